/** A real nginx of the test's own in front of a server. Only in specs named `nginx-*`: where there is no nginx, they are left out. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findNginx } from "../scripts/nginx.mjs";
import { freePort } from "../scripts/serve.mjs";

/** Lines of nginx's own language, for the block that each is named after. */
type Config = {
  readonly http?: string;
  /** Replaces the plain `listen` when it holds one: `PORT` in it is the port, `FOLDER` a folder of the test's own. */
  readonly server?: string;
  readonly location?: string;
};

export type Nginx = {
  readonly port: number;
  readonly base: string;
  /** Where the config's own files can lie. */
  readonly folder: string;
  readonly end: () => Promise<void>;
};

/** Starts an nginx that passes everything on to `target`, as the browser's host. Files are written into its folder first. */
export async function startNginx(
  target: string,
  { http = "", server = "", location = "proxy_set_header Host $http_host;" }: Config = {},
  files: Readonly<Record<string, string>> = {},
): Promise<Nginx> {
  const path = findNginx();
  if (path === null) throw new Error("there is no nginx: name the spec nginx-*.spec.ts");
  const folder = mkdtempSync(join(tmpdir(), "cairn-nginx-"));
  const port = await freePort();
  const filled = (lines: string) => lines.replaceAll("PORT", `${port}`).replaceAll("FOLDER", folder);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(" ");
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  writeFileSync(
    join(folder, "nginx.conf"),
    `${process.getuid?.() === 0 ? "user root;" : ""}
    daemon off; pid ${folder}/pid; error_log stderr crit; worker_processes 1;
    events { worker_connections 512; }
    http {
      access_log off; ${temporary}
      ${filled(http)}
      server {
        ${server.includes("listen ") ? "" : `listen 127.0.0.1:${port};`}
        ${filled(server)}
        location / { proxy_pass ${target}; ${filled(location)} }
      }
    }`,
  );
  const child = spawn(path, ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", "stderr"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let complaints = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    complaints += text;
  });
  while (!(await isListening(port))) {
    if (child.exitCode !== null) throw new Error(`nginx ended: ${complaints}`);
    await sleep(20);
  }
  return {
    port,
    base: `http://localhost:${port}`,
    folder,
    end: async () => {
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const say = (is: boolean) => () => {
      socket.destroy();
      resolve(is);
    };
    socket.once("connect", say(true)).once("error", say(false));
  });
}
