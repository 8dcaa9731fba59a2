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

const thickness = 13;
const gap = 1.5;

/**
 * A cairn of `stones` pebbles (1 to 7), the lowest `placed` of them in the accent colour. A picture only: what it
 * says must also stand beside it in words.
 */
export function Cairn({ stones, placed, className }: { stones: number; placed: number; className?: string }) {
  const height = stones * (thickness + gap);
  return (
    <svg viewBox={`4 0 92 ${height}`} className={className} aria-hidden="true" focusable="false">
      {pebbles.slice(0, stones).map(({ x, width }, index) => (
        <rect
          key={width}
          x={x - width / 2}
          y={height - (index + 1) * (thickness + gap)}
          width={width}
          height={thickness}
          rx={Math.min(width / 2.4, thickness * 1.1)}
          ry={thickness / 2}
          className={index < placed ? "stone-placed" : "stone"}
        />
      ))}
    </svg>
  );
}
