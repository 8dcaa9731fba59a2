import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { backup, check, migrate, restore } from "@/db/host";

const usage = `Usage: npm run cairn -- COMMAND [--json]

  check                      prove that the database is sound and that its figures follow from the events
  backup FILE                write a proven copy to a new file; the server may be running
  restore FILE [--dry-run]   put a backup in the database's place and keep what it replaces; stop the server first
                             (--dry-run only proves that the backup is good)
  migrate                    bring the database up to date, after a backup; starting the server does so too`;

/** What a command has to say: all of it to a machine, a few lines to a person. */
type Answer = { readonly result: { readonly ok: boolean }; readonly lines: readonly string[] };

/** The command line, understood; null when it makes no sense. */
function parse(args: string[]): { run: () => Promise<Answer>; json: boolean } | null {
  try {
    const options = { json: { type: "boolean", default: false }, "dry-run": { type: "boolean" } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [command, file, ...rest] = positionals;
    const dryRun = values["dry-run"];
    if (rest.length > 0 || (dryRun && command !== "restore")) return null;
    const run = findCommand(command, file && resolve(file), dryRun ?? false);
    return run && { run, json: values.json };
  } catch {
    return null;
  }
}

function findCommand(
  command: string | undefined,
  file: string | undefined,
  dryRun: boolean,
): (() => Promise<Answer>) | null {
  if (command === "backup" && file) return () => runBackup(file);
  if (command === "restore" && file) return () => runRestore(file, dryRun);
  if (command === "check" && !file) return runCheck;
  if (command === "migrate" && !file) return runMigrate;
  return null;
}

async function runCheck(): Promise<Answer> {
  const result = await check();
  const { people, events, items, activeDays, problems } = result;
  const figures = `${people} people, ${events} events, ${items} items and ${activeDays} active days`;
  const verdict = result.ok ? `Sound: ${figures}.` : `Not sound, in ${figures}:`;
  return { result, lines: [verdict, ...problems] };
}

async function runBackup(file: string): Promise<Answer> {
  const result = await backup(file);
  return { result, lines: [result.ok ? `Backed up to ${result.file}.` : result.reason] };
}

async function runRestore(file: string, dryRun: boolean): Promise<Answer> {
  const result = await restore(file, dryRun);
  if (!result.ok) return { result, lines: [result.reason] };
  if (dryRun) return { result, lines: [`${file} is good. Nothing was changed.`] };
  const kept = result.kept === null ? [] : [`What it replaces is kept as ${result.kept}.`];
  return { result, lines: [`Restored ${file}.`, ...kept] };
}

async function runMigrate(): Promise<Answer> {
  const result = await migrate();
  if (!result.ok) return { result, lines: [result.reason] };
  if (result.applied === 0) return { result, lines: ["The database is up to date."] };
  const before = result.backup === null ? [] : [`A backup from before is ${result.backup}.`];
  return { result, lines: [`Applied ${result.applied} migration(s).`, ...before] };
}

/** Does what the arguments say. Answers what to print and where, and the exit code: 0 good, 1 failed, 2 wrong usage. */
export async function runHostTool(args: string[]): Promise<{ code: 0 | 1 | 2; out: string; err: string }> {
  const parsed = parse(args);
  if (parsed === null) return { code: 2, out: "", err: usage };
  const { result, lines } = await parsed.run();
  const code = result.ok ? 0 : 1;
  if (parsed.json) return { code, out: JSON.stringify(result), err: "" };
  const text = lines.join("\n");
  return result.ok ? { code, out: text, err: "" } : { code, out: "", err: text };
}
