/**
 * While nothing can be written, every action says so in words and keeps what was typed; who only reads notices nothing.
 * Seen to fail: with each `written` and `writtenOrSaid` taken out in turn (the action throws, which Next answers with
 * 500); with the session ended before its cookie is dropped (the cookie stays).
 */
import { expect, it, vi } from "vitest";
import { jar } from "@/app/_server/door/request-for-tests";
import { startSession } from "@/app/_server/who/auth";
import { hashPassword } from "@/app/_server/who/password";
import { notSavedWords } from "@/components/ui/not-saved-words";
import { recordEvents as storeEvents } from "@/db/events";
import { savePause } from "@/db/rest";
import { createTestViewer, rowsOf, testEvent, withTestDatabase } from "@/db/testing";
import type { ViewerId } from "@/db/viewer-id";
import { catalogue } from "@/lib/catalogue";
import { newEvent } from "@/lib/progress/new-event";
import { signIn, signOut, signUp } from "./account";
import { chooseGoal, saveGoal, sayGoal } from "./goal";
import { backdate, startStepOver, undoBatch, undoEvent } from "./history";
import { saveNote } from "./notes";
import { recordEvents, saveChecklist, saveKnown } from "./progress";
import { savePause as declarePause, endPause, saveRestDays } from "./rest";
import { renewLink, saveSharing } from "./sharing";
import { dismissSuggestion } from "./suggestions";
import { saveTime } from "./time";

vi.mock("next/headers", () => import("@/app/_server/door/request-for-tests"));
vi.mock("next/cache", () => ({ refresh: () => undefined }));
vi.mock("@/app/_server/host/settings", () => ({
  settings: () => ({ appUrl: null, trustProxy: false, authSecret: "s".repeat(32), signUp: "open" }),
}));

const [skill] = catalogue.skills;
const skillId = skill?.id ?? "";
const itemId = skill?.items[0]?.id ?? "";
const openId = skill?.items[1]?.id ?? "";
const password = "velvet otter marble kite";
const marked = `${"a".repeat(24)}00000000`;
// Two nights back is an earlier day at whatever hour this runs.
const earlier = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
const goal = { language: "go", framework: "gin", level: "junior", track: "", minutesADay: "25" };

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

/** Ada with a password, a mark and a pause, signed in; from then on the disk takes nothing. */
async function whileNothingIsWritten(work: (ada: ViewerId, isStored: () => boolean) => Promise<void>) {
  await withTestDatabase(async (db) => {
    jar.clear();
    const ada = await createTestViewer("ada", { passwordHash: await hashPassword(password, "") });
    await storeEvents(ada, [testEvent({ id: marked, itemId })]);
    await savePause(ada, { fromDay: "2100-01-01", toDay: "2100-01-07" }, Date.now());
    await startSession(ada);
    const before = JSON.stringify(rowsOf(ada));
    db.$client.pragma("query_only = on");
    await work(ada, () => JSON.stringify(rowsOf(ada)) !== before);
  });
}

const forms: Record<string, [call: (form: FormData) => Promise<unknown>, fields: Record<string, string>]> = {
  signUp: [(form) => signUp(null, form), { handle: "eve", password, timeZone: "UTC" }],
  signIn: [(form) => signIn(null, form), { handle: "ada", password }],
  chooseGoal: [(form) => chooseGoal(null, form), { ...goal, timeZone: "UTC" }],
  saveGoal: [(form) => saveGoal(null, form), { ...goal, timeZone: "UTC" }],
  sayGoal: [(form) => sayGoal(null, form), goal],
  saveNote: [(form) => saveNote(skillId, null, form), { note: "Mine" }],
  saveRestDays: [(form) => saveRestDays(null, form), { "rest-6": "on" }],
  savePause: [(form) => declarePause(null, form), { fromDay: "2100-02-01", toDay: "2100-02-07" }],
  endPause: [(form) => endPause(null, form), { pause: "2100-01-01/2100-01-07" }],
  saveSharing: [(form) => saveSharing(null, form), { name: "Ada", visibility: "link" }],
  saveTime: [(form) => saveTime(null, form), { timeZone: "Europe/London", dayStartsAt: "3" }],
};

it.each(Object.entries(forms))("the form of %s says so, and keeps what was typed", (_name, [call, fields]) =>
  whileNothingIsWritten(async (_ada, isStored) => {
    const { password: _secret, ...values } = fields;
    expect(await call(formOf(fields))).toEqual({
      errors: { form: notSavedWords.disk },
      values,
      saved: false,
    });
    expect(isStored()).toBe(false);
  }),
);

const marks: Record<string, () => Promise<unknown>> = {
  backdate: () => backdate(skillId, null, formOf({ item: itemId, day: earlier })),
  startStepOver: () => startStepOver(skill?.step, null, null),
  undoEvent: () => undoEvent(null, formOf({ event: marked })),
  undoBatch: () => undoBatch(marked.slice(0, 24), null, null),
};

it.each(Object.entries(marks))("%s answers with it", (_name, call) =>
  whileNothingIsWritten(async (_ada, isStored) => {
    expect(await call()).toEqual({ ok: false, text: notSavedWords.disk, savedAt: 0 });
    expect(isStored()).toBe(false);
  }),
);

const plain: Record<string, () => Promise<unknown>> = {
  "a status button": () => saveChecklist(skillId, formOf({ mark: `learning:${itemId}` })),
  "a checklist": () => saveChecklist(skillId, formOf({ drawn: itemId })),
  placement: () => saveKnown(skill?.step, formOf({ known: openId })),
  "a new link": () => renewLink(null),
  "not now": () => dismissSuggestion(skillId),
};

it.each(Object.entries(plain))(
  "%s, a form without a place for words, leads to the page that says so",
  (_name, call) =>
    whileNothingIsWritten(async (_ada, isStored) => {
      await expect(call()).rejects.toMatchObject({
        digest: expect.stringContaining(";/not-saved?why=disk;"),
      });
      expect(isStored()).toBe(false);
    }),
);

it("the outbox is told to come again, and an event that is sent then is taken", () =>
  withTestDatabase(async (db) => {
    jar.clear();
    await startSession(await createTestViewer("ada"));
    const events = [newEvent(itemId, "done", Date.now())];
    db.$client.pragma("query_only = on");
    expect(await recordEvents(events)).toEqual({ ok: false, reason: "unavailable" });
    db.$client.pragma("query_only = off");
    expect(await recordEvents(events)).toMatchObject({ ok: true, recorded: 1 });
  }));

it("sign-out drops the cookie all the same, and says what it could not do", () =>
  whileNothingIsWritten(async () => {
    await expect(signOut()).rejects.toMatchObject({
      digest: expect.stringContaining(";/not-saved?why=sign-out;"),
    });
    expect(jar.size).toBe(0);
  }));

it("what is more than an account saves in a day is said with when to go on, and a plain form leads to the page", () =>
  withTestDatabase(async () => {
    jar.clear();
    await startSession(await createTestViewer("ada"));
    const events = Array.from({ length: 201 }, (_, place) =>
      newEvent(itemId, "done", Date.now() - 201 + place),
    );
    const waiting = events.at(-1)?.id;
    const answer = { ok: false, reason: "later", eventIds: [waiting], retryAfterMs: expect.any(Number) };
    expect(await recordEvents(events)).toMatchObject(answer);
    // The outbox sends again what waits, and what it has heard nothing of.
    expect(await recordEvents(events)).toMatchObject(answer);
    expect(await backdate(skillId, null, formOf({ item: itemId, day: earlier }))).toMatchObject({
      ok: false,
      text: expect.stringContaining("You can go on in about 24 hours."),
    });
    await expect(saveChecklist(skillId, formOf({ mark: `learning:${itemId}` }))).rejects.toMatchObject({
      digest: expect.stringContaining("/not-saved?why=quota&wait="),
    });
    for (let place = 0; place < 12; place += 1) {
      await saveTime(null, formOf({ timeZone: "Europe/London", dayStartsAt: String(place % 2) }));
    }
    const typed = { timeZone: "Asia/Tokyo", dayStartsAt: "3" };
    expect(await saveTime(null, formOf(typed))).toMatchObject({
      errors: { form: expect.stringContaining("You can go on in about 24 hours.") },
      values: typed,
      saved: false,
    });
  }));
