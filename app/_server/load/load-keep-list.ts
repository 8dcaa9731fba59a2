import "server-only";
import { createHash } from "node:crypto";
import { readGuestGoal } from "@/app/_server/who/guest-goal";
import { getViewer, isGuest } from "@/app/_server/who/viewer";
import { listDismissals } from "@/db/dismissals";
import { findGoal } from "@/db/goals";
import { readProgress } from "@/db/progress";
import { catalogue, type Skill } from "@/lib/catalogue";
import { planOf } from "@/lib/catalogue/plan";
import { chapters } from "@/lib/guide";
import { build, type KeepList } from "@/lib/offline/keep-list";
import type { Items } from "@/lib/progress/progress";
import { dismissedForMs } from "@/lib/suggest/suggestions";
import { dayOf, type TimeSetting } from "@/lib/time/day";
import { buildFiles } from "./build-files";

const nothingDone: { items: Items; timeSettings: TimeSetting[] } = { items: {}, timeSettings: [] };

/** Pages that show the whole of somebody's progress, and those that lead nobody to sign in. */
const overviews = ["/learn", "/map", "/career", "/placement", "/whats-new"];
const ownOverviews = ["/today", "/history"];

/**
 * What the viewer's device should keep, with versions that follow what each page shows; without a viewer, the pages of a
 * guest's goal, onto which the device itself draws what they did. A version that changes without
 * need costs one fetch, one that does not change leaves an older copy until the page is visited: so what is cheap to know
 * is in it, and the rest (a note, made on another device) is not.
 */
export async function loadKeepList(): Promise<KeepList> {
  const viewer = await getViewer();
  const now = Date.now();
  const [goal, { items, timeSettings }, dismissals] =
    viewer === null
      ? [await readGuestGoal(), nothingDone, []]
      : await Promise.all([
          findGoal(viewer.id),
          readProgress(viewer.id),
          listDismissals(viewer.id, now - dismissedForMs),
        ]);
  const plan = planOf(goal);
  const overall = versionOf([goal, items, timeSettings, dismissals, dayOf(now, timeSettings)]);
  const states = (skills: readonly (Skill | undefined)[]) =>
    skills.flatMap((skill) => skill?.items.map(({ id }) => items[id]?.eventId ?? null) ?? []);
  const stepPages = (step: string) => {
    const version = versionOf([goal, states(catalogue.skills.filter((skill) => skill.step === step))]);
    return [`/learn/${step}`, `/placement/${step}`].map((path) => [path, version] as const);
  };
  const skillPage = (skill: Skill) => {
    const required = catalogue.skills.filter(({ id }) => skill.requires.includes(id));
    return [`/learn/${skill.step}/${skill.id}`, versionOf([goal, states([skill, ...required])])] as const;
  };

  const own = viewer !== null || (await isGuest()) ? ownOverviews : [];
  const pages = [
    ...[...own, ...overviews].map((path) => [path, overall] as const),
    ...plan.map(skillPage),
    ...catalogue.steps.flatMap(({ id }) => stepPages(id)),
    ...["/guide", ...chapters.map(({ slug }) => `/guide/${slug}`)].map((path) => [path, build] as const),
  ];
  return { build, files: buildFiles(), pages: Object.fromEntries(pages) };
}

function versionOf(shown: unknown): string {
  return createHash("sha256").update(JSON.stringify(shown)).digest("base64url").slice(0, 12);
}
