import type { Metadata } from "next";
import Link from "next/link";
import { notFound, permanentRedirect } from "next/navigation";
import { loadLearn, loadNote } from "@/app/_server/load/load-learn";
import { pageMetadata } from "@/app/_server/load/page-metadata";
import { backdate } from "@/app/actions/history";
import { saveNote } from "@/app/actions/notes";
import { saveChecklist } from "@/app/actions/progress";
import { SkillAbout } from "@/components/catalogue/skill-about";
import { Checklist } from "@/components/checklist/checklist";
import { GuestBackdate } from "@/components/guest/guest-pages";
import { BackdateForm } from "@/components/history/backdate-form";
import { NoteForm } from "@/components/notes/note-form";
import { findSkill, findStep, type Skill } from "@/lib/catalogue";
import { currentId } from "@/lib/catalogue/renamed";
import { earlierDays } from "@/lib/history/backdate";
import { firstOpenItem } from "@/lib/progress/progress";
import { dayOf } from "@/lib/time/day";

type Props = PageProps<"/learn/[step]/[skill]">;

/** The skill that this address names, or named once. */
async function skillOf(params: Props["params"]) {
  return findSkill(currentId((await params).skill));
}

/** Addresses are for ever: one of before a renaming or a move leads to where the skill is today. */
async function leadToItsOwnAddress({ id, step }: Skill, params: Props["params"]): Promise<void> {
  const asked = await params;
  if (asked.step !== step || asked.skill !== id) permanentRedirect(`/learn/${step}/${id}`);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const skill = await skillOf(params);
  if (skill === undefined) return {};
  return pageMetadata(`/learn/${skill.step}/${skill.id}`, skill.title, skill.why);
}

export default async function SkillPage({ params }: Props) {
  const skill = await skillOf(params);
  if (skill === undefined) notFound();
  await leadToItsOwnAddress(skill, params);
  const [learn, note] = await Promise.all([loadLearn(), loadNote(skill.id)]);
  const { viewer, readAt, plan, items, timeSettings } = learn;
  const place = plan.findIndex(({ id }) => id === skill.id);
  const next = place === -1 ? undefined : plan[place + 1];

  return (
    <div className="page">
      <nav aria-label="Breadcrumb" className="mb-3 text-sm text-soft">
        <Link href="/learn" className="hover:underline">
          Learn
        </Link>{" "}
        /{" "}
        <Link href={`/learn/${skill.step}`} className="hover:underline">
          {findStep(skill.step)?.name}
        </Link>
      </nav>
      <h1 className="mb-3 text-2xl">{skill.title}</h1>
      <p className="mb-8 max-w-2xl text-lg text-soft">{skill.why}</p>
      <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid gap-8">
          <Checklist
            title={skill.title}
            items={skill.items}
            progress={{ items }}
            readAt={readAt}
            signedIn={viewer !== null}
            saveChecklist={saveChecklist.bind(null, skill.id)}
          />
          {place !== -1 && firstOpenItem(skill, items) !== undefined && (
            <p className="-mt-4 text-sm">
              <Link
                href={`/placement/${skill.step}?skill=${skill.id}`}
                className="link inline-flex min-h-11 items-center"
              >
                I already know this skill
              </Link>
            </p>
          )}
          {viewer === null ? (
            <GuestBackdate items={skill.items} />
          ) : (
            <BackdateForm
              action={backdate.bind(null, skill.id)}
              items={skill.items}
              days={earlierDays(timeSettings, readAt)}
              today={dayOf(readAt, timeSettings)}
              drawnAt={readAt}
            />
          )}
          {viewer !== null && (
            // Another skill is another note, with what was typed of it.
            <NoteForm
              key={skill.id}
              owner={viewer.id}
              skillId={skill.id}
              action={saveNote.bind(null, skill.id)}
              note={note}
              readAt={readAt}
            />
          )}
          {next !== undefined && (
            <p>
              Next in your plan:{" "}
              <Link href={`/learn/${next.step}/${next.id}`} className="link font-semibold">
                {next.title}
              </Link>
            </p>
          )}
        </div>
        <SkillAbout skill={plan[place] ?? skill} items={items} inPlan={place !== -1} />
      </div>
    </div>
  );
}
