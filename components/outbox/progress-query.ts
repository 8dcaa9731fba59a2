import { queryOptions } from "@tanstack/react-query";
import type { Items } from "@/lib/progress/progress";
import { clock } from "./open-outbox";

/** What the browser holds of the viewer's progress. */
export type Progress = { readonly items: Items };

/** How long the answer may take, in ms: a question that hangs would stand in the way of every later one. */
const patienceMs = 20_000;

export const progressKey = ["progress"] as const;

/** The one definition of the viewer's confirmed progress, shared by every page; the page hands in what the server read. */
export function progressQuery(fromServer: Progress, readAt: number) {
  return queryOptions({
    queryKey: progressKey,
    queryFn: async ({ signal }): Promise<Progress> => {
      const told = clock.asking();
      const limit = new AbortController();
      signal.addEventListener("abort", () => limit.abort());
      setTimeout(() => limit.abort(), patienceMs);
      const response = await fetch("/api/progress", { signal: limit.signal });
      if (!response.ok) throw new Error(`progress: ${response.status}`);
      const { items, now }: Progress & { now?: number } = await response.json();
      if (now !== undefined) told(now);
      return { items };
    },
    initialData: fromServer,
    // By the device's own clock, as the cache counts: on one that is behind, nothing would ever be out of date.
    initialDataUpdatedAt: readAt - clock.off,
    staleTime: 60_000,
    // Another device may have marked something meanwhile.
    refetchOnWindowFocus: "always",
    refetchOnReconnect: "always",
    retry: false,
  });
}
