import { type RefObject, useEffect, useMemo } from "react";
import { roomIn, setZoom } from "./zoom";

type Frame = RefObject<HTMLElement | null>;
type Svg = RefObject<SVGSVGElement | null>;

/**
 * Moves and zooms a picture in a frame that scrolls: drag with a mouse, ctrl or cmd with the wheel, two fingers. One
 * finger scrolls by itself. The picture grows in earnest rather than being enlarged, so its text stays crisp.
 */
export function useZoom(frame: Frame, svg: Svg) {
  useEffect(() => {
    const [outer, inner] = [frame.current, svg.current];
    if (outer === null || inner === null) return;
    const stop = new AbortController();
    const { signal } = stop;
    listenToWheel(outer, inner, signal);
    listenToFingers(outer, inner, signal);
    listenToMouse(outer, signal);
    return () => stop.abort();
  }, [frame, svg]);

  return useMemo(() => {
    const by = (change: (width: number, outer: HTMLElement) => number) => () => {
      const [outer, inner] = [frame.current, svg.current];
      if (outer === null || inner === null) return;
      setZoom(outer, inner, change(inner.getBoundingClientRect().width, outer), centreOf(outer));
    };
    return {
      zoomIn: by((width) => width * 1.3),
      zoomOut: by((width) => width / 1.3),
      fit: by((_, outer) => roomIn(outer)),
    };
  }, [frame, svg]);
}

function centreOf(element: Element) {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

function listenToWheel(outer: HTMLElement, inner: SVGSVGElement, signal: AbortSignal): void {
  const turn = (event: WheelEvent) => {
    // A pinch on a touchpad comes as a wheel with ctrl.
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const width = inner.getBoundingClientRect().width * Math.exp(-event.deltaY * 0.004);
    setZoom(outer, inner, width, { x: event.clientX, y: event.clientY });
  };
  outer.addEventListener("wheel", turn, { passive: false, signal });
}

function listenToFingers(outer: HTMLElement, inner: SVGSVGElement, signal: AbortSignal): void {
  let start: { apart: number; width: number } | null = null;
  const spread = (event: TouchEvent) => {
    const [one, other] = event.touches;
    if (one === undefined || other === undefined) return null;
    return {
      apart: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY),
      middle: { x: (one.clientX + other.clientX) / 2, y: (one.clientY + other.clientY) / 2 },
    };
  };
  const begin = (event: TouchEvent) => {
    const fingers = spread(event);
    start = fingers && { apart: fingers.apart, width: inner.getBoundingClientRect().width };
  };
  const move = (event: TouchEvent) => {
    const fingers = spread(event);
    if (fingers === null || start === null) return;
    event.preventDefault();
    setZoom(outer, inner, (start.width * fingers.apart) / start.apart, fingers.middle);
  };
  outer.addEventListener("touchstart", begin, { passive: true, signal });
  outer.addEventListener("touchmove", move, { passive: false, signal });
  outer.addEventListener("touchend", begin, { passive: true, signal });
}

/** So far must the mouse go before a press is a drag and no click, in pixels. */
const slack = 5;

function listenToMouse(outer: HTMLElement, signal: AbortSignal): void {
  let last: { x: number; y: number } | null = null;
  let dragged = false;
  const press = (event: PointerEvent) => {
    if (event.pointerType !== "mouse" || event.button !== 0) return;
    last = { x: event.clientX, y: event.clientY };
    dragged = false;
  };
  const move = (event: PointerEvent) => {
    if (last === null) return;
    const [x, y] = [event.clientX - last.x, event.clientY - last.y];
    if (!dragged && Math.hypot(x, y) < slack) return;
    if (!dragged) outer.setPointerCapture(event.pointerId);
    dragged = true;
    outer.scrollBy(-x, -y);
    last = { x: event.clientX, y: event.clientY };
  };
  const release = () => {
    last = null;
  };
  const click = (event: MouseEvent) => {
    // The end of a drag opens nothing.
    if (dragged) {
      event.preventDefault();
      event.stopPropagation();
    }
    dragged = false;
  };
  outer.addEventListener("pointerdown", press, { signal });
  outer.addEventListener("pointermove", move, { signal });
  outer.addEventListener("pointerup", release, { signal });
  outer.addEventListener("pointercancel", release, { signal });
  outer.addEventListener("click", click, { capture: true, signal });
  // Links are dragged by the browser otherwise.
  outer.addEventListener("dragstart", (event) => event.preventDefault(), { signal });
}
