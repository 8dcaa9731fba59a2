import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import type { Figure } from "./figure";

const columns = ["goal", "what", "target", "median", "p95", "p99", "verdict"] as const;

/** Prints the table and writes the same figures, with where they come from, as JSON. */
export function report(figures: readonly Figure[], file: string): void {
  const rows = figures.map((figure) => ({ ...figure, verdict: verdictOf(figure) }));
  const width = (column: (typeof columns)[number]) =>
    Math.max(column.length, ...rows.map((row) => (row[column] ?? "").length));
  const line = (cells: readonly string[]) =>
    cells.map((cell, place) => cell.padEnd(width(columns[place] ?? "goal"))).join("  ");
  console.log(`\n${line(columns)}`);
  for (const row of rows) console.log(line(columns.map((column) => row[column] ?? "")).trimEnd());

  const machine = { node: process.version, platform: `${process.platform} ${process.arch}` };
  const processors = { count: cpus().length, model: cpus()[0]?.model ?? "" };
  const results = { takenAt: new Date().toISOString(), machine: { ...machine, processors }, figures: rows };
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  console.log(`\nWritten to ${file}. Other work on the machine moves times most and CPU least.`);
}

function verdictOf({ isMet }: Figure): string {
  if (isMet === null) return "-";
  return isMet ? "met" : "missed";
}
