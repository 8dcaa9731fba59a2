import { KeyList } from "./key-list";

/** The way to the list of keys for who does not know that `?` shows it: a native popover, so it needs no script. */
export function KeysButton() {
  return (
    <>
      <button type="button" popoverTarget="keys" className="for-keys button button-quiet mt-10">
        Keyboard keys
      </button>
      <section
        id="keys"
        popover="auto"
        aria-labelledby="keys-title"
        className="card m-auto w-[min(30rem,calc(100vw-2rem))] p-6 text-ink shadow-lg"
      >
        <h2 id="keys-title" className="mb-4 text-lg">
          Keys
        </h2>
        <KeyList />
      </section>
    </>
  );
}
