"use client";

import type { Dispatch, SetStateAction } from "react";
import { Modal } from "@/components/ui/modal";
import { KeyList } from "./key-list";
import { PaletteSearch } from "./palette-search";

/** Which of the two is open; null when none is. */
export type Room = "palette" | "keys" | null;

export type PaletteProps = {
  readonly room: Room;
  readonly onRoom: Dispatch<SetStateAction<Room>>;
  /** Whether the page may only be left by loading another (see plain-frame.tsx). */
  readonly plainLinks: boolean;
};

/** All that the keys open: search, and the list of the keys. */
export function Palette({ room, onRoom, plainLinks }: PaletteProps) {
  // A dialog tells of its end a little later: by then the other one may be open.
  const leave = (left: Room) => onRoom((now) => (now === left ? null : now));
  return (
    <>
      <Modal
        label="Search"
        open={room === "palette"}
        onClose={() => leave("palette")}
        className="mt-3 max-w-2xl sm:mt-[12vh]"
      >
        <PaletteSearch plainLinks={plainLinks} onClose={() => onRoom(null)} onKeys={() => onRoom("keys")} />
      </Modal>
      <Modal label="Keys" open={room === "keys"} onClose={() => leave("keys")} className="my-auto max-w-md">
        <div className="p-6">
          <div className="mb-3 flex items-center justify-between">
            <h2 className="text-lg">Keys</h2>
            <button
              type="button"
              aria-label="Close"
              className="min-h-11 min-w-11 rounded-lg hover:bg-wash"
              onClick={() => onRoom(null)}
            >
              <span aria-hidden="true">✕</span>
            </button>
          </div>
          <KeyList />
        </div>
      </Modal>
    </>
  );
}
