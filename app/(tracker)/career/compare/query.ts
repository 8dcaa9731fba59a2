import { z } from "zod";
import type { Goal } from "@/lib/catalogue/goal";
import { type Track, tracks } from "@/lib/catalogue/schema";

const trackSchema = z
  .enum(tracks.map(({ id }) => id))
  .optional()
  .catch(undefined);
const querySchema = z.object({ a: trackSchema, b: trackSchema });

/**
 * The two tracks that an address asks to compare, never the same twice. What is absent, unknown or asked for twice gives
 * way to the goal's tracks, then to the first in the list.
 */
export function tracksToCompare(query: unknown, goal: Goal | null): { readonly a: Track; readonly b: Track } {
  const asked = querySchema.parse(query);
  const others = [...(goal?.tracks ?? []), ...tracks.map(({ id }) => id)];
  const a = asked.a ?? others.find((track) => track !== asked.b) ?? tracks[0].id;
  const b = asked.b !== undefined && asked.b !== a ? asked.b : others.find((track) => track !== a);
  return { a, b: b ?? tracks[1].id };
}
