import type { Metadata } from "next";
import Link from "next/link";
import { loadLearn } from "@/app/_server/load/load-learn";
import { pageMetadata } from "@/app/_server/load/page-metadata";
import { LearnLinks } from "@/components/catalogue/learn-links";
import { StepList } from "@/components/catalogue/step-list";
import { OrGuest } from "@/components/guest/guest-pages";
import { RefreshAfterMarks } from "@/components/outbox/refresh-after-marks";
import { catalogue } from "@/lib/catalogue";
import { goalWords } from "@/lib/catalogue/goal-words";

export function generateMetadata(): Metadata {
  return pageMetadata(
    "/learn",
    "Learn",
    "Everything a backend developer can do, from the first data structure to leading a team, in steps you can tick off.",
  );
}

export default async function LearnPage() {
  const { viewer, readAt, goal, plan, items } = await loadLearn();
  return (
    <div className="page">
      <RefreshAfterMarks renderedAt={readAt} />
      <h1 className="mb-2 text-2xl">Learn</h1>
      <p className="mb-8 max-w-2xl text-soft">
        {goal === null ? (
          <>
            <span>{`Six steps from the first data structure to a portfolio you can send to an employer, and where they lead. ${viewer === null ? "Read and tick freely: without an account it stays on this device. " : ""}`}</span>
            <Link href="/goal" className="link">
              Choose a language and framework
            </Link>
          </>
        ) : (
          <>
            <span>{`Your plan: ${goalWords(goal)}. It holds ${plan.length} of the catalogue's ${catalogue.skills.length} skills. `}</span>
            <Link href="/goal" className="link">
              Change your goal
            </Link>
          </>
        )}
      </p>
      <LearnLinks />
      <OrGuest signedIn={viewer !== null} goal={goal} show="path">
        <StepList plan={plan} items={items} size="wide" />
      </OrGuest>
    </div>
  );
}
