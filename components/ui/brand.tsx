import Link from "next/link";
import { Cairn } from "./cairn";

/** The mark and the name, leading home. */
export function Brand() {
  return (
    <Link href="/" className="inline-flex min-h-11 items-center gap-2.5 text-lg font-bold tracking-tight">
      <Cairn stones={4} placed={4} className="h-7 w-8" />
      Cairn
    </Link>
  );
}
