import { onet } from "../onet";
import type { SkillContent } from "../schema";

/** Step 5, APIs: design and build, then GraphQL and WebSockets, then who may enter, and what keeps clients working. */
export const apis = [
  {
    id: "rest-design",
    title: "REST API design",
    level: "junior",
    why: "In a good API, people guess the next URL rightly. Consistency costs an hour on paper; renaming after launch costs every client.",
    mistake:
      "Naming endpoints after actions, as in POST /getUserList, so that nothing about one URL helps a caller to guess the next.",
    exercise:
      "Design the API of a task manager on one page: resources, URLs, methods, status codes, one example request and answer each. Give it to somebody and let them guess the URL of something that you left out.",
    requires: ["http-basics", "data-formats"],
    tracks: ["api-developer", "full-stack-developer"],
    hours: [4, 8],
    resources: [
      {
        title: "RFC 9110: HTTP Semantics",
        url: "https://www.rfc-editor.org/rfc/rfc9110.html",
        kind: "spec",
      },
      {
        title: "Zalando RESTful API Guidelines",
        url: "https://opensource.zalando.com/restful-api-guidelines/",
        kind: "docs",
      },
      { title: "Google API Improvement Proposals", url: "https://google.aip.dev/", kind: "docs" },
    ],
    items: [
      {
        id: "rest-design.resource-urls",
        text: "Design the resource URLs of a task manager with plural nouns and without a single verb",
      },
      {
        id: "rest-design.put-patch-post",
        text: "Choose between PUT, PATCH and POST for a full replacement, a partial change and a new resource",
      },
      {
        id: "rest-design.success-codes",
        text: "Choose between 200, 201, 202 and 204 for four successful writes, and say what each answer carries",
      },
      {
        id: "rest-design.conventions",
        text: "Write a one-page convention for field names, dates, ids and missing values that a whole API keeps",
      },
      {
        id: "rest-design.nest-or-filter",
        text: "Compare /users/7/tasks with /tasks?owner=7, and choose one for a task that can change its owner",
      },
      {
        id: "rest-design.actions",
        text: "Model an action that is no plain update, such as cancelling an order, as a resource or a state change",
      },
    ],
  },
  {
    id: "rest-build",
    title: "Building a REST API",
    level: "junior",
    why: "Build the whole path from request to row and back once, and you see where every later concern hooks in: checks, errors, access, tests, logs.",
    mistake:
      "Sending database rows straight to clients, so that tomorrow's new column, or the password hash, is public at once.",
    exercise:
      "Build one resource of the task manager that you designed on a real database, with all of its operations. Show each success and each failure with curl, including broken JSON, an unknown id and a stale update.",
    requires: ["rest-design", "crud-application"],
    tracks: ["api-developer", "full-stack-developer"],
    hours: [10, 20],
    resources: [
      { title: "MDN: HTTP", url: "https://developer.mozilla.org/en-US/docs/Web/HTTP", kind: "docs" },
      {
        title: "RFC 7396: JSON Merge Patch",
        url: "https://www.rfc-editor.org/rfc/rfc7396.html",
        kind: "spec",
      },
      {
        title: "RFC 9110: Conditional Requests",
        url: "https://www.rfc-editor.org/rfc/rfc9110.html#name-conditional-requests",
        kind: "spec",
      },
    ],
    items: [
      {
        id: "rest-build.end-to-end",
        text: "Serve one resource end to end, from request to database row and back, and show each call with curl",
      },
      {
        id: "rest-build.response-shape",
        text: "Map rows to an explicit response shape, so that a new column never becomes public by itself",
      },
      {
        id: "rest-build.separate-rules",
        text: "Call the same rule from an HTTP endpoint and from a command-line script, with no request faked and no line copied",
      },
      {
        id: "rest-build.unreadable-bodies",
        text: "Return 415 for a body of an unsupported type and 400 for JSON that does not parse, never 500",
      },
      {
        id: "rest-build.partial-update",
        text: "Implement PATCH so that an absent field keeps its value while an explicit null clears it",
      },
      {
        id: "rest-build.conditional-update",
        text: "Refuse an update of a stale copy with ETag, If-Match and 412, and test it with two clients",
      },
    ],
  },
  {
    id: "api-consume",
    title: "Consuming APIs",
    level: "junior",
    why: "Your service will depend on other people's: payments, mail, maps. Call them with care, and you stay up when they go down.",
    mistake: "Calling without a timeout, so that one slow provider ties up every worker you have.",
    exercise:
      "Write a small client for a public API such as GitHub's or a weather service. Give it a timeout, bounded retries and parsed results, then test it against a fake server that stalls, breaks and answers 429.",
    requires: ["http-basics", "data-formats"],
    tracks: ["api-developer", "full-stack-developer"],
    hours: [4, 9],
    resources: [
      { title: "Everything curl", url: "https://everything.curl.dev/", kind: "book" },
      {
        title: "MDN: Using the Fetch API",
        url: "https://developer.mozilla.org/en-US/docs/Web/API/Fetch_API/Using_Fetch",
        kind: "docs",
      },
      { title: "GitHub REST API", url: "https://docs.github.com/en/rest", kind: "docs" },
      {
        title: "AWS Architecture: Exponential Backoff And Jitter",
        url: "https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "api-consume.status-first",
        text: "Call a public API from code, and check the status and content type before you parse the body",
      },
      {
        id: "api-consume.api-key",
        text: "Send an API key that comes from the environment and appears in no log line or error message",
      },
      {
        id: "api-consume.parse-at-the-border",
        text: "Parse a provider's answer into a type of your own, and fail clearly when a field is missing",
      },
      {
        id: "api-consume.timeouts",
        text: "Set a connect and a total timeout on outgoing calls, and provoke each of the two once",
      },
      {
        id: "api-consume.all-pages",
        text: "Fetch every page of a provider's list, slowing down when it answers 429 with Retry-After",
      },
      {
        id: "api-consume.backoff",
        text: "Implement bounded retries with backoff and jitter, for those failures that a second try may cure",
      },
      {
        id: "api-consume.fake-provider",
        text: "Test a client against a local fake provider that stalls, cuts the line and returns nonsense",
      },
    ],
  },
  {
    id: "api-errors-and-validation",
    title: "Errors and validation",
    level: "junior",
    why: "On a bad day, errors are all that an API says. Clear ones let callers help themselves; vague ones become your support tickets.",
    mistake:
      "Catching everything and sending the stack trace with a 500, which helps attackers and nobody else.",
    exercise:
      "Give the task manager one error format. Break the API in ten ways, from a wrong type to a duplicate name to a stopped database, and check that each answer has the right status, points at the cause and leaks nothing.",
    requires: ["rest-build"],
    tracks: ["api-developer", "full-stack-developer"],
    hours: [4, 8],
    resources: [
      {
        title: "RFC 9457: Problem Details for HTTP APIs",
        url: "https://www.rfc-editor.org/rfc/rfc9457.html",
        kind: "spec",
      },
      {
        title: "Understanding JSON Schema",
        url: "https://json-schema.org/understanding-json-schema",
        kind: "docs",
      },
      {
        title: "OWASP: Input Validation",
        url: "https://cheatsheetseries.owasp.org/cheatsheets/Input_Validation_Cheat_Sheet.html",
        kind: "docs",
      },
      {
        title: "OWASP: Error Handling",
        url: "https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "api-errors-and-validation.failure-codes",
        text: "Choose between 400, 401, 403, 404, 409 and 422 for six failed requests, and defend each choice",
      },
      {
        id: "api-errors-and-validation.parse-at-the-door",
        text: "Check body, query and path parameters against a schema at the door, before any rule sees them",
      },
      {
        id: "api-errors-and-validation.all-fields-at-once",
        text: "Return all invalid fields of a request in one answer, each with its path and a usable message",
      },
      {
        id: "api-errors-and-validation.problem-details",
        text: "Give every error of an API one machine-readable form, such as Problem Details (RFC 9457)",
      },
      {
        id: "api-errors-and-validation.one-handler",
        text: "Log an unexpected error with its cause and a request id in one place, and show callers only the id",
      },
      {
        id: "api-errors-and-validation.limits",
        text: "Set limits on body size, text length and list length, and test each by going one over",
      },
    ],
  },
  {
    id: "pagination-and-filtering",
    title: "Pagination and filtering",
    level: "junior",
    why: "A list that returns everything works until the day it matters. Bounded lists keep database, network and phone quick at any size.",
    mistake:
      "Using OFFSET on a list that changes: rows are skipped or shown twice, and page 10,000 reads all the pages before it.",
    exercise:
      "Fill a table with 200,000 rows and build offset and cursor pagination of the same list. Time the first and the last page of both, then insert rows while paging and count what is missing or doubled.",
    requires: ["rest-build", "indexes"],
    tracks: ["api-developer"],
    hours: [4, 8],
    resources: [
      {
        title: "Use The Index, Luke: We need tool support for keyset pagination",
        url: "https://use-the-index-luke.com/no-offset",
        kind: "book",
      },
      { title: "AIP-158: Pagination", url: "https://google.aip.dev/158", kind: "docs" },
      { title: "RFC 8288: Web Linking", url: "https://www.rfc-editor.org/rfc/rfc8288.html", kind: "spec" },
    ],
    items: [
      {
        id: "pagination-and-filtering.page-size",
        text: "Choose what a list answers to a page size of 0, -1, 10,000, 'abc' and none, and test all five",
      },
      {
        id: "pagination-and-filtering.total-order",
        text: "Add a unique tie-breaker to the sort of a paged list, and show which rows repeat or vanish without it",
      },
      {
        id: "pagination-and-filtering.filter-parameters",
        text: "Design query parameters for filters, ranges and sorting that read the same on three different lists",
      },
      {
        id: "pagination-and-filtering.cursor",
        text: "Implement keyset pagination with an opaque cursor, and prove that an index serves its deepest page",
      },
      {
        id: "pagination-and-filtering.totals",
        text: "Measure what an exact total costs on a large filtered list, and offer callers something cheaper",
      },
    ],
  },
  {
    id: "graphql",
    title: "GraphQL",
    level: "junior",
    why: "GraphQL lets each client ask one typed schema for exactly what its screen needs. That freedom moves work to the server: batching, limits, access per field.",
    mistake:
      "Checking access only at the top of a query, so that a nested field opens a side door to other people's data.",
    exercise:
      "Put a GraphQL door on the task manager: users, tasks, comments, two queries, two mutations. Count the SQL of a query three levels deep before and after adding a data loader, then refuse one ten levels deep.",
    requires: ["rest-build", "orm-and-n-plus-one"],
    tracks: ["api-developer", "full-stack-developer"],
    hours: [8, 16],
    resources: [
      { title: "Learn GraphQL", url: "https://graphql.org/learn/", kind: "docs" },
      { title: "GraphQL specification", url: "https://spec.graphql.org/", kind: "spec" },
      { title: "DataLoader", url: "https://github.com/graphql/dataloader", kind: "docs" },
      {
        title: "OWASP: GraphQL",
        url: "https://cheatsheetseries.owasp.org/cheatsheets/GraphQL_Cheat_Sheet.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "graphql.query-as-client",
        text: "Query a public GraphQL API with variables and a fragment, and find the errors inside a 200 answer",
      },
      {
        id: "graphql.schema",
        text: "Write a schema with object types and an input type, and make non-null only what you can always deliver",
      },
      {
        id: "graphql.resolvers",
        text: "Implement a query and a mutation as thin resolvers over the same rules that the REST endpoints use",
      },
      {
        id: "graphql.data-loader",
        text: "Use a data loader made anew for each request to batch nested fields, and count the queries it saves",
      },
      {
        id: "graphql.query-limits",
        text: "Configure limits on depth, cost and list size, so that no single query can exhaust the server",
      },
      {
        id: "graphql.against-rest",
        text: "Compare GraphQL and REST for one product by caching, over-fetching, evolution and who the callers are",
      },
    ],
  },
  {
    id: "websockets",
    title: "WebSockets and real time",
    level: "junior",
    why: "Chat, live scores, shared documents: some data must reach people unasked. WebSockets keep a line open, and an open line needs looking after.",
    mistake:
      "Trusting that a connection stays up: with no heartbeat and no catching up after a reconnect, messages vanish in silence.",
    exercise:
      "Build a page with a shared counter that changes live in two browsers. Take one of them offline for 30 seconds, bring it back, and make sure that it shows the right number. Then open 500 connections from a script and watch the server's memory.",
    requires: ["rest-build", "concurrency-basics"],
    tracks: ["api-developer", "full-stack-developer"],
    hours: [6, 12],
    resources: [
      {
        title: "MDN: The WebSocket API",
        url: "https://developer.mozilla.org/en-US/docs/Web/API/WebSockets_API",
        kind: "docs",
      },
      {
        title: "MDN: Server-sent events",
        url: "https://developer.mozilla.org/en-US/docs/Web/API/Server-sent_events",
        kind: "docs",
      },
      {
        title: "RFC 6455: The WebSocket Protocol",
        url: "https://www.rfc-editor.org/rfc/rfc6455.html",
        kind: "spec",
      },
      {
        title: "OWASP: WebSocket Security",
        url: "https://cheatsheetseries.owasp.org/cheatsheets/WebSocket_Security_Cheat_Sheet.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "websockets.choose-transport",
        text: "Choose polling, server-sent events or WebSockets for three features, and say what each choice costs",
      },
      {
        id: "websockets.handshake",
        text: "Trace the upgrade from HTTP to WebSocket in the browser's network panel and read the first frames",
      },
      {
        id: "websockets.origin-check",
        text: "Check the Origin header at the WebSocket handshake, which CORS does not guard",
      },
      {
        id: "websockets.heartbeat",
        text: "Use ping, pong and a deadline to detect a dead connection that still looks open",
      },
      {
        id: "websockets.sse-resume",
        text: "Implement server-sent events that resume after a gap by numbered events and Last-Event-ID",
      },
      {
        id: "websockets.second-server",
        text: "Send a broadcast from one server process to the clients of another through Redis publish/subscribe",
      },
    ],
  },
  {
    id: "https-and-cors",
    title: "HTTPS, TLS and CORS",
    level: "junior",
    why: "TLS keeps what people send private and unaltered; CORS decides which sites may read your answers. Both give errors that eat whole days if you guess.",
    mistake:
      "Silencing a CORS error by echoing back any origin with credentials, or a TLS error by turning verification off.",
    exercise:
      "Serve an API over HTTPS with a certificate from Let's Encrypt or a local authority. Call it from a page on another origin: make a simple request, one with a preflight and one with cookies work for exactly that origin.",
    requires: ["http-basics", "dns-and-hosting"],
    tracks: ["security", "api-developer", "cloud-engineer"],
    hours: [5, 10],
    resources: [
      {
        title: "MDN: Cross-Origin Resource Sharing",
        url: "https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS",
        kind: "docs",
      },
      { title: "Let's Encrypt documentation", url: "https://letsencrypt.org/docs/", kind: "docs" },
      {
        title: "OWASP: Transport Layer Security",
        url: "https://cheatsheetseries.owasp.org/cheatsheets/Transport_Layer_Security_Cheat_Sheet.html",
        kind: "docs",
      },
      {
        title: "RFC 9846: TLS 1.3",
        url: "https://www.rfc-editor.org/rfc/rfc9846.html",
        kind: "spec",
      },
    ],
    items: [
      {
        id: "https-and-cors.what-tls-protects",
        text: "List what an eavesdropper can still see of a TLS connection, and what stays hidden",
      },
      {
        id: "https-and-cors.read-certificate",
        text: "Read a site's certificate chain with openssl, and find its names, its expiry and who issued it",
      },
      {
        id: "https-and-cors.hsts",
        text: "Set up a redirect from plain HTTP and an HSTS header whose max-age you raise in steps",
      },
      {
        id: "https-and-cors.who-blocks",
        text: "Show with curl that a server answers a request whose result the browser withholds because of CORS",
      },
      {
        id: "https-and-cors.preflight",
        text: "Predict which requests send a preflight, and return the headers that admit one origin and method",
      },
      {
        id: "https-and-cors.credentials",
        text: "Configure CORS with cookies for a fixed list of origins, and show the browser refusing a wildcard",
      },
    ],
  },
  {
    id: "authentication-basics",
    title: "Authentication basics",
    level: "junior",
    why: "Sign-in is the first thing that attackers try and that users judge. The well-trodden way is short; home-made shortcuts end in the news.",
    mistake:
      "Hashing passwords with a fast hash such as SHA-256, of which one graphics card tries billions a second.",
    exercise:
      "Add sign-up, sign-in and sign-out to the task manager with hashed passwords, a session row and a well-set cookie. Then attack it: reuse the cookie after sign-out, and try to find out which addresses have an account.",
    requires: ["rest-build"],
    tracks: ["security", "api-developer", "full-stack-developer"],
    hours: [8, 15],
    resources: [
      {
        title: "OWASP: Password Storage",
        url: "https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html",
        kind: "docs",
      },
      {
        title: "OWASP: Session Management",
        url: "https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html",
        kind: "docs",
      },
      {
        title: "MDN: Using HTTP cookies",
        url: "https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/Cookies",
        kind: "docs",
      },
      {
        title: "NIST SP 800-63B: Authentication",
        url: "https://pages.nist.gov/800-63-4/sp800-63b.html",
        kind: "spec",
      },
    ],
    items: [
      {
        id: "authentication-basics.who-and-may",
        text: "Explain authentication and authorisation by one request that passes the first and fails the second",
      },
      {
        id: "authentication-basics.http-basic",
        text: "Send a request with HTTP Basic authentication, decode its header by hand, and say why it is safe over TLS only",
      },
      {
        id: "authentication-basics.password-hash",
        text: "Store passwords with Argon2id, scrypt or bcrypt, at a work factor that you have timed on your server",
      },
      {
        id: "authentication-basics.cookie-attributes",
        text: "Set a session cookie with HttpOnly, Secure and SameSite, and name the attack that each one blunts",
      },
      {
        id: "authentication-basics.session-life",
        text: "Implement server-side sessions with a fresh id at sign-in, an expiry, and a sign-out that ends them",
      },
      {
        id: "authentication-basics.csrf",
        text: "Demonstrate a cross-site request forgery on a form of your own, then stop it with a token or an Origin check",
      },
      {
        id: "authentication-basics.no-enumeration",
        text: "Make sign-in, sign-up and reset answer alike, in words and in time, for known and unknown addresses",
      },
    ],
  },
  {
    id: "jwt",
    title: "JSON Web Tokens",
    level: "junior",
    why: "Signed tokens let a service trust a caller without asking a session store. They are easy to use and easy to misuse, and interviewers ask about both.",
    mistake: "Treating the payload as secret: it is only encoded, and whoever holds the token can read it.",
    exercise:
      "Issue and verify a token with a library. Then attack your own check: an altered payload, alg set to none, an expired token, one for another audience, one signed with another key. Each must end in 401.",
    requires: ["authentication-basics"],
    tracks: ["security", "api-developer"],
    hours: [4, 8],
    resources: [
      {
        title: "RFC 7519: JSON Web Token",
        url: "https://www.rfc-editor.org/rfc/rfc7519.html",
        kind: "spec",
      },
      {
        title: "RFC 8725: JSON Web Token Best Current Practices",
        url: "https://www.rfc-editor.org/rfc/rfc8725.html",
        kind: "spec",
      },
      { title: "Introduction to JSON Web Tokens", url: "https://www.jwt.io/introduction", kind: "docs" },
    ],
    items: [
      {
        id: "jwt.decode",
        text: "Decode a JWT by hand, and show that a changed payload no longer matches the signature",
      },
      {
        id: "jwt.verify",
        text: "Verify signature, expiry, issuer and audience with a library, and pin the algorithms it accepts",
      },
      {
        id: "jwt.where-to-keep",
        text: "Compare localStorage and an HttpOnly cookie for keeping a token, by what XSS and CSRF could do",
      },
      {
        id: "jwt.session-or-token",
        text: "Choose between a session and a JWT for a web app, starting from how one user is signed out at once",
      },
      {
        id: "jwt.algorithms",
        text: "Compare HS256 with RS256 or ES256 by who could forge a token, and choose one for three services",
      },
      {
        id: "jwt.refresh-rotation",
        text: "Implement short access tokens with rotating refresh tokens, and detect one that is used twice",
      },
    ],
  },
  {
    id: "oauth",
    title: "OAuth 2.0 and OpenID Connect",
    level: "junior",
    why: "Sign-in with another account and most integrations between products stand on OAuth. Master its one main flow, and you can read any provider's manual.",
    mistake:
      "Taking an access token as proof of who signed in; that is what the ID token of OpenID Connect is for.",
    exercise:
      "Add sign-in with Google or a local Keycloak to a small app: first by hand with the authorization code flow and PKCE, logging each redirect; then with a library. List what the library checked and you had not.",
    requires: ["jwt", "https-and-cors"],
    tracks: ["security", "api-developer"],
    hours: [6, 12],
    resources: [
      { title: "OAuth 2.0", url: "https://oauth.net/2/", kind: "docs" },
      { title: "OAuth 2.0 Simplified", url: "https://www.oauth.com/", kind: "book" },
      {
        title: "RFC 9700: Best Current Practice for OAuth 2.0 Security",
        url: "https://www.rfc-editor.org/rfc/rfc9700.html",
        kind: "spec",
      },
      {
        title: "OpenID Connect Core 1.0",
        url: "https://openid.net/specs/openid-connect-core-1_0.html",
        kind: "spec",
      },
    ],
    items: [
      {
        id: "oauth.roles",
        text: "Name who plays each of the four roles of OAuth in a sign-in that you use yourself",
      },
      {
        id: "oauth.code-flow",
        text: "Trace the authorization code flow with PKCE request by request, and name what travels in each",
      },
      {
        id: "oauth.what-stops-what",
        text: "Explain which attack the state value, PKCE and an exact redirect URI each stop",
      },
      {
        id: "oauth.grants-and-scopes",
        text: "Choose the grant and the smallest scopes for a web app, a phone app and a nightly job",
      },
      {
        id: "oauth.subject-as-key",
        text: "Verify an ID token and store issuer and subject, not the email address, as the key of the account",
      },
      {
        id: "oauth.account-linking",
        text: "Design the linking of a second identity so that an unverified email cannot take over an account",
      },
    ],
  },
  {
    id: "api-security",
    title: "API security",
    level: "junior",
    why: "Most API breaches are nothing like the films: somebody changes an id in a URL and sees another person's data. You can test for that in minutes.",
    mistake: "Checking that somebody is signed in, and never that this object is theirs.",
    exercise:
      "Walk through the OWASP API Security Top 10 with two users of your task manager. For each risk that applies, write one request that tries it. Fix what gets through and keep the requests as tests.",
    requires: ["authentication-basics", "api-errors-and-validation", "database-security"],
    tracks: ["security", "api-developer"],
    hours: [6, 12],
    resources: [
      {
        title: "OWASP API Security Top 10 (2023)",
        url: "https://owasp.org/API-Security/editions/2023/en/0x11-t10/",
        kind: "docs",
      },
      {
        title: "OWASP: Authorization",
        url: "https://cheatsheetseries.owasp.org/cheatsheets/Authorization_Cheat_Sheet.html",
        kind: "docs",
      },
      {
        title: "OWASP: REST Security",
        url: "https://cheatsheetseries.owasp.org/cheatsheets/REST_Security_Cheat_Sheet.html",
        kind: "docs",
      },
      {
        title: "PortSwigger Web Security Academy",
        url: "https://portswigger.net/web-security",
        kind: "course",
      },
    ],
    items: [
      {
        id: "api-security.random-id-is-no-guard",
        text: "Find three places where an unguessable id leaks, and guard its record by an ownership check anyway",
      },
      {
        id: "api-security.owner-in-query",
        text: "Refactor lookups to take the caller's id in the query, so that a foreign object is simply not found",
      },
      {
        id: "api-security.mass-assignment",
        text: "Limit a write to listed fields, and show that role or owner slipped into the body changes nothing",
      },
      {
        id: "api-security.admin-functions",
        text: "Find admin endpoints that only an unlinked URL hides, and guard each by role on the server",
      },
      {
        id: "api-security.injection-sinks",
        text: "Find where input reaches a shell, a file path, a template or a NoSQL filter, and make each one safe",
      },
      {
        id: "api-security.ssrf",
        text: "Reject internal addresses, redirects included, in a feature that fetches a URL which a user gave",
      },
    ],
  },
  {
    id: "rate-limiting",
    title: "Rate limiting",
    level: "junior",
    why: "One runaway script can take an API down for everybody. A limit shares it fairly, slows password guessing and caps the bill.",
    mistake:
      "Counting by an address from X-Forwarded-For without a trusted proxy in front, so that callers invent a new one each time.",
    exercise:
      "Write a token bucket, put it before sign-in and one costly endpoint, and fire 1,000 requests at it. Then start a second copy of the service and move the count into Redis, so that the same limit still holds.",
    requires: ["authentication-basics", "caching"],
    tracks: ["api-developer", "security", "devops-engineer"],
    hours: [4, 8],
    resources: [
      {
        title: "OWASP API4:2023 Unrestricted Resource Consumption",
        url: "https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/",
        kind: "docs",
      },
      {
        title: "RFC 6585: 429 Too Many Requests",
        url: "https://www.rfc-editor.org/rfc/rfc6585.html",
        kind: "spec",
      },
      {
        title: "nginx: Limiting request rate",
        url: "https://nginx.org/en/docs/http/ngx_http_limit_req_module.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "rate-limiting.polite-refusal",
        text: "Return 429 with Retry-After, and show callers how much they have left before they get there",
      },
      {
        id: "rate-limiting.what-to-count-by",
        text: "Choose what to count by (account, key or address) for sign-in, search and a public page",
      },
      {
        id: "rate-limiting.algorithms",
        text: "Compare a fixed window, a sliding window and a token bucket by what each does with a burst",
      },
      {
        id: "rate-limiting.token-bucket",
        text: "Implement a token bucket that takes the time as an argument, and test burst, refill and exact limit",
      },
      {
        id: "rate-limiting.shared-count",
        text: "Enforce one limit across two servers with an atomic step in Redis, and choose what a Redis outage means",
      },
    ],
  },
  {
    id: "api-documentation",
    title: "API documentation",
    level: "junior",
    why: "People leave an API that they cannot figure out in ten minutes. One OpenAPI description gives you pages, clients, mocks and tests.",
    mistake: "Keeping the documentation apart from the code, so that the first change turns it into fiction.",
    exercise:
      "Describe the task manager in OpenAPI, build pages from it and hand them to a friend, who has ten minutes for a first successful call and may not ask you anything. Fix every place where they stopped.",
    requires: ["rest-build"],
    tracks: ["api-developer", "full-stack-developer"],
    hours: [3, 7],
    resources: [
      {
        title: "OpenAPI Specification",
        url: "https://spec.openapis.org/oas/latest.html",
        kind: "spec",
      },
      { title: "OpenAPI: Getting started", url: "https://learn.openapis.org/", kind: "docs" },
      {
        title: "Google: Technical Writing Courses",
        url: "https://developers.google.com/tech-writing",
        kind: "course",
      },
    ],
    items: [
      {
        id: "api-documentation.quick-start",
        text: "Write a quick start that takes a stranger from nothing to a first successful call in ten minutes",
      },
      {
        id: "api-documentation.openapi",
        text: "Write an OpenAPI description of three endpoints with shared schemas, errors and the security scheme",
      },
      {
        id: "api-documentation.examples",
        text: "Give each request, answer and error a realistic example, and check that all match their schemas",
      },
      {
        id: "api-documentation.typed-client",
        text: "Generate a typed client from an OpenAPI description and make a call with it in another project",
      },
      {
        id: "api-documentation.drift",
        text: "Set up a check that fails when the running API and its published description disagree",
      },
    ],
  },
  {
    id: "api-testing",
    title: "API testing",
    level: "junior",
    why: "An API's behaviour at the HTTP border is the promise that its clients build on. Tests at that border hold through every rewrite behind it.",
    mistake:
      "Mocking the router, the database and the sign-in until the test proves only that the mocks agree with each other.",
    exercise:
      "Write a suite for the task manager that starts the app, speaks HTTP and uses a real database: success, bad input, no sign-in, conflict. Plant five bugs, one at a time; the suite must catch each in under a minute.",
    requires: ["testing-basics", "authentication-basics", "api-documentation"],
    tracks: ["api-developer", "devops-engineer"],
    hours: [5, 10],
    resources: [
      {
        title: "The Practical Test Pyramid",
        url: "https://martinfowler.com/articles/practical-test-pyramid.html",
        kind: "docs",
      },
      {
        title: "Schemathesis documentation",
        url: "https://schemathesis.readthedocs.io/",
        kind: "docs",
      },
      { title: "Grafana k6 documentation", url: "https://grafana.com/docs/k6/latest/", kind: "docs" },
    ],
    alignment: [onet.qualityControlAnalysis],
    items: [
      {
        id: "api-testing.runnable-requests",
        text: "Keep a runnable request for every endpoint in the repository, as a script, an .http file or a collection",
      },
      {
        id: "api-testing.over-http",
        text: "Test a write over HTTP by its status, headers and body, and by reading the change back through the API",
      },
      {
        id: "api-testing.unhappy-paths",
        text: "Test the unhappy paths of one endpoint: bad input, no sign-in, missing object and conflict",
      },
      {
        id: "api-testing.who-may-call",
        text: "Test from one table who may call each endpoint: a guest, its owner and another signed-in user",
      },
      {
        id: "api-testing.fuzz",
        text: "Test an API with inputs generated from its OpenAPI description, and fix the first crash or undeclared answer",
      },
      {
        id: "api-testing.load",
        text: "Measure p50, p95 and p99 latency under a steady load, and name the first thing that saturates",
      },
    ],
  },
  {
    id: "idempotency",
    title: "Idempotency",
    level: "mid",
    why: "Networks fail after the work is done and before the answer arrives. Idempotency makes trying again harmless, so that nobody pays twice.",
    mistake:
      "Looking a key up and storing it in two separate steps, so that two quick retries both find it unused.",
    exercise:
      "Give POST /payments an Idempotency-Key. Kill the process between work and answer, retry, and show one payment. Then send one key 20 times at once, and once with a different body.",
    requires: ["rest-build", "transactions"],
    tracks: ["api-developer"],
    hours: [4, 8],
    resources: [
      {
        title: "RFC 9110: Idempotent Methods",
        url: "https://www.rfc-editor.org/rfc/rfc9110.html#name-idempotent-methods",
        kind: "spec",
      },
      {
        title: "Stripe API: Idempotent requests",
        url: "https://docs.stripe.com/api/idempotent_requests",
        kind: "docs",
      },
      {
        title: "IETF draft: The Idempotency-Key HTTP Header Field",
        url: "https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/",
        kind: "spec",
      },
    ],
    items: [
      {
        id: "idempotency.unknown-outcome",
        text: "Reproduce a create whose answer gets lost, and show that its client cannot tell whether it happened",
      },
      {
        id: "idempotency.client-made-id",
        text: "Use a client-made id with a unique constraint, so that a repeated create answers the same and adds nothing",
      },
      {
        id: "idempotency.stored-answer",
        text: "Implement an Idempotency-Key whose first answer is stored in the work's own transaction and replayed",
      },
      {
        id: "idempotency.parallel-copies",
        text: "Test that 20 copies of one keyed request sent at once have one effect and get consistent answers",
      },
      {
        id: "idempotency.key-rules",
        text: "Choose the scope of a key, how long it lives and what the same key with another body gets",
      },
      {
        id: "idempotency.outside-effects",
        text: "Send a stable key along to a mail or payment provider, whose work no rollback of yours can undo",
      },
    ],
  },
  {
    id: "api-versioning",
    title: "API versioning",
    level: "mid",
    why: "Clients that you cannot update will call your API for years. Changing it without breaking them is what separates a product from a prototype.",
    mistake: "Opening a v2 for every change, instead of making changes which old clients never notice.",
    exercise:
      "Turn a task's done, true or false, into a status of todo, doing or done while a client written last week keeps working: accept and serve both, mark the old one deprecated, log which clients still send it, and remove it only then.",
    requires: ["api-documentation", "database-migrations"],
    tracks: ["api-developer"],
    hours: [3, 7],
    resources: [
      { title: "AIP-180: Backwards compatibility", url: "https://google.aip.dev/180", kind: "docs" },
      {
        title: "RFC 9745: The Deprecation HTTP Response Header Field",
        url: "https://www.rfc-editor.org/rfc/rfc9745.html",
        kind: "spec",
      },
      {
        title: "RFC 8594: The Sunset HTTP Header Field",
        url: "https://www.rfc-editor.org/rfc/rfc8594.html",
        kind: "spec",
      },
    ],
    items: [
      {
        id: "api-versioning.breaking-or-not",
        text: "Sort ten API changes into breaking and harmless, a new enum value and a stricter check among them",
      },
      {
        id: "api-versioning.tolerant-reader",
        text: "Write a client that ignores fields it has never seen and survives an enum value it does not expect",
      },
      {
        id: "api-versioning.side-by-side",
        text: "Move a field to a new shape by serving old and new side by side, with a test that guards the old one",
      },
      {
        id: "api-versioning.scheme",
        text: "Compare versions in the path, in a header and by date, and choose one for an API with outside callers",
      },
      {
        id: "api-versioning.retire",
        text: "Plan an endpoint's end with Deprecation and Sunset headers, a way to migrate and a count of who still calls",
      },
    ],
  },
  {
    id: "webhooks",
    title: "Webhooks",
    level: "mid",
    why: "Payment, code and form services tell you what happened by calling you. A receiver that cannot be fooled and loses nothing makes such an integration something that you can forget about.",
    mistake:
      "Doing all the work before answering, so that the sender times out, sends again, and the work is done twice.",
    exercise:
      "Receive test events from GitHub or Stripe through their command-line tool or a tunnel. Check the signature on the raw body, answer within a second, work afterwards, and redeliver one event five times with a single effect.",
    requires: ["api-consume", "idempotency", "https-and-cors"],
    tracks: ["api-developer"],
    hours: [4, 9],
    resources: [
      { title: "GitHub: Webhooks", url: "https://docs.github.com/en/webhooks", kind: "docs" },
      { title: "Stripe: Webhooks", url: "https://docs.stripe.com/webhooks", kind: "docs" },
      { title: "Standard Webhooks", url: "https://www.standardwebhooks.com/", kind: "spec" },
    ],
    items: [
      {
        id: "webhooks.or-polling",
        text: "Compare webhooks with polling for one integration by delay, load and what happens to missed events",
      },
      {
        id: "webhooks.verify",
        text: "Verify an HMAC signature over the raw body in constant time, and refuse an old timestamp",
      },
      {
        id: "webhooks.answer-first",
        text: "Store an incoming event before you answer 2xx, and show that a crash during its work loses nothing",
      },
      {
        id: "webhooks.twice-and-late",
        text: "Handle one event delivered twice and two delivered in the wrong order with the same correct end state",
      },
      {
        id: "webhooks.send",
        text: "Implement a sender of webhooks that signs them, retries with growing delays and logs every attempt",
      },
      {
        id: "webhooks.reconcile",
        text: "Write a job that compares your state with the provider's and repairs what a lost event left wrong",
      },
    ],
  },
] as const satisfies readonly SkillContent[];
