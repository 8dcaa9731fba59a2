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
  const name = isDrawable(profile.name) ? profile.name : handle;
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
      <div style={{ display: "flex", flexDirection: "column", flex: 1, paddingRight: 48 }}>
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
        <div style={{ display: "block", marginTop: 18, fontSize: 32, color: colors.soft, lineClamp: 2 }}>
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

/** From the ground up: centre, width and height of each pebble, and how it leans. */
const pebbles = [
  { x: 160, width: 300, height: 76, lean: 0 },
  { x: 172, width: 248, height: 70, lean: -2 },
  { x: 150, width: 214, height: 66, lean: 2 },
  { x: 168, width: 172, height: 62, lean: -3 },
  { x: 156, width: 138, height: 56, lean: 2 },
  { x: 166, width: 102, height: 50, lean: -4 },
  { x: 160, width: 70, height: 42, lean: 3 },
];
const heightOfStones = 506;

/** The cairn: as much of it in moss as of the path is done; a quiet pile where that is not shown. */
function Stones({ percent }: { percent: number | null }) {
  const placed = percent === null ? pebbles.length : Math.floor((percent * pebbles.length) / 100);
  let ground = heightOfStones;
  return (
    <svg width="320" height={heightOfStones} viewBox={`0 0 320 ${heightOfStones}`} aria-hidden="true">
      {pebbles.map(({ x, width, height, lean }, index) => {
        const y = ground - height / 2;
        // Stones rest on each other, so their outlines overlap a little.
        ground -= height + 4;
        return (
          <ellipse
            key={width}
            cx={x}
            cy={y}
            rx={width / 2}
            ry={height / 2}
            transform={`rotate(${lean} ${x} ${y})`}
            fill={index < placed ? colors.moss : colors.stone}
          />
        );
      })}
    </svg>
  );
}
