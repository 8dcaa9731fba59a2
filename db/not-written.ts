import Sqlite from "better-sqlite3";

/**
 * Why nothing could be written at this moment: another process holds the database; the disk is full, read-only or
 * failing; this machine's clock is behind what it has already received; or the account wrote too much in a day.
 */
export type NotWrittenReason = "busy" | "disk" | "clock" | "quota";

/** Nothing was written, though nothing is wrong with what was asked: the same may be sent again later. */
export class NotWritten extends Error {
  override readonly name = "NotWritten";
  readonly reason: NotWrittenReason;
  /** Where it is known how long it takes, ms; else 0. */
  readonly retryAfterMs: number;

  constructor(reason: NotWrittenReason, detail: string, retryAfterMs = 0) {
    super(`nothing can be written now: ${detail}`);
    this.reason = reason;
    this.retryAfterMs = retryAfterMs;
  }
}

/** Whether another connection stood in the way. */
export function isBusy(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && error.code.startsWith("SQLITE_BUSY");
}

/** Whether the disk could not take a write. A quota that is used up comes as an error of input or output. */
export function isDiskProblem(error: unknown): error is Error {
  return error instanceof Sqlite.SqliteError && /^SQLITE_(FULL|READONLY|IOERR)/.test(error.code);
}

const told = new Map<NotWrittenReason, string>();

/** Tells the host once, until this is `settled`: each request that meets it would fill the log. */
export function tellHost({ reason, message }: NotWritten): void {
  if (told.get(reason) !== message) console.error(`Cairn: ${message}`);
  told.set(reason, message);
}

/** These have gone: the next time is news. */
export function settled(...reasons: readonly NotWrittenReason[]): void {
  for (const reason of reasons) told.delete(reason);
}
