/** The two clocks of a device, and a place for one number that outlives the page. */
export type ClockParts = {
  /** What the device takes the time to be, ms UTC; people and networks set it, in both directions. */
  readonly wall: () => number;
  /** ms since some instant; nobody sets it, but it may stand still while the device sleeps. */
  readonly running: () => number;
  readonly load: () => number;
  readonly save: (off: number) => void;
};

/** How far the two clocks of a device may run apart before one of them counts as set, in ms. */
const slackMs = 1_000;

/**
 * The server's time as this device knows it. Each answer that says the server's time teaches it how far the device's own
 * clock is off, and that is kept across restarts.
 */
export class DeviceClock {
  readonly #parts: ClockParts;
  #off: number;
  /** How far apart the device's two clocks stood when the server's time was known last; null while it is only assumed. */
  #apart: number | null = null;
  #lastOwn = 0;

  constructor(parts: ClockParts) {
    this.#parts = parts;
    this.#off = parts.load();
  }

  /** What to add to the device's own clock, in ms. */
  get off(): number {
    return this.#off;
  }

  /** ms UTC by the server's clock, as far as it is known. */
  now(): number {
    this.#noticeSet();
    return this.#parts.wall() + this.#off;
  }

  /** Whether the server's time was heard by this page, and the device's clock was not set since. */
  isSure(): boolean {
    this.#noticeSet();
    return this.#apart !== null;
  }

  /** What the device's own clock says, for an instant to be worked out once the server's time is known. Never the same twice. */
  own(): number {
    this.#lastOwn = Math.max(this.#parts.wall(), this.#lastOwn + 1);
    return this.#lastOwn;
  }

  /** Call it with a question to the server, and what it returns with the time in the answer, ms UTC. */
  asking(): (serverNow: number) => void {
    const askedAt = this.#parts.running();
    const apartThen = this.#parts.wall() - askedAt;
    return (serverNow) => {
      const wall = this.#parts.wall();
      const running = this.#parts.running();
      // The device slept, or its clock was set: nobody knows how old this answer is.
      if (Math.abs(wall - running - apartThen) > slackMs) return;
      // The server read its clock between the question and the answer, so the truth lies between these two.
      const least = serverNow - wall;
      const most = least + Math.max(0, running - askedAt);
      if (this.#off < least || this.#off > most) this.#set(Math.round((least + most) / 2));
      this.#apart = wall - running;
    };
  }

  #noticeSet(): void {
    if (this.#apart === null) return;
    const apart = this.#parts.wall() - this.#parts.running();
    const moved = apart - this.#apart;
    if (moved < -slackMs) {
      this.#set(this.#off - moved);
      this.#apart = apart;
    } else if (moved > slackMs) {
      // The device slept, or its clock was set forward: only the server can tell which.
      this.#apart = null;
    }
  }

  #set(off: number): void {
    this.#off = off;
    this.#parts.save(off);
  }
}

const storageKey = "cairn-clock";

/** The clock of this browser. Where nothing can be kept it is learned anew by each page. */
export function browserClock(): DeviceClock {
  return new DeviceClock({
    wall: Date.now,
    running: () => performance.now(),
    load: () => {
      // While the server draws a page there is no device.
      if (typeof window === "undefined") return 0;
      try {
        const off = Number(localStorage.getItem(storageKey));
        return Number.isFinite(off) ? off : 0;
      } catch {
        return 0;
      }
    },
    save: (off) => {
      try {
        localStorage.setItem(storageKey, String(off));
      } catch {}
    },
  });
}
