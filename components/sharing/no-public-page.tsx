import { Cairn } from "@/components/ui/cairn";
import { PublicFrame } from "./public-frame";

/** The one answer for private, deleted and unknown people: it must not tell which. */
export function NoPublicPage() {
  return (
    <PublicFrame>
      <div className="page flex flex-col items-start gap-5">
        <Cairn stones={5} placed={0} className="h-28 w-32" />
        <h1 className="text-3xl">No public page here</h1>
        <p className="max-w-prose text-lg text-soft">
          Either nobody goes by this name, or they keep their progress to themselves. If someone gave you this
          address, check it letter by letter, or ask them for the link to their page.
        </p>
        <a href="/" className="button">
          Go to the start
        </a>
      </div>
    </PublicFrame>
  );
}
