/** Next calls this once, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { prepareServer } = await import("./app/_server/prepare");
    await prepareServer();
    // Next loads the cache handler outside of its bundle, where it cannot import TypeScript (app/_server/freshness.mjs).
    const { readStamp } = await import("./db/stamps");
    const { isPublished } = await import("./db/sharing");
    Reflect.set(globalThis, Symbol.for("cairn.published"), { readStamp, isPublished });
  }
}
