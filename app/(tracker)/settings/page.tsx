import type { Metadata } from "next";
import Link from "next/link";
import { requireViewer } from "@/app/_server/who/viewer";

export const metadata: Metadata = { title: "Settings" };

const rooms = [
  {
    href: "/settings/goal",
    name: "Goal",
    about: "Language, framework, level, track and minutes a day: your plan follows.",
  },
  {
    href: "/settings/time",
    name: "Time",
    about: "Your time zone, the hour at which your day begins, rest days and pauses.",
  },
  { href: "/settings/sharing", name: "Sharing", about: "Your name, your public page and who can see it." },
] as const;

export default async function SettingsPage() {
  await requireViewer("/settings");
  return (
    <>
      <h1 className="mb-6 text-2xl">Settings</h1>
      <ul className="divide-y divide-line">
        {rooms.map(({ href, name, about }) => (
          <li key={href}>
            <Link href={href} className="-mx-3 flex items-center gap-4 rounded-xl px-3 py-4 hover:bg-wash">
              <span className="flex-1">
                <span className="block font-bold text-moss">{name}</span>{" "}
                <span className="text-soft">{about}</span>
              </span>
              <span aria-hidden="true" className="flex-none text-soft text-xl">
                ›
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
