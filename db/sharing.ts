import { randomBytes } from "node:crypto";
import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Goal } from "@/lib/catalogue/goal";
import type { Items } from "@/lib/progress/progress";
import type { Pause, RestDays } from "@/lib/streak/day-kinds";
import type { TimeSetting } from "@/lib/time/day";
import { database, preparedOnce, writeTransaction } from "./client";
import {
  type ActiveDays,
  activeDaysOf,
  goalOf,
  itemsOf,
  pausesOf,
  restDaysOf,
  timeSettingsOf,
} from "./facts";
import { cacheStamps, sharing, users } from "./schema";
import { bumpStamp, tagOf } from "./stamps";
import type { ViewerId } from "./viewer-id";

/** Who may see a person's page ("link" means whoever holds the link token), and which parts of it. */
export type Sharing = Readonly<Omit<typeof sharing.$inferSelect, "userId">>;

/** The choices of a person, without the token that opens their page. */
export type SharingChoices = Omit<Sharing, "linkToken">;

/** What a visitor may know of a person. What is not shown is empty here, so that no page can leak it. */
export type Published = {
  readonly handle: string;
  readonly name: string;
  readonly sharing: SharingChoices;
  /** Null when hidden or not chosen. */
  readonly goal: Goal | null;
  /** Empty when neither steps nor skills are shown. */
  readonly items: Items;
  /** Empty, like the settings and the rest that the streak follows from, when neither streak nor heatmap is shown. */
  readonly activeDays: ActiveDays;
  readonly timeSettings: readonly TimeSetting[];
  readonly restDays: readonly RestDays[];
  readonly pauses: readonly Pause[];
};

const choices = {
  visibility: sharing.visibility,
  showGoal: sharing.showGoal,
  showSteps: sharing.showSteps,
  showSkills: sharing.showSkills,
  showStreak: sharing.showStreak,
  showHeatmap: sharing.showHeatmap,
};

const statements = preparedOnce((db) => {
  const published = (where: SQL) =>
    db
      .select({ userId: users.id, handle: users.handle, name: users.name, sharing: choices })
      .from(users)
      .innerJoin(sharing, eq(sharing.userId, users.id))
      .where(where)
      .prepare();
  return {
    publicStamp: db
      .select({ stamp: cacheStamps.stamp })
      .from(users)
      .innerJoin(sharing, eq(sharing.userId, users.id))
      .leftJoin(cacheStamps, sql`${cacheStamps.tag} = ${tagOf("")} || ${users.handle}`)
      .where(sql`${users.handle} = ${sql.placeholder("handle")} and ${sharing.visibility} = 'public'`)
      .prepare(),
    byViewer: published(sql`${users.id} = ${sql.placeholder("viewerId")}`),
    byHandle: published(
      sql`${users.handle} = ${sql.placeholder("handle")} and ${sharing.visibility} = 'public'`,
    ),
    byToken: published(
      sql`${sharing.linkToken} = ${sql.placeholder("token")} and ${sharing.visibility} in ('link', 'public')`,
    ),
  };
});

/** What the viewer chose to share. */
export async function findSharing(viewerId: ViewerId): Promise<Sharing> {
  const found = database()
    .select({ ...choices, linkToken: sharing.linkToken })
    .from(sharing)
    .where(eq(sharing.userId, viewerId))
    .get();
  if (!found) throw new Error("every person has a sharing row from the start, this one has none");
  return found;
}

/**
 * Saves what the viewer chose to share, and the name that they show there; what it does not say stays as it is. A page
 * for whoever has the link gets one, if it had none.
 */
export async function saveSharing(
  viewerId: ViewerId,
  { name, ...chosen }: Partial<SharingChoices & { readonly name: string }>,
): Promise<void> {
  const { visibility, showGoal, showSteps, showSkills, showStreak, showHeatmap } = chosen;
  const choices = { visibility, showGoal, showSteps, showSkills, showStreak, showHeatmap };
  const ofViewer = eq(sharing.userId, viewerId);
  await writeTransaction(() => {
    const db = database();
    if (name !== undefined) db.update(users).set({ name }).where(eq(users.id, viewerId)).run();
    if (Object.values(choices).some((choice) => choice !== undefined)) {
      db.update(sharing).set(choices).where(ofViewer).run();
    }
    const isWithoutLink = and(ofViewer, eq(sharing.visibility, "link"), isNull(sharing.linkToken));
    db.update(sharing).set({ linkToken: newLinkToken() }).where(isWithoutLink).run();
    bumpStamp(viewerId);
  });
}

/** Gives the viewer's page a new link token: from now on `replaced` opens nothing. Once only: no link is lost unseen. */
export async function renewLinkToken(
  viewerId: ViewerId,
  replaced: string | null,
  linkToken = newLinkToken(),
): Promise<void> {
  const isReplaced = replaced === null ? isNull(sharing.linkToken) : eq(sharing.linkToken, replaced);
  await writeTransaction(() => {
    database()
      .update(sharing)
      .set({ linkToken })
      .where(and(eq(sharing.userId, viewerId), isReplaced))
      .run();
    bumpStamp(viewerId);
  });
}

/** 128 random bits. */
function newLinkToken(): string {
  return randomBytes(16).toString("base64url");
}

/**
 * The stamp (see stamps.ts) of the page of the person with this handle, 0 before any write; null for a private page and
 * for nobody alike. One statement on three indexes, for the door of every visit.
 */
export async function findPublicStamp(handle: string): Promise<number | null> {
  const found = statements().publicStamp.get({ handle });
  return found ? (found.stamp ?? 0) : null;
}

/** Whether this link token opens somebody's page. */
export async function isOpenLink(token: string): Promise<boolean> {
  return statements().byToken.get({ token }) !== undefined;
}

/**
 * What a visitor may know of the person with this public handle or this link token: only what they show. Null for a
 * private page and for nobody alike.
 */
export async function findPublished(by: { handle: string } | { token: string }): Promise<Published | null> {
  const found = "handle" in by ? statements().byHandle.get(by) : statements().byToken.get(by);
  return found ? shownOf(found) : null;
}

/** What a visitor would know of the viewer, were their page open to everyone. */
export async function previewPublished(viewerId: ViewerId): Promise<Published> {
  const found = statements().byViewer.get({ viewerId });
  if (!found) throw new Error("every person has a sharing row from the start, this one has none");
  return shownOf(found);
}

/** Drops what the person hides, here where it is read, and with it the id. */
function shownOf({
  userId,
  ...person
}: Pick<Published, "handle" | "name" | "sharing"> & { userId: string }): Published {
  const { showGoal, showSteps, showSkills, showStreak, showHeatmap } = person.sharing;
  const showsItems = showSteps || showSkills;
  const showsDays = showStreak || showHeatmap;
  return {
    ...person,
    goal: showGoal ? goalOf(userId) : null,
    items: showsItems ? itemsOf(userId) : {},
    activeDays: showsDays ? activeDaysOf(userId) : {},
    timeSettings: showsDays ? timeSettingsOf(userId) : [],
    restDays: showsDays ? restDaysOf(userId) : [],
    pauses: showsDays ? pausesOf(userId) : [],
  };
}
