/** Seen to fail on plants: `isDatabaseReady` answering true; the status always 200; `writeProblem` answering null. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { openDatabase, swapDatabase } from "@/db/client";
import { withTestDatabase } from "@/db/testing";
import { GET } from "./route";

const folder = mkdtempSync(join(tmpdir(), "cairn-ready-"));
beforeAll(() => {
  vi.stubEnv("CAIRN_DATA", folder);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

it("is ready when the database answers and is up to date", async () => {
  await withTestDatabase(async () => {
    const response = await GET();
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toEqual({ status: "ok" });
  });
});

it("is not ready before the migrations ran, and says no more than that", async () => {
  const replaced = swapDatabase(openDatabase(":memory:"));
  try {
    const response = await GET();
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: "unavailable", reason: "database" });
  } finally {
    swapDatabase(replaced)?.$client.close();
  }
});

it("is not ready when the data folder has gone", async () => {
  await withTestDatabase(async () => {
    rmSync(folder, { recursive: true });
    expect((await GET()).status).toBe(503);
  });
});
