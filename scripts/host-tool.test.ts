/** Seen to fail: with exit 1 for wrong usage; with `--json` ignored; with `--dry-run` taken for any command. */
import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { withTestFolder } from "@/db/testing";
import { runHostTool } from "./host-tool";

/** Runs `test` with an empty data folder. */
function withDataFolder(test: (folder: string) => Promise<void>): Promise<void> {
  return withTestFolder(async (folder) => {
    vi.stubEnv("CAIRN_DATA", folder);
    try {
      await test(folder);
    } finally {
      vi.unstubAllEnvs();
    }
  });
}

/** All that there are. */
const migrations = readdirSync("drizzle").filter((file) => file.endsWith(".sql")).length;

const cairn = (...args: string[]) => runHostTool(args);
const json = async (...args: string[]) => JSON.parse((await cairn(...args, "--json")).out);

describe("the host's tool", () => {
  it("migrates, checks, backs up and restores", () =>
    withDataFolder(async (folder) => {
      const file = join(folder, "backup.db");
      expect(await cairn("migrate")).toEqual({
        code: 0,
        out: `Applied ${migrations} migration(s).`,
        err: "",
      });
      expect(await cairn("migrate")).toEqual({ code: 0, out: "The database is up to date.", err: "" });
      expect(await cairn("backup", file)).toEqual({ code: 0, out: `Backed up to ${file}.`, err: "" });
      expect(await cairn("restore", file, "--dry-run")).toMatchObject({
        code: 0,
        out: expect.stringContaining("Nothing was changed"),
      });
      expect((await cairn("restore", file)).out).toMatch(/^Restored .+\nWhat it replaces is kept/);
      expect((await cairn("check")).out).toBe("Sound: 0 people, 0 events, 0 items and 0 active days.");
    }));

  it("says the same to a machine, on one line", () =>
    withDataFolder(async (folder) => {
      const file = join(folder, "backup.db");
      expect(await json("migrate")).toEqual({ ok: true, applied: migrations, backup: null });
      expect(await json("backup", file)).toEqual({ ok: true, file });
      expect(await json("backup", file)).toEqual({ ok: false, reason: expect.stringContaining("exists") });
      expect(await json("check")).toMatchObject({ ok: true, problems: [], people: 0 });
      expect(existsSync((await json("restore", file)).kept)).toBe(true);
    }));

  it("fails in one line when there is no database, and makes none", () =>
    withDataFolder(async (folder) => {
      const file = join(folder, "cairn.db");
      expect(await cairn("backup", join(folder, "backup.db"))).toEqual({
        code: 1,
        out: "",
        err: `no backup was made: there is no database ${file}`,
      });
      expect(await json("check")).toMatchObject({ ok: false, problems: [`there is no database ${file}`] });
      expect((await cairn("check")).code).toBe(1);
      expect(existsSync(file)).toBe(false);
    }));

  it.each(["", "frobnicate", "backup", "check x", "backup a b", "check --dry-run", "check --loud"])(
    "explains itself when called with: %s",
    async (line) => {
      const ended = await runHostTool(line === "" ? [] : line.split(" "));
      expect(ended).toEqual({ code: 2, out: "", err: expect.stringMatching(/^Usage: /) });
    },
  );
});

describe("the command", () => {
  const run = promisify(execFile);
  const command = (...args: string[]) =>
    run(process.execPath, ["--import", "tsx", "scripts/cairn.ts", ...args]);

  it("ends with 2 and its usage on stderr when used wrongly", async () => {
    await expect(command("frobnicate")).rejects.toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(/^Usage: /),
    });
  });

  it("migrates once when three start at once", () =>
    withDataFolder(async () => {
      const runs = await Promise.all([1, 2, 3].map(() => command("migrate", "--json")));
      const applied = runs.map(({ stdout }) => JSON.parse(stdout).applied);
      expect(applied.sort()).toEqual([0, 0, migrations]);
    }));
});
