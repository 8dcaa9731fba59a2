/** Devices whose clock is wrong, and pages that stay open for long. Seen to fail: with ticks stamped by the device's own clock. */
import { listEvents } from "@/db/events";
import { dayOf } from "@/lib/time/day";
import { expect, test } from "./fixtures";
import { boxOf, skillAt } from "./marks";
import { arrive } from "./people";

const { path, items } = skillAt("command-line");
const [first, second] = items;
const hour = 3_600_000;
const today = () => dayOf(Date.now(), [{ from: 0, timeZone: "UTC", dayStartsAt: 4 }]);

for (const [hours, words] of [
  [-48, "The clock of this device is about 2 days behind."],
  [72, "The clock of this device is about 3 days ahead."],
  [-10, ""],
] as const) {
  test(`a tick of a device that is ${hours} hours off counts today, and it knows the time after a reload`, async ({
    page,
    context,
  }) => {
    const person = await arrive(context);
    await page.clock.install({ time: Date.now() + hours * hour });
    await page.goto(path);
    await boxOf(page, first).click();
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    const notice = page.getByRole("status", { name: "Outbox" });
    await (words === "" ? expect(notice).toBeEmpty() : expect(notice).toContainText(words));
    await page.reload();
    let sends = 0;
    page.on("request", (request) => {
      if (request.method() === "POST") sends += 1;
    });
    await boxOf(page, second).click();
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    expect(sends).toBe(1);
    const events = await listEvents(person.id);
    expect(events.map(({ itemId, day }) => [itemId, day])).toEqual([
      [first.id, today()],
      [second.id, today()],
    ]);
    expect(events.every(({ occurredAt }) => Math.abs(occurredAt - Date.now()) < hour / 2)).toBe(true);
    await page.goto("/today");
    await expect(page.getByRole("region", { name: "Streak" })).toContainText("1active day over 1");
  });
}

test("a guest's Today that stayed open over night is of the new day when one comes back to it", async ({
  page,
}) => {
  await page.clock.setFixedTime(Date.UTC(2026, 10, 20, 20));
  await page.goto(path);
  await boxOf(page, first).click();
  await expect(page.getByText("Kept on this device.")).toBeVisible();
  await page.goto("/today");
  const main = page.getByRole("main");
  await expect(main).toContainText("Friday 20 November");
  await page.clock.setFixedTime(Date.UTC(2026, 10, 21, 8));
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(main).toContainText("Saturday 21 November");
});
