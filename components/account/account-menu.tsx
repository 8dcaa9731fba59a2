import Link from "next/link";

/** The viewer's own menu: a native popover, so that it opens with JavaScript off. */
export function AccountMenu({ handle, signOut }: { handle: string; signOut: () => Promise<void> }) {
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
        <Link href="/settings" className="menu-entry">
          Settings
        </Link>
        <Link href="/settings/sharing" className="menu-entry">
          My public page
        </Link>
        <form action={signOut}>
          <button type="submit" className="menu-entry">
            Sign out
          </button>
        </form>
      </section>
    </div>
  );
}
