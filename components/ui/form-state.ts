/**
 * What a form's action answers: errors by field name (`form` for the whole), the values to keep in the fields (never
 * a secret), and whether it was saved.
 */
export type FormState = {
  readonly errors: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
  readonly saved: boolean;
};

export const untouched: FormState = { errors: {}, values: {}, saved: false };

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/** What stands in the text fields of a form, without files, Next's own fields and passwords. */
export function typed(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === "string" && !name.startsWith("$") && name !== "password") values[name] = value;
  }
  return values;
}
