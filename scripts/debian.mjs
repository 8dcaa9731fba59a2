import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Installs one of Debian's packages, saying so. Returns whether it did: it needs root, and Debian or one of its like. */
export function installDebian(name) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  console.log(`Installing Debian's ${name}.`);
  return apt("update", "-q") && apt("install", "-y", "-q", "--no-install-recommends", name);
}

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync("apt-get", args, { stdio: "inherit", env }).status === 0;
}
