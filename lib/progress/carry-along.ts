import { type ItemState, type Items, isNewer } from "./progress";

/**
 * The state with everything under its id of today (`renames`: old item id to current one). Where items were merged the
 * last event on any of them speaks, as it would have on one. The same object comes back when nothing has to move.
 */
export function carryAlong(items: Items, renames: ReadonlyMap<string, string>): Items {
  const old = [...renames].filter(([from]) => from in items);
  if (old.length === 0) return items;
  const carried: Record<string, ItemState> = { ...items };
  for (const [from, to] of old) {
    const state = carried[from];
    delete carried[from];
    if (state !== undefined && isNewer({ ...state, id: state.eventId }, carried[to])) carried[to] = state;
  }
  return carried;
}
