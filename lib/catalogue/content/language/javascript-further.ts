import type { SkillContent } from "../../schema";

/** What follows the JavaScript step for somebody who writes Node.js services: types. */
export const javascriptFurther = [
  {
    id: "typescript-on-node",
    title: "TypeScript on Node.js",
    level: "junior",
    why: "Most Node.js teams write TypeScript, and all its types are gone before the first request arrives. They pay off once you can say what they prove, and what only a check at run time can.",
    mistake:
      "Casting what JSON.parse or a database driver returns, as in JSON.parse(body) as Order: the compiler believes you, and from there on nobody checks.",
    exercise:
      "Convert a Node.js program of several files to strict TypeScript that contains no any, no cast and no non-null ! assertion. Run it twice, once with node stripping the types and once from tsc's output with source maps, and show that a stack trace names the right .ts line in both.",
    requires: ["javascript-collections", "javascript-errors", "javascript-tooling"],
    language: "javascript",
    tracks: ["api-developer", "full-stack-developer"],
    hours: [12, 25],
    resources: [
      {
        title: "The TypeScript Handbook",
        url: "https://www.typescriptlang.org/docs/handbook/intro.html",
        kind: "docs",
      },
      { title: "TSConfig Reference", url: "https://www.typescriptlang.org/tsconfig/", kind: "docs" },
      { title: "Node.js: TypeScript", url: "https://nodejs.org/api/typescript.html", kind: "docs" },
      {
        title: "Total TypeScript Essentials, by Matt Pocock",
        url: "https://www.totaltypescript.com/books/total-typescript-essentials",
        kind: "book",
      },
    ],
    items: [
      {
        id: "typescript-on-node.type-stripping",
        text: "Run a .ts file with node alone, and explain why it starts although tsc finds a type error in it",
      },
      {
        id: "typescript-on-node.casts-at-the-door",
        text: "Show a JSON body that passes as Order and crashes later, then replace the cast by a type guard on unknown",
      },
      {
        id: "typescript-on-node.discriminated-unions",
        text: "Model a payment as a discriminated union, and let never make the switch fail when a new state is forgotten",
      },
      {
        id: "typescript-on-node.unchecked-index",
        text: "Show that rows[0] of an empty array passes strict as a Row, and make tsc object with noUncheckedIndexedAccess",
      },
      {
        id: "typescript-on-node.keyof-constraint",
        text: "Write a generic sortBy that takes only names of its elements' properties, so that a misspelt one fails in tsc",
      },
      {
        id: "typescript-on-node.erasable-syntax",
        text: "Configure erasableSyntaxOnly and verbatimModuleSyntax, and name the failure in Node.js that each one prevents",
      },
    ],
  },
] as const satisfies readonly SkillContent[];
