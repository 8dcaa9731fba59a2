/** Seen to fail: with `onConflictDoNothing` left out; with the sharing row left out; with a name saved for all. */
import { expect, it } from "vitest";
import { database } from "./client";
import { sessions, sharing, users } from "./schema";
import { findSharing, saveSharing } from "./sharing";
import { readStamp } from "./stamps";
import { createTestViewer, withTestDatabase } from "./testing";
import { listTimeSettings } from "./time-settings";
import { createUser, findUserByHandle } from "./users";

const ada = { handle: "ada", name: "Ada", passwordHash: "hash of ada", timeZone: "Europe/Berlin", now: 1000 };

it("a new person has a time setting, a private page that shows everything, and a stamp", () =>
  withTestDatabase(async () => {
    const viewerId = await createTestViewer("ada", { timeZone: "Europe/Berlin", now: 1000 });
    expect(viewerId).toMatch(/^[0-9a-f]{32}$/);
    expect(await listTimeSettings(viewerId)).toEqual([
      { from: 1000, timeZone: "Europe/Berlin", dayStartsAt: 4 },
    ]);
    expect(await findSharing(viewerId)).toEqual({
      visibility: "private",
      linkToken: null,
      showGoal: true,
      showSteps: true,
      showSkills: true,
      showStreak: true,
      showHeatmap: true,
    });
    expect(await readStamp("u:ada")).toBeGreaterThan(0);
  }));

it("sign-in finds a person by handle", () =>
  withTestDatabase(async () => {
    const created = await createUser(ada);
    const found = { handle: "ada", passwordHash: "hash of ada", joinedAt: 1000 };
    expect(await findUserByHandle("ada")).toEqual({ id: created.ok && created.userId, ...found });
    expect(await findUserByHandle("nobody")).toBeNull();
  }));

it("a handle that is taken stays with the first, and nothing of the second is kept", () =>
  withTestDatabase(async (db) => {
    await createUser(ada);
    const stamp = await readStamp("u:ada");
    expect(await createUser({ ...ada, passwordHash: "hash of eve" })).toEqual({
      ok: false,
      reason: "handle-taken",
    });
    expect((await findUserByHandle("ada"))?.passwordHash).toBe("hash of ada");
    expect(db.select().from(sharing).all()).toHaveLength(1);
    expect(await readStamp("u:ada")).toBe(stamp);
  }));

it("a new name is that of one person only, and makes the public page anew", () =>
  withTestDatabase(async (db) => {
    const viewerId = await createTestViewer("ada");
    await createTestViewer("eve");
    const stamp = await readStamp("u:ada");
    await saveSharing(viewerId, { name: "Ada L." });
    const names = db.select({ handle: users.handle, name: users.name }).from(users).orderBy(users.handle);
    expect(names.all()).toEqual([
      { handle: "ada", name: "Ada L." },
      { handle: "eve", name: "" },
    ]);
    expect(await readStamp("u:ada")).toBeGreaterThan(stamp);
  }));

it("nothing can hang on a person who does not exist", () =>
  withTestDatabase(async () => {
    const orphan = { idHash: "hash", userId: "nobody", createdAt: 0, lastSeenAt: 0 };
    expect(() => database().insert(sessions).values(orphan).run()).toThrow("FOREIGN KEY");
  }));
