import { Choices } from "@/components/ui/choices";
import type { FormState } from "@/components/ui/form-state";
import type { SkillId } from "@/lib/catalogue";
import type { Goal } from "@/lib/catalogue/goal";
import { type Track, tracks } from "@/lib/catalogue/schema";

/** The field that adds a track to the leading one. */
export const alsoTrackName = (id: Track) => `also-${id}`;

/** The field that says which skill of a group of alternatives counts. */
export const pickName = (groupId: string) => `pick-${groupId}`;

export type OfferedAlternatives = {
  readonly id: string;
  readonly title: string;
  /** The first counts where nothing else was picked. */
  readonly skills: readonly { readonly id: SkillId; readonly title: string }[];
};

type FurtherChoicesProps = {
  readonly values: FormState["values"];
  readonly goal: Goal | null;
  readonly alternatives: readonly OfferedAlternatives[];
};

/** What few people change: more tracks than one, and which of several alternatives counts. Open where it was. */
export function FurtherChoices({ values, goal, alternatives }: FurtherChoicesProps) {
  const wasTyped = values["level"] !== undefined;
  const isAlso = (id: Track) =>
    wasTyped ? values[alsoTrackName(id)] !== undefined : (goal?.tracks.indexOf(id) ?? -1) > 0;
  const picked = ({ id, skills }: OfferedAlternatives) =>
    values[pickName(id)] ?? (skills.find((skill) => goal?.picks.includes(skill.id)) ?? skills[0])?.id ?? "";
  const isUsed =
    tracks.some(({ id }) => isAlso(id)) ||
    alternatives.some((group) => picked(group) !== group.skills[0]?.id);
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
                <span>{name}</span>
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
            choices={group.skills.map(({ id, title }) => ({ value: id, label: title }))}
            chosen={picked(group)}
          />
        ))}
      </div>
    </details>
  );
}
