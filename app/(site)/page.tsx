import Link from "next/link";
import { getViewer } from "@/app/_server/who/viewer";
import { StepCards } from "@/components/catalogue/step-cards";
import { AppPicture } from "@/components/layout/app-picture";
import { catalogue } from "@/lib/catalogue";

const promises = [
  {
    title: "Know what to do next",
    text: "Three next steps, each with its reasons: what you have begun, what it unlocks, what fits your twenty minutes.",
  },
  {
    title: "A streak that is fair",
    text: "Two missed days in fourteen are yours to spend. Time zones, late nights and flights never break it.",
  },
  {
    title: "A page worth sending",
    text: "Switch it on and an employer sees at a glance what you can do. Hide what you like; private until you say so.",
  },
];

export default async function HomePage() {
  const viewer = await getViewer();
  const items = catalogue.skills.reduce((sum, skill) => sum + skill.items.length, 0);
  return (
    <div className="page">
      <div className="grid items-center gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
        <div>
          <h1 className="mb-5 text-3xl">Become a backend developer, one stone at a time</h1>
          <p className="mb-8 max-w-xl text-lg text-soft">
            {`${catalogue.skills.length} skills and ${items} things you can honestly say you can do, from your first array to a deployed portfolio. Tick two minutes a day and watch your cairn grow.`}
          </p>
          <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
            <Link href="/learn" className="button px-7 text-lg">
              Start learning
            </Link>
            {viewer === null ? (
              <Link href="/sign-up" className="link inline-flex min-h-11 items-center font-semibold">
                Create an account
              </Link>
            ) : (
              <Link href="/today" className="link inline-flex min-h-11 items-center font-semibold">
                Go to Today
              </Link>
            )}
          </div>
        </div>
        <AppPicture />
      </div>
      <ul className="mt-16 grid gap-8 md:grid-cols-3">
        {promises.map(({ title, text }) => (
          <li key={title}>
            <h2 className="mb-1.5 text-lg">{title}</h2>
            <p className="text-soft">{text}</p>
          </li>
        ))}
      </ul>
      <p className="mt-14 max-w-2xl text-lg">
        New to all this?{" "}
        <Link href="/guide" className="link font-semibold">
          Read the guide
        </Link>
        : what the work is, how people get there, and how a first job is found. Half an hour, no account.
      </p>
      <h2 className="mt-16 mb-6 text-xl">The path in six steps</h2>
      <StepCards />
      <p className="mt-16 max-w-2xl text-soft">
        Cairn is free and open source. It runs on your own machine with one command, asks for no e-mail
        address, tracks nobody, and never loses a tick.
      </p>
    </div>
  );
}
