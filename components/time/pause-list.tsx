"use client";

import { useEffect, useRef } from "react";
import type { FormAction } from "@/components/ui/form-state";
import { FormNotice } from "@/components/ui/notice";
import { useFormAction } from "@/components/ui/use-form-action";

type ListedPause = {
  /** Its two days as an ISO 8601 interval, by which it is known. */
  readonly interval: string;
  /** Its days in words. */
  readonly days: string;
  readonly state: "ahead" | "running" | "over";
};

const stateWords = { ahead: "Ahead", running: "Running", over: "Over" } as const;

/** The declared pauses. One that runs can be ended, one that has not begun removed; one that is over stays. */
export function PauseList({ action, pauses }: { action: FormAction; pauses: readonly ListedPause[] }) {
  const [state, submit, pending] = useFormAction(action);
  const notice = useRef<HTMLDivElement>(null);

  // The button that was pressed is gone with its pause.
  useEffect(() => {
    if (state.saved) notice.current?.focus();
  }, [state]);

  return (
    <form action={submit} aria-label="Declared pauses">
      {pauses.length > 0 && (
        <ul className="divide-y divide-line">
          {pauses.map(({ interval, days, state: standing }) => (
            <li key={interval} className="flex min-h-14 items-center justify-between gap-x-4 py-1.5">
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span
                  id={`pause-${interval}`}
                  className={standing === "over" ? "text-soft" : "font-semibold"}
                >
                  {days}
                </span>
                <span
                  className={`rounded-full text-sm ${standing === "over" ? "text-soft" : "bg-wash px-3 py-0.5"}`}
                >
                  {stateWords[standing]}
                </span>
              </p>
              {standing !== "over" && (
                <button
                  type="submit"
                  name="pause"
                  value={interval}
                  disabled={pending}
                  aria-describedby={`pause-${interval}`}
                  className="-me-3 min-h-11 flex-none rounded-lg px-3 font-semibold text-sm text-soft hover:bg-wash hover:text-ink"
                >
                  {standing === "running" ? "End today" : "Remove"}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <div ref={notice} tabIndex={-1} className="mt-2">
        <FormNotice state={state} saved="Done. From today on, its days count as any others." />
      </div>
    </form>
  );
}
