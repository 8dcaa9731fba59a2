import { Cairn } from "@/components/ui/cairn";
import { guide } from "@/lib/guide";

/** The table of contents: the parts, each a stone higher, and what every chapter tells. */
export function GuideContents() {
  return (
    <nav aria-label="Chapters">
      {guide.map(({ title, chapters }, index) => (
        <section
          key={title}
          className="grid gap-x-10 gap-y-4 border-line border-t py-8 md:grid-cols-[15rem_minmax(0,44rem)]"
        >
          <div className="flex items-end gap-4 md:flex-col md:items-start">
            <Cairn stones={index + 1} placed={index + 1} className="h-12 w-14 md:h-16 md:w-20" />
            <h2 className="text-xl">{title}</h2>
          </div>
          <ul className="grid gap-5">
            {chapters.map((chapter) => (
              <li key={chapter.slug}>
                <a
                  href={`/guide/${chapter.slug}`}
                  className="inline-flex min-h-8 items-center font-semibold text-lg text-moss underline-offset-4 hover:underline"
                >
                  {chapter.title}
                </a>
                <p className="text-soft">{chapter.summary}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
