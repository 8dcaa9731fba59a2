"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { deviceZone } from "@/components/time/device-zone";
import { Field } from "@/components/ui/field";
import type { FormAction } from "@/components/ui/form-state";
import { FormAlert } from "@/components/ui/notice";
import { useFormAction } from "@/components/ui/use-form-action";
import { onTheWayTo } from "@/lib/account/return-path";
import { cookieCheckIsDue } from "./cookie-check";

/**
 * Handle and password; `callbackUrl` is where the person came from. The device's time zone goes along, so that the first day is counted where the
 * person is.
 */
export function SignUpForm({ action, callbackUrl }: { action: FormAction; callbackUrl: string }) {
  const [state, submit, pending] = useFormAction(action);
  const [timeZone, setTimeZone] = useState("");
  useEffect(() => setTimeZone(deviceZone() ?? ""), []);

  return (
    <form action={submit} onSubmit={cookieCheckIsDue} className="grid gap-5">
      <FormAlert state={state} />
      <input type="hidden" name="callbackUrl" value={callbackUrl} />
      <input type="hidden" name="timeZone" value={timeZone} />
      <Field
        name="handle"
        label="Handle"
        hint="3 to 30 letters, digits or hyphens. It names your public page, if you ever switch that on."
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        minLength={3}
        maxLength={30}
        defaultValue={state.values["handle"]}
        error={state.errors["handle"]}
      />
      <Field
        name="password"
        label="Password"
        hint="15 characters or more. A few unrelated words are strong and easy to remember."
        type="password"
        autoComplete="new-password"
        required
        minLength={15}
        error={state.errors["password"]}
      />
      <button type="submit" className="button" disabled={pending}>
        {pending ? "Creating…" : "Create account"}
      </button>
      <p className="text-soft">
        You have an account?{" "}
        <Link href={onTheWayTo(callbackUrl, "/sign-in")} className="link">
          Sign in
        </Link>
      </p>
    </form>
  );
}
