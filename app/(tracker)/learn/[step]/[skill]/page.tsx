import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { loadLearn, loadNote } from "@/app/_server/load-learn";
import { saveNote } from "@/app/actions/notes";
import { recordEvents, saveChecklist } from "@/app/actions/progress";
import { NoteForm } from "@/components/catalogue/note-form";
import { SkillAbout } from "@/components/catalogue/skill-about";
import { Checklist } from "@/components/progress/checklist";
import { findSkill, findStep } from "@/lib/catalogue";

type Props = PageProps<"/learn/[step]/[skill]">;

/** The skill at this address, if the address is the skill's own. */
async function skillOf(params: Props["params"]) {
  const { step, skill: id } = await params;
  const skill = findSkill(id);
  return skill?.step === step ? skill : undefined;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const skill = await skillOf(params);
  return skill === undefined ? {} : { title: skill.title, description: skill.why };
}

export default async function SkillPage({ params }: Props) {
  const skill = await skillOf(params);
  if (skill === undefined) notFound();
  const [{ viewer, readAt, plan, items }, note] = await Promise.all([loadLearn(), loadNote(skill.id)]);
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
            recordEvents={recordEvents}
            saveChecklist={saveChecklist.bind(null, skill.id)}
          />
          {viewer !== null && <NoteForm action={saveNote.bind(null, skill.id)} note={note} />}
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
