/** Seen to fail: with the limit of 30 days left out; with a touch at every sight; with a sweep of everybody's sessions. */
import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { database } from "./client";
import { sessions } from "./schema";
import { createSession, endSession, findSession } from "./sessions";
import { createTestViewer, withTestDatabase } from "./testing";
import { saveName } from "./users";

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const start = Date.UTC(2026, 10, 2);

function lastSeenAt(idHash: string): number | undefined {
  return database().select().from(sessions).where(eq(sessions.idHash, idHash)).get()?.lastSeenAt;
}

it("a session says who it is", () =>
  withTestDatabase(async () => {
    const userId = await createTestViewer("ada");
    await saveName(userId, "Ada");
    await createSession({ idHash: "phone", userId, now: start });
    expect(await findSession("phone", start + 1)).toEqual({
      userId,
      handle: "ada",
      name: "Ada",
      joinedAt: 0,
    });
    expect(await findSession("unknown", start + 1)).toBeNull();
  }));

it("it ends after 7 days without a sight", () =>
  withTestDatabase(async () => {
    const userId = await createTestViewer("ada");
    await createSession({ idHash: "phone", userId, now: start });
    expect(await findSession("phone", start + 7 * day)).toBeNull();
    expect(await findSession("phone", start + 7 * day - 1)).not.toBeNull();
    expect(await findSession("phone", start + 10 * day)).not.toBeNull();
  }));

it("it ends after 30 days, however often it was seen", () =>
  withTestDatabase(async () => {
    const userId = await createTestViewer("ada");
    await createSession({ idHash: "phone", userId, now: start });
    for (let days = 5; days < 30; days += 5) {
      expect(await findSession("phone", start + days * day)).not.toBeNull();
    }
    expect(await findSession("phone", start + 30 * day)).toBeNull();
  }));

it("a sight is written down at most once an hour", () =>
  withTestDatabase(async () => {
    const userId = await createTestViewer("ada");
    await createSession({ idHash: "phone", userId, now: start });
    await findSession("phone", start + hour - 1);
    expect(lastSeenAt("phone")).toBe(start);
    await findSession("phone", start + hour);
    expect(lastSeenAt("phone")).toBe(start + hour);
  }));

it("ending one session leaves the person's others and everybody else's", () =>
  withTestDatabase(async () => {
    const ada = await createTestViewer("ada");
    const eve = await createTestViewer("eve");
    await createSession({ idHash: "phone", userId: ada, now: start });
    await createSession({ idHash: "desk", userId: ada, now: start });
    await createSession({ idHash: "eve", userId: eve, now: start });
    await endSession("phone");
    await endSession("phone");
    expect(await findSession("phone", start)).toBeNull();
    expect((await findSession("desk", start))?.userId).toBe(ada);
    expect((await findSession("eve", start))?.userId).toBe(eve);
  }));

it("signing in sweeps away the person's own sessions that are over", () =>
  withTestDatabase(async () => {
    const ada = await createTestViewer("ada");
    const eve = await createTestViewer("eve");
    await createSession({ idHash: "old", userId: ada, now: start });
    await createSession({ idHash: "eve", userId: eve, now: start });
    await createSession({ idHash: "new", userId: ada, now: start + 8 * day });
    expect(lastSeenAt("old")).toBeUndefined();
    expect(lastSeenAt("eve")).toBe(start);
  }));
