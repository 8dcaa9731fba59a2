/** Server actions called as Next's own script in the browser calls them, but by hand. */
import { readdirSync, readFileSync } from "node:fs";
import { type Answer, send } from "./http";

type Manifest = { readonly node: Readonly<Record<string, { readonly exportedName: string }>> };

const manifest: Manifest = JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8"));
const ids = new Map(Object.entries(manifest.node).map(([id, { exportedName }]) => [exportedName, id]));

/** The name of every action in the source, used by a page or not. */
export function listActions(): string[] {
  const files = readdirSync("app/actions").filter((file) => !file.includes(".test."));
  const sources = files.map((file) => readFileSync(`app/actions/${file}`, "utf8"));
  return sources
    .flatMap((source) => [...source.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)])
    .map(([, name = ""]) => name)
    .sort();
}

/** The id under which this build knows an action. */
export function idOf(name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`this build knows no action ${name}`);
  return id;
}

/** What proves to the server that a write comes from its own page. */
export function ownProof(base: string): Record<string, string> {
  return { origin: base, "sec-fetch-site": "same-origin" };
}

type Call = {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly path: string;
  readonly cookie?: string | undefined;
  /** Instead of `ownProof`. */
  readonly proof?: Readonly<Record<string, string>>;
};

/** Calls an action by its id, as the script of a page does. */
export async function callAction(base: string, { name, args, path, cookie, proof }: Call): Promise<Answer> {
  const { type, body } = await encode(args);
  return send(base, {
    method: "POST",
    path,
    headers: {
      ...(proof ?? ownProof(base)),
      ...(cookie === undefined ? {} : { cookie }),
      accept: "text/x-component",
      "next-action": idOf(name),
      "content-type": type,
    },
    body,
  });
}

/** What an action answered, from the stream that carries it. */
export function answerIn({ body }: Answer): unknown {
  const line = /^1:(.*)$/m.exec(body)?.[1];
  return line === undefined ? undefined : JSON.parse(line);
}

/** The form that Next's script sends: plain text for plain values, a form where a form is among them. */
async function encode(args: readonly unknown[]): Promise<{ type: string; body: Buffer }> {
  const parts = new FormData();
  const root = args.map((arg, index) => {
    if (!(arg instanceof FormData)) return arg;
    for (const [name, value] of arg) parts.append(`_${index + 1}_${name}`, value);
    return `$K${index + 1}`;
  });
  if (root.every((arg, index) => arg === args[index])) {
    return { type: "text/plain;charset=UTF-8", body: Buffer.from(JSON.stringify(root)) };
  }
  parts.append("0", JSON.stringify(root));
  return multipart(parts);
}

/** A form as browsers send it. */
export async function multipart(form: FormData): Promise<{ type: string; body: Buffer }> {
  const encoded = new Response(form);
  const body = Buffer.from(await encoded.arrayBuffer());
  return { type: encoded.headers.get("content-type") ?? "", body };
}
