import type { Metadata } from "next";
import Link from "next/link";
import { loadPreview } from "@/app/_server/load/load-published";
import { PublicProfile } from "@/components/sharing/public-profile";

export const metadata: Metadata = { title: "Your page as a visitor sees it" };

// In a route group of its own: the page brings its own frame, as it does for visitors.
export default async function PreviewPage() {
  const profile = await loadPreview();
  const notice = (
    <aside aria-label="Preview" className="border-line border-b bg-wash py-2">
      <p className="page flex flex-wrap items-center gap-x-4">
        This is what visitors see once your page is on.
        <Link href="/settings/sharing" className="link inline-flex min-h-11 items-center font-semibold">
          Back to settings
        </Link>
      </p>
    </aside>
  );
  return <PublicProfile profile={profile} notice={notice} />;
}
