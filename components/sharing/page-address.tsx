import Link from "next/link";
import { PressForm } from "@/components/ui/press-form";

type PageAddressProps = {
  /** Where this Cairn is found, such as `https://cairn.example.org`. */
  readonly origin: string;
  readonly handle: string;
  readonly sharing: { readonly visibility: "private" | "link" | "public"; readonly linkToken: string | null };
  /** Makes a new link in place of this one. */
  readonly renewLink: (linkToken: string | null) => Promise<void>;
};

/** Where the page stands now, who gets in, and the way to see it as a visitor does. */
export function PageAddress({
  origin,
  handle,
  sharing: { visibility, linkToken },
  renewLink,
}: PageAddressProps) {
  const address = visibility === "public" ? `/u/${handle}` : linkToken === null ? null : `/s/${linkToken}`;
  return (
    <section aria-label="Your page now" className="card mb-8 grid gap-3 p-5">
      {visibility === "private" || address === null ? (
        <p>Only you can see your page at this moment.</p>
      ) : (
        <p>
          <span>
            {visibility === "public"
              ? "Everyone can see your page at "
              : "Whoever has this link can see your page: "}
          </span>
          <Link href={address} prefetch={false} className="link break-all">
            {address}
          </Link>
        </p>
      )}
      <div className="flex flex-wrap gap-3">
        <Link href="/settings/sharing/preview" prefetch={false} className="button button-quiet">
          See it as a visitor
        </Link>
        {visibility === "link" && (
          <PressForm action={renewLink.bind(null, linkToken)}>
            <button type="submit" className="button button-quiet">
              Make a new link
            </button>
          </PressForm>
        )}
      </div>
      {visibility === "link" && <p className="text-sm text-soft">A new link ends the old one at once.</p>}
      {visibility === "public" && (
        <p className="text-sm text-soft">
          For a README:{" "}
          <code className="break-all">
            {`[![My backend path](${origin}/u/${handle}/badge.svg)](${origin}/u/${handle})`}
          </code>
        </p>
      )}
    </section>
  );
}
