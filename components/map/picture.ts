import type { Skill } from "@/lib/catalogue";
import { mapOf } from "@/lib/map/map";
import { linePath } from "@/lib/map/paths";
import type { Place } from "@/lib/map/shape";
import { countItems, type Items, percentDone, prerequisitesIn } from "@/lib/progress/progress";
import { type SkillState, skillState } from "@/lib/progress/skill-state";

/** A skill as the map shows it; plain and small, because the browser gets it too. */
export type PictureStone = Place & {
  readonly id: string;
  readonly title: string;
  readonly kind: SkillState["kind"];
  readonly words: string;
  /** How much of it is done, in per cent. */
  readonly percent: number;
  /** The skills of the plan that it comes after. */
  readonly needs: readonly string[];
};

export type PictureBand = Place & {
  readonly id: Skill["step"];
  readonly name: string;
  readonly percent: number;
  readonly width: number;
  readonly height: number;
  readonly stones: readonly PictureStone[];
  /** `path` as SVG writes it. */
  readonly lines: readonly { readonly from: string; readonly to: string; readonly path: string }[];
};

export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly PictureBand[];
};

/** The map of a plan with what the person has done of it. */
export function pictureOf(plan: readonly Skill[], items: Items): Picture {
  const { bands, ...size } = mapOf(plan);
  const places = new Map(bands.flatMap(({ stones }) => stones.map((stone) => [stone.id, stone] as const)));
  return {
    ...size,
    bands: bands.map(({ step, lines, ...frame }) => {
      const skills = plan.filter((skill) => skill.step === step.id);
      return {
        ...frame,
        id: step.id,
        name: step.name,
        percent: percentDone(countItems(skills, items)),
        stones: skills.map((skill) => ({
          id: skill.id,
          x: places.get(skill.id)?.x ?? 0,
          y: places.get(skill.id)?.y ?? 0,
          title: skill.title,
          ...skillState(skill, plan, items),
          percent: percentDone(countItems([skill], items)),
          needs: prerequisitesIn(plan, skill).map(({ id }) => id),
        })),
        lines: lines.map(({ from, to, points }) => ({ from, to, path: linePath(points) })),
      };
    }),
  };
}
