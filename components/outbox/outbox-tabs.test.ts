// Two outboxes of one device, joined by the browser's own channel as two tabs are. Seen to fail with: what is heard while
// the device is being read dropped from view, or brought back; what another account saved applied to this one; what was
// saved or dropped left in the other tab; a drop that nobody is told of; another tab told before the device has it.
import { afterEach, expect, test, vi } from "vitest";
import { missOf } from "@/components/ui/no-answer";
import type { EventInput, RecordAnswer } from "@/lib/progress/event-input";
import { newEvent } from "@/lib/progress/new-event";
import { TestDevice } from "./device-for-tests";
import { Outbox } from "./outbox";
import type { OutboxStore } from "./outbox-store";
import { joinTabs } from "./outbox-tabs";

const event = () => newEvent("git-basics.first-commit", "done", 1);
const leaving: (() => void)[] = [];

afterEach(() => {
  for (const leave of leaving.splice(0)) leave();
});

/** A tab of this device. Nothing is sent until `answer` says something. */
function openTab(device: TestDevice, owner = "ada", store: OutboxStore = device.store) {
  const line: { answer: (() => RecordAnswer) | null } = { answer: null };
  const saved: EventInput[] = [];
  const changes: number[] = [];
  const heard: string[] = [];
  const tabs = joinTabs((message) => {
    outbox.hear(message);
    heard.push(message.kind);
  });
  leaving.push(tabs.leave);
  const outbox = new Outbox({
    owner,
    store,
    clock: device.clock(),
    send: async () => {
      if (line.answer === null) throw new TypeError("Failed to fetch");
      return line.answer();
    },
    tabs,
    onSaved: (events, savedAt) => {
      saved.push(...events);
      changes.push(savedAt);
    },
    missOf,
    later: () => () => {},
  });
  return { outbox, line, saved, changes, heard, leave: tabs.leave };
}

/** The device's store, whose reading takes until `goOn`: it sees what was there when it began. */
function slowToRead(device: TestDevice) {
  let goOn = () => {};
  const isDone = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const store: OutboxStore = {
    ...device.store,
    load: async () => {
      const stored = await device.store.load();
      await isDone;
      return stored;
    },
  };
  return { store, goOn };
}

const idsOf = ({ outbox }: { outbox: Outbox }) => outbox.state().events.map(({ id }) => id);
const saves = (): RecordAnswer => ({ ok: true, recorded: 1, savedAt: Date.now() });

test("a tab shows what another one keeps, and no longer what that one saved or dropped", async () => {
  const device = new TestDevice();
  const [one, two] = [openTab(device), openTab(device)];
  await Promise.all([one.outbox.open(), two.outbox.open()]);
  const [first, second] = [event(), event()];
  await one.outbox.add([first]);
  await one.outbox.add([second]);
  await vi.waitFor(() => expect(idsOf(two)).toHaveLength(2));
  await one.outbox.drop([second.id]);
  await vi.waitFor(() => expect(idsOf(two)).toEqual([first.id]));
  one.line.answer = saves;
  await one.outbox.sync();
  await vi.waitFor(() => expect(idsOf(two)).toEqual([]));
  expect(two.saved.map(({ id }) => id)).toEqual([first.id]);
});

test("what is heard while the device is still being read stays in view, and what went meanwhile stays away", async () => {
  const device = new TestDevice();
  const one = openTab(device);
  await one.outbox.open();
  const [before, after] = [event(), event()];
  await one.outbox.add([before]);
  const { store, goOn } = slowToRead(device);
  const two = openTab(device, "ada", store);
  const opening = two.outbox.open();
  await one.outbox.add([after]);
  await one.outbox.drop([before.id]);
  await vi.waitFor(() => expect(two.heard).toEqual(["kept", "dropped"]));
  goOn();
  await opening;
  expect(idsOf(two)).toEqual([after.id]);
});

test("what is ticked while the device is still being read stays in view", async () => {
  const device = new TestDevice();
  const { store, goOn } = slowToRead(device);
  const one = openTab(device, "ada", store);
  const opening = one.outbox.open();
  const early = event();
  await one.outbox.add([early]);
  goOn();
  await opening;
  expect(idsOf(one)).toEqual([early.id]);
  // It was only the reading that it was to outlive.
  device.kept.clear();
  await one.outbox.open();
  expect(idsOf(one)).toEqual([]);
});

test("a change that did not go through the outbox is announced to this tab and the others, until they are left", async () => {
  const device = new TestDevice();
  const [one, two, left] = [openTab(device), openTab(device), openTab(device)];
  left.leave();
  one.outbox.announce(7);
  await vi.waitFor(() => expect(two.changes).toEqual([7]));
  expect(one.changes).toEqual([7]);
  expect(left.changes).toEqual([]);
});

test("another tab hears of an event once the device has it, and of a drop once it is gone", async () => {
  const device = new TestDevice();
  const told: boolean[] = [];
  const tick = event();
  const outbox = new Outbox({
    owner: "ada",
    store: device.store,
    clock: device.clock(),
    send: () => Promise.reject(new TypeError("Failed to fetch")),
    tabs: { tell: () => told.push(device.kept.has(tick.id)) },
    onSaved: () => {},
    missOf,
    later: () => () => {},
  });
  await outbox.add([tick]);
  await outbox.drop([tick.id]);
  expect(told).toEqual([true, false]);
});

test("what the tab of another account saves, drops or changes is nothing to this account", async () => {
  const device = new TestDevice();
  const [ada, eve] = [openTab(device, "ada"), openTab(device, "eve")];
  await Promise.all([ada.outbox.open(), eve.outbox.open()]);
  await ada.outbox.add([event()]);
  await vi.waitFor(() => expect(eve.outbox.state()).toMatchObject({ events: [], ofOthers: 1 }));
  ada.line.answer = saves;
  await ada.outbox.sync();
  await vi.waitFor(() => expect(eve.outbox.state().ofOthers).toBe(0));
  expect(eve.saved).toEqual([]);
  expect(ada.saved).toHaveLength(1);
});
