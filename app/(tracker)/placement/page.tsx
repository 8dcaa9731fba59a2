import type { Metadata } from "next";
import { loadLearn } from "@/app/_server/load/load-learn";
import { OrGuest } from "@/components/guest/guest-pages";
import { RefreshAfterMarks } from "@/components/outbox/refresh-after-marks";
import { PlacementSteps } from "@/components/placement/placement-steps";

export const metadata: Metadata = { title: "Placement", robots: { index: false } };

export default async function PlacementPage() {
  const { viewer, readAt, goal, plan, items } = await loadLearn();
  return (
    <div className="page">
      <div className="max-w-4xl">
        <RefreshAfterMarks renderedAt={readAt} />
        <h1 className="mb-2 text-2xl">What you already know</h1>
        <p className="mb-8 max-w-2xl text-soft">
          Nobody begins at zero. Go through a step and tick what you could do today, without looking it up:
          your next steps begin where you really stand. It takes a few minutes a step, and all of it can be
          undone.
        </p>
        <OrGuest signedIn={viewer !== null} goal={goal} show="placement">
          <PlacementSteps plan={plan} items={items} hasProgress={viewer !== null} />
        </OrGuest>
      </div>
    </div>
  );
}
