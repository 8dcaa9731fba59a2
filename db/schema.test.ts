/** Seen to fail: with a column added to the schema and no migration generated (`npm run db:generate`). */
import { is } from "drizzle-orm";
import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import { expect, it } from "vitest";
import * as schema from "./schema";
import { withTestDatabase } from "./testing";

const tables = Object.values(schema).filter((value) => is(value, SQLiteTable));

it.each(tables.map(getTableConfig))("the migrations make the table $name as the schema has it", (table) =>
  withTestDatabase(async ({ $client: client }) => {
    const made = client
      .prepare<[string], { name: string; notnull: number; pk: number }>(
        "select name, `notnull`, pk from pragma_table_info(?)",
      )
      .all(table.name);
    const compound = table.primaryKeys.flatMap(({ columns }) => columns.map(({ name }) => name));
    // In any order: a column that came later stands last in the table, wherever the schema names it.
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
    expect(
      made.map(({ name, notnull, pk }) => ({ name, notNull: notnull === 1, key: pk > 0 })).sort(byName),
    ).toEqual(
      table.columns
        .map(({ name, notNull, primary }) => ({ name, notNull, key: primary || compound.includes(name) }))
        .sort(byName),
    );
  }),
);
