import { z } from "zod";
import { mostEventsACall, statuses } from "./event";

/** What a device may send: it says what happened and when; the server adds the receipt and the day. */
const eventInputSchema = z.object({
  /** 128 random bits in hex, made where the event happened. */
  id: z.string().regex(/^[0-9a-f]{32}$/),
  itemId: z.string().min(1).max(120),
  status: z.enum(statuses),
  /** A file is not imported by a device. */
  source: z.enum(["learned", "known"]),
  /** ms UTC; a clock that is ahead is clamped to the receipt. */
  occurredAt: z.int().min(0).max(4_102_444_800_000),
  /** The person says now that they did it on an earlier day, up to 7 days ago. */
  backdated: z.boolean().default(false),
});

/**
 * How far a device's idea of the server's time may be off when it sends, in ms. Wider than what a call may take
 * (components/offline/router-fetch.ts), or a slow line would look like a wrong clock.
 */
export const mostClockError = 60_000;

export const eventInputsSchema = z.array(eventInputSchema).min(1).max(mostEventsACall);
export type EventInput = z.infer<typeof eventInputSchema>;

/**
 * What became of events. `savedAt`, in ms UTC, is the server's clock once they stood in the database. Why they were not
 * taken: `unknown-item` means that the page is older than the catalogue, or the items of these events never were;
 * `too-long-ago` that these are dated back further than counts; `other-account` that they are somebody else's than the
 * viewer's. `later`: these are more than an account may record in a day (lib/account/quotas.ts) and can be sent again
 * after so many ms; the others of the call are saved. `unavailable`: the server can't write at this moment; none is saved.
 * `clock`: the device's idea of the time is off, `now` is the server's, ms UTC; none is saved, and the device sends them
 * again with the instants that this gives them.
 */
export type RecordAnswer =
  | { readonly ok: true; readonly recorded: number; readonly savedAt: number }
  | { readonly ok: false; readonly reason: "signed-out" | "other-account" | "invalid" | "unavailable" }
  | {
      readonly ok: false;
      readonly reason: "unknown-item" | "too-long-ago";
      readonly eventIds: readonly string[];
    }
  | {
      readonly ok: false;
      readonly reason: "later";
      readonly eventIds: readonly string[];
      readonly retryAfterMs: number;
      readonly savedAt: number;
    }
  | { readonly ok: false; readonly reason: "clock"; readonly now: number };
