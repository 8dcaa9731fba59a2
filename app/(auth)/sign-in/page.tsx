import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getViewer } from "@/app/_server/viewer";
import { signIn } from "@/app/actions/account";
import { SignInForm } from "@/components/account/sign-in-form";
import { returnPath } from "@/lib/account/return-path";

export const metadata: Metadata = { title: "Sign in" };

/** What a person meant to see when they were asked to sign in, by the beginning of its path. */
const destinations = [
  { path: "/today", words: "see your next steps" },
  { path: "/settings", words: "go on to your settings" },
  { path: "/history", words: "see your history" },
  { path: "/welcome", words: "choose your goal" },
] as const;

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { callbackUrl: asked } = await searchParams;
  const callbackUrl = returnPath(asked);
  if ((await getViewer()) !== null) redirect(callbackUrl);
  return (
    <>
      <h1 className="mb-2 text-2xl">Welcome back</h1>
      <p className="mb-6 text-soft">
        {asked === undefined || callbackUrl === "/"
          ? "Your stones are where you left them."
          : `Sign in to ${wordsFor(callbackUrl)}.`}
      </p>
      <SignInForm action={signIn} callbackUrl={callbackUrl} />
    </>
  );
}

/** Never the address itself: whoever made the link could write on our page with it. */
function wordsFor(path: string): string {
  const found = destinations.find((place) => `${path.split("?")[0]}/`.startsWith(`${place.path}/`));
  return found?.words ?? "go on where you were";
}
