"use client";

import Link from "next/link";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from "react";
import { bringClearOf } from "./clear-of";

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

/**
 * One toast at a time, announced politely, kept while it is pointed at or focused. On a phone it is at the thumb, flat above
 * the navigation, and what lies below it and is pressed next moves up.
 */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toast, show] = useState<Toast | null>(null);
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (toast === null || held) return;
    const timer = setTimeout(() => show(null), shownForMs);
    return () => clearTimeout(timer);
  }, [toast, held]);

  const card = useRef<HTMLDivElement>(null);
  const pressed = useRef<Element | null>(null);
  useEffect(() => {
    const listen = ({ target }: Event) => {
      pressed.current = target instanceof Element ? target : null;
    };
    document.addEventListener("click", listen, { capture: true });
    return () => document.removeEventListener("click", listen, { capture: true });
  }, []);
  useEffect(() => {
    if (toast === null || card.current === null || !matchMedia("(width < 40rem)").matches) return;
    bringClearOf(card.current, pressed.current);
  }, [toast]);

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
        className="pointer-events-none above-nav fixed inset-x-0 z-20 flex justify-center px-2 pb-1.5 sm:bottom-4 sm:px-4 sm:pb-2"
        onMouseEnter={() => setHeld(true)}
        onMouseLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        {/* The live region is always there: one that arrives together with its text is not announced. */}
        <div role="status" className="w-full max-w-md">
          {toast !== null && (
            <div
              ref={card}
              className={`pointer-events-auto flex items-center gap-x-3 rounded-xl border ps-4 pe-1 shadow-lg sm:py-2.5 sm:pe-2 ${
                toast.tone === "problem" ? "border-brick bg-card text-brick" : "border-ink bg-ink text-paper"
              }`}
            >
              <p className="flex-1 py-0.5 text-sm max-sm:line-clamp-2 sm:line-clamp-3">{toast.text}</p>
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
                className="min-h-11 min-w-11 rounded-lg"
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
