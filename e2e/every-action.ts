/**
 * Every server action with a call that changes something of the person who makes it: what other people, other sites
 * and nobody at all are then refused. A new action without a line here fails the tests.
 */
import { randomBytes } from "node:crypto";
import { hash } from "@node-rs/argon2";
import { recordEvents } from "@/db/events";
import { noNote } from "@/db/notes";
import { savePause } from "@/db/rest";
import { createTestViewer, rowsOf } from "@/db/testing";
import { findUserByHandle } from "@/db/users";
import type { ViewerId } from "@/db/viewer-id";
import type { ProgressEvent } from "@/lib/progress/event";
import { newEvent } from "@/lib/progress/new-event";
import { addDays, dayOf } from "@/lib/time/day";
import { skillAt } from "./marks";
import { beginSession, newPerson } from "./people";

export type Resident = {
  readonly id: ViewerId;
  readonly handle: string;
  readonly password: string;
  /** The `Cookie` header of their browser. */
  readonly cookie: string;
  /** Somebody who does not exist until `signUp` is called in their browser. */
  readonly newcomer: { readonly handle: string; readonly password: string };
};

const password = "velvet otter marble kite";
const passwordHash = hash(password, { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 });

/** What everybody here has marked, under the same ids: an id opens what is one's own, and never another's. */
const [firstMarked, secondMarked] = skillAt("http-basics").items;
const eventId = "e".repeat(32);
const batchId = "b".repeat(24);
const earlier = Date.now() - 60_000;
const marked = (id: string, itemId: string, status: ProgressEvent["status"]) => ({
  ...{ id, itemId, status, source: "learned" as const, occurredAt: earlier, receivedAt: earlier },
  day: today(),
});
/** Declared by everyone who settles. */
const pause = { fromDay: "2100-01-01", toDay: "2100-01-07" };

/** Somebody with a password who is signed in, on the server whose data the tests share. */
export async function settle(): Promise<Resident> {
  const { handle } = newPerson();
  const id = await createTestViewer(handle, { passwordHash: await passwordHash });
  await recordEvents(id, [
    marked(eventId, firstMarked.id, "done"),
    marked(`${batchId}00000000`, secondMarked.id, "learning"),
  ]);
  await savePause(id, pause, Date.now());
  const { value } = await beginSession(id, Date.now());
  return { id, handle, password, cookie: `cairn-session=${value}`, newcomer: newPerson() };
}

/** Everything that a call of this person may have changed. */
export async function stateOf({ id, newcomer }: Resident): Promise<unknown> {
  return [rowsOf(id), await findUserByHandle(newcomer.handle)];
}

const { path: skillPath, skill, items } = skillAt("command-line");
const [item] = items;
/** By the clock of somebody in UTC. */
const today = () => dayOf(Date.now(), [{ from: 0, timeZone: "UTC", dayStartsAt: 4 }]);
const notAsked = { ok: false, text: "", savedAt: 0 };
const untouched = { errors: {}, values: {}, saved: false };
const anything = () => randomBytes(8).toString("hex");
/** One of so many that it is not the one before. */
const anyOf = (count: number, from = 0) => from + (randomBytes(2).readUInt16BE() % count);
const zones = Intl.supportedValuesOf("timeZone");
const goal = () =>
  formOf({
    ...{ language: "go", framework: "gin", level: "junior", track: "", timeZone: "UTC" },
    minutesADay: `${anyOf(400, 21)}`,
  });

type Calls = Readonly<Record<string, { path: string; args: (who: Resident) => readonly unknown[] }>>;

/** What each action is called with, and the page that calls it. */
export const calls: Calls = {
  backdate: {
    path: skillPath,
    args: () => [skill.id, notAsked, formOf({ item: item.id, day: addDays(today(), -1) })],
  },
  chooseGoal: { path: "/welcome", args: () => [untouched, goal()] },
  dismissSuggestion: { path: "/today", args: () => [skill.id] },
  endPause: {
    path: "/settings/time",
    args: () => [untouched, formOf({ pause: `${pause.fromDay}/${pause.toDay}` })],
  },
  recordEvents: { path: skillPath, args: () => [[newEvent(item.id, "done", Date.now())]] },
  renewLink: { path: "/settings/sharing", args: () => [] },
  saveChecklist: { path: skillPath, args: () => [skill.id, formOf({ mark: `learning:${item.id}` })] },
  saveGoal: { path: "/settings/goal", args: () => [untouched, goal()] },
  saveKnown: { path: `/placement/${skill.step}`, args: () => [skill.step, formOf({ known: item.id })] },
  saveNote: {
    path: skillPath,
    args: () => [skill.id, untouched, formOf({ note: anything(), based: noNote.mark })],
  },
  savePause: {
    path: "/settings/time",
    args: () => {
      const day = `${anyOf(900, 2101)}-05-06`;
      return [untouched, formOf({ fromDay: day, toDay: day })];
    },
  },
  saveRestDays: { path: "/settings/time", args: () => [untouched, formOf({ "rest-3": "on" })] },
  saveSharing: {
    path: "/settings/sharing",
    args: () => [untouched, formOf({ name: anything(), visibility: "private" })],
  },
  saveTime: {
    path: "/settings/time",
    args: () => [untouched, formOf({ timeZone: zones[anyOf(zones.length)] ?? "", dayStartsAt: "3" })],
  },
  sayGoal: { path: "/goal", args: () => [untouched, goal()] },
  signIn: {
    path: "/sign-in",
    args: ({ handle }) => [untouched, formOf({ handle, password, callbackUrl: "/today" })],
  },
  signOut: { path: "/today", args: () => [] },
  signUp: {
    path: "/sign-up",
    args: ({ newcomer }) => [untouched, formOf({ ...newcomer, timeZone: "UTC" })],
  },
  startStepOver: { path: `/learn/${skill.step}`, args: () => [skill.step, notAsked, formOf({})] },
  undoBatch: { path: `/learn/${skill.step}`, args: () => [batchId, notAsked, formOf({})] },
  undoEvent: { path: "/history", args: () => [notAsked, formOf({ event: eventId })] },
};

export function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}
