"use client";

import { useQuery } from "@tanstack/react-query";
import { type Progress, progressQuery } from "@/components/outbox/progress-query";
import { useWithWaiting } from "@/components/outbox/use-outbox";

/**
 * The progress as the page shows it: what the server read at `readAt` (ms UTC) or since, and over it what waits on this
 * device. Without a viewer nothing is fetched, and all there is is on the device.
 */
export function useProgress(fromServer: Progress, readAt: number, signedIn: boolean): Progress {
  const { data } = useQuery({ ...progressQuery(fromServer, readAt), enabled: signedIn });
  return useWithWaiting(data);
}
