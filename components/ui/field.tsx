import type { ComponentProps, ReactNode } from "react";

type FieldProps = Omit<ComponentProps<"input">, "id" | "className"> & {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
};

/** A labelled text field with its hint and its error, both announced with it. */
export function Field({ label, hint, error, name, ...input }: FieldProps) {
  return (
    <div>
      <label htmlFor={name} className="mb-1 block font-semibold">
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${name}-hint`} className="mb-2 text-sm text-soft">
          {hint}
        </p>
      )}
      <input
        {...input}
        id={name}
        name={name}
        className="field"
        aria-invalid={error !== undefined}
        aria-describedby={`${hint === undefined ? "" : `${name}-hint`} ${error === undefined ? "" : `${name}-error`}`.trim()}
      />
      <FieldError name={name} error={error} />
    </div>
  );
}

/** The error of the field called `name`, if there is one. */
export function FieldError({ name, error }: { name: string; error: string | undefined }) {
  if (error === undefined) return null;
  return (
    <p id={`${name}-error`} className="mt-1.5 font-semibold text-brick text-sm">
      {error}
    </p>
  );
}
