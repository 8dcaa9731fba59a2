import type Sqlite from "better-sqlite3";

/** What is wrong in the file's own structure, line by line; empty when all is well. */
export function integrityProblems(client: Sqlite.Database): string[] {
  const lines = client
    .prepare<[], { integrity_check: string }>("pragma integrity_check")
    .all()
    .map((row) => row.integrity_check);
  return lines[0] === "ok" ? [] : lines;
}

/** How many rows point at a row that does not exist. */
export function brokenReferences(client: Sqlite.Database): number {
  return client.prepare("select 1 from pragma_foreign_key_check").all().length;
}
