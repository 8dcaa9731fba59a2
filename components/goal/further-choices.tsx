import { Choices } from "@/components/ui/choices";
import type { FormState } from "@/components/ui/form-state";
import { alternatives, findSkill } from "@/lib/catalogue";
import { type Track, tracks } from "@/lib/catalogue/schema";
import type { Goal } from "@/lib/progress/goal";

/** The field that adds a track to the leading one. */
export const alsoTrackName = (id: Track) => `also-${id}`;

/** The field that says which skill of a group of alternatives counts. */
export const pickName = (groupId: string) => `pick-${groupId}`;

/** What few people change: more tracks than one, and which of several alternatives counts. Open where it was. */
export function FurtherChoices({ values, goal }: { values: FormState["values"]; goal: Goal | null }) {
  const wasTyped = values["level"] !== undefined;
  const isAlso = (id: Track) =>
    wasTyped ? values[alsoTrackName(id)] !== undefined : (goal?.tracks.indexOf(id) ?? -1) > 0;
  const picked = (group: (typeof alternatives)[number]) =>
    values[pickName(group.id)] ?? group.skills.find((id) => goal?.picks.includes(id)) ?? group.skills[0];
  const isUsed =
    tracks.some(({ id }) => isAlso(id)) || alternatives.some((group) => picked(group) !== group.skills[0]);
  return (
    <details open={isUsed} className="-mt-3">
      <summary className="min-h-11 content-center font-semibold">
        More than one track, other databases
      </summary>
      <div className="mt-3 grid gap-8">
        <fieldset>
          <legend className="mb-1 font-semibold">Further tracks</legend>
          <p className="mb-2 text-sm text-soft">Their special skills join your plan too.</p>
          <div className="flex flex-wrap gap-2">
            {tracks.map(({ id, name }) => (
              <label key={id} className="choice">
                <input type="checkbox" name={alsoTrackName(id)} defaultChecked={isAlso(id)} />
                {name}
              </label>
            ))}
          </div>
        </fieldset>
        {alternatives.map((group) => (
          <Choices
            key={group.id}
            name={pickName(group.id)}
            legend={group.title}
            hint="One of these is enough: the one you pick counts in your plan."
            choices={group.skills.map((id) => ({ value: id, label: findSkill(id)?.title ?? id }))}
            chosen={picked(group)}
          />
        ))}
      </div>
    </details>
  );
}
