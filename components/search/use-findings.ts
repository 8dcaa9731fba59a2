import { useEffect, useState } from "react";
import type { Findings } from "@/lib/search";

/** What is known of the answer to what is typed; while a new one is on its way, the one before stays. */
export type Answer =
  | { readonly state: "nothing asked" }
  | { readonly state: "failed" }
  | { readonly state: "answered"; readonly query: string; readonly findings: Findings };

const pauseMs = 120;

/** Asks the server what a query finds, once nobody has typed for a moment; `askAgain` asks the same once more. */
export function useFindings(query: string): { readonly answer: Answer; readonly askAgain: () => void } {
  const [answer, setAnswer] = useState<Answer>({ state: "nothing asked" });
  // A new object with each press of "Try again", so that it goes the one way in which newer text ends older questions.
  const [again, setAgain] = useState({ query: "" });
  useEffect(() => {
    if (query === "") {
      setAnswer({ state: "nothing asked" });
      return;
    }
    const stale = new AbortController();
    const timer = setTimeout(
      async () => {
        const found = await ask(query, stale.signal);
        if (!stale.signal.aborted) setAnswer(found);
      },
      again.query === query ? 0 : pauseMs,
    );
    return () => {
      clearTimeout(timer);
      stale.abort();
    };
  }, [query, again]);
  return { answer, askAgain: () => setAgain({ query }) };
}

async function ask(query: string, signal: AbortSignal): Promise<Answer> {
  try {
    const response = await fetch(`/api/search?q=${encodeURIComponent(query)}`, { signal });
    if (!response.ok) return { state: "failed" };
    return { state: "answered", query, findings: await response.json() };
  } catch {
    return { state: "failed" };
  }
}
