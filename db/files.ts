import { closeSync, existsSync, fsyncSync, openSync, rmSync } from "node:fs";

/** What SQLite keeps beside a database file: its write-ahead log with that log's index, and its rollback journal. */
const besides = ["-wal", "-shm", "-journal"] as const;

/** The files beside a database file that exist. */
export function filesBeside(file: string): { suffix: string; path: string }[] {
  return besides
    .map((suffix) => ({ suffix, path: `${file}${suffix}` }))
    .filter(({ path }) => existsSync(/* turbopackIgnore: true */ path));
}

/** Removes a database file that nobody needs, with what is beside it. */
export function removeDatabase(file: string): void {
  for (const suffix of ["", ...besides]) rmSync(`${file}${suffix}`, { force: true });
}

/** Waits until what was written to a file is on the disk. */
export function syncFile(file: string): void {
  sync(file, "r+");
}

/** Waits until the names in a folder are on the disk. Windows cannot open a folder, and writes names at once. */
export function syncFolder(folder: string): void {
  if (process.platform !== "win32") sync(folder, "r");
}

function sync(path: string, mode: "r" | "r+"): void {
  const descriptor = openSync(path, mode);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
