/**
 * A kept page carries nothing of who asked for it first (spec trust, S11). Seen to fail: with the query left in (it stood
 * in the payload of every later visitor) and with the request's `Content-Security-Policy` left in (its nonce stood on the
 * scripts).
 */
import { existsSync, readdirSync } from "node:fs";
import { expect } from "@playwright/test";
import { catalogue } from "@/lib/catalogue";
import { chapters } from "@/lib/guide";
import { arrive, livePublicly } from "./people";
import { startServer, test } from "./server";

const canary = "canary-5f3a";

/** Each header that Next, React or our own code reads, with something in it that must not be seen again. */
const poison = {
  cookie: `cairn-session=${canary}; cairn-goal=${canary}; theme=${canary}`,
  "user-agent": `Twitterbot ${canary}`,
  "accept-language": canary,
  authorization: `Basic ${canary}`,
  "content-security-policy": `script-src 'nonce-${canary}'`,
  "content-security-policy-report-only": `script-src 'nonce-${canary}'`,
  "x-nonce": canary,
  "x-forwarded-host": `${canary}.example`,
  "x-forwarded-proto": "https",
  "x-forwarded-for": canary,
  "next-url": `/${canary}`,
  "next-router-state-tree": encodeURIComponent(JSON.stringify([canary, {}])),
  "x-middleware-rewrite": `/${canary}`,
  "x-matched-path": `/${canary}`,
  "x-nextjs-data": canary,
  referer: `https://${canary}.example/`,
};

test("what the first visitor sent stands in no kept page, and changes none", async ({ server, context }) => {
  const person = await arrive(context);
  await livePublicly(person);
  const firstChapter = chapters[0]?.slug;
  const pages = [
    `/u/${person.handle}`,
    "/guide",
    `/guide/${firstChapter}`,
    "/manifest.webmanifest",
    "/icon.svg",
  ];
  // Its memory is empty: here the poisoned request is the first.
  const fresh = await startServer({ CAIRN_DATA: process.env["E2E_DATA"] ?? "" });
  try {
    for (const path of pages) {
      for (const kind of [{}, { rsc: "1" }]) {
        await fetch(`${fresh.base}${path}?email=${canary}&_rsc=${canary}`, {
          headers: { ...poison, ...kind },
        });
        const later = await fetch(fresh.base + path, { headers: kind });
        const text = await later.text();
        expect(text, path).not.toContain(canary);
        expect(JSON.stringify([...later.headers]), path).not.toContain(canary);
        expect(text, `${path} as another server made it`).toBe(
          await (await fetch(server + path, { headers: kind })).text(),
        );
      }
    }
  } finally {
    await fresh.end();
  }
});

test("an address that cannot be decoded is not found, with the headers of every page", async ({ server }) => {
  const { id: step } = catalogue.steps[0] ?? {};
  const heads = ["/u", "/learn", `/learn/${step}`, "/guide", "/career", "/placement", "/s", "/api"];
  for (const path of [...heads.map((head) => `${head}/%E0%A4%A`), "/u/%ff/badge.svg", "/%"]) {
    const answer = await fetch(server + path);
    expect(answer.status, path).toBe(404);
    expect(answer.headers.get("content-security-policy"), path).toContain("frame-ancestors 'none'");
    expect(await answer.text(), path).toContain("No trail leads here");
  }
});

test("Next has no other path that serves or keeps a person's page or picture", async ({
  server,
  context,
}) => {
  const person = await arrive(context);
  await livePublicly(person);
  const picture = encodeURIComponent(`/u/${person.handle}/opengraph-image`);
  for (const path of [`/_next/image?url=${picture}&w=1200&q=75`, `/_next/data/x/u/${person.handle}.json`]) {
    expect((await fetch(server + path)).status, path).toBe(404);
  }
  const images = ".next/cache/images";
  expect(existsSync(images) ? readdirSync(images) : []).toEqual([]);
});
