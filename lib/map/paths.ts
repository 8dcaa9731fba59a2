import { type Place, stone } from "./shape";

/** The path of an SVG line through points from left to right: level over the columns, curved between them. */
export function linePath(points: readonly Place[]): string {
  return points
    .map((point, index) => {
      const before = points[index - 1];
      if (before === undefined) return `M${point.x} ${point.y}`;
      if (before.y === point.y) return `H${point.x}`;
      const middle = (before.x + point.x) / 2;
      return `C${middle} ${before.y} ${middle} ${point.y} ${point.x} ${point.y}`;
    })
    .join("");
}

/** The path from one stone to another of any step: from the foot of the upper to the head of the lower. */
export function reachPath(from: Place, to: Place): string {
  const down = to.y >= from.y;
  const start = { x: from.x + stone.width / 2, y: from.y + (down ? stone.height : 0) };
  const end = { x: to.x + stone.width / 2, y: to.y + (down ? 0 : stone.height) };
  const bend = Math.max(Math.abs(end.y - start.y) / 2.5, 40) * (down ? 1 : -1);
  return `M${start.x} ${start.y}C${start.x} ${start.y + bend} ${end.x} ${end.y - bend} ${end.x} ${end.y}`;
}
