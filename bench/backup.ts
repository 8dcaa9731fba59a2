import { spawn } from "node:child_process";
import { once } from "node:events";
import { statSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { database } from "@/db/client";
import { noNote, saveNote } from "@/db/notes";
import { databaseFile } from "@/db/setting";
import { createTestViewer } from "@/db/testing";
import { catalogue } from "@/lib/catalogue";
import { type Resident, settle } from "../e2e/every-action";
import { atMost, type Figure, ms, quantile } from "./figure";
import { ask } from "./load";
import type { Server } from "./server";
import { tickOf } from "./tick";

const gigabyte = 1_000_000_000;
const longNote = "A note of twenty thousand characters. ".repeat(530).slice(0, 20_000);

/** P9: ticks while the host's tool backs up a file of 1 GB. Leaves the database that big: it comes last. */
export async function backup(cairn: Server, person: Resident, folder: string): Promise<Figure[]> {
  await grow();
  // Several, for one account may record 5,000 events a day.
  const people = [person, await settle(), await settle(), await settle(), await settle()];
  let place = 0;
  const next = () => {
    place += 1;
    return tickOf(cairn, people[place % people.length] ?? person);
  };
  const tool = spawn(
    process.execPath,
    ["--import", "tsx", "scripts/cairn.ts", "backup", join(folder, "copy.db")],
    { stdio: "ignore" },
  );
  const ended = once(tool, "exit");
  const each: number[] = [];
  while (tool.exitCode === null) {
    const round = await ask(
      {
        ...{ server: cairn, next },
        isRight: ({ status, body }) => status === 200 && body.includes('"recorded":1'),
      },
      50,
    );
    each.push(...round.each);
  }
  const [code] = await ended;
  if (code !== 0) throw new Error("the backup failed");
  const spread = { p95: quantile(each, 0.95), p99: quantile(each, 0.99) };
  const what = `tick while 1 GB is backed up, p99 (of ${each.length})`;
  return [atMost(100, { goal: "P9", what, value: spread.p99, say: ms, spread })];
}

async function grow(): Promise<void> {
  for (let person = 0; statSync(databaseFile()).size < gigabyte; person += 1) {
    const id = await createTestViewer(`filler-${person}`);
    for (const skill of catalogue.skills)
      await saveNote(id, skill.id, longNote, { based: noNote.mark, now: Date.now() });
    database().$client.pragma("wal_checkpoint(PASSIVE)");
    // Lets this process see that the server has closed what was idle: a request on such a connection would fail.
    await setImmediate();
  }
}
