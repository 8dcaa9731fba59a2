/** The main navigation: in the header, and at the thumb on a phone. */
export const navLook =
  "max-sm:fixed max-sm:inset-x-0 max-sm:bottom-0 max-sm:z-10 max-sm:border-line max-sm:border-t max-sm:bg-card max-sm:px-4 max-sm:pt-1 max-sm:pb-[max(0.25rem,env(safe-area-inset-bottom))]";

/** A link of it. */
export const navLinkLook =
  "flex min-h-11 flex-1 items-center justify-center rounded-lg px-4 font-semibold text-soft hover:bg-wash hover:text-ink aria-[current]:text-moss aria-[current]:underline aria-[current]:decoration-2 aria-[current]:underline-offset-8";
