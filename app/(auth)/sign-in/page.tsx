import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getViewer } from "@/app/_server/who/viewer";
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
  const { callbackUrl: asked, cookies } = await searchParams;
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
      {cookies === "none" && (
        <div role="alert" className="mb-6 grid gap-2 rounded-xl border border-brick px-4 py-3">
          <p className="font-semibold text-brick">
            Your password was right, but this browser kept no cookie, and without it you can't stay signed in.
          </p>
          <p>
            Allow cookies for this address (a private window or an extension may block them), then sign in
            again.
          </p>
          <p className="text-sm text-soft">
            If you run this Cairn: the proxy in front of it must pass “Set-Cookie” on, and with an APP_URL
            that begins with https, open it by that very address.
          </p>
        </div>
      )}
      <SignInForm action={signIn} callbackUrl={callbackUrl} />
    </>
  );
}

/** Never the address itself: whoever made the link could write on our page with it. */
function wordsFor(path: string): string {
  const found = destinations.find((place) => `${path.split("?")[0]}/`.startsWith(`${place.path}/`));
  return found?.words ?? "go on where you were";
}
