/** Seen to fail: with one line for everybody who signs in, and no turns. */
import { expect } from "@playwright/test";
import { callAction, ownProof } from "./actions";
import { formOf, settle } from "./every-action";
import type { Answer } from "./http";
import { startServer, test } from "./server";

const busy = "Many people are signing in";
const untouched = { errors: {}, values: {}, saved: false };

test("one client with 200 open sign-ins keeps none of 20 others out", async () => {
  const ada = await settle();
  const server = await startServer({ CAIRN_DATA: process.env["E2E_DATA"] ?? "", TRUST_PROXY: "true" });
  const signIn = (address: string, password: string): Promise<Answer> =>
    callAction(server.base, {
      name: "signIn",
      path: "/sign-in",
      args: [untouched, formOf({ handle: ada.handle, password })],
      proof: { ...ownProof(server.base), "x-forwarded-for": `203.0.113.77, ${address}` },
    });
  try {
    const crowd = Array.from({ length: 200 }, () => signIn("198.51.100.1", "not the password"));
    // The first answer shows that they are at work.
    await Promise.any(crowd);
    const others = Array.from({ length: 20 }, (_, index) => signIn(`192.0.2.${index}`, ada.password));
    for (const { body, headers } of await Promise.all(others)) {
      expect(body).not.toContain(busy);
      expect(JSON.stringify(headers["set-cookie"])).toContain("cairn-session");
    }
    await Promise.all(crowd);
  } finally {
    await server.end();
  }
});
