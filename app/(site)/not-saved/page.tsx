import type { Metadata } from "next";
import { Cairn } from "@/components/ui/cairn";
import { notEndedWords, notSavedWords, quotaWords } from "@/components/ui/not-saved-words";

export const metadata: Metadata = { title: "Not saved", robots: { index: false } };

/** What was not saved is still in the browser's page before this one. */
export default async function NotSavedPage({ searchParams }: PageProps<"/not-saved">) {
  const { why, wait } = await searchParams;
  const isSignOut = why === "sign-out";
  return (
    <div className="page">
      <Cairn stones={5} placed={2} className="mb-6 h-20 w-24" />
      <h1 className="mb-3 text-2xl">{isSignOut ? "Signed out here" : "Not saved yet"}</h1>
      <p role="alert" className="mb-4 max-w-2xl text-lg">
        {isSignOut ? notEndedWords : words(why, Number(wait))}
      </p>
      {!isSignOut && (
        <p className="mb-6 max-w-2xl text-soft">
          Go back with your browser's Back button: what you chose is still there, ready to be saved again.
        </p>
      )}
      <a href="/" className="button">
        Go to the start
      </a>
    </div>
  );
}

/** What the address says of it; it is anybody's to write. */
function words(why: string | string[] | undefined, wait: number): string {
  if (why === "quota") return quotaWords(Math.min(wait || 0, 24 * 60 * 60 * 1000));
  return notSavedWords[why === "disk" || why === "clock" ? why : "busy"];
}
