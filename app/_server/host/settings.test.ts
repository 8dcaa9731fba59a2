/**
 * Seen to fail on plants: PORT's upper bound removed; `isOrigin` answering true for any URL; the check for empty values
 * removed; the secret's file made with mode 0644; a new secret renamed into place at every start; `CAIRN_DATA` read by
 * the database for itself (it goes to ./data); folders made by Node's `recursive` (nothing comes back under /proc); any
 * one of the four rules about a made-up secret left out; 14 different characters asked of a secret (good ones fall).
 */
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openDatabase } from "@/db/client";
import { databaseFile, SettingsError } from "@/db/setting";
import { readSettings } from "./settings";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cairn-settings-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function read(env: Record<string, string> = {}) {
  const data = "CAIRN_DATA_FILE" in env ? {} : { CAIRN_DATA: join(folder, "data") };
  return readSettings({ NODE_ENV: "test", ...data, ...env });
}

function problemWith(env: Record<string, string>): string {
  try {
    read(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  return "";
}

const goodSecret = "a-secret-of-at-least-32-characters";

describe("a setting that cannot be right", () => {
  const bad: [name: string, value: string][] = [
    ["PORT", "0"],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["PORT", "3.5"],
    ["PORT", "3000 "],
    ["PORT", "http"],
    ["PORT", ""],
    ["CAIRN_DATA", ""],
    ["CAIRN_DATA", "/dev/null/data"],
    ["CAIRN_DATA", "/proc/cairn"],
    ["CAIRN_DATA", "/proc/cairn/data"],
    ["CAIRN_DATA", `/tmp/${"x".repeat(300)}`],
    ["CAIRN_DATA_FILE", "/nowhere/data"],
    ["APP_URL", "cairn.example.org"],
    ["APP_URL", "ftp://cairn.example.org"],
    ["APP_URL", "https://cairn.example.org/app"],
    ["APP_URL", "https://cairn.example.org/?a=1"],
    ["APP_URL", "https://me:word@cairn.example.org"],
    ["APP_URL", "https://"],
    ["APP_URL", ""],
    ["AUTH_SECRET", "changeme"],
    ["AUTH_SECRET", ""],
    ["AUTH_SECRET", "s".repeat(32)],
    ["AUTH_SECRET", "passpasswordpassdropspaddropspassword"],
    ["AUTH_SECRET", "0123456789".repeat(4)],
    ["AUTH_SECRET", "correct-horse-!".repeat(3)],
    ["AUTH_SECRET", "abcdefghijklmnopqrstuvwxyz123456"],
    ["AUTH_SECRET", "please-change-me-to-a-long-random-string"],
    ["AUTH_SECRET_FILE", "/nowhere/secret"],
    ["AUTH_SECRET_FILE", ""],
    ["TRUST_PROXY", "yes"],
    ["TRUST_PROXY", ""],
    ["SIGN_UP", "invite"],
    ["SIGN_UP", "Open"],
    ["SIGN_UP", ""],
  ];
  it.each(bad)("%s=%s is refused with one line that names it", (name, value) => {
    expect(problemWith({ [name]: value })).toMatch(new RegExp(`^${name}\\b[^\n]{10,}$`));
  });

  it("is told together with the others, a line each", () => {
    const lines = problemWith({ PORT: "x", SIGN_UP: "x" }).split("\n");
    expect(lines.map((line) => line.split(" ")[0])).toEqual(["PORT", "SIGN_UP"]);
  });

  it("never shows the secret", () => {
    expect(problemWith({ AUTH_SECRET: "hunter2-hunter2" })).not.toContain("hunter2");
  });

  it("is a file where the data folder should be", () => {
    writeFileSync(join(folder, "data"), "");
    expect(problemWith({})).toMatch(/^CAIRN_DATA: .*a file is in the way/);
  });

  it("is a link that leads nowhere, or round in a circle", () => {
    symlinkSync(join(folder, "nowhere"), join(folder, "data"));
    expect(problemWith({})).toMatch(/^CAIRN_DATA: .*a link leads nowhere/);
    symlinkSync(join(folder, "round"), join(folder, "round"));
    expect(problemWith({ CAIRN_DATA: join(folder, "round") })).toMatch(/^CAIRN_DATA: .*\(.+\)/);
  });

  it("is a value given twice", () => {
    expect(problemWith({ AUTH_SECRET: goodSecret, AUTH_SECRET_FILE: "/run/secret" })).toMatch(
      /^AUTH_SECRET and AUTH_SECRET_FILE are both set/,
    );
  });
});

describe("good settings", () => {
  it("have sensible defaults", () => {
    expect(read()).toMatchObject({ port: 3000, appUrl: null, trustProxy: false, signUp: "open" });
  });

  it("are taken as given", () => {
    const env = { PORT: "8080", APP_URL: "https://cairn.example.org", TRUST_PROXY: "1", SIGN_UP: "closed" };
    const found = read({ ...env, AUTH_SECRET: goodSecret });
    expect(found).toMatchObject({ port: 8080, trustProxy: true, signUp: "closed", authSecret: goodSecret });
    expect(found.appUrl?.origin).toBe("https://cairn.example.org");
  });

  it("name one data folder for all of Cairn, in a file as well, and in whatever letters", () => {
    const data = join(folder, "Ünser Ördner 石 'data");
    writeFileSync(join(folder, "where"), `${data}\n`);
    vi.stubEnv("CAIRN_DATA_FILE", join(folder, "where"));
    vi.stubEnv("CAIRN_DATA", undefined);
    try {
      expect(readSettings(process.env).dataFolder).toBe(data);
      expect(readdirSync(data)).toEqual(["auth-secret"]);
      openDatabase(databaseFile()).$client.close();
      expect(readdirSync(data).sort()).toEqual(["auth-secret", "cairn.db"]);
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it("take any secret that was made at random", () => {
    for (let made = 0; made < 2000; made += 1) {
      const secrets = [randomBytes(16).toString("hex"), randomBytes(24).toString("base64")];
      for (const AUTH_SECRET of secrets) expect(read({ AUTH_SECRET }).authSecret).toBe(AUTH_SECRET);
    }
  });

  it("can come from a file", () => {
    const file = join(folder, "secret");
    writeFileSync(file, `${goodSecret}\n`);
    expect(read({ AUTH_SECRET_FILE: file }).authSecret).toBe(goodSecret);
  });
});

describe("the secret that Cairn makes", () => {
  it("is long, kept for its owner alone, and the same at the next start", () => {
    const { authSecret, dataFolder } = read();
    expect(authSecret).toMatch(/^[\w-]{43}$/);
    expect(read().authSecret).toBe(authSecret);
    expect(statSync(dataFolder).mode & 0o777).toBe(0o700);
    expect(statSync(join(dataFolder, "auth-secret")).mode & 0o777).toBe(0o600);
  });

  it("differs from host to host", () => {
    expect(read().authSecret).not.toBe(read({ CAIRN_DATA: join(folder, "other") }).authSecret);
  });

  it("is not made when the host sets one", () => {
    const { dataFolder } = read({ AUTH_SECRET: goodSecret });
    expect(() => readFileSync(join(dataFolder, "auth-secret"))).toThrow("ENOENT");
  });

  it("is refused when its file is damaged", () => {
    const { dataFolder } = read();
    chmodSync(join(dataFolder, "auth-secret"), 0o600);
    writeFileSync(join(dataFolder, "auth-secret"), "short");
    expect(problemWith({})).toMatch(/^AUTH_SECRET: .*auth-secret is damaged/);
  });
});
