import { Pebble } from "./pebble";

const width = 26;
const stride = 30;
const perRow = 4;
const rise = 21;

/**
 * Stepping stones (1 to 8) that lead on, in rows of four, filled from the first: `placed` of them, of which the last may
 * be a part of a stone. A picture only: what it says must also stand beside it in words.
 */
export function Trail({ stones, placed, className }: { stones: number; placed: number; className?: string }) {
  const rows = Math.ceil(stones / perRow);
  const columns = Math.min(stones, perRow);
  const height = rows * rise;
  // As wide as a cairn at least, so that one stone is a stone and not a boulder.
  const room = Math.max(columns * stride, 92);
  const left = (room - (columns - 1) * stride) / 2;
  return (
    <svg viewBox={`0 0 ${room} ${height}`} className={className} aria-hidden="true" focusable="false">
      {Array.from({ length: stones }, (_, place) => place).map((place) => (
        <Pebble
          key={place}
          x={left + (place % perRow) * stride}
          ground={height - 2 - Math.floor(place / perRow) * rise}
          width={width}
          filled={placed - place}
        />
      ))}
    </svg>
  );
}
