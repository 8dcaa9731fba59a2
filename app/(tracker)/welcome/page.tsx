import type { Metadata } from "next";
import { loadGoal } from "@/app/_server/load/load-goal";
import { requireViewer } from "@/app/_server/who/viewer";
import { chooseGoal } from "@/app/actions/goal";
import { GoalForm } from "@/components/goal/goal-form";
import { onTheWayTo, returnPath } from "@/lib/account/return-path";

export const metadata: Metadata = { title: "Your goal" };

export default async function WelcomePage({ searchParams }: PageProps<"/welcome">) {
  const callbackUrl = returnPath((await searchParams)["callbackUrl"]);
  const viewer = await requireViewer(onTheWayTo(callbackUrl, "/welcome"));
  return (
    <div className="page max-w-3xl">
      <h1 className="mb-2 text-2xl">{`Where do you want to go, ${viewer.handle}?`}</h1>
      <p className="mb-8 text-soft">
        Your plan follows from this: the skills for your goal and nothing else. You can change it at any time
        in settings.
      </p>
      <GoalForm
        action={chooseGoal}
        callbackUrl={callbackUrl}
        skipTo={callbackUrl}
        {...(await loadGoal(viewer))}
      />
    </div>
  );
}
