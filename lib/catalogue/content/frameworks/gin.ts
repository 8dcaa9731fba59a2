import type { SkillContent } from "../../schema";

/** The frameworks step for somebody who chose Gin. */
export const gin = [
  {
    id: "gin-first-service",
    title: "First service with Gin",
    level: "junior",
    why: "Gin adds a fast router, binding and a middleware chain to net/http and stays out of the way otherwise. Its context is the one thing you must know well, since everything passes through it.",
    mistake:
      "Using the context in a goroutine after the handler has returned, when Gin has already given it to another request.",
    exercise:
      "Build a URL bookmark service in memory, behind a mutex, with a group for its API, a middleware that logs the duration and one that asks for a key on writing routes. Check with curl what each wrong call answers.",
    requires: ["go-concurrency", "http-basics", "data-formats"],
    language: "go",
    framework: "gin",
    tracks: ["api-developer"],
    hours: [6, 12],
    resources: [
      {
        title: "Go: developing a RESTful API with Go and Gin",
        url: "https://go.dev/doc/tutorial/web-service-gin",
        kind: "course",
      },
      { title: "Gin documentation", url: "https://gin-gonic.com/en/docs/", kind: "docs" },
      { title: "Package gin", url: "https://pkg.go.dev/github.com/gin-gonic/gin", kind: "docs" },
    ],
    items: [
      {
        id: "gin-first-service.tutorial",
        text: "Build the album API of the go.dev tutorial on Gin, then add update and delete routes on your own",
      },
      {
        id: "gin-first-service.default-or-new",
        text: "Explain what gin.Default adds to gin.New, and choose one for a service that logs with slog",
      },
      {
        id: "gin-first-service.groups",
        text: "Group routes below /v1, and give one nested group a middleware that its sibling doesn't have",
      },
      {
        id: "gin-first-service.next-and-abort",
        text: "Predict the log lines before and after c.Next of three middlewares when the second one aborts",
      },
      {
        id: "gin-first-service.context-copy",
        text: "Use c.Copy for a goroutine that outlives the handler, and explain what Gin's pool does with the original",
      },
    ],
  },
  {
    id: "gin-validation-and-errors",
    title: "Binding, validation and errors in Gin",
    level: "junior",
    why: "Gin fills a struct and checks its tags in one call, which is pleasant until a zero value or an error message surprises a client. Errors can be answered in one place too, if you set it up.",
    mistake:
      "Writing an error answer and forgetting the return: Gin runs the rest of the handler and appends a second body to the first.",
    exercise:
      "Write an endpoint for an invoice with lines, a discount of 0 allowed and a due date in the future. Answer each bad body with JSON field names and reasons, and let one middleware answer all other errors.",
    requires: ["gin-first-service", "go-errors"],
    language: "go",
    framework: "gin",
    tracks: ["api-developer"],
    hours: [5, 10],
    resources: [
      {
        title: "Gin: model binding and validation",
        url: "https://gin-gonic.com/en/docs/binding/binding-and-validation/",
        kind: "docs",
      },
      {
        title: "Gin: error handling middleware",
        url: "https://gin-gonic.com/en/docs/middleware/error-handling-middleware/",
        kind: "docs",
      },
      {
        title: "Package validator",
        url: "https://pkg.go.dev/github.com/go-playground/validator/v10",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "gin-validation-and-errors.should-bind",
        text: "Choose ShouldBindJSON over BindJSON, and name what BindJSON has written before you see its error",
      },
      {
        id: "gin-validation-and-errors.zero-values",
        text: 'Show why binding:"required" refuses 0 and false, and fix it with a pointer field',
      },
      {
        id: "gin-validation-and-errors.dive",
        text: "Validate each element of a slice of structs with dive, and limit how many elements it may have",
      },
      {
        id: "gin-validation-and-errors.json-field-names",
        text: "Turn ValidationErrors into a list of JSON field names and reasons, with no Go struct name in it",
      },
      {
        id: "gin-validation-and-errors.error-middleware",
        text: "Record failures with c.Error, and answer them in a single middleware after its c.Next",
      },
    ],
  },
  {
    id: "gin-data",
    title: "Database access from Gin handlers",
    level: "junior",
    why: "Gin leaves the database to you: database/sql, a generator or GORM. The hard part is the same in all of them, and it is pools, contexts, transactions and telling no rows from an error.",
    mistake:
      "Calling sql.Open in a handler: it makes a new pool for each request, and the database runs out of connections under load.",
    exercise:
      "Move the bookmark service to PostgreSQL with versioned migrations. Let a client that hangs up cancel a slow query, map a missing row to 404, and prove with a forced failure that a bookmark and its tags are saved together or not at all.",
    requires: ["gin-validation-and-errors", "go-collections"],
    beside: ["sql-queries", "transactions", "database-migrations"],
    language: "go",
    framework: "gin",
    tracks: ["full-stack-developer"],
    hours: [8, 16],
    resources: [
      { title: "Go: accessing relational databases", url: "https://go.dev/doc/database/", kind: "docs" },
      {
        title: "Go: executing transactions",
        url: "https://go.dev/doc/database/execute-transactions",
        kind: "docs",
      },
      { title: "GORM", url: "https://gorm.io/docs/", kind: "docs" },
      { title: "goose", url: "https://pressly.github.io/goose/", kind: "docs" },
    ],
    items: [
      {
        id: "gin-data.open-is-lazy",
        text: "Open one sql.DB in main, and explain why sql.Open succeeds even though the database is down",
      },
      {
        id: "gin-data.migrations",
        text: "Write up and down migrations with goose or golang-migrate, and say what GORM's AutoMigrate never does",
      },
      {
        id: "gin-data.no-rows",
        text: "Map sql.ErrNoRows to a 404 and nothing else, so that a lost connection stays a 500",
      },
      {
        id: "gin-data.request-context",
        text: "Run every query under c.Request.Context(), and show one stop when its client hangs up",
      },
      {
        id: "gin-data.deferred-rollback",
        text: "Write a transaction with a deferred Rollback, and explain why it does no harm after Commit",
      },
      {
        id: "gin-data.gorm-zero-values",
        text: "Show that GORM's Updates with a struct skips zero values, and fix it with Select or a map",
      },
    ],
  },
  {
    id: "gin-auth-and-security",
    title: "Authentication and hardening in Gin",
    level: "junior",
    why: "Gin starts with defaults made for a demo: it trusts every proxy, sets no timeouts and prints debug output. A service on the internet needs you to change all three.",
    mistake:
      "Limiting attempts by c.ClientIP without setting the trusted proxies, so that one forged header makes every request look like a new visitor.",
    exercise:
      "Add accounts to the bookmark service: sign-up, sign-in and bookmarks that only their owner can see. Then attack it with a forged X-Forwarded-For, a token with another algorithm, a slow client and a stranger's id.",
    requires: ["gin-data"],
    beside: ["authentication-basics", "jwt"],
    language: "go",
    framework: "gin",
    tracks: ["security", "api-developer"],
    hours: [8, 16],
    resources: [
      {
        title: "Gin: trusted proxies",
        url: "https://gin-gonic.com/en/docs/server-config/trusted-proxies/",
        kind: "docs",
      },
      { title: "Package bcrypt", url: "https://pkg.go.dev/golang.org/x/crypto/bcrypt", kind: "docs" },
      { title: "Package jwt", url: "https://pkg.go.dev/github.com/golang-jwt/jwt/v5", kind: "docs" },
      {
        title: "OWASP: authentication cheat sheet",
        url: "https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "gin-auth-and-security.trusted-proxies",
        text: "Configure SetTrustedProxies for your deployment, and forge c.ClientIP on a Gin service without it",
      },
      {
        id: "gin-auth-and-security.auth-middleware",
        text: "Write a middleware that puts the signed-in user into the context or aborts with 401",
      },
      {
        id: "gin-auth-and-security.valid-methods",
        text: "Parse a JWT with WithValidMethods and an expiry check, and show a token signed another way refused",
      },
      {
        id: "gin-auth-and-security.bcrypt-limit",
        text: "Hash passwords with bcrypt, and handle the error that Go's package returns above 72 bytes",
      },
      {
        id: "gin-auth-and-security.server-timeouts",
        text: "Replace router.Run by an http.Server with read and idle timeouts, and show a slow client cut off",
      },
    ],
  },
  {
    id: "gin-testing-and-structure",
    title: "Structure and tests for Gin projects",
    level: "junior",
    why: "A Gin engine is an http.Handler, so a whole route can be tested without a port. That works only if the router is built by a function that receives what it needs.",
    mistake:
      "Keeping the database in a package variable that init opens: tests then share it, depend on each other's rows and can't use a fake.",
    exercise:
      "Finish the bookmark service as a small project: cmd and internal folders, a router built from its dependencies, table tests for validation and access rules, and a data test on a real database. The suite must pass with the race detector on.",
    requires: ["gin-data", "go-testing", "clean-code"],
    language: "go",
    framework: "gin",
    tracks: [],
    hours: [8, 16],
    resources: [
      { title: "Gin: testing", url: "https://gin-gonic.com/en/docs/testing/", kind: "docs" },
      { title: "Go: organizing a module", url: "https://go.dev/doc/modules/layout", kind: "docs" },
      { title: "Package httptest", url: "https://pkg.go.dev/net/http/httptest", kind: "docs" },
    ],
    items: [
      {
        id: "gin-testing-and-structure.router-function",
        text: "Write a function that returns the engine for given dependencies, and call it from main and from tests",
      },
      {
        id: "gin-testing-and-structure.handler-struct",
        text: "Put handlers on a struct that holds a small store interface, and remove the global database variable",
      },
      {
        id: "gin-testing-and-structure.serve-http",
        text: "Test a route through the engine's ServeHTTP, so that middleware and path parameters take part",
      },
      {
        id: "gin-testing-and-structure.plain-services",
        text: "Keep gin.Context out of your services: give them a context.Context and plain values instead",
      },
      {
        id: "gin-testing-and-structure.release-mode",
        text: "Configure GIN_MODE, port and database URL by the environment alone, and fail at start with the name of a missing one",
      },
    ],
  },
] as const satisfies readonly SkillContent[];
