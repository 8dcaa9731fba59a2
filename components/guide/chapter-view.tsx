import type { ReactNode } from "react";
import { chapters, guide } from "@/lib/guide";
import type { Chapter } from "@/lib/guide/schema";
import { Blocks } from "./blocks";
import { ChapterNav } from "./chapter-nav";
import { Practise } from "./practise";

/** A chapter: to read in the middle, the whole guide beside it, and the way on below. */
export function ChapterView({ chapter }: { chapter: Chapter }) {
  const part = guide.find((candidate) => candidate.chapters.includes(chapter));
  const place = chapters.indexOf(chapter);
  return (
    <div className="page grid gap-x-16 gap-y-14 lg:grid-cols-[minmax(0,42rem)_15rem] lg:justify-between">
      <article>
        <p className="mb-3 text-sm text-soft">
          <a href="/guide" className="hover:underline">
            Guide
          </a>
          <span>{` / ${part?.title ?? ""}`}</span>
        </p>
        <h1 className="mb-4 text-2xl">{chapter.title}</h1>
        <p className="text-lg text-soft">{chapter.summary}</p>
        {chapter.sections.map(({ id, title, blocks }) => (
          <section key={id} id={id} className="scroll-mt-6">
            <h2 className="mt-12 mb-4 text-xl">{title}</h2>
            <Blocks blocks={blocks} />
          </section>
        ))}
        <Practise chapter={chapter} />
        <Neighbours before={chapters[place - 1]} after={chapters[place + 1]} />
      </article>
      <div className="lg:sticky lg:top-8 lg:max-h-[calc(100dvh-4rem)] lg:self-start lg:overflow-y-auto lg:ps-3">
        <ChapterNav current={chapter} />
      </div>
    </div>
  );
}

function Neighbours({ before, after }: { before: Chapter | undefined; after: Chapter | undefined }) {
  return (
    <nav aria-label="Next and previous chapter" className="mt-10 grid gap-4 sm:grid-cols-2">
      {before !== undefined && (
        <Neighbour chapter={before} rel="prev">
          Previous chapter
        </Neighbour>
      )}
      {after !== undefined && (
        <Neighbour chapter={after} rel="next" className="sm:col-start-2 sm:text-end">
          Next chapter
        </Neighbour>
      )}
    </nav>
  );
}

type NeighbourProps = {
  readonly chapter: Chapter;
  readonly rel: "next" | "prev";
  readonly className?: string;
  readonly children: ReactNode;
};

function Neighbour({ chapter, rel, className = "", children }: NeighbourProps) {
  return (
    <a
      href={`/guide/${chapter.slug}`}
      rel={rel}
      className={`card block px-5 py-4 hover:border-moss ${className}`}
    >
      <span className="block text-sm text-soft">{children}</span>
      <span className="block font-semibold">{chapter.title}</span>
    </a>
  );
}
