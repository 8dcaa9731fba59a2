import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** What the host has to mend: the message has one line per problem, and each names its variable. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

/**
 * The text of a setting, from the variable itself or from the file that `NAME_FILE` names, as container secrets do;
 * undefined when neither is set. Whoever needs a setting asks here, so that all of Cairn means the same. Throws
 * SettingsError.
 */
export function readSetting(name: string, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const value = env[name];
  const file = env[`${name}_FILE`];
  if (value !== undefined && file !== undefined)
    throw new SettingsError(`${name} and ${name}_FILE are both set: keep one of them`);
  const text = file === undefined ? value : textOf(name, file);
  // An empty value is most often a secret that did not arrive: guessing a default would hide that.
  if (text === "")
    throw new SettingsError(
      `${file === undefined ? name : `${name}_FILE`} is empty: give it a value or remove it`,
    );
  return text;
}

function textOf(name: string, file: string): string {
  try {
    return readFileSync(/* turbopackIgnore: true */ file, "utf8").replace(/\r?\n$/, "");
  } catch {
    throw new SettingsError(
      `${name}_FILE: cannot read "${file}": mend the path or its permissions, or remove it`,
    );
  }
}

/** Absolute path of the one folder that holds everything Cairn keeps: `CAIRN_DATA`, or `data` in the working folder. */
export function dataFolder(env?: NodeJS.ProcessEnv): string {
  return resolve(/* turbopackIgnore: true */ process.cwd(), readSetting("CAIRN_DATA", env) ?? "data");
}

/** The one database file. */
export function databaseFile(): string {
  return join(dataFolder(), "cairn.db");
}
