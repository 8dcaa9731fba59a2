/** Seen to fail: with JSON for a plain form; with a line for each refusal; with the header's text written down as it came. */
import { expect, it, vi } from "vitest";
import { refusalOf } from "./refusal";

/** What is refused, or a failed test. */
function refusal(headers: Record<string, string>, method = "POST"): Response {
  const answer = refusalOf(method, new Headers(headers));
  if (answer === null) throw new Error("it was let through");
  return answer;
}

const form = { accept: "text/html,application/xhtml+xml,*/*;q=0.8", "content-length": "10" };
const action = { accept: "text/x-component", "next-action": "abc", "content-length": "10" };
const misled = { host: "10.0.0.7:3000", origin: "https://cairn.example", "sec-fetch-site": "same-origin" };

it("a write under an address that Cairn does not know names both addresses and the setting, once in the log", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const answer = refusal({ ...action, ...misled });
  refusal({ ...action, ...misled });
  expect(answer.status).toBe(403);
  const { detail } = await answer.json();
  for (const text of [detail, log.mock.calls[0]?.[0]]) {
    expect(text).toContain("https://cairn.example");
    expect(text).toContain("10.0.0.7:3000");
    expect(text).toContain("APP_URL");
  }
  expect(log).toHaveBeenCalledTimes(1);
  log.mockRestore();
});

it("a refused form gets a page in which nothing that was sent is markup", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const answer = refusal({ ...form, ...misled, origin: "https://a<b>&c" });
  expect(answer.headers.get("content-type")).toContain("text/html");
  const page = await answer.text();
  expect(page).toContain("Go back in your browser");
  expect(page).toContain("https://a&lt;b>&amp;c");
  log.mockRestore();
});

it("a write of another site is refused in words of its own, and says nothing in the log", async () => {
  const log = vi.spyOn(console, "error");
  const answer = refusal({ ...action, ...misled, "sec-fetch-site": "cross-site" });
  expect((await answer.json()).detail).not.toContain("APP_URL");
  expect(log).not.toHaveBeenCalled();
});

it.each(['a"><script>', "a b", "a/b", "a@b", "", "a,b"])("the host %j is none", (host) => {
  expect(refusal({ host }, "GET").status).toBe(400);
});

it.each(["cairn.example", "LOCALHOST:3000", "[::1]:3000", "10.0.0.7", "my_host", "cairn.example."])(
  "the host %j is one",
  (host) => {
    expect(refusalOf("GET", new Headers({ host }))).toBeNull();
  },
);
