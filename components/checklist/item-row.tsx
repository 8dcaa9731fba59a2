"use client";

import { useEffect, useRef } from "react";
import { statusNames } from "@/components/outbox/words";
import type { Item } from "@/lib/catalogue/schema";
import { type Status, statuses } from "@/lib/progress/event";
import type { EventInput } from "@/lib/progress/event-input";

type ItemRowProps = {
  readonly item: Item;
  readonly status: Status;
  readonly onMark: (itemId: string, status: Status, text: string, source?: EventInput["source"]) => void;
};

/**
 * One item: the stone to tick, and a menu with all four statuses. Every control also is a plain form control, so that
 * the row works as part of its form without JavaScript.
 */
export function ItemRow({ item, status, onMark }: ItemRowProps) {
  const boxId = `item-${item.id}`;
  const menuId = `status-${item.id}`;
  const isDone = status === "done";
  const box = useRef<HTMLInputElement>(null);

  // On a slow line the box can be ticked before the page's scripts run, and React then never hears of it.
  useEffect(() => {
    if (box.current === null || box.current.checked === isDone) return;
    box.current.checked = isDone;
    onMark(item.id, isDone ? "todo" : "done", item.text);
  }, [isDone, item, onMark]);

  return (
    <li className="flex items-start gap-3 py-3">
      <input
        ref={box}
        id={boxId}
        type="checkbox"
        // Or browsers put back what stood here before a reload, as if it had been ticked just now.
        autoComplete="off"
        className="tick"
        name="done"
        value={item.id}
        checked={isDone}
        onChange={({ currentTarget }) => onMark(item.id, currentTarget.checked ? "done" : "todo", item.text)}
      />
      <label htmlFor={boxId} className="flex-1 text-pretty leading-snug">
        <span className={status === "skipped" ? "text-soft line-through" : ""}>{item.text}</span>
      </label>
      <div className="-my-2 -ms-3 -me-2 flex-none">
        <button
          type="button"
          popoverTarget={menuId}
          aria-label={`Status of ${item.text}`}
          className="flex min-h-11 min-w-11 items-center justify-end gap-1 rounded-lg px-2 text-sm text-soft hover:text-ink"
        >
          <span aria-hidden="true" className={status === "learning" ? "font-semibold text-moss" : ""}>
            {`${status === "todo" || status === "done" ? "" : statusNames[status]} ⋯`}
          </span>
        </button>
        <fieldset id={menuId} popover="auto" className="menu" aria-label={`Status of ${item.text}`}>
          {statuses.map((choice) => (
            <button
              key={choice}
              type="submit"
              name="mark"
              value={`${choice}:${item.id}`}
              className="menu-entry"
              aria-pressed={choice === status}
              onClick={(event) => {
                event.preventDefault();
                event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
                if (choice !== status) onMark(item.id, choice, item.text);
              }}
            >
              <span aria-hidden="true" className="w-4">
                {choice === status ? "✓" : ""}
              </span>
              <span>{statusNames[choice]}</span>
            </button>
          ))}
          {!isDone && (
            <button
              type="submit"
              name="mark"
              value={`known:${item.id}`}
              className="menu-entry border-line border-t"
              onClick={(event) => {
                event.preventDefault();
                event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
                onMark(item.id, "done", item.text, "known");
              }}
            >
              <span aria-hidden="true" className="w-4" />I already know this
            </button>
          )}
        </fieldset>
      </div>
    </li>
  );
}
