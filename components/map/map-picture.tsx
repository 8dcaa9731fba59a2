import type { RefObject } from "react";
import { StepMark } from "@/components/catalogue/step-mark";
import { reachPath } from "@/lib/map/paths";
import { band as bandShape } from "@/lib/map/shape";
import { MapStone, StoneOutline } from "./map-stone";
import type { Picture, PictureBand, PictureStone } from "./picture";

/** A skill with what it touches: what it comes after, and what it unlocks. */
export type Chosen = {
  readonly stone: PictureStone;
  readonly needs: readonly PictureStone[];
  readonly unlocks: readonly PictureStone[];
};

type MapPictureProps = {
  readonly picture: Picture;
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly chosen: Chosen | null;
  /** The stone at which Tab stops; null before the keys are listened to. */
  readonly tabStop: string | null;
  readonly describedBy: string;
};

/** The map as SVG: links that work without JavaScript. Lines between steps are drawn for the chosen stone alone. */
export function MapPicture({ picture, svg, chosen, tabStop, describedBy }: MapPictureProps) {
  const partOf = ({ id }: PictureStone) => {
    if (chosen === null) return undefined;
    if (chosen.stone.id === id) return "chosen";
    if (chosen.needs.some((other) => other.id === id)) return "needed";
    return chosen.unlocks.some((other) => other.id === id) ? "unlocked" : undefined;
  };
  return (
    <svg
      ref={svg}
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      width={picture.width}
      height={picture.height}
      className="map-picture"
      data-chosen={chosen === null ? undefined : ""}
      aria-label="Map of the plan"
    >
      <StoneOutline />
      {picture.bands.map((band) => (
        <BandGround key={band.id} band={band} />
      ))}
      {chosen !== null && <ChosenLines chosen={chosen} bands={picture.bands} />}
      {picture.bands.map((band) => (
        <g key={band.id} aria-label={`${band.name}, ${band.percent}% done`}>
          {band.stones.map((stone) => (
            <MapStone
              key={stone.id}
              stone={stone}
              stepId={band.id}
              tabStop={tabStop === null ? undefined : tabStop === stone.id}
              part={partOf(stone)}
              describedBy={describedBy}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}

/** A step's ground, heading and lines, below all stones. */
function BandGround({ band: { id, name, percent, x, y, width, height, lines } }: { band: PictureBand }) {
  return (
    <svg x={x} y={y} width={width} height={height} overflow="visible" aria-hidden="true">
      <rect width={width} height={height} rx={20} className="map-band" />
      <svg x={bandShape.edge} y={18} width={34} height={30} aria-hidden="true">
        <StepMark step={{ id }} filled={percent / 100} />
      </svg>
      <text x={bandShape.edge + 46} y={42} className="map-step">
        <tspan>{name}</tspan>
        <tspan dx={10} className="map-percent">
          {`${percent}%`}
        </tspan>
      </text>
      <g transform={`translate(${-x} ${-y})`}>
        {lines.map(({ from, to, path }) => (
          <path key={`${from} ${to}`} d={path} className="map-line" />
        ))}
      </g>
    </svg>
  );
}

function ChosenLines({ chosen, bands }: { chosen: Chosen; bands: readonly PictureBand[] }) {
  const drawn = bands.flatMap(({ lines }) => lines);
  const pathOf = (from: PictureStone, to: PictureStone) =>
    drawn.find((line) => line.from === from.id && line.to === to.id)?.path ?? reachPath(from, to);
  return (
    <svg overflow="visible" aria-hidden="true">
      {chosen.needs.map((other) => (
        <path key={other.id} d={pathOf(other, chosen.stone)} className="map-line-chosen" />
      ))}
      {chosen.unlocks.map((other) => (
        <path key={other.id} d={pathOf(chosen.stone, other)} className="map-line-chosen map-line-unlocks" />
      ))}
    </svg>
  );
}
