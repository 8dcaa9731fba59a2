import { readFileSync } from "node:fs";
import { join } from "node:path";

/** By preference: a letter is drawn from the first subset that has it. */
const subsets = ["latin", "latin-ext", "vietnamese", "greek", "cyrillic"];
const weights = [400, 700] as const;

// What these subsets hold, without the signs that next/og takes for emoji.
const drawable =
  /^[ -~\u00c0-\u0181\u01a0\u01a1\u01af\u01b0\u0218-\u021b\u0386-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u0490\u0491\u1ea0-\u1ef9\u00b7\u2013\u2014\u2018\u2019\u201c\u201d\u2026]*$/;

/** Whether every letter can be drawn with our own fonts. For any other one, next/og would ask a server of Google's. */
export function isDrawable(text: string): boolean {
  return drawable.test(text);
}

/** The value of `font-family`. */
export const fontFamily = subsets.join(", ");

type Font = { readonly name: string; readonly data: Buffer; readonly weight: 400 | 700 };
let loaded: Font[] | undefined;

/** The fonts of the picture, read from the package once. */
export function fonts(): Font[] {
  loaded ??= subsets.flatMap((name) =>
    weights.map((weight) => ({
      name,
      weight,
      data: readFileSync(pathOf(`source-sans-3-${name}-${weight}`)),
    })),
  );
  return loaded;
}

function pathOf(file: string): string {
  const root = /* turbopackIgnore: true */ process.cwd();
  return join(root, "node_modules/@fontsource/source-sans-3/files", `${file}-normal.woff`);
}
