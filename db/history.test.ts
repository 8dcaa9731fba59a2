/**
 * The history on the real tables. Seen to fail with: a page that begins with the event that the one before ended with, a
 * page of newer ones that is short, only the events of a page read (each would be the first of its item), an equal instant
 * cut in two.
 */
import fc from "fast-check";
import { expect, it } from "vitest";
import { historyOf } from "@/lib/history/history";
import {
  byDayAndInstant,
  eventsAPage,
  type PageAsked,
  pageAsked,
  placeText,
} from "@/lib/history/history-page";
import { statuses } from "@/lib/progress/event";
import { streakOfDays } from "@/lib/streak/streak";
import { addDays, msPerDay } from "@/lib/time/day";
import { listEvents, type NewEvent, recordEvents } from "./events";
import { readHistoryPage } from "./history";
import { readProgress } from "./progress";
import { createTestViewer, withTestDatabase } from "./testing";
import type { ViewerId } from "./viewer-id";

const start = Date.UTC(2026, 0, 5);
const now = start + 400 * msPerDay;

/** Many events of few items, many of one day and many at one instant. */
const events = fc
  .array(
    fc.record({
      itemId: fc.constantFrom("a", "b", "c", ...Array.from({ length: 40 }, (_, at) => `item-${at}`)),
      status: fc.constantFrom(...statuses),
      date: fc.constantFrom(0, 1, 2, 2, 2, 3, 30, 31, 200),
      hour: fc.integer({ min: 0, max: 3 }),
      apart: fc.integer({ min: -1, max: 1 }),
    }),
    { minLength: 300, maxLength: 900 },
  )
  .map((all) =>
    all.map(({ itemId, status, date, hour, apart }, place): NewEvent => {
      const occurredAt = start + date * msPerDay + hour * 6 * 3_600_000;
      const day = addDays("2026-01-05", date + apart);
      return {
        id: `e${place}`,
        itemId,
        status,
        source: "learned",
        occurredAt,
        receivedAt: occurredAt,
        day,
        backdated: false,
      };
    }),
  );

/** Everything that a page says of its events. */
async function toldOn(viewerId: ViewerId, asked: PageAsked) {
  const { activeDays } = await readProgress(viewerId);
  const facts = { settings: [], restDays: [], pauses: [], now };
  const report = streakOfDays({ ...facts, activeDays });
  const page = await readHistoryPage(viewerId, asked);
  const entries = historyOf({ ...facts, report, events: page.around }, page);
  return { page, told: entries.flatMap((entry) => ("day" in entry ? entry.events : [])) };
}

it("page by page says of each event once what all events say together, back and forth", () =>
  withTestDatabase(async () => {
    let people = 0;
    const property = fc.asyncProperty(events, async (all) => {
      people += 1;
      const ada = await createTestViewer(`person-${people}`);
      for (let at = 0; at < all.length; at += 200) await recordEvents(ada, all.slice(at, at + 200));

      const pages = [];
      for (let asked: PageAsked | undefined = null; asked !== undefined; ) {
        const { page, told } = await toldOn(ada, asked);
        expect(told.map(({ id }) => id)).toEqual(page.events.map(({ id }) => id));
        expect(page.events.length).toBeLessThanOrEqual(eventsAPage);
        pages.push({ page, told });
        asked = page.from === null ? undefined : pageAsked({ before: placeText(page.from) });
      }
      const stored = (await listEvents(ada)).toSorted(byDayAndInstant).reverse();
      const { activeDays } = await readProgress(ada);
      const facts = { settings: [], restDays: [], pauses: [], now };
      const whole = historyOf({ ...facts, report: streakOfDays({ ...facts, activeDays }), events: stored });
      expect(pages.flatMap(({ told }) => told)).toEqual(
        whole.flatMap((entry) => ("day" in entry ? entry.events : [])),
      );

      for (const [place, { page }] of pages.entries()) {
        if (page.before === null) continue;
        const newer = await readHistoryPage(ada, pageAsked({ from: placeText(page.before) }));
        expect(newer.events).toEqual(pages[place - 1]?.page.events);
      }
      const [latest] = pages;
      const [middle] = latest?.page.events.slice(100) ?? [];
      if (middle === undefined) throw new Error("no event in the middle of the latest page");
      const fewNewer = await readHistoryPage(ada, pageAsked({ from: placeText(middle) }));
      expect(fewNewer.events).toEqual(latest?.page.events);
    });
    await fc.assert(property, { numRuns: 20 });
  }));

it("an address that says no place, or a wrong one, leads to the latest page; a day alone is its start", () =>
  withTestDatabase(async () => {
    const place = { day: "2026-11-02", occurredAt: 5, id: "e_1" };
    expect(pageAsked({})).toBeNull();
    expect(pageAsked({ before: "yesterday" })).toBeNull();
    expect(pageAsked({ before: "2026-02-31" })).toBeNull();
    expect(pageAsked({ before: "2026-11-02_1e9_x" })).toBeNull();
    expect(pageAsked({ before: ["2026-11-02"] })).toBeNull();
    expect(pageAsked({ before: "2026-11-02" })).toEqual({
      before: { day: "2026-11-02", occurredAt: 0, id: "" },
    });
    expect(pageAsked({ from: placeText({ ...place, id: "e1" }) })).toEqual({ from: { ...place, id: "e1" } });
  }));
