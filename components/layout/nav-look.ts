/** The main navigation: in the header, and at the thumb on a phone; a low and narrow window has it in a row below. */
export const navLook =
  "cramped:order-last cramped:w-full at-thumb:fixed at-thumb:inset-x-0 at-thumb:bottom-0 at-thumb:z-10 at-thumb:border-line at-thumb:border-t at-thumb:bg-card at-thumb:px-4 at-thumb:pt-1 at-thumb:pb-[max(0.25rem,env(safe-area-inset-bottom))]";

/** A link of it. */
export const navLinkLook =
  "flex min-h-11 flex-1 items-center justify-center rounded-lg px-4 max-sm:px-2 font-semibold text-soft hover:bg-wash hover:text-ink aria-[current]:text-moss aria-[current]:underline aria-[current]:decoration-2 aria-[current]:underline-offset-8";
