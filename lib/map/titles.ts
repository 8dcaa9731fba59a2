import { stone } from "./shape";

/** The room at both sides of a title on its stone, and roughly what a letter takes of it at 14 px, by its breadth. */
const inset = 13;
const narrowLetters = /[fijlrtI.,:'() -]/;
const wideLetters = /[mwMWOQCDGHNU@&]/;

function breadthOf(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (narrowLetters.test(letter) ? 4.2 : wideLetters.test(letter) ? 10 : 7.3),
    0,
  );
}

/** A title in as few lines as fit its stone, and those about equally long; SVG breaks no lines by itself. */
export function linesOf(title: string): readonly string[] {
  const words = title.split(" ");
  const room = stone.width - 2 * inset;
  const fewest = fill(words, room).length;
  // Narrower and narrower, as long as it takes no further line.
  let lines = fill(words, room);
  for (let width = room; width > 0; width -= 6) {
    const narrower = fill(words, width);
    if (narrower.length > fewest) break;
    lines = narrower;
  }
  return lines;
}

function fill(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && breadthOf(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
