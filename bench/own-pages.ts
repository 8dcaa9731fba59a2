import type { Resident } from "../e2e/every-action";
import { skillAt } from "../e2e/marks";
import { atMost, type Figure, times } from "./figure";
import { compare, type Subject } from "./load";
import type { Server } from "./server";

type People = { readonly small: Resident; readonly large: Resident };
type Page = { readonly path: string; readonly title: string };

const { path, skill } = skillAt("command-line");
const pages: readonly Page[] = [
  { path: "/today", title: "Today" },
  { path, title: skill.title },
];

/** P3: pages that are rendered for who is signed in, against a bare page of 6 queries and 150 rows without a session. */
export async function ownPages(cairn: Server, floor: Server, people: People): Promise<Figure[]> {
  const bare: Subject = {
    ...{ server: floor, next: () => ({ path: "/dynamic" }) },
    isRight: ({ status, body }) => status === 200 && body.includes("149"),
  };
  const figures: Figure[] = [];
  for (const page of pages) {
    const [little, much] = [seenBy(cairn, page, people.small), seenBy(cairn, page, people.large)];
    const toFloor = await compare(little, bare, 40);
    const toLittle = await compare(much, little, 40);
    figures.push(
      atMost(1.3, {
        ...{ goal: "P3", what: `${page.title}, CPU of the floor's page`, say: times, spread: toFloor.ours },
        value: toFloor.ours.cpu / toFloor.other.cpu,
      }),
      atMost(1.25, {
        ...{ goal: "P3", what: `${page.title}, CPU of 3,000 days of that of 90`, say: times },
        ...{ value: toLittle.ours.cpu / toLittle.other.cpu, spread: toLittle.ours },
      }),
    );
  }
  return figures;
}

function seenBy(server: Server, { path, title }: Page, { cookie, handle }: Resident): Subject {
  return {
    ...{ server, next: () => ({ path, headers: { cookie } }) },
    isRight: ({ status, body }) => status === 200 && body.includes(title) && body.includes(handle),
  };
}
