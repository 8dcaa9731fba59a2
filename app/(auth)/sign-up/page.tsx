import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { settings } from "@/app/_server/host/settings";
import { getViewer, isGuest } from "@/app/_server/who/viewer";
import { signUp } from "@/app/actions/account";
import { SignUpForm } from "@/components/account/sign-up-form";
import { returnPath } from "@/lib/account/return-path";

export const metadata: Metadata = { title: "Sign up" };

export default async function SignUpPage({ searchParams }: PageProps<"/sign-up">) {
  const callbackUrl = returnPath((await searchParams)["callbackUrl"]);
  if ((await getViewer()) !== null) redirect(callbackUrl);
  return (
    <>
      <h1 className="mb-2 text-2xl">Place your first stone</h1>
      {settings().signUp === "closed" ? (
        <p>This Cairn takes no new accounts. Ask the person who runs it.</p>
      ) : (
        <>
          <p className="mb-6 text-soft">
            {`No e-mail address needed. What you tick stays yours, and private until you say so.${(await isGuest()) ? " What you chose and ticked here comes along, each day where it was." : ""}`}
          </p>
          <SignUpForm action={signUp} callbackUrl={callbackUrl} />
        </>
      )}
    </>
  );
}
