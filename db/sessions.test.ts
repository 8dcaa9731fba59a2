/**
 * Seen to fail: with the limit of 30 days left out; with a touch at every sight; with a sweep of everybody's sessions;
 * with the touch inside `findSession` (on a read-only disk nobody is found); with the session before ended first.
 */
import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { database } from "./client";
import { sessions } from "./schema";
import { createSession, endSession, findSession, touchSession } from "./sessions";
import { saveSharing } from "./sharing";
import { createTestViewer, withTestDatabase } from "./testing";

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const start = Date.UTC(2026, 10, 2);

function lastSeenAt(idHash: string): number | undefined {
  return database().select().from(sessions).where(eq(sessions.idHash, idHash)).get()?.lastSeenAt;
}

it("a session says who it is", () =>
  withTestDatabase(async () => {
    const userId = await createTestViewer("ada");
    await saveSharing(userId, { name: "Ada" });
    await createSession({ idHash: "phone", userId, now: start });
    expect(await findSession("phone", start + 1)).toEqual({
      userId,
      handle: "ada",
      name: "Ada",
      joinedAt: 0,
      isDue: false,
    });
    expect(await findSession("unknown", start + 1)).toBeNull();
  }));

it("it ends after 7 days without a sight", () =>
  withTestDatabase(async () => {
    const userId = await createTestViewer("ada");
    await createSession({ idHash: "phone", userId, now: start });
    expect(await findSession("phone", start + 7 * day)).toBeNull();
    await touchSession("phone", start + 7 * day - 1);
    expect(await findSession("phone", start + 10 * day)).not.toBeNull();
  }));

it("it ends after 30 days, however often it was seen", () =>
  withTestDatabase(async () => {
    const userId = await createTestViewer("ada");
    await createSession({ idHash: "phone", userId, now: start });
    for (let days = 5; days < 30; days += 5) {
      expect(await findSession("phone", start + days * day)).not.toBeNull();
      await touchSession("phone", start + days * day);
    }
    expect(await findSession("phone", start + 30 * day)).toBeNull();
  }));

it("a sight is due to be written down once an hour", () =>
  withTestDatabase(async () => {
    const userId = await createTestViewer("ada");
    await createSession({ idHash: "phone", userId, now: start });
    expect((await findSession("phone", start + hour - 1))?.isDue).toBe(false);
    expect((await findSession("phone", start + hour))?.isDue).toBe(true);
    expect(lastSeenAt("phone")).toBe(start);
    await touchSession("phone", start + hour);
    expect(lastSeenAt("phone")).toBe(start + hour);
    expect((await findSession("phone", start + 2 * hour - 1))?.isDue).toBe(false);
  }));

it("who only reads is found where nothing can be written, and the sight is not", () =>
  withTestDatabase(async (db) => {
    const userId = await createTestViewer("ada");
    await createSession({ idHash: "phone", userId, now: start });
    db.$client.pragma("query_only = on");
    expect(await findSession("phone", start + hour)).toMatchObject({ handle: "ada", isDue: true });
    await touchSession("phone", start + hour);
    db.$client.pragma("query_only = off");
    expect(lastSeenAt("phone")).toBe(start);
  }));

it("a session that begins ends the one that the browser had, in the same step", () =>
  withTestDatabase(async (db) => {
    const userId = await createTestViewer("ada");
    await createSession({ idHash: "before", userId, now: start });
    db.$client.exec("create trigger fall before insert on sessions begin select raise(abort, 'fell'); end");
    const beginning = () => createSession({ idHash: "next", userId, now: start, replaces: "before" });
    await expect(beginning()).rejects.toThrow("fell");
    expect(await findSession("before", start)).not.toBeNull();
    db.$client.exec("drop trigger fall");
    await beginning();
    expect(await findSession("before", start)).toBeNull();
    expect(await findSession("next", start)).not.toBeNull();
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
