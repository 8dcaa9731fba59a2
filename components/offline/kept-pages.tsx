"use client";

import { useEffect, useState } from "react";
import { pagesPrefix, sections } from "@/lib/offline/keep-list";
import { isServerThere } from "./is-server-there";

const mostTries = 5;
const betweenMs = 3_000;

type Page = { readonly path: string; readonly title: string };

const groups: readonly { readonly name: string; readonly holds: (path: string) => boolean }[] = [
  { name: "", holds: (path) => /^\/[^/]+$/.test(path) },
  { name: "Steps", holds: (path) => /^\/learn\/[^/]+$/.test(path) },
  { name: "Skills", holds: (path) => /^\/learn\/[^/]+\//.test(path) },
  { name: "Chapters of the guide", holds: (path) => path.startsWith("/guide/") },
  { name: "What you already know", holds: (path) => path.startsWith("/placement/") },
  { name: "More", holds: (path) => /^\/(?!learn|guide|placement)[^/]+\//.test(path) },
];

/** The pages that this device has kept, to open now. Goes to the page that was asked for once there is a network. */
export function KeptPages() {
  const [pages, setPages] = useState<readonly Page[] | null>(null);
  useEffect(() => {
    // Where there is no server after all, a reload would show the same again, and break off a way that somebody takes. A
    // network may need a moment until it leads anywhere.
    const again = async () => {
      for (let tries = 0; tries < mostTries; tries += 1) {
        if (await isServerThere()) return location.reload();
        await new Promise((resolve) => setTimeout(resolve, betweenMs));
      }
    };
    addEventListener("online", again);
    readKept().then(setPages, () => setPages([]));
    return () => removeEventListener("online", again);
  }, []);
  // Pages are kept without a query.
  const whole = pages?.find(({ path }) => location.search !== "" && path === location.pathname);
  return (
    <>
      <button type="button" className="button mb-10" onClick={() => location.reload()}>
        Try again
      </button>
      {whole !== undefined && (
        <p className="mb-10">
          What you asked for is looked up where Cairn runs, and has to wait for a network. The page it is a
          part of is here:{" "}
          <a href={whole.path} className="link">
            {whole.title}
          </a>
        </p>
      )}
      <h2 className="mb-3 text-lg">What you can open now</h2>
      {pages?.length === 0 && (
        <p className="text-soft">
          Nothing is kept on this device yet. Open Cairn once with a network, signed in, and your plan comes
          along.
        </p>
      )}
      {groups.map(({ name, holds }) => (
        <Group key={name} name={name} pages={pages?.filter(({ path }) => holds(path)) ?? []} />
      ))}
    </>
  );
}

function Group({ name, pages }: { name: string; pages: readonly Page[] }) {
  if (name === "" || pages.length === 0) return <Links pages={pages} />;
  return (
    <details className="border-line border-t">
      <summary className="min-h-11 py-3 font-semibold">
        <span>{`${name} `}</span>
        <span className="font-normal text-soft">{`(${pages.length})`}</span>
      </summary>
      <Links pages={pages} />
    </details>
  );
}

function Links({ pages }: { pages: readonly Page[] }) {
  return (
    <ul className="gap-x-8 pb-4 sm:columns-2 lg:columns-3">
      {pages.map(({ path, title }) => (
        <li key={path}>
          <a href={path} className="link inline-flex min-h-11 items-center">
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Every kept page with the title that it has itself: first by section, then by title. */
async function readKept(): Promise<Page[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(pagesPrefix));
  const pages = await Promise.all(names.map((name) => caches.open(name).then(pagesIn)));
  return pages.flat().sort((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title));
}

const rank = ({ path }: Page) => sections.indexOf(path.split("/")[1] ?? "");

async function pagesIn(cache: Cache): Promise<Page[]> {
  const found = await Promise.all(
    (await cache.keys()).map(async (request) => {
      const html = (await (await cache.match(request, { ignoreVary: true }))?.text()) ?? "";
      // The title alone, for its entities: parsing 180 whole pages would take seconds.
      const element = /<title>[^<]*<\/title>/.exec(html)?.[0] ?? "";
      const { title } = new DOMParser().parseFromString(element, "text/html");
      return { path: new URL(request.url).pathname, title: title.replace(/ · Cairn$/, "") };
    }),
  );
  return found.filter(({ title }) => title !== "");
}
