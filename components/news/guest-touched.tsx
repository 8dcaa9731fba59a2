"use client";

import type { ComponentProps } from "react";
import { useOutboxState } from "@/components/outbox/use-outbox";
import { replay } from "@/lib/progress/progress";
import { TouchedSkills } from "./touched-skills";

/** Which of these skills a guest has worked on. */
export function GuestTouched({ skills }: Pick<ComponentProps<typeof TouchedSkills>, "skills">) {
  const { asGuest } = useOutboxState();
  return <TouchedSkills skills={skills} items={replay(asGuest)} />;
}
