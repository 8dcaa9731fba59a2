/** How the stones of one step are laid out: ELK sets the connected ones in columns, and its answers are packed here. */
import ELK, { type ElkExtendedEdge } from "elkjs";
import type { Skill } from "@/lib/catalogue";
import { gap, mostColumns, stone } from "@/lib/map/shape";
import { slotOf } from "@/lib/map/slots";

/** Skills by their place in the catalogue's step; a line has a height for each column that it crosses on its way. */
export type Layout = {
  /** Skill, column, y. */
  readonly stones: readonly (readonly [skill: number, column: number, y: number])[];
  readonly lines: readonly (readonly [from: number, to: number, ...heights: number[]])[];
};

type Edge = readonly [from: number, to: number];

/** Steps of few skills stay narrow, so that two of them stand side by side. */
const narrow = { skills: 12, columns: 3 };

const elk = new ELK();

/** Lays out skills of one step; `slots` numbers them. The same skills get the same answer, always. */
export async function layOut(skills: readonly Skill[], slots: readonly string[]): Promise<Layout> {
  const numberOf = (id: Skill["id"]) => slots.indexOf(slotOf(id));
  const nodes = skills.map(({ id }) => numberOf(id));
  const edges = skills.flatMap(({ id, requires }) =>
    requires
      .map(numberOf)
      .filter((from) => nodes.includes(from))
      .map((from): Edge => [from, numberOf(id)]),
  );
  const columns = nodes.length > narrow.skills ? mostColumns : narrow.columns;
  const parts = await Promise.all(
    connected(nodes, edges).map((part) => layOutConnected(part, edges, columns)),
  );
  return pack(parts, columns);
}

/** The nodes in groups that no edge joins, each in its own order. */
function connected(nodes: readonly number[], edges: readonly Edge[]): readonly (readonly number[])[] {
  let groups = nodes.map((node) => [node]);
  for (const edge of edges) {
    const joined = groups.filter((group) => group.some((node) => edge.includes(node)));
    const first = joined[0];
    if (first === undefined || joined.length < 2) continue;
    const all = nodes.filter((node) => joined.some((group) => group.includes(node)));
    groups = groups.flatMap((group) => (group === first ? [all] : joined.includes(group) ? [] : [group]));
  }
  return groups;
}

/** The flattest of the layouts that ELK finds with so and so many stones in a column at most. */
async function layOutConnected(
  nodes: readonly number[],
  edges: readonly Edge[],
  columns: number,
): Promise<Layout> {
  const tries = await Promise.all(bounds.map((bound) => layOutWithin(bound, nodes, edges)));
  const inRoom = tries.filter((layout) => columnsOf(layout) <= columns);
  const candidates = inRoom.length > 0 ? inRoom : tries;
  return candidates.reduce((best, layout) => (unrest(layout) < unrest(best) ? layout : best));
}

/** What a layout costs the eye: its height, and each column that a line crosses as if it were so many pixels more. */
function unrest(layout: Layout): number {
  return heightOf(layout) + 20 * layout.lines.reduce((sum, [, , ...crossed]) => sum + crossed.length, 0);
}

/** At most so many stones in a column, or as many as keep the lines short. */
const bounds = [4, 5, 6, 7, 8, 10, 12, 16, null];

async function layOutWithin(
  bound: number | null,
  nodes: readonly number[],
  edges: readonly Edge[],
): Promise<Layout> {
  const inside = edges.filter(([, to]) => nodes.includes(to));
  const graph = await elk.layout({
    id: "step",
    layoutOptions: {
      "elk.algorithm": "layered",
      "elk.direction": "RIGHT",
      "elk.edgeRouting": "POLYLINE",
      "elk.layered.layering.strategy": bound === null ? "NETWORK_SIMPLEX" : "COFFMAN_GRAHAM",
      "elk.layered.layering.coffmanGraham.layerBound": String(bound ?? 0),
      "elk.layered.considerModelOrder.strategy": "PREFER_NODES",
      "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
      "elk.layered.spacing.nodeNodeBetweenLayers": String(gap.column),
      "elk.spacing.nodeNode": String(gap.row),
      "elk.spacing.edgeNode": "10",
      "elk.layered.spacing.edgeNodeBetweenLayers": "10",
      "elk.spacing.edgeEdge": "6",
      "elk.padding": "[top=0,left=0,bottom=0,right=0]",
    },
    children: nodes.map((node) => ({ id: String(node), ...stone })),
    edges: inside.map(([from, to]) => ({ id: `${from}-${to}`, sources: [`${from}`], targets: [`${to}`] })),
  });
  // ELK leaves more room between columns where many lines cross; ours all stand equally far apart.
  const children = (graph.children ?? []).map(({ id, x = 0, y = 0 }) => ({ node: Number(id), x, y }));
  const columns = [...new Set(children.map(({ x }) => x))].sort((one, other) => one - other);
  const columnOf = (node: number) => columns.indexOf(children.find((child) => child.node === node)?.x ?? 0);
  return {
    stones: children.map(({ node, y }) => [node, columnOf(node), Math.round(y)]),
    lines: inside.map(([from, to], index) => {
      const route: ElkExtendedEdge | undefined = graph.edges?.[index];
      const { startPoint, bendPoints = [], endPoint } = route?.sections?.[0] ?? {};
      const points = [startPoint, ...bendPoints, endPoint].flatMap((point) => point ?? []);
      const crossed = columns.slice(columnOf(from) + 1, columnOf(to));
      return [from, to, ...crossed.map((x) => Math.round(heightAt(points, x + stone.width / 2)))];
    }),
  };
}

/** Where a line of points from left to right is at `x`. */
function heightAt(points: readonly { readonly x: number; readonly y: number }[], x: number): number {
  const next = points.findIndex((point) => point.x >= x);
  const [before, after] = [points[next - 1], points[next]];
  if (before === undefined || after === undefined) throw new Error("a line misses a column that it crosses");
  return before.y + ((after.y - before.y) * (x - before.x)) / (after.x - before.x);
}

/** Sets the parts into the free room from above, each as far to the left as it can lie that high. */
function pack(parts: readonly Layout[], columns: number): Layout {
  const widths = parts.map(columnsOf);
  const depths = new Array<number>(Math.max(columns, ...widths)).fill(0);
  const packed = parts.map(({ stones, lines }, index): Layout => {
    const width = widths[index] ?? 1;
    const starts = depths.slice(width - 1).map((_, start) => Math.max(...depths.slice(start, start + width)));
    const y = Math.min(...starts);
    const left = starts.indexOf(y);
    depths.fill(y + heightOf({ stones, lines }) + gap.row, left, left + width);
    return {
      stones: stones.map(([skill, column, stoneY]) => [skill, column + left, stoneY + y]),
      lines: lines.map(([from, to, ...heights]) => [from, to, ...heights.map((height) => height + y)]),
    };
  });
  return { stones: packed.flatMap(({ stones }) => stones), lines: packed.flatMap(({ lines }) => lines) };
}

function columnsOf({ stones }: Layout): number {
  return Math.max(...stones.map(([, column]) => column)) + 1;
}

/** Lines may run below the lowest stone. */
function heightOf({ stones, lines }: Layout): number {
  const feet = stones.map(([, , y]) => y + stone.height);
  return Math.max(...feet, ...lines.flatMap(([, , ...heights]) => heights));
}
