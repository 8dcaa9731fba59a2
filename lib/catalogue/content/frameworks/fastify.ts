import type { SkillContent } from "../../schema";

/** The frameworks step for somebody who chose Fastify (version 5). */
export const fastify = [
  {
    id: "fastify-first-service",
    title: "First service with Fastify",
    level: "junior",
    why: "Everything in Fastify is a plugin, and a plugin sees only what its parents have given it. Once that tree is clear to you, hooks, decorators and routes stop surprising you.",
    mistake:
      "Adding a decorator or a hook in one plugin and looking for it in its sibling: without fastify-plugin it stays inside the plugin that made it.",
    exercise:
      "Build a parcel tracker in memory with one plugin for the store, one for the public routes and one for the depot's. A hook on the depot's routes alone asks for a key. Draw the tree of plugins with what each adds, and check it with printPlugins and curl.",
    requires: ["javascript-concurrency", "http-basics", "data-formats"],
    language: "javascript",
    framework: "fastify",
    tracks: ["api-developer"],
    hours: [8, 18],
    resources: [
      {
        title: "Fastify: getting started",
        url: "https://fastify.dev/docs/latest/Guides/Getting-Started/",
        kind: "course",
      },
      {
        title: "Fastify: encapsulation",
        url: "https://fastify.dev/docs/latest/Reference/Encapsulation/",
        kind: "docs",
      },
      { title: "Fastify: hooks", url: "https://fastify.dev/docs/latest/Reference/Hooks/", kind: "docs" },
    ],
    items: [
      {
        id: "fastify-first-service.tutorial",
        text: "Build the service of Fastify's Getting Started guide up to its database plugin, then add a second plugin of your own",
      },
      {
        id: "fastify-first-service.async-reply",
        text: "Predict what a client gets when an async handler returns a value, calls reply.send, does both or does neither",
      },
      {
        id: "fastify-first-service.hook-order",
        text: "Log from every hook between onRequest and onResponse, and name the first one in which request.body is parsed",
      },
      {
        id: "fastify-first-service.encapsulation",
        text: "Predict which of a parent, a child and a sibling plugin see a decorator and run a hook that the child adds",
      },
      {
        id: "fastify-first-service.fastify-plugin",
        text: "Wrap a plugin in fastify-plugin so that its siblings share its decorator, and show that its prefix option is lost",
      },
    ],
  },
  {
    id: "fastify-validation-and-errors",
    title: "Schemas and errors in Fastify",
    level: "junior",
    why: "One JSON schema per route checks what comes in and shapes what goes out, so neither bad input nor a secret column passes by accident. It pays only if you know what Fastify changes silently on the way.",
    mistake:
      "Relying on a 400 for unknown or badly typed fields, when Fastify's settings for Ajv remove the ones that a schema forbids and convert the others without a word.",
    exercise:
      "Write an endpoint that registers a parcel with size, weight and an optional note, with schemas for body, params and every answer. Send twelve bad bodies and note which are refused, converted or trimmed, then tighten the settings until you would defend each outcome.",
    requires: ["fastify-first-service", "javascript-errors"],
    language: "javascript",
    framework: "fastify",
    tracks: ["api-developer"],
    hours: [6, 12],
    resources: [
      {
        title: "Fastify: validation and serialization",
        url: "https://fastify.dev/docs/latest/Reference/Validation-and-Serialization/",
        kind: "docs",
      },
      { title: "Fastify: errors", url: "https://fastify.dev/docs/latest/Reference/Errors/", kind: "docs" },
      { title: "Ajv: options", url: "https://ajv.js.org/options.html", kind: "docs" },
    ],
    items: [
      {
        id: "fastify-validation-and-errors.route-schemas",
        text: "Declare schemas for params, querystring and body of one route, and provoke the 400 that each of them answers",
      },
      {
        id: "fastify-validation-and-errors.ajv-settings",
        text: "Predict what Fastify's Ajv settings turn '42', null, a missing field and an unknown one into before the handler runs",
      },
      {
        id: "fastify-validation-and-errors.response-schema",
        text: "Show that a 200 schema drops a password hash which a 201 without a schema lets through, and close that gap",
      },
      {
        id: "fastify-validation-and-errors.error-handler",
        text: "Set an error handler that gives validation errors, errors with a statusCode and plain bugs one format",
      },
      {
        id: "fastify-validation-and-errors.not-found",
        text: "Show that an unknown path never reaches setErrorHandler, and give it your format with setNotFoundHandler",
      },
    ],
  },
  {
    id: "fastify-data",
    title: "Database access from Fastify",
    level: "junior",
    why: "Fastify loads plugins in order, waits for each and closes them in reverse, which is just what a pool of connections needs. Used so, a service never takes a request before its database is there.",
    mistake:
      "Opening the pool in a module that routes import, outside Fastify's life: the app then starts without a database, and tests hang because nobody closes it.",
    exercise:
      "Move the parcel tracker to PostgreSQL with @fastify/postgres and a migration tool. Handing a parcel over changes two tables or none, the app refuses to start without its database within two seconds, and app.close ends every connection. Prove all three.",
    requires: ["fastify-validation-and-errors", "javascript-collections"],
    beside: ["sql-queries", "transactions", "database-migrations"],
    language: "javascript",
    framework: "fastify",
    tracks: ["full-stack-developer"],
    hours: [8, 16],
    resources: [
      { title: "Fastify: database", url: "https://fastify.dev/docs/latest/Guides/Database/", kind: "docs" },
      {
        title: "Fastify: plugins",
        url: "https://fastify.dev/docs/latest/Reference/Plugins/",
        kind: "docs",
      },
      { title: "@fastify/postgres", url: "https://github.com/fastify/fastify-postgres", kind: "docs" },
    ],
    items: [
      {
        id: "fastify-data.on-close",
        text: "Write a plugin that decorates the app with a pool and ends it in onClose, and show that app.close leaves none open",
      },
      {
        id: "fastify-data.plugin-dependencies",
        text: "Name a plugin's dependencies with fastify-plugin, and show the start refused when the database plugin is missing",
      },
      {
        id: "fastify-data.plugin-timeout",
        text: "Provoke FST_ERR_PLUGIN_TIMEOUT with a database that never answers, and fail sooner by the driver's own timeout",
      },
      {
        id: "fastify-data.transact",
        text: "Write a transaction with fastify.pg.transact, and show that a query sent by fastify.pg inside it survives the rollback",
      },
      {
        id: "fastify-data.serialised-types",
        text: "Compare the bigint, numeric and date that a response schema sends with what the table holds, and fix its types",
      },
    ],
  },
  {
    id: "fastify-auth-and-security",
    title: "Sign-in and hardening in Fastify",
    level: "junior",
    why: "Encapsulation is a gift for security: a guard on one plugin covers every route inside it, those of next year included. The rest comes as small official plugins, and their order decides whether they work.",
    mistake:
      "Registering a protecting plugin such as the rate limiter without await, so that the routes written below it are added before it has loaded and go unguarded.",
    exercise:
      "Add accounts to the parcel tracker with @fastify/cookie and @fastify/session, helmet, a rate limit and two private plugins. Then attack it: a parcel of somebody else, a body with __proto__, fifty sign-ins a second, a huge upload as a guest, and a search of your own log for secrets.",
    requires: ["fastify-data"],
    beside: ["authentication-basics", "rate-limiting"],
    language: "javascript",
    framework: "fastify",
    tracks: ["security", "api-developer"],
    hours: [8, 16],
    resources: [
      {
        title: "Fastify: prototype poisoning",
        url: "https://fastify.dev/docs/latest/Guides/Prototype-Poisoning/",
        kind: "docs",
      },
      {
        title: "Fastify: decorators",
        url: "https://fastify.dev/docs/latest/Reference/Decorators/",
        kind: "docs",
      },
      { title: "Fastify: logging", url: "https://fastify.dev/docs/latest/Reference/Logging/", kind: "docs" },
      { title: "@fastify/rate-limit", url: "https://github.com/fastify/fastify-rate-limit", kind: "docs" },
    ],
    items: [
      {
        id: "fastify-auth-and-security.private-plugin",
        text: "Guard every route of one plugin in its onRequest hook, and show the 401 sent before a huge body is parsed",
      },
      {
        id: "fastify-auth-and-security.decorate-request",
        text: "Declare request.user with decorateRequest, and explain why Fastify refuses an object as its initial value",
      },
      {
        id: "fastify-auth-and-security.awaited-limit",
        text: "Show that routes added before @fastify/rate-limit has loaded go unlimited, and fix it by awaiting its register",
      },
      {
        id: "fastify-auth-and-security.proto-poisoning",
        text: "Send a body with a __proto__ key, and compare what onProtoPoisoning error, remove and ignore hand the handler",
      },
      {
        id: "fastify-auth-and-security.log-redaction",
        text: "Find a token from a URL or a header in Fastify's request log, and keep it out by redact or a serializer of your own",
      },
    ],
  },
  {
    id: "fastify-testing-and-structure",
    title: "Structure and tests for Fastify projects",
    level: "junior",
    why: "inject runs a request through hooks, validation and serialisation without opening a port, so whole routes are tested at the speed of functions. Plugins in folders keep a growing service readable.",
    mistake:
      "Calling a handler's function directly in tests with a made-up request and reply, which bypasses the schemas and hooks where most faults hide.",
    exercise:
      "Give the parcel tracker a layout with autoloaded plugins and routes, settings checked at the start and a function that builds the app. Write tests by inject for each route as guest, owner and depot, and let the process end by itself, with no forced exit.",
    requires: ["fastify-data", "javascript-testing", "clean-code"],
    language: "javascript",
    framework: "fastify",
    tracks: [],
    hours: [8, 16],
    resources: [
      { title: "Fastify: testing", url: "https://fastify.dev/docs/latest/Guides/Testing/", kind: "docs" },
      {
        title: "Fastify: type providers",
        url: "https://fastify.dev/docs/latest/Reference/Type-Providers/",
        kind: "docs",
      },
      { title: "@fastify/autoload", url: "https://github.com/fastify/fastify-autoload", kind: "docs" },
      { title: "@fastify/env", url: "https://github.com/fastify/fastify-env", kind: "docs" },
    ],
    items: [
      {
        id: "fastify-testing-and-structure.inject",
        text: "Test a route by inject, with a query, a cookie and a JSON body, on an app that listens on no port",
      },
      {
        id: "fastify-testing-and-structure.isolated-plugin",
        text: "Test one plugin alone in an empty Fastify instance that decorates a fake of what it depends on",
      },
      {
        id: "fastify-testing-and-structure.autoload",
        text: "Load plugins and routes by folder with @fastify/autoload, and check the result with printRoutes and printPlugins",
      },
      {
        id: "fastify-testing-and-structure.env-schema",
        text: "Validate the environment with @fastify/env and a JSON schema, so that a missing value stops the start by name",
      },
      {
        id: "fastify-testing-and-structure.type-provider",
        text: "Use a type provider such as TypeBox, so that tsc takes a handler's body type from the schema that checks it",
      },
    ],
  },
] as const satisfies readonly SkillContent[];
