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
