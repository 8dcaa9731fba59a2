declare const brand: unique symbol;

/** The id of the user who asks, proven by a session. User-scoped functions demand it, so a forgotten guard does not compile. */
export type ViewerId = string & { readonly [brand]: "ViewerId" };

/**
 * Says that this user is the one who asks. Only `app/_server/who/viewer.ts`, after it checked the session, and for tests
 * and the host's tool `db/testing.ts` and `db/host.ts`, may call it; the linter refuses it elsewhere.
 */
export function viewerIdOf(userId: string): ViewerId {
  return userId as ViewerId;
}
