import { plainText } from "./inline";
import type { Question } from "./schema";

/**
 * The questions as schema.org's FAQPage, in JSON-LD, safe inside a `<script>` element: without `<` no text of ours can
 * end that element.
 */
export function faqPage(questions: readonly Question[]): string {
  const page = {
    "@context": "https://schema.org",
    "@type": "FAQPage",
    mainEntity: questions.map(({ asked, answer }) => ({
      "@type": "Question",
      name: asked,
      acceptedAnswer: { "@type": "Answer", text: answer.map(plainText).join(" ") },
    })),
  };
  return JSON.stringify(page).replaceAll("<", "\\u003c");
}
