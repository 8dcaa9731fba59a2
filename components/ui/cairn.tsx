import { Pebble, pebbleHeight } from "./pebble";

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

const gap = 1;

/**
 * A cairn of `stones` pebbles (1 to 7), filled from the ground: `placed` of them, of which the last may be a part of a
 * stone (2.5: two and a half). A picture only: what it says must also stand beside it in words.
 */
export function Cairn({ stones, placed, className }: { stones: number; placed: number; className?: string }) {
  const total = stones * (pebbleHeight + gap);
  return (
    <svg viewBox={`4 0 92 ${total}`} className={className} aria-hidden="true" focusable="false">
      {pebbles.slice(0, stones).map(({ x, width }, index) => (
        <Pebble
          key={width}
          x={x}
          ground={total - index * (pebbleHeight + gap)}
          width={width}
          filled={placed - index}
        />
      ))}
    </svg>
  );
}
