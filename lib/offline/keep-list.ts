/** What the server tells a device to keep, so that a person's pages open without a network. */
export type KeepList = {
  /** The build that answers. */
  readonly build: string;
  /** Every hashed file of that build, as paths. */
  readonly files: readonly string[];
  /** Each page to keep, by path, with a version that changes when the page shows something else; most wanted first. */
  readonly pages: Readonly<Record<string, string>>;
};

/**
 * The build that this code belongs to. Next writes it into the server's code, the pages' and the worker's
 * (next.config.ts), so that a page can tell whether the worker that waits is newer than itself.
 */
export const build = typeof CAIRN_BUILD === "string" ? CAIRN_BUILD : "";

declare const CAIRN_BUILD: string | undefined;

/**
 * The answer's header that says whose page it is: another value, another person, or the same one signed in anew. What lacks
 * it is no page of Cairn's, whatever its address: proxies and gateways have pages of their own.
 */
export const readerHeader = "cairn-reader";

/** Whose the guide is, which caches on the way may keep. */
export const everyone = "everyone";

/** Where pages are kept: this and the reader that they belong to. */
export const pagesPrefix = "cairn-pages-";

/** Kept beside the build's files once a reader's pages were dropped, because the server had not spoken for a week. */
export const expiredPath = "/-/expired";

/** The first part of the path of every page that may be kept, most wanted first. */
export const sections = ["today", "learn", "history", "map", "career", "placement", "guide", "whats-new"];

/**
 * Whether a page may be kept on the device. A list of what may, not of what may not: a page that is added later is kept
 * only when somebody has thought of whose it is. Never forms that sign in, pages of other people, or data.
 */
export function isKeptPage(path: string): boolean {
  return sections.includes(path.split("/")[1] ?? "");
}
