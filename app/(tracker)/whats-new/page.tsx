import type { Metadata } from "next";
import { loadLearn } from "@/app/_server/load/load-learn";
import { pageMetadata } from "@/app/_server/load/page-metadata";
import { ReleaseNews } from "@/components/news/release-news";
import { listNews } from "@/lib/catalogue/released";

export function generateMetadata(): Metadata {
  return pageMetadata("/whats-new", "What's new", "What each version of Cairn's catalogue brought.");
}

export default async function WhatsNewPage() {
  const { viewer, goal, plan, items } = await loadLearn();
  // Who has neither an account nor a goal has not chosen this plan.
  const hasPlan = viewer !== null || goal !== null;
  return (
    <div className="page">
      <div className="max-w-4xl">
        <h1 className="mb-2 text-2xl">What's new in the catalogue</h1>
        <p className="mb-10 max-w-2xl text-soft">
          {`Skills and items are never taken away from you: what is renamed or merged keeps your ticks, and a day that you earned stays earned. ${hasPlan ? "Marked here: what is in your plan, and what you have worked on." : ""}`}
        </p>
        <ol className="grid gap-14">
          {listNews().map((news) => (
            <li key={news.version}>
              <ReleaseNews
                news={news}
                plan={hasPlan ? plan : []}
                items={items}
                signedIn={viewer !== null}
                isFirst={news.version === 1}
              />
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}
