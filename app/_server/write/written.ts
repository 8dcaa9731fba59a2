import "server-only";
import { redirect } from "next/navigation";
import { notSavedPath, wordsOf } from "@/components/ui/not-saved-words";
import { NotWritten } from "@/db/not-written";

/** What a write answers; or in words for the person why nothing can be written at this moment. */
export async function written<Value>(
  write: Promise<Value>,
): Promise<{ ok: true; value: Value } | { ok: false; words: string }> {
  try {
    return { ok: true, value: await write };
  } catch (error) {
    if (error instanceof NotWritten) return { ok: false, words: wordsOf(error) };
    throw error;
  }
}

/** For forms that have no place for an answer: a page of its own says why nothing was written. */
export async function writtenOrSaid<Value>(write: Promise<Value>): Promise<Value> {
  try {
    return await write;
  } catch (error) {
    if (error instanceof NotWritten) redirect(notSavedPath(error));
    throw error;
  }
}
