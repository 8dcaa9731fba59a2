// Seen to fail with: what has to wait until tomorrow taken for saved; a batch that is refused as a whole for one event; no
// wait after a failure; failures never counted anew; what was brought along sent together with the rest; what comes after the
// last look not sent; a timer that outlives its page; what was released released again; a refusal that stays after Retry;
// an outdated page that says it is signed out; a reason that it does not know taken for a refusal;
// a batch that is sent again for ever.
import { afterEach, describe, expect, test, vi } from "vitest";
import { type Miss, missOf, NoAnswer } from "@/components/ui/no-answer";
import type { EventInput, RecordAnswer } from "@/lib/progress/event-input";
import { newEvent } from "@/lib/progress/new-event";
import { guest, type Kept } from "@/lib/progress/outbox";
import { TestDevice } from "./device-for-tests";
import { Outbox } from "./outbox";

const itemId = "git-basics.first-commit";
const event = (at: number) => newEvent(itemId, "done", at);
const saved = (): RecordAnswer => ({ ok: true, recorded: 1, savedAt: Date.now() });
const noNetwork = (): never => {
  throw new TypeError("Failed to fetch");
};
const missing = (miss: Miss) => (): never => {
  throw new NoAnswer(miss);
};

type Answer = (events: readonly EventInput[]) => RecordAnswer | Promise<RecordAnswer>;

/** An outbox over a device and a line that a test looks into; Ada's, if nothing else is said. */
function open(
  answer: Answer,
  {
    owner = "ada",
    kept = [],
    device = new TestDevice(),
  }: { owner?: string; kept?: Kept[]; device?: TestDevice } = {},
) {
  for (const each of kept) device.kept.set(each.event.id, each);
  const line = { answer };
  const sent: { readonly ids: readonly string[]; readonly along: boolean }[] = [];
  const timers: { readonly ms: number; readonly run: () => void; isOff: boolean }[] = [];
  const outbox = new Outbox({
    owner,
    store: device.store,
    clock: device.clock(),
    send: async (events, _owner, along) => {
      sent.push({ ids: events.map(({ id }) => id), along });
      // A mistake that sends for ever fails, and does not hang.
      return sent.length > 100 ? noNetwork() : line.answer(events);
    },
    tabs: { tell: () => {} },
    onSaved: () => {},
    missOf,
    later: (run, ms) => {
      const timer = { ms, run, isOff: false };
      timers.push(timer);
      return () => {
        timer.isOff = true;
      };
    },
  });
  return { outbox, device, line, sent, timers };
}

const idsIn = (device: TestDevice) => [...device.kept.keys()];

afterEach(() => {
  vi.useRealTimers();
});

describe("the outbox of a device", () => {
  test("refuses of many events only the one that cannot be understood", async () => {
    const events = [1, 2, 3, 4, 5, 6, 7, 8].map(event);
    const wrong = events[4]?.id;
    const { outbox, device } = open((batch) =>
      batch.some(({ id }) => id === wrong) ? { ok: false, reason: "invalid" } : saved(),
    );
    await outbox.add(events);
    expect(outbox.state().refused.map((kept) => kept.event.id)).toEqual([wrong]);
    expect(outbox.state().events).toEqual([]);
    expect(idsIn(device)).toEqual([wrong]);
  });

  test("sends again what was refused when the person asks, and forgets the refusal", async () => {
    const once = event(1);
    const { outbox, device, line } = open(() => ({ ok: false, reason: "unknown-item", eventIds: [once.id] }));
    await outbox.add([once]);
    expect(outbox.state().refused).toHaveLength(1);
    line.answer = noNetwork;
    await outbox.retry();
    expect(outbox.state()).toMatchObject({ refused: [], events: [once], phase: "waiting" });
    expect(device.kept.get(once.id)).not.toHaveProperty("refusal");
    line.answer = saved;
    await outbox.sync();
    expect(idsIn(device)).toEqual([]);
  });

  test("does not ask for ever when a server refuses what was not sent", async () => {
    const { outbox, sent, timers } = open(() => ({
      ok: false,
      reason: "unknown-item",
      eventIds: ["somebody else's"],
    }));
    await outbox.add([event(1)]);
    expect(sent).toHaveLength(2);
    expect(timers.map(({ ms }) => ms)).toEqual([1000]);
    expect(outbox.state()).toMatchObject({ phase: "waiting", refused: [] });
  });

  test("sends what is added while it sends", async () => {
    let later: Promise<void> | undefined;
    const { outbox, sent, device } = open(() => {
      later ??= outbox.add([event(2)]);
      return saved();
    });
    await outbox.add([event(1)]);
    await later;
    expect(sent).toHaveLength(2);
    expect(idsIn(device)).toEqual([]);
  });

  test("sends what comes after its last look at what waits, and before it rests", async () => {
    const { outbox, sent } = open(saved);
    const late = event(2);
    const stop = outbox.subscribe(() => {
      if (outbox.state().phase !== "saved") return;
      stop();
      outbox.hear({ kind: "kept", kept: [{ owner: "ada", event: late }] });
    });
    await outbox.add([event(1)]);
    await vi.waitFor(() => expect(sent.at(-1)?.ids).toEqual([late.id]));
    expect(outbox.state().events).toEqual([]);
  });

  test("waits longer after each failure, a minute at most, and forgets nothing; a success counts anew", async () => {
    const { outbox, device, line, timers } = open(noNetwork);
    await outbox.add([event(1)]);
    for (let round = 0; round < 8; round += 1) await outbox.sync();
    expect(timers.map(({ ms }) => ms)).toEqual([
      1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000,
    ]);
    expect(device.kept.size).toBe(1);
    expect(outbox.state()).toMatchObject({ phase: "waiting", hindrance: { kind: "unreached" } });
    line.answer = saved;
    await outbox.sync();
    expect(outbox.state().phase).toBe("saved");
    line.answer = noNetwork;
    await outbox.add([event(2)]);
    expect(timers.at(-1)?.ms).toBe(1000);
  });

  test("sends few events at once after a failure, for a line that is too slow for many", async () => {
    const { outbox, line, sent } = open(noNetwork);
    await outbox.add(Array.from({ length: 120 }, (_, at) => event(at)));
    line.answer = saved;
    await outbox.sync();
    expect(sent.map(({ ids }) => ids.length)).toEqual([120, 50, 70]);
  });

  test("does nothing by itself once its page is closed", async () => {
    const { outbox, timers } = open(noNetwork);
    await outbox.add([event(1)]);
    expect(timers.map(({ isOff }) => isOff)).toEqual([false]);
    outbox.close();
    expect(timers.map(({ isOff }) => isOff)).toEqual([true]);
    await outbox.sync();
    expect(timers).toHaveLength(1);
    await outbox.open();
    expect(timers).toHaveLength(2);
  });

  test("keeps what is too much for one day, and sends it again when it was told to", async () => {
    const [first, second] = [event(1), event(2)];
    const { outbox, device, timers } = open(() => ({
      ok: false,
      reason: "later",
      eventIds: [second.id],
      retryAfterMs: 3_600_000,
      savedAt: 1,
    }));
    await outbox.add([first, second]);
    expect(idsIn(device)).toEqual([second.id]);
    expect(outbox.state()).toMatchObject({ phase: "waiting", refused: [], hindrance: { kind: "busy" } });
    expect(timers.map(({ ms }) => ms)).toEqual([3_600_000]);
  });

  for (const { name, answer, phase, hindrance, waits } of [
    {
      name: "says that it was refused at the door, in the door's words",
      answer: missing({ kind: "refused", text: "Set APP_URL." }),
      phase: "waiting",
      hindrance: { kind: "refused", text: "Set APP_URL." },
      waits: [1000],
    },
    {
      name: "says that something else answered in Cairn's place",
      answer: missing({ kind: "stranger" }),
      phase: "waiting",
      hindrance: { kind: "stranger" },
      waits: [1000],
    },
    {
      name: "comes back when a busy server told it to",
      answer: missing({ kind: "busy", afterMs: 90_000, text: null }),
      phase: "waiting",
      hindrance: { kind: "busy" },
      waits: [90_000],
    },
    {
      name: "asks to load the page anew when it is older than the server, and does not go on",
      answer: missing({ kind: "outdated" }),
      phase: "outdated",
      hindrance: {},
      waits: [],
    },
    {
      name: "asks to sign in when nobody is signed in, and does not go on",
      answer: (): RecordAnswer => ({ ok: false, reason: "signed-out" }),
      phase: "signed-out",
      hindrance: {},
      waits: [],
    },
    {
      name: "waits a little when the server cannot write at this moment",
      answer: (): RecordAnswer => ({ ok: false, reason: "unavailable" }),
      phase: "waiting",
      hindrance: { kind: "busy" },
      waits: [1000],
    },
    {
      name: "waits when a newer server has a reason that it does not know",
      answer: (): RecordAnswer => JSON.parse('{"ok":false,"reason":"the server is being moved"}'),
      phase: "waiting",
      hindrance: { kind: "unreached" },
      waits: [1000],
    },
  ]) {
    test(name, async () => {
      const { outbox, device, timers } = open(answer);
      await outbox.add([event(1)]);
      expect(outbox.state()).toMatchObject({ phase, hindrance, refused: [] });
      expect(timers.map(({ ms }) => ms)).toEqual(waits);
      expect(device.kept.size).toBe(1);
    });
  }

  test("brings along what a guest did by itself, and sends nothing of anybody else", async () => {
    const { outbox, sent, device } = open(saved, {
      kept: [
        { owner: guest, event: event(1) },
        { owner: "eve", event: event(2) },
      ],
    });
    await outbox.open();
    expect(sent).toEqual([]);
    await Promise.all([outbox.bringAlong(), outbox.add([event(3)])]);
    expect(sent.map(({ ids, along }) => [ids.length, along])).toEqual([
      [1, true],
      [1, false],
    ]);
    expect([...device.kept.values()].map(({ owner }) => owner)).toEqual(["eve"]);
  });

  test("of a guest sends nothing at all", async () => {
    const { outbox, sent, device } = open(saved, { owner: guest });
    await outbox.add([event(1)]);
    await outbox.open();
    expect(sent).toEqual([]);
    expect(device.kept.size).toBe(1);
    expect(outbox.state()).toMatchObject({ phase: "idle" });
  });

  test("knows items that were renamed since by the name of today", async () => {
    const old = { ...event(1), itemId: "deployment.compare-hosts" };
    const { outbox } = open(noNetwork, { kept: [{ owner: "ada", event: old }] });
    await outbox.open();
    expect(outbox.state().events.map((each) => each.itemId)).toEqual(["hosting-choices.three-customers"]);
  });

  test("forgets when it is opened again what another page has saved meanwhile", async () => {
    const { outbox, device } = open(noNetwork);
    await outbox.add([event(1)]);
    outbox.close();
    device.kept.clear();
    await outbox.open();
    expect(outbox.state().events).toEqual([]);
  });
});

describe("on a device that can keep nothing", () => {
  for (const how of ["isFull", "isBroken"] as const) {
    test(`what is ticked shows, is sent, and is kept with the next once there is room (${how})`, async () => {
      const { outbox, device, line } = open(noNetwork);
      device[how] = true;
      await outbox.open();
      await outbox.add([event(1)]);
      expect(outbox.state()).toMatchObject({ isKept: false, isLoaded: true });
      expect(outbox.state().events).toHaveLength(1);
      await outbox.open();
      expect(outbox.state()).toMatchObject({ isKept: false });
      expect(outbox.state().events).toHaveLength(1);
      device[how] = false;
      await outbox.add([event(2)]);
      expect(outbox.state().isKept).toBe(true);
      expect(device.kept.size).toBe(2);
      device[how] = true;
      line.answer = saved;
      await outbox.sync();
      expect(outbox.state()).toMatchObject({ phase: "saved", events: [] });
    });
  }

  test("what was dropped is not missed: the device keeps all there is", async () => {
    const { outbox, device } = open(noNetwork);
    device.isFull = true;
    const only = event(1);
    await outbox.add([only]);
    await outbox.drop([only.id]);
    await outbox.open();
    expect(outbox.state()).toMatchObject({ isKept: true, events: [] });
  });

  test("another account's outbox takes it over once, and never sends it", async () => {
    const ada = open(noNetwork);
    ada.device.isFull = true;
    await ada.outbox.add([event(1)]);
    const eve = open(saved, { owner: "eve", device: ada.device });
    eve.outbox.adopt(ada.outbox.release());
    expect(ada.outbox.release()).toEqual([]);
    expect(ada.outbox.state().events).toEqual([]);
    await ada.outbox.open();
    expect(ada.outbox.state().isKept).toBe(true);
    await eve.outbox.open();
    expect(eve.outbox.state()).toMatchObject({ events: [], ofOthers: 1 });
    expect(eve.sent).toEqual([]);
    ada.line.answer = saved;
    ada.outbox.adopt(eve.outbox.release());
    await ada.outbox.open();
    expect(ada.sent.at(-1)?.ids).toHaveLength(1);
  });
});

describe("with a clock that is off", () => {
  const noon = Date.UTC(2026, 11, 1, 12);
  const hour = 3_600_000;

  for (const wrongBy of [-48 * hour, 5 * hour]) {
    test(`by ${wrongBy / hour} hours, what was ticked before the server was heard gets its right instant`, async () => {
      vi.useFakeTimers({ toFake: ["Date"], now: noon });
      const device = new TestDevice();
      device.wrongBy = wrongBy;
      const { outbox, line } = open(noNetwork, { device });
      await outbox.add([newEvent(itemId, "done", outbox.now())]);
      vi.setSystemTime(noon + hour);
      let taken: readonly EventInput[] = [];
      line.answer = (events) => {
        taken = events;
        return Math.abs(outbox.now() - Date.now()) > 1000
          ? { ok: false, reason: "clock", now: Date.now() }
          : saved();
      };
      await outbox.sync();
      expect(taken.map(({ occurredAt }) => occurredAt)).toEqual([noon]);
      expect(outbox.state()).toMatchObject({ phase: "saved", clockOff: wrongBy < -24 * hour ? -wrongBy : 0 });
    });
  }

  test("what is dated back keeps the day that was chosen", async () => {
    const device = new TestDevice();
    device.wrongBy = -48 * hour;
    const { outbox, line, sent } = open(noNetwork, { device });
    const backdated = { ...event(5), backdated: true };
    await outbox.add([backdated]);
    let taken: readonly EventInput[] = [];
    line.answer = (events) => {
      taken = events;
      return sent.length === 2 ? { ok: false, reason: "clock", now: Date.now() } : saved();
    };
    await outbox.sync();
    expect(taken).toEqual([backdated]);
  });

  test("a server that never agrees about the time is asked later, not for ever", async () => {
    const { outbox, sent, timers } = open(() => ({ ok: false, reason: "clock", now: Date.now() }));
    await outbox.add([event(1)]);
    expect(sent).toHaveLength(2);
    expect(timers.map(({ ms }) => ms)).toEqual([1000]);
  });
});
