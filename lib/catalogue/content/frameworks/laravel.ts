import type { SkillContent } from "../../schema";

/** The frameworks step for somebody who chose Laravel. */
export const laravel = [
  {
    id: "laravel-first-service",
    title: "First app with Laravel",
    level: "junior",
    why: "Behind Laravel's short syntax stands one service container that builds every controller, job and middleware. See what it does, and facades and injected arguments stop being magic.",
    mistake:
      "Treating facades and helpers as global functions and keeping state in the objects behind them, which a queue worker or Octane then carries into the next job or request.",
    exercise:
      "Build an app in which people sign up for events: pages and a small JSON API over the same rules, events found by their slug, a middleware on the organisers' group and a price calculator behind an interface. Find each piece again in route:list and in the container.",
    requires: ["php-core", "http-basics", "command-line"],
    language: "php",
    framework: "laravel",
    tracks: ["full-stack-developer"],
    hours: [12, 24],
    resources: [
      { title: "Laravel Learn", url: "https://laravel.com/learn", kind: "course" },
      { title: "Laravel: service container", url: "https://laravel.com/docs/container", kind: "docs" },
      { title: "Laravel: routing", url: "https://laravel.com/docs/routing", kind: "docs" },
    ],
    items: [
      {
        id: "laravel-first-service.tutorial",
        text: "Build the app of Laravel Learn's first course, then add a feature to it that the course doesn't have",
      },
      {
        id: "laravel-first-service.middleware",
        text: "Write a middleware, register it for one group in bootstrap/app.php, and find it there with route:list -v",
      },
      {
        id: "laravel-first-service.route-model-binding",
        text: "Bind a route's model by its slug within its parent, and show the 404 for a child of another parent",
      },
      {
        id: "laravel-first-service.contextual-binding",
        text: "Bind an interface in a service provider, and give one controller another implementation by a contextual binding",
      },
      {
        id: "laravel-first-service.lifetimes",
        text: "Predict how many objects two jobs of one queue worker get from bind, from singleton and from scoped",
      },
    ],
  },
  {
    id: "laravel-validation-and-errors",
    title: "Form requests and errors in Laravel",
    level: "junior",
    why: "A form request puts who may do it and what is allowed in front of the controller, which then sees clean data only. For an API you also have to decide what a failure looks like, since Laravel thinks of browsers first.",
    mistake:
      "Validating the request and then saving request()->all(), so that every field nobody checked goes into the model along with those that were.",
    exercise:
      "Write the sign-up for an event with several guests, each with a name and an optional meal. Send bad bodies as a browser, as curl without headers and as a JSON client. All three must be told the truth in the right form, and no key that you didn't list may reach the model.",
    requires: ["laravel-first-service", "php-errors"],
    language: "php",
    framework: "laravel",
    tracks: ["api-developer"],
    hours: [6, 12],
    resources: [
      { title: "Laravel: validation", url: "https://laravel.com/docs/validation", kind: "docs" },
      { title: "Laravel: error handling", url: "https://laravel.com/docs/errors", kind: "docs" },
    ],
    items: [
      {
        id: "laravel-validation-and-errors.authorize-first",
        text: "Predict whether a stranger with bad input gets 403 or 422 from a form request, then check with a test",
      },
      {
        id: "laravel-validation-and-errors.presence-rules",
        text: "Predict what required, nullable, sometimes and present each make of a missing field, null and an empty text",
      },
      {
        id: "laravel-validation-and-errors.redirect-or-422",
        text: "Explain why failed validation answers curl with a redirect, and make an API's routes always send 422 as JSON",
      },
      {
        id: "laravel-validation-and-errors.array-keys",
        text: "Show that a bare array rule lets every key of that array into validated(), and list the keys it may hold",
      },
      {
        id: "laravel-validation-and-errors.with-exceptions",
        text: "Map domain exceptions to answers in withExceptions, and compare what a bug shows with APP_DEBUG on and off",
      },
    ],
  },
  {
    id: "laravel-data",
    title: "Eloquent and migrations",
    level: "junior",
    why: "Eloquent hides SQL so well that a slow page and a silently dropped field look like ordinary code. A few strict settings turn those silences into exceptions while you still develop.",
    mistake:
      "Touching a relation inside a Blade loop without eager loading: the page is right, and it sends one query more for every row that is added.",
    exercise:
      "Seed 300 events with organisers and guests. Make the overview's number of queries independent of the rows, close all past events in chunks without missing one, and send the confirmation from a queued job that never looks for a sign-up which was rolled back.",
    requires: ["laravel-validation-and-errors", "php-collections"],
    beside: ["sql-queries", "transactions", "orm-and-n-plus-one"],
    language: "php",
    framework: "laravel",
    tracks: ["full-stack-developer"],
    hours: [10, 20],
    resources: [
      { title: "Laravel: Eloquent, getting started", url: "https://laravel.com/docs/eloquent", kind: "docs" },
      {
        title: "Laravel: Eloquent relationships",
        url: "https://laravel.com/docs/eloquent-relationships",
        kind: "docs",
      },
      { title: "Laravel: migrations", url: "https://laravel.com/docs/migrations", kind: "docs" },
    ],
    items: [
      {
        id: "laravel-data.lazy-loading",
        text: "Fix an N+1 with eager loading, and let preventLazyLoading throw everywhere but in production when one comes back",
      },
      {
        id: "laravel-data.fillable",
        text: "Show that create silently drops a field outside $fillable, and make Eloquent throw instead while you develop",
      },
      {
        id: "laravel-data.change-column",
        text: "Change a column in a migration, and show which of its modifiers are lost unless change() repeats them",
      },
      {
        id: "laravel-data.chunk-by-id",
        text: "Show which rows chunk skips when its loop changes the filtered column, and fix it with chunkById",
      },
      {
        id: "laravel-data.after-commit",
        text: "Show a queued job miss the row of the transaction that dispatched it, and fix it with afterCommit",
      },
    ],
  },
  {
    id: "laravel-auth-and-security",
    title: "Policies, Sanctum and keys in Laravel",
    level: "junior",
    why: "Laravel has a ready answer to who somebody is and a good place, the policy, for what they may do. Neither acts until you call it on the server, for every route.",
    mistake:
      "Hiding a button from those who may not press it and leaving its route open to anybody who types the address.",
    exercise:
      "Give the events app guests, organisers and an admin with policies, sign-in limits and signed links for tickets. Then try as a guest every route of route:list, change ids and signatures, guess passwords from two addresses, and rotate the key at the end without signing anybody out.",
    requires: ["laravel-data"],
    beside: ["authentication-basics"],
    language: "php",
    framework: "laravel",
    tracks: ["security", "full-stack-developer"],
    hours: [8, 16],
    resources: [
      { title: "Laravel: authorization", url: "https://laravel.com/docs/authorization", kind: "docs" },
      { title: "Laravel: Sanctum", url: "https://laravel.com/docs/sanctum", kind: "docs" },
      { title: "Laravel: encryption", url: "https://laravel.com/docs/encryption", kind: "docs" },
      {
        title: "OWASP: Laravel cheat sheet",
        url: "https://cheatsheetseries.owasp.org/cheatsheets/Laravel_Cheat_Sheet.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "laravel-auth-and-security.policy",
        text: "Write a policy, enforce it on each route, and show that hiding a button with @can alone stops nobody",
      },
      {
        id: "laravel-auth-and-security.sanctum",
        text: "Choose Sanctum's cookies or its tokens for a page of your own and for a script, and revoke one of each",
      },
      {
        id: "laravel-auth-and-security.sign-in-limiter",
        text: "Define a rate limiter for sign-in that counts by address and by account, and test the attempt that gets 429",
      },
      {
        id: "laravel-auth-and-security.signed-url",
        text: "Build a temporary signed URL for a download, and show it refused once it is altered or has expired",
      },
      {
        id: "laravel-auth-and-security.app-key",
        text: "Rotate APP_KEY with APP_PREVIOUS_KEYS so that nobody is signed out, and list what the key protects",
      },
    ],
  },
  {
    id: "laravel-testing-and-structure",
    title: "Tests, settings and queues in Laravel",
    level: "junior",
    why: "Laravel's fakes let a test ask whether a mail, a job or an event would have gone out, without sending one. What fakes can't show is how a worker behaves, so settings and queues need a look of their own.",
    mistake:
      "Reading env() all over the code: it works on every laptop and answers null in production as soon as the configuration is cached.",
    exercise:
      "Bring the events app under Pest or PHPUnit: factories with states, a feature test for each route, fakes for mail and queue. Then run it as in production with cached configuration and a real worker, kill that worker in the middle of a job, and show that nobody gets two tickets.",
    requires: ["laravel-data", "php-testing", "clean-code"],
    language: "php",
    framework: "laravel",
    tracks: [],
    hours: [10, 20],
    resources: [
      { title: "Laravel: HTTP tests", url: "https://laravel.com/docs/http-tests", kind: "docs" },
      {
        title: "Laravel: Eloquent factories",
        url: "https://laravel.com/docs/eloquent-factories",
        kind: "docs",
      },
      { title: "Laravel: queues", url: "https://laravel.com/docs/queues", kind: "docs" },
      { title: "Pest: writing tests", url: "https://pestphp.com/docs/writing-tests", kind: "docs" },
    ],
    items: [
      {
        id: "laravel-testing-and-structure.feature-test",
        text: "Test a JSON route as a signed-in user: its row with assertDatabaseHas, its 422 with assertJsonValidationErrors",
      },
      {
        id: "laravel-testing-and-structure.factory-states",
        text: "Write factories with states and relations, so that a test names only the fields that it is about",
      },
      {
        id: "laravel-testing-and-structure.queue-fake",
        text: "Test with Queue::fake that a route dispatches a job, and test the job's handle on its own without the fake",
      },
      {
        id: "laravel-testing-and-structure.env-and-config",
        text: "Show that env() in a class answers null after config:cache, and move the value into a config file",
      },
      {
        id: "laravel-testing-and-structure.retry-after",
        text: "Show a job that outlives retry_after run twice, and set its timeout below that with time to spare",
      },
    ],
  },
] as const satisfies readonly SkillContent[];
