/**
 * Anybody can call an action with anything (spec trust, S6): 1,000 random calls, 20,000 with CAIRN_LONG=1. Seen to
 * fail: with a form believed to be one ("not iterable"); with `ok: false` answered after the events were stored; with
 * a stack told in a refusal.
 */
import { readdirSync } from "node:fs";
import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { jar } from "@/app/_server/door/request-for-tests";
import { startSession, stopSession } from "@/app/_server/who/auth";
import { hashPassword } from "@/app/_server/who/password";
import { recordEvents } from "@/db/events";
import { noNote, saveNote } from "@/db/notes";
import { createTestViewer, rowsOf, testEvent, withTestDatabase } from "@/db/testing";
import { catalogue } from "@/lib/catalogue";
import * as account from "./account";
import * as goal from "./goal";
import * as history from "./history";
import * as notes from "./notes";
import * as progress from "./progress";
import * as rest from "./rest";
import * as sharing from "./sharing";
import * as suggestions from "./suggestions";
import * as time from "./time";

vi.mock("next/headers", () => import("@/app/_server/door/request-for-tests"));
vi.mock("next/cache", () => ({ refresh: () => undefined }));
vi.mock("@/app/_server/host/settings", () => ({
  settings: () => ({ appUrl: null, trustProxy: false, authSecret: "s".repeat(32), signUp: "open" }),
}));

type Action = (...args: unknown[]) => Promise<unknown>;
const nouns = { account, goal, history, notes, progress, rest, sharing, suggestions, time };
const actions: Action[] = Object.values(nouns).flatMap((actionsOfNoun) =>
  Object.values<Action>(actionsOfNoun),
);

const [skill] = catalogue.skills;
const skillId = skill?.id ?? "";
const itemId = skill?.items[0]?.id ?? "";
const adasEvent = "a".repeat(32);

/** What each field of the forms takes. */
const goodFields: Record<string, string> = {
  ...{
    handle: "eve",
    password: "velvet otter marble kite",
    timeZone: "Europe/London",
    callbackUrl: "/learn",
  },
  ...{ language: "python", framework: "django", level: "junior", track: "", minutesADay: "20" },
  ...{
    note: "Mine",
    based: noNote.mark,
    drawn: itemId,
    drawnAt: "1",
    mark: `done:${itemId}`,
    done: itemId,
    dayStartsAt: "3",
  },
  ...{ item: itemId, day: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10) },
  ...{ "rest-6": "on", fromDay: "2100-01-01", toDay: "2100-01-07", pause: "2100-01-01/2100-01-07" },
  ...{ name: "Eve", visibility: "public", showGoal: "on", showSteps: "on" },
};
const nasty = [
  ...["'; drop table users; --", "<script>alert(1)</script>", "../../etc/passwd", "%00", "\0", "\ud800"],
  ...["__proto__", "constructor", "toString", "NaN", "1e309", "-1", "{{7*7}}", "$1", "\u202E", " ", ""],
  ...["x".repeat(20_001), "//evil.example", "/.//evil.example", adasEvent, "ada"],
];

const text = fc.oneof(fc.constantFrom(...nasty, skillId, itemId), fc.string({ unit: "binary" }));
const spoiled = fc.oneof(text, fc.constant(new Blob(["x"])), fc.constant(undefined));
const mostly = (good: fc.Arbitrary<unknown>) => fc.oneof({ weight: 14, arbitrary: good }, spoiled);
/** A form in which most fields are right, so that the wrong ones get far. */
const form = fc
  .tuple(
    fc.dictionary(text, text, { maxKeys: 2 }),
    fc.record(
      Object.fromEntries(Object.entries(goodFields).map(([name, good]) => [name, mostly(fc.constant(good))])),
    ),
  )
  .map(([more, fields]) => {
    const data = new FormData();
    for (const [name, value] of Object.entries({ ...more, ...fields })) {
      if (value instanceof Blob) data.append(name, value);
      else if (value !== undefined) data.append(name, String(value));
    }
    return data;
  });
const hexId = fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 32, maxLength: 32 });
const event = fc.record({
  id: mostly(hexId),
  itemId: mostly(fc.constant(itemId)),
  status: mostly(fc.constantFrom("todo", "learning", "done", "skipped")),
  source: mostly(fc.constant("learned")),
  occurredAt: mostly(fc.nat()),
});
const events = fc.array(event, { minLength: 1, maxLength: 3 });
const argument = fc.oneof(fc.anything(), text, form, form, events);

/** What happens inside must not be told: no path, no stack, no SQL, no word of a library. */
const inside =
  /\/(app|db|lib|node_modules)\/|\.[cm]?[jt]s\b|\bat .+:\d+|SQLITE|\b(select|insert)\b.+\b(from|into)\b|zod|drizzle/i;

const fieldsOf = (answer: unknown) => ({
  ...{ ok: true, saved: true, errors: {}, reason: "" },
  ...(typeof answer === "object" ? answer : {}),
});
const isRedirect = (error: unknown) =>
  error instanceof Error && "digest" in error && String(error.digest).startsWith("NEXT_REDIRECT");

it("the calls below know every file of actions", () => {
  const files = readdirSync("app/actions").filter((file) => !file.includes(".test."));
  expect(files.map((file) => file.replace(".ts", ""))).toEqual(Object.keys(nouns));
});

/** Mostly calls of the right shape, whose content is wrong here and there. */
const anyCall: fc.Arbitrary<[Action, unknown[]]> = fc.oneof(
  fc.tuple(fc.constant(progress.recordEvents), fc.tuple(events)),
  fc.tuple(fc.constant(notes.saveNote), fc.tuple(fc.constant(skillId), argument, form)),
  fc.tuple(fc.constant(history.backdate), fc.tuple(fc.constant(skillId), argument, form)),
  fc.tuple(fc.constant(history.startStepOver), fc.tuple(mostly(fc.constant(skill?.step)), argument)),
  fc.tuple(fc.constant(progress.saveChecklist), fc.tuple(fc.constant(skillId), form)),
  fc.tuple(fc.constant(suggestions.dismissSuggestion), fc.tuple(mostly(fc.constant(skillId)))),
  fc.tuple(fc.constantFrom(...actions), fc.tuple(argument, form)),
  fc.tuple(fc.constantFrom(...actions), fc.array(argument, { maxLength: 4 })),
);
const manyRuns = { numRuns: process.env["CAIRN_LONG"] ? 20_000 : 1_000 };
const timeout = 20 * 60_000;

it(
  "whatever an action is called with, it tells nothing of its inside and changes only what it says it saved",
  async () => {
    await withTestDatabase(async () => {
      const passwordHash = await hashPassword("a secret that no call knows", "");
      const ada = await createTestViewer("ada", { passwordHash });
      await recordEvents(ada, [testEvent({ id: adasEvent })]);
      await saveNote(ada, skillId, "Ada's own", { based: noNote.mark, now: 0 });
      const adas = rowsOf(ada);
      const eve = await createTestViewer("eve", { passwordHash });

      const property = fc.asyncProperty(anyCall, fc.boolean(), async ([action, args], signedIn) => {
        jar.clear();
        if (signedIn) await startSession(eve);
        const before = rowsOf(eve);
        const answer = await action(...args).catch((error: unknown) => {
          if (!isRedirect(error)) throw error;
        });
        const { ok, saved, errors, reason } = fieldsOf(answer);
        expect(JSON.stringify([errors, reason])).not.toMatch(inside);
        if (!signedIn || !ok || !saved) expect(rowsOf(eve)).toEqual(before);
        await stopSession();
      });
      await fc.assert(property, manyRuns);

      expect(rowsOf(ada)).toEqual(adas);
      // It was no empty play: of every kind some calls got through.
      const { events, goals, notes: kept, dismissals, time_settings: times, rest_days: rests } = rowsOf(eve);
      for (const rows of [events, goals, kept, dismissals, times, rests]) expect(rows).not.toEqual([]);
    });
  },
  timeout,
);
