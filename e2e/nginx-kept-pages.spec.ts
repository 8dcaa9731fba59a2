/**
 * The worker behind a real nginx, as hosts set one up. Written against: pages kept whoever made them; all that is to be
 * kept fetched at once, and an installation that one refused file ends; the manifest asked for without credentials. No
 * deliberate bug was tried on it yet.
 */
import { expect, test } from "./fixtures";
import { startGateway } from "./gateway";
import { heading, untilKept, withWorker } from "./kept-pages";
import { skillAt } from "./marks";
import { startNginx } from "./nginx";
import { arrive } from "./people";

const { path, skill } = skillAt("command-line");

test.use({ ...withWorker, expectedErrors: [/net::ERR_|status of (401|429|502)/] });
test.describe.configure({ timeout: 90_000 });

const host = "proxy_set_header Host $http_host;";

test("a proxy's own page with 200 is shown while Cairn is away, and replaces no page that is kept", async ({
  page,
  context,
  baseURL,
}) => {
  const cairn = await startGateway(baseURL ?? "");
  const nginx = await startNginx(cairn.base, {
    server: `
      error_page 502 503 504 =200 /back-soon.html;
      location = /back-soon.html { internal; default_type text/html; return 200 "<h1>Back soon</h1>"; }`,
    location: host,
  });
  await arrive(context);
  await page.goto(`${nginx.base}/today`);
  await untilKept(page, ["/today", path]);
  await cairn.end();
  await page.goto(`${nginx.base}/today`);
  await expect(heading(page, "Back soon")).toBeVisible();
  await context.setOffline(true);
  await page.goto(`${nginx.base}/today`);
  await expect(heading(page, "Today")).toBeVisible();
  await page.close();
  await nginx.end();
});

test("under a limit of ten requests a second the worker is installed, and no script is missing", async ({
  page,
  context,
  baseURL,
}) => {
  const nginx = await startNginx(baseURL ?? "", {
    http: "limit_req_zone $binary_remote_addr zone=each:1m rate=10r/s; limit_req_status 429;",
    location: `limit_req zone=each burst=20 nodelay; ${host}`,
  });
  const failures: string[] = [];
  page.on("pageerror", ({ message }) => failures.push(message));
  await arrive(context);
  await page.goto(`${nginx.base}/today`);
  await untilKept(page, ["/today", path]);
  await page.goto(nginx.base + path);
  await expect(heading(page, skill.title)).toBeVisible();
  expect(failures).toEqual([]);
  await context.setOffline(true);
  await page.goto(`${nginx.base}/today`);
  await expect(heading(page, "Today")).toBeVisible();
  await page.close();
  await nginx.end();
});

test("behind a password of the proxy's the browser gets the manifest, and pages are kept", async ({
  page,
  context,
  baseURL,
}) => {
  const nginx = await startNginx(
    baseURL ?? "",
    { server: "auth_basic Home; auth_basic_user_file FOLDER/users;", location: host },
    { users: "ada:{PLAIN}open sesame\n" },
  );
  await arrive(context);
  const { port } = new URL(nginx.base);
  await page.goto(`http://ada:open%20sesame@localhost:${port}/today`);
  await page.goto(`${nginx.base}/today`);
  await untilKept(page, ["/today", path]);
  const cdp = await context.newCDPSession(page);
  expect((await cdp.send("Page.getAppManifest")).data).toContain('"name":"Cairn"');
  await page.close();
  await nginx.end();
});
