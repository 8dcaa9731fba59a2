"use client";

import Link from "next/link";
import type { ComponentProps } from "react";
import { FormFoot } from "@/components/ui/form-foot";
import type { FormAction } from "@/components/ui/form-state";
import { useFormAction } from "@/components/ui/use-form-action";
import { GoalFields } from "./goal-fields";

type GoalFormProps = Omit<ComponentProps<typeof GoalFields>, "state"> & {
  readonly action: FormAction;
  /** Where the action is to lead once it has saved, if it leads anywhere. */
  readonly callbackUrl?: string;
  /** Where "Skip for now" leads; without it there is nothing to skip. */
  readonly skipTo?: string;
};

/** Says the goal, at `/welcome`, at `/goal` and in settings. */
export function GoalForm({ action, callbackUrl, skipTo, ...fields }: GoalFormProps) {
  const [state, submit, pending] = useFormAction(action);
  return (
    <form action={submit} className="grid gap-8">
      {callbackUrl !== undefined && <input type="hidden" name="callbackUrl" value={callbackUrl} />}
      <GoalFields {...fields} state={state} />
      <FormFoot state={state} pending={pending} saved="Saved. Your plan follows your goal.">
        {skipTo !== undefined && (
          <Link href={skipTo} className="link inline-flex min-h-11 items-center">
            Skip for now
          </Link>
        )}
      </FormFoot>
    </form>
  );
}
