import type { SkillState } from "@/lib/progress/skill-state";

/** What the marks are called where they are explained. */
const markNames: readonly (readonly [SkillState["kind"], string])[] = [
  ["finished", "Finished"],
  ["started", "Started"],
  ["ready", "Ready"],
  ["waiting", "Waits for others"],
  ["skipped", "Skipped"],
];

/** The mark of a state, 14 by 14, to be told apart by its form alone. Part of a larger picture. */
export function StateMark({ kind }: { kind: SkillState["kind"] }) {
  switch (kind) {
    case "finished":
      return <path d="m2 7.5 3.4 3.3L12 3.6" className="map-mark" />;
    case "started":
      return (
        <>
          <circle cx="7" cy="7" r="5.2" className="map-mark" />
          <path d="M7 1.8a5.2 5.2 0 0 1 0 10.4z" className="map-mark map-mark-full" />
        </>
      );
    case "ready":
      return <circle cx="7" cy="7" r="5.2" className="map-mark" />;
    case "waiting":
      return <path d="M2.5 7h.01M7 7h.01M11.5 7h.01" className="map-mark" />;
    case "skipped":
      return <path d="M2 12 12 2" className="map-mark" />;
  }
}

/** A mark that stands by itself, beside its word. */
export function StateIcon({ kind }: { kind: SkillState["kind"] }) {
  return (
    <svg
      viewBox="0 0 14 14"
      width="14"
      height="14"
      aria-hidden="true"
      className={`map-icon map-${kind} flex-none`}
    >
      <StateMark kind={kind} />
    </svg>
  );
}

/** What the marks mean. */
export function MapLegend() {
  return (
    <ul aria-label="Marks" className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-soft">
      {markNames.map(([kind, name]) => (
        <li key={kind} className="flex items-center gap-1.5">
          <StateIcon kind={kind} />
          <span>{name}</span>
        </li>
      ))}
    </ul>
  );
}
