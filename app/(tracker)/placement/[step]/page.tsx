import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { loadLastBatch } from "@/app/_server/load/load-batch";
import { loadLearn } from "@/app/_server/load/load-learn";
import { undoBatch } from "@/app/actions/history";
import { saveKnown } from "@/app/actions/progress";
import { BatchNotice } from "@/components/history/batch-notice";
import { RefreshAfterMarks } from "@/components/outbox/refresh-after-marks";
import { PlacementForm } from "@/components/placement/placement-form";
import { findStep } from "@/lib/catalogue";

export async function generateMetadata({ params }: PageProps<"/placement/[step]">): Promise<Metadata> {
  const step = findStep((await params).step);
  return { title: step === undefined ? "Placement" : `Placement: ${step.name}`, robots: { index: false } };
}

export default async function PlacementStepPage({ params, searchParams }: PageProps<"/placement/[step]">) {
  const step = findStep((await params).step);
  if (step === undefined) notFound();
  const { viewer, readAt, plan, items } = await loadLearn();
  const { skill: asked } = await searchParams;
  const ofStep = plan.filter((skill) => skill.step === step.id);
  const one = ofStep.find(({ id }) => id === asked);
  const skills = (one === undefined ? ofStep : [one]).map(({ id, title, items: all }) => ({
    id,
    title,
    items: all,
  }));

  return (
    <div className="page">
      <div className="max-w-4xl">
        <nav aria-label="Breadcrumb" className="mb-3 text-sm text-soft">
          <Link href="/placement" className="hover:underline">
            Placement
          </Link>
          {one !== undefined && (
            <>
              <span>{` / `}</span>
              <Link href={`/placement/${step.id}`} className="hover:underline">
                {step.name}
              </Link>
            </>
          )}
        </nav>
        <h1 className="mb-2 text-2xl">{`What you already know of ${one?.title ?? step.name}`}</h1>
        <p className="mb-6 max-w-2xl text-soft">
          What you mark here counts in your progress at once. It earns no active day: those are for what you
          learn.
        </p>
        {viewer !== null && (
          <>
            <RefreshAfterMarks renderedAt={readAt} />
            <BatchNotice
              last={await loadLastBatch(viewer, ofStep, { items, status: "done", now: readAt })}
              undoBatch={undoBatch}
              wordsOf={(count) => `You marked ${count} of this step as known.`}
            />
          </>
        )}
        {skills.length === 0 ? (
          <p>Your plan holds nothing in this step.</p>
        ) : (
          <PlacementForm
            key={one?.id}
            stepName={one?.title ?? step.name}
            skills={skills}
            opened={one?.id}
            progress={{ items }}
            readAt={readAt}
            signedIn={viewer !== null}
            saveKnown={saveKnown.bind(null, step.id)}
          />
        )}
      </div>
    </div>
  );
}
