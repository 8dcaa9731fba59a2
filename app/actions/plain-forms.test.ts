/**
 * What the plain forms store, each field; that a form changes only what was changed in it, whatever another device did
 * since it was drawn; and that sent twice it changes things once. Seen to fail: with the boxes compared with what stands
 * now and not with what was drawn; with random ids for what one press makes; with every open item of the step taken for
 * "all"; with the whole form saved; with a link renewed whichever it was; with a second sign-up refused; and with those
 * of facts/survivors: `done` saved as learned in placement, a start over of the whole plan, a dated mark without its
 * flag or at now, the start of the day set to 4, what is no form read as an empty one, a closed sign-up ignored.
 */
import { beforeEach, expect, it, vi } from "vitest";
import { jar } from "@/app/_server/door/request-for-tests";
import { startSession } from "@/app/_server/who/auth";
import { listEvents, recordEvents } from "@/db/events";
import { findGoal, saveGoal as storeGoal } from "@/db/goals";
import { readProgress } from "@/db/progress";
import { findSharing, renewLinkToken, saveSharing as storeSharing } from "@/db/sharing";
import { createTestViewer, rowsOf, withTestDatabase } from "@/db/testing";
import { addTimeSetting, listTimeSettings } from "@/db/time-settings";
import { findUserByHandle } from "@/db/users";
import type { ViewerId } from "@/db/viewer-id";
import { planOf } from "@/lib/catalogue/plan";
import type { Status } from "@/lib/progress/event";
import { newEvent } from "@/lib/progress/new-event";
import { addDays, dayOf } from "@/lib/time/day";
import { signIn, signUp } from "./account";
import { saveGoal } from "./goal";
import { backdate, startStepOver } from "./history";
import { saveNote } from "./notes";
import { saveChecklist, saveKnown } from "./progress";
import { saveRestDays } from "./rest";
import { renewLink, saveSharing } from "./sharing";
import { saveTime } from "./time";

const host = vi.hoisted(() => ({ signUp: "open" }));
vi.mock("next/headers", () => import("@/app/_server/door/request-for-tests"));
vi.mock("next/server", () => import("@/app/_server/door/request-for-tests"));
vi.mock("next/cache", () => ({ refresh: () => undefined }));
vi.mock("@/app/_server/host/settings", () => ({
  settings: () => ({ appUrl: null, trustProxy: false, authSecret: "s".repeat(32), signUp: host.signUp }),
}));

const plan = planOf(null);
const [first] = plan;
const [a, b, c] = (first?.items ?? []).map(({ id }) => id);
const elsewhere = plan.find(({ step }) => step !== first?.step)?.items[0]?.id;
if (!(first && a && b && c && elsewhere)) throw new Error("the plan is too short for these tests");
const utc = [{ from: 0, timeZone: "UTC", dayStartsAt: 4 }];
const password = "velvet otter marble kite";

type Fields = Readonly<Record<string, string | readonly string[]>>;
function formOf(fields: Fields): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) form.append(name, value);
  return form;
}

/** What stands beside every form of a page that is drawn now. */
const drawnNow = () => ({ drawnAt: String(Date.now()) });

let viewer: ViewerId;

/** Signed in as Ada, on a database of her own with somebody else in it. */
function asAda(test: () => Promise<void>) {
  return () =>
    withTestDatabase(async () => {
      jar.clear();
      const eve = await createTestViewer("eve");
      viewer = await createTestViewer("ada");
      await startSession(viewer);
      const eves = rowsOf(eve);
      await test();
      expect(rowsOf(eve)).toEqual(eves);
    });
}

let clock = 0;

/** Another device of Ada's marks an item; later than everything before, and never ahead of the server. */
async function markElsewhere(itemId: string, status: Status): Promise<void> {
  const occurredAt = Date.now();
  clock = Math.max(clock + 1, occurredAt);
  const event = newEvent(itemId, status, clock);
  await recordEvents(viewer, [{ ...event, receivedAt: clock, day: dayOf(clock, utc) }]);
  vi.setSystemTime(clock + 1);
}

beforeEach(() => {
  host.signUp = "open";
  vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 10, 18, 12) });
  clock = 0;
  return () => vi.useRealTimers();
});

const statuses = async (...ids: string[]) => {
  const { items } = await readProgress(viewer);
  return ids.map((id) => items[id]?.status ?? "todo");
};

it(
  "a checklist changes the boxes that were changed in it, not what another device ticked since it was drawn",
  asAda(async () => {
    await markElsewhere(c, "done");
    const drawn = { drawn: c, ...drawnNow() };
    await markElsewhere(a, "done");
    await saveChecklist(first.id, formOf({ ...drawn, done: [b, c] }));
    expect(await statuses(a, b, c)).toEqual(["done", "done", "done"]);
    await saveChecklist(first.id, formOf({ ...drawn, done: [] }));
    expect(await statuses(a, b, c)).toEqual(["done", "done", "todo"]);
    // Today's form shows one item of the skill: it says nothing of the others.
    await saveChecklist(first.id, formOf({ drawn: "", ...drawnNow(), done: c }));
    expect(await statuses(a, b, c)).toEqual(["done", "done", "done"]);
  }),
);

it(
  "a status button sets one item, learned or known, and what is no form changes nothing",
  asAda(async () => {
    await saveChecklist(first.id, formOf({ mark: `learning:${a}`, ...drawnNow() }));
    await saveChecklist(first.id, formOf({ mark: `known:${b}`, ...drawnNow() }));
    const stored = (await listEvents(viewer)).map(({ itemId, status, source }) => [itemId, status, source]);
    expect(stored.sort()).toEqual(
      [
        [a, "learning", "learned"],
        [b, "done", "known"],
      ].sort(),
    );
    for (const form of [null, {}, "done", undefined]) {
      await saveChecklist(first.id, form);
      await saveKnown(first.step, form);
    }
    expect(await statuses(a, b)).toEqual(["learning", "done"]);
  }),
);

it(
  "a checklist and a status button, sent again later, do not undo what came after them",
  asAda(async () => {
    const [ticked, marked] = [
      formOf({ drawn: "", ...drawnNow(), done: a }),
      formOf({ mark: `done:${b}`, ...drawnNow() }),
    ];
    const send = () => Promise.all([saveChecklist(first.id, ticked), saveChecklist(first.id, marked)]);
    await send();
    await send();
    expect(await listEvents(viewer)).toHaveLength(2);
    vi.setSystemTime(Date.now() + 1000);
    for (const id of [a, b]) await markElsewhere(id, "todo");
    await send();
    expect(await statuses(a, b)).toEqual(["todo", "todo"]);
  }),
);

it(
  "placement marks what was ticked as known, and with “all” what it showed and nobody has touched since",
  asAda(async () => {
    await saveKnown(first.step, formOf({ known: [a], drawn: `${a} ${b}`, ...drawnNow() }));
    expect((await listEvents(viewer)).map(({ itemId, source }) => [itemId, source])).toEqual([[a, "known"]]);
    expect((await readProgress(viewer)).activeDays).toEqual({});
    const all = formOf({ all: "all", drawn: `${b} ${c}`, ...drawnNow() });
    vi.setSystemTime(Date.now() + 1000);
    await markElsewhere(c, "learning");
    await Promise.all([saveKnown(first.step, all), saveKnown(first.step, all)]);
    expect(await statuses(a, b, c, elsewhere)).toEqual(["done", "done", "learning", "todo"]);
    expect(Object.keys((await readProgress(viewer)).items)).toHaveLength(3);
    const events = await listEvents(viewer);
    await markElsewhere(b, "todo");
    await saveKnown(first.step, all);
    expect(await listEvents(viewer)).toHaveLength(events.length + 1);
  }),
);

it(
  "a step starts over alone, and sent again it leaves what was marked since",
  asAda(async () => {
    for (const id of [a, b, elsewhere]) await markElsewhere(id, "done");
    const form = formOf(drawnNow());
    await Promise.all([1, 2].map(() => startStepOver(first.step, null, form)));
    expect(await statuses(a, b, elsewhere)).toEqual(["todo", "todo", "done"]);
    expect(await listEvents(viewer)).toHaveLength(5);
    vi.setSystemTime(Date.now() + 1000);
    await markElsewhere(a, "done");
    expect(await startStepOver(first.step, null, form)).toMatchObject({ ok: false });
    expect(await statuses(a, b, elsewhere)).toEqual(["done", "todo", "done"]);
  }),
);

it(
  "what is dated back stands on its day, with its flag, once",
  asAda(async () => {
    const today = dayOf(Date.now(), utc);
    const day = addDays(today, -2);
    const form = formOf({ item: a, day, ...drawnNow() });
    for (let press = 0; press < 2; press += 1) {
      expect(await backdate(first.id, null, form)).toMatchObject({ ok: true });
    }
    const stored = await listEvents(viewer);
    expect(stored).toMatchObject([{ itemId: a, status: "done", source: "learned", day, backdated: true }]);
    expect(dayOf(stored[0]?.occurredAt ?? 0, utc)).toBe(day);
    expect(Object.keys((await readProgress(viewer)).activeDays)).toEqual([day]);
  }),
);

const goal = {
  language: "go",
  framework: "gin",
  level: "junior",
  tracks: [],
  picks: [],
  minutesADay: 20,
} as const;
const goalFields = { language: "go", framework: "gin", level: "junior", track: "", timeZone: "UTC" };

it(
  "a goal is stored field by field, with the zone; the start of the day stays",
  asAda(async () => {
    await addTimeSetting(viewer, { from: Date.now(), dayStartsAt: 2 });
    const fields = {
      ...goalFields,
      track: "security",
      "also-cloud": "on",
      minutesADay: "45",
      timeZone: "Asia/Tokyo",
    };
    expect(await saveGoal(null, formOf(fields))).toMatchObject({ saved: true });
    expect(await findGoal(viewer)).toMatchObject({ language: "go", framework: "gin", minutesADay: 45 });
    expect((await findGoal(viewer))?.tracks[0]).toBe("security");
    expect((await listTimeSettings(viewer)).at(-1)).toMatchObject({ timeZone: "Asia/Tokyo", dayStartsAt: 2 });
  }),
);

it(
  "the settings' forms save what was changed in them, and leave what another device changed since",
  asAda(async () => {
    await storeGoal(viewer, goal, 0);
    const drawnGoal = JSON.stringify({ ...goal, timeZone: "UTC" });
    await storeGoal(viewer, { ...goal, level: "senior" }, 1, { timeZone: "Europe/Lisbon" });
    await saveGoal(null, formOf({ ...goalFields, minutesADay: "45", drawn: drawnGoal }));
    expect(await findGoal(viewer)).toEqual({ ...goal, level: "senior", minutesADay: 45 });
    expect((await listTimeSettings(viewer)).at(-1)?.timeZone).toBe("Europe/Lisbon");

    const drawnTime = JSON.stringify({ timeZone: "UTC", dayStartsAt: 4 });
    await saveTime(null, formOf({ timeZone: "UTC", dayStartsAt: "1", drawn: drawnTime }));
    expect((await listTimeSettings(viewer)).at(-1)).toMatchObject({
      timeZone: "Europe/Lisbon",
      dayStartsAt: 1,
    });

    await saveRestDays(null, formOf({ "rest-6": "on", "rest-7": "on" }));
    const restForm = formOf({ "rest-7": "on", "rest-2": "on", drawn: JSON.stringify({ weekdays: [7] }) });
    expect(await saveRestDays(null, restForm)).toMatchObject({ saved: true });
    expect((await readProgress(viewer)).restDays.at(-1)?.weekdays).toEqual([2, 6, 7]);

    const shown = { showGoal: true, showSteps: true, showSkills: true, showStreak: true, showHeatmap: true };
    const drawnSharing = JSON.stringify({ name: "", visibility: "public", ...shown });
    await storeSharing(viewer, { visibility: "private", showGoal: false });
    const all = Object.fromEntries(Object.keys(shown).map((part) => [part, "on"]));
    await saveSharing(null, formOf({ name: "Ada", visibility: "public", ...all, drawn: drawnSharing }));
    expect(await findSharing(viewer)).toMatchObject({
      visibility: "private",
      showGoal: false,
      showSteps: true,
    });
  }),
);

it(
  "at most five weekdays are for rest, said at the form with its boxes kept, and also where two devices chose them",
  asAda(async () => {
    const six = Object.fromEntries([1, 2, 3, 4, 5, 6].map((weekday) => [`rest-${weekday}`, "on"]));
    const refused = await saveRestDays(null, formOf(six));
    expect(refused).toMatchObject({ saved: false, values: six });
    expect(refused.errors["form"]).toContain("five");
    const drawn = JSON.stringify({ weekdays: [] });
    await saveRestDays(null, formOf({ "rest-1": "on", "rest-2": "on", "rest-3": "on", drawn }));
    const more = { "rest-4": "on", "rest-5": "on", "rest-6": "on", drawn };
    expect(await saveRestDays(null, formOf(more))).toMatchObject({ saved: false });
    expect((await readProgress(viewer)).restDays.at(-1)?.weekdays).toEqual([1, 2, 3]);
  }),
);

it(
  "a link is made with the first “Anyone with the link”, stays with the next, and is renewed once by one page",
  asAda(async () => {
    const share = () => saveSharing(null, formOf({ name: "Ada", visibility: "link", showGoal: "on" }));
    await share();
    const { linkToken, ...sharing } = await findSharing(viewer);
    expect(linkToken).toMatch(/^[\w-]{22}$/);
    expect(sharing).toMatchObject({ visibility: "link", showGoal: true, showSteps: false });
    await share();
    expect((await findSharing(viewer)).linkToken).toBe(linkToken);
    await renewLink(linkToken);
    const renewed = (await findSharing(viewer)).linkToken;
    expect(renewed).not.toBe(linkToken);
    await renewLink(linkToken);
    expect((await findSharing(viewer)).linkToken).toBe(renewed);
    await renewLinkToken(viewer, renewed, "third");
    expect((await findSharing(viewer)).linkToken).toBe("third");
  }),
);

it(
  "a note that another device changed since is refused, with what stands now named; sent again as it was, it is kept",
  asAda(async () => {
    const save = (note: string, based: string) => saveNote(first.id, null, formOf({ note, based }));
    const drawn = (await save("", "")).values["mark"] ?? "";
    const ofEve = formOf({ note: "eve's", based: drawn, owner: "somebody else" });
    expect(await saveNote(first.id, null, ofEve)).toMatchObject({ saved: false });
    const mine = await save("mine\r\nand more", drawn);
    expect(mine).toMatchObject({ saved: true });
    expect(await save("mine\r\nand more", drawn)).toMatchObject({ saved: true });
    const stale = await save("another", drawn);
    expect(stale).toMatchObject({ saved: false, values: { note: "another", mark: mine.values["mark"] } });
    expect(await save("another", stale.values["mark"] ?? "")).toMatchObject({ saved: true });
  }),
);

const isRedirect = (path: string) => ({ digest: expect.stringContaining(`;${path};`) });

it("“Create account” pressed twice makes one account and signs in; somebody else's password does not", () =>
  withTestDatabase(async () => {
    jar.clear();
    const form = formOf({ handle: "newcomer", password, timeZone: "Asia/Tokyo" });
    await expect(signUp(null, form)).rejects.toMatchObject(isRedirect("/signed-in?callbackUrl=%2Fwelcome"));
    const made = await findUserByHandle("newcomer");
    jar.clear();
    await expect(signUp(null, form)).rejects.toMatchObject(isRedirect("/signed-in?callbackUrl=%2Fwelcome"));
    expect(await findUserByHandle("newcomer")).toEqual(made);
    expect([...jar.keys()].sort()).toEqual(["cairn-joined", "cairn-session"]);
    jar.clear();
    const other = formOf({ handle: "newcomer", password: "another otter marble kite", timeZone: "UTC" });
    expect(await signUp(null, other)).toMatchObject({ saved: false, errors: { handle: expect.any(String) } });
    vi.setSystemTime(Date.now() + 60 * 60_000);
    expect(await signUp(null, form)).toMatchObject({ saved: false });
    expect(jar.size).toBe(0);
  }));

it("a closed Cairn takes no new account", () =>
  withTestDatabase(async () => {
    jar.clear();
    host.signUp = "closed";
    const form = formOf({ handle: "newcomer", password, timeZone: "UTC" });
    expect(await signUp(null, form)).toMatchObject({ saved: false, values: { handle: "newcomer" } });
    expect(await findUserByHandle("newcomer")).toBeNull();
  }));

it("a goal from before sign-in comes along to an account without one, and leaves the browser", () =>
  withTestDatabase(async () => {
    jar.clear();
    await expect(
      signUp(null, formOf({ handle: "newcomer", password, timeZone: "UTC" })),
    ).rejects.toMatchObject(isRedirect("/signed-in?callbackUrl=%2Fwelcome"));
    jar.clear();
    jar.set("cairn-guest-goal", JSON.stringify(goal));
    const form = formOf({ handle: "newcomer", password, callbackUrl: "/learn" });
    await expect(signIn(null, form)).rejects.toMatchObject(isRedirect("/signed-in?callbackUrl=%2Flearn"));
    expect(jar.has("cairn-guest-goal")).toBe(false);
    jar.set("cairn-guest-goal", JSON.stringify({ ...goal, minutesADay: 5 }));
    await expect(signIn(null, form)).rejects.toMatchObject(isRedirect("/signed-in?callbackUrl=%2Flearn"));
    const user = await findUserByHandle("newcomer");
    expect(rowsOf(user?.id ?? "")["goals"]).toMatchObject([{ minutes_a_day: 20 }]);
  }));
