import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getViewer } from "@/app/_server/viewer";
import { signIn } from "@/app/actions/account";
import { SignInForm } from "@/components/account/sign-in-form";
import { returnPath } from "@/lib/account/return-path";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const callbackUrl = returnPath((await searchParams)["callbackUrl"]);
  if ((await getViewer()) !== null) redirect(callbackUrl);
  return (
    <>
      <h1 className="mb-6 text-2xl">Welcome back</h1>
      <SignInForm action={signIn} callbackUrl={callbackUrl} />
    </>
  );
}
