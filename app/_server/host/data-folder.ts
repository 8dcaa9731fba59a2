import { randomBytes } from "node:crypto";
import {
  accessSync,
  constants,
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { codeOf, problemOf } from "@/db/file-problem";
import { giveTo, makeFolder } from "@/db/owners";

/** Makes the folder (for its owner alone) if it is missing. Answers what is wrong with it, or null. */
export function openDataFolder(folder: string): string | null {
  try {
    makeFolder(folder);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    return `cannot keep data in ${folder} (${problemOf(folder, error)}): mend that or choose another folder`;
  }
}

/** Below this, SQLite's next write may fail. */
const leastFreeBytes = 1024 * 1024;

/** What keeps data from being written to the folder at this moment, or null: the disk can fill while Cairn runs. */
export function writeProblem(folder: string): "disk-full" | "not-writable" | null {
  try {
    accessSync(folder, constants.W_OK);
    const { blocks, bavail, bsize } = statfsSync(folder);
    // Some network disks do not say how large they are.
    return blocks > 0 && bavail * bsize < leastFreeBytes ? "disk-full" : null;
  } catch {
    return "not-writable";
  }
}

/** The secret that signs sessions when the host sets none: made once, kept in the data folder, readable by its owner. */
export function keptSecret(folder: string): { ok: true; value: string } | { ok: false; problem: string } {
  const file = join(folder, "auth-secret");
  try {
    const value = read(file) ?? make(file);
    if (value.length >= 32) return { ok: true, value };
    return { ok: false, problem: `${file} is damaged: remove it, then people sign in once more` };
  } catch (error) {
    return { ok: false, problem: `cannot keep a secret in ${file} (${problemOf(file, error)})` };
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

/**
 * Written beside its place and then linked into it: a crash leaves no half secret, and of two servers that start at
 * once the second takes the first one's (a rename would replace it).
 */
function make(file: string): string {
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600, flush: true });
    giveTo(statSync(dirname(file)), draft);
    try {
      linkSync(draft, file);
    } catch (error) {
      // Anything else is a disk without hard links.
      if (codeOf(error) !== "EEXIST") renameSync(draft, file);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(file, "utf8").trim();
}
