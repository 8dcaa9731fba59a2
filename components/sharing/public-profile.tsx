import type { ReactNode } from "react";
import { Heatmap } from "@/components/streak/heatmap";
import type { Profile } from "@/lib/sharing/profile";
import { FinishedSkillList } from "./finished-skill-list";
import { ProfileHeadline } from "./profile-headline";
import { PublicFrame } from "./public-frame";
import { PublicPath } from "./public-path";

/** A person's page as a visitor sees it: who and how far at a glance, then what they can do, then how they got there. */
export function PublicProfile({ profile, notice }: { profile: Profile; notice?: ReactNode }) {
  const { path, skills, heatmap } = profile;
  return (
    <PublicFrame notice={notice}>
      <div className="page grid grid-cols-[minmax(0,1fr)] gap-16 sm:gap-20">
        <ProfileHeadline profile={profile} />
        {skills !== null && skills.length > 0 && <FinishedSkillList skills={skills} />}
        {path !== null && <PublicPath path={path} />}
        {heatmap !== null && (
          <section aria-labelledby="activity-title">
            <h2 id="activity-title" className="mb-3 text-xl">
              Activity
            </h2>
            <Heatmap activeDays={heatmap.activeDays} today={heatmap.today} />
          </section>
        )}
      </div>
    </PublicFrame>
  );
}
