import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import Sqlite from "better-sqlite3";

/** A data file that cannot be used. The message is one line for the host: which file, what is wrong, what to do. */
export class DataFileError extends Error {
  override readonly name = "DataFileError";
}

/** Node's code of an error of the file system, such as `EACCES`; empty for any other error. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** What is wrong with a file or folder, half a sentence for the host. */
export function problemOf(path: string, error: unknown): string {
  const code = codeOf(error);
  if (code === "EACCES" || code === "EPERM") return `no permission: ${whoseIs(path)}`;
  if (code === "EROFS") return "the disk is read-only";
  if (code === "ENOSPC" || code === "EDQUOT") return "the disk is full, or the quota used up";
  if (code === "ENOTDIR" || code === "EEXIST") return "a file is in the way";
  if (code === "ENOENT") return "no folder can be made there, or a link leads nowhere";
  if (code === "ELOOP") return "its links lead round in a circle";
  if (code === "ENAMETOOLONG") return "the name is too long for this disk";
  return code || String(error);
}

/** Says what keeps SQLite from using this file; what is wrong elsewhere stays as it is. */
export function explainOpening(file: string, error: unknown): unknown {
  if (!(error instanceof Sqlite.SqliteError)) {
    return codeOf(error) === ""
      ? error
      : new DataFileError(`${file} cannot be used (${problemOf(file, error)})`, { cause: error });
  }
  return new DataFileError(`${file} ${sqliteProblem(file, error)}`, { cause: error });
}

function sqliteProblem(file: string, { code, message }: { code: string; message: string }): string {
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code))
    return `is no database, or is damaged (${message}): bring a backup back with npm run cairn -- restore FILE, which keeps this one beside it`;
  if (code.startsWith("SQLITE_BUSY"))
    return "is held by another program (a second Cairn, a backup or a database browser): end that first";
  if (code.startsWith("SQLITE_FULL")) return "cannot grow: the disk is full. Make room on it";
  if (existsSync(file) && !statSync(file).isFile()) return "is not a file: move away what is in its place";
  if (/^SQLITE_(CANTOPEN|READONLY|PERM|AUTH)/.test(code))
    return `cannot be opened for writing (${message}): ${whoseIs(file)}`;
  return `cannot be used (${message}, ${code}): is its disk one with locks and shared memory? Network disks often are not`;
}

/** Who owns the path, or the nearest folder above it that there is, and who runs this. */
function whoseIs(path: string): string {
  let found = path;
  while (!existsSync(found) && dirname(found) !== found) found = dirname(found);
  const { uid, mode } = statSync(found);
  const rights = (mode & 0o7777).toString(8);
  return `${found} belongs to user ${uid} (mode ${rights}), and this runs as user ${process.getuid?.() ?? "unknown"}`;
}
