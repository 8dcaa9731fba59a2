/** The measures of the map of a plan, in its own units: at zoom 1 a unit is a CSS pixel. */

/** A skill's stone. */
export const stone = { width: 172, height: 72 } as const;
/** The free room between the columns of stones, where the lines run, and between the stones of a column. */
export const gap = { column: 36, row: 16 } as const;
/** A step's band: the room at its edges, for its heading, and between bands. */
export const band = { edge: 24, head: 64, apart: 20 } as const;

/** So far apart do columns begin. */
export const stride = stone.width + gap.column;

/** How wide a band of so many columns is. */
export function bandWidth(columns: number): number {
  return columns * stride - gap.column + 2 * band.edge;
}

/** The width of every map: room for the widest step, or for a step of three columns beside one of four. */
export const mostColumns = 7;
export const mapWidth = bandWidth(3) + band.apart + bandWidth(4);

/** Where something stands: its upper left corner. */
export type Place = { readonly x: number; readonly y: number };
