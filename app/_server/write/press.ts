import "server-only";
import { createHash } from "node:crypto";
import type { EventInput } from "@/lib/progress/event-input";
import { randomHex } from "@/lib/progress/new-event";
import type { ItemState } from "@/lib/progress/progress";

/**
 * A plain form that is sent twice (a double click, Back and once more, a reload of its answer) must change things once.
 * An event carries its own id, made where it happened: here that is the page as it was drawn (`drawnAt`, ms UTC).
 */

/** The event under an id that the same press on the same page always has; a new one where the form does not say. */
export function ofPress(form: FormData, event: EventInput): EventInput {
  return { ...event, id: pressOf(form, 32, event.itemId, event.status, event.source) };
}

/** The id of the batch that the same press on the same page always makes of these items. */
export function batchOfPress(form: FormData, action: string, itemIds: readonly string[]): string {
  return pressOf(form, 24, action, ...itemIds);
}

/** Whether an item still stands as the form showed it; nobody knows where the form does not say when that was. */
export function isAsDrawn(form: FormData, state: ItemState | undefined): boolean {
  const drawnAt = drawnAtOf(form);
  return drawnAt === null || state === undefined || state.occurredAt <= drawnAt;
}

/** When the page with the form was drawn, ms UTC; null where the form does not say. */
function drawnAtOf(form: FormData): number | null {
  const drawnAt = form.get("drawnAt");
  return typeof drawnAt === "string" && /^\d{1,15}$/.test(drawnAt) ? Number(drawnAt) : null;
}

function pressOf(form: FormData, digits: number, ...what: readonly string[]): string {
  const drawnAt = drawnAtOf(form);
  if (drawnAt === null) return randomHex(digits / 2);
  const press = JSON.stringify([drawnAt, ...what]);
  return createHash("sha256").update(press).digest("hex").slice(0, digits);
}
