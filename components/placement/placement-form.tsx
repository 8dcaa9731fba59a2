"use client";

import Link from "next/link";
import { type SubmitEvent, useRef } from "react";
import { SaveWord } from "@/components/checklist/save-word";
import { useMarkAll } from "@/components/checklist/use-mark";
import { useProgress } from "@/components/checklist/use-progress";
import type { Progress } from "@/components/outbox/progress-query";
import type { Skill } from "@/lib/catalogue";
import { openItems } from "@/lib/progress/progress";
import { PlacementSkill } from "./placement-skill";

type PlacementFormProps = {
  readonly stepName: string;
  readonly skills: readonly Pick<Skill, "id" | "title" | "items">[];
  /** The skill that was asked for, if one was. */
  readonly opened: string | undefined;
  readonly progress: Progress;
  /** ms UTC. */
  readonly readAt: number;
  readonly signedIn: boolean;
  /** What the plain form does without JavaScript. */
  readonly saveKnown: (form: FormData) => Promise<void>;
};

/** The self-check of a step: what one could do today is ticked, and all of it is marked as known at once. */
export function PlacementForm(props: PlacementFormProps) {
  const { stepName, skills, opened, progress, readAt, signedIn, saveKnown } = props;
  const { items } = useProgress(progress, readAt, signedIn);
  const markAll = useMarkAll();
  const form = useRef<HTMLFormElement>(null);
  const open = openItems(skills, items);
  const drawn = openItems(skills, progress.items);

  function markKnown(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const isAll = event.nativeEvent.submitter?.getAttribute("name") === "all";
    const ticked = new Set(new FormData(event.currentTarget).getAll("known"));
    const known = open.filter(({ id }) => isAll || ticked.has(id));
    if (known.length === 0) return;
    markAll(
      known.map(({ id }) => ({ itemId: id, status: "done", source: "known" })),
      (marks) => {
        const count = marks.length === 1 ? "1 item" : `${marks.length} items`;
        return marks.every(({ status }) => status === "done") ? `Known: ${count}` : `Taken back: ${count}`;
      },
    );
    form.current?.reset();
    // The button goes with what was ticked: who pressed it stays where they are.
    form.current?.focus({ preventScroll: true });
  }

  if (open.length === 0) return <p>{`Nothing is open in ${stepName}: all of it is done or skipped.`}</p>;
  return (
    <form ref={form} tabIndex={-1} action={saveKnown} onSubmit={markKnown} className="outline-none">
      <input type="hidden" name="drawnAt" value={readAt} />
      <input type="hidden" name="drawn" value={drawn.map(({ id }) => id).join(" ")} />
      <p className="mb-5 max-w-2xl text-lg">
        Could you do it today, without looking it up? Open a skill, read line by line, and tick only what you
        could show to somebody.
      </p>
      {!signedIn && (
        <noscript>
          <p className="mb-5">
            Without JavaScript it takes an account to mark what you know:{" "}
            <Link href="/sign-up" className="link">
              create one
            </Link>{" "}
            first.
          </p>
        </noscript>
      )}
      <div className="divide-y divide-line border-line border-y">
        {skills.map((skill) => (
          <PlacementSkill key={skill.id} skill={skill} items={items} isOpen={skill.id === opened} />
        ))}
      </div>
      <div className="once-ticked above-nav roomy:sticky mt-6 border-line border-t bg-paper py-3">
        <button type="submit" className="button">
          Mark as known
        </button>
      </div>
      <p className="mt-4 min-h-5 text-sm text-soft">
        <SaveWord signedIn={signedIn} />
      </p>
      <details className="mt-6">
        <summary className="min-h-11 content-center font-semibold">{`I know all of ${stepName}`}</summary>
        <p className="mt-1 mb-4 max-w-2xl text-soft">{`Marks all ${open.length} open items at once. Have a look at three skills first: if one line makes you think twice, leave that skill to be learned. You can undo it.`}</p>
        <button
          type="submit"
          name="all"
          value="all"
          className="button button-quiet"
        >{`Mark all ${open.length} as known`}</button>
      </details>
    </form>
  );
}
