import type { BrowserContext } from "@playwright/test";

/**
 * Treats every page as a browser's translator does: each text is taken out and put back as a new one inside `font`
 * elements, at once and whenever the page changes. The words stay the same, so that a test can look for them.
 */
export async function translatePages(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const untouched = "font, script, style, noscript, textarea, option, svg";
    const translate = (root: Node) => {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        if (node instanceof Text && node.data.trim() !== "") found.push(node);
      }
      for (const text of found) {
        if (text.parentElement === null || text.parentElement.closest(untouched) !== null) continue;
        const [outer, inner] = [document.createElement("font"), document.createElement("font")];
        outer.append(inner);
        inner.append(text.data);
        text.replaceWith(outer);
      }
    };
    document.addEventListener("DOMContentLoaded", () => {
      document.documentElement.classList.add("translated-ltr");
      translate(document.body);
      new MutationObserver(() => translate(document.body)).observe(document.body, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
  });
}
