import type { Skill } from "@/lib/catalogue";
import { countItems, type Items, openItems } from "@/lib/progress/progress";

type PlacementSkillProps = {
  readonly skill: Pick<Skill, "id" | "title" | "items">;
  readonly items: Items;
  readonly isOpen: boolean;
};

/** What stands at the end of each line, so that the words before it stand in line, too. */
const markLook = "w-4 flex-none text-center";

/** One skill of the self-check: each open item with a box, and a way to tick them all once they have been read. */
export function PlacementSkill({ skill, items, isOpen }: PlacementSkillProps) {
  const open = openItems([skill], items);
  const { total } = countItems([skill], items);
  if (open.length === 0) {
    return (
      <p className="flex min-h-12 items-center gap-x-3 py-1 text-soft">
        <span className="flex-1">{skill.title}</span> <span className="text-sm">Nothing open</span>
        <span aria-hidden="true" className={markLook}>
          ✓
        </span>
      </p>
    );
  }
  return (
    <details open={isOpen} name={`placement-${skill.id}`} className="group">
      <summary className="flex min-h-12 items-center gap-x-3 py-1 hover:[&>:first-child]:underline">
        <span className="flex-1 font-semibold underline-offset-4">{skill.title}</span>{" "}
        <span className="text-sm text-soft">
          {open.length === total ? `${total} items` : `${open.length} of ${total} open`}
        </span>
        <span aria-hidden="true" className={`text-soft text-xl group-open:rotate-90 ${markLook}`}>
          ›
        </span>
      </summary>
      <fieldset className="pb-4">
        <legend className="sr-only">{skill.title}</legend>
        {open.map(({ id, text }) => (
          <label key={id} className="flex items-start gap-3 py-2.5">
            <input type="checkbox" name="known" value={id} autoComplete="off" className="tick" />
            <span className="flex-1 text-pretty leading-snug">{text}</span>
          </label>
        ))}
        <button
          type="button"
          className="needs-script mt-1 min-h-11 rounded-lg px-2 font-semibold text-moss underline underline-offset-4"
          onClick={({ currentTarget }) => {
            const boxes = currentTarget
              .closest("fieldset")
              ?.querySelectorAll<HTMLInputElement>("[name=known]");
            for (const box of boxes ?? []) box.checked = true;
          }}
        >
          {`I could do all ${open.length}`}
        </button>
      </fieldset>
    </details>
  );
}
