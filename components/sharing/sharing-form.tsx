"use client";

import { Choices } from "@/components/ui/choices";
import { Drawn } from "@/components/ui/drawn";
import { Field } from "@/components/ui/field";
import { FormFoot } from "@/components/ui/form-foot";
import type { FormAction } from "@/components/ui/form-state";
import { useFormAction } from "@/components/ui/use-form-action";

const parts = [
  { name: "showGoal", label: "Goal" },
  { name: "showSteps", label: "Steps and their progress" },
  { name: "showSkills", label: "Finished skills" },
  { name: "showStreak", label: "Streak" },
  { name: "showHeatmap", label: "Heatmap" },
] as const;

type SharingFormProps = {
  readonly action: FormAction;
  readonly name: string;
  readonly sharing: { readonly visibility: string } & Readonly<
    Record<(typeof parts)[number]["name"], boolean>
  >;
};

/** Who can see the page, and what stands on it. */
export function SharingForm({ action, name, sharing }: SharingFormProps) {
  const [state, submit, pending] = useFormAction(action);
  const { values, errors } = state;
  const wasTyped = values["visibility"] !== undefined;
  return (
    <form action={submit} className="grid gap-8">
      <Drawn
        fields={{
          name,
          visibility: sharing.visibility,
          ...Object.fromEntries(parts.map((part) => [part.name, sharing[part.name]])),
        }}
      />
      <Field
        name="name"
        label="Name"
        hint="As it should stand on your page; without one, your handle does."
        autoComplete="name"
        dir="auto"
        defaultValue={values["name"] ?? name}
        error={errors["name"]}
      />
      <Choices
        name="visibility"
        legend="Who can see your page"
        choices={[
          { value: "private", label: "Only me" },
          { value: "link", label: "Anyone with the link" },
          { value: "public", label: "Everyone" },
        ]}
        chosen={values["visibility"] ?? sharing.visibility}
        error={errors["visibility"]}
      />
      <fieldset>
        <legend className="mb-1 font-semibold">What stands on it</legend>
        <div className="flex flex-wrap gap-2">
          {parts.map((part) => (
            <label key={part.name} className="choice">
              <input
                type="checkbox"
                name={part.name}
                defaultChecked={wasTyped ? values[part.name] === "on" : sharing[part.name]}
              />
              <span>{part.label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <FormFoot state={state} pending={pending} saved="Saved. Your page shows it already." />
    </form>
  );
}
