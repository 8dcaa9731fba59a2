/** Progress: the state that a person's events add up to, and the words of the product that are read off it. */

import type { Skill } from "@/lib/catalogue";
import type { Item } from "@/lib/catalogue/schema";
import type { ProgressEvent, Status } from "./event";

/** What the last event on an item said; `occurredAt` in ms UTC. */
export type ItemState = {
  readonly status: Status;
  readonly occurredAt: number;
  readonly eventId: string;
};

/** State by item id. An item that is absent is `todo` and was never touched. */
export type Items = Readonly<Record<string, ItemState>>;

/** The part of an event that the state depends on. */
export type Mark = Pick<ProgressEvent, "id" | "itemId" | "status" | "occurredAt">;

/** The state after more events, in whatever order they come. One that comes late or twice changes nothing. */
export function applyEvents(items: Items, events: readonly Mark[]): Items {
  return events.length === 0 ? items : merge({ ...items }, events);
}

/** The state that events add up to, in whatever order they come: on each item the last one wins. */
export function replay(events: Iterable<Mark>): Items {
  return merge({}, events);
}

/** In one copy of the state, not one for each event, which years of events would make slow. */
function merge(items: Record<string, ItemState>, events: Iterable<Mark>): Items {
  for (const event of events) {
    if (isNewer(event, items[event.itemId])) items[event.itemId] = stateFrom(event);
  }
  return items;
}

function stateFrom(event: Mark): ItemState {
  return { status: event.status, occurredAt: event.occurredAt, eventId: event.id };
}

/** Last by instant; two of the same instant by id in code units, so that every device picks the same one. */
export function isNewer(event: Pick<Mark, "id" | "occurredAt">, state: ItemState | undefined): boolean {
  if (!state) return true;
  if (event.occurredAt !== state.occurredAt) return event.occurredAt > state.occurredAt;
  return event.id > state.eventId;
}

/** The status of an item: that of its last event, `todo` without one. */
export function statusOf(itemId: string, items: Items): Status {
  return items[itemId]?.status ?? "todo";
}

type HasItems = Pick<Skill, "items">;

/** As much of a skill as there is to count. */
export type Counted = { readonly items: readonly Pick<Item, "id">[] };

/** `total` is what there is to do: a skipped item is not part of it, and is counted by itself. */
export type Counts = { readonly total: number } & Readonly<Record<Status, number>>;

/** How many items of these skills stand at each status. Every total and percentage in the product comes from here. */
export function countItems(skills: readonly Counted[], items: Items): Counts {
  const counts = { total: 0, todo: 0, learning: 0, done: 0, skipped: 0 };
  for (const skill of skills) {
    for (const item of skill.items) {
      const status = statusOf(item.id, items);
      counts[status] += 1;
      if (status !== "skipped") counts.total += 1;
    }
  }
  return counts;
}

/**
 * Done items per hundred of those not skipped, 0 to 100. Rounded down, so that 100 always means all of them; 0 when
 * nothing is left to count. A skipped item is never counted as done.
 */
export function percentDone({ total, done }: Pick<Counts, "total" | "done">): number {
  return total === 0 ? 0 : Math.floor((done * 100) / total);
}

/** The items of these skills that are `todo` or `learning`, in their order. */
export function openItems(skills: readonly HasItems[], items: Items): Item[] {
  return skills.flatMap((skill) => skill.items.filter(({ id }) => isOpen(id, items)));
}

function isOpen(itemId: string, items: Items): boolean {
  const status = statusOf(itemId, items);
  return status === "todo" || status === "learning";
}

/** The first item of a skill, in its own order, that is `todo` or `learning`; undefined when the skill is settled. */
export function firstOpenItem(skill: HasItems, items: Items): Item | undefined {
  return skill.items.find(({ id }) => isOpen(id, items));
}

/** None of its items is open: each is done or skipped. */
export function isSettled(skill: Counted, items: Items): boolean {
  return !skill.items.some(({ id }) => isOpen(id, items));
}

/** Settled, and at least one item is done. */
export function isFinished(skill: HasItems, items: Items): boolean {
  return isSettled(skill, items) && skill.items.some(({ id }) => statusOf(id, items) === "done");
}

/** Not settled, and some item is learning or done. */
export function isStarted(skill: HasItems, items: Items): boolean {
  const { learning, done } = countItems([skill], items);
  return learning + done > 0 && !isSettled(skill, items);
}

/** The skills of the plan that a skill requires directly. What lies outside the plan holds nobody up. */
export function prerequisitesIn(plan: readonly Skill[], skill: Skill): readonly Skill[] {
  return plan.filter(({ id }) => skill.requires.includes(id));
}
