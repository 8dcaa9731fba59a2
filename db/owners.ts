import { chmodSync, chownSync, mkdirSync, type Stats, statSync } from "node:fs";
import { dirname } from "node:path";
import { codeOf } from "./file-problem";

/**
 * Makes a folder, and those above it, for their owner alone. One after the other: Node's own `recursive` never ends
 * under /proc, where nothing can be made. Throws what the file system says.
 */
export function makeFolder(folder: string): void {
  const above = dirname(folder);
  try {
    mkdirSync(/* turbopackIgnore: true */ folder, { mode: 0o700 });
  } catch (error) {
    if (codeOf(error) === "EEXIST" && statSync(/* turbopackIgnore: true */ folder).isDirectory()) return;
    if (codeOf(error) !== "ENOENT" || above === folder || isThere(above)) throw error;
    makeFolder(above);
    makeFolder(folder);
    return;
  }
  giveTo(statSync(above), folder);
}

/** For its owner alone. On a file of somebody else's that we may write to this is refused, and that is no reason to stop. */
export function keepPrivate(file: string): void {
  ifAllowed(() => chmodSync(file, 0o600));
}

/**
 * What root makes for a service (`sudo npm run cairn`) must open for that service too: a new file or folder belongs to
 * the one given. Others than root cannot give anything away.
 */
export function giveTo({ uid, gid }: Pick<Stats, "uid" | "gid">, path: string): void {
  const { uid: ours, gid: oursToo } = statSync(path);
  if (uid !== ours || gid !== oursToo) ifAllowed(() => chownSync(path, uid, gid));
}

/** Some disks know no owners and no rights. */
function ifAllowed(change: () => void): void {
  try {
    change();
  } catch (error) {
    if (!["EPERM", "EINVAL", "ENOSYS", "ENOTSUP"].includes(codeOf(error))) throw error;
  }
}

function isThere(path: string): boolean {
  return statSync(/* turbopackIgnore: true */ path, { throwIfNoEntry: false }) !== undefined;
}
