/**
 * Lays out the map of every plan ahead of time (`npm run map`), so that no page and no browser carries a layout engine.
 * Steps stand by themselves: what a step looks like depends only on which of its skills are in the plan.
 */
import { writeFileSync } from "node:fs";
import { catalogue, type Skill } from "@/lib/catalogue";
import type { Goal } from "@/lib/catalogue/goal";
import { planOf } from "@/lib/catalogue/plan";
import { frameworks, languages, levels, type Track, tracks } from "@/lib/catalogue/schema";
import { slotOf } from "@/lib/map/slots";
import { layOut } from "./map-layout";

const file = "lib/map/layout.json";

/** Every set of tracks: each bit of a number says whether one of them is in it. */
const anyTracks = Array.from({ length: 2 ** tracks.length }, (_, bits) =>
  tracks.filter((_track, place) => (bits >> place) % 2 === 1).map(({ id }): Track => id),
);

/** A plan for each selection that some step can have: languages and frameworks without tracks, and tracks without them. */
function* plans(): Generator<readonly Skill[]> {
  const open: Goal = {
    language: null,
    framework: null,
    level: "junior",
    tracks: [],
    picks: [],
    minutesADay: 20,
  };
  for (const { id: level } of levels) {
    for (const { id: language } of languages) yield planOf({ ...open, level, language });
    for (const { id, language } of frameworks) yield planOf({ ...open, level, language, framework: id });
    for (const chosen of anyTracks) yield planOf({ ...open, level, tracks: chosen });
  }
}

async function write(): Promise<void> {
  const selections = new Map<string, readonly Skill[]>();
  for (const plan of plans()) {
    for (const { id } of catalogue.steps) {
      const skills = plan.filter(({ step }) => step === id);
      if (skills.length > 0) selections.set(skills.map((skill) => skill.id).join(), skills);
    }
  }
  const lines: string[] = [];
  for (const { id } of catalogue.steps) {
    const slots = catalogue.skills.filter((skill) => skill.step === id && slotOf(skill.id) === skill.id);
    const slotIds = slots.map((skill) => skill.id);
    const layouts: string[] = [];
    for (const skills of selections.values()) {
      if (skills[0]?.step === id) layouts.push(JSON.stringify(await layOut(skills, slotIds)));
    }
    lines.push(
      `  { "step": "${id}", "slots": ${JSON.stringify(slotIds)}, "layouts": [\n    ${layouts.join(",\n    ")}\n  ] }`,
    );
  }
  const text = `[\n${lines.join(",\n")}\n]\n`;
  writeFileSync(file, text);
  console.log(`${selections.size} layouts, ${Math.round(text.length / 1024)} kB: ${file}`);
}

await write();
