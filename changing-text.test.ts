/**
 * A word that changes stands in an element of its own: translators and extensions take React's texts out of the page. An
 * element's only text is then written anew as a whole, while one of several texts is written where nobody sees it, and
 * taking one away, or putting something before it, throws. Read off the source of every component.
 * Seen to fail on the count of a checklist in several texts, on a link that may stand before a word, and on "Nothing
 * found for" that became a number in the same element.
 */
import { globSync, readFileSync } from "node:fs";
import { type ESTree, parseSync, Visitor } from "vite";
import { describe, expect, it } from "vitest";

type Child = ESTree.JSXElement["children"][number];

/** What may stand beside a text: these hold elements, never words (or the only child of their element). */
const holdElements = new Set(["children", "notice", "head", "foot", "firstItem", "figures", "rows", "day"]);

function nameOf(expression: ESTree.Expression): string {
  if (expression.type === "Identifier") return expression.name;
  if (expression.type === "CallExpression" && expression.callee.type === "Identifier")
    return expression.callee.name;
  return "";
}

/** Whether an expression gives elements or nothing, and never a word. */
function givesElements(expression: ESTree.Expression | ESTree.JSXEmptyExpression): boolean {
  switch (expression.type) {
    case "JSXElement":
    case "JSXFragment":
      return true;
    case "Literal":
      return expression.value === null;
    case "ParenthesizedExpression":
      return givesElements(expression.expression);
    case "LogicalExpression":
      return (
        givesElements(expression.right) && (expression.operator === "&&" || givesElements(expression.left))
      );
    case "ConditionalExpression":
      return givesElements(expression.consequent) && givesElements(expression.alternate);
    case "CallExpression": {
      const { callee } = expression;
      const isMap =
        callee.type === "MemberExpression" &&
        callee.property.type === "Identifier" &&
        ["map", "flatMap"].includes(callee.property.name);
      return isMap || holdElements.has(nameOf(expression));
    }
    case "Identifier":
      return expression.name === "undefined" || holdElements.has(expression.name);
    default:
      return false;
  }
}

type Kind = "nothing" | "element" | "fixed text" | "changing text" | "changing elements";

function kindOf(child: Child): Kind {
  if (child.type === "JSXText")
    return /^\s*$/.test(child.value) && child.value.includes("\n") ? "nothing" : "fixed text";
  if (child.type !== "JSXExpressionContainer") return "element";
  const { expression } = child;
  if (expression.type === "JSXEmptyExpression") return "nothing";
  if (expression.type === "Literal" && typeof expression.value === "string") return "fixed text";
  return givesElements(expression) ? "changing elements" : "changing text";
}

function isUnsafe({ type, children }: ESTree.JSXElement | ESTree.JSXFragment): boolean {
  const kinds = children.map(kindOf).filter((kind) => kind !== "nothing");
  const isFragment = type === "JSXFragment";
  if (kinds.includes("changing text") && (isFragment || kinds.length > 1)) return true;
  if (isFragment && kinds.includes("fixed text")) return true;
  return kinds.some((kind, at) => kind === "changing elements" && kinds.slice(at + 1).includes("fixed text"));
}

function elementIn(expression: ESTree.Expression): ESTree.JSXElement | null {
  if (expression.type === "ParenthesizedExpression") return elementIn(expression.expression);
  return expression.type === "JSXElement" ? expression : null;
}

function tagOf({ openingElement: { name } }: ESTree.JSXElement): string {
  return name.type === "JSXIdentifier" ? name.name : "";
}

function hasKey({ openingElement }: ESTree.JSXElement): boolean {
  return openingElement.attributes.some(
    (attribute) => attribute.type === "JSXAttribute" && attribute.name.name === "key",
  );
}

/** Whether one becomes the other by taking its texts away: both are one element to React, and a key makes them two. */
function takesTextsAway({ consequent, alternate }: ESTree.ConditionalExpression): boolean {
  const [one, other] = [elementIn(consequent), elementIn(alternate)];
  if (one === null || other === null || tagOf(one) !== tagOf(other) || hasKey(one) || hasKey(other))
    return false;
  return [one, other].some(({ children }) => {
    const kinds = children.map(kindOf).filter((kind) => kind !== "nothing");
    return kinds.length > 1 && kinds.includes("fixed text");
  });
}

function unsafeIn(source: string): string[] {
  const found: string[] = [];
  const say = (node: ESTree.Node) =>
    found.push(source.slice(node.start, node.end).replace(/\s+/g, " ").slice(0, 120));
  const look = (node: ESTree.JSXElement | ESTree.JSXFragment) => {
    if (isUnsafe(node)) say(node);
  };
  const lookAtChoice = (node: ESTree.ConditionalExpression) => {
    if (takesTextsAway(node)) say(node);
  };
  new Visitor({ JSXElement: look, JSXFragment: look, ConditionalExpression: lookAtChoice }).visit(
    parseSync("component.tsx", source).program,
  );
  return found;
}

describe("a word that changes", () => {
  // What is drawn once, as a picture, is no page.
  const files = globSync(["components/**/*.tsx", "app/**/*.tsx"]).filter(
    (file) => !file.includes("opengraph-image") && !file.includes(".test."),
  );

  it("stands in an element of its own, in every component", () => {
    expect(files.length).toBeGreaterThan(100);
    const found = files.flatMap((file) =>
      unsafeIn(readFileSync(file, "utf8")).map((element) => `${file}: ${element}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    "<p>{done} of {total} done</p>",
    "<p>{words} <a>Why?</a></p>",
    "<p>{isFirst && <a>First</a>} and more</p>",
    "<>Saved</>",
    '<p>{isLate && "late"}<b>!</b></p>',
    "isNone ? <p>None for <b>{query}</b></p> : <p>{count}</p>",
  ])("does not in %s", (source) => {
    expect(unsafeIn(`const a = ${source}`)).toHaveLength(1);
  });

  it.each([
    "<p>{sentence(done, total)}</p>",
    "<p><span>{words}</span> <a>Why?</a></p>",
    "<p>It is said. <b>{word}</b></p>",
    'isNone ? <p key="none">None for <b>{query}</b></p> : <p>{count}</p>',
    "<ul>{items.map((item) => <li>{item}</li>)}</ul>",
  ])("does in %s", (source) => {
    expect(unsafeIn(`const a = ${source}`)).toEqual([]);
  });
});
