import { onet } from "../../onet";
import type { SkillContent } from "../../schema";

/** The language step for somebody who chose JavaScript on Node.js. */
export const javascript = [
  {
    id: "javascript-core",
    title: "JavaScript and Node.js core",
    level: "junior",
    why: "Every Node.js framework takes closures, modules, this and coercion for granted. Many odd bugs in a Node.js service come from a language rule that somebody guessed at.",
    mistake:
      "Handing over a method as a callback, as in setInterval(job.run, 1000), and losing this, because it depends on how a function is called and not on where it was written.",
    exercise:
      "Without any package, write a command-line program that takes the path of an access log, counts the lines per status code and prints them as JSON. Split it over two ES modules, and let it end with exit code 1 and a clear message when the file is missing.",
    requires: ["programming-basics", "command-line", "git-basics"],
    language: "javascript",
    tracks: ["full-stack-developer"],
    hours: [20, 40],
    resources: [
      {
        title: "MDN: JavaScript Guide",
        url: "https://developer.mozilla.org/en-US/docs/Web/JavaScript/Guide",
        kind: "docs",
      },
      {
        title: "Eloquent JavaScript, by Marijn Haverbeke",
        url: "https://eloquentjavascript.net/",
        kind: "book",
      },
      { title: "Node.js: Introduction", url: "https://nodejs.org/en/learn", kind: "docs" },
      { title: "The Modern JavaScript Tutorial", url: "https://javascript.info/", kind: "course" },
    ],
    alignment: [onet.programming],
    items: [
      {
        id: "javascript-core.coercion",
        text: "Predict what == and === answer for null, undefined, 0, '0' and NaN, then check yourself in the Node.js REPL",
      },
      {
        id: "javascript-core.loop-closures",
        text: "Explain why callbacks made in a loop share one var but each get their own let",
      },
      {
        id: "javascript-core.this-binding",
        text: "Predict what this is in a method call, in the same method passed as a callback and in an arrow function",
      },
      {
        id: "javascript-core.prototype-chain",
        text: "Trace how a method call on a class instance is found along the prototype chain",
      },
      {
        id: "javascript-core.module-systems",
        text: "Explain how Node.js tells an ES module from CommonJS: by .mjs or .cjs, package.json's type and, failing these, the syntax",
      },
      {
        id: "javascript-core.built-in-modules-program",
        text: "Write a command-line tool that uses only node:fs, node:path and process.argv, with the Node.js docs as your one source",
      },
    ],
  },
  {
    id: "javascript-collections",
    title: "Types and collections in JavaScript",
    level: "junior",
    why: "A handler spends its life reshaping arrays and objects that came from JSON. Wrong numbers, shared copies and keys chosen by users do quiet damage there.",
    mistake:
      "Copying an object with the spread syntax and changing something nested in the copy, which changes the original too.",
    exercise:
      "Given a JSON array of orders, write a function that answers the total per customer, biggest first, without changing its input. Run it on a deep-frozen array, and on a customer who is called __proto__.",
    requires: ["javascript-core", "arrays-and-lists", "hash-tables"],
    language: "javascript",
    tracks: [],
    hours: [8, 16],
    resources: [
      {
        title: "MDN: Keyed collections",
        url: "https://developer.mozilla.org/en-US/docs/Web/JavaScript/Guide/Keyed_collections",
        kind: "docs",
      },
      {
        title: "MDN: Array",
        url: "https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Array",
        kind: "docs",
      },
      {
        title: "Eloquent JavaScript: Data Structures",
        url: "https://eloquentjavascript.net/04_data.html",
        kind: "book",
      },
    ],
    items: [
      {
        id: "javascript-collections.mutating-methods",
        text: "Name the array methods that change the array in place, and the copying twins of sort, reverse and splice",
      },
      {
        id: "javascript-collections.default-sort",
        text: "Fix [10, 9, 1].sort(), which answers 1, 10, 9, with a compare function and explain the default order",
      },
      {
        id: "javascript-collections.map-or-object",
        text: "Choose a Map over a plain object for keys that users supply, and say what the key __proto__ would do to the object",
      },
      {
        id: "javascript-collections.shallow-copy",
        text: "Predict which changes leak through a spread copy and which do not after structuredClone",
      },
      {
        id: "javascript-collections.number-limits",
        text: "Show what JSON.parse does to an id above Number.MAX_SAFE_INTEGER, and choose a type that carries it safely",
      },
      {
        id: "javascript-collections.generators",
        text: "Write a generator that walks a tree lazily, and show that a break in for...of stops the walk",
      },
    ],
  },
  {
    id: "javascript-errors",
    title: "Errors in JavaScript and Node.js",
    level: "junior",
    why: "One error that nobody handles ends a Node.js process together with every request it was serving. You decide which failures a request survives and which the process must not.",
    mistake:
      "Returning a promise from inside try without await, so that the rejection skips the catch block that was written for it.",
    exercise:
      "Write a function that reads a JSON settings file and throws a ConfigError of your own, with the original error as its cause, for a missing file and for broken JSON. Then leave one call without a handler and note what Node.js prints and which exit code it gives.",
    requires: ["javascript-core", "debugging-basics"],
    language: "javascript",
    tracks: [],
    hours: [5, 10],
    resources: [
      { title: "Node.js: Errors", url: "https://nodejs.org/api/errors.html", kind: "docs" },
      { title: "Node.js: Process events", url: "https://nodejs.org/api/process.html", kind: "docs" },
      {
        title: "MDN: Control flow and error handling",
        url: "https://developer.mozilla.org/en-US/docs/Web/JavaScript/Guide/Control_flow_and_error_handling",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "javascript-errors.throw-error-objects",
        text: "Show what a catch block loses when the code throws a string instead of an Error",
      },
      {
        id: "javascript-errors.error-cause",
        text: "Write an Error subclass that keeps the low-level failure in its cause option and a stable code for callers",
      },
      {
        id: "javascript-errors.await-in-try",
        text: "Predict whether try/catch sees a rejection when the promise is awaited, returned bare or just started",
      },
      {
        id: "javascript-errors.unhandled-rejection",
        text: "Predict what Node.js does by default with an unhandled rejection, then trigger one and read the exit code",
      },
      {
        id: "javascript-errors.error-event",
        text: "Explain why a stream or EventEmitter that emits error with no listener for it ends the whole process",
      },
      {
        id: "javascript-errors.uncaught-exit",
        text: "Write an uncaughtException handler that logs and exits, and explain why it must not carry on serving",
      },
    ],
  },
  {
    id: "javascript-tooling",
    title: "npm, types and code quality",
    level: "junior",
    why: "Most of the code in a Node.js service was written by strangers and arrived through npm. You are trusted with what gets installed, which version, and what is checked before it ships.",
    mistake:
      "Deleting package-lock.json to make an install error go away, which silently moves every dependency to another version.",
    exercise:
      "Take a small program of yours and give it start, test, lint and types scripts, an engines field and a committed lockfile. Clone it into an empty folder and show that npm ci and the four scripts work there.",
    requires: ["javascript-core", "git-basics"],
    language: "javascript",
    tracks: ["devops-engineer", "security"],
    hours: [6, 14],
    resources: [
      { title: "npm documentation", url: "https://docs.npmjs.com/", kind: "docs" },
      { title: "Semantic Versioning 2.0.0", url: "https://semver.org/", kind: "spec" },
      { title: "ESLint documentation", url: "https://eslint.org/docs/latest/", kind: "docs" },
      {
        title: "The TypeScript Handbook",
        url: "https://www.typescriptlang.org/docs/handbook/intro.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "javascript-tooling.package-scripts",
        text: "Set up a package.json with start, test and lint scripts and an engines field that names your Node.js version",
      },
      {
        id: "javascript-tooling.stability-index",
        text: "Find in the Node.js docs the version that added an API you use and its stability index",
      },
      {
        id: "javascript-tooling.npm-ci",
        text: "Explain what npm ci does differently from npm install and why a build server wants it",
      },
      {
        id: "javascript-tooling.semver-ranges",
        text: "Predict which versions ^1.4.2, ~1.4.2 and ^0.4.2 let npm install",
      },
      {
        id: "javascript-tooling.lint-and-format",
        text: "Configure ESLint with Prettier, or Biome, so that one npm script fails on a lint error and on bad formatting",
      },
      {
        id: "javascript-tooling.type-check",
        text: "Set up TypeScript's strict mode, or checkJs with JSDoc types, and fix every error that tsc finds in a program of yours",
      },
    ],
  },
  {
    id: "javascript-concurrency",
    title: "Asynchronous Node.js",
    level: "junior",
    why: "Node.js serves everybody from one thread that must never be kept busy. What you await, and what you do not, decides whether a hundred users wait for one.",
    mistake:
      "Giving an async function to forEach, which ignores the promises it returns, so that the response leaves before the work is done.",
    exercise:
      "Write a server whose /slow route computes for two seconds, and show with a second terminal that /fast waits for it. Move the work to a worker thread and show that /fast answers at once.",
    requires: ["javascript-collections", "javascript-errors", "concurrency-basics"],
    language: "javascript",
    tracks: ["api-developer", "full-stack-developer"],
    hours: [12, 25],
    resources: [
      {
        title: "MDN: Using promises",
        url: "https://developer.mozilla.org/en-US/docs/Web/JavaScript/Guide/Using_promises",
        kind: "docs",
      },
      {
        title: "Node.js: The event loop",
        url: "https://nodejs.org/en/learn/asynchronous-work/event-loop-timers-and-nexttick",
        kind: "docs",
      },
      {
        title: "Node.js: Don't block the event loop",
        url: "https://nodejs.org/en/learn/asynchronous-work/dont-block-the-event-loop",
        kind: "docs",
      },
      { title: "Node.js: Stream", url: "https://nodejs.org/api/stream.html", kind: "docs" },
    ],
    items: [
      {
        id: "javascript-concurrency.parallel-awaits",
        text: "Measure three independent calls awaited in a row against Promise.all, and say when allSettled fits better",
      },
      {
        id: "javascript-concurrency.blocked-loop",
        text: "Show that one long synchronous computation stalls every other request, and fix it with a worker thread",
      },
      {
        id: "javascript-concurrency.loop-phases",
        text: "Predict the order of nextTick, promise, setTimeout and setImmediate callbacks queued inside fs.readFile's callback",
      },
      {
        id: "javascript-concurrency.abort-signal",
        text: "Use AbortSignal.timeout to give a fetch two seconds, and tell its TimeoutError from a network failure",
      },
      {
        id: "javascript-concurrency.promise-pool",
        text: "Write a function that runs 1,000 promise-returning jobs with never more than ten in flight",
      },
      {
        id: "javascript-concurrency.stream-pipeline",
        text: "Use pipeline from node:stream/promises on a file larger than memory, and explain what backpressure does there",
      },
    ],
  },
  {
    id: "javascript-testing",
    title: "Testing Node.js code",
    level: "junior",
    why: "JavaScript lets almost any mistake run, so tests are where mistakes surface. Node.js brings its own runner, so nothing stands between you and the first test.",
    mistake:
      "Forgetting to await the promise in an async test, so that it counts as passed before the assertion has run, and the failure turns up elsewhere or nowhere.",
    exercise:
      "Write a retry function that waits longer after each failure, and test success at once, success on the third try and giving up. The suite must finish in under a second and need no package.",
    requires: ["testing-basics", "javascript-tooling", "javascript-concurrency"],
    language: "javascript",
    tracks: [],
    hours: [6, 12],
    resources: [
      { title: "Node.js: Test runner", url: "https://nodejs.org/api/test.html", kind: "docs" },
      { title: "Node.js: Assert", url: "https://nodejs.org/api/assert.html", kind: "docs" },
      { title: "Vitest guide", url: "https://vitest.dev/guide/", kind: "docs" },
    ],
    items: [
      {
        id: "javascript-testing.node-test",
        text: "Write a test file with node:test and node:assert/strict, and run only one of its tests by name",
      },
      {
        id: "javascript-testing.deep-equality",
        text: "Choose between assert.strictEqual and deepStrictEqual, and predict what each says of two look-alike objects",
      },
      {
        id: "javascript-testing.assert-rejects",
        text: "Test a rejection with assert.rejects, and show that without its await the test itself is reported as ok for wrong code",
      },
      {
        id: "javascript-testing.injected-dependencies",
        text: "Refactor a module that imports its database client so that a test can hand it a fake as an argument",
      },
      {
        id: "javascript-testing.mock-timers",
        text: "Test code that waits an hour in setTimeout within milliseconds by using node:test's mock timers",
      },
      {
        id: "javascript-testing.ephemeral-port",
        text: "Test a node:http server on port 0 with fetch, and close it so that the test process ends by itself",
      },
    ],
  },
] as const satisfies readonly SkillContent[];
