import { StateIcon } from "./map-marks";
import type { Chosen } from "./map-picture";
import type { PictureStone } from "./picture";

/** What the chosen stone is about; the part with `aboutId` is what the stone's link is described by. */
export function MapCard({ chosen, aboutId }: { chosen: Chosen | null; aboutId: string }) {
  if (chosen === null) {
    return (
      <p className="text-soft">
        <span className="pointer-coarse:hidden">
          Point at a stone, or walk with the arrow keys, to see what it comes after and what it unlocks. Drag
          to look around.
        </span>
        <span className="pointer-fine:hidden">Drag to look around. Tap a stone to open it.</span>
      </p>
    );
  }
  const { stone, needs, unlocks } = chosen;
  return (
    <div className="grid gap-x-8 gap-y-1 sm:grid-cols-[minmax(0,1fr)_minmax(0,2.5fr)]">
      <p>
        <span className="block font-bold">{stone.title}</span>
        <span className="flex items-center gap-1.5 text-sm text-soft">
          <StateIcon kind={stone.kind} />
          <span>{stone.words}</span>
        </span>
      </p>
      <div id={aboutId} className="grid gap-x-8 text-sm sm:grid-cols-2">
        <p>
          <span className="text-soft">Comes after</span>
          <span>{` ${needs.length === 0 ? "nothing: begin any time." : `${listed(needs)}.`}`}</span>
        </p>
        <p>
          <span className="text-soft">Unlocks</span>
          <span>{` ${unlocks.length === 0 ? "nothing further in this plan." : `${listed(unlocks)}.`}`}</span>
        </p>
      </div>
    </div>
  );
}

/** Names, with what is behind the person said of each. */
function listed(stones: readonly PictureStone[]): string {
  return stones
    .map(({ title, kind }) => (kind === "finished" || kind === "skipped" ? `${title} (${kind})` : title))
    .join(", ");
}
