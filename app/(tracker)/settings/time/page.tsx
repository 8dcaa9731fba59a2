import type { Metadata } from "next";
import { loadTime } from "@/app/_server/load/load-time";
import { endPause, savePause, saveRestDays } from "@/app/actions/rest";
import { saveTime } from "@/app/actions/time";
import { TimeForm } from "@/components/goal/time-form";
import { DeviceZoneNotice } from "@/components/time/device-zone-notice";
import { PauseForm } from "@/components/time/pause-form";
import { PauseList } from "@/components/time/pause-list";
import { RestDaysForm } from "@/components/time/rest-days-form";
import { daysInWords } from "@/lib/time/day-words";

export const metadata: Metadata = { title: "Time" };

export default async function TimeSettingsPage() {
  const { setting, today, restWeekdays, pauses } = await loadTime();
  return (
    <>
      <h1 className="mb-2 text-2xl">Your time</h1>
      <p className="mb-6 text-soft">
        A change holds from now on. Days that are over stay as they were, so your streak is safe.
      </p>
      <DeviceZoneNotice action={saveTime} timeZone={setting.timeZone} dayStartsAt={setting.dayStartsAt} />
      <section>
        <h2 id="zone-title" className="mb-4 text-lg">
          Zone and start of the day
        </h2>
        <TimeForm
          action={saveTime}
          timeZone={setting.timeZone}
          dayStartsAt={setting.dayStartsAt}
          titleId="zone-title"
        />
      </section>
      <section className="mt-12">
        <h2 id="rest-title" className="mb-2 text-lg">
          Rest days
        </h2>
        <p className="mb-4 text-soft">
          Rest that you plan is no gap: your streak waits. It adds nothing to it either, and what you tick on
          a rest day counts as on any other.
        </p>
        <RestDaysForm
          action={saveRestDays}
          chosen={restWeekdays}
          today={daysInWords(today)}
          titleId="rest-title"
        />
      </section>
      <section className="mt-12">
        <h2 id="pauses-title" className="mb-2 text-lg">
          Pauses
        </h2>
        <p className="mb-4 text-soft">
          A holiday, an exam, a new baby: say it ahead, and every day of it is a rest day. End it whenever you
          like: nothing is lost.
        </p>
        <PauseForm action={savePause} today={today} titleId="pauses-title" />
        <div className="mt-8">
          <PauseList action={endPause} pauses={pauses} />
        </div>
      </section>
    </>
  );
}
