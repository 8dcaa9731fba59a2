import { addressOf, partsOf } from "@/lib/guide/inline";
import type { Inline } from "@/lib/guide/schema";

/** A text of the guide with its links. */
export function InlineText({ text }: { text: Inline }) {
  return partsOf(text).map(({ words, target }) => {
    const address = target === null ? null : addressOf(target);
    if (address === null) return words;
    return (
      <a
        key={`${words} ${address}`}
        href={address}
        className="link"
        {...(address.startsWith("/") ? {} : { rel: "noopener noreferrer" })}
      >
        {words}
      </a>
    );
  });
}
