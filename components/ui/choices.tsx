import { FieldError } from "./field";

type Choice = { readonly value: string; readonly label: string; readonly language?: string };

type ChoicesProps = {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly error?: string | undefined;
};

/** A radio group. A choice with a `language` is shown while that language is chosen in the same form (globals.css). */
export function Choices({ name, legend, hint, choices, chosen, error }: ChoicesProps) {
  return (
    <div role="radiogroup" aria-labelledby={`${name}-legend`}>
      <p id={`${name}-legend`} className="mb-1 font-semibold">
        {legend}
      </p>
      {hint !== undefined && <p className="mb-2 text-sm text-soft">{hint}</p>}
      <div className="flex flex-wrap gap-2">
        {choices.map(({ value, label, language }) => (
          <label key={value} className="choice" data-language={language}>
            <input type="radio" name={name} value={value} defaultChecked={value === chosen} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <FieldError name={name} error={error} />
    </div>
  );
}
