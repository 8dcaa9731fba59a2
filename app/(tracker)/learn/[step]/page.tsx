import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { loadLastBatch } from "@/app/_server/load/load-batch";
import { loadLearn } from "@/app/_server/load/load-learn";
import { pageMetadata } from "@/app/_server/load/page-metadata";
import { startStepOver, undoBatch } from "@/app/actions/history";
import { SkillList } from "@/components/catalogue/skill-list";
import { StepList } from "@/components/catalogue/step-list";
import { OrGuest } from "@/components/guest/guest-pages";
import { BatchNotice } from "@/components/history/batch-notice";
import { StartOver } from "@/components/history/start-over";
import { RefreshAfterMarks } from "@/components/outbox/refresh-after-marks";
import { findStep, skillsOfStep } from "@/lib/catalogue";

export async function generateMetadata({ params }: PageProps<"/learn/[step]">): Promise<Metadata> {
  const step = findStep((await params).step);
  return step === undefined ? {} : pageMetadata(`/learn/${step.id}`, step.name, step.summary);
}

export default async function StepPage({ params }: PageProps<"/learn/[step]">) {
  const step = findStep((await params).step);
  if (step === undefined) notFound();
  const { viewer, readAt, goal, plan, items } = await loadLearn();
  const guest = { signedIn: viewer !== null, goal, step };
  const inPlan = plan.filter((skill) => skill.step === step.id);
  const others = skillsOfStep(step.id).filter(({ id }) => !inPlan.some((skill) => skill.id === id));

  return (
    <div className="page grid items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_16rem]">
      <RefreshAfterMarks renderedAt={readAt} />
      <div>
        <h1 className="mb-2 text-2xl">{step.name}</h1>
        <p className="mb-6 max-w-2xl text-soft">
          <span>{`${step.summary} `}</span>
          {inPlan.length > 0 && (
            <Link href={`/placement/${step.id}`} className="link">
              I already know some of this
            </Link>
          )}
        </p>
        {viewer !== null && (
          <BatchNotice
            last={await loadLastBatch(viewer, inPlan, { items, status: "todo", now: readAt })}
            undoBatch={undoBatch}
            wordsOf={(count) => `You started this step over: ${count} went back to “To do”.`}
          />
        )}
        {inPlan.length > 0 && (
          <OrGuest {...guest} show="skills">
            <SkillList skills={inPlan} items={items} />
          </OrGuest>
        )}
        {others.length > 0 && (
          <details open={inPlan.length === 0} className="mt-8">
            <summary className="min-h-11 content-center font-semibold">
              {inPlan.length === 0 ? "All skills of this step" : `${others.length} more outside your plan`}
            </summary>
            <OrGuest {...guest} show="others">
              <SkillList skills={others} items={items} />
            </OrGuest>
          </details>
        )}
        <OrGuest {...guest} show="start-over">
          {viewer !== null && (
            <StartOver
              step={step}
              skills={inPlan}
              items={items}
              readAt={readAt}
              startStepOver={startStepOver.bind(null, step.id)}
            />
          )}
        </OrGuest>
      </div>
      <OrGuest {...guest} show="steps">
        <StepList plan={plan} items={items} here={step.id} size="narrow" />
      </OrGuest>
    </div>
  );
}
