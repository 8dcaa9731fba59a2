import type { EventInput, RecordAnswer } from "@/lib/progress/event-input";
import type { Kept } from "@/lib/progress/outbox";
import type { OutboxStore } from "./outbox-store";

/** The one server action that takes events. */
export type RecordEvents = (
  events: readonly EventInput[],
  owner: string,
  along: boolean,
) => Promise<RecordAnswer>;

/** Tells the other tabs of this browser. */
export type Tabs = { readonly tell: (message: TabMessage) => void };
export type TabMessage =
  | { readonly kind: "kept"; readonly kept: readonly Kept[] }
  | { readonly kind: "saved"; readonly events: readonly EventInput[]; readonly savedAt: number }
  | { readonly kind: "dropped"; readonly eventIds: readonly string[] };

/**
 * `waiting`: nobody answers, it is tried again by itself. `signed-out` and `outdated` need the person: to sign in, to
 * load the page of a newer Cairn.
 */
export type Phase = "idle" | "saving" | "saved" | "waiting" | "signed-out" | "outdated";

export type OutboxState = {
  readonly phase: Phase;
  /** The viewer's events that are not confirmed, or all that a guest ever did here; in the order of their instants. */
  readonly events: readonly EventInput[];
  /** Those that the server did not take, with its reason. They no longer count as done. */
  readonly refused: readonly Kept[];
  /** What was marked on this device without an account. */
  readonly asGuest: readonly EventInput[];
  /** How many events of other accounts wait on this device. */
  readonly ofOthers: number;
  /** False when the device cannot keep anything: what waits is lost with the page. */
  readonly isKept: boolean;
  /** Whether what the device keeps has been read. */
  readonly isLoaded: boolean;
};

export type OutboxParts = {
  /** The viewer's id, or `guest`. */
  readonly owner: string;
  readonly store: OutboxStore;
  readonly send: RecordEvents;
  readonly tabs: Tabs;
  /** Called when the server has these events, `savedAt` in ms UTC by its clock; with none when something else changed. */
  readonly onSaved: (events: readonly EventInput[], savedAt: number) => void;
  /** Whether a failure means that this page is older than the server. */
  readonly isOutdated: (failure: unknown) => boolean;
  /** Calls `run` after so many ms; answers how to call it off. */
  readonly later: (run: () => void, ms: number) => () => void;
};

export const emptyState: OutboxState = {
  phase: "idle",
  events: [],
  refused: [],
  asGuest: [],
  ofOthers: 0,
  isKept: true,
  isLoaded: false,
};
