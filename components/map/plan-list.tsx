import Link from "next/link";
import { StepMark } from "@/components/catalogue/step-mark";
import { StateIcon } from "./map-marks";
import type { Picture, PictureStone } from "./picture";

/** All that the map shows, as a list: steps in path order, their skills in learning order. */
export function PlanList({ picture }: { picture: Picture }) {
  const titles = new Map(picture.bands.flatMap(({ stones }) => stones.map(({ id, title }) => [id, title])));
  return (
    <div className="grid gap-10">
      {picture.bands.map(({ id, name, percent, stones }) => (
        <section
          key={id}
          aria-labelledby={`list-${id}`}
          className="grid gap-x-8 gap-y-3 border-line border-t pt-6 lg:grid-cols-[13rem_minmax(0,1fr)]"
        >
          <div className="flex items-center gap-3 lg:flex-col lg:items-start">
            <StepMark step={{ id }} filled={percent / 100} className="h-8 w-10" />
            <div>
              <h3 id={`list-${id}`} className="text-lg">
                {name}
              </h3>
              <p className="text-sm text-soft">{`${percent}% done`}</p>
            </div>
          </div>
          <ol className="grid content-start gap-x-6 sm:grid-cols-2 xl:grid-cols-3">
            {stones.map((stone) => (
              <PlanListEntry key={stone.id} stone={stone} stepId={id} titles={titles} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

type PlanListEntryProps = {
  readonly stone: PictureStone;
  readonly stepId: string;
  readonly titles: ReadonlyMap<string, string>;
};

function PlanListEntry({ stone: { id, title, kind, words, needs }, stepId, titles }: PlanListEntryProps) {
  return (
    <li>
      <Link
        href={`/learn/${stepId}/${id}`}
        prefetch={false}
        className="-mx-3 flex h-full min-h-11 gap-3 rounded-xl px-3 py-2.5 hover:bg-wash"
      >
        <span className="flex h-6 items-center">
          <StateIcon kind={kind} />
        </span>
        <span className="min-w-0">
          <span className="block font-semibold">{title}</span>
          <span className="block text-sm text-soft">
            {`${kind === "waiting" ? "Waits" : words}${needs.length > 0 ? ` · after ${needs.map((need) => titles.get(need)).join(", ")}` : ""}`}
          </span>
        </span>
      </Link>
    </li>
  );
}
