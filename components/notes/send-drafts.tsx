"use client";

import { useEffect, useEffectEvent } from "react";
import { type SaveNote, sendDrafts } from "./drafts";

/** Sends what was typed on this device and could not be sent then: with every load, and when the network is back. */
export function SendDrafts({ owner, saveNote }: { owner: string; saveNote: SaveNote }) {
  const send = useEffectEvent(() => void sendDrafts(owner, saveNote));
  useEffect(() => {
    send();
    addEventListener("online", send);
    return () => removeEventListener("online", send);
  }, []);
  return null;
}
