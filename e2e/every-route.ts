/** Every address of the app with what it is. A new route without a line here fails the tests. */
import { readFileSync } from "node:fs";
import { findSharing, renewLinkToken, saveSharing } from "@/db/sharing";
import { chapters } from "@/lib/guide";
import { type Resident, settle } from "./every-action";
import { skillAt } from "./marks";

/**
 * - `page`: rendered for this request, for everybody; `entry`: too, but only for who is not signed in
 * - `private`: rendered for who is signed in, others go to sign in
 * - `public`: rendered once for all; `beside`: a picture or data that stands beside it
 * - `machine`: JSON; `file`: a file, the same for everybody
 */
type Kind = "page" | "entry" | "private" | "public" | "beside" | "machine" | "file";

type Shown = Resident & { readonly token: string };

type Route = {
  readonly kind: Kind;
  readonly path: (ada: Shown) => string;
  /** Where an `entry` leads who is signed in, if not to Today. */
  readonly leadsTo?: string;
};

const { path: skillPath, skill } = skillAt("command-line");

/** Each route as this build knows it, with an address of it. */
export const routes: Readonly<Record<string, Route>> = {
  "/": { kind: "page", path: () => "/" },
  "/_not-found": { kind: "page", path: () => "/nowhere" },
  "/api/offline": { kind: "machine", path: () => "/api/offline" },
  "/api/progress": { kind: "machine", path: () => "/api/progress" },
  "/apple-icon.png": { kind: "file", path: () => "/apple-icon.png" },
  "/career": { kind: "page", path: () => "/career" },
  "/career/[role]": { kind: "page", path: () => "/career/cloud-engineer" },
  "/career/compare": { kind: "page", path: () => "/career/compare?a=security&b=cloud-engineer" },
  "/api/search": { kind: "machine", path: () => "/api/search?q=sql" },
  "/goal": { kind: "entry", path: () => "/goal", leadsTo: "/settings/goal" },
  "/guide": { kind: "public", path: () => "/guide" },
  "/guide/[chapter]": { kind: "public", path: () => `/guide/${chapters[0]?.slug}` },
  "/healthz": { kind: "machine", path: () => "/healthz" },
  "/history": { kind: "private", path: () => "/history" },
  "/icon.svg": { kind: "file", path: () => "/icon.svg" },
  "/learn": { kind: "page", path: () => "/learn" },
  "/learn/[step]": { kind: "page", path: () => `/learn/${skill.step}` },
  "/learn/[step]/[skill]": { kind: "page", path: () => skillPath },
  "/manifest.webmanifest": { kind: "file", path: () => "/manifest.webmanifest" },
  "/not-saved": { kind: "page", path: () => "/not-saved?why=busy" },
  "/offline": { kind: "page", path: () => "/offline" },
  "/map": { kind: "page", path: () => "/map" },
  "/placement": { kind: "page", path: () => "/placement" },
  "/placement/[step]": { kind: "page", path: () => `/placement/${skill.step}` },
  "/readyz": { kind: "machine", path: () => "/readyz" },
  "/robots.txt": { kind: "file", path: () => "/robots.txt" },
  "/s/[token]": { kind: "page", path: ({ token }) => `/s/${token}` },
  "/search": { kind: "page", path: () => "/search?q=sql" },
  "/signed-in": { kind: "machine", path: () => "/signed-in" },
  "/settings": { kind: "private", path: () => "/settings" },
  "/settings/goal": { kind: "private", path: () => "/settings/goal" },
  "/settings/sharing": { kind: "private", path: () => "/settings/sharing" },
  "/settings/sharing/preview": { kind: "private", path: () => "/settings/sharing/preview" },
  "/settings/time": { kind: "private", path: () => "/settings/time" },
  "/sign-in": { kind: "entry", path: () => "/sign-in" },
  "/sign-up": { kind: "entry", path: () => "/sign-up" },
  "/sitemap.xml": { kind: "file", path: () => "/sitemap.xml" },
  "/today": { kind: "private", path: () => "/today" },
  "/whats-new": { kind: "page", path: () => "/whats-new" },
  "/u/[handle]": { kind: "public", path: ({ handle }) => `/u/${handle}` },
  "/u/[handle]/badge.json": { kind: "beside", path: ({ handle }) => `/u/${handle}/badge.json` },
  "/u/[handle]/badge.svg": { kind: "beside", path: ({ handle }) => `/u/${handle}/badge.svg` },
  "/u/[handle]/opengraph-image": { kind: "beside", path: ({ handle }) => `/u/${handle}/opengraph-image` },
  "/welcome": { kind: "private", path: () => "/welcome" },
};

/** The routes that this build serves; the page for a crash of the framework itself has no address. */
export function listRoutes(): string[] {
  const manifest: Record<string, string> = JSON.parse(
    readFileSync(".next/app-path-routes-manifest.json", "utf8"),
  );
  return Object.values(manifest)
    .filter((route) => route !== "/_global-error")
    .sort();
}

/** Somebody who shows their page to everyone, and has a secret link to it too. */
export async function settleInPublic(): Promise<Shown> {
  const ada = await settle();
  const shown = { showGoal: true, showSteps: true, showSkills: true, showStreak: true, showHeatmap: true };
  await saveSharing(ada.id, { ...shown, visibility: "public" });
  await renewLinkToken(ada.id, null, `link-of-${ada.handle}`);
  const { linkToken } = await findSharing(ada.id);
  return { ...ada, token: linkToken ?? "" };
}
