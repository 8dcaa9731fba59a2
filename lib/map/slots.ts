import { alternativesOf, type SkillId } from "@/lib/catalogue/index";

/** The place on the map that a skill takes: alternatives, of which a plan holds one, share a place. */
export function slotOf(id: SkillId): SkillId {
  return alternativesOf(id)?.skills[0] ?? id;
}
