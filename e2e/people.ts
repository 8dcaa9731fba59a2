/**
 * People for journeys that are not about signing up: made through `db/`, beside the running server, in a few
 * milliseconds, where the pages of sign-up would take a second each.
 */
import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext } from "@playwright/test";
import { encode } from "next-auth/jwt";
import { recordEvents } from "@/db/events";
import { saveGoal } from "@/db/goals";
import { createSession, endSession } from "@/db/sessions";
import { renewLinkToken, saveSharing } from "@/db/sharing";
import { createTestViewer } from "@/db/testing";
import type { ViewerId } from "@/db/viewer-id";
import { catalogue } from "@/lib/catalogue";
import type { Status } from "@/lib/progress/event";
import { newEvent } from "@/lib/progress/new-event";
import { dayOf } from "@/lib/time/day";

const dataFolder = process.env["E2E_DATA"];
if (dataFolder === undefined) throw new Error("playwright.config.ts names the folder of the run's data");
// What `db/` opens here is the file of the run's server, whatever the environment says.
process.env["CAIRN_DATA"] = dataFolder;

/** The person in UTC, who joined a year ago. */
export type Person = {
  readonly id: ViewerId;
  readonly handle: string;
  /** Ends the session behind the browser's back, as signing out on another device will. */
  readonly endSession: () => Promise<void>;
};

const day = 24 * 60 * 60 * 1000;
const year = 365 * day;
const timeSetting = { from: 0, timeZone: "UTC", dayStartsAt: 4 };

/** Somebody who has no account yet: a handle that no other test uses, and a password that is long enough. */
export function newPerson(): { handle: string; password: string } {
  return { handle: `e2e-${randomBytes(5).toString("hex")}`, password: randomBytes(12).toString("base64url") };
}

/** Makes somebody new and signs them in in this browser. Nobody can sign in as them with a password. */
export async function arrive(context: BrowserContext): Promise<Person> {
  const now = Date.now();
  const { handle } = newPerson();
  const id = await createTestViewer(handle, { now: now - year });
  const { value, idHash } = await beginSession(id, now);
  await context.addCookies([
    { name: "cairn-session", value, domain: "localhost", path: "/", httpOnly: true, sameSite: "Lax" },
  ]);
  return { id, handle, endSession: () => endSession(idHash) };
}

/** Begins somebody's session at `now` (ms UTC), as signing in does. Answers the cookie's value. */
export async function beginSession(userId: string, now: number): Promise<{ value: string; idHash: string }> {
  const sessionId = randomBytes(16).toString("hex");
  const idHash = createHash("sha256").update(sessionId).digest("hex");
  await createSession({ idHash, userId, now });
  return { value: await tokenOf({ sid: sessionId }), idHash };
}

/** A token as the server makes it; good for `seconds` (negative: it ended that long ago). */
export function tokenOf(claims: Record<string, unknown>, seconds = 60 * 60, key = secret()): Promise<string> {
  return encode({ token: claims, secret: key, maxAge: seconds });
}

/** The server's own; it is there before the first test. */
function secret(): string {
  const chosen = process.env["AUTH_SECRET"];
  return chosen ?? readFileSync(join(dataFolder ?? "", "auth-secret"), "utf8").trim();
}

/** Gives items a status as the person would have at `at` (ms UTC; now if not said), a millisecond apart, in this order. */
export async function markAs(
  { id }: Person,
  itemIds: readonly string[],
  status: Status = "done",
  at: number = Date.now() - itemIds.length,
): Promise<void> {
  const events = itemIds.map((itemId, index) => {
    const event = newEvent(itemId, status, at + index);
    return { ...event, receivedAt: event.occurredAt, day: dayOf(event.occurredAt, [timeSetting]) };
  });
  await recordEvents(id, events);
}

/** Somebody with a goal, a month of ticks, several finished skills, and a page that everyone may see. */
export async function livePublicly(person: Person): Promise<{ token: string }> {
  const now = Date.now();
  await saveGoal(
    person.id,
    {
      language: "python",
      framework: "django",
      level: "junior",
      tracks: ["security"],
      picks: [],
      minutesADay: 20,
    },
    now,
  );
  for (const [index, { items }] of catalogue.skills.slice(0, 12).entries()) {
    await markAs(
      person,
      items.map(({ id }) => id),
      "done",
      now - (30 - 2 * index) * day,
    );
  }
  const token = `e2e-${person.handle}`;
  await renewLinkToken(person.id, null, token);
  const all = { showGoal: true, showSteps: true, showSkills: true, showStreak: true, showHeatmap: true };
  await saveSharing(person.id, { visibility: "public", ...all });
  return { token };
}
