/** The fact that everything is derived from: this person set this item to this status at this instant. */

export const statuses = ["todo", "learning", "done", "skipped"] as const;
export type Status = (typeof statuses)[number];

/** `learned` by ticking, `known` by a bulk "I already know this", `import` from a file. Only `learned` earns a day. */
export const sources = ["learned", "known", "import"] as const;
export type Source = (typeof sources)[number];

/** One call takes no more events than this (spec trust). Stands here and not beside its schema: browsers need no zod. */
export const mostEventsACall = 500;

/** An event as it is stored: instants are ms since 1970 UTC, `occurredAt` is clamped to `receivedAt`. */
export type ProgressEvent = {
  readonly id: string;
  readonly itemId: string;
  readonly status: Status;
  readonly source: Source;
  readonly occurredAt: number;
  readonly receivedAt: number;
  /** The person said later on which day they did it; without it, they did not. */
  readonly backdated?: boolean;
  /** It was made on a device without an account, and joined this one later; without it, it was not. */
  readonly along?: boolean;
};

/** The order that an item's status follows (spec streaks): by instant, then by id. */
export function byInstant(
  a: Pick<ProgressEvent, "id" | "occurredAt">,
  b: Pick<ProgressEvent, "id" | "occurredAt">,
): number {
  return a.occurredAt - b.occurredAt || (a.id < b.id ? -1 : 1);
}

/** Whether a text from outside is a status. */
export function isStatus(text: unknown): text is Status {
  return statuses.some((status) => status === text);
}
