import type { Metadata } from "next";
import { loadGoal } from "@/app/_server/load-goal";
import { requireViewer } from "@/app/_server/viewer";
import { chooseGoal } from "@/app/actions/goal";
import { GoalForm } from "@/components/goal/goal-form";

export const metadata: Metadata = { title: "Your goal" };

export default async function WelcomePage() {
  const viewer = await requireViewer("/welcome");
  return (
    <div className="page max-w-3xl">
      <h1 className="mb-2 text-2xl">Where do you want to go, {viewer.handle}?</h1>
      <p className="mb-8 text-soft">
        Your plan follows from this: the skills for your goal and nothing else. You can change it at any time
        in settings.
      </p>
      <GoalForm action={chooseGoal} skipTo="/today" {...(await loadGoal(viewer))} />
    </div>
  );
}
