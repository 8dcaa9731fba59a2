/**
 * Ways in which an nginx is set up to speak to Cairn (spec trust, S12). Seen to fail: with bodies in chunks refused, and
 * with Next's own listener for upgrades.
 */
import { expect } from "@playwright/test";
import { newEvent } from "@/lib/progress/new-event";
import { answerIn, callAction } from "./actions";
import { settle } from "./every-action";
import { send } from "./http";
import { skillAt } from "./marks";
import { startNginx } from "./nginx";
import { test } from "./server";

const { path, items } = skillAt("command-line");
const host = "proxy_set_header Host $http_host;";

const ways = {
  "as copied from everywhere, with upgrade headers on each request":
    'proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection "upgrade";',
  "as Debian's nginx does by itself, in HTTP/1.0": "proxy_http_version 1.0;",
  "with bodies passed on as they come, in chunks":
    'proxy_http_version 1.1; proxy_set_header Connection ""; proxy_request_buffering off; proxy_buffering off;',
};

for (const [way, location] of Object.entries(ways)) {
  test(`behind an nginx ${way} pages come and a tick is saved`, async ({ server }) => {
    const nginx = await startNginx(server, {
      server: "client_max_body_size 1m; gzip on; gzip_types text/plain text/css application/json;",
      location: `${host} ${location}`,
    });
    try {
      const ada = await settle();
      for (const [page, status] of [
        ["/healthz", 200],
        ["/", 200],
        ["/nowhere", 404],
      ] as const) {
        const upgrade = { connection: "Upgrade", upgrade: "websocket" };
        for (const headers of [{}, upgrade]) {
          expect((await send(nginx.base, { path: page, headers })).status, page).toBe(status);
        }
      }
      const args = [[newEvent(items[0].id, "learning", Date.now())]];
      const call = { name: "recordEvents", path, args, cookie: ada.cookie };
      expect(answerIn(await callAction(nginx.base, call))).toMatchObject({ ok: true, recorded: 1 });
      const chunked = { cookie: ada.cookie, "transfer-encoding": "chunked" };
      expect((await send(nginx.base, { method: "POST", path, headers: chunked, body: "x" })).status).toBe(
        403,
      );
    } finally {
      await nginx.end();
    }
  });
}
