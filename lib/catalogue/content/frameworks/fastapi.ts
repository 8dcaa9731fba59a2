import type { SkillContent } from "../../schema";

/** The frameworks step for somebody who chose FastAPI (with Pydantic 2 and SQLAlchemy 2). */
export const fastapi = [
  {
    id: "fastapi-first-service",
    title: "First service with FastAPI",
    level: "junior",
    why: "FastAPI turns your type hints into parsing, validation and documentation that always agree. Dependencies do the same for everything else that a route needs.",
    mistake:
      "Writing async def everywhere and calling blocking code in it: one slow query or sleep then stops every other request, where a plain def would have run in a thread.",
    exercise:
      "Build an expense service in memory with routes to add, list, filter and delete, a shared dependency for paging and a lifespan that loads exchange rates at the start. Then put a blocking call into one async route, load it with ten callers and show what the other routes suffer.",
    requires: ["python-core", "http-basics", "data-formats"],
    language: "python",
    framework: "fastapi",
    tracks: ["api-developer"],
    hours: [8, 16],
    resources: [
      {
        title: "FastAPI: tutorial, user guide",
        url: "https://fastapi.tiangolo.com/tutorial/",
        kind: "course",
      },
      {
        title: "FastAPI: concurrency and async / await",
        url: "https://fastapi.tiangolo.com/async/",
        kind: "docs",
      },
      {
        title: "FastAPI: lifespan events",
        url: "https://fastapi.tiangolo.com/advanced/events/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "fastapi-first-service.tutorial",
        text: "Build a service of three routes along the first steps of FastAPI's tutorial, and try each of them out at /docs",
      },
      {
        id: "fastapi-first-service.route-order",
        text: "Explain why /users/me answers 422 when it is declared below /users/{user_id} with an int, and reorder the two",
      },
      {
        id: "fastapi-first-service.shared-dependency",
        text: "Share paging parameters between three routes with Depends, and show that one needed twice in a request runs once",
      },
      {
        id: "fastapi-first-service.def-or-async",
        text: "Measure ten calls at once to a route that runs time.sleep, declared with def and with async def, and explain both times",
      },
      {
        id: "fastapi-first-service.lifespan",
        text: "Open an HTTP client in a lifespan function, close it at shutdown, and give it to routes through a dependency",
      },
    ],
  },
  {
    id: "fastapi-validation-and-errors",
    title: "Pydantic models and errors in FastAPI",
    level: "junior",
    why: "Pydantic guards both doors: what clients send and what you send back. It converts more than people expect, so you have to know where it helps and where it hides a mistake.",
    mistake:
      "Using one model for input, storage and output, so that clients can set fields which only the server may, and receive columns that they should never see.",
    exercise:
      "Write models for a booking with two dates, a number of guests and an optional note: one for creating, one for changing, one for answers. Send fifteen doubtful bodies, predict each outcome first, and give all 422 answers a format that names every wrong field and repeats no secret.",
    requires: ["fastapi-first-service", "python-errors"],
    language: "python",
    framework: "fastapi",
    tracks: ["api-developer"],
    hours: [6, 12],
    resources: [
      {
        title: "FastAPI: response model",
        url: "https://fastapi.tiangolo.com/tutorial/response-model/",
        kind: "docs",
      },
      {
        title: "FastAPI: handling errors",
        url: "https://fastapi.tiangolo.com/tutorial/handling-errors/",
        kind: "docs",
      },
      {
        title: "Pydantic: conversion table",
        url: "https://pydantic.dev/docs/validation/latest/concepts/conversion_table/",
        kind: "docs",
      },
      {
        title: "Pydantic: validators",
        url: "https://pydantic.dev/docs/validation/latest/concepts/validators/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "fastapi-validation-and-errors.required-or-nullable",
        text: "Predict for int, int | None, int = 0 and int | None = None which may be left out and which may be null",
      },
      {
        id: "fastapi-validation-and-errors.coercion",
        text: "Predict which of '42', 42.5, true and null an int field takes, in Pydantic's lax and in its strict mode",
      },
      {
        id: "fastapi-validation-and-errors.validators",
        text: "Write a validator for one field and one across two, and find in the 422 where each of them reports",
      },
      {
        id: "fastapi-validation-and-errors.response-model",
        text: "Show that a response model drops a field it doesn't name and turns one of the wrong type into a 500",
      },
      {
        id: "fastapi-validation-and-errors.rejected-input",
        text: "Replace FastAPI's handler for RequestValidationError, so that a 422 has your format and echoes no password",
      },
    ],
  },
  {
    id: "fastapi-data",
    title: "SQLAlchemy sessions in FastAPI",
    level: "junior",
    why: "FastAPI leaves the database to you, and most projects choose SQLAlchemy. One session for each request, committed at the right moment, decides whether a client is ever told of a success that never happened.",
    mistake:
      "Sharing one session or connection between requests in a module variable, where two of them see and roll back each other's half-finished work.",
    exercise:
      "Move the expense service to PostgreSQL with SQLAlchemy and Alembic. Show with forced failures that an expense and its receipts are saved together or not at all, that no 200 is sent for a failed commit, and that forty slow requests at once end in answers instead of a pool timeout.",
    requires: ["fastapi-validation-and-errors", "python-collections"],
    beside: ["sql-queries", "transactions", "orm-and-n-plus-one"],
    language: "python",
    framework: "fastapi",
    tracks: ["full-stack-developer", "data-engineer"],
    hours: [10, 20],
    resources: [
      {
        title: "FastAPI: dependencies with yield",
        url: "https://fastapi.tiangolo.com/tutorial/dependencies/dependencies-with-yield/",
        kind: "docs",
      },
      {
        title: "SQLAlchemy: asynchronous I/O",
        url: "https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html",
        kind: "docs",
      },
      {
        title: "SQLAlchemy: connection pooling",
        url: "https://docs.sqlalchemy.org/en/20/core/pooling.html",
        kind: "docs",
      },
      {
        title: "Alembic: the importance of naming constraints",
        url: "https://alembic.sqlalchemy.org/en/latest/naming.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "fastapi-data.session-dependency",
        text: "Write a session dependency with yield, and show that an error in a route rolls back and frees its connection",
      },
      {
        id: "fastapi-data.commit-in-time",
        text: "Show that a commit placed after a dependency's yield may fail once the client has its 200, and move it",
      },
      {
        id: "fastapi-data.missing-greenlet",
        text: "Reproduce MissingGreenlet by a lazy load on an AsyncSession, and fix it with selectinload in the query itself",
      },
      {
        id: "fastapi-data.pool-and-threads",
        text: "Provoke SQLAlchemy's QueuePool timeout with forty slow requests at once, and fit pool and threads to each other",
      },
      {
        id: "fastapi-data.naming-convention",
        text: "Set a naming convention for constraints before the first Alembic migration, and say which later change needs it",
      },
    ],
  },
  {
    id: "fastapi-auth-and-security",
    title: "Security dependencies in FastAPI",
    level: "junior",
    why: "In FastAPI a guard is a dependency: it shows in the signature, in the documentation and in tests. What nobody declared is open, so the habit has to be backed by a check.",
    mistake:
      "Believing that the padlock in /docs guards a route: OAuth2PasswordBearer only demands that some token is there, and a dependency of yours has to find out whether it is a good one.",
    exercise:
      "Add accounts to the expense service, with a token or a session, owners and one reviewer. Then try as a stranger every id and every route that openapi() lists, read an answer from a page of another origin, and write down which of your guards held without a change.",
    requires: ["fastapi-data"],
    beside: ["authentication-basics", "oauth", "https-and-cors"],
    language: "python",
    framework: "fastapi",
    tracks: ["security", "api-developer"],
    hours: [8, 16],
    resources: [
      {
        title: "FastAPI: security",
        url: "https://fastapi.tiangolo.com/tutorial/security/",
        kind: "course",
      },
      {
        title: "FastAPI: OAuth2 scopes",
        url: "https://fastapi.tiangolo.com/advanced/security/oauth2-scopes/",
        kind: "docs",
      },
      { title: "FastAPI: CORS", url: "https://fastapi.tiangolo.com/tutorial/cors/", kind: "docs" },
    ],
    items: [
      {
        id: "fastapi-auth-and-security.dependency-chain",
        text: "Compose dependencies from token to user to owned record, so that no route ever holds a stranger's row",
      },
      {
        id: "fastapi-auth-and-security.scopes",
        text: "Declare a route's scopes with Security, and check them in one dependency that reads SecurityScopes",
      },
      {
        id: "fastapi-auth-and-security.closed-by-default",
        text: "Write a test that calls every path of app.openapi() without a token and fails unless all but a short list answer 401",
      },
      {
        id: "fastapi-auth-and-security.cors-star",
        text: "Show that CORSMiddleware with allow_origins * and credentials admits any site, and replace the star by your origins",
      },
      {
        id: "fastapi-auth-and-security.docs-in-production",
        text: "Decide who may open /docs and /openapi.json in production, and show that hiding them guards no route",
      },
    ],
  },
  {
    id: "fastapi-testing-and-structure",
    title: "Structure and tests for FastAPI projects",
    level: "junior",
    why: "Whatever a route gets through a dependency, a test can replace in one line. Routers, settings and names that are chosen with care also give your callers a generated client that reads well.",
    mistake:
      "Creating the engine and the settings when a module is imported, so that tests connect to whatever database the environment happens to name.",
    exercise:
      "Split the expense service into routers by feature with settings of their own class. Write tests that run against a real database and leave no row behind, use an override for the signed-in user, and generate a client from the OpenAPI document with which a second program adds an expense.",
    requires: ["fastapi-data", "python-testing", "clean-code"],
    language: "python",
    framework: "fastapi",
    tracks: [],
    hours: [8, 16],
    resources: [
      {
        title: "FastAPI: testing dependencies with overrides",
        url: "https://fastapi.tiangolo.com/advanced/testing-dependencies/",
        kind: "docs",
      },
      {
        title: "FastAPI: bigger applications",
        url: "https://fastapi.tiangolo.com/tutorial/bigger-applications/",
        kind: "docs",
      },
      {
        title: "FastAPI: settings and environment variables",
        url: "https://fastapi.tiangolo.com/advanced/settings/",
        kind: "docs",
      },
      {
        title: "SQLAlchemy: joining a session into an external transaction",
        url: "https://docs.sqlalchemy.org/en/20/orm/session_transaction.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "fastapi-testing-and-structure.overrides",
        text: "Replace session and current user through dependency_overrides, and clear them so that no test affects the next",
      },
      {
        id: "fastapi-testing-and-structure.lifespan-in-tests",
        text: "Show that TestClient runs the lifespan only inside a with block, and fix a test that needs what it opens",
      },
      {
        id: "fastapi-testing-and-structure.settings-class",
        text: "Read settings through a pydantic-settings class, with a missing value stopping the start and a test replacing one",
      },
      {
        id: "fastapi-testing-and-structure.outer-transaction",
        text: "Run tests whose routes commit inside an outer transaction that is rolled back, with join_transaction_mode",
      },
      {
        id: "fastapi-testing-and-structure.operation-ids",
        text: "Configure operation ids so that a client generated from openapi.json has the method names you would have chosen",
      },
    ],
  },
] as const satisfies readonly SkillContent[];
