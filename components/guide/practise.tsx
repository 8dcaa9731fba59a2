import { findSkill, findStep } from "@/lib/catalogue";
import { addressOf } from "@/lib/guide/inline";
import type { Chapter } from "@/lib/guide/schema";

/** Where in the catalogue what was read here can be ticked off. */
export function Practise({ chapter }: { chapter: Chapter }) {
  return (
    <section className="mt-14 border-line border-t pt-6">
      <h2 className="mb-1 text-xl">Now do it</h2>
      <p className="mb-4 text-soft">What this chapter is about, as things that you can tick off.</p>
      <ul className="grid gap-x-6 sm:grid-cols-2">
        {chapter.practise.map((id) => (
          <li key={id}>
            <Practice id={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Practice({ id }: { id: Chapter["practise"][number] }) {
  const step = findStep(id);
  const skill = findSkill(id);
  const title = step?.name ?? skill?.title;
  const href = addressOf(step === undefined ? `skill:${id}` : `step:${id}`);
  if (title === undefined || href === null) return null;
  const note =
    step === undefined
      ? `${skill?.items.length} items, ${skill?.hours[0]} to ${skill?.hours[1]} hours`
      : "A whole step";
  return (
    <a href={href} className="block py-2 hover:[&>:first-child]:underline">
      <span className="block font-semibold text-moss underline-offset-4">{title}</span>
      <span className="block text-sm text-soft">{note}</span>
    </a>
  );
}
