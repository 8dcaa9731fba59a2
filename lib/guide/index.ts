/** The guide: what a newcomer reads before or beside the checklist, in the order in which to read it. */

import { education } from "./chapters/education";
import { hosting } from "./chapters/hosting";
import { interview } from "./chapters/interview";
import { jobSearch } from "./chapters/job-search";
import { keepLearning } from "./chapters/keep-learning";
import { levelsAndPay } from "./chapters/levels-and-pay";
import { networkAndBrand } from "./chapters/network-and-brand";
import { portfolio } from "./chapters/portfolio";
import { remoteWork } from "./chapters/remote-work";
import { streaks } from "./chapters/streaks";
import { thePath } from "./chapters/the-path";
import { theRole } from "./chapters/the-role";
import { tracks } from "./chapters/tracks";
import { trends } from "./chapters/trends";
import { plainText, textsOf } from "./inline";
import type { Chapter } from "./schema";

export { questions } from "./questions";

/** The chapters in their parts. */
export const guide: readonly { readonly title: string; readonly chapters: readonly Chapter[] }[] = [
  { title: "The trade", chapters: [theRole, thePath, education] },
  { title: "Where it leads", chapters: [levelsAndPay, tracks] },
  { title: "Something to show", chapters: [portfolio, hosting] },
  { title: "Getting the job", chapters: [interview, jobSearch, networkAndBrand] },
  { title: "Doing it well", chapters: [remoteWork, trends, keepLearning] },
  { title: "With Cairn", chapters: [streaks] },
];

/** All chapters in reading order. */
export const chapters: readonly Chapter[] = guide.flatMap((part) => part.chapters);

/** The chapter at `/guide/{slug}`; undefined when there is none. */
export function findChapter(slug: string): Chapter | undefined {
  return chapters.find((chapter) => chapter.slug === slug);
}

/** All that a chapter says, without links: for search, and for tests. */
export function textOfChapter({ title, summary, sections }: Chapter): string {
  const told = sections.flatMap((section) => [section.title, ...section.blocks.flatMap(textsOf)]);
  return [title, summary, ...told].map(plainText).join("\n");
}
