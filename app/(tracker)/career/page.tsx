import type { Metadata } from "next";
import Link from "next/link";
import { loadLearn } from "@/app/_server/load-learn";
import { pageMetadata } from "@/app/_server/page-metadata";
import { CompareForm } from "@/components/career/compare-form";
import { CountedFor } from "@/components/career/counted-for";
import { Ladder } from "@/components/career/ladder";
import { TrackList } from "@/components/career/track-list";
import { RefreshAfterMarks } from "@/components/progress/refresh-after-marks";
import { levelRoles, type Role, trackRoles } from "@/lib/catalogue/roles";
import { readinessOf } from "@/lib/progress/readiness";
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
  const ready = (role: Role) => ({ role, readiness: readinessOf(role, goal, items) });
  const shown = { goal, items, signedIn };
  return (
    <div className="page grid gap-12">
      <RefreshAfterMarks renderedAt={readAt} />
      <div>
        <h1 className="mb-2 text-2xl">Career</h1>
        <p className="max-w-2xl text-soft">
          {signedIn ? (
            "How ready you are for each level and track, and what you must still learn for it. "
          ) : (
            <>
              What each level and track takes.{" "}
              <Link href="/sign-up" className="link font-semibold">
                Create an account
              </Link>{" "}
              to see how near you are.{" "}
            </>
          )}
          <CountedFor goal={goal} signedIn={signedIn} />
        </p>
      </div>
      <Ladder rungs={levelRoles.map(ready)} {...shown} />
      <TrackList tracks={trackRoles.map(ready)} {...shown} />
      <section aria-labelledby="compare-title">
        <h2 id="compare-title" className="mb-1 text-xl">
          Compare
        </h2>
        <p className="mb-4 max-w-2xl text-soft">Any two tracks side by side, with pay and what they share.</p>
        <CompareForm {...tracksToCompare({}, goal)} />
      </section>
    </div>
  );
}
