import type { SkillContent } from "../../schema";

/** The frameworks step for somebody who chose Axum (version 0.8, with tower and sqlx). */
export const axum = [
  {
    id: "axum-first-service",
    title: "First service with Axum",
    level: "junior",
    why: "An Axum handler is an async function whose arguments say what it needs from the request and whose return type says what it answers. The compiler then checks what other frameworks find out at run time.",
    mistake:
      "Despairing of the long error about the Handler trait and changing types at random, when debug_handler would name the argument that is wrong.",
    exercise:
      "Build a service for polls in memory: create one, vote, read the result, with the polls in shared state and the routes nested under /v1. Show that two hundred votes at once are all counted, and that each unknown path inside and outside /v1 answers what you predicted.",
    requires: ["rust-concurrency", "http-basics", "data-formats"],
    language: "rust",
    framework: "axum",
    tracks: ["api-developer"],
    hours: [10, 20],
    resources: [
      { title: "Crate axum", url: "https://docs.rs/axum/latest/axum/", kind: "docs" },
      { title: "Axum: examples", url: "https://github.com/tokio-rs/axum/tree/main/examples", kind: "docs" },
      { title: "Tokio: tutorial", url: "https://tokio.rs/tokio/tutorial", kind: "course" },
    ],
    items: [
      {
        id: "axum-first-service.tutorial",
        text: "Build the todos API of Axum's examples folder from an empty file, then add a search and a count on your own",
      },
      {
        id: "axum-first-service.debug-handler",
        text: "Fix an unsatisfied Handler trait where Json stands before State, by what #[axum::debug_handler] says",
      },
      {
        id: "axum-first-service.state-or-extension",
        text: "Replace Extension by State, and show that what was a 500 when forgotten now fails to compile",
      },
      {
        id: "axum-first-service.response-tuple",
        text: "Return 201 with a Location header and a JSON body as one tuple, and say in which order its parts may stand",
      },
      {
        id: "axum-first-service.nested-fallback",
        text: "Predict which fallback answers an unknown path inside and outside of a router nested under /v1, then check",
      },
    ],
  },
  {
    id: "axum-validation-and-errors",
    title: "Extractors and errors in Axum",
    level: "junior",
    why: "In Axum an error is a value that becomes a response, so one enum can hold every way in which a service fails. Types that can only be built from valid input save the checks further in.",
    mistake:
      "Calling unwrap in handlers because it compiles: a missing row then panics, and the client sees a closed connection in place of an answer.",
    exercise:
      "Give the poll service one error enum and one JSON format. Provoke broken JSON, a wrong type, a wrong content type, a body that is too large, a rule broken in two fields, an unknown poll and a panic, and show that all seven answers share that format and none names a Rust type.",
    requires: ["axum-first-service", "rust-errors"],
    language: "rust",
    framework: "axum",
    tracks: ["api-developer"],
    hours: [6, 14],
    resources: [
      {
        title: "Axum: error handling",
        url: "https://docs.rs/axum/latest/axum/error_handling/index.html",
        kind: "docs",
      },
      {
        title: "Axum: extractors",
        url: "https://docs.rs/axum/latest/axum/extract/index.html",
        kind: "docs",
      },
      { title: "Serde: container attributes", url: "https://serde.rs/container-attrs.html", kind: "docs" },
    ],
    items: [
      {
        id: "axum-validation-and-errors.into-response",
        text: "Write an error enum with IntoResponse and From, so that handlers use ? and each variant has its status",
      },
      {
        id: "axum-validation-and-errors.json-rejections",
        text: "Provoke the 400, 413, 415 and 422 of the Json extractor, and give all four your own error format",
      },
      {
        id: "axum-validation-and-errors.try-from",
        text: "Parse an email address into a type of its own with serde(try_from), so that no handler sees an unchecked one",
      },
      {
        id: "axum-validation-and-errors.validated-json",
        text: "Write an extractor that wraps Json, runs validator or garde and answers 422 with every wrong field",
      },
      {
        id: "axum-validation-and-errors.panics",
        text: "Show what a client gets from a handler that panics, with and without tower-http's CatchPanicLayer",
      },
    ],
  },
  {
    id: "axum-data",
    title: "sqlx in Axum services",
    level: "junior",
    why: "sqlx asks a real database at build time whether your SQL and your types agree, and leaves the SQL to you. What it can't check is how pools and transactions behave when requests fail half-way.",
    mistake:
      "Running a statement on the pool between begin and commit: it compiles, takes another connection and stays in the database after the rollback.",
    exercise:
      "Move the poll service to PostgreSQL with migrations that run at the start. A vote and its log row are saved together or not at all, even when the client hangs up in between; a full pool answers 503 within a second; and the build succeeds on a machine without a database.",
    requires: ["axum-validation-and-errors", "rust-collections"],
    beside: ["sql-queries", "transactions", "database-migrations"],
    language: "rust",
    framework: "axum",
    tracks: ["full-stack-developer"],
    hours: [8, 18],
    resources: [
      { title: "Crate sqlx", url: "https://docs.rs/sqlx/latest/sqlx/", kind: "docs" },
      {
        title: "sqlx: query!",
        url: "https://docs.rs/sqlx/latest/sqlx/macro.query.html",
        kind: "docs",
      },
      {
        title: "sqlx: command-line utility",
        url: "https://github.com/transact-rs/sqlx/tree/main/sqlx-cli",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "axum-data.offline-build",
        text: "Build query! macros without a database from what cargo sqlx prepare wrote, and let --check fail CI when it is stale",
      },
      {
        id: "axum-data.nullability",
        text: "Predict which columns of a LEFT JOIN query! makes an Option, and override one with a ! or ? in its alias",
      },
      {
        id: "axum-data.error-mapping",
        text: "Map RowNotFound to 404 and a unique violation to 409 by its constraint's name, and keep the rest a 500",
      },
      {
        id: "axum-data.pool-timeout",
        text: "Set the pool's acquire_timeout, and answer 503 for PoolTimedOut instead of holding callers for half a minute",
      },
      {
        id: "axum-data.dropped-transaction",
        text: "Show that sqlx rolls a transaction back when an early ? or a client that hangs up drops it",
      },
    ],
  },
  {
    id: "axum-auth-and-security",
    title: "Guards and sessions in Axum",
    level: "junior",
    why: "An extractor that fails without a signed-in user makes a forgotten check visible in the signature. Layers guard whole routers, but only those routes that were there when the layer was added.",
    mistake:
      "Adding a route below the call of layer and believing it guarded: a layer wraps what stands above it, and the new route answers to everybody.",
    exercise:
      "Add accounts to the poll service: sign-up, sign-in by a cookie, polls that only their owner may close. Then attack it: a route without a guard, a changed cookie, a stranger's poll, a hundred sign-ins at once while you watch memory and the latency of other routes.",
    requires: ["axum-data"],
    beside: ["authentication-basics"],
    language: "rust",
    framework: "axum",
    tracks: ["security", "api-developer"],
    hours: [8, 18],
    resources: [
      {
        title: "Axum: middleware",
        url: "https://docs.rs/axum/latest/axum/middleware/index.html",
        kind: "docs",
      },
      {
        title: "axum-extra: cookies",
        url: "https://docs.rs/axum-extra/latest/axum_extra/extract/cookie/index.html",
        kind: "docs",
      },
      { title: "Crate argon2", url: "https://docs.rs/argon2/latest/argon2/", kind: "docs" },
    ],
    items: [
      {
        id: "axum-auth-and-security.user-extractor",
        text: "Write a CurrentUser extractor, and an Admin one on top of it, so that the signature of a handler guards it",
      },
      {
        id: "axum-auth-and-security.late-route",
        text: "Show that a route added after a layer call escapes that layer, and write the test which would have told you",
      },
      {
        id: "axum-auth-and-security.route-layer",
        text: "Choose route_layer over layer for a sign-in check, and show the 404s that layer turns into 401s",
      },
      {
        id: "axum-auth-and-security.cookie-jar",
        text: "Show that a cookie put into a jar is lost unless the handler returns it, and choose a signed or a private jar",
      },
      {
        id: "axum-auth-and-security.bounded-hashing",
        text: "Hash passwords with argon2 in spawn_blocking, behind a semaphore that bounds the memory of many at once",
      },
    ],
  },
  {
    id: "axum-testing-and-structure",
    title: "Layers, tests and structure in Axum",
    level: "junior",
    why: "A router is a tower service: a test can call it like a function, and any layer of the tower world fits around it. That keeps tests fast, and timeouts, traces and limits out of your handlers.",
    mistake:
      "Starting the real server in each test and sleeping until it answers, when the router could have been called without any socket.",
    exercise:
      "Split the poll service into modules by feature with a function that returns the router for a given state. Test each route by oneshot on a database of its own, add layers for traces, timeouts and request ids in an order that you can defend, and search the log for secrets.",
    requires: ["axum-data", "rust-testing", "clean-code"],
    language: "rust",
    framework: "axum",
    tracks: [],
    hours: [8, 16],
    resources: [
      {
        title: "Axum: testing example",
        url: "https://github.com/tokio-rs/axum/tree/main/examples/testing",
        kind: "docs",
      },
      { title: "Crate tower-http", url: "https://docs.rs/tower-http/latest/tower_http/", kind: "docs" },
      { title: "sqlx: test", url: "https://docs.rs/sqlx/latest/sqlx/attr.test.html", kind: "docs" },
      {
        title: "tracing: instrument",
        url: "https://docs.rs/tracing/latest/tracing/attr.instrument.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "axum-testing-and-structure.oneshot",
        text: "Test a route by calling oneshot on the router, and collect its JSON body with http-body-util",
      },
      {
        id: "axum-testing-and-structure.sqlx-test",
        text: "Use #[sqlx::test] to give each test a database of its own with the migrations and a fixture applied",
      },
      {
        id: "axum-testing-and-structure.from-ref",
        text: "Derive FromRef for the application's state, so that a handler asks only for the part of it that it needs",
      },
      {
        id: "axum-testing-and-structure.layer-order",
        text: "Predict the order in which three layers see a request when chained by layer and when in one ServiceBuilder",
      },
      {
        id: "axum-testing-and-structure.instrument",
        text: "Find a password that #[instrument] writes to the log with a function's arguments, and skip it",
      },
    ],
  },
] as const satisfies readonly SkillContent[];
