import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { loadGoal } from "@/app/_server/load/load-goal";
import { getViewer } from "@/app/_server/who/viewer";
import { sayGoal } from "@/app/actions/goal";
import { GoalForm } from "@/components/goal/goal-form";

export const metadata: Metadata = { title: "Your goal", robots: { index: false } };

/** Where everyone's goal is: a guest's is here, a member's in their settings. */
export default async function GoalPage() {
  const viewer = await getViewer();
  if (viewer !== null) redirect("/settings/goal");
  return (
    <div className="page max-w-3xl">
      <h1 className="mb-2 text-2xl">Where do you want to go?</h1>
      <p className="mb-8 text-soft">
        Your plan follows from this: the skills for your goal and nothing else. Without an account this
        browser remembers it, and an account that you create here takes it along.
      </p>
      <GoalForm action={sayGoal} skipTo="/learn" {...(await loadGoal(null))} />
    </div>
  );
}
