import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import { keptSecret, openDataFolder } from "./data-folder";

/** What the host may set, parsed. `appUrl` null means: links use the request's Host. */
export type Settings = {
  readonly port: number;
  /** Absolute path of the one folder that holds everything Cairn keeps. */
  readonly dataFolder: string;
  readonly appUrl: URL | null;
  readonly authSecret: string;
  /** Whether a proxy in front is trusted to say who is asking (`X-Forwarded-For`). */
  readonly trustProxy: boolean;
  readonly signUp: "open" | "closed";
};

/** What the host has to mend: the message has one line per problem, and each names its variable. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

const environmentSchema = z.object({
  PORT: z
    .string()
    .refine(isPort, "must be a whole number from 1 to 65535, such as 3000")
    .transform(Number)
    .default(3000),
  CAIRN_DATA: z.string().default("data"),
  APP_URL: z
    .string()
    .refine(isOrigin, "must be http(s)://host without a path, such as https://cairn.example.org")
    .transform((text) => new URL(text))
    .optional(),
  AUTH_SECRET: z
    .string()
    .min(
      32,
      "must have at least 32 characters; remove it and Cairn makes one and keeps it in the data folder",
    )
    .optional(),
  TRUST_PROXY: z
    .enum(["true", "1", "false", "0"], "must be true (a proxy stands in front of Cairn) or false")
    .transform((text) => text === "true" || text === "1")
    .default(false),
  SIGN_UP: z
    .enum(["open", "closed"], {
      error: ({ input }) =>
        input === "invite"
          ? "cannot be invite yet, that comes in a later version; use open or closed"
          : "must be open (anyone can make an account) or closed",
    })
    .default("open"),
});

type Name = keyof typeof environmentSchema.shape;

let memoised: Settings | null = null;

/**
 * The settings of this process, read once: makes the data folder and the secret on first use.
 * Throws SettingsError.
 */
export function settings(): Settings {
  memoised ??= readSettings(process.env);
  return memoised;
}

/** Parses an environment (see `settings`). */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const found = environmentSchema.safeParse(readVariables(env));
  if (!found.success) throw new SettingsError(linesOf(found.error));
  const { PORT, CAIRN_DATA, APP_URL, AUTH_SECRET, TRUST_PROXY, SIGN_UP } = found.data;
  const dataFolder = resolve(/* turbopackIgnore: true */ process.cwd(), CAIRN_DATA);
  const problem = openDataFolder(dataFolder);
  if (problem !== null) throw new SettingsError(`CAIRN_DATA: ${problem}`);
  return {
    port: PORT,
    dataFolder,
    appUrl: APP_URL ?? null,
    authSecret: AUTH_SECRET ?? secretIn(dataFolder),
    trustProxy: TRUST_PROXY,
    signUp: SIGN_UP,
  };
}

/** The known variables; `NAME_FILE` names a file that holds the value, as container secrets do. */
function readVariables(env: NodeJS.ProcessEnv): Partial<Record<Name, string>> {
  const values: Partial<Record<Name, string>> = {};
  const problems: string[] = [];
  for (const name of environmentSchema.keyof().options) {
    const file = env[`${name}_FILE`];
    const value = env[name] ?? (file === undefined ? undefined : textOf(file));
    if (env[name] !== undefined && file !== undefined) {
      problems.push(`${name} and ${name}_FILE are both set: keep one of them`);
    } else if (value === null) {
      problems.push(`${name}_FILE: cannot read "${file}": mend the path or its permissions, or remove it`);
    } else if (value === "") {
      // An empty value is most often a secret that did not arrive: guessing a default would hide that.
      problems.push(`${file === undefined ? name : `${name}_FILE`} is empty: give it a value or remove it`);
    } else if (value !== undefined) {
      values[name] = value;
    }
  }
  if (problems.length > 0) throw new SettingsError(problems.join("\n"));
  return values;
}

function textOf(file: string): string | null {
  try {
    return readFileSync(/* turbopackIgnore: true */ file, "utf8").replace(/\r?\n$/, "");
  } catch {
    return null;
  }
}

function secretIn(dataFolder: string): string {
  const secret = keptSecret(dataFolder);
  if (!secret.ok) throw new SettingsError(`AUTH_SECRET: ${secret.problem}`);
  return secret.value;
}

function isPort(text: string): boolean {
  return /^[1-9]\d{0,4}$/.test(text) && Number(text) <= 65_535;
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const isWeb = url.protocol === "https:" || url.protocol === "http:";
  return isWeb && url.href === `${url.origin}/`;
}

function linesOf(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `${path.join(".")} ${message}`).join("\n");
}
