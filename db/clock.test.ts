/** Seen to fail: with no look at the clock; with a leeway of nothing. */
import { expect, it } from "vitest";
import { isClockBehind, requireSoundClock } from "./clock";
import { recordEvents } from "./events";
import { createTestViewer, testEvent, withTestDatabase } from "./testing";

const noon = Date.UTC(2026, 10, 2, 12);

it("a process that has just started knows from the file what anybody's newest receipt is", () =>
  withTestDatabase(async () => {
    await recordEvents(await createTestViewer("ada"), [testEvent({ receivedAt: noon - 1e9 })]);
    await recordEvents(await createTestViewer("eve"), [testEvent({ receivedAt: noon })]);
    await createTestViewer("bob");
    expect(await isClockBehind(noon - 61_000)).toBe(true);
    expect(await isClockBehind(noon - 59_000)).toBe(false);
  }));

it("an empty Cairn goes by whatever clock there is, until it has received something", () =>
  withTestDatabase(async () => {
    expect(await isClockBehind(0)).toBe(false);
    await requireSoundClock(noon);
    // Nothing came of that: a clock that was ahead for a moment has done no harm.
    await requireSoundClock(noon - 61_000);
    await recordEvents(await createTestViewer("ada"), [testEvent({ receivedAt: noon })]);
    await expect(requireSoundClock(noon - 61_000)).rejects.toMatchObject({ reason: "clock" });
  }));
