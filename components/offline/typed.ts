const typed = new Set<HTMLInputElement | HTMLTextAreaElement>();

/** Remembers which fields somebody typed into and did not submit yet. Answers how to stop. */
export function watchTyping(): () => void {
  const note = ({ target }: Event) => {
    const isText = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
    if (isText && !["checkbox", "radio"].includes(target.type)) typed.add(target);
  };
  const submitted = ({ target }: Event) => {
    for (const field of typed) if (field.form === target) typed.delete(field);
  };
  document.addEventListener("input", note);
  document.addEventListener("submit", submitted);
  return () => {
    document.removeEventListener("input", note);
    document.removeEventListener("submit", submitted);
  };
}

/** Whether this page holds text that would be lost with it. What a field holds now cannot tell: React keeps its default equal. */
export function hasTyped(): boolean {
  return [...typed].some(({ isConnected }) => isConnected);
}
