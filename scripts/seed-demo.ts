/**
 * Gives an empty database a demo person with three months of history, by the same functions that sign-up, the goal and
 * a tick use. Prints their handle and password as JSON, or null where other people live: their data is left alone.
 */
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { settings } from "@/app/_server/host/settings";
import { hashPassword } from "@/app/_server/who/password";
import { recordEvents } from "@/db/events";
import { saveGoal } from "@/db/goals";
import { actingFor, check } from "@/db/host";
import { migrateDatabase } from "@/db/migrate";
import { saveRestDays } from "@/db/rest";
import { saveSharing } from "@/db/sharing";
import { listTimeSettings } from "@/db/time-settings";
import { createUser } from "@/db/users";
import type { Goal } from "@/lib/catalogue/goal";
import { planOf } from "@/lib/catalogue/plan";
import { dayOf } from "@/lib/time/day";
import { demoHistory } from "./demo-history";

const handle = "demo";
const goal: Goal = {
  language: "python",
  framework: "django",
  level: "junior",
  tracks: ["api-developer"],
  picks: [],
  minutesADay: 45,
};

/** Made at random and kept beside the data: no Cairn has an account whose password others know. */
const passwordFile = join(settings().dataFolder, "demo-password");

async function seed(): Promise<void> {
  const password = randomBytes(8).toString("hex");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  const now = Date.now();
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const plan = planOf(goal);
  const history = demoHistory(plan, timeZone, now);
  const startedAt = history[0]?.occurredAt ?? now;

  const passwordHash = await hashPassword(password, "");
  const created = await createUser({
    handle,
    name: "Demo Learner",
    passwordHash,
    timeZone,
    now: startedAt - 1,
  });
  if (!created.ok) return;
  const viewerId = actingFor(created.userId);
  await saveGoal(viewerId, goal, startedAt);
  await saveRestDays(viewerId, [7], startedAt);
  const timeSettings = await listTimeSettings(viewerId);
  await recordEvents(
    viewerId,
    history.map((event) => ({ ...event, day: dayOf(event.occurredAt, timeSettings) })),
  );
  await saveSharing(viewerId, {
    visibility: "public",
    showGoal: true,
    showSteps: true,
    showSkills: true,
    showStreak: true,
    showHeatmap: true,
  });
}

try {
  await migrateDatabase();
  if ((await check()).people === 0) await seed();
  const password = existsSync(passwordFile) ? readFileSync(passwordFile, "utf8") : null;
  console.log(JSON.stringify(password && { handle, password }));
} catch (error) {
  console.error(`Could not make the demo person: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
