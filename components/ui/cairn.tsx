/** Pebbles from the ground up: centre x, width; each lies a little off the one below, as real ones do. */
const pebbles = [
  { x: 50, width: 84 },
  { x: 53, width: 70 },
  { x: 47, width: 60 },
  { x: 52, width: 48 },
  { x: 49, width: 38 },
  { x: 52, width: 28 },
  { x: 50, width: 20 },
] as const;

const height = 17;
const gap = 1;

/**
 * A cairn of `stones` pebbles (1 to 7), filled from the ground: `placed` of them, of which the last may be a part of a
 * stone (2.5: two and a half). A picture only: what it says must also stand beside it in words.
 */
export function Cairn({ stones, placed, className }: { stones: number; placed: number; className?: string }) {
  const total = stones * (height + gap);
  return (
    <svg viewBox={`4 0 92 ${total}`} className={className} aria-hidden="true" focusable="false">
      {pebbles.slice(0, stones).map(({ x, width }, index) => {
        const ground = total - index * (height + gap);
        const path = pebblePath(x, ground, width);
        const filled = Math.min(Math.max(placed - index, 0), 1);
        const start = x - width / 2;
        return (
          <g key={width}>
            {filled < 1 && <path d={path} className="stone" />}
            {filled > 0 && (
              // An inner picture cuts off what it does not cover.
              <svg
                aria-hidden="true"
                x={start}
                y={ground - height}
                width={width * filled}
                height={height}
                viewBox={`${start} ${ground - height} ${width * filled} ${height}`}
              >
                <path d={path} className="stone-placed" />
              </svg>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** A pebble that lies with its flat side on `ground`: domed above, its belly a little below the middle. */
function pebblePath(x: number, ground: number, width: number): string {
  const half = width / 2;
  const top = ground - height;
  const belly = ground - height * 0.42;
  return (
    `M${x - half} ${belly}` +
    `C${x - half} ${top + 3} ${x - half * 0.6} ${top} ${x + half * 0.05} ${top}` +
    `C${x + half * 0.7} ${top} ${x + half} ${top + 4} ${x + half} ${belly}` +
    `C${x + half} ${ground - 1} ${x + half * 0.75} ${ground} ${x + half * 0.3} ${ground}` +
    `H${x - half * 0.35}C${x - half * 0.8} ${ground} ${x - half} ${ground - 1} ${x - half} ${belly}Z`
  );
}
