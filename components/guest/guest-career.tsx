"use client";

import { CareerOverview } from "@/components/career/career-overview";
import { RoleReadiness } from "@/components/career/role-readiness";
import { TracksCompared } from "@/components/career/tracks-compared";
import { useOutboxState } from "@/components/outbox/use-outbox";
import type { Goal } from "@/lib/catalogue/goal";
import type { Role } from "@/lib/catalogue/roles";
import { replay } from "@/lib/progress/progress";

export type GuestCareerProps =
  | { readonly show: "career" }
  | { readonly show: "role"; readonly role: Role }
  | { readonly show: "tracks"; readonly a: Role; readonly b: Role };

/** How ready a guest is for every level and track, for one, or for two tracks side by side. */
export default function GuestCareerView({ goal, ...props }: GuestCareerProps & { goal: Goal | null }) {
  const { asGuest } = useOutboxState();
  const own = { goal, items: replay(asGuest), hasProgress: true };
  if (props.show === "career") return <CareerOverview {...own} />;
  if (props.show === "role") return <RoleReadiness role={props.role} {...own} />;
  return <TracksCompared a={props.a} b={props.b} {...own} />;
}
