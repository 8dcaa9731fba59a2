import type { SkillContent } from "../../schema";

/** The frameworks step for somebody who chose ASP.NET Core. */
export const aspnetCore = [
  {
    id: "aspnet-core-first-service",
    title: "First service with ASP.NET Core",
    level: "junior",
    why: "An ASP.NET Core app is a list of services and a pipeline of middleware, and both stand in Program.cs for you to read. Open that file first in any project: it says what exists and what each request meets on its way.",
    mistake:
      "Treating the order of the Use calls as a matter of taste: authorization before authentication sees a user whom nobody has identified.",
    exercise:
      "Build a minimal API for a parking garage with a route group, typed results and a middleware of your own that adds the duration as a header. Predict the order in which your middleware and endpoints log, then check.",
    requires: ["csharp-core", "http-basics", "data-formats"],
    language: "csharp",
    framework: "aspnet-core",
    tracks: ["api-developer"],
    hours: [10, 20],
    resources: [
      {
        title: "Tutorial: create a minimal API with ASP.NET Core",
        url: "https://learn.microsoft.com/en-us/aspnet/core/tutorials/min-web-api",
        kind: "course",
      },
      {
        title: "ASP.NET Core middleware",
        url: "https://learn.microsoft.com/en-us/aspnet/core/fundamentals/middleware/",
        kind: "docs",
      },
      {
        title: "Parameter binding in minimal APIs",
        url: "https://learn.microsoft.com/en-us/aspnet/core/fundamentals/minimal-apis/parameter-binding",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "aspnet-core-first-service.tutorial",
        text: "Build the to-do API of Microsoft's minimal API tutorial, and call each endpoint from an .http file",
      },
      {
        id: "aspnet-core-first-service.parameter-sources",
        text: "Predict for each parameter of a handler whether it binds from route, query, header, body or services",
      },
      {
        id: "aspnet-core-first-service.typed-results",
        text: "Return TypedResults in a Results union, and find each of its status codes in the OpenAPI document",
      },
      {
        id: "aspnet-core-first-service.inline-middleware",
        text: "Write a middleware with app.Use that acts before and after next, and one that ends the request early",
      },
      {
        id: "aspnet-core-first-service.pipeline-order",
        text: "Explain why exception handling, CORS, authentication and authorization stand in exactly that order",
      },
    ],
  },
  {
    id: "aspnet-core-validation-and-errors",
    title: "Validation and problem details in ASP.NET Core",
    level: "junior",
    why: "Clients need errors that they can read by machine, and you need logs with the real cause. ASP.NET Core gives you both through problem details, once you switch them on.",
    mistake:
      "Binding a request straight to the EF entity, so that a client can set IsAdmin or the owner's id by adding a JSON field.",
    exercise:
      "Give the garage API one error format. Provoke a missing field, a wrong type, a broken rule, an unknown id and an unhandled exception, in Development and in Production, and compare what each answer reveals.",
    requires: ["aspnet-core-first-service", "csharp-errors"],
    language: "csharp",
    framework: "aspnet-core",
    tracks: ["api-developer"],
    hours: [5, 10],
    resources: [
      {
        title: "Handle errors in ASP.NET Core APIs",
        url: "https://learn.microsoft.com/en-us/aspnet/core/fundamentals/error-handling-api",
        kind: "docs",
      },
      {
        title: "Model validation in ASP.NET Core",
        url: "https://learn.microsoft.com/en-us/aspnet/core/mvc/models/validation",
        kind: "docs",
      },
      {
        title: "OWASP: mass assignment cheat sheet",
        url: "https://cheatsheetseries.owasp.org/cheatsheets/Mass_Assignment_Cheat_Sheet.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "aspnet-core-validation-and-errors.data-annotations",
        text: "Validate a request record with data annotations, and return a 400 whose errors object names each field",
      },
      {
        id: "aspnet-core-validation-and-errors.over-posting",
        text: "Fix over-posting by giving a POST and a PUT request types of their own in place of the entity",
      },
      {
        id: "aspnet-core-validation-and-errors.problem-details",
        text: "Configure AddProblemDetails, UseExceptionHandler and UseStatusCodePages so that every error has one shape",
      },
      {
        id: "aspnet-core-validation-and-errors.exception-handler",
        text: "Write an IExceptionHandler that maps domain exceptions to statuses and leaves unknown ones to the next",
      },
      {
        id: "aspnet-core-validation-and-errors.endpoint-filter",
        text: "Write an endpoint filter that applies one rule to a whole route group, and test that it can refuse",
      },
    ],
  },
  {
    id: "aspnet-core-data",
    title: "EF Core in an ASP.NET Core service",
    level: "junior",
    why: "EF Core turns LINQ into SQL and tracks what you change. Both are a joy until a query quietly loads a whole table or two users save over each other.",
    mistake:
      "Calling ToList too early: the filter after it still works, in memory, on every row of the table.",
    exercise:
      "Give the garage API a database with EF Core and migrations. Write a list with a filter, paging and two related tables, log its SQL and cut it to the columns you return. Then let two clients edit one row and refuse the second.",
    requires: ["aspnet-core-validation-and-errors", "csharp-concurrency"],
    beside: ["sql-queries", "transactions", "orm-and-n-plus-one"],
    language: "csharp",
    framework: "aspnet-core",
    tracks: ["full-stack-developer", "data-engineer"],
    hours: [12, 24],
    resources: [
      {
        title: "EF Core: change tracking",
        url: "https://learn.microsoft.com/en-us/ef/core/change-tracking/",
        kind: "docs",
      },
      {
        title: "EF Core: efficient querying",
        url: "https://learn.microsoft.com/en-us/ef/core/performance/efficient-querying",
        kind: "docs",
      },
      {
        title: "EF Core: migrations",
        url: "https://learn.microsoft.com/en-us/ef/core/managing-schemas/migrations/",
        kind: "docs",
      },
      {
        title: "EF Core: handling concurrency conflicts",
        url: "https://learn.microsoft.com/en-us/ef/core/saving/concurrency",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "aspnet-core-data.context-per-request",
        text: "Explain why a DbContext is scoped to the request and why two queries must not run on it at once",
      },
      {
        id: "aspnet-core-data.tracking",
        text: "Predict what SaveChanges writes for a changed entity that was read with and without AsNoTracking",
      },
      {
        id: "aspnet-core-data.client-evaluation",
        text: "Find a filter that runs in memory after ToList or AsEnumerable, and move it into the SQL",
      },
      {
        id: "aspnet-core-data.projection",
        text: "Replace a chain of Include calls by a Select into the response type, and compare the two SQL statements",
      },
      {
        id: "aspnet-core-data.idempotent-script",
        text: "Review a migration as an idempotent SQL script, and say what speaks against calling Migrate at start-up",
      },
      {
        id: "aspnet-core-data.row-version",
        text: "Handle DbUpdateConcurrencyException from a concurrency token, and answer 409 to the second writer",
      },
    ],
  },
  {
    id: "aspnet-core-auth-and-security",
    title: "Authentication and policies in ASP.NET Core",
    level: "junior",
    why: "ASP.NET Core separates who you are from what you may do, and both are open until you close them. Policies let you state access rules once and test them.",
    mistake:
      "Decorating endpoints one by one with RequireAuthorization or [Authorize], and shipping the new one that somebody forgot.",
    exercise:
      "Secure the garage API: bearer tokens, a policy for staff and bookings that only their owner may change. List your endpoints with who may call them, and write a test for a guest, a stranger, an owner and staff.",
    requires: ["aspnet-core-data"],
    beside: ["authentication-basics", "jwt"],
    language: "csharp",
    framework: "aspnet-core",
    tracks: ["security", "api-developer"],
    hours: [10, 20],
    resources: [
      {
        title: "Policy-based authorization in ASP.NET Core",
        url: "https://learn.microsoft.com/en-us/aspnet/core/security/authorization/policies",
        kind: "docs",
      },
      {
        title: "Configure JWT bearer authentication in ASP.NET Core",
        url: "https://learn.microsoft.com/en-us/aspnet/core/security/authentication/configure-jwt-bearer-authentication",
        kind: "docs",
      },
      {
        title: "Configure ASP.NET Core to work with proxy servers and load balancers",
        url: "https://learn.microsoft.com/en-us/aspnet/core/host-and-deploy/proxy-load-balancer",
        kind: "docs",
      },
      {
        title: "OWASP: .NET security cheat sheet",
        url: "https://cheatsheetseries.owasp.org/cheatsheets/DotNet_Security_Cheat_Sheet.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "aspnet-core-auth-and-security.fallback-policy",
        text: "Set a fallback policy so that an endpoint without any attribute is closed, and open the public ones by hand",
      },
      {
        id: "aspnet-core-auth-and-security.jwt-bearer",
        text: "Configure AddJwtBearer with authority and audience, and produce one 401 and one 403 to show the difference",
      },
      {
        id: "aspnet-core-auth-and-security.resource-handler",
        text: "Write an authorization handler for one kind of resource, and call it through IAuthorizationService",
      },
      {
        id: "aspnet-core-auth-and-security.data-protection-keys",
        text: "Store the data protection keys where every instance finds them, so that a restart signs nobody out",
      },
      {
        id: "aspnet-core-auth-and-security.forwarded-headers",
        text: "Configure forwarded headers for known proxies only, and compare scheme and client address before and after",
      },
    ],
  },
  {
    id: "aspnet-core-testing-and-structure",
    title: "Dependency injection, options and tests in ASP.NET Core",
    level: "junior",
    why: "The built-in container decides how long each object lives, and configuration decides how it behaves. Both can be tested through the real pipeline in milliseconds.",
    mistake:
      "Injecting a scoped service such as a DbContext into a singleton, which then keeps one stale instance for the life of the process.",
    exercise:
      "Finish the garage API as a small project: features in folders of their own, validated options, a background job that frees expired bookings, and tests through WebApplicationFactory on the real database engine.",
    requires: ["aspnet-core-data", "csharp-testing", "clean-code"],
    language: "csharp",
    framework: "aspnet-core",
    tracks: ["devops-engineer"],
    hours: [10, 20],
    resources: [
      {
        title: "Dependency injection in ASP.NET Core",
        url: "https://learn.microsoft.com/en-us/aspnet/core/fundamentals/dependency-injection",
        kind: "docs",
      },
      {
        title: "Options pattern in ASP.NET Core",
        url: "https://learn.microsoft.com/en-us/aspnet/core/fundamentals/configuration/options",
        kind: "docs",
      },
      {
        title: "Integration tests in ASP.NET Core",
        url: "https://learn.microsoft.com/en-us/aspnet/core/test/integration-tests",
        kind: "docs",
      },
      {
        title: "EF Core: choosing a testing strategy",
        url: "https://learn.microsoft.com/en-us/ef/core/testing/choosing-a-testing-strategy",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "aspnet-core-testing-and-structure.lifetimes",
        text: "Choose singleton, scoped or transient for three services of your own, and state the harm of a wrong choice",
      },
      {
        id: "aspnet-core-testing-and-structure.captive-dependency",
        text: "Find a captive dependency in a background service, and fix it with IServiceScopeFactory",
      },
      {
        id: "aspnet-core-testing-and-structure.validated-options",
        text: "Bind settings to an options class with ValidateOnStart, so that a missing key stops the start, not a request",
      },
      {
        id: "aspnet-core-testing-and-structure.configuration-order",
        text: "Predict which value wins when appsettings, user-secrets and the environment all set the same key",
      },
      {
        id: "aspnet-core-testing-and-structure.web-application-factory",
        text: "Test an endpoint through WebApplicationFactory with one service replaced in ConfigureTestServices",
      },
      {
        id: "aspnet-core-testing-and-structure.real-database",
        text: "Run data tests on the real engine, and name a bug that EF's in-memory provider would have let through",
      },
    ],
  },
] as const satisfies readonly SkillContent[];
