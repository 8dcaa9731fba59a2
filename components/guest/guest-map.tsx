"use client";

import { MapAndList } from "@/components/map/map-and-list";
import { pictureOf } from "@/components/map/picture";
import { useOutboxState } from "@/components/outbox/use-outbox";
import type { Goal } from "@/lib/catalogue/goal";
import { planOf } from "@/lib/catalogue/plan";
import { replay } from "@/lib/progress/progress";

/** The map with what a guest has ticked on this device. */
export default function GuestMapView({ goal }: { goal: Goal | null }) {
  const { asGuest } = useOutboxState();
  return <MapAndList picture={pictureOf(planOf(goal), replay(asGuest))} />;
}
