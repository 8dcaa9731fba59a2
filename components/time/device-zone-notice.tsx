"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { Drawn } from "@/components/ui/drawn";
import type { FormAction } from "@/components/ui/form-state";
import { useFormAction } from "@/components/ui/use-form-action";
import { isSameZone } from "@/lib/time/same-zone";
import { deviceZone } from "./device-zone";
import { keepZone, keptZone } from "./kept-zone";

type DeviceZoneNoticeProps = {
  /** Saves zone and start of the day, in force from now on. */
  readonly action: FormAction;
  /** The zone that days are counted in. */
  readonly timeZone: string;
  readonly dayStartsAt: number;
};

/**
 * Asks whether to count days in the device's zone when that is not the one in settings. It never changes anything by
 * itself: a stopover is no move. Without JavaScript nobody knows the device's zone, and nothing shows.
 */
export function DeviceZoneNotice({ action, timeZone, dayStartsAt }: DeviceZoneNoticeProps) {
  const [state, submit, pending] = useFormAction(action);
  const [kept, setKept] = useState("");
  const words = useRef<HTMLParagraphElement>(null);
  const device = useSyncExternalStore(
    onReturn,
    () => otherZone(timeZone),
    () => null,
  );
  const asks = device !== null && kept !== pairOf(timeZone, device);
  const [problem] = Object.values(state.errors);
  // A browser may be newer than the server, and know a zone that the server does not.
  const unknown = state.errors["timeZone"] === undefined ? undefined : state.values["timeZone"];
  useEffect(() => {
    if (unknown === undefined) return;
    keepZone(pairOf(timeZone, unknown));
    setKept(pairOf(timeZone, unknown));
  }, [unknown, timeZone]);

  // The button that was pressed is gone.
  useEffect(() => {
    if (state.saved || kept !== "") words.current?.focus();
  }, [state, kept]);

  let said = "";
  if (asks) said = `Your device says ${device}, your days are counted in ${timeZone}.`;
  else if (unknown !== undefined)
    said = `This Cairn does not know ${unknown} yet: your days stay in ${timeZone}, and this device will not ask again.`;
  else if (kept !== "") said = `Your days stay in ${timeZone}. This device will not ask again.`;
  else if (state.saved) said = `Your days are counted in ${timeZone} from now on.`;

  return (
    <div className={said === "" ? undefined : "mb-6 rounded-xl bg-wash px-4 py-3"}>
      {/* Always there: a live region that arrives together with its text is not announced. */}
      <p ref={words} role="status" tabIndex={-1}>
        {said}
      </p>
      {asks && (
        <form action={submit} className="mt-3 flex flex-wrap gap-3">
          <Drawn fields={{ timeZone, dayStartsAt }} />
          <input type="hidden" name="timeZone" value={device} />
          <input type="hidden" name="dayStartsAt" value={dayStartsAt} />
          <button
            type="submit"
            className="button button-quiet wrap-anywhere"
            disabled={pending}
          >{`Count my days in ${device} from now on`}</button>
          <button
            type="button"
            className="button button-quiet wrap-anywhere"
            onClick={() => {
              keepZone(pairOf(timeZone, device));
              setKept(pairOf(timeZone, device));
            }}
          >
            {`Keep ${timeZone}`}
          </button>
          {problem !== undefined && (
            <p role="alert" className="w-full font-semibold text-brick">
              {problem}
            </p>
          )}
        </form>
      )}
    </div>
  );
}

/** A laptop may have moved while the page lay behind another one. */
function onReturn(look: () => void): () => void {
  document.addEventListener("visibilitychange", look);
  return () => document.removeEventListener("visibilitychange", look);
}

/** The device's zone, where it is another one than `timeZone` and was not turned down on this device. */
function otherZone(timeZone: string): string | null {
  const device = deviceZone();
  if (device === null || isSameZone(device, timeZone) || keptZone() === pairOf(timeZone, device)) return null;
  return device;
}

const pairOf = (timeZone: string, device: string) => `${timeZone} ${device}`;
