import { questions } from "@/lib/guide";
import { faqPage } from "@/lib/guide/faq";
import { InlineText } from "./inline-text";

/** The questions with their answers, for people and, as structured data, for search engines. */
export function Questions() {
  return (
    <section
      id="questions"
      className="grid scroll-mt-6 gap-x-10 gap-y-6 border-line border-t pt-8 md:grid-cols-[15rem_minmax(0,44rem)]"
    >
      <h2 className="text-xl">Questions people ask</h2>
      <div className="grid gap-8">
        {questions.map(({ id, asked, answer }) => (
          <section key={id} id={id} className="scroll-mt-6">
            <h3 className="mb-2 text-lg">{asked}</h3>
            <div className="grid gap-3">
              {[...answer.entries()].map(([place, paragraph]) => (
                <p key={place} className="leading-7">
                  <InlineText text={paragraph} />
                </p>
              ))}
            </div>
          </section>
        ))}
      </div>
      <script type="application/ld+json">{faqPage(questions)}</script>
    </section>
  );
}
