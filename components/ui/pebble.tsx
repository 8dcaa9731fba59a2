export const pebbleHeight = 17;

type PebbleProps = {
  /** Its middle. */
  readonly x: number;
  /** Where it lies. */
  readonly ground: number;
  readonly width: number;
  /** How much of it is in the accent colour, from the left: 0 to 1; what is beyond counts as the nearest. */
  readonly filled: number;
};

/** A pebble, part of a larger picture. */
export function Pebble({ x, ground, width, filled }: PebbleProps) {
  const path = pebblePath(x, ground, width);
  const share = Math.min(Math.max(filled, 0), 1);
  const box = { x: x - width / 2, y: ground - pebbleHeight, width: width * share, height: pebbleHeight };
  return (
    <g>
      {share < 1 && <path d={path} className="stone" />}
      {share > 0 && (
        // An inner picture cuts off what it does not cover.
        <svg {...box} viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`} aria-hidden="true">
          <path d={path} className="stone-placed" />
        </svg>
      )}
    </g>
  );
}

/** Domed above, flat below, its belly a little below the middle. */
function pebblePath(x: number, ground: number, width: number): string {
  const half = width / 2;
  const top = ground - pebbleHeight;
  const belly = ground - pebbleHeight * 0.42;
  return (
    `M${x - half} ${belly}` +
    `C${x - half} ${top + 3} ${x - half * 0.6} ${top} ${x + half * 0.05} ${top}` +
    `C${x + half * 0.7} ${top} ${x + half} ${top + 4} ${x + half} ${belly}` +
    `C${x + half} ${ground - 1} ${x + half * 0.75} ${ground} ${x + half * 0.3} ${ground}` +
    `H${x - half * 0.35}C${x - half * 0.8} ${ground} ${x - half} ${ground - 1} ${x - half} ${belly}Z`
  );
}
