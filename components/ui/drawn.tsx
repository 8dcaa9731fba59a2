/**
 * Sends along what a form showed when it was drawn, under the names of what it saves: only what differs is a change, and
 * what another device changed meanwhile stays (`changesIn` of app/_server/write/form.ts).
 */
export function Drawn({ fields }: { fields: object }) {
  return <input type="hidden" name="drawn" value={JSON.stringify(fields)} />;
}
