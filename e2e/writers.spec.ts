/**
 * Many who write, and one who holds the file (spec trust, R2): no tick is lost or refused, and who only reads never waits.
 * Seen to fail: with a wait inside SQLite (the whole server stands still for 5 s, again and again).
 */
import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "@playwright/test";
import { checkDatabase } from "@/db/check";
import { openDatabase } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { createSession } from "@/db/sessions";
import { createTestViewer, withDatabase } from "@/db/testing";
import { catalogue } from "@/lib/catalogue";
import type { EventInput } from "@/lib/progress/event-input";
import { newEvent } from "@/lib/progress/new-event";
import { answerIn, callAction } from "./actions";
import { send } from "./http";
import { tokenOf } from "./people";
import { startServer, test } from "./server";

const secret = randomBytes(32).toString("hex");
const itemIds = catalogue.skills.flatMap(({ items }) => items.map(({ id }) => id));
const hour = 60 * 60 * 1000;

/** Cookies of so many people, who were last seen two hours ago, in a folder of their own. */
async function settle(folder: string, people: number): Promise<string[]> {
  const file = join(folder, "cairn.db");
  await migrateDatabase(file);
  return withDatabase(openDatabase(file), async () => {
    const cookies: string[] = [];
    for (let person = 0; person < people; person += 1) {
      const sid = randomBytes(16).toString("hex");
      const userId = await createTestViewer(`person-${person}`);
      const idHash = createHash("sha256").update(sid).digest("hex");
      await createSession({ idHash, userId, now: Date.now() - 2 * hour });
      cookies.push(`cairn-session=${await tokenOf({ sid }, 60 * 60, secret)}`);
    }
    return cookies;
  });
}

const record = async (base: string, cookie: string, events: readonly EventInput[]) =>
  answerIn(await callAction(base, { name: "recordEvents", path: "/today", args: [events], cookie }));

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "cairn-writers-"));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("50 people tick 40 times each through two servers, and no tick is lost or refused", () =>
  inFolder(async (folder) => {
    test.setTimeout(180_000);
    const cookies = await settle(folder, 50);
    const settings = { CAIRN_DATA: folder, AUTH_SECRET: secret };
    const servers = await Promise.all([startServer(settings), startServer(settings)]);
    const sent = new Set<string>();
    const took: number[] = [];
    try {
      const person = async (cookie: string) => {
        for (let write = 0; write < 40; write += 1) {
          const event = newEvent(itemIds[write] ?? "", "done", Date.now());
          const startedAt = performance.now();
          const answer = await record(servers[write % 2]?.base ?? "", cookie, [event]);
          took.push(performance.now() - startedAt);
          expect(answer).toMatchObject({ ok: true, recorded: 1 });
          sent.add(event.id);
        }
      };
      await Promise.all(cookies.map(person));
    } finally {
      await Promise.all(servers.map((server) => server.end()));
    }
    took.sort((a, b) => a - b);
    test.info().annotations.push({
      type: "p99",
      description: `${Math.round(took[Math.floor(took.length * 0.99)] ?? 0)} ms`,
    });
    const db = openDatabase(join(folder, "cairn.db"));
    const stored = db.$client.prepare<[], { id: string }>("select id from events").all();
    db.$client.close();
    expect(new Set(stored.map(({ id }) => id))).toEqual(sent);
    expect(await checkDatabase(join(folder, "cairn.db"))).toMatchObject({ problems: [], events: 2000 });
  }));

test("while another program holds the file pages open, ticks wait, and nothing stands still", () =>
  inFolder(async (folder) => {
    const [ada = "", eve = ""] = await settle(folder, 2);
    const server = await startServer({ CAIRN_DATA: folder, AUTH_SECRET: secret });
    const other = openDatabase(join(folder, "cairn.db"));
    const [first, second] = [0, 1].map((place) => newEvent(itemIds[place] ?? "", "done", Date.now()));
    let longest = 0;
    let isOver = false;
    const watch = async () => {
      while (!isOver) {
        const startedAt = performance.now();
        expect((await send(server.base, { path: "/healthz" })).status).toBe(200);
        longest = Math.max(longest, performance.now() - startedAt);
        await sleep(20);
      }
    };
    try {
      await send(server.base, { path: "/today" });
      other.$client.exec("begin immediate");
      const watching = watch();
      const waiting = Array.from({ length: 20 }, () => record(server.base, eve, first ? [first] : []));
      for (const path of ["/today", "/history", "/settings/time"]) {
        expect((await send(server.base, { path, headers: { cookie: ada } })).status).toBe(200);
      }
      // Told after a while that it is to come again; whoever else waits is done as soon as the file is free.
      expect(new Set((await Promise.all(waiting)).map((answer) => JSON.stringify(answer)))).toEqual(
        new Set(['{"ok":false,"reason":"unavailable"}']),
      );
      const late = record(server.base, eve, second ? [second] : []);
      await send(server.base, { path: "/today" });
      other.$client.exec("commit");
      expect(await late).toMatchObject({ ok: true, recorded: 1 });
      isOver = true;
      await watching;
      expect(await record(server.base, eve, first ? [first] : [])).toMatchObject({ ok: true, recorded: 1 });
    } finally {
      isOver = true;
      other.$client.close();
      await server.end();
    }
    test.info().annotations.push({ type: "longest /healthz", description: `${Math.round(longest)} ms` });
    expect(longest, "ms that /healthz had to wait").toBeLessThan(2000);
    expect(server.complaints()).toContain("another program holds");
  }));
