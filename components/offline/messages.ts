/** What a page says to the worker. */
export type ToWorker =
  /** Bring what is kept up to date. */
  | { readonly kind: "keep" }
  /** Forget every page: somebody signs out. */
  | { readonly kind: "forget" }
  /** To a worker that waits: this page is of that build; are you newer? */
  | { readonly kind: "are-you-newer"; readonly build: string }
  /** To a worker that waits: the person agreed. */
  | { readonly kind: "take-over" }
  /** To the active worker, from the one that takes over: browsers let it finish what it does first. */
  | { readonly kind: "give-way" }
  /** Is this page a kept copy? */
  | { readonly kind: "is-copy" };

/** What the worker answers. */
export type FromWorker =
  | { readonly kind: "newer" }
  /** `keptAt` is when the server made this page: the `Date` of its answer. */
  | { readonly kind: "copy"; readonly keptAt: string };
