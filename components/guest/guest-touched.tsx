"use client";

import type { ComponentProps } from "react";
import { TouchedSkills } from "@/components/catalogue/touched-skills";
import { useOutboxState } from "@/components/progress/use-outbox";
import { replay } from "@/lib/progress/progress";

/** Which of these skills a guest has worked on. */
export function GuestTouched({ skills }: Pick<ComponentProps<typeof TouchedSkills>, "skills">) {
  const { asGuest } = useOutboxState();
  return <TouchedSkills skills={skills} items={replay(asGuest)} />;
}
