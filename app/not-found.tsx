import { connection } from "next/server";
import { Cairn } from "@/components/ui/cairn";

/** Rendered per request, so that its scripts carry the request's nonce. */
export default async function NotFound() {
  await connection();
  return (
    <main className="page grid min-h-dvh place-content-center justify-items-center gap-4 py-16 text-center">
      <title>Not found · Cairn</title>
      <Cairn stones={5} placed={0} className="h-28 w-32" />
      <h1 className="text-2xl">No trail leads here</h1>
      <p className="text-soft">This page does not exist, or it is not shown to everyone.</p>
      <p className="flex flex-wrap items-center justify-center gap-x-6 gap-y-2">
        <a href="/" className="button">
          Go to the start
        </a>
        <a href="/search" className="link inline-flex min-h-11 items-center">
          Search
        </a>
      </p>
    </main>
  );
}
