// Seen to fail with: refused events left behind; a sign-out that waits for ever for a server that stays silent.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { RecordAnswer } from "@/lib/progress/event-input";
import { newEvent } from "@/lib/progress/new-event";
import { forgetOwner, sendWhatWaits } from "./leave-device";
import { line, outboxOf } from "./open-outbox";

const event = (at: number) => newEvent("git-basics.first-commit", "done", at);

beforeEach(() => {
  vi.stubGlobal("window", globalThis);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  line.send = null;
});

test("who leaves is told what is left, refused ones too, and nothing of theirs stays behind, but what is somebody else's does", async () => {
  const [wrong, late] = [event(1), event(2)];
  const outbox = outboxOf("ada");
  outboxOf("eve").adopt([{ owner: "eve", event: event(3) }]);
  const answers: RecordAnswer[] = [{ ok: false, reason: "unknown-item", eventIds: [wrong.id] }];
  line.send = async () => answers.shift() ?? { ok: false, reason: "unavailable" };
  await outbox.add([wrong, late]);
  expect(await sendWhatWaits("ada", line.send)).toBe(2);
  await forgetOwner("ada");
  expect(outbox.state()).toMatchObject({ events: [], refused: [], ofOthers: 1 });
  expect(await sendWhatWaits("ada", line.send)).toBe(0);
});

test("a server that stays silent holds nobody back for good", async () => {
  vi.useFakeTimers();
  const outbox = outboxOf("mona");
  line.send = () => new Promise(() => {});
  void outbox.add([event(1)]);
  const left = sendWhatWaits("mona", line.send);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await left).toBe(1);
});
