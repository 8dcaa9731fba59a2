import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { SkillId } from "@/lib/catalogue";
import type { Framework, Language, Level, Track } from "@/lib/catalogue/schema";
import { sources, statuses } from "@/lib/progress/event";
import type { Day } from "@/lib/time/day";

/**
 * Every table. Instants are integers, ms since 1970 UTC; days are text, `YYYY-MM-DD` in the person's own time.
 * Deleting a user deletes, by cascade, everything that hangs on them.
 */

/** Facts about a person that sign-in and the page need. */
export const users = sqliteTable("users", {
  /** 128 random bits in hex. */
  id: text("id").primaryKey(),
  handle: text("handle").notNull().unique(),
  passwordHash: text("password_hash").notNull(),
  name: text("name").notNull().default(""),
  createdAt: integer("created_at").notNull(),
});

const userId = () =>
  text("user_id")
    .notNull()
    .references(() => users.id, { onDelete: "cascade" });

/** Signed-in devices. Only the hash is stored: who reads the file cannot sign in with it. */
export const sessions = sqliteTable(
  "sessions",
  {
    /** sha256 of the 128-bit session id. */
    idHash: text("id_hash").primaryKey(),
    userId: userId(),
    createdAt: integer("created_at").notNull(),
    lastSeenAt: integer("last_seen_at").notNull(),
  },
  (table) => [index("sessions_user").on(table.userId)],
);

const oneOf = (values: readonly string[]) => sql.raw(values.map((value) => `'${value}'`).join(", "));

/** The facts of progress. The id is made on the device, so it is unique per person only. */
export const events = sqliteTable(
  "events",
  {
    userId: userId(),
    id: text("id").notNull(),
    itemId: text("item_id").notNull(),
    status: text("status", { enum: statuses }).notNull(),
    source: text("source", { enum: sources }).notNull(),
    occurredAt: integer("occurred_at").notNull(),
    receivedAt: integer("received_at").notNull(),
    /** Computed once, when received, and never rewritten. */
    day: text("day").$type<Day>().notNull(),
    /** The person said later on which day they did it. */
    backdated: integer("backdated", { mode: "boolean" }).notNull().default(false),
    /** It was made on a device without an account, and brought along. */
    along: integer("along", { mode: "boolean" }).notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.id] }),
    /** What came before and after an event on its item (projections.ts). */
    index("events_user_item").on(table.userId, table.itemId, table.occurredAt),
    /** The history, a page at a time. */
    index("events_user_day").on(table.userId, table.day, table.occurredAt),
    /** How many came lately (quotas.ts). */
    index("events_user_received").on(table.userId, table.receivedAt, table.itemId),
    check("events_status", sql`${table.status} in (${oneOf(statuses)})`),
    check("events_source", sql`${table.source} in (${oneOf(sources)})`),
  ],
);

/** Projection of `events`: the last event of each item by (occurredAt, id). */
export const itemProgress = sqliteTable(
  "item_progress",
  {
    userId: userId(),
    itemId: text("item_id").notNull(),
    status: text("status", { enum: statuses }).notNull(),
    occurredAt: integer("occurred_at").notNull(),
    eventId: text("event_id").notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.itemId] })],
);

/** Projection of `events`: the days that count for at least one item. */
export const activeDays = sqliteTable(
  "active_days",
  {
    userId: userId(),
    day: text("day").$type<Day>().notNull(),
    /** The number of items that the day counts for; never 0. */
    heat: integer("heat").notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.day] })],
);

/** In force strictly after `fromAt`; never edited. Of equal `fromAt` the greater id wins. */
export const timeSettings = sqliteTable(
  "time_settings",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    userId: userId(),
    fromAt: integer("from_at").notNull(),
    timeZone: text("time_zone").notNull(),
    dayStartsAt: integer("day_starts_at").notNull(),
  },
  (table) => [index("time_settings_user").on(table.userId)],
);

/** The weekdays on which the person rests, from a day on until the next such choice; once that day is over, never edited. */
export const restDays = sqliteTable(
  "rest_days",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    userId: userId(),
    fromDay: text("from_day").$type<Day>().notNull(),
    /** ISO weekdays, 1 (Monday) to 7. */
    weekdays: text("weekdays", { mode: "json" }).$type<readonly number[]>().notNull(),
  },
  (table) => [index("rest_days_user").on(table.userId)],
);

/** Days off in one go, declared ahead; both ends included. A person has the same two days once. */
export const pauses = sqliteTable(
  "pauses",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    userId: userId(),
    fromDay: text("from_day").$type<Day>().notNull(),
    toDay: text("to_day").$type<Day>().notNull(),
  },
  (table) => [index("pauses_user").on(table.userId)],
);

export const goals = sqliteTable("goals", {
  userId: userId().primaryKey(),
  language: text("language").$type<Language>(),
  framework: text("framework").$type<Framework>(),
  level: text("level").$type<Level>().notNull(),
  tracks: text("tracks", { mode: "json" }).$type<readonly Track[]>().notNull().default([]),
  picks: text("picks", { mode: "json" }).$type<readonly SkillId[]>().notNull().default([]),
  minutesADay: integer("minutes_a_day").notNull(),
  updatedAt: integer("updated_at").notNull(),
});

const shown = (name: string) => integer(name, { mode: "boolean" }).notNull().default(true);

/** Who may see the public page, and which parts of it. */
export const sharing = sqliteTable("sharing", {
  userId: userId().primaryKey(),
  visibility: text("visibility", { enum: ["private", "link", "public"] })
    .notNull()
    .default("private"),
  /** 128 random bits; whoever holds it sees the page. */
  linkToken: text("link_token").unique(),
  showGoal: shown("show_goal"),
  showSteps: shown("show_steps"),
  showSkills: shown("show_skills"),
  showStreak: shown("show_streak"),
  showHeatmap: shown("show_heatmap"),
});

/** "Not now" on a suggestion. */
export const dismissals = sqliteTable(
  "dismissals",
  {
    userId: userId(),
    skillId: text("skill_id").notNull(),
    kind: text("kind", { enum: ["learn", "review"] }).notNull(),
    at: integer("at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.skillId, table.kind, table.at] }),
    index("dismissals_user_at").on(table.userId, table.at),
  ],
);

/** One private note per skill. */
export const notes = sqliteTable(
  "notes",
  {
    userId: userId(),
    skillId: text("skill_id").notNull(),
    text: text("text").notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.skillId] })],
);

/** The instant of the last change behind a cached page, by cache tag. It outlives the person whose page it was. */
export const cacheStamps = sqliteTable("cache_stamps", {
  tag: text("tag").primaryKey(),
  stamp: integer("stamp").notNull(),
});
