/** A real picture of Today, light or dark as the reader's system; made by `npm run pictures`. */
export function AppPicture() {
  return (
    <picture>
      <source srcSet="/today-dark.webp" media="(prefers-color-scheme: dark)" />
      <img
        src="/today-light.webp"
        width={1120}
        height={760}
        alt="Cairn's Today page: the next step with its reasons, a streak and the progress of the plan"
        className="h-auto w-full rounded-2xl border border-line shadow-lg"
      />
    </picture>
  );
}
