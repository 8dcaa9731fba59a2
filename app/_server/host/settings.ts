import { z } from "zod";
import { readSetting, dataFolder as resolvedFolder, SettingsError } from "@/db/setting";
import { keptSecret, openDataFolder } from "./data-folder";
import { looksMadeUp } from "./secret-strength";

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

const environmentSchema = z.object({
  PORT: z
    .string()
    .refine(isPort, "must be a whole number from 1 to 65535, such as 3000")
    .transform(Number)
    .default(3000),
  CAIRN_DATA: z.string().optional(),
  APP_URL: z
    .string()
    .refine(isOrigin, "must be http(s)://host without a path, such as https://cairn.example.org")
    .transform((text) => new URL(text))
    .optional(),
  AUTH_SECRET: z
    .string()
    .min(32, {
      error:
        "must have at least 32 characters; remove it and Cairn makes one and keeps it in the data folder",
      abort: true,
    })
    .refine(
      (secret) => !looksMadeUp(secret),
      "is easy to guess: remove it and Cairn makes one, or make one with: openssl rand -base64 32",
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
  const { PORT, APP_URL, AUTH_SECRET, TRUST_PROXY, SIGN_UP } = found.data;
  const dataFolder = resolvedFolder(env);
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

/** The known variables. */
function readVariables(env: NodeJS.ProcessEnv): Partial<Record<Name, string>> {
  const values: Partial<Record<Name, string>> = {};
  const problems: string[] = [];
  for (const name of environmentSchema.keyof().options) {
    try {
      const value = readSetting(name, env);
      if (value !== undefined) values[name] = value;
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error;
      problems.push(error.message);
    }
  }
  if (problems.length > 0) throw new SettingsError(problems.join("\n"));
  return values;
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
