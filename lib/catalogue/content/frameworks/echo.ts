import type { SkillContent } from "../../schema";

/** The frameworks step for somebody who chose Echo. */
export const echo = [
  {
    id: "echo-first-service",
    title: "First service with Echo",
    level: "junior",
    why: "In Echo a handler returns an error, and that one decision shapes everything: handlers stay short and failures meet in one place. Routing and middleware are small enough to learn in a weekend.",
    mistake:
      "Pasting snippets written for Echo 4 into a version 5 service: a handler now takes *echo.Context, and the logger and RealIP work differently too.",
    exercise:
      "Build a service for a recipe collection in memory, behind a mutex: a public group, an admin group with a key, a request id and a panic that answers 500 instead of dropping the connection. Print all routes at start-up and call each with curl.",
    requires: ["go-concurrency", "http-basics", "data-formats"],
    language: "go",
    framework: "echo",
    tracks: ["api-developer"],
    hours: [6, 12],
    resources: [
      { title: "Echo: quickstart", url: "https://echo.labstack.com/guide/quickstart/", kind: "docs" },
      { title: "Echo: routing", url: "https://echo.labstack.com/guide/routing/", kind: "docs" },
      { title: "Echo: CRUD recipe", url: "https://echo.labstack.com/cookbook/crud/", kind: "course" },
      { title: "Package echo", url: "https://pkg.go.dev/github.com/labstack/echo/v5", kind: "docs" },
    ],
    items: [
      {
        id: "echo-first-service.tutorial",
        text: "Build the quickstart and the CRUD recipe of Echo's own site, and call every route with curl",
      },
      {
        id: "echo-first-service.returned-error",
        text: "Trace what Echo does with the error a handler returns, from the handler to the bytes of the answer",
      },
      {
        id: "echo-first-service.route-priority",
        text: "Predict which of /users/new, /users/:id and /users/* serves a path, whatever order they were added in",
      },
      {
        id: "echo-first-service.pre-or-use",
        text: "Choose Pre or Use for a middleware, and name what is still unknown about the request when Pre runs",
      },
      {
        id: "echo-first-service.group-middleware",
        text: "Give a group of admin routes a middleware of its own, and show by curl that no route outside it asks for the key",
      },
      {
        id: "echo-first-service.context-reuse",
        text: "Fix a goroutine that uses the Echo context after the answer, by handing it only the values it needs",
      },
    ],
  },
  {
    id: "echo-validation-and-errors",
    title: "Binding, validation and errors in Echo",
    level: "junior",
    why: "Echo can fill a struct from path, query and body at once, and that convenience can overwrite what you meant to protect. One error handler then decides what every client gets to read.",
    mistake: "Binding into the database model, so that an is_admin field in the JSON body reaches the table.",
    exercise:
      "Write an endpoint that changes a recipe. Try to overwrite its id and its owner by the JSON body, then make both impossible. Give all errors one JSON shape, a panic and an unknown route included.",
    requires: ["echo-first-service", "go-errors"],
    language: "go",
    framework: "echo",
    tracks: ["api-developer"],
    hours: [5, 10],
    resources: [
      { title: "Echo: binding", url: "https://echo.labstack.com/guide/binding/", kind: "docs" },
      { title: "Echo: error handling", url: "https://echo.labstack.com/guide/error-handling/", kind: "docs" },
      {
        title: "OWASP: input validation cheat sheet",
        url: "https://cheatsheetseries.owasp.org/cheatsheets/Input_Validation_Cheat_Sheet.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "echo-validation-and-errors.bind-order",
        text: "Predict which value wins when Bind finds the same field in the path and in the JSON body, then check",
      },
      {
        id: "echo-validation-and-errors.validator",
        text: "Register a validator on the Echo instance, and show what c.Validate answers before you have done so",
      },
      {
        id: "echo-validation-and-errors.request-struct",
        text: "Bind into a request struct and map it to the model field by field, so that no owner id slips in",
      },
      {
        id: "echo-validation-and-errors.value-binder",
        text: "Use QueryParamsBinder to read a page, a size and a date, and report all bad ones in one answer",
      },
      {
        id: "echo-validation-and-errors.error-handler",
        text: "Write an HTTPErrorHandler that gives HTTP, validation and unexpected errors one shape and logs the last",
      },
    ],
  },
  {
    id: "echo-data",
    title: "Database access from Echo handlers",
    level: "junior",
    why: "Echo doesn't touch your database, so the border between handlers and SQL is yours to draw. Drawn well, errors, deadlines and transactions each have one home.",
    mistake:
      "Running queries with context.Background, so that they go on working for a client who has long gone or timed out.",
    exercise:
      "Put the recipes into PostgreSQL behind a store type with pgx, plain or with sqlc. Save a recipe with its ingredients in one transaction, and let a slow query run into the deadline and answer 503.",
    requires: ["echo-validation-and-errors", "go-collections"],
    beside: ["sql-queries", "transactions", "database-migrations"],
    language: "go",
    framework: "echo",
    tracks: ["full-stack-developer"],
    hours: [8, 16],
    resources: [
      { title: "Package pgx", url: "https://pkg.go.dev/github.com/jackc/pgx/v5", kind: "docs" },
      { title: "sqlc", url: "https://docs.sqlc.dev/en/latest/", kind: "docs" },
      {
        title: "Echo: context timeout middleware",
        url: "https://echo.labstack.com/middleware/context-timeout/",
        kind: "docs",
      },
      {
        title: "Go: canceling in-progress operations",
        url: "https://go.dev/doc/database/cancel-operations",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "echo-data.sqlc",
        text: "Generate typed queries with sqlc, and show that a renamed column fails the build and not a request",
      },
      {
        id: "echo-data.migrate-first",
        text: "Run migrations as a step before the service starts, and say what happens when three instances all try",
      },
      {
        id: "echo-data.domain-errors",
        text: "Return ErrNotFound and ErrConflict from the store, and turn them into statuses in HTTPErrorHandler only",
      },
      {
        id: "echo-data.context-timeout",
        text: "Use the ContextTimeout middleware, and show a slow pgx query cancelled and answered with 503",
      },
      {
        id: "echo-data.transaction-function",
        text: "Write a function that runs a callback in a transaction, and roll back when the callback fails or panics",
      },
    ],
  },
  {
    id: "echo-auth-and-security",
    title: "Authentication and security middleware in Echo",
    level: "junior",
    why: "Echo ships middleware for keys, CSRF, CORS, body limits and headers, and a sister module for tokens. Each has a default that you must check before you rely on it.",
    mistake:
      "Writing a Skipper that compares path prefixes, so that /login-as-admin stays open together with /login.",
    exercise:
      "Add accounts to the recipe service: tokens or a cookie, owners who alone may edit, a body limit and safe headers. Write down for each middleware the default that you kept and the one that you changed, and why.",
    requires: ["echo-data"],
    beside: ["authentication-basics", "jwt"],
    language: "go",
    framework: "echo",
    tracks: ["security", "api-developer"],
    hours: [8, 16],
    resources: [
      { title: "Echo: JWT middleware", url: "https://echo.labstack.com/middleware/jwt/", kind: "docs" },
      { title: "Echo: CSRF middleware", url: "https://echo.labstack.com/middleware/csrf/", kind: "docs" },
      { title: "Echo: IP address", url: "https://echo.labstack.com/guide/ip-address/", kind: "docs" },
      {
        title: "OWASP: authorization cheat sheet",
        url: "https://cheatsheetseries.owasp.org/cheatsheets/Authorization_Cheat_Sheet.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "echo-auth-and-security.echo-jwt",
        text: "Guard a group with echo-jwt and claims of your own type, and read them in a handler without a panic",
      },
      {
        id: "echo-auth-and-security.skipper",
        text: "Write a Skipper that leaves sign-in and health open, and test that every other route asks for a token",
      },
      {
        id: "echo-auth-and-security.key-compare",
        text: "Compare keys in a KeyAuth validator with subtle.ConstantTimeCompare, and say what == could give away",
      },
      {
        id: "echo-auth-and-security.csrf",
        text: "Set up Echo's CSRF middleware for cookie sign-in, and show that a form on another site is refused",
      },
      {
        id: "echo-auth-and-security.ip-extractor",
        text: "Set IPExtractor to fit your proxies, and show what RealIP answers to a forged X-Forwarded-For with it and without it",
      },
    ],
  },
  {
    id: "echo-testing-and-structure",
    title: "Structure and tests for Echo projects",
    level: "junior",
    why: "Echo handlers are functions that return errors, so they are easy to call and easy to test wrongly. Knowing what a direct call leaves out keeps your tests honest.",
    mistake:
      "Calling a handler directly and checking the recorder's status: it says 200, because the error that would have made it a 404 was only returned.",
    exercise:
      "Finish the recipe service as a small project: main only wires, handlers and stores have packages of their own, tests go through ServeHTTP, and SIGTERM lets a slow request finish. Show the log line and the answer of a failed request side by side.",
    requires: ["echo-data", "go-testing", "clean-code"],
    language: "go",
    framework: "echo",
    tracks: ["devops-engineer"],
    hours: [8, 16],
    resources: [
      { title: "Echo: testing", url: "https://echo.labstack.com/guide/testing/", kind: "docs" },
      {
        title: "Echo: graceful shutdown recipe",
        url: "https://echo.labstack.com/cookbook/graceful-shutdown/",
        kind: "docs",
      },
      { title: "Echo: logger middleware", url: "https://echo.labstack.com/middleware/logger/", kind: "docs" },
    ],
    items: [
      {
        id: "echo-testing-and-structure.wiring",
        text: "Split the service so that main only reads settings and wires pool, stores, handlers and routes",
      },
      {
        id: "echo-testing-and-structure.handler-alone",
        text: "Test one handler on a context built by hand, with its path values, JSON body and content type set",
      },
      {
        id: "echo-testing-and-structure.direct-call",
        text: "Show that a handler called directly leaves the recorder at 200 on an error, and test it via ServeHTTP",
      },
      {
        id: "echo-testing-and-structure.request-logger",
        text: "Configure RequestLogger with HandleError, and show that logged and sent status agree for a failed request",
      },
      {
        id: "echo-testing-and-structure.grace-period",
        text: "Stop the server on SIGTERM with a grace period, and show that a slow request still gets its answer",
      },
    ],
  },
] as const satisfies readonly SkillContent[];
