/** What was measured, against what was to be beaten. */
export type Figure = {
  /** Of the list of goals, such as "P1"; "-" for a bar of our own. */
  readonly goal: string;
  readonly what: string;
  /** The bar, such as "at least 0.90x". */
  readonly target: string;
  /** Median of all rounds, with its unit. */
  readonly median: string;
  /** Of single answers, where they were timed one by one. */
  readonly p95?: string;
  readonly p99?: string;
  /** Null where this machine does not tell. */
  readonly isMet: boolean | null;
};

type Measurement = {
  readonly goal: string;
  readonly what: string;
  readonly value: number;
  /** Says the value, and the bar, with its unit. */
  readonly say: (value: number) => string;
  /** In ms. */
  readonly spread?: { readonly p95: number; readonly p99: number };
};

export const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
export const seconds = (value: number) => `${(value / 1000).toFixed(2)} s`;
export const times = (value: number) => `${value.toFixed(2)}x`;
export const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
export const count = (value: number) => Math.round(value).toLocaleString("en-GB");

export function atMost(bar: number, measurement: Measurement): Figure {
  return judged(`at most ${measurement.say(bar)}`, measurement, measurement.value <= bar);
}

export function atLeast(bar: number, measurement: Measurement): Figure {
  return judged(`at least ${measurement.say(bar)}`, measurement, measurement.value >= bar);
}

function judged(target: string, { goal, what, value, say, spread }: Measurement, isMet: boolean): Figure {
  const isKnown = Number.isFinite(value);
  return {
    ...{ goal, what, target, median: isKnown ? say(value) : "not told", isMet: isKnown ? isMet : null },
    ...(spread && { p95: ms(spread.p95), p99: ms(spread.p99) }),
  };
}

/** The value below which `part` (0 to 1) of the values lie; NaN of none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
