import type { Metadata } from "next";
import { pageMetadata } from "@/app/_server/load/page-metadata";
import { GuideContents } from "@/components/guide/guide-contents";
import { Questions } from "@/components/guide/questions";

export const dynamic = "force-static";

export function generateMetadata(): Metadata {
  return pageMetadata(
    "/guide",
    "The guide",
    "What a backend developer does, how to become one, levels and pay, tracks, portfolio, interview and job search: a short guide in plain words.",
  );
}

export default function GuidePage() {
  return (
    <div className="page">
      <h1 className="mb-4 max-w-2xl text-2xl">The guide</h1>
      <p className="mb-5 max-w-2xl text-lg text-soft">
        What a backend developer does, how people become one, and how the first job is found. Read it before
        the checklist or beside it: thirteen short chapters, about half an hour for all of them, no account
        needed.
      </p>
      <p className="mb-12 flex flex-wrap items-center gap-x-6 gap-y-2">
        <a href="/guide/the-role" className="button">
          Begin with the first chapter
        </a>
        <a href="/learn" className="link inline-flex min-h-11 items-center font-semibold">
          Go to the checklist
        </a>
      </p>
      <GuideContents />
      <Questions />
    </div>
  );
}
