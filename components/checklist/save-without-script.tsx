/** Ticks are saved as they are made; only without JavaScript does a list need a button for it. */
export function SaveWithoutScript() {
  return (
    <noscript>
      <button type="submit" className="button mt-4">
        Save
      </button>
    </noscript>
  );
}
