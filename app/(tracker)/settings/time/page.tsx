import type { Metadata } from "next";
import { requireViewer } from "@/app/_server/viewer";
import { saveTime } from "@/app/actions/time";
import { TimeForm } from "@/components/goal/time-form";
import { listTimeSettings } from "@/db/time-settings";

export const metadata: Metadata = { title: "Time" };

export default async function TimeSettingsPage() {
  const viewer = await requireViewer("/settings/time");
  const current = (await listTimeSettings(viewer.id)).at(-1);
  return (
    <>
      <h1 className="mb-2 text-2xl">Your time</h1>
      <p className="mb-6 text-soft">
        A change holds from now on. Days that are over stay as they were, so your streak is safe.
      </p>
      <TimeForm
        action={saveTime}
        timeZone={current?.timeZone ?? "UTC"}
        dayStartsAt={current?.dayStartsAt ?? 4}
      />
    </>
  );
}
