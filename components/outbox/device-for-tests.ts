import type { Kept } from "@/lib/progress/outbox";
import { DeviceClock } from "./device-clock";
import type { OutboxStore } from "./outbox-store";

/** A device that a test looks into: what it keeps, whether it can, and a clock that is off by `wrongBy` ms. */
export class TestDevice {
  readonly kept = new Map<string, Kept>();
  /** Takes nothing more; what is there can be read. */
  isFull = false;
  /** Neither takes nor gives anything. */
  isBroken = false;
  wrongBy = 0;
  /** What the device has learned of its clock; it outlives the page. */
  off = 0;

  readonly store: OutboxStore = {
    load: async () => {
      this.#check(false);
      return [...this.kept.values()];
    },
    put: async (kept) => {
      this.#check(this.isFull);
      for (const each of kept) this.kept.set(each.event.id, each);
    },
    remove: async (ids) => {
      this.#check(false);
      for (const id of ids) this.kept.delete(id);
    },
  };

  /** The clock of a page that opens now. */
  clock(): DeviceClock {
    return new DeviceClock({
      wall: () => Date.now() + this.wrongBy,
      running: () => Date.now(),
      load: () => this.off,
      save: (off) => {
        this.off = off;
      },
    });
  }

  #check(fails: boolean): void {
    if (fails || this.isBroken) throw new DOMException("No room.", "QuotaExceededError");
  }
}
