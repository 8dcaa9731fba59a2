import type { Place } from "./shape";

export type Direction = "left" | "right" | "up" | "down";

type Stop = Place & { readonly id: string };
type Walkable = Place & { readonly stones: readonly Stop[] };

/**
 * Where an arrow key leads from a stone; null at the edge of the map. Up and down keep to the column and go on in the
 * next row of bands; left and right go to the next column, or the next band of the row. So every stone can be reached
 * from every other one.
 */
export function neighbourOf(bands: readonly Walkable[], id: string, direction: Direction): string | null {
  const here = bands.find(({ stones }) => stones.some((stone) => stone.id === id));
  const from = here?.stones.find((stone) => stone.id === id);
  if (here === undefined || from === undefined) return null;
  const [along, across] = direction === "left" || direction === "right" ? alongRow : alongColumn;
  const sign = direction === "left" || direction === "up" ? -1 : 1;
  const isAhead = (place: Place, start: Place) => (place[along] - start[along]) * sign > 0;

  // A column is one place wide: up and down stay in it. To the sides any stone that lies ahead will do.
  const inBand = here.stones.filter((stone) => isAhead(stone, from) && (along === "x" || stone.x === from.x));
  const beyond = bands.filter((band) => isAhead(band, here) && (along === "y" || band.y === here.y));
  const nextBands = nearestOf(beyond, here, along).flatMap(({ stones }) => stones);
  const ahead = inBand.length > 0 ? nearestOf(inBand, from, along) : byRim(nextBands, from, along, sign);
  return nearestOf(ahead, from, across)[0]?.id ?? null;
}

const alongRow = ["x", "y"] as const;
const alongColumn = ["y", "x"] as const;

/** Those that lie nearest, on one axis: several where they are equally near. */
function nearestOf<T extends Place>(places: readonly T[], from: Place, axis: "x" | "y"): readonly T[] {
  const least = Math.min(...places.map((place) => Math.abs(place[axis] - from[axis])));
  return places.filter((place) => Math.abs(place[axis] - from[axis]) === least);
}

/** Of another band the stones at its near side: its first column from the side, each column's first from above or below. */
function byRim(stones: readonly Stop[], from: Place, axis: "x" | "y", sign: number): readonly Stop[] {
  if (axis === "x") return nearestOf(stones, from, "x");
  return nearestOf(stones, from, "x").toSorted((one, other) => (one.y - other.y) * sign);
}
