import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { pageMetadata } from "@/app/_server/load/page-metadata";
import { ChapterView } from "@/components/guide/chapter-view";
import { chapters, findChapter } from "@/lib/guide";

export const dynamic = "force-static";
// Any other address is a 404 before anything is rendered for it.
export const dynamicParams = false;

export function generateStaticParams(): { chapter: string }[] {
  return chapters.map(({ slug }) => ({ chapter: slug }));
}

export async function generateMetadata({ params }: PageProps<"/guide/[chapter]">): Promise<Metadata> {
  const chapter = findChapter((await params).chapter);
  if (chapter === undefined) return {};
  return pageMetadata(`/guide/${chapter.slug}`, chapter.title, chapter.summary);
}

export default async function ChapterPage({ params }: PageProps<"/guide/[chapter]">) {
  const chapter = findChapter((await params).chapter);
  if (chapter === undefined) notFound();
  return <ChapterView chapter={chapter} />;
}
