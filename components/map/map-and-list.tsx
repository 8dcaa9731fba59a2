import type { Picture } from "./picture";
import { PlanList } from "./plan-list";
import { PlanMap } from "./plan-map";

/** The picture and, as its equal, the list. */
export function MapAndList({ picture }: { picture: Picture }) {
  return (
    <>
      <PlanMap picture={picture} />
      <section aria-labelledby="list" className="mt-14">
        <h2 id="list" tabIndex={-1} className="mb-6 text-xl outline-none">
          The same as a list
        </h2>
        <PlanList picture={picture} />
      </section>
    </>
  );
}
