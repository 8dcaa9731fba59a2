// A proxy strips `Set-Cookie`: whoever signs in is told so, and does not go round and round. Seen to fail before: Today
// appeared, and the first tick said "signed out".
import { settle } from "./every-action";
import { expect, expectNoAxeViolations, signIn, test } from "./fixtures";
import { startGateway } from "./gateway";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("who signs in where no cookie is kept is told so, and what to look at", async ({
      page,
      baseURL,
    }) => {
      const { handle } = await settle();
      const gateway = await startGateway(baseURL ?? "");
      try {
        gateway.cookies = false;
        await page.goto(`${gateway.base}/sign-in?callbackUrl=/learn`);
        await signIn(page, { handle, password: "velvet otter marble kite" });
        await expect(page.getByText("this browser kept no cookie")).toBeVisible();
        await expect(page.getByText("must pass “Set-Cookie” on")).toBeVisible();
        // Axe is a script.
        if (javaScriptEnabled) await expectNoAxeViolations(page);

        gateway.cookies = true;
        await page.reload();
        await signIn(page, { handle, password: "velvet otter marble kite" });
        await page.waitForURL(`${gateway.base}/learn`);
      } finally {
        await gateway.end();
      }
    });
  });
}
