"use client";

import { unstable_rethrow } from "next/navigation";
import { type ReactNode, useState } from "react";
import { missOf, missText } from "./no-answer";
import { useInBrowser } from "./use-in-browser";

const words = {
  unreached: "Cairn could not be reached. Check the network and try again.",
  outdated: "Cairn was updated: reload, and try again.",
} as const;

type PressFormProps = {
  readonly action: (form: FormData) => Promise<void>;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A form of one press with nothing to fill in. Where no answer comes it says so; the page stays. */
export function PressForm({ action, className = "", children }: PressFormProps) {
  const isInBrowser = useInBrowser();
  const [trouble, setTrouble] = useState<string | null>(null);

  async function press(form: FormData) {
    try {
      await action(form);
      setTrouble(null);
    } catch (error) {
      unstable_rethrow(error);
      setTrouble(missText(missOf(error), words));
    }
  }

  return (
    // Without a script the form posts to the action itself.
    <form action={isInBrowser ? press : action} className={className}>
      {children}
      {trouble !== null && (
        <p role="alert" className="text-start text-sm">
          {trouble}
        </p>
      )}
    </form>
  );
}
