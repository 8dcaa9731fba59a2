// The guide, as somebody new reads it: without an account, on a phone, with or without JavaScript. Seen to fail with: the
// guide's link taken out of the navigation, the next chapter's link out of the page, a chapter out of the contents, the
// structured data out of the page, the guide out of the sitemap, a nonce policy on the guide (its scripts are then
// refused), a chapter rendered for each request, a grey too light for its text.
import { chapters, questions } from "../lib/guide";
import { expect, expectNoAxeViolations, test } from "./fixtures";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test("a newcomer finds the guide, reads on and arrives in the catalogue", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Guide" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "The guide" })).toBeVisible();
    await page.getByRole("link", { name: "What a backend developer does" }).click();
    for (const { title } of chapters.slice(0, 3)) {
      await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
      await page
        .getByRole("navigation", { name: "Next and previous chapter" })
        .getByRole("link", { name: /^Next chapter/ })
        .click();
    }
    await page.goto("/guide/portfolio");
    await page.getByRole("link", { name: "a real-time chat", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: /real-time chat/ })).toBeVisible();
  });
});

test("every chapter is in the table of contents, and none is wider than a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/guide");
  const contents = page.getByRole("navigation", { name: "Chapters" });
  for (const { slug, title } of chapters) {
    await expect(contents.getByRole("link", { name: title, exact: true })).toHaveAttribute(
      "href",
      `/guide/${slug}`,
    );
    const answer = await page.goto(`/guide/${slug}`);
    expect(answer?.status()).toBe(200);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, slug).toBeLessThanOrEqual(360);
  }
});

test("search engines find the questions with their answers", async ({ page }) => {
  await page.goto("/guide");
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  const { mainEntity } = JSON.parse(data ?? "");
  expect(mainEntity).toHaveLength(questions.length);
  for (const { asked } of questions) {
    await expect(page.getByRole("heading", { level: 3, name: asked })).toBeVisible();
  }
});

test("search engines find every page that is for everyone, and are told what is private", async ({
  page,
  request,
  baseURL,
}) => {
  const robots = await (await request.get("/robots.txt")).text();
  expect(robots).toContain("Disallow: /settings");
  expect(robots).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
  const sitemap = await (await request.get("/sitemap.xml")).text();
  for (const path of ["/", "/guide", "/guide/tracks", "/learn", "/learn/apis", "/learn/apis/jwt"]) {
    expect(sitemap).toContain(`<loc>${baseURL}${path}</loc>`);
  }
  expect(sitemap).not.toContain(`${baseURL}/u/`);
  // Without APP_URL no address is the canonical one, and a guess would be worse than none.
  await page.goto("/guide");
  await expect(page.locator('link[rel="canonical"]')).toHaveCount(0);
});

test("the guide is made once and kept, and knows no other chapters", async ({ request }) => {
  await request.get("/guide/trends");
  const again = await request.get("/guide/trends");
  expect(again.headers()["x-nextjs-cache"]).toBe("HIT");
  expect(again.headers()["cache-control"]).toBe("public, max-age=0, must-revalidate");
  expect((await request.get("/guide/nothing-here")).status()).toBe(404);
});

for (const path of ["/guide", "/guide/levels-and-pay", "/guide/tracks", "/guide/hosting"]) {
  test(`everybody can read ${path}`, async ({ page }) => {
    await page.goto(path);
    await expectNoAxeViolations(page);
  });
}
