import type { TabMessage } from "./outbox-parts";

/** Joins the tabs of this browser that have Cairn open. Where a browser cannot do that, each tab is alone. */
export function joinTabs(hear: (message: TabMessage) => void): {
  readonly tell: (message: TabMessage) => void;
  readonly leave: () => void;
} {
  if (typeof BroadcastChannel === "undefined") return { tell: () => {}, leave: () => {} };
  const channel = new BroadcastChannel("cairn-outbox");
  channel.onmessage = ({ data }: MessageEvent<TabMessage>) => hear(data);
  return { tell: (message) => channel.postMessage(message), leave: () => channel.close() };
}
