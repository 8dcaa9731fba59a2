import type { Metadata } from "next";
import { loadGoal } from "@/app/_server/load-goal";
import { saveGoal } from "@/app/actions/goal";
import { GoalForm } from "@/components/goal/goal-form";

export const metadata: Metadata = { title: "Goal" };

export default async function GoalSettingsPage() {
  const { viewer: _viewer, ...goal } = await loadGoal("/settings/goal");
  return (
    <>
      <h1 className="mb-6 text-2xl">Your goal</h1>
      <GoalForm action={saveGoal} {...goal} />
    </>
  );
}
