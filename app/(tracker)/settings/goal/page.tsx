import type { Metadata } from "next";
import { loadGoal } from "@/app/_server/load/load-goal";
import { requireViewer } from "@/app/_server/who/viewer";
import { saveGoal } from "@/app/actions/goal";
import { GoalForm } from "@/components/goal/goal-form";

export const metadata: Metadata = { title: "Goal" };

export default async function GoalSettingsPage() {
  const goal = await loadGoal(await requireViewer("/settings/goal"));
  return (
    <>
      <h1 className="mb-6 text-2xl">Your goal</h1>
      <GoalForm action={saveGoal} {...goal} />
    </>
  );
}
