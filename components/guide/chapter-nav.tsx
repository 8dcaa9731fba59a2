import { guide } from "@/lib/guide";
import type { Chapter } from "@/lib/guide/schema";

const linkLook =
  "-ms-3 block rounded-lg py-1 ps-3 pe-2 max-lg:py-2 hover:bg-wash aria-[current]:bg-wash aria-[current]:font-semibold";

/** The table of contents of the whole guide; the chapter that is read shows its sections. */
export function ChapterNav({ current }: { current: Chapter }) {
  return (
    <nav aria-label="Chapters" className="text-[0.98rem] leading-6">
      <h2 className="mb-4 text-xl lg:sr-only">All chapters</h2>
      <ul className="grid gap-4">
        {guide.map(({ title, chapters }) => (
          <li key={title}>
            <span className="block font-semibold text-sm text-soft">{title}</span>
            <ul>
              {chapters.map((chapter) => (
                <li key={chapter.slug}>
                  <a
                    href={`/guide/${chapter.slug}`}
                    aria-current={chapter === current ? "page" : undefined}
                    className={linkLook}
                  >
                    {chapter.title}
                  </a>
                  {chapter === current && <Sections chapter={chapter} />}
                </li>
              ))}
            </ul>
          </li>
        ))}
        <li>
          <a href="/guide#questions" className={linkLook}>
            Questions people ask
          </a>
        </li>
      </ul>
    </nav>
  );
}

function Sections({ chapter }: { chapter: Chapter }) {
  return (
    <ul className="my-1 border-line border-s-2 ps-3 text-sm">
      {chapter.sections.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`} className="block py-0.5 text-soft max-lg:py-1.5 hover:text-ink hover:underline">
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
