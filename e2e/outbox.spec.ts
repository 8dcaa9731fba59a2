// Seen to fail on plants: what waits dropped when an answer fails; a refused tick sent for ever; another
// account sending what the first left; nothing kept in IndexedDB.
import type { Page } from "@playwright/test";
import { listEvents } from "@/db/events";
import { catalogue } from "@/lib/catalogue";
import type { EventInput } from "@/lib/progress/event-input";
import { newEvent } from "@/lib/progress/new-event";
import { expect, signIn, signUp, test } from "./fixtures";
import { boxOf, skillAt } from "./marks";
import { arrive } from "./people";

const { path, items } = skillAt("command-line");
const [first, second] = items;
const outbox = (page: Page) => page.getByRole("status", { name: "Outbox" });
const marked = async (person: { id: Parameters<typeof listEvents>[0] }) =>
  (await listEvents(person.id)).map(({ itemId, status }) => `${itemId} ${status}`);

/** Puts events into the outbox of this browser, as a page without a network would have. */
async function keepOnDevice(page: Page, owner: string, events: readonly EventInput[]): Promise<void> {
  // The page makes the database when its script has come; one that is made here would have no place for the outbox.
  await page.waitForFunction(async () => (await indexedDB.databases()).some(({ name }) => name === "cairn"));
  await page.evaluate(
    async ([id, waiting]) => {
      const request = indexedDB.open("cairn");
      await new Promise((done) => {
        request.onsuccess = done;
      });
      const writing = request.result.transaction("outbox", "readwrite");
      for (const event of waiting) writing.objectStore("outbox").put({ owner: id, event }, event.id);
      await new Promise((done) => {
        writing.oncomplete = done;
      });
      request.result.close();
    },
    [owner, events] as const,
  );
}

test.describe("when the way to the server is broken", () => {
  // The browser itself reports the requests that these tests spoil.
  test.use({ expectedErrors: [/ERR_FAILED|ERR_INTERNET_DISCONNECTED|^500 from|Failed to fetch/] });

  for (const failure of ["the network breaks", "the server breaks"] as const) {
    test(`a tick stays and waits with a calm word when ${failure}, and is saved once it can be`, async ({
      page,
      context,
    }) => {
      const person = await arrive(context);
      await page.goto(path);
      await page.route("**/*", async (route) => {
        if (route.request().method() !== "POST") await route.fallback();
        else if (failure === "the network breaks") await route.abort();
        else await route.fulfill({ status: 500, body: "Internal Server Error" });
      });
      await boxOf(page, first).click();
      await expect(outbox(page)).toContainText("1 waiting for network");
      await expect(boxOf(page, first)).toBeChecked();

      await page.unroute("**/*");
      await page.getByRole("button", { name: "Try now" }).click();
      await expect(page.getByText("Saved", { exact: true })).toBeVisible();
      await expect(outbox(page)).toBeEmpty();
      expect(await marked(person)).toEqual([`${first.id} done`]);
    });
  }

  test("what waits is tried again by itself", async ({ page, context }) => {
    const person = await arrive(context);
    await page.goto(path);
    let broken = 2;
    await page.route("**/*", async (route) => {
      if (route.request().method() !== "POST" || broken === 0) return route.fallback();
      broken -= 1;
      await route.abort();
    });
    await boxOf(page, first).click();
    await expect(page.getByText("Saved", { exact: true })).toBeVisible({ timeout: 15_000 });
    expect(await marked(person)).toEqual([`${first.id} done`]);
  });

  test("an answer that is lost on the way changes nothing: the event is there once", async ({
    page,
    context,
  }) => {
    const person = await arrive(context);
    await page.goto(path);
    let lost = false;
    await page.route("**/*", async (route) => {
      if (route.request().method() !== "POST" || lost) return route.fallback();
      lost = true;
      await route.fetch();
      await route.abort();
    });
    await boxOf(page, first).click();
    await expect(page.getByText("Saved", { exact: true })).toBeVisible({ timeout: 15_000 });
    expect(lost).toBe(true);
    expect(await marked(person)).toEqual([`${first.id} done`]);
  });

  for (const firstBack of ["the phone", "the laptop"] as const) {
    test(`two devices that tick the same items without a network end equal when ${firstBack} comes back first`, async ({
      page,
      context,
      openAsOther,
    }) => {
      const person = await arrive(context);
      const phone = await openAsOther();
      await phone.context().addCookies(await context.cookies());
      await page.goto(path);
      await phone.goto(path);
      await context.setOffline(true);
      await phone.context().setOffline(true);
      await boxOf(page, first).click();
      await boxOf(phone, first).click();
      await boxOf(phone, second).click();
      await boxOf(phone, first).click();
      await boxOf(page, second).click();

      for (const device of firstBack === "the phone" ? [phone, page] : [page, phone]) {
        await device.context().setOffline(false);
        await expect(device.getByText("Saved", { exact: true })).toBeVisible();
      }
      expect(await marked(person)).toHaveLength(5);
      for (const device of [page, phone]) {
        await device.reload();
        await expect(boxOf(device, first)).not.toBeChecked();
        await expect(boxOf(device, second)).toBeChecked();
      }
    });
  }
});

test("a refusal is shown with its reason, does not loop, and Discard forgets it", async ({
  page,
  context,
}) => {
  const person = await arrive(context);
  await page.goto("/settings");
  // As if the catalogue had lost an item since it was ticked.
  await keepOnDevice(page, person.id, [newEvent("command-line.no-such-item", "done", Date.now())]);
  let sends = 0;
  page.on("request", (request) => {
    if (request.method() === "POST") sends += 1;
  });
  await page.goto(path);
  await expect(outbox(page)).toContainText("Could not save 1: the catalogue has changed.");
  await boxOf(page, first).click();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await expect.poll(() => marked(person)).toEqual([`${first.id} done`]);
  expect(sends).toBe(2);
  await page.getByRole("button", { name: "Discard" }).click();
  await expect(outbox(page)).toBeEmpty();
  await page.reload();
  await expect(boxOf(page, first)).toBeChecked();
  await expect(outbox(page)).toBeEmpty();
});

test("a tab shows at once what was ticked in another one", async ({ page, context }) => {
  await arrive(context);
  const other = await context.newPage();
  await page.goto(path);
  await other.goto(path);
  await boxOf(page, first).click();
  await expect(boxOf(other, first)).toBeChecked();
  await boxOf(other, first).click();
  await expect(boxOf(page, first)).not.toBeChecked();
});

test("what another device marked is there when one comes back to the page", async ({
  page,
  context,
  openAsOther,
}) => {
  await arrive(context);
  const phone = await openAsOther();
  await phone.context().addCookies(await context.cookies());
  await page.goto(path);
  await phone.goto(path);
  await boxOf(phone, first).click();
  await expect(phone.getByText("Saved", { exact: true })).toBeVisible();
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
  await expect(boxOf(page, first)).toBeChecked();
});

test.describe("the outbox belongs to one account", () => {
  test("and outlives its session: what was ticked afterwards is saved after signing in again", async ({
    page,
    context,
  }) => {
    const { handle, password } = await signUp(page);
    await page.goto(path);
    await context.clearCookies();
    await boxOf(page, first).click();
    await expect(outbox(page)).toContainText("You are signed out. 1 waiting on this device");
    await expect(boxOf(page, first)).toBeChecked();
    await outbox(page).getByRole("link", { name: "Sign in" }).click();
    await signIn(page, { handle, password });
    await page.waitForURL(path);
    await expect(boxOf(page, first)).toBeChecked();
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  });

  test("and another account that signs in never sends it", async ({ page, context }) => {
    const ada = await arrive(context);
    await page.goto(path);
    await page.route("**/*", (route) =>
      route.request().method() === "POST" ? route.abort() : route.fallback(),
    );
    await boxOf(page, first).click();
    await expect(outbox(page)).toContainText("1 waiting");
    await page.unroute("**/*");
    // Eve signs in in the same browser; Ada's tab is still open and tries again.
    const eve = await arrive(context);
    await page.getByRole("button", { name: "Try now" }).click();
    await expect(outbox(page)).toContainText("You are signed out. 1 waiting");
    await page.goto("/today");
    await expect(page.getByRole("heading", { name: "Today" })).toBeVisible();
    expect(await marked(eve)).toEqual([]);
    expect(await marked(ada)).toEqual([]);
  });
  test.use({ expectedErrors: [/ERR_FAILED|Failed to fetch/] });

  test("and signing out asks before it drops what could not be sent", async ({ page, context }) => {
    const ada = await arrive(context);
    await page.goto(path);
    await page.route("**/*", async (route) => {
      const isSave = route.request().method() === "POST" && !page.url().endsWith("/");
      if (isSave && (route.request().postData() ?? "").includes(first.id)) await route.abort();
      else await route.fallback();
    });
    await boxOf(page, first).click();
    await expect(outbox(page)).toContainText("1 waiting");
    await page.getByRole("button", { name: "Account" }).click();
    await page.getByRole("button", { name: "Sign out" }).click();
    await expect(page.getByRole("dialog")).toContainText("1 not saved yet");
    await page.getByRole("button", { name: "Stay signed in" }).click();
    await expect(boxOf(page, first)).toBeChecked();
    await page.getByRole("button", { name: "Sign out" }).click();
    const loaded = page.waitForEvent("load");
    await page.getByRole("button", { name: "Drop 1 and sign out" }).click();
    await loaded;
    const left = await page.evaluate(async () => {
      const request = indexedDB.open("cairn");
      await new Promise((done) => {
        request.onsuccess = done;
      });
      const all = request.result.transaction("outbox").objectStore("outbox").count();
      await new Promise((done) => {
        all.onsuccess = done;
      });
      return all.result;
    });
    expect(left).toBe(0);
    expect(await marked(ada)).toEqual([]);
  });
});

test("five thousand waiting events are sent in ten requests, each once", async ({ page, context }) => {
  test.slow();
  const person = await arrive(context);
  const all = catalogue.skills.slice(0, 10).flatMap((skill) => skill.items.map(({ id }) => id));
  const start = Date.now() - 60 * 60 * 1000;
  const events = Array.from({ length: 5000 }, (_, place) =>
    newEvent(
      all[place % all.length] ?? "",
      Math.floor(place / all.length) % 2 ? "todo" : "done",
      start + place,
    ),
  );
  await page.goto("/settings");
  await keepOnDevice(page, person.id, events);
  let sends = 0;
  page.on("request", (request) => {
    if (request.method() === "POST") sends += 1;
  });
  await page.goto(path);
  await expect(page.getByText("Saved", { exact: true })).toBeVisible({ timeout: 60_000 });
  expect(sends).toBe(10);
  const ids = (await listEvents(person.id)).map(({ id }) => id);
  expect(ids.toSorted()).toEqual(events.map(({ id }) => id).toSorted());
});

test("a browser that keeps nothing says so, and still saves", async ({ page, context }) => {
  const person = await arrive(context);
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", {
      get: () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
  });
  await page.goto(path);
  await expect(outbox(page)).toContainText("This browser keeps nothing for Cairn");
  await boxOf(page, first).click();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  expect(await marked(person)).toEqual([`${first.id} done`]);
});

test("a browser that has nothing of what is nice to have still saves", async ({ page, context }) => {
  const person = await arrive(context);
  await page.addInitScript(() => {
    const refuse = {
      get: () => {
        throw new DOMException("Refused.", "SecurityError");
      },
    };
    for (const name of ["indexedDB", "localStorage", "sessionStorage", "caches"])
      Object.defineProperty(window, name, refuse);
    for (const name of ["BroadcastChannel", "requestIdleCallback"]) Reflect.deleteProperty(window, name);
    for (const name of ["serviceWorker", "storage"]) Reflect.deleteProperty(Navigator.prototype, name);
    Reflect.deleteProperty(Crypto.prototype, "randomUUID");
  });
  await page.goto("/today");
  await page.goto(path);
  await boxOf(page, first).click();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.goto("/history");
  await expect(page.getByText(first.text).first()).toBeVisible();
  expect(await marked(person)).toEqual([`${first.id} done`]);
});

test("a device without room says so, and still saves", async ({ page, context }) => {
  const person = await arrive(context);
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("No room.", "QuotaExceededError");
    };
  });
  await page.goto(path);
  await boxOf(page, first).click();
  await expect(outbox(page)).toContainText("it is full, or the window is private");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  expect(await marked(person)).toEqual([`${first.id} done`]);
});
