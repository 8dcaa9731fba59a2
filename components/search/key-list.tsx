import { keys } from "./keys";
import { SingleKeysSwitch } from "./single-keys-switch";

/** Which keys there are, and the switch for those that could be pressed by chance. */
export function KeyList() {
  return (
    <>
      <dl className="grid grid-cols-[minmax(0,auto)_minmax(0,1fr)] gap-x-6 gap-y-3">
        {keys.map(({ press, does }) => (
          <div key={does} className="contents">
            <dt className="flex flex-wrap content-start gap-1.5">
              {press.map((key) => (
                <kbd key={key} className="rounded-md border border-edge px-2 font-sans text-sm leading-6">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <SingleKeysSwitch />
    </>
  );
}
