"use client";

import { useRouter } from "next/navigation";
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type SyntheticEvent,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { useInBrowser } from "@/components/ui/use-in-browser";
import { type Direction, neighbourOf } from "@/lib/map/walk";
import { MapCard } from "./map-card";
import { MapLegend } from "./map-marks";
import { type Chosen, MapPicture } from "./map-picture";
import type { Picture } from "./picture";
import { useZoom } from "./use-zoom";
import { bringIntoView } from "./zoom";
import "./map.css";

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/**
 * The map in its frame: to look around in, to zoom, and to walk with the keyboard, for which it is one stop. Without
 * JavaScript it is a picture with links that scrolls.
 */
export function PlanMap({ picture }: { picture: Picture }) {
  const router = useRouter();
  const aboutId = useId();
  const frame = useRef<HTMLElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const zoom = useZoom(frame, svg);
  const inBrowser = useInBrowser();
  const [focused, setFocused] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [left, setLeft] = useState<string | null>(null);

  const stones = useMemo(() => picture.bands.flatMap((band) => band.stones), [picture]);
  const chosen = useMemo(() => choose(stones, pointed ?? focused), [stones, pointed, focused]);
  const has = (id: string | null) => stones.some((stone) => stone.id === id);
  // A person comes back to where they were; at first to what they are in the midst of.
  const begun = stones.find(({ kind }) => kind === "started") ?? stones.find(({ kind }) => kind === "ready");
  const tabStop = has(left) ? left : (begun ?? stones[0])?.id;

  // The map opens where the person is; from then on it stays where they move it.
  const openAt = useRef(tabStop);
  useEffect(() => {
    const stone = svg.current?.querySelector(`[data-skill="${openAt.current}"]`);
    if (frame.current !== null && stone != null) bringIntoView(frame.current, stone, true);
  }, []);

  const walk = (event: KeyboardEvent) => {
    const from = skillOf(event);
    if (from === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const direction = arrows[event.key];
    const to =
      direction !== undefined
        ? neighbourOf(picture.bands, from, direction)
        : event.key === "Home"
          ? stones[0]?.id
          : event.key === "End"
            ? stones.at(-1)?.id
            : undefined;
    if (to === undefined) return;
    // At the edge, too: the page must not scroll away under somebody who walks.
    event.preventDefault();
    svg.current?.querySelector<SVGAElement>(`[data-skill="${to}"]`)?.focus({ preventScroll: true });
  };

  const arrive = (event: FocusEvent) => {
    const id = skillOf(event);
    setFocused(id);
    setPointed(null);
    setLeft(id);
    // Not for a press of the mouse, which may be the begin of a drag.
    if (frame.current !== null && event.target.matches(":focus-visible")) {
      bringIntoView(frame.current, event.target, false);
    }
  };

  const open = (event: MouseEvent) => {
    const path = linkOf(event)?.getAttribute("href");
    if (
      path == null ||
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    router.push(path);
  };

  return (
    <div className="card overflow-hidden">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line border-b px-4 py-2 sm:px-5">
        <MapLegend />
        <div className="flex gap-2">
          <ZoomButton name="Zoom out" sign="−" press={zoom.zoomOut} />
          <ZoomButton name="Zoom in" sign="+" press={zoom.zoomIn} />
          <ZoomButton name="Fit" press={zoom.fit} />
        </div>
      </div>
      <section
        ref={frame}
        aria-label="Map"
        className="map-frame"
        onKeyDown={walk}
        onFocus={arrive}
        onBlur={() => setFocused(null)}
        onPointerOver={(event) => setPointed(event.pointerType === "mouse" ? skillOf(event) : null)}
        onPointerLeave={() => setPointed(null)}
        onClick={open}
      >
        <MapPicture
          picture={picture}
          svg={svg}
          chosen={chosen}
          tabStop={inBrowser ? (tabStop ?? null) : null}
          describedBy={aboutId}
        />
      </section>
      <div className="map-card border-line border-t px-4 py-3 sm:px-5">
        <MapCard chosen={chosen} aboutId={aboutId} />
      </div>
    </div>
  );
}

function ZoomButton({ name, sign, press }: { name: string; sign?: string; press: () => void }) {
  return (
    <button
      type="button"
      aria-label={sign === undefined ? undefined : name}
      onClick={press}
      className="button button-quiet min-w-11 px-3"
    >
      {sign ?? name}
    </button>
  );
}

function linkOf({ target }: SyntheticEvent): Element | null {
  return target instanceof Element ? target.closest("[data-skill]") : null;
}

function skillOf(event: SyntheticEvent): string | null {
  return linkOf(event)?.getAttribute("data-skill") ?? null;
}

function choose(stones: readonly Chosen["stone"][], id: string | null): Chosen | null {
  const stone = stones.find((entry) => entry.id === id);
  if (stone === undefined) return null;
  return {
    stone,
    needs: stones.filter((other) => stone.needs.includes(other.id)),
    unlocks: stones.filter((other) => other.needs.includes(stone.id)),
  };
}
