/** How long a search takes: `npx tsx bench/search.ts`. The bar is 20 ms for any query. */
import { search } from "@/lib/search";

const queries = [
  ..."postgresql postgers postg indx kuber C# c++ oauth2 N+1 ci/cd node.js golang k8s jwt docker".split(" "),
  ..."redis sql git test autentication databse cahing recurson cassadnra in a c go re zzzzqqxx".split(" "),
  ...["big o", "rest api", "type script", "web sockets", "time zone", "public page", "rate limitng"],
  ...["how to learn python", "how much does a backend developer earn", "what is an index?"],
  ...[
    "ab".repeat(50),
    "a b c d e f g h i j k l m n o p q r s t u v w x y z",
    "x1x2 y3y4 z5z6 qqqq wwww zzzz jjjj",
  ],
];
const rounds = 40;

const building = performance.now();
search("x");
const built = performance.now() - building;

const cold: number[] = [];
const warm: number[] = [];
for (let round = 0; round <= rounds; round += 1) {
  for (const query of queries) {
    const begin = performance.now();
    search(query);
    (round === 0 ? cold : warm).push(performance.now() - begin);
  }
}

const ms = (value: number) => `${value.toFixed(2)} ms`;
const quantile = (values: readonly number[], part: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;

console.log(`index built in ${ms(built)}`);
for (const [name, times] of [
  ["first time", cold],
  ["after that", warm],
] as const) {
  const [median, p99, longest] = [0.5, 0.99, 1].map((part) => ms(quantile(times, part)));
  console.log(`${name}: ${times.length} queries, median ${median}, p99 ${p99}, longest ${longest}`);
}
// What else runs on the machine shows in the figures above; a query's own median leaves it out.
const own = queries.map((query, place) => ({
  query,
  median: quantile(
    warm.filter((_, index) => index % queries.length === place),
    0.5,
  ),
}));
own.sort((a, b) => b.median - a.median);
for (const { query, median } of own.slice(0, 5)) console.log(`  ${ms(median)}  ${query.slice(0, 60)}`);
