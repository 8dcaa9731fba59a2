import Link from "next/link";
import { SignOutForm, type SignOutFormProps } from "./sign-out-form";

type AccountMenuProps = {
  readonly viewer: { readonly id: string; readonly handle: string };
} & Omit<SignOutFormProps, "owner">;

/** The viewer's own menu: a native popover, so that it opens with JavaScript off. */
export function AccountMenu({ viewer: { id, handle }, ...leaving }: AccountMenuProps) {
  return (
    <div>
      <button type="button" popoverTarget="account-menu" className="button button-quiet">
        Account
        <span aria-hidden="true">▾</span>
      </button>
      <section id="account-menu" popover="auto" className="menu" aria-label="Account">
        <p className="px-3 py-2 text-sm text-soft">
          Signed in as <strong className="text-ink">{handle}</strong>
        </p>
        <Link href="/history" className="menu-entry">
          History
        </Link>
        <Link href="/settings" className="menu-entry">
          Settings
        </Link>
        <Link href="/settings/sharing" className="menu-entry">
          My public page
        </Link>
        <SignOutForm owner={id} {...leaving} />
      </section>
    </div>
  );
}
