// Seen to fail with: a clock that learns nothing; a jump back not noticed; one that trusts its own clock after a jump forward;
// the half of a slow question's time taken for an error of the clock; what was learned not kept.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { DeviceClock } from "./device-clock";

const hour = 3_600_000;
const noon = Date.UTC(2026, 11, 1, 12);

/** A device whose own clock is off by `wrongBy` ms, and sleeps when it is told to. */
function device(wrongBy: number) {
  const its = { wrongBy, slept: 0, kept: 0 };
  const open = () =>
    new DeviceClock({
      wall: () => Date.now() + its.wrongBy,
      running: () => Date.now() - its.slept,
      load: () => its.kept,
      save: (off) => {
        its.kept = off;
      },
    });
  return { its, open };
}

const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: noon });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the clock of a device", () => {
  for (const wrongBy of [-48 * hour, -5 * hour, 5 * hour, 48 * hour]) {
    test(`that is ${wrongBy / hour} hours off learns the time from one answer, and a page that opens later knows it`, () => {
      const { open } = device(wrongBy);
      const clock = open();
      expect(clock.isSure()).toBe(false);
      clock.asking()(Date.now());
      expect(clock.now()).toBe(noon);
      expect(clock.isSure()).toBe(true);
      pass(hour);
      const next = open();
      expect(next.now()).toBe(noon + hour);
      expect(next.isSure()).toBe(false);
    });
  }

  test("takes no slow line for a wrong clock, and half of its time at most for an error", () => {
    const { its, open } = device(0);
    const clock = open();
    const told = clock.asking();
    pass(1_000);
    const serverNow = Date.now();
    pass(20_000);
    told(serverNow);
    expect(clock.off).toBe(0);
    expect(its.kept).toBe(0);

    const far = device(hour).open();
    const toldFar = far.asking();
    pass(1_000);
    const then = Date.now();
    pass(1_000);
    toldFar(then);
    expect(far.now()).toBe(Date.now());
  });

  test("that is set back while the page is open goes on as if nothing had happened", () => {
    const { its, open } = device(0);
    const clock = open();
    clock.asking()(Date.now());
    its.wrongBy = -5 * hour;
    pass(60_000);
    expect(clock.now()).toBe(Date.now());
    expect(clock.isSure()).toBe(true);
  });

  test("that is set forward, or slept, is not sure until it hears the time anew", () => {
    const { its, open } = device(0);
    const clock = open();
    clock.asking()(Date.now());
    its.slept = 8 * hour;
    pass(8 * hour);
    expect(clock.now()).toBe(Date.now());
    expect(clock.isSure()).toBe(false);
    clock.asking()(Date.now());
    expect(clock.isSure()).toBe(true);
    its.wrongBy = 5 * hour;
    expect(clock.isSure()).toBe(false);
    clock.asking()(Date.now());
    expect(clock.now()).toBe(Date.now());
  });

  test("never says the same of its own twice, even when it is set back", () => {
    const { its, open } = device(0);
    const clock = open();
    const first = clock.own();
    its.wrongBy = -hour;
    expect([clock.own(), clock.own()]).toEqual([first + 1, first + 2]);
  });
});
