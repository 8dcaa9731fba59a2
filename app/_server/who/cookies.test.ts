/**
 * Seen to fail: with no port in the names (the second Cairn signed the first one's person out); with the name of before
 * not read, or left behind by signing out; with the note of a new account left behind; with a goal that is never `Secure`.
 */
import { beforeEach, expect, it, vi } from "vitest";
import { cookies, jar, said, sent } from "@/app/_server/door/request-for-tests";
import { createTestViewer, withTestDatabase } from "@/db/testing";
import type { Goal } from "@/lib/catalogue/goal";
import { hasJoinedHere, noteJoined, readSession, startSession, stopSession } from "./auth";
import { forgetGuestGoal, keepGuestGoal, readGuestGoal } from "./guest-goal";
import { readerOf } from "./reader";

vi.mock("next/headers", () => import("@/app/_server/door/request-for-tests"));
vi.mock("next/server", () => import("@/app/_server/door/request-for-tests"));
const host = vi.hoisted(() => ({ appUrl: null, trustProxy: true, authSecret: "s".repeat(32) }));
vi.mock("@/app/_server/host/settings", () => ({ settings: () => host }));

const goal: Goal = {
  language: null,
  framework: null,
  level: "junior",
  tracks: [],
  picks: [],
  minutesADay: 20,
};

/** From here on the browser is at this address. */
function goTo(address: string): void {
  const { host, protocol } = new URL(address);
  sent.set("host", host);
  sent.set("x-forwarded-proto", protocol.slice(0, -1));
}

/** Each Cairn has a secret of its own. */
function goToCairn(address: string): void {
  host.authSecret = address.padEnd(32, "s");
  goTo(address);
}

const handleHere = async () => (await readSession())?.handle ?? null;

beforeEach(() => {
  jar.clear();
  said.clear();
  goTo("http://nas.lan");
});

const pairs = [
  ["http://nas.lan:3000", "http://nas.lan:3001"],
  ["https://nas.lan:8443", "https://nas.lan:9443"],
  ["http://nas.lan", "http://nas.lan:3000"],
  ["https://nas.lan", "http://nas.lan:3000"],
  ["https://nas.lan", "https://nas.lan:8443"],
  ["http://[::1]:3000", "http://[::1]:3001"],
] as const;

it.each(pairs)("two Cairns, at %s and %s, know nothing of each other's people", async (one, other) => {
  await withTestDatabase(async () => {
    const [ada, eve] = [await createTestViewer("ada"), await createTestViewer("eve")];
    goToCairn(one);
    await startSession(ada);
    await noteJoined(ada);
    goToCairn(other);
    await keepGuestGoal(goal);
    await startSession(eve);
    expect([await handleHere(), await hasJoinedHere(ada)]).toEqual(["eve", false]);
    await stopSession();
    expect(await handleHere()).toBeNull();
    goToCairn(one);
    expect([await handleHere(), await hasJoinedHere(ada), await readGuestGoal()]).toEqual([
      "ada",
      true,
      null,
    ]);
  });
});

it("a session of before the port was in its name goes on, and ends with signing out", async () => {
  await withTestDatabase(async () => {
    await startSession(await createTestViewer("ada"));
    goTo("http://nas.lan:3000");
    expect(await handleHere()).toBe("ada");
    expect(readerOf(sent, await cookies())).not.toBe("nobody");
    await stopSession();
    expect(await handleHere()).toBeNull();
    expect([...jar.keys()]).toEqual([]);
    expect(readerOf(sent, await cookies())).toBe("nobody");
  });
});

it.each(["http://nas.lan:3000", "https://nas.lan"])(
  "at %s signing out leaves no cookie behind",
  async (address) => {
    await withTestDatabase(async () => {
      goTo(address);
      const ada = await createTestViewer("ada");
      await keepGuestGoal(goal);
      await startSession(ada);
      await noteJoined(ada);
      await forgetGuestGoal();
      await stopSession();
      expect([...jar.keys()]).toEqual([]);
    });
  },
);

it.each([
  ["http://nas.lan", false],
  ["https://nas.lan", true],
])(
  "at %s each cookie is hidden from scripts and other sites, and goes by https alone: %s",
  async (address, secure) => {
    await withTestDatabase(async () => {
      goTo(address);
      const ada = await createTestViewer("ada");
      await startSession(ada);
      await noteJoined(ada);
      await keepGuestGoal(goal);
      expect(said.size).toBe(3);
      for (const cookie of said.values()) {
        expect(cookie).toMatchObject({ secure, httpOnly: true, sameSite: "lax", path: "/" });
      }
      expect([...jar.keys()].filter((name) => name.startsWith("__Host-"))).toHaveLength(secure ? 1 : 0);
    });
  },
);
