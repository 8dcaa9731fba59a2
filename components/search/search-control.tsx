"use client";

import { type ComponentType, type MouseEvent, useEffect, useState } from "react";
import { areSingleKeysOff, opens } from "./keys";
import type { PaletteProps, Room } from "./palette";

/**
 * The way to search in a header: a link to the page of it, which opens the palette where there is a script. The palette's
 * code comes when it is first asked for; here is no more than the ear for its keys.
 */
export function SearchControl({ plainLinks }: { plainLinks: boolean }) {
  const [Palette, setPalette] = useState<ComponentType<PaletteProps> | null>(null);
  const [room, setRoom] = useState<Room>(null);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      const writing = isForWriting(event.target) || document.querySelector(":modal") !== null;
      const asked = opens({ ...pressOf(event), writing, singleKeysOff: areSingleKeysOff() });
      if (asked === null) return;
      event.preventDefault();
      setRoom(asked);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);

  useEffect(() => {
    if (room === null || Palette !== null) return;
    import("./palette").then(
      (loaded) => setPalette(() => loaded.Palette),
      // Without a network not even the palette comes; the page at least says so.
      () => location.assign("/search"),
    );
  }, [room, Palette]);

  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    setRoom("palette");
  };

  return (
    <>
      <a
        href="/search"
        onClick={open}
        aria-label="Search"
        aria-keyshortcuts="Control+K Meta+K /"
        className="inline-flex min-h-11 min-w-11 items-center justify-center gap-2.5 rounded-xl text-soft hover:bg-wash hover:text-ink lg:border lg:border-edge lg:px-3"
      >
        <svg
          viewBox="0 0 20 20"
          className="size-5 fill-none stroke-2 stroke-current"
          strokeLinecap="round"
          aria-hidden="true"
          focusable="false"
        >
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="m13 13 4.5 4.5" />
        </svg>
        <span className="hidden lg:inline">Search</span>
        <span className="hidden font-sans text-sm lg:inline lg:ps-4" aria-hidden="true">
          /
        </span>
      </a>
      {Palette !== null && <Palette room={room} onRoom={setRoom} plainLinks={plainLinks} />}
    </>
  );
}

function pressOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) {
  return { key, ctrlKey, metaKey, altKey, shiftKey };
}

const notForWriting = new Set(["checkbox", "radio", "button", "submit", "reset", "range", "color", "file"]);

/** Whether a key that is pressed here writes something, or chooses by its letter. */
function isForWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !notForWriting.has(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
