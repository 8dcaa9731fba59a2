// Seen to fail: on Node 20 without the fetched one (better-sqlite3 13 crashes there), with a server that ends in exit 1 at
// SIGTERM, and with a data folder that is a new one at the second start.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../scripts/serve.mjs";
import { startCairn } from "../scripts/tried-cairn.mjs";
import { expect, signUp, test } from "./fixtures";
import { boxOf, nextSave, skillAt } from "./marks";

const port = await freePort();
const data = mkdtempSync(join(tmpdir(), "cairn-runtime-"));
// `npm test` names the newest Node that we know, `npm run test:runtimes` each in turn.
const node = process.env["CAIRN_TRIED_NODE"] ?? process.execPath;
const cairn = { node, project: ".", data, port };

test.use({ baseURL: `http://localhost:${port}` });
test.afterAll(() => rmSync(data, { recursive: true, force: true }));

test("Cairn starts, takes a tick, ends at SIGTERM, and has the tick at its next start", async ({ page }) => {
  test.slow();
  const { path, items } = skillAt("clean-code");

  const first = await startCairn(cairn);
  await signUp(page);
  await page.goto(path);
  const saved = nextSave(page);
  await boxOf(page, items[0]).click();
  await saved;
  await page.goto("about:blank");
  await first.stop();

  const second = await startCairn(cairn);
  await page.goto(path);
  await expect(boxOf(page, items[0])).toBeChecked();
  await page.close();
  await second.stop();
});
