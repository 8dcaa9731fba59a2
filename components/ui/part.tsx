import type { ReactNode } from "react";

/** A titled piece of what stands beside the main thing of a page. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-1 font-bold text-base">{title}</h2>
      <div>{children}</div>
    </section>
  );
}
