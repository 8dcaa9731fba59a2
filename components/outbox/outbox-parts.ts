import type { Miss } from "@/components/ui/no-answer";
import type { EventInput, RecordAnswer } from "@/lib/progress/event-input";
import type { Kept } from "@/lib/progress/outbox";
import type { DeviceClock } from "./device-clock";
import type { OutboxStore } from "./outbox-store";

/**
 * The one server action that takes events. `along`: of events that were made here without an account, when this device
 * first used Cairn; null for all others. `sentAt`: what the device takes the server's time to be. Both in ms UTC.
 */
export type RecordEvents = (
  events: readonly EventInput[],
  owner: string,
  along: number | null,
  sentAt: number,
) => Promise<RecordAnswer>;

/** The same, for an outbox: it knows what is brought along, the device since when it could be made. */
export type Send = (
  events: readonly EventInput[],
  owner: string,
  along: boolean,
  sentAt: number,
) => Promise<RecordAnswer>;

/** Tells the other tabs of this browser. */
export type Tabs = { readonly tell: (message: TabMessage) => void };
export type TabMessage =
  | { readonly kind: "kept"; readonly kept: readonly Kept[] }
  | {
      readonly kind: "saved";
      /** Whose they are: tabs of two accounts may be open side by side. */
      readonly owner: string;
      readonly events: readonly EventInput[];
      readonly savedAt: number;
    }
  | { readonly kind: "dropped"; readonly eventIds: readonly string[] };

/**
 * `waiting`: no answer that takes them, it is tried again by itself. `signed-out` and `outdated` need the person: to sign in, to
 * load the page of a newer Cairn.
 */
export type Phase = "idle" | "saving" | "saved" | "waiting" | "signed-out" | "outdated";

/** Why what waits could not be sent. */
export type Hindrance = Exclude<Miss, { kind: "outdated" }>;

export type OutboxState = {
  readonly phase: Phase;
  /** While `waiting`: the reason of the last failure. */
  readonly hindrance: Hindrance;
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
  /** What to add to the device's clock to have the server's, in ms, where that is more than a day; else 0. */
  readonly clockOff: number;
};

export type OutboxParts = {
  /** The viewer's id, or `guest`. */
  readonly owner: string;
  readonly store: OutboxStore;
  readonly send: Send;
  readonly tabs: Tabs;
  readonly clock: DeviceClock;
  /**
   * Called when the server has these events of `owner`, `savedAt` in ms UTC by its clock; with none when something else of
   * theirs changed.
   */
  readonly onSaved: (events: readonly EventInput[], savedAt: number, owner: string) => void;
  /** What a failure of `send` means. */
  readonly missOf: (failure: unknown) => Miss;
  /** Calls `run` after so many ms; answers how to call it off. */
  readonly later: (run: () => void, ms: number) => () => void;
};

export const emptyState: OutboxState = {
  phase: "idle",
  hindrance: { kind: "unreached" },
  events: [],
  refused: [],
  asGuest: [],
  ofOthers: 0,
  isKept: true,
  isLoaded: false,
  clockOff: 0,
};
