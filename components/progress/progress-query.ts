import { queryOptions } from "@tanstack/react-query";
import type { Items } from "@/lib/progress/progress";

/** What the browser holds of the viewer's progress. */
export type Progress = { readonly items: Items };

export const progressKey = ["progress"] as const;

/** The one definition of the viewer's confirmed progress, shared by every page; the page hands in what the server read. */
export function progressQuery(fromServer: Progress, readAt: number) {
  return queryOptions({
    queryKey: progressKey,
    queryFn: async ({ signal }): Promise<Progress> => {
      const response = await fetch("/api/progress", { signal });
      if (!response.ok) throw new Error(`progress: ${response.status}`);
      return response.json();
    },
    initialData: fromServer,
    initialDataUpdatedAt: readAt,
    staleTime: 60_000,
    // Another device may have marked something meanwhile.
    refetchOnWindowFocus: "always",
    refetchOnReconnect: "always",
    retry: false,
  });
}
