"use client";

import Link from "next/link";
import { Field } from "@/components/ui/field";
import type { FormAction } from "@/components/ui/form-state";
import { FormAlert } from "@/components/ui/notice";
import { useFormAction } from "@/components/ui/use-form-action";
import { onTheWayTo } from "@/lib/account/return-path";
import { cookieCheckIsDue } from "./cookie-check";

/** Handle and password; `callbackUrl` is where the person came from. */
export function SignInForm({ action, callbackUrl }: { action: FormAction; callbackUrl: string }) {
  const [state, submit, pending] = useFormAction(action);
  return (
    <form action={submit} onSubmit={cookieCheckIsDue} className="grid gap-5">
      <FormAlert state={state} />
      <input type="hidden" name="callbackUrl" value={callbackUrl} />
      <Field
        name="handle"
        label="Handle"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        defaultValue={state.values["handle"]}
      />
      <Field name="password" label="Password" type="password" autoComplete="current-password" required />
      <button type="submit" className="button" disabled={pending}>
        {pending ? "Signing in…" : "Sign in"}
      </button>
      <p className="text-soft">
        New here?{" "}
        <Link href={onTheWayTo(callbackUrl, "/sign-up")} className="link">
          Create an account
        </Link>
      </p>
    </form>
  );
}
