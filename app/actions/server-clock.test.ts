/**
 * A server whose clock is behind what it has already received takes no ticks and says so, and loses nothing. Seen to fail:
 * without the look at the clock (the tick is taken and stands two days ago); with that look after the one at the device's
 * clock (a right device is told the wrong time); with a leeway of nothing.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, it, vi } from "vitest";
import { jar } from "@/app/_server/door/request-for-tests";
import { startSession } from "@/app/_server/who/auth";
import { GET as getProgress } from "@/app/api/progress/route";
import { GET as getReady } from "@/app/readyz/route";
import { notSavedWords } from "@/components/ui/not-saved-words";
import { listEvents } from "@/db/events";
import { createTestViewer, withTestDatabase } from "@/db/testing";
import type { ViewerId } from "@/db/viewer-id";
import { catalogue } from "@/lib/catalogue";
import { newEvent } from "@/lib/progress/new-event";
import { undoEvent } from "./history";
import { recordEvents, saveKnown } from "./progress";

const folder = mkdtempSync(join(tmpdir(), "cairn-clock-"));
vi.mock("next/headers", () => import("@/app/_server/door/request-for-tests"));
vi.mock("next/cache", () => ({ refresh: () => undefined }));
vi.mock("@/app/_server/host/settings", () => ({
  settings: () => ({ appUrl: null, trustProxy: false, authSecret: "s".repeat(32), dataFolder: folder }),
}));

const [skill] = catalogue.skills;
const itemId = skill?.items[0]?.id ?? "";
const day = 86_400_000;
const today = Date.UTC(2026, 11, 1, 12);
const first = newEvent(itemId, "learning", today);

const log = vi.spyOn(console, "error").mockImplementation(() => {});
beforeEach(() => {
  log.mockClear();
  jar.clear();
  vi.useFakeTimers({ toFake: ["Date"], now: today });
});
afterEach(() => vi.useRealTimers());
afterAll(() => rmSync(folder, { recursive: true }));

/** Ada has ticked something just now. */
function withTick(test: (ada: ViewerId) => Promise<void>): Promise<void> {
  return withTestDatabase(async () => {
    const ada = await createTestViewer("ada");
    await startSession(ada);
    expect(await recordEvents([first], ada, false, today)).toMatchObject({ ok: true });
    await test(ada);
  });
}

it("no tick is taken by a clock that is two days behind, and right devices are not put wrong", () =>
  withTick(async (ada) => {
    vi.setSystemTime(today - 2 * day);
    const event = newEvent(itemId, "done", today);
    expect(await recordEvents([event], ada, false, today)).toEqual({ ok: false, reason: "unavailable" });
    expect(await (await getProgress()).json()).not.toHaveProperty("now");
    const ready = await getReady();
    expect([ready.status, await ready.json()]).toEqual([503, { status: "unavailable", reason: "clock" }]);
    expect((await listEvents(ada)).map(({ id }) => id)).toEqual([first.id]);

    vi.setSystemTime(today + 1);
    expect(await recordEvents([event], ada, false, today + 1)).toMatchObject({ ok: true, recorded: 1 });
    expect((await listEvents(ada)).map(({ day }) => day)).toEqual(["2026-12-01", "2026-12-01"]);
    expect(await (await getProgress()).json()).toHaveProperty("now", today + 1);
    expect((await getReady()).status).toBe(200);
  }));

it("forms and buttons say it in words, and the log says it once", () =>
  withTick(async (ada) => {
    vi.setSystemTime(today - 2 * day);
    const form = new FormData();
    form.append("known", skill?.items[1]?.id ?? "");
    await expect(saveKnown(skill?.step, form)).rejects.toMatchObject({
      digest: expect.stringContaining(";/not-saved?why=clock;"),
    });
    const undo = new FormData();
    undo.append("event", first.id);
    expect(await undoEvent(null, undo)).toEqual({ ok: false, text: notSavedWords.clock, savedAt: 0 });
    expect((await listEvents(ada)).length).toBe(1);
    expect(log.mock.calls.map(([line]) => line)).toEqual([
      expect.stringMatching(
        /^Cairn: .*clock of this machine is behind.*2026-12-01T12:00:00.*Set the clock right/,
      ),
    ]);
  }));

it("a correction by half a minute is none", () =>
  withTick(async (ada) => {
    vi.setSystemTime(today - 30_000);
    const event = newEvent(itemId, "done", today - 30_000);
    expect(await recordEvents([event], ada, false, today - 30_000)).toMatchObject({ ok: true, recorded: 1 });
  }));
