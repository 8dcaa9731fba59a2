import { Choices } from "@/components/ui/choices";
import { Drawn } from "@/components/ui/drawn";
import { Field } from "@/components/ui/field";
import type { FormState } from "@/components/ui/form-state";
import type { Goal } from "@/lib/catalogue/goal";
import { frameworks, type Level, languages, levels, tracks } from "@/lib/catalogue/schema";
import { FurtherChoices, type OfferedAlternatives } from "./further-choices";
import { TimeZoneField } from "./time-zone-field";

type GoalFieldsProps = {
  readonly state: FormState;
  readonly goal: Goal | null;
  /** The zone that is set; null for a guest, whose days are the device's. */
  readonly timeZone: string | null;
  /** Whether the zone is still the one assumed at sign-up, so that the device's may be offered. */
  readonly detectTimeZone: boolean;
  /** The levels that the catalogue has skills for. */
  readonly offeredLevels: readonly Level[];
  readonly offeredAlternatives: readonly OfferedAlternatives[];
};

/** What the form shows to who has not chosen yet. */
const modestStart: Goal = {
  language: null,
  framework: null,
  level: "junior",
  tracks: [],
  picks: [],
  minutesADay: 20,
};

const none = { value: "", label: "Not decided yet" };

/** The fields that say the goal: what was typed last, else what is saved, else a modest start. */
export function GoalFields({
  state,
  goal,
  timeZone,
  detectTimeZone,
  offeredLevels,
  offeredAlternatives,
}: GoalFieldsProps) {
  const { values, errors } = state;
  return (
    <>
      <Drawn fields={{ ...(goal ?? modestStart), ...(timeZone !== null && { timeZone }) }} />
      <Choices
        name="language"
        legend="Language"
        hint="The one you want to be trusted with. You can change it later; your ticks stay."
        choices={[...languages.map(({ id, name }) => ({ value: id, label: name })), none]}
        chosen={values["language"] ?? goal?.language ?? ""}
        error={errors["language"]}
      />
      <Choices
        name="framework"
        legend="Framework"
        hint="Choose a language first and its frameworks appear here."
        choices={[
          ...frameworks.map(({ id, name, language }) => ({ value: id, label: name, language })),
          none,
        ]}
        chosen={values["framework"] ?? goal?.framework ?? ""}
        error={errors["framework"]}
      />
      <Choices
        name="level"
        legend="Level"
        hint="The job you are aiming at."
        choices={levels
          .filter(({ id }) => offeredLevels.includes(id))
          .map(({ id, name }) => ({ value: id, label: name }))}
        chosen={values["level"] ?? goal?.level ?? modestStart.level}
        error={errors["level"]}
      />
      <Choices
        name="track"
        legend="Track"
        hint="A direction that you lean to. Its special skills join your plan, and come up earlier among your next steps."
        choices={[...tracks.map(({ id, name }) => ({ value: id, label: name })), none]}
        chosen={values["track"] ?? goal?.tracks[0] ?? ""}
        error={errors["track"]}
      />
      <FurtherChoices values={values} goal={goal} alternatives={offeredAlternatives} />
      <div className="grid gap-6 sm:grid-cols-2">
        <Field
          name="minutesADay"
          label="Minutes a day"
          hint="An honest small number beats a big one."
          type="number"
          inputMode="numeric"
          min={5}
          max={480}
          required
          defaultValue={values["minutesADay"] ?? goal?.minutesADay ?? modestStart.minutesADay}
          error={errors["minutesADay"]}
        />
        {timeZone !== null && (
          <TimeZoneField
            value={values["timeZone"] ?? timeZone}
            detect={detectTimeZone && values["timeZone"] === undefined}
            error={errors["timeZone"]}
          />
        )}
      </div>
    </>
  );
}
