import type { Metadata } from "next";
import { loadLearn } from "@/app/_server/load/load-learn";
import { pageMetadata } from "@/app/_server/load/page-metadata";
import { CareerOverview } from "@/components/career/career-overview";
import { CompareForm } from "@/components/career/compare-form";
import { OrGuest } from "@/components/guest/guest-pages";
import { RefreshAfterMarks } from "@/components/outbox/refresh-after-marks";
import { tracksToCompare } from "./compare/query";

export function generateMetadata(): Metadata {
  return pageMetadata(
    "/career",
    "Career",
    "From junior to lead, and nine tracks: how ready you are for each, what is missing in the order in which to learn it, and what it pays.",
  );
}

export default async function CareerPage() {
  const { viewer, readAt, goal, items } = await loadLearn();
  const signedIn = viewer !== null;
  return (
    <div className="page">
      <RefreshAfterMarks renderedAt={readAt} />
      <h1 className="mb-2 text-2xl">Career</h1>
      <OrGuest signedIn={signedIn} goal={goal} show="career">
        <CareerOverview goal={goal} items={items} hasProgress={signedIn} />
      </OrGuest>
      <section aria-labelledby="compare-title" className="mt-12">
        <h2 id="compare-title" className="mb-1 text-xl">
          Compare
        </h2>
        <p className="mb-4 max-w-2xl text-soft">Any two tracks side by side, with pay and what they share.</p>
        <CompareForm {...tracksToCompare({}, goal)} />
      </section>
    </div>
  );
}
