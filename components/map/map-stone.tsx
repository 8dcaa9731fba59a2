import { memo } from "react";
import { stone } from "@/lib/map/shape";
import { linesOf } from "@/lib/map/titles";
import { StateMark } from "./map-marks";
import type { PictureStone } from "./picture";

type MapStoneProps = {
  readonly stone: PictureStone;
  readonly stepId: string;
  /** Whether Tab stops at it; undefined leaves that to the browser, which then stops at every stone. */
  readonly tabStop: boolean | undefined;
  /** What it is to the chosen stone. */
  readonly part: "chosen" | "needed" | "unlocked" | undefined;
  /** The element that says what it comes after and what it unlocks. */
  readonly describedBy: string;
};

const { width, height } = stone;
/** A pebble: domed above, flatter below, no side quite like the other. */
const outline =
  "M0 38C0 13 10 1 36 0.5C70-0.5 110-0.3 138 0.5C163 1 172 15 172 36C172 60 163 71.5 138 72C110 72.6 66 72.6 34 72C9 71.5 0 61 0 38Z";

/** What the stones of a map share; once in every map. */
export function StoneOutline() {
  return (
    <defs>
      <path id="map-stone" d={outline} />
      <clipPath id="map-stone-inside">
        <use href="#map-stone" />
      </clipPath>
    </defs>
  );
}

/** A skill on the map: a link with its title and, in words and by a mark, its state. */
export const MapStone = memo(function MapStone(props: MapStoneProps) {
  const { id, x, y, title, kind, words, percent } = props.stone;
  const lines = linesOf(title);
  const top = lines.length === 1 ? 32 : lines.length === 2 ? 25 : 20;
  const leading = lines.length === 3 ? 15 : 17;
  const wordsY = top + (lines.length - 1) * leading + (lines.length === 3 ? 16 : 19);
  return (
    <a
      href={`/learn/${props.stepId}/${id}`}
      data-skill={id}
      data-part={props.part}
      className={`map-stone map-${kind}`}
      aria-label={`${title}: ${words}`}
      aria-describedby={props.tabStop === undefined ? undefined : props.describedBy}
      tabIndex={props.tabStop === undefined ? undefined : props.tabStop ? 0 : -1}
    >
      <g transform={`translate(${x} ${y})`}>
        <use href="#map-stone" className="map-ring" />
        <use href="#map-stone" className="map-body" />
        {kind === "started" && (
          <rect width={(width * percent) / 100} height={height} clipPath="url(#map-stone-inside)" />
        )}
        <text className="map-title">
          {lines.map((line, index) => (
            <tspan key={line} x={15} y={top + index * leading}>
              {line}
            </tspan>
          ))}
        </text>
        <g transform={`translate(15 ${wordsY - 11})`}>
          <StateMark kind={kind} />
        </g>
        <text className="map-words" x={34} y={wordsY}>
          {words}
        </text>
      </g>
    </a>
  );
});
