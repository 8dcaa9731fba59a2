import type { Metadata } from "next";
import Link from "next/link";
import { loadToday } from "@/app/_server/load/load-today";
import { readGuestGoal } from "@/app/_server/who/guest-goal";
import { isGuest } from "@/app/_server/who/viewer";
import { saveChecklist } from "@/app/actions/progress";
import { dismissSuggestion } from "@/app/actions/suggestions";
import { saveTime } from "@/app/actions/time";
import { GuestToday } from "@/components/guest/guest-pages";
import { RefreshAfterMarks } from "@/components/outbox/refresh-after-marks";
import { DeviceZoneNotice } from "@/components/time/device-zone-notice";
import { FiguresNow } from "@/components/today/figures-now";
import { NextItem } from "@/components/today/next-item";
import { TodayView } from "@/components/today/today-view";
import { findItem } from "@/lib/catalogue";
import { goalWords } from "@/lib/catalogue/goal-words";
import { packPlan } from "@/lib/progress/packed-plan";

export const metadata: Metadata = { title: "Today" };

export default async function TodayPage() {
  if (await isGuest()) return <GuestToday goal={await readGuestGoal()} />;
  const { now, goal, plan, items, suggestions, setting, streak, drawn, dayLeft } = await loadToday();
  const first = findItem(suggestions[0]?.itemId ?? "");
  return (
    <>
      <RefreshAfterMarks renderedAt={now} dayLeft={dayLeft} />
      <TodayView
        goal={goal}
        plan={plan}
        items={items}
        suggestions={suggestions}
        streak={streak}
        figures={
          <FiguresNow
            today={drawn}
            goalName={goal && goalWords(goal)}
            plan={packPlan(plan)}
            items={items}
            readAt={now}
          />
        }
        dismiss={dismissSuggestion}
        notice={
          <>
            <DeviceZoneNotice
              action={saveTime}
              timeZone={setting.timeZone}
              dayStartsAt={setting.dayStartsAt}
            />
            {goal === null && (
              <p className="mb-6 rounded-xl bg-wash px-4 py-3">
                <Link href="/welcome" className="link font-semibold">
                  Say your goal
                </Link>{" "}
                and the next steps fit your language, framework and time.
              </p>
            )}
          </>
        }
        firstItem={
          first !== undefined && (
            <NextItem
              key={first.item.id}
              item={first.item}
              progress={{ items }}
              readAt={now}
              signedIn
              saveChecklist={saveChecklist.bind(null, first.skill.id)}
            />
          )
        }
      />
    </>
  );
}
