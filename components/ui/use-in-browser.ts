import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False in the server's HTML and where no script runs, true once the browser has taken over. */
export function useInBrowser(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
