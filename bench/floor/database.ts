import Sqlite from "better-sqlite3";

/** The floor's rows, with the settings that Cairn's own connections have. */
export const database = new Sqlite(process.env["FLOOR_DATA"] ?? ":memory:");
database.pragma("busy_timeout = 5000");
database.pragma("journal_mode = WAL");
database.pragma("synchronous = FULL");
database.exec("create table if not exists marks (id text primary key, place integer not null) without rowid");

const insert = database.prepare("insert into marks values (?, ?) on conflict do nothing");
const upsert = database.prepare(
  "insert into marks values (?, ?) on conflict do update set place = excluded.place",
);
const read = database.prepare<[number], { id: string; place: number }>(
  "select id, place from marks where place < 150 and place % 6 = ?",
);

database.transaction(() => {
  for (let place = 0; place < 150; place += 1) insert.run(`row-${place}`, place);
})();

export function store(id: string): void {
  upsert.run(id, 1000);
}

/** 150 rows by 6 queries. */
export function readRows(): { id: string; place: number }[] {
  return [0, 1, 2, 3, 4, 5].flatMap((part) => read.all(part));
}

/** One query. */
export function countRows(part: number): number {
  return read.all(part).length;
}
