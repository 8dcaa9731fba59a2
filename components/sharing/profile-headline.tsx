import { Cairn } from "@/components/ui/cairn";
import type { Profile } from "@/lib/sharing/profile";
import { finishedSkills } from "@/lib/sharing/summary";

const stones = 7;

/** Who this is, what for, and the two or three figures that say how far. */
export function ProfileHeadline({ profile }: { profile: Profile }) {
  const { name, handle, goal, path } = profile;
  const figures = figuresOf(profile);
  return (
    <header>
      <div className="flex items-end justify-between gap-8">
        <div className="min-w-0">
          <h1 className="text-3xl">
            <bdi dir="auto">{name}</bdi>
          </h1>
          {name !== handle && <p className="mt-1 text-soft">{`@${handle}`}</p>}
          <p className="mt-4 max-w-[38rem] text-lg">{goal ?? "On the way to backend developer"}</p>
        </div>
        {path?.percent !== undefined && path.percent !== null && (
          <Cairn
            stones={stones}
            placed={Math.floor((path.percent * stones) / 100)}
            className="h-36 w-36 flex-none max-sm:hidden lg:h-44 lg:w-44"
          />
        )}
      </div>
      {figures.length > 0 && (
        <ul className="mt-8 grid gap-x-12 gap-y-5 border-ink border-t-2 pt-6 sm:mt-10 sm:grid-cols-3">
          {figures.map(({ value, label, more }) => (
            <li key={label} className="grid grid-cols-[6.5rem_minmax(0,1fr)] items-center gap-x-4 sm:block">
              <p className="font-bold text-[2.75rem] leading-none tracking-tight sm:mb-2 sm:text-[3.25rem]">
                {value}
              </p>
              <p>
                <span className="block font-semibold">{label}</span>
                {more !== "" && <span className="block text-soft">{more}</span>}
              </p>
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}

type Figure = { readonly value: string; readonly label: string; readonly more: string };

function figuresOf({ path, skills, streak }: Profile): Figure[] {
  const figures: Figure[] = [];
  if (path !== null) {
    figures.push(
      path.percent === null
        ? { value: `${path.done}`, label: path.done === 1 ? "item done" : "items done", more: "" }
        : {
            value: `${path.percent}%`,
            label: "of the path done",
            more: `${path.done} of ${path.total} items`,
          },
    );
  }
  // What is not there yet is left out: a zero says nothing about what somebody can do.
  const finished = finishedSkills(skills ?? []);
  if (finished > 0) {
    figures.push({
      value: `${finished}`,
      label: finished === 1 ? "skill finished" : "skills finished",
      more: `In ${skills?.length} of the path's steps`,
    });
  }
  if (streak !== null && streak.current > 0) {
    figures.push({
      value: `${streak.current}`,
      label: `active ${streak.current === 1 ? "day" : "days"} over ${streak.span}`,
      more: streak.longest > streak.current ? `Longest run: ${streak.longest} active days` : "",
    });
  } else if (streak !== null && streak.longest > 0) {
    figures.push({
      value: `${streak.longest}`,
      label: `active ${streak.longest === 1 ? "day" : "days"}`,
      more: "In the longest run",
    });
  }
  return figures;
}
