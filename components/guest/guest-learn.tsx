"use client";

import { SkillList } from "@/components/catalogue/skill-list";
import { StepList } from "@/components/catalogue/step-list";
import { useOutboxState } from "@/components/progress/use-outbox";
import { skillsOfStep } from "@/lib/catalogue";
import { planOf } from "@/lib/catalogue/plan";
import type { StepId } from "@/lib/catalogue/schema";
import { replay } from "@/lib/progress/progress";

export type GuestLearnProps =
  | { readonly show: "path" }
  | { readonly show: "steps" | "skills" | "others"; readonly step: StepId };

/** What a guest has done of the path: its steps at large, its steps beside one of them, or the skills of that one in the plan or outside. */
export default function GuestLearnView(props: GuestLearnProps) {
  const { asGuest } = useOutboxState();
  const items = replay(asGuest);
  const plan = planOf(null);
  if (props.show === "path") return <StepList plan={plan} items={items} size="wide" />;
  if (props.show === "steps") return <StepList plan={plan} items={items} here={props.step} size="narrow" />;
  const inPlan = plan.filter((skill) => skill.step === props.step);
  const others = skillsOfStep(props.step).filter(({ id }) => !inPlan.some((skill) => skill.id === id));
  return <SkillList skills={props.show === "skills" ? inPlan : others} items={items} />;
}
