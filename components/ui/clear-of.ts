/**
 * Scrolls the page until `covering`, which lies at the window's lower edge, leaves free the row of a list that was pressed
 * and the one after it: there a thumb goes next. Where both can be seen anyway the page stays as it is.
 */
export function bringClearOf(covering: Element, pressed: Element | null): void {
  const row = pressed?.closest("li");
  if (row == null) return;
  const next = row.nextElementSibling ?? row;
  const hidden = next.getBoundingClientRect().bottom - covering.getBoundingClientRect().top;
  // A row that is out of sight is not what the person looks at.
  if (hidden <= 0 || row.getBoundingClientRect().top > window.innerHeight) return;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  window.scrollBy({ top: hidden, behavior: calm ? "instant" : "smooth" });
}
