import type { Metadata } from "next";
import Link from "next/link";
import { loadLearn } from "@/app/_server/load/load-learn";
import { pageMetadata } from "@/app/_server/load/page-metadata";
import { OrGuest } from "@/components/guest/guest-pages";
import { MapAndList } from "@/components/map/map-and-list";
import { pictureOf } from "@/components/map/picture";
import { RefreshAfterMarks } from "@/components/outbox/refresh-after-marks";
import { goalWords } from "@/lib/catalogue/goal-words";

export function generateMetadata(): Metadata {
  return pageMetadata(
    "/map",
    "Map",
    "Every skill of a backend developer as a map: what comes after what, and how far you are.",
  );
}

export default async function MapPage() {
  const { viewer, readAt, goal, plan, items } = await loadLearn();
  const picture = pictureOf(plan, items);
  return (
    <div className="mx-auto w-full max-w-[100rem] px-[clamp(1rem,4vw,2.5rem)]">
      <RefreshAfterMarks renderedAt={readAt} />
      <div className="mb-5 flex flex-wrap items-end justify-between gap-x-8 gap-y-2">
        <div>
          <h1 className="mb-1 text-2xl">Map</h1>
          <p className="max-w-3xl text-soft">
            <span>{`${
              goal === null
                ? "The path of a backend developer: each skill a stone, each line from what comes first."
                : `Your plan: ${goalWords(goal)}.`
            } `}</span>
            <Link href="/goal" className="link">
              {goal === null ? "Choose a language and framework" : "Change your goal"}
            </Link>
          </p>
        </div>
        <p className="flex gap-x-6">
          <a href="#list" className="link inline-flex min-h-11 items-center">
            Go to the list
          </a>
          <Link href="/learn" className="link inline-flex min-h-11 items-center">
            See it as steps
          </Link>
        </p>
      </div>
      <OrGuest signedIn={viewer !== null} goal={goal} show="map">
        <MapAndList picture={picture} />
      </OrGuest>
    </div>
  );
}
