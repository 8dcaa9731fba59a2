import { Cairn } from "@/components/ui/cairn";
import { Trail } from "@/components/ui/trail";
import type { Step } from "@/lib/catalogue";
import { craftSteps, steps } from "@/lib/catalogue/schema";

type StepMarkProps = {
  readonly step: Pick<Step, "id">;
  /** How much of the step is done, 0 to 1. */
  readonly filled: number;
  readonly className?: string;
};

/**
 * A step's own mark, to be known without colour: the six steps of the craft are stacked, as many stones as their place
 * on the path; the steps that lead on from there are stones laid in a row.
 */
export function StepMark({ step, filled, className }: StepMarkProps) {
  const place = steps.findIndex(({ id }) => id === step.id) + 1;
  const stones = place <= craftSteps ? place : place - craftSteps;
  const props = { stones, placed: stones * filled, ...(className !== undefined && { className }) };
  return place <= craftSteps ? <Cairn {...props} /> : <Trail {...props} />;
}
