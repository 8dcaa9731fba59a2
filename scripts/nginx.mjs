import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installDebian } from "./debian.mjs";

/** The path of an nginx, or null: NGINX_PATH, the PATH, Debian's place for what only root runs. */
export function findNginx() {
  const chosen = process.env["NGINX_PATH"];
  if (chosen) return chosen;
  const folders = [...(process.env["PATH"] ?? "").split(delimiter).filter(Boolean), "/usr/sbin"];
  return folders.map((folder) => join(folder, "nginx")).find((path) => existsSync(path)) ?? null;
}

/** Finds nginx or installs it. Returns whether it is there. */
export function ensureNginx() {
  return findNginx() !== null || (installDebian("nginx-light") && findNginx() !== null);
}
