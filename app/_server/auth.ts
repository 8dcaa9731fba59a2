import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { cookies, headers } from "next/headers";
import { after } from "next/server";
import { decode, encode } from "next-auth/jwt";
import { createSession, endSession, findSession, type NewSession, touchSession } from "@/db/sessions";
import { findUserByHandle } from "@/db/users";
import type { Goal } from "@/lib/catalogue/goal";
import { addressOf } from "./address";
import { isHttps } from "./origin";
import { verifyPassword } from "./password";
import { settings } from "./settings";

/**
 * Sessions: next-auth's encrypted token in a cookie carries a random 128-bit session id, and the id's row is looked
 * up on every request, so that a session ends the moment its row goes.
 */

const absoluteSeconds = 30 * 24 * 60 * 60;
const joinedCookie = "cairn-joined";
const joinedSeconds = 24 * 60 * 60;

/** Who has this handle and password, or null; takes as long for an unknown handle as for a wrong password. */
export async function authenticate(handle: string, password: string): Promise<string | null> {
  const user = await findUserByHandle(handle);
  const matches = await verifyPassword(password, user?.passwordHash ?? null, addressOf(await headers()));
  return user !== null && matches ? user.id : null;
}

/** Begins a session for the user in this browser, and brings the goal that they chose in it before. */
export async function startSession(userId: string, goal: Goal | null = null): Promise<void> {
  const { session, keep } = await newSession();
  await createSession({ ...session, userId, goal });
  await keep();
}

/**
 * A session for this browser, always under a new id, in place of the one that was there before: what the database is to
 * know of it, and what gives it to the browser once that is stored. Only in an action or a route, where cookies can be
 * set.
 */
export async function newSession(): Promise<{ session: NewSession; keep: () => Promise<void> }> {
  const before = await readSessionId();
  const sessionId = randomBytes(16).toString("hex");
  const session = { idHash: hashOf(sessionId), now: Date.now(), replaces: before && hashOf(before) };
  const keep = async () => {
    const token = await encode({
      token: { sid: sessionId },
      secret: settings().authSecret,
      maxAge: absoluteSeconds,
    });
    (await cookies()).set({ ...(await cookieAttributes()), value: token, maxAge: absoluteSeconds });
  };
  return { session, keep };
}

/** Notes in this browser that the account was made here just now. */
export async function noteJoined(userId: string): Promise<void> {
  const { name: _session, ...attributes } = await cookieAttributes();
  (await cookies()).set({ ...attributes, name: joinedCookie, value: userId, maxAge: joinedSeconds });
}

/** Whether this user's account was made in this browser within the last day. */
export async function hasJoinedHere(userId: string): Promise<boolean> {
  return (await cookies()).get(joinedCookie)?.value === userId;
}

/** The user of this request's session, or null when there is none or it has ended. */
export async function readSession() {
  const sessionId = await readSessionId();
  if (sessionId === null) return null;
  const idHash = hashOf(sessionId);
  const session = await findSession(idHash, Date.now());
  if (session?.isDue) after(() => touchSession(idHash, Date.now()));
  return session;
}

/**
 * Drops this browser's cookie, then ends its session at the server. In this order: whatever keeps the server from
 * writing, nobody who uses this browser next is still signed in.
 */
export async function stopSession(): Promise<void> {
  const sessionId = await readSessionId();
  // With all its attributes: browsers ignore an answer that drops a `__Host-` cookie without saying `Secure`.
  (await cookies()).delete(await cookieAttributes());
  (await cookies()).delete({ ...(await cookieAttributes()), name: joinedCookie });
  if (sessionId !== null) await endSession(hashOf(sessionId));
}

async function readSessionId(): Promise<string | null> {
  const token = (await cookies()).get((await cookieAttributes()).name)?.value;
  if (token === undefined) return null;
  try {
    const payload = await decode({ token, secret: settings().authSecret });
    return typeof payload?.["sid"] === "string" ? payload["sid"] : null;
  } catch {
    // Forged, expired or made with another secret: the same as no cookie.
    return null;
  }
}

/** `__Host-` binds the cookie to this very host; browsers accept it over https only. */
async function cookieAttributes() {
  const secure = isHttps(await headers(), settings());
  const name = secure ? "__Host-cairn-session" : "cairn-session";
  return { name, httpOnly: true, sameSite: "lax", path: "/", secure } as const;
}

/** The file holds only hashes, so that a stolen backup opens no session. */
function hashOf(sessionId: string): string {
  return createHash("sha256").update(sessionId).digest("hex");
}
