import { mapWidth } from "@/lib/map/shape";

/** The narrowest and the widest that the picture becomes, in pixels. */
const narrowest = mapWidth * 0.12;
const widest = mapWidth * 2.5;
/** Below this the titles are too small to read: names of steps take their place. */
const far = mapWidth * 0.42;

/** Of the frame, as its style says. */
const padding = 16;

/** Makes the picture so many pixels wide, while what lies at `still` (in the window) stays there. */
export function setZoom(
  frame: HTMLElement,
  picture: SVGSVGElement,
  width: number,
  still: { readonly x: number; readonly y: number },
): void {
  const before = picture.getBoundingClientRect();
  const wanted = allowedWidth(width);
  const across = (still.x - before.left) / before.width;
  const down = (still.y - before.top) / before.height;
  picture.style.width = `${wanted}px`;
  frame.toggleAttribute("data-far", wanted < far);
  const after = picture.getBoundingClientRect();
  frame.scrollLeft += after.left + across * after.width - still.x;
  frame.scrollTop += after.top + down * after.height - still.y;
}

/** The width nearest to this one that the picture may have, in pixels. */
export function allowedWidth(width: number): number {
  return Math.min(Math.max(width, narrowest), widest);
}

/** How wide the picture may be in its frame without scrolling sideways. */
export function roomIn(frame: HTMLElement): number {
  return frame.clientWidth - 2 * padding;
}

/** Scrolls the frame, and nothing else, until a stone in it can be seen with some room around it; at once or as it goes. */
export function bringIntoView(frame: HTMLElement, stone: Element, atOnce: boolean): void {
  const [outer, inner] = [frame.getBoundingClientRect(), stone.getBoundingClientRect()];
  const room = Math.min(96, outer.width / 6, outer.height / 6);
  const left = overlap(inner.left - room, inner.right + room, outer.left, outer.right);
  const top = overlap(inner.top - room, inner.bottom + room, outer.top, outer.bottom);
  const calm = atOnce || matchMedia("(prefers-reduced-motion: reduce)").matches;
  frame.scrollBy({ left, top, behavior: calm ? "instant" : "smooth" });
}

/** How far a stretch must move to lie within another, or to begin where that does if it is longer; 0 when it lies there. */
export function overlap(start: number, end: number, from: number, to: number): number {
  if (start < from) return start - from;
  return end > to ? Math.min(end - to, start - from) : 0;
}
