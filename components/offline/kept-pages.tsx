"use client";

import { useEffect, useState } from "react";
import { pagesPrefix } from "@/lib/offline/keep-list";

type Page = { readonly path: string; readonly title: string };

/** The pages that this device has kept, to open now. Goes to the page that was asked for once there is a network. */
export function KeptPages() {
  const [pages, setPages] = useState<readonly Page[] | null>(null);
  useEffect(() => {
    const again = () => location.reload();
    addEventListener("online", again);
    readKept().then(setPages, () => setPages([]));
    return () => removeEventListener("online", again);
  }, []);
  const skills = pages?.filter(({ path }) => path.split("/").length > 3) ?? [];
  const others = pages?.filter((page) => !skills.includes(page)) ?? [];

  return (
    <>
      <button type="button" className="button mb-10" onClick={() => location.reload()}>
        Try again
      </button>
      <h2 className="mb-3 text-lg">What you can open now</h2>
      {pages?.length === 0 && (
        <p className="text-soft">
          Nothing is kept on this device yet. Open Cairn once with a network, signed in, and your plan comes
          along.
        </p>
      )}
      <Links pages={others} />
      {skills.length > 0 && (
        <details className="mt-4">
          <summary className="min-h-11 py-2 font-semibold">Skills ({skills.length})</summary>
          <Links pages={skills} />
        </details>
      )}
    </>
  );
}

function Links({ pages }: { pages: readonly Page[] }) {
  return (
    <ul className="gap-x-8 sm:columns-2">
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

/** Every kept page with the title that it has itself, in the order of its address. */
async function readKept(): Promise<Page[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(pagesPrefix));
  const pages = await Promise.all(names.map((name) => caches.open(name).then(pagesIn)));
  return pages.flat().sort((a, b) => a.path.localeCompare(b.path));
}

async function pagesIn(cache: Cache): Promise<Page[]> {
  const found = await Promise.all(
    (await cache.keys()).map(async (request) => {
      const html = (await (await cache.match(request, { ignoreVary: true }))?.text()) ?? "";
      const title = new DOMParser().parseFromString(html, "text/html").title;
      return { path: new URL(request.url).pathname, title: title.replace(/ · Cairn$/, "") };
    }),
  );
  return found.filter(({ title }) => title !== "");
}
