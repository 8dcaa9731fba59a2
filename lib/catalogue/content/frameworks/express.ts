import type { SkillContent } from "../../schema";

/** The frameworks step for somebody who chose Express (version 5). */
export const express = [
  {
    id: "express-first-service",
    title: "First service with Express",
    level: "junior",
    why: "Express is a thin layer over Node's HTTP server: an ordered list of functions that each request walks along. Once you see that order in your head, most Express code is easy to follow.",
    mistake:
      "Registering express.json or another middleware below the routes that need it, and then hunting for the reason why req.body is undefined.",
    exercise:
      "Build a service that keeps books in an array, with five routes behind one Router and a middleware that logs method, path and duration. Check each route with curl, an id that doesn't exist included.",
    requires: ["javascript-core", "http-basics", "data-formats"],
    language: "javascript",
    framework: "express",
    tracks: ["api-developer"],
    hours: [12, 25],
    resources: [
      { title: "Express: routing", url: "https://expressjs.com/en/5x/guide/routing/", kind: "docs" },
      {
        title: "Express: using middleware",
        url: "https://expressjs.com/en/5x/guide/using-middleware/",
        kind: "docs",
      },
      {
        title: "MDN: Express web framework, the Local Library tutorial",
        url: "https://developer.mozilla.org/en-US/docs/Learn_web_development/Extensions/Server-side/Express_Nodejs",
        kind: "course",
      },
    ],
    items: [
      {
        id: "express-first-service.tutorial",
        text: "Build the Local Library site of MDN's Express tutorial, then add one model and its pages on your own",
      },
      {
        id: "express-first-service.router-module",
        text: "Write a Router in a module of its own and mount it with app.use under a path prefix",
      },
      {
        id: "express-first-service.middleware-order",
        text: "Predict which functions run, and in what order, when a path matches two app.use calls and two routes",
      },
      {
        id: "express-first-service.body-undefined",
        text: "Explain why req.body is undefined in Express 5 until a body parser has run for that content type",
      },
      {
        id: "express-first-service.query-types",
        text: "Handle req.query.tag when the key is sent once, twice or not at all, without a TypeError",
      },
      {
        id: "express-first-service.answered-twice",
        text: "Find the missing return behind the error 'Cannot set headers after they are sent to the client'",
      },
    ],
  },
  {
    id: "express-validation-and-errors",
    title: "Validation and errors in Express",
    level: "junior",
    why: "Express checks nothing that a client sends and has one place where all errors can end. Use both facts, and handlers become short and answers predictable.",
    mistake:
      "Giving the error middleware three parameters, so that Express takes it for an ordinary one, or placing it above the routes, where none of their errors arrive.",
    exercise:
      "Give a small API one error format. Provoke a broken JSON body, a body that is too large, a missing field, an unknown path, a rejected promise and a plain bug, and show that all six answers have that shape and the right status.",
    requires: ["express-first-service", "javascript-errors"],
    language: "javascript",
    framework: "express",
    tracks: ["api-developer"],
    hours: [5, 10],
    resources: [
      {
        title: "Express: error handling",
        url: "https://expressjs.com/en/5x/guide/error-handling/",
        kind: "docs",
      },
      { title: "Moving to Express 5", url: "https://expressjs.com/en/guide/migrating-5/", kind: "docs" },
      { title: "Zod", url: "https://zod.dev/", kind: "docs" },
    ],
    items: [
      {
        id: "express-validation-and-errors.schema",
        text: "Parse each request body with a schema library such as Zod, and give handlers only the parsed value",
      },
      {
        id: "express-validation-and-errors.error-middleware",
        text: "Write an error middleware, and explain its four parameters and its place after all routes",
      },
      {
        id: "express-validation-and-errors.rejected-handler",
        text: "Show that Express 5 passes a rejected async handler to the error middleware without any try/catch",
      },
      {
        id: "express-validation-and-errors.body-parser-errors",
        text: "Answer broken JSON with 400 and a body above express.json's limit with 413, both in your own error format",
      },
      {
        id: "express-validation-and-errors.callback-throw",
        text: "Fix a handler that throws inside a timer or event callback, where Express never sees the error",
      },
    ],
  },
  {
    id: "express-data",
    title: "Database access from Express",
    level: "junior",
    why: "Express brings no database layer, so every choice is yours: driver or ORM, pool, transactions, migrations. Start with the plain driver and you will know what an ORM does for you.",
    mistake:
      "Running BEGIN and COMMIT with pool.query: each call may take another connection, so the statements between them may run outside the transaction.",
    exercise:
      "Move the book service to PostgreSQL with node-postgres and a migration tool. Add an endpoint that lends a book: two rows change or none does, and a test that fails the second statement proves it.",
    requires: ["express-validation-and-errors", "javascript-concurrency"],
    beside: ["sql-queries", "transactions", "database-migrations"],
    language: "javascript",
    framework: "express",
    tracks: ["full-stack-developer"],
    hours: [8, 16],
    resources: [
      {
        title: "Express: database integration",
        url: "https://expressjs.com/en/guide/database-integration/",
        kind: "docs",
      },
      { title: "node-postgres: pooling", url: "https://node-postgres.com/features/pooling", kind: "docs" },
      {
        title: "node-postgres: transactions",
        url: "https://node-postgres.com/features/transactions",
        kind: "docs",
      },
      { title: "Knex: migrations", url: "https://knexjs.org/guide/migrations.html", kind: "docs" },
    ],
    items: [
      {
        id: "express-data.one-pool",
        text: "Create one pg Pool in a module of its own, and watch its totalCount and waitingCount under load",
      },
      {
        id: "express-data.parameters",
        text: "Refactor a query built from a template string into one with $1 parameters, its list of ids included",
      },
      {
        id: "express-data.column-types",
        text: "Predict the JavaScript types in which node-postgres hands you bigint, numeric and timestamptz, then check",
      },
      {
        id: "express-data.migrations",
        text: "Write a migration with node-pg-migrate, Knex or your ORM, and bring a copy of the database up and down again",
      },
      {
        id: "express-data.transaction-client",
        text: "Write a transaction on one client from pool.connect that rolls back on any error and releases in finally",
      },
    ],
  },
  {
    id: "express-auth-and-security",
    title: "Sign-in and security in Express",
    level: "junior",
    why: "Express ships without sessions, headers or access checks. What you leave out stays open, so the safe set-up has to be a habit.",
    mistake:
      "Checking that somebody is signed in but not that the record is theirs, so that changing the id in the URL opens other people's data.",
    exercise:
      "Add sign-up, sign-in and sign-out to the book service with a session in a real store. Then attack it as a second user: other ids, a stolen cookie after sign-out, a form posted from another origin. Write down what held and mend what didn't.",
    requires: ["express-data"],
    beside: ["authentication-basics"],
    language: "javascript",
    framework: "express",
    tracks: ["security", "api-developer"],
    hours: [8, 16],
    resources: [
      {
        title: "Express: security best practices",
        url: "https://expressjs.com/en/advanced/best-practice-security/",
        kind: "docs",
      },
      {
        title: "Express behind proxies",
        url: "https://expressjs.com/en/5x/guide/behind-proxies/",
        kind: "docs",
      },
      { title: "Helmet", url: "https://helmetjs.github.io/", kind: "docs" },
      {
        title: "OWASP: Node.js security cheat sheet",
        url: "https://cheatsheetseries.owasp.org/cheatsheets/Nodejs_Security_Cheat_Sheet.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "express-auth-and-security.helmet",
        text: "Use Helmet, and name three of the headers it sets with the attack that each one makes harder",
      },
      {
        id: "express-auth-and-security.session-cookie",
        text: "Configure express-session with a store other than MemoryStore and a secure, httpOnly, sameSite cookie",
      },
      {
        id: "express-auth-and-security.regenerate",
        text: "Call req.session.regenerate at sign-in, and explain the session fixation that it prevents",
      },
      {
        id: "express-auth-and-security.owner",
        text: "Write one middleware that loads a record and answers 404 unless it belongs to the signed-in user",
      },
      {
        id: "express-auth-and-security.trust-proxy",
        text: "Predict req.ip for a forged X-Forwarded-For with trust proxy set to false, to 1 and to true",
      },
    ],
  },
  {
    id: "express-testing-and-structure",
    title: "Structure and tests for Express projects",
    level: "junior",
    why: "Express has no opinion on folders, so a project is as clear as you make it. A layout that lets a test start the app without a port pays back every day.",
    mistake:
      "Calling app.listen in the module that builds the app, so that every test file that imports it fights over the same port.",
    exercise:
      "Write a small link shortener: routes, rules and data access in separate modules, settings from the environment, a migration, and tests for the happy path, a bad URL and an unknown code. A fresh clone must be green after two commands.",
    requires: ["express-data", "javascript-testing", "clean-code"],
    language: "javascript",
    framework: "express",
    tracks: [],
    hours: [10, 20],
    resources: [
      { title: "SuperTest", url: "https://www.npmjs.com/package/supertest", kind: "docs" },
      {
        title: "Express: performance and reliability in production",
        url: "https://expressjs.com/en/advanced/best-practice-performance/",
        kind: "docs",
      },
      { title: "Node.js: test runner", url: "https://nodejs.org/api/test.html", kind: "docs" },
    ],
    items: [
      {
        id: "express-testing-and-structure.app-without-listen",
        text: "Split the module that builds the Express app from the one that calls listen, so that tests need no port",
      },
      {
        id: "express-testing-and-structure.supertest",
        text: "Test a route with SuperTest: its status, its body, and its error format for a bad request",
      },
      {
        id: "express-testing-and-structure.no-req-in-rules",
        text: "Move the rules of one handler into a function that never sees req or res, and test it on its own",
      },
      {
        id: "express-testing-and-structure.config-module",
        text: "Read process.env in a single module, and hand its values to the rest of the app as plain arguments",
      },
      {
        id: "express-testing-and-structure.three-visitors",
        text: "Test a route that needs sign-in as its owner, as another user and as nobody, without copying set-up code",
      },
    ],
  },
] as const satisfies readonly SkillContent[];
