import { ImageResponse } from "next/og";
import type { Profile } from "@/lib/sharing/profile";
import { finishedSkills } from "@/lib/sharing/summary";
import { fontFamily, fonts, isDrawable } from "./fonts";

export const pictureSize = { width: 1200, height: 630 };

/** The light scheme's tokens (app/globals.css), which a picture cannot read. */
const colors = { paper: "#faf8f3", ink: "#22251f", soft: "#5b6056", moss: "#2f6b4a", stone: "#d5d1c4" };

/** The preview picture of a page as PNG. Says only what the page shows, in letters of our own fonts. */
export function drawPicture(profile: Profile): Promise<ArrayBuffer> {
  return new ImageResponse(<Picture profile={profile} />, { ...pictureSize, fonts: fonts() }).arrayBuffer();
}

function Picture({ profile }: { profile: Profile }) {
  const { handle, goal, path } = profile;
  const whole = profile.name.normalize("NFC");
  const name = isDrawable(whole) ? whole : handle;
  return (
    <div
      style={{
        display: "flex",
        width: "100%",
        height: "100%",
        background: colors.paper,
        color: colors.ink,
        fontFamily,
        padding: "64px 72px 60px",
      }}
    >
      <div style={{ display: "flex", flexDirection: "column", flex: 1, paddingRight: 40 }}>
        <div style={{ fontSize: 30, fontWeight: 700, color: colors.moss }}>Cairn</div>
        <div
          style={{
            display: "block",
            marginTop: 34,
            fontSize: name.length > 22 ? 60 : 84,
            fontWeight: 700,
            lineHeight: 1.05,
            letterSpacing: "-0.02em",
            lineClamp: 2,
            wordBreak: "break-word",
          }}
        >
          {name}
        </div>
        <div style={{ display: "block", marginTop: 18, fontSize: 30, color: colors.soft, lineClamp: 2 }}>
          {goal ?? "On the way to backend developer"}
        </div>
        <div style={{ display: "flex", marginTop: "auto", gap: 64 }}>
          {figuresOf(profile).map(({ value, label }) => (
            <div key={label} style={{ display: "flex", flexDirection: "column" }}>
              <div style={{ fontSize: 88, fontWeight: 700, lineHeight: 1, letterSpacing: "-0.02em" }}>
                {value}
              </div>
              <div style={{ fontSize: 28, color: colors.soft, marginTop: 10 }}>{label}</div>
            </div>
          ))}
        </div>
      </div>
      <Stones percent={path?.percent ?? null} />
    </div>
  );
}

type Figure = { readonly value: string; readonly label: string };

/** What is shown and worth a big number: nothing that is still zero. */
function figuresOf({ path, skills, streak }: Profile): Figure[] {
  const figures: Figure[] = [];
  const count = (value: number, one: string, many: string) => {
    if (value > 0) figures.push({ value: `${value}`, label: value === 1 ? one : many });
  };
  if (path !== null && path.percent !== null)
    figures.push({ value: `${path.percent}%`, label: "of the path" });
  else count(path?.done ?? 0, "item done", "items done");
  count(finishedSkills(skills ?? []), "skill finished", "skills finished");
  count(streak?.current ?? 0, "active day", "active days");
  return figures;
}

/** From the ground up: centre, width and lean of each pebble, as the mark of the app has them (components/ui/cairn.tsx). */
const pebbles = [
  { x: 160, width: 304, lean: 0 },
  { x: 170, width: 254, lean: -1 },
  { x: 150, width: 216, lean: 1 },
  { x: 166, width: 174, lean: -1.5 },
  { x: 157, width: 138, lean: 1.5 },
  { x: 165, width: 102, lean: -2 },
  { x: 160, width: 72, lean: 2 },
];
const thickness = 64;
const gap = 5;
const heightOfStones = pebbles.length * (thickness + gap);

/** The cairn: as much of it in moss as of the path is done; a quiet pile where that is not shown. */
function Stones({ percent }: { percent: number | null }) {
  const placed = percent === null ? 0 : Math.floor((percent * pebbles.length) / 100);
  return (
    <svg
      width="320"
      height={heightOfStones}
      viewBox={`0 0 320 ${heightOfStones}`}
      style={{ alignSelf: "flex-end" }}
      aria-hidden="true"
    >
      {pebbles.map(({ x, width, lean }, index) => {
        const y = heightOfStones - (index + 1) * (thickness + gap);
        return (
          <rect
            key={width}
            x={x - width / 2}
            y={y}
            width={width}
            height={thickness}
            rx={Math.min(width / 2.2, thickness * 1.25)}
            ry={thickness / 2}
            transform={`rotate(${lean} ${x} ${y + thickness / 2})`}
            fill={index < placed ? colors.moss : colors.stone}
          />
        );
      })}
    </svg>
  );
}
