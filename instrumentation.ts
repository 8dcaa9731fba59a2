/** Next calls this once, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { prepareServer } = await import("./app/_server/prepare");
    await prepareServer();
    // For the cache handler, which Next loads outside of the app's bundle (app/_server/public-cache/freshness.mjs).
    const { findPublicStamp } = await import("./db/sharing");
    Reflect.set(globalThis, Symbol.for("cairn.findPublicStamp"), findPublicStamp);
  }
}
