import { existsSync } from "node:fs";
import { asc, eq } from "drizzle-orm";
import { heatOf } from "@/lib/progress/active-days";
import { replay } from "@/lib/progress/progress";
import { type Database, openDatabase } from "./client";
import { brokenReferences, integrityProblems } from "./integrity";
import { migrationsFolder, pendingMigrations } from "./migrations";
import { eventColumns } from "./projections";
import { activeDays, events, itemProgress, users } from "./schema";
import { databaseFile } from "./setting";

export type Check = {
  /** One line each; empty when all is well. */
  readonly problems: readonly string[];
  readonly people: number;
  readonly events: number;
  /** Rows of the projections that were compared with the replay. */
  readonly items: number;
  readonly activeDays: number;
};

const nothing = { people: 0, events: 0, items: 0, activeDays: 0 };

/**
 * Proves a database file: its structure, its references, and that what is derived equals a replay of everybody's
 * events. A server may be running. Throws what opening the file throws.
 */
export async function checkDatabase(file = databaseFile(), migrations = migrationsFolder()): Promise<Check> {
  if (!existsSync(file)) return { problems: [`there is no database ${file}`], ...nothing };
  const db = openDatabase(file);
  try {
    // One transaction, so that a tick between two reads is not taken for a lie.
    return db.$client.transaction(() => checkAll(db, migrations))();
  } finally {
    db.$client.close();
  }
}

function checkAll(db: Database, migrations: string): Check {
  const problems = integrityProblems(db.$client);
  if (problems.length > 0) return { problems, ...nothing };
  const pending = pendingMigrations(db.$client, migrations).length;
  if (pending > 0) return { problems: [`${pending} migrations are pending: run migrate first`], ...nothing };

  const broken = brokenReferences(db.$client);
  if (broken > 0) problems.push(`${broken} rows point at nothing`);
  const people = checkPeople(db);
  return { ...people, problems: [...problems, ...people.problems] };
}

/** Compares everybody's projections with the replay of their events. */
export function checkPeople(db: Database): Check {
  const problems: string[] = [];
  const figures = { ...nothing };
  for (const person of db.select({ id: users.id, handle: users.handle }).from(users).all()) {
    const found = comparePerson(db, person.id);
    figures.people += 1;
    figures.events += found.events;
    figures.items += found.items;
    figures.activeDays += found.activeDays;
    problems.push(...found.problems.map((problem) => `${person.handle}: ${problem}`));
  }
  return { problems, ...figures };
}

/** What is stored of one person's progress against the replay of their events. */
function comparePerson(db: Database, userId: string) {
  const facts = db.select(eventColumns).from(events).where(eq(events.userId, userId)).all();
  const items = db.select().from(itemProgress).where(eq(itemProgress.userId, userId)).all();
  const days = db
    .select()
    .from(activeDays)
    .where(eq(activeDays.userId, userId))
    .orderBy(asc(activeDays.day))
    .all();

  const storedItems = new Map(
    items.map(({ itemId, status, occurredAt, eventId }) => [itemId, `${status} ${occurredAt} ${eventId}`]),
  );
  const replayedItems = new Map(
    Object.entries(replay(facts)).map(([itemId, { status, occurredAt, eventId }]) => [
      itemId,
      `${status} ${occurredAt} ${eventId}`,
    ]),
  );
  const storedDays = new Map(days.map(({ day, heat }) => [day, `${heat}`]));
  const replayedDays = new Map([...heatOf(facts)].map(([day, heat]) => [day, `${heat}`]));
  return {
    events: facts.length,
    items: items.length,
    activeDays: days.length,
    problems: [
      ...differences("item", storedItems, replayedItems),
      ...differences("day", storedDays, replayedDays),
    ],
  };
}

function differences(noun: string, stored: Map<string, string>, replayed: Map<string, string>): string[] {
  return [...new Set([...stored.keys(), ...replayed.keys()])]
    .filter((key) => stored.get(key) !== replayed.get(key))
    .map(
      (key) =>
        `${noun} ${key} is stored as ${stored.get(key) ?? "nothing"}, its events say ${replayed.get(key) ?? "nothing"}`,
    );
}
