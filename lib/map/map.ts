/** The map of a plan: where each of its skills stands, in bands of steps, read off the layouts made ahead of time. */

import { catalogue, type Skill, type SkillId, type Step } from "@/lib/catalogue/index";
import layouts from "./layout.json";
import { band, bandWidth, mapWidth, type Place, stone, stride } from "./shape";
import { slotOf } from "./slots";

export type MapStone = Place & { readonly id: SkillId };
/** A line from a skill to one of the same step that requires it: the points that it passes, from left to right. */
export type MapLine = { readonly from: SkillId; readonly to: SkillId; readonly points: readonly Place[] };
export type MapBand = Place & {
  readonly step: Step;
  readonly width: number;
  readonly height: number;
  /** In learning order. */
  readonly stones: readonly MapStone[];
  readonly lines: readonly MapLine[];
};
export type PlanMap = { readonly width: number; readonly height: number; readonly bands: readonly MapBand[] };

/** Columns of a band that has more room than it needs stand apart, but no further than this. */
const widestStride = stride * 1.35;

/** Where everything of a plan stands: steps from above to below, narrow ones side by side; skills after what they require. */
export function mapOf(plan: readonly Skill[]): PlanMap {
  const bands: MapBand[] = [];
  let y = 0;
  for (const row of rowsOf(sketchesOf(plan))) {
    const height = Math.max(...row.map((sketch) => sketch.height));
    const spare = mapWidth - rowWidth(row);
    let x = 0;
    for (const sketch of row) {
      const width = bandWidth(sketch.columns) + Math.floor(spare / row.length);
      bands.push(draw(sketch, { x, y }, width, height));
      x += width + band.apart;
    }
    y += height + band.apart;
  }
  return { width: mapWidth, height: Math.max(y - band.apart, 0), bands };
}

type SketchedStone = { readonly skill: Skill; readonly column: number; readonly y: number };

/** A step of a plan as it was laid out, before it has its place. */
type Sketch = {
  readonly step: Step;
  readonly columns: number;
  readonly height: number;
  readonly stones: readonly SketchedStone[];
  readonly lines: readonly {
    readonly from: SketchedStone;
    readonly to: SketchedStone;
    /** One for each column between the two. */
    readonly heights: readonly number[];
  }[];
};

function sketchesOf(plan: readonly Skill[]): readonly Sketch[] {
  return catalogue.steps.flatMap((step) => {
    const skills = plan.filter((skill) => skill.step === step.id);
    return skills.length === 0 ? [] : [sketchOf(step, skills)];
  });
}

function sketchOf(step: Step, skills: readonly Skill[]): Sketch {
  const { slots, layout } = layoutOf(step.id, skills);
  const bySlot = new Map(
    layout.stones.flatMap(([slot = -1, column = 0, y = 0]) => {
      const skill = skills.find(({ id }) => slotOf(id) === slots[slot]);
      return skill === undefined ? [] : [[slot, { skill, column, y }] as const];
    }),
  );
  const stones = [...bySlot.values()];
  const lines = layout.lines.flatMap(([first = -1, second = -1, ...heights]) => {
    const [from, to] = [bySlot.get(first), bySlot.get(second)];
    return from === undefined || to === undefined ? [] : [{ from, to, heights }];
  });
  const feet = [...stones.map(({ y }) => y + stone.height), ...lines.flatMap(({ heights }) => heights)];
  return {
    step,
    columns: Math.max(...stones.map(({ column }) => column)) + 1,
    height: band.head + Math.max(...feet) + band.edge,
    stones: skills.flatMap((skill) => stones.find((entry) => entry.skill === skill) ?? []),
    lines,
  };
}

const layoutsBySkills = new Map(
  layouts.flatMap(({ slots, layouts: ofStep }) =>
    ofStep.map((layout) => {
      const ids = layout.stones.map(([slot = -1]) => slots[slot] ?? "");
      return [ids.sort().join(), { slots, layout }] as const;
    }),
  ),
);

function layoutOf(stepId: string, skills: readonly Skill[]) {
  const found = layoutsBySkills.get(
    skills
      .map(({ id }): string => slotOf(id))
      .sort()
      .join(),
  );
  if (found === undefined) throw new Error(`no map of these skills of ${stepId}: npm run map`);
  return found;
}

/** Bands in path order, as many beside each other as there is room for. */
function rowsOf(sketches: readonly Sketch[]): readonly (readonly Sketch[])[] {
  const rows: Sketch[][] = [];
  for (const sketch of sketches) {
    const last = rows.at(-1);
    if (last !== undefined && rowWidth([...last, sketch]) <= mapWidth) last.push(sketch);
    else rows.push([sketch]);
  }
  return rows;
}

function rowWidth(row: readonly Sketch[]): number {
  return row.reduce((width, { columns }) => width + bandWidth(columns) + band.apart, -band.apart);
}

function draw(sketch: Sketch, corner: Place, width: number, height: number): MapBand {
  const room = (width - 2 * band.edge - stone.width) / Math.max(sketch.columns - 1, 1);
  const step = Math.round(Math.min(room, widestStride));
  const xOf = (column: number) => corner.x + band.edge + column * step;
  const yOf = (y: number) => corner.y + band.head + y;
  return {
    ...corner,
    step: sketch.step,
    width,
    height,
    stones: sketch.stones.map(({ skill, column, y }) => ({ id: skill.id, x: xOf(column), y: yOf(y) })),
    lines: sketch.lines.map(({ from, to, heights }) => {
      const middle = stone.height / 2;
      const crossed = heights.flatMap((height, index) => {
        const [x, y] = [xOf(from.column + 1 + index), yOf(height)];
        return [
          { x, y },
          { x: x + stone.width, y },
        ];
      });
      const start = { x: xOf(from.column) + stone.width, y: yOf(from.y) + middle };
      const end = { x: xOf(to.column), y: yOf(to.y) + middle };
      return { from: from.skill.id, to: to.skill.id, points: [start, ...crossed, end] };
    }),
  };
}
