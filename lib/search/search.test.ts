/** What people type and what they should find: words, mistakes, signs, other names, and what nobody types. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/catalogue";
import { chapters } from "@/lib/guide";
import { listDocuments } from "./documents";
import { type Found, longestQuery, mostFound, search } from "./index";
import { pages } from "./pages";

const textOf = (runs: Found["title"]) => runs.map(({ words }) => words).join("");
const titlesOf = (query: string) => search(query).found.map(({ title }) => textOf(title));
const hrefsOf = (query: string) => search(query).found.map(({ href }) => href);

describe("what stands first", () => {
  it.each([
    ["postgresql", "/learn/databases/postgresql"],
    ["postgres", "/learn/databases/postgresql"],
    ["postgers", "/learn/databases/postgresql"],
    ["postg", "/learn/databases/postgresql"],
    ["index", "/learn/databases/indexes"],
    ["indx", "/learn/databases/indexes"],
    ["indices", "/learn/databases/indexes"],
    ["kuber", "/learn/operations/kubernetes"],
    ["kubernets", "/learn/operations/kubernetes"],
    ["k8s", "/learn/operations/kubernetes"],
    ["C#", "/learn/language/csharp-core"],
    ["c#", "/learn/language/csharp-core"],
    ["csharp", "/learn/language/csharp-core"],
    ["c++", "/learn/language"],
    ["golang", "/learn/language/go-core"],
    ["go", "/learn/language/go-core"],
    ["python", "/learn/language/python-core"],
    ["how to learn python", "/learn/language/python-core"],
    ["oauth2", "/learn/apis/oauth"],
    ["OAuth 2.0", "/learn/apis/oauth"],
    ["N+1", "/learn/databases/orm-and-n-plus-one"],
    ["n + 1 problem", "/learn/databases/orm-and-n-plus-one"],
    ["ci/cd", "/learn/portfolio/continuous-integration"],
    ["CI / CD", "/learn/portfolio/continuous-integration"],
    ["'index'", "/learn/databases/indexes"],
    ["“index”", "/learn/databases/indexes"],
    ["what's an index", "/learn/databases/indexes"],
    ["rest(ful) api", "/learn/apis/rest-design"],
    ["tls/ssl", "/learn/apis/https-and-cors"],
    ["b-tree", "/learn/databases/indexes"],
    ["pub/sub", "/learn/architecture/event-streaming"],
    ["no-sql", "/learn/databases"],
    ["big o", "/learn/fundamentals/complexity"],
    ["big-O", "/learn/fundamentals/complexity"],
    ["jwt", "/learn/apis/jwt"],
    ["tdd", "/learn/architecture/test-driven-development"],
    ["ddd", "/learn/architecture/domain-driven-design"],
    ["resume", "/learn/job-search/resume-and-cover-letter"],
    ["Résumé", "/learn/job-search/resume-and-cover-letter"],
    ["cv", "/learn/job-search/resume-and-cover-letter"],
    ["type script", "/learn/language/typescript-on-node"],
    ["web sockets", "/learn/apis/websockets"],
    ["websocket", "/learn/apis/websockets"],
    ["fulltext", "/learn/databases/full-text-search"],
    ["full text search", "/learn/databases/full-text-search"],
    ["cahing", "/learn/databases/caching"],
    ["recurson", "/learn/fundamentals/recursion"],
    ["cassadnra", "/learn/databases/cassandra"],
    ["garphql", "/learn/apis/graphql"],
    ["rate limitng", "/learn/apis/rate-limiting"],
    ["mongo", "/learn/databases/mongodb"],
    ["sql", "/learn/databases/sql-queries"],
    ["git", "/learn/fundamentals/git-basics"],
    ["what is an index?", "/learn/databases/indexes"],
    ["utf8", "/learn/fundamentals/data-formats"],
    ["fundamentals", "/learn/fundamentals"],
    ["levels and pay", "/guide/levels-and-pay"],
    ["trends", "/guide/trends"],
    ["which skills are essential", "/guide#essential-skills"],
    ["streak", "/guide/streaks"],
    ["time zone", "/settings/time"],
    ["timezone", "/settings/time"],
    ["dark mode", "/settings"],
    ["public page", "/settings/sharing"],
    ["badge", "/settings/sharing"],
    ["log in", "/sign-in"],
    ["register", "/sign-up"],
  ])("%s leads to %s", (query, href) => {
    expect(hrefsOf(query)[0]).toBe(href);
  });

  it.each([
    ["node.js", "/learn/language/javascript-core"],
    ["nodejs", "/learn/language/javascript-core"],
    ["asp.net", "/learn/frameworks/aspnet-core-first-service"],
    [".net", "/learn/language/csharp-tooling"],
    ["autentication", "/learn/apis/authentication-basics"],
    ["salary", "/guide/levels-and-pay"],
    ["docker", "/learn/operations/containers"],
    ["rest api", "/learn/apis/rest-design"],
    ["remote", "/guide/remote-work"],
    ["test", "/learn/fundamentals/testing-basics"],
    ["serverless", "/learn/operations/serverless"],
    ["redis", "/learn/databases/caching"],
  ])("%s leads to %s among the first three", (query, href) => {
    expect(hrefsOf(query).slice(0, 3)).toContain(href);
  });

  it.each([
    ["tcp/ip", /tcp|ip/i],
    ["TCP-IP", /tcp|ip/i],
    ["ssh-keygen", /ssh/i],
    ["udp/tcp", /tcp/i],
    ["graphql/soap", /graphql/i],
  ])("%s leads to what tells of one part, where nothing tells of both", (query, part) => {
    const found = search(query).found.map(({ title, text }) => textOf([...title, ...text]));
    expect(found[0]).toMatch(part);
  });

  it("is the larger thing before the smaller ones", () => {
    const kinds = search("interview").found.map(({ kind }) => kind);
    expect(kinds.indexOf("item")).toBeGreaterThan(kinds.lastIndexOf("chapter"));
    expect(kinds.indexOf("item")).toBeGreaterThan(kinds.indexOf("skill"));
  });

  it("is what has all words, before what has some of them", () => {
    const titles = titlesOf("postgres index");
    expect(titles[0]).toContain("PostgreSQL's");
    expect(titles).toEqual(expect.arrayContaining(["PostgreSQL", "Indexes and query plans"]));
  });
});

describe("everything can be found", () => {
  it("every skill, first or second by its own title", () => {
    for (const { id, step, title } of catalogue.skills) {
      expect(hrefsOf(title).slice(0, 2), title).toContain(`/learn/${step}/${id}`);
    }
  });

  it("every item, and with it its skill, by its own text", () => {
    for (const { id, step, items } of catalogue.skills) {
      for (const item of items) {
        expect(hrefsOf(item.text)[0], item.text).toBe(`/learn/${step}/${id}#item-${item.id}`);
      }
    }
  }, 120_000);

  it("every chapter, section and page by its title", () => {
    for (const { slug, title, sections } of chapters) {
      expect(hrefsOf(title).slice(0, 3), title).toContain(`/guide/${slug}`);
      for (const { id, title: heading } of sections) {
        expect(hrefsOf(`${heading} ${title}`), heading).toContain(`/guide/${slug}#${id}`);
      }
    }
    for (const { href, title } of pages) expect(hrefsOf(title).slice(0, 3), title).toContain(href);
  });

  it("every skill with two neighbouring letters of a long word swapped, in the first ten", () => {
    const long = catalogue.skills.filter(({ title }) => /^[A-Z][a-z]{7,}$/.test(title));
    expect(long.length).toBeGreaterThan(5);
    const swapped = fc.record({ skill: fc.constantFrom(...long), at: fc.nat({ max: 4 }) });
    fc.assert(
      fc.property(swapped, ({ skill: { title, step, id }, at }) => {
        const typed =
          title.slice(0, at + 1) + title.charAt(at + 2) + title.charAt(at + 1) + title.slice(at + 3);
        expect(hrefsOf(typed).slice(0, 10)).toContain(`/learn/${step}/${id}`);
      }),
    );
  });
});

describe("what was found", () => {
  it("says what it belongs to", () => {
    const item = search("explain command").found.find(({ kind }) => kind === "item");
    expect(item?.within).not.toBe("");
    expect(search("postgresql").found[0]?.within).toBe("Databases");
  });

  it("marks the words that were looked for, whatever their case, accents or mistakes", () => {
    expect(search("POSTGERS").found[0]?.title).toEqual([{ words: "PostgreSQL", found: true }]);
    expect(search("resume").found[0]?.title[0]).toEqual({ words: "Résumé", found: true });
    expect(search("n+1").found[0]?.title[1]).toEqual({ words: "N+1", found: true });
  });

  it("shows of a long text the part with the words", () => {
    const section = search("hard to foresee").found.find(({ kind }) => kind === "section");
    expect(section?.text.some(({ found }) => found)).toBe(true);
    expect(textOf(section?.text ?? []).length).toBeLessThan(180);
  });

  it("is each thing once: no two of what can be found lead to the same place, or look the same", () => {
    const all = listDocuments();
    expect(new Set(all.map(({ href }) => href)).size).toBe(all.length);
    const looks = all.map(({ kind, within, title }) => `${kind} ${within} ${title}`);
    expect(looks.filter((look, index) => looks.indexOf(look) !== index)).toEqual([]);
  });

  it("is told in full number, and shown up to a cap", () => {
    const { total, found } = search("in");
    expect(total).toBeGreaterThan(mostFound);
    expect(found).toHaveLength(mostFound);
  });
});

describe("nothing", () => {
  it.each(["", "   ", "?!", "💥🔥", "\0", "…"])("is found for %j", (query) => {
    expect(search(query)).toEqual({ total: 0, found: [] });
  });

  it("is found for what means nothing", () => {
    expect(search("zzzzqqxx").found).toEqual([]);
  });

  it.each([
    ".*+?^$()|[]{}\\",
    "__proto__",
    "constructor prototype toString",
    "<script>alert(1)</script>",
    "' OR 1=1 --",
    "a".repeat(100_000),
    "a ".repeat(50_000),
    "ab".repeat(50_000),
    "%00%ff",
    "\uD800",
    "ﷺ",
  ])("breaks it: %#", (query) => {
    expect(search(query).found.length).toBeLessThanOrEqual(mostFound);
  });

  it("breaks it, whatever is typed, and no text is lost or made up by the marks", () => {
    const known = new Set([
      ...catalogue.skills.flatMap(({ title, items }) => [title, ...items.map(({ text }) => text)]),
      ...catalogue.steps.map(({ name }) => name),
      ...chapters.flatMap(({ title, sections }) => [title, ...sections.map((section) => section.title)]),
      ...pages.map(({ title }) => title),
    ]);
    const typed = fc.oneof(fc.string({ unit: "binary" }), fc.lorem(), fc.constantFrom("C#", "n+1", "a/b"));
    fc.assert(
      fc.property(typed, (query) => {
        for (const { kind, title } of search(query).found) {
          if (kind !== "question") expect(known).toContain(textOf(title));
        }
      }),
    );
  });

  it("is read beyond the cap", () => {
    const spaces = "postgresql".padEnd(longestQuery, " ");
    // Read too, the second would stand beside the first.
    expect(search(`${spaces} kubernetes`)).toEqual(search("postgresql"));
    expect(search("postgresql kubernetes")).not.toEqual(search("postgresql"));
  });
});
