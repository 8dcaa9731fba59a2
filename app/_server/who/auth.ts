import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { cookies, headers } from "next/headers";
import { after } from "next/server";
import { decode, encode } from "next-auth/jwt";
import { addressOf } from "@/app/_server/door/address";
import { isHttps } from "@/app/_server/door/origin";
import { ownPort } from "@/app/_server/door/own-port";
import { settings } from "@/app/_server/host/settings";
import { createSession, endSession, findSession, type NewSession, touchSession } from "@/db/sessions";
import { findUserByHandle } from "@/db/users";
import { cookieName } from "@/lib/account/cookie-name";
import type { Goal } from "@/lib/catalogue/goal";
import { verifyPassword } from "./password";
import { sessionCookies } from "./session-cookies";

/**
 * Sessions: next-auth's encrypted token in a cookie carries a random 128-bit session id, and the id's row is looked
 * up on every request, so that a session ends the moment its row goes.
 */

const absoluteSeconds = 30 * 24 * 60 * 60;
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
  const before = await findOwnSession();
  const sessionId = randomBytes(16).toString("hex");
  const session = { idHash: hashOf(sessionId), now: Date.now(), replaces: before?.idHash ?? null };
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
  const attributes = { ...(await cookieAttributes()), name: await joinedCookie() };
  (await cookies()).set({ ...attributes, value: userId, maxAge: joinedSeconds });
}

/** Whether this user's account was made in this browser within the last day. */
export async function hasJoinedHere(userId: string): Promise<boolean> {
  return (await cookies()).get(await joinedCookie())?.value === userId;
}

/** The user of this request's session, or null when there is none or it has ended. */
export async function readSession() {
  const session = await findOwnSession();
  if (session?.isDue) after(() => touchSession(session.idHash, Date.now()));
  return session;
}

/**
 * Drops this browser's cookie, then ends its session at the server. In this order: whatever keeps the server from
 * writing, nobody who uses this browser next is still signed in.
 */
export async function stopSession(): Promise<void> {
  const session = await findOwnSession();
  const attributes = await cookieAttributes();
  for (const name of [attributes.name, session?.cookie ?? attributes.name, await joinedCookie()]) {
    // With all its attributes: browsers ignore an answer that drops a `__Host-` cookie without saying `Secure`.
    (await cookies()).delete({ ...attributes, name });
  }
  if (session !== null) await endSession(session.idHash);
}

/** The session that this browser's cookie opens, with the cookie's name. */
async function findOwnSession() {
  const known = await cookies();
  for (const name of sessionCookies(await headers())) {
    const sessionId = await sessionIdIn(known.get(name)?.value);
    if (sessionId === null) continue;
    const idHash = hashOf(sessionId);
    const session = await findSession(idHash, Date.now());
    if (session !== null) return { ...session, idHash, cookie: name };
  }
  return null;
}

async function sessionIdIn(token: string | undefined): Promise<string | null> {
  if (token === undefined) return null;
  try {
    const payload = await decode({ token, secret: settings().authSecret });
    return typeof payload?.["sid"] === "string" ? payload["sid"] : null;
  } catch {
    // Forged, expired or made with another secret: the same as no cookie.
    return null;
  }
}

async function joinedCookie(): Promise<string> {
  return cookieName("cairn-joined", ownPort(await headers(), settings()));
}

async function cookieAttributes() {
  const sent = await headers();
  const secure = isHttps(sent, settings());
  return { name: sessionCookies(sent)[0], httpOnly: true, sameSite: "lax", path: "/", secure } as const;
}

/** The file holds only hashes, so that a stolen backup opens no session. */
function hashOf(sessionId: string): string {
  return createHash("sha256").update(sessionId).digest("hex");
}
