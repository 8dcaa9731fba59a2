"use client";

import Link from "next/link";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";

/** One short word about what just happened; `action` undoes or mends it. */
export type Toast = {
  readonly text: string;
  readonly tone: "calm" | "problem";
  readonly action?: { readonly label: string; readonly run: () => void };
  readonly link?: { readonly label: string; readonly href: string };
};

const ToastContext = createContext<(toast: Toast) => void>(() => {});

/** Shows a toast in place of the one before. */
export const useToast = () => useContext(ToastContext);

const shownForMs = 8_000;

/** One toast at a time, at the thumb on a phone; announced politely, kept while it is pointed at or focused. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toast, show] = useState<Toast | null>(null);
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (toast === null || held) return;
    const timer = setTimeout(() => show(null), shownForMs);
    return () => clearTimeout(timer);
  }, [toast, held]);

  const close = useMemo(() => () => show(null), []);
  const act = (run: () => void) => () => {
    close();
    run();
  };

  return (
    <ToastContext value={show}>
      {children}
      <section
        aria-label="Latest change"
        className="pointer-events-none fixed inset-x-0 bottom-16 z-20 flex justify-center px-4 pb-2 sm:bottom-4"
        onMouseEnter={() => setHeld(true)}
        onMouseLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        {/* The live region is always there: one that arrives together with its text is not announced. */}
        <div role="status" className="w-full max-w-md">
          {toast !== null && (
            <div
              className={`pointer-events-auto flex items-center gap-3 rounded-xl border py-2.5 ps-4 pe-2 shadow-lg ${
                toast.tone === "problem" ? "border-brick bg-card text-brick" : "border-ink bg-ink text-paper"
              }`}
            >
              <p className="line-clamp-3 flex-1 text-sm">{toast.text}</p>
              {toast.action !== undefined && (
                <button
                  type="button"
                  className="min-h-11 rounded-lg px-3 font-semibold underline underline-offset-4"
                  onClick={act(toast.action.run)}
                >
                  {toast.action.label}
                </button>
              )}
              {toast.link !== undefined && (
                <Link
                  href={toast.link.href}
                  className="inline-flex min-h-11 items-center rounded-lg px-3 font-semibold underline underline-offset-4"
                >
                  {toast.link.label}
                </Link>
              )}
              <button
                type="button"
                aria-label="Dismiss"
                className="min-h-11 min-w-9 rounded-lg"
                onClick={close}
              >
                <span aria-hidden="true">✕</span>
              </button>
            </div>
          )}
        </div>
      </section>
    </ToastContext>
  );
}
