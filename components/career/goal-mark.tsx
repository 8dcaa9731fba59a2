import type { Goal } from "@/lib/catalogue/goal";
import type { Role } from "@/lib/catalogue/roles";
import { goalMark } from "./words";

/** Says of a level or track that it is what the person chose. */
export function GoalMark({ role, goal }: { role: Role; goal: Goal | null }) {
  const mark = goalMark(role, goal);
  return mark === null ? null : (
    <span className="whitespace-nowrap rounded-full bg-wash px-2.5 py-0.5 font-semibold text-moss text-sm">
      {mark}
    </span>
  );
}
