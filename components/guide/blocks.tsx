import type { Block, ListBlock, TermsBlock } from "@/lib/guide/schema";
import { GuideTable } from "./guide-table";
import { InlineText } from "./inline-text";

/** The body of a section. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div className="grid gap-5">
      {/* The place is the key: nothing here ever moves, and a text as its own key would travel twice. */}
      {[...blocks.entries()].map(([place, block]) => (
        <BlockView key={place} block={block} />
      ))}
    </div>
  );
}

function BlockView({ block }: { block: Block }) {
  if (typeof block === "string") {
    return (
      <p className="leading-7">
        <InlineText text={block} />
      </p>
    );
  }
  switch (block.kind) {
    case "list":
      return <List {...block} />;
    case "terms":
      return <Terms {...block} />;
    case "table":
      return <GuideTable {...block} />;
    case "note":
      return (
        <p className="border-moss border-s-4 bg-wash py-3 ps-4 pe-4">
          <InlineText text={block.text} />
        </p>
      );
  }
}

function List({ entries }: ListBlock) {
  return (
    <ul className="grid list-disc gap-2 ps-5 leading-7 marker:text-edge">
      {[...entries.entries()].map(([place, entry]) => (
        <li key={place} className="ps-1">
          <InlineText text={entry} />
        </li>
      ))}
    </ul>
  );
}

function Terms({ entries }: TermsBlock) {
  return (
    <dl className="grid border-line border-t">
      {entries.map(({ term, figure, text }) => (
        <div
          key={term}
          className="grid gap-x-6 gap-y-1 border-line border-b py-4 sm:grid-cols-[10.5rem_minmax(0,1fr)]"
        >
          <dt className="leading-7">
            <span className="font-bold">{term}</span>
            {figure !== undefined && <span className="block text-sm text-soft">{figure}</span>}
          </dt>
          <dd className="leading-7">
            <InlineText text={text} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
