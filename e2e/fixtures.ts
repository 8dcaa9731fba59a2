import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { newPerson } from "./people";

export { expect, newPerson };

type Fixtures = {
  /** Console errors that this test provokes on purpose: `test.use({ expectedErrors: [/.../] })`. */
  expectedErrors: RegExp[];
  /** Opens a page as somebody else: another browser profile, watched like `page`. */
  openAsOther: () => Promise<Page>;
};

/**
 * Playwright's `test`, which also fails when a page logs an error, throws, breaks its content security policy, or gets
 * a server error or a missing file from our own server.
 */
export const test = base.extend<Fixtures>({
  expectedErrors: [[], { option: true }],

  context: async ({ context, baseURL, expectedErrors }, use) => {
    const problems = await watch(context, baseURL ?? "");
    await use(context);
    expectNone(problems, expectedErrors);
  },

  openAsOther: async ({ browser, baseURL, expectedErrors }, use) => {
    const opened: { context: BrowserContext; problems: string[] }[] = [];
    await use(async () => {
      const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
      opened.push({ context, problems: await watch(context, baseURL ?? "") });
      return context.newPage();
    });
    for (const { context, problems } of opened) {
      await context.close();
      expectNone(problems, expectedErrors);
    }
  },
});

async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const problems: string[] = [];
  await context.addInitScript(() => {
    window.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      console.error(`Policy violation: ${violatedDirective} ${blockedURI}`);
    });
  });
  context.on("console", (message) => {
    // A failed request is judged below, where its status and kind are known: a 404 page may be what a test is about.
    const isAnswer = message.text().includes("the server responded with a status of");
    if (message.type() === "error" && !isAnswer) problems.push(message.text());
  });
  context.on("weberror", (error) => problems.push(String(error.error())));
  context.on("response", (response) => {
    if (!response.url().startsWith(origin)) return;
    const kind = response.request().resourceType();
    const isFile = ["stylesheet", "script", "image", "font", "manifest"].includes(kind);
    if (response.status() >= (isFile ? 400 : 500))
      problems.push(`${response.status()} from ${response.url()}`);
  });
  return problems;
}

function expectNone(problems: readonly string[], expectedErrors: readonly RegExp[]): void {
  const stray = problems.filter((problem) => !expectedErrors.some((expected) => expected.test(problem)));
  expect(stray, "nothing may go wrong behind the page").toEqual([]);
}

/** Makes an account through the real pages and skips the questions. Answers who it is. */
export async function signUp(page: Page, who: { handle?: string; password?: string } = {}) {
  const person = { ...newPerson(), ...who };
  await page.goto("/sign-up");
  await page.getByLabel("Handle", { exact: true }).fill(person.handle);
  await page.getByLabel("Password", { exact: true }).fill(person.password);
  await page.getByRole("button", { name: "Create account" }).click();
  await page.waitForURL("/welcome");
  await page.getByRole("link", { name: "Skip for now" }).click();
  await page.waitForURL((url) => url.pathname !== "/welcome");
  return person;
}

/** Fills in the sign-in page that is open, and sends it. */
export async function signIn(page: Page, who: { handle: string; password: string }): Promise<void> {
  await page.getByLabel("Handle").fill(who.handle);
  await page.getByLabel("Password").fill(who.password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** Signs out by the menu of the page, and waits until the page is loaded anew: what it held of the person is gone then. */
export async function signOut(page: Page): Promise<void> {
  const loaded = page.waitForEvent("load");
  await page.getByRole("button", { name: "Account" }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await loaded;
  await page.waitForURL("/");
}

const axeTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** All of axe's rules that look at colours; the others cannot find in dark what they did not find in light. */
const axeColourRules = ["color-contrast", "link-in-text-block"];

/** Holds the page as it is now against WCAG 2.2 AA and axe's best practices, in light and in dark. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    // With reduced motion, no colour is measured half-way through a change.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    // "Legacy" leaves out frames of other sites, of which we have none, and the extra page that it opens for them.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    const chosen = colorScheme === "light" ? axe.withTags(axeTags) : axe.withRules(axeColourRules);
    const { violations } = await chosen.analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    expect(found, `axe on ${page.url()} in ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}
