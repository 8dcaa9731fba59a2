/**
 * Stands in for Next's request in tests of actions, as a browser with a cookie jar:
 * `vi.mock("next/headers", () => import("./request-for-tests"))`, and the same for `next/server` in a test
 * whose clock goes on for an hour.
 */

type Cookie = { readonly name: string; readonly value: string; readonly secure?: boolean };

/** The browser's cookies by name; a test empties it to sign out behind the server's back. */
export const jar = new Map<string, string>();

/** The cookies as they were last set, with their attributes. */
export const said = new Map<string, Cookie>();

/** What the browser and what stands before us say of the next requests. */
export const sent = new Headers({ host: "cairn.test" });

export async function cookies() {
  return {
    get: (name: string) => {
      const value = jar.get(name);
      return value === undefined ? undefined : { name, value };
    },
    has: (name: string) => jar.has(name),
    set: (cookie: Cookie) => {
      jar.set(cookie.name, cookie.value);
      said.set(cookie.name, cookie);
    },
    delete: ({ name }: Pick<Cookie, "name">) => jar.delete(name),
  };
}

export async function headers(): Promise<Headers> {
  return new Headers(sent);
}

/** What Next does once the answer is sent. */
export async function after(work: () => Promise<void>): Promise<void> {
  await work();
}
