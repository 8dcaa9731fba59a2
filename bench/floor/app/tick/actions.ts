"use server";

import { store } from "../../database";

/** One upsert, on disk before the answer leaves; no session, no check. */
export async function tick(id: string): Promise<void> {
  store(id);
}
