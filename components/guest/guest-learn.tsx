"use client";

import { SkillList } from "@/components/catalogue/skill-list";
import { StepList } from "@/components/catalogue/step-list";
import { noServer } from "@/components/history/progress-answer";
import { StartOver } from "@/components/history/start-over";
import { useOutboxState } from "@/components/outbox/use-outbox";
import { PlacementSteps } from "@/components/placement/placement-steps";
import { type Step, skillsOfStep } from "@/lib/catalogue";
import type { Goal } from "@/lib/catalogue/goal";
import { planOf } from "@/lib/catalogue/plan";
import { replay } from "@/lib/progress/progress";

export type GuestLearnProps =
  | { readonly show: "path" }
  | { readonly show: "placement" }
  | { readonly show: "steps" | "skills" | "others" | "start-over"; readonly step: Step };

/** What a guest has done of the path: of all its steps, or of one of them in the plan or outside. */
export default function GuestLearnView({ goal, ...props }: GuestLearnProps & { goal: Goal | null }) {
  const { asGuest } = useOutboxState();
  const items = replay(asGuest);
  const plan = planOf(goal);
  if (props.show === "path") return <StepList plan={plan} items={items} size="wide" />;
  if (props.show === "placement") return <PlacementSteps plan={plan} items={items} hasProgress />;
  const { step } = props;
  const inPlan = plan.filter((skill) => skill.step === step.id);
  switch (props.show) {
    case "steps":
      return <StepList plan={plan} items={items} here={step.id} size="narrow" />;
    case "skills":
      return <SkillList skills={inPlan} items={items} />;
    case "others": {
      const others = skillsOfStep(step.id).filter(({ id }) => !inPlan.some((skill) => skill.id === id));
      return <SkillList skills={others} items={items} />;
    }
    case "start-over":
      return <StartOver step={step} skills={inPlan} items={items} readAt={0} startStepOver={noServer} />;
  }
}
