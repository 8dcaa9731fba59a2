/** Cairn as an app on the device, and where browsers allow none. */
import { expect, signOut, signUp, test } from "./fixtures";
import { withWorker } from "./kept-pages";
import { arrive } from "./people";

test.use(withWorker);

test("where browsers allow no worker, over plain http at home, everything else works", async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
    Reflect.deleteProperty(globalThis, "caches");
  });
  await signUp(page);
  await page.goto("/today");
  await signOut(page);
});

test("Cairn can be installed: every page names the manifest, and its icons and shortcuts are there", async ({
  page,
  request,
}) => {
  await arrive(page.context());
  for (const address of ["/", "/today", "/guide", "/u/nobody", "/offline"]) {
    await page.goto(address);
    await expect(page.locator("link[rel=manifest]")).toHaveAttribute("href", "/manifest.webmanifest");
    await expect(page.locator("link[rel=apple-touch-icon]")).toHaveCount(1);
    await expect(page.locator("meta[name=theme-color]")).toHaveCount(2);
  }
  const session = await page.context().newCDPSession(page);
  const { errors } = await session.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  const manifest = await (await request.get("/manifest.webmanifest")).json();
  expect(manifest).toMatchObject({ id: "/", start_url: "/today", scope: "/", display: "standalone" });
  expect(manifest.icons.map(({ sizes, purpose }: Record<string, string>) => `${sizes} ${purpose}`)).toEqual([
    "192x192 any",
    "512x512 any",
    "192x192 maskable",
    "512x512 maskable",
  ]);
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async (address) => {
      const picture = new Image();
      picture.src = address;
      await picture.decode();
      return `${picture.naturalWidth}x${picture.naturalHeight}`;
    }, src);
    expect(size).toBe(sizes);
  }
  for (const { url } of manifest.shortcuts) expect((await page.goto(url))?.status()).toBe(200);
});
