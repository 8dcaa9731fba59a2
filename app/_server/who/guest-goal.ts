import "server-only";
import { cookies, headers } from "next/headers";
import { z } from "zod";
import { isHttps } from "@/app/_server/door/origin";
import { ownPort } from "@/app/_server/door/own-port";
import { settings } from "@/app/_server/host/settings";
import { cookieName } from "@/lib/account/cookie-name";
import { type Goal, withOwnFramework } from "@/lib/catalogue/goal";
import { picksOf } from "@/lib/catalogue/plan";
import { frameworks, languages, levels, tracks } from "@/lib/catalogue/schema";

/**
 * The goal of somebody without an account. It stays in their browser, but as a cookie: so the server draws every page for
 * it, without JavaScript too, and a new account takes it along.
 */

const maxAge = 365 * 24 * 60 * 60;

const cookieSchema = z.object({
  language: z.enum(languages.map(({ id }) => id)).nullable(),
  framework: z.enum(frameworks.map(({ id }) => id)).nullable(),
  level: z.enum(levels.map(({ id }) => id)),
  tracks: z.array(z.enum(tracks.map(({ id }) => id))).transform((chosen) => [...new Set(chosen)]),
  picks: z.array(z.string()).transform(picksOf),
  minutesADay: z.int().min(5).max(480),
});

/** What a guest chose in this browser; null when nothing was chosen, or when the cookie is not one of ours. */
export async function readGuestGoal(): Promise<Goal | null> {
  const text = (await cookies()).get((await attributes()).name)?.value;
  if (text === undefined) return null;
  try {
    const goal = cookieSchema.safeParse(JSON.parse(text)).data;
    return goal === undefined ? null : withOwnFramework(goal);
  } catch {
    return null;
  }
}

/** Keeps the goal in this browser for a year. Only in an action, where cookies can be set. */
export async function keepGuestGoal(goal: Goal): Promise<void> {
  (await cookies()).set({ ...(await attributes()), value: JSON.stringify(goal), maxAge });
}

/** From here on an account's goal counts in this browser. Only in an action. */
export async function forgetGuestGoal(): Promise<void> {
  if ((await cookies()).has((await attributes()).name)) (await cookies()).delete(await attributes());
}

async function attributes() {
  const sent = await headers();
  const secure = isHttps(sent, settings());
  const name = cookieName("cairn-guest-goal", ownPort(sent, settings()));
  return { name, httpOnly: true, sameSite: "lax", path: "/", secure } as const;
}
