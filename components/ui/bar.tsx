import type { ReactNode } from "react";

/** The look of what one can press in a bar. */
export const barActionLook =
  "inline-flex min-h-11 items-center rounded-lg px-2 font-semibold underline underline-offset-4";

/** A line across the page, for what needs the person's eye without standing in the way. */
export function Bar({ children }: { children: ReactNode }) {
  return (
    <div className="border-line border-b bg-wash">
      <div className="page flex flex-wrap items-center gap-x-4 text-sm">{children}</div>
    </div>
  );
}

export function BarButton({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" onClick={onClick} className={barActionLook}>
      {children}
    </button>
  );
}
