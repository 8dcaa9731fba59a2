/**
 * An address without a page, and so the app's 404 with its status and all of its HTML. A page's own `notFound()`, which
 * stays as the guard, sends an empty document that only a browser with JavaScript fills.
 */
export const nowhere = "/s";
