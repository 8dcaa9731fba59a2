"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { addressOf } from "@/app/_server/door/address";
import { settings } from "@/app/_server/host/settings";
import { authenticate, newSession, noteJoined, startSession, stopSession } from "@/app/_server/who/auth";
import { TooManyWaiting } from "@/app/_server/who/fair-queue";
import { forgetGuestGoal, readGuestGoal } from "@/app/_server/who/guest-goal";
import { hashNewPassword, passwordLength, verifyPassword } from "@/app/_server/who/password";
import { formOf, refused } from "@/app/_server/write/form";
import { written } from "@/app/_server/write/written";
import { type FormState, typed } from "@/components/ui/form-state";
import { notEndedPath } from "@/components/ui/not-saved-words";
import { createUser, findUserByHandle } from "@/db/users";
import { handleSchema } from "@/lib/account/handle";
import { onTheWayTo, returnPath } from "@/lib/account/return-path";
import { isTimeZone } from "@/lib/time/day";

const busy = "Many people are signing in at this moment. Please try again in a few seconds.";

/** So long a second "Create account" with the same password is the same press, in ms. */
const justNowMs = 10 * 60_000;

const signUpSchema = z.object({
  handle: handleSchema,
  password: z.string().max(passwordLength.most * 4, `Use at most ${passwordLength.most} characters.`),
  // Filled in by the browser; without JavaScript it is empty and the person sets it on the next page.
  timeZone: z.string().max(100).refine(isTimeZone).catch("UTC"),
});

// What can't be a handle or a password is one that nobody has, and takes the same way through.
const signInSchema = z.object({
  handle: z.string().max(100).trim().toLowerCase().catch(""),
  password: z
    .string()
    .max(passwordLength.most * 4)
    .catch(""),
});

/**
 * Makes the account, signs in and goes on to the goal, and from there to where the person came from. Every refusal keeps
 * what was typed, but for the password.
 */
export async function signUp(_state: unknown, input: unknown): Promise<FormState> {
  const form = formOf(input);
  const refuse = (errors: FormState["errors"]): FormState => ({ errors, values: typed(form), saved: false });

  if (settings().signUp === "closed") {
    return refuse({ form: "This Cairn takes no new accounts. Ask the person who runs it." });
  }
  const parsed = signUpSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) return refused(parsed.error, form);
  const { handle, password, timeZone } = parsed.data;

  const hashed = await hashNewPassword(password, handle, addressOf(await headers())).catch(nullWhenBusy);
  if (hashed === null) return refuse({ form: busy });
  if ("problem" in hashed) return refuse({ password: hashed.problem });
  const goal = await readGuestGoal();
  const { session, keep } = await newSession();
  const { now } = session;
  const stored = await written(
    createUser({ handle, name: "", passwordHash: hashed.hash, timeZone, goal, session, now }),
  );
  if (!stored.ok) return refuse({ form: stored.words });
  if (stored.value.ok) {
    await keep();
    await noteJoined(stored.value.userId);
  } else {
    const joined = await joinedJustNow(handle, password, now).catch(nullWhenBusy);
    if (joined === null) return refuse({ form: busy });
    if (joined === "nobody") return refuse({ handle: "This handle is taken. Try another one." });
    const started = await written(startSession(joined));
    if (!started.ok) return refuse({ form: started.words });
    await noteJoined(joined);
  }
  await forgetGuestGoal();
  return goOn(onTheWayTo(returnPath(form.get("callbackUrl")), "/welcome"));
}

/** Whose account this is, where the same form made it a moment ago: it was pressed twice, or sent again. */
async function joinedJustNow(handle: string, password: string, now: number): Promise<string> {
  const user = await findUserByHandle(handle);
  if (user === null || now - user.joinedAt > justNowMs) return "nobody";
  const isTheirs = await verifyPassword(password, user.passwordHash, addressOf(await headers()));
  return isTheirs ? user.id : "nobody";
}

/** Signs in and goes back to where the person came from. Whatever is wrong, the answer is the same. */
export async function signIn(_state: unknown, input: unknown): Promise<FormState> {
  const form = formOf(input);
  const refuse = (problem: string): FormState => ({
    errors: { form: problem },
    values: typed(form),
    saved: false,
  });

  const { handle, password } = signInSchema.parse(Object.fromEntries(form));
  const userId = await authenticate(handle, password).catch((error) => {
    if (error instanceof TooManyWaiting) return "busy" as const;
    throw error;
  });
  if (userId === "busy") return refuse(busy);
  if (userId === null) return refuse("That handle and password do not belong together. Please try again.");
  // What was chosen here without an account is the goal of an account that has none; from here on that counts.
  const started = await written(startSession(userId, await readGuestGoal()));
  if (!started.ok) return refuse(started.words);
  await forgetGuestGoal();
  return goOn(returnPath(form.get("callbackUrl")));
}

/**
 * Leads on from sign-in. A plain form takes the way on which it shows whether the browser keeps our cookie; with a script
 * the page finds out by itself (cookie-check.ts), for a new document would lose what is kept nowhere yet.
 */
async function goOn(path: string): Promise<never> {
  const isPlainForm = !(await headers()).has("next-action");
  redirect(isPlainForm ? onTheWayTo(path, "/signed-in") : path);
}

/** Ends the session at the server and goes home. */
export async function signOut(): Promise<void> {
  const stopped = await written(stopSession());
  redirect(stopped.ok ? "/" : notEndedPath);
}

function nullWhenBusy(error: unknown): null {
  if (error instanceof TooManyWaiting) return null;
  throw error;
}
