"use client";

/** When a page could not be made: says so and offers a way on. What went wrong stands in the server's log. */
export default function PageError({ reset }: { reset: () => void }) {
  return (
    <main className="page grid min-h-[60dvh] place-content-center justify-items-center gap-4 py-16 text-center">
      <h1 className="text-2xl">This page could not be shown</h1>
      <p className="text-soft">Nothing that you saved is lost. Try again in a moment.</p>
      <div className="flex gap-3">
        <button type="button" className="button" onClick={reset}>
          Try again
        </button>
        <a href="/" className="button button-quiet">
          Go to the start
        </a>
      </div>
    </main>
  );
}
