/**
 * Nobody touches another's data (spec trust, S5): every action and every route, asked by nobody, by somebody else and by
 * its owner. Seen to fail: with requests that begin in the async context of the one before (a tick went to another
 * person); with an action that takes the user's id from the form; with a sign-out that ends no session;
 * with an action that this file does not know.
 */
import { expect } from "@playwright/test";
import { noNote } from "@/db/notes";
import { findSharing, renewLinkToken, saveSharing } from "@/db/sharing";
import { rowsOf } from "@/db/testing";
import { newEvent } from "@/lib/progress/new-event";
import { answerIn, callAction, listActions } from "./actions";
import { calls, formOf, type Resident, settle, stateOf } from "./every-action";
import { listRoutes, routes } from "./every-route";
import { send } from "./http";
import { skillAt } from "./marks";
import { test } from "./server";

const { path: skillPath, skill, items } = skillAt("command-line");

test("every action and every route is asked here", () => {
  expect(listActions()).toEqual(Object.keys(calls).sort());
  expect(listRoutes()).toEqual(Object.keys(routes).sort());
});

/** Calls an action with `who`'s own arguments, in the browser of `as`. */
async function call(server: string, name: string, who: Resident, as: { cookie?: string }) {
  const { path, args } = calls[name] ?? { path: "/", args: () => [] };
  return callAction(server, { name, path, args: args(who), cookie: as.cookie });
}

for (const name of Object.keys(calls)) {
  test(`${name} changes something for its owner, and nothing of theirs for anybody else`, async ({
    server,
  }) => {
    const [ada, eve] = [await settle(), await settle()];
    // Signing in and up is what people do who are nobody yet: with Ada's own password, it is Ada.
    const isForNobody = name === "signIn" || name === "signUp";
    const [adas, eves] = [await stateOf(ada), await stateOf(eve)];

    if (!isForNobody) {
      const answer = await call(server, name, ada, {});
      expect(await stateOf(ada)).toEqual(adas);
      expect(JSON.stringify(answerIn(answer) ?? "nothing")).not.toMatch(/"(ok|saved)":true/);

      await call(server, name, ada, eve);
      expect(await stateOf(ada)).toEqual(adas);
      expect(await stateOf(eve)).not.toEqual(eves);
    }
    await call(server, name, ada, ada);
    expect(await stateOf(ada)).not.toEqual(adas);
  });
}

test("of many people at once each gets their own page, name and ticks", async ({ server }) => {
  const people = await Promise.all(Array.from({ length: 8 }, settle));
  const rounds = skill.items.map(({ id }) => people.map(() => newEvent(id, "done", Date.now())));
  const untouched = { errors: {}, values: {}, saved: false };
  await Promise.all(
    rounds.flatMap((events) =>
      people.map(async ({ cookie, handle }, place) => {
        const named = formOf({ name: `I am ${handle}`, visibility: "private" });
        const call = (name: string, path: string, args: unknown[]) =>
          callAction(server, { name, path, args, cookie });
        const [page] = await Promise.all([
          send(server, { path: "/welcome", headers: { cookie } }),
          call("saveSharing", "/settings/sharing", [untouched, named]),
          call("recordEvents", "/today", [[events[place]]]),
        ]);
        expect(page.body).toContain(`Where do you want to go, ${handle}?`);
      }),
    ),
  );
  for (const [place, { id, handle }] of people.entries()) {
    const stored = JSON.stringify(rowsOf(id));
    expect(stored).toContain(`"I am ${handle}"`);
    for (const events of rounds) expect(stored).toContain(events[place]?.id);
  }
});

test("an event, a link, a name or an id of somebody else opens and changes nothing of theirs", async ({
  server,
}) => {
  const { ada, eve } = await lived(server);
  const adas = rowsOf(ada.id);
  const stolen = { ...ada.event, status: "todo", occurredAt: ada.event.occurredAt + 1 };
  const ids = { userId: ada.id, user_id: ada.id, id: ada.id, viewerId: ada.id, handle: ada.handle };
  const untouched = { errors: {}, values: {}, saved: false };
  const attempts: [string, unknown[]][] = [
    ["recordEvents", [[stolen]]],
    ["recordEvents", [[{ ...stolen, ...ids }]]],
    ["recordEvents", [[stolen], ids]],
    ["saveChecklist", [skill.id, formOf({ ...ids, mark: `todo:${items[0].id}` })]],
    ["saveNote", [skill.id, untouched, formOf({ ...ids, note: "Eve was here", based: noNote.mark })]],
    ["saveNote", [skill.id, { ...untouched, ...ids }, formOf({ note: "Eve was here", based: noNote.mark })]],
    ["saveSharing", [untouched, formOf({ ...ids, name: "Eve", visibility: "public" })]],
    ["saveTime", [untouched, formOf({ ...ids, timeZone: "Asia/Dubai", dayStartsAt: "0" })]],
    ["saveGoal", [untouched, formOf({ ...ids, level: "junior", minutesADay: "5", timeZone: "UTC" })]],
    ["dismissSuggestion", [skill.id, ada.id]],
    ["renewLink", [ada.id]],
    ["signOut", [ada.id]],
  ];
  for (const [name, args] of attempts) {
    for (const cookie of [eve.cookie, undefined]) {
      await callAction(server, { name, path: calls[name]?.path ?? "/", args, cookie });
      expect(rowsOf(ada.id), name).toEqual(adas);
    }
  }
});

for (const [route, { path: pathOf }] of Object.entries(routes)) {
  test(`${route} shows nobody what another keeps private`, async ({ server }) => {
    const { ada, eve } = await lived(server);
    const path = pathOf(ada);
    const own = await send(server, { path, headers: { cookie: ada.cookie } });
    for (const headers of [{}, { cookie: eve.cookie }]) {
      for (const asked of [
        { path, headers },
        { path: `${path}?user=${ada.handle}`, headers },
      ]) {
        const { status, body } = await send(server, asked);
        // Next repeats the address in its payload: the token in it is what was asked with.
        const said = body.replaceAll(path.split("/").at(-1) ?? "", "");
        expect(ada.secrets.filter((secret) => said.includes(secret))).toEqual([]);
        if (route.includes("[handle]") || route.includes("[token]")) expect(status).toBe(404);
      }
    }
    // The same secrets are what the owner sees of their own, so that the search above means something.
    if (route === "/learn/[step]/[skill]") expect(own.body).toContain(ada.note);
    if (route === "/api/progress") expect(own.body).toContain(ada.event.id);
    if (route === "/settings/sharing") expect(own.body).toContain(ada.name);
  });
}

/** Ada, whose page is private again and who left something everywhere, and Eve, who did not. */
async function lived(server: string) {
  const [ada, eve] = [await settle(), await settle()];
  const [note, name, token] = [`note of ${ada.handle}`, `name of ${ada.handle}`, `token-${ada.handle}`];
  const event = newEvent(items[0].id, "done", Date.now());
  const act = (action: string, args: unknown[]) =>
    callAction(server, { name: action, path: skillPath, args, cookie: ada.cookie });
  await act("recordEvents", [[event]]);
  await act("saveNote", [skill.id, {}, formOf({ note, based: noNote.mark })]);
  await saveSharing(ada.id, { name });
  const { linkToken: _none, ...sharing } = await findSharing(ada.id);
  await renewLinkToken(ada.id, null, token);
  await saveSharing(ada.id, { ...sharing, visibility: "private" });
  const secrets = [note, name, token, event.id, ada.id];
  return { ada: { ...ada, note, name, token, event, secrets }, eve };
}
