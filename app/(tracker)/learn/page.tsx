import type { Metadata } from "next";
import Link from "next/link";
import { loadLearn } from "@/app/_server/load-learn";
import { StepList } from "@/components/catalogue/step-list";
import { RefreshAfterMarks } from "@/components/progress/refresh-after-marks";
import { catalogue } from "@/lib/catalogue";
import { goalWords } from "@/lib/progress/goal-words";

export const metadata: Metadata = {
  title: "Learn",
  description: "Everything a junior backend developer can do, in six steps you can tick off.",
};

export default async function LearnPage() {
  const { viewer, readAt, goal, plan, items } = await loadLearn();
  return (
    <div className="page">
      <RefreshAfterMarks renderedAt={readAt} />
      <h1 className="mb-2 text-2xl">Learn</h1>
      <p className="mb-8 max-w-2xl text-soft">
        {goal === null ? (
          <>
            Six steps from the first data structure to a portfolio you can send to an employer.{" "}
            {viewer === null ? (
              "Read freely; sign up to tick."
            ) : (
              <Link href="/settings/goal" className="link">
                Choose a language and framework
              </Link>
            )}
          </>
        ) : (
          <>
            Your plan: {goalWords(goal)}. It holds {plan.length} of the catalogue's {catalogue.skills.length}{" "}
            skills.{" "}
            <Link href="/settings/goal" className="link">
              Change your goal
            </Link>
          </>
        )}
      </p>
      <p className="-mt-6 mb-6">
        <Link href="/map" className="link inline-flex min-h-11 items-center">
          See it as a map
        </Link>
      </p>
      <StepList plan={plan} items={items} size="wide" />
    </div>
  );
}
