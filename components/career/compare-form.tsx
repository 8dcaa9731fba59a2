import { type Track, tracks } from "@/lib/catalogue/schema";

/** Asks for two tracks to set side by side; a plain form, so that it works before and without any script. */
export function CompareForm({ a, b }: { a: Track; b: Track }) {
  return (
    <form
      action="/career/compare"
      className="grid items-end gap-4 sm:grid-cols-[minmax(0,16rem)_minmax(0,16rem)_auto] sm:justify-start"
    >
      <TrackSelect name="a" label="One track" chosen={a} />
      <TrackSelect name="b" label="Another track" chosen={b} />
      <button type="submit" className="button">
        Compare
      </button>
    </form>
  );
}

function TrackSelect({ name, label, chosen }: { name: string; label: string; chosen: Track }) {
  return (
    <div>
      <label htmlFor={`compare-${name}`} className="mb-1 block font-semibold">
        {label}
      </label>
      <select id={`compare-${name}`} name={name} defaultValue={chosen} className="field">
        {tracks.map((track) => (
          <option key={track.id} value={track.id}>
            {track.name}
          </option>
        ))}
      </select>
    </div>
  );
}
