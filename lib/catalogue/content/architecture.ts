import { onet } from "../onet";
import type { SkillContent } from "../schema";

/** The step "architecture": shaping systems that grow, talk to each other, fail in part and change for years. */
export const architecture = [
  {
    id: "twelve-factor",
    title: "The twelve-factor app",
    level: "mid",
    why: "Twelve old rules decide whether a service can be copied, moved and restarted without a phone call. Platforms from Heroku to Kubernetes simply assume that you keep them.",
    mistake:
      "Calling an app twelve-factor because it reads environment variables, while its sessions, uploads and scheduled work still live in one special copy.",
    exercise:
      "Score one service of yours on all twelve factors with evidence for each: a file, a command, a test. Then run three copies behind a proxy, stop one while you use it, and mend the first thing that breaks.",
    requires: ["deployment", "production-logging", "containers"],
    tracks: ["cloud-engineer", "devops-engineer"],
    hours: [4, 8],
    resources: [
      { title: "The Twelve-Factor App", url: "https://12factor.net/", kind: "docs" },
      {
        title: "Heroku: Architecting Apps",
        url: "https://devcenter.heroku.com/articles/architecting-apps",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "twelve-factor.bare-machine",
        text: "Declare every dependency, system libraries included, and prove it with a build on a bare machine",
      },
      {
        id: "twelve-factor.parity",
        text: "Find three differences between your machine and production, and remove the one likeliest to hide a bug",
      },
      {
        id: "twelve-factor.attached-services",
        text: "Swap a service's database and mail server for others through settings alone, without a code change",
      },
      {
        id: "twelve-factor.stateless-copies",
        text: "Move sessions and uploads out of a service's memory and disk, so that any copy can take the next request",
      },
      {
        id: "twelve-factor.admin-tasks",
        text: "Run a one-off admin task in the deployed release's own environment, never from a laptop",
      },
      {
        id: "twelve-factor.exceptions",
        text: "Name a factor that a service of yours breaks on purpose, and defend the exception",
      },
    ],
  },
  {
    id: "test-driven-development",
    title: "Test-driven development",
    level: "mid",
    why: "The first test is also the first user of your design: what is awkward to test will be awkward to call. The safety net comes along for free.",
    mistake: "Stopping at green: without the refactoring step, TDD leaves a mess that happens to be tested.",
    exercise:
      "Build a shopping cart with discounts test first in 90 minutes, with a commit at each green and after each refactoring. Read the history afterwards, find the largest step, and redo it in smaller ones.",
    requires: ["testing-basics", "clean-code", "git-basics"],
    tracks: [],
    hours: [8, 20],
    resources: [
      {
        title: "Martin Fowler: Test Driven Development",
        url: "https://martinfowler.com/bliki/TestDrivenDevelopment.html",
        kind: "docs",
      },
      {
        title: "Kent Beck: Canon TDD",
        url: "https://tidyfirst.substack.com/p/canon-tdd",
        kind: "docs",
      },
      {
        title: "Obey the Testing Goat: Test-Driven Development with Python",
        url: "https://www.obeythetestinggoat.com/",
        kind: "book",
      },
    ],
    items: [
      {
        id: "test-driven-development.red-green-refactor",
        text: "Build a small feature in cycles of failing test, simplest code and refactoring, with a commit at each green",
      },
      {
        id: "test-driven-development.test-list",
        text: "List a feature's cases before the first test, and pick the next one by what it teaches you",
      },
      {
        id: "test-driven-development.results-not-calls",
        text: "Rewrite tests that break at every refactoring so that they check results instead of calls",
      },
      {
        id: "test-driven-development.listen-to-the-test",
        text: "Change a design because its test needed five mocks, until the same behaviour is tested with one at most",
      },
      {
        id: "test-driven-development.outside-in",
        text: "Start a feature from one failing acceptance test, and work inwards until it passes",
      },
      {
        id: "test-driven-development.mutants",
        text: "Run a mutation tester on one module, and turn each surviving mutant into a test or a reason to let it live",
      },
    ],
  },
  {
    id: "design-patterns",
    title: "Design patterns",
    level: "mid",
    why: "Patterns name the shapes that good code keeps falling into, so that one word in a review replaces a page. Half of the craft is seeing when your language already has the shape built in.",
    mistake:
      "Reaching for a factory, a singleton and a strategy before the second case exists, so that readers climb through three files to find one if.",
    exercise:
      "Find five patterns of the Gang of Four (GoF) in a codebase that you use. For each, note the problem it solves there and what plain code would look like. Take one out that earns nothing, with the tests green.",
    requires: ["object-oriented-programming", "clean-code"],
    tracks: ["backend-architect"],
    hours: [8, 20],
    resources: [
      {
        title: "Refactoring Guru: Design Patterns",
        url: "https://refactoring.guru/design-patterns",
        kind: "docs",
      },
      {
        title: "Game Programming Patterns: Design Patterns Revisited",
        url: "https://gameprogrammingpatterns.com/design-patterns-revisited.html",
        kind: "book",
      },
      {
        title: "Peter Norvig: Design Patterns in Dynamic Languages",
        url: "https://norvig.com/design-patterns/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "design-patterns.recognise",
        text: "Name the GoF pattern behind HTTP middleware, an event emitter and a lazily loaded relation, and what it solves",
      },
      {
        id: "design-patterns.strategy",
        text: "Turn a switch that grows with every provider into a strategy, and add a provider without editing the others",
      },
      {
        id: "design-patterns.adapter",
        text: "Wrap two vendors' libraries in adapters of one interface, and run the same tests against both",
      },
      {
        id: "design-patterns.decorator",
        text: "Add caching and logging to a client with decorators, and show what changes when they wrap in the other order",
      },
      {
        id: "design-patterns.singleton",
        text: "Replace a singleton that hides shared state with a dependency passed in, and write the test this makes possible",
      },
      {
        id: "design-patterns.speculative",
        text: "Reduce a class hierarchy built for a future that never came to the code that today's cases need",
      },
    ],
  },
  {
    id: "legacy-refactoring",
    title: "Refactoring legacy code",
    level: "mid",
    why: "Most backend work happens in code that others wrote, without tests, while it earns the money. Making such code safe to change is a skill that teams remember you for.",
    mistake:
      "Starting the great rewrite because the code is ugly: the old system holds years of fixed bugs, and the new one meets them all again.",
    exercise:
      "Take an untested function of over 100 lines from open source or your own past. Pin down what it does with tests, open one seam, and make one real change. Keep every commit fit for release, and count them.",
    requires: ["clean-code", "git-collaboration", "debugging-basics"],
    tracks: ["team-lead"],
    hours: [10, 25],
    resources: [
      {
        title: "Catalog of Refactorings",
        url: "https://refactoring.com/catalog/",
        kind: "docs",
      },
      {
        title: "Martin Fowler: Legacy Seam",
        url: "https://martinfowler.com/bliki/LegacySeam.html",
        kind: "docs",
      },
      {
        title: "Understand Legacy Code",
        url: "https://understandlegacycode.com/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "legacy-refactoring.pin-behaviour",
        text: "Write characterisation tests that hold what untested code does today, its oddities included",
      },
      {
        id: "legacy-refactoring.sprout",
        text: "Add a feature to a tangled method as a new, tested function that the old code merely calls",
      },
      {
        id: "legacy-refactoring.seam",
        text: "Open a seam in a class that creates its own dependencies, so that a test can replace one of them",
      },
      {
        id: "legacy-refactoring.hotspots",
        text: "Find the files that are both complex and often changed, and choose by that where to refactor first",
      },
      {
        id: "legacy-refactoring.mikado",
        text: "Draw a Mikado graph of a big change by trying, noting what breaks and undoing, then start at a leaf",
      },
      {
        id: "legacy-refactoring.proven-dead",
        text: "Delete a feature that nobody uses, after an alarm on it stayed silent for a whole business cycle",
      },
    ],
  },
  {
    id: "monolith-or-microservices",
    title: "Monolith or microservices",
    level: "mid",
    why: "It's the architecture question most asked, at work and in interviews, and both answers can be wrong. Argue either side with facts, and you can spare a team years of repair.",
    mistake:
      "Splitting by fashion while all parts share one database and one release date: a distributed monolith has the cost of both and the gain of neither.",
    exercise:
      "For one real product with a team of six, write a page for a modular monolith and a page for microservices, each as its honest advocate. Then list the facts, such as team size or load, that would turn your verdict.",
    requires: ["deployment", "api-consume", "transactions"],
    tracks: ["backend-architect", "team-lead"],
    hours: [5, 10],
    resources: [
      {
        title: "Lewis and Fowler: Microservices",
        url: "https://martinfowler.com/articles/microservices.html",
        kind: "docs",
      },
      {
        title: "Martin Fowler: Monolith First",
        url: "https://martinfowler.com/bliki/MonolithFirst.html",
        kind: "docs",
      },
      { title: "Microservices.io", url: "https://microservices.io/", kind: "docs" },
    ],
    alignment: [onet.criticalThinking, onet.judgmentAndDecisionMaking],
    items: [
      {
        id: "monolith-or-microservices.for-a-monolith",
        text: "Argue for a monolith in five minutes: one transaction, one deployment, calls that cannot time out",
      },
      {
        id: "monolith-or-microservices.for-microservices",
        text: "Argue for microservices in five minutes: releases, scaling and technology chosen apart, failures kept apart",
      },
      {
        id: "monolith-or-microservices.cost-of-a-call",
        text: "Measure a call in the process against the same call over HTTP, and list its new ways to fail",
      },
      {
        id: "monolith-or-microservices.modular-monolith",
        text: "Enforce the module boundaries of a monolith with a check that fails the build on a forbidden import",
      },
      {
        id: "monolith-or-microservices.distributed-monolith",
        text: "Check a system of services for the signs of a distributed monolith: shared tables, lockstep releases, long calls",
      },
      {
        id: "monolith-or-microservices.verdict",
        text: "Choose a monolith or services for a start-up of five and a firm of forty teams, and name what would change it",
      },
    ],
  },
  {
    id: "resilience",
    title: "Resilience",
    level: "mid",
    why: "Something that you depend on is always down, slow or lying. A resilient service turns a neighbour's outage into one missing box instead of a dark page.",
    mistake:
      "Retrying at every layer: three layers of three tries each send 27 calls to a service that is already drowning.",
    exercise:
      "Put a fault-injecting proxy such as Toxiproxy between a service and one dependency. Add delay, dropped connections and errors one by one under steady load, and mend the service until each fault costs its users a clear, quick answer at worst.",
    requires: ["api-consume", "idempotency", "concurrency-basics"],
    tracks: ["backend-architect", "devops-engineer", "api-developer"],
    hours: [8, 16],
    resources: [
      {
        title: "Amazon Builders' Library: Timeouts, retries, and backoff with jitter",
        url: "https://builder.aws.com/content/3EumjoZascWd1oZiEgL8ORlv3qE/timeouts-retries-and-backoff-with-jitter",
        kind: "docs",
      },
      {
        title: "Site Reliability Engineering: Addressing Cascading Failures",
        url: "https://sre.google/sre-book/addressing-cascading-failures/",
        kind: "book",
      },
      {
        title: "Martin Fowler: Circuit Breaker",
        url: "https://martinfowler.com/bliki/CircuitBreaker.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "resilience.timeout-from-data",
        text: "Derive a timeout from a dependency's measured latency, and predict how many good calls it will cut off",
      },
      {
        id: "resilience.honest-fallback",
        text: "Choose a fallback for each dependency of a page, and reject one that would pass old data off as fresh",
      },
      {
        id: "resilience.jitter",
        text: "Simulate a thousand clients retrying after an outage with and without jitter, and compare the peaks",
      },
      {
        id: "resilience.bulkhead",
        text: "Isolate a slow dependency in a pool of its own, so that it cannot use up every thread or connection",
      },
      {
        id: "resilience.circuit-breaker",
        text: "Implement a circuit breaker, and test its closed, open and half-open states with a controlled clock",
      },
      {
        id: "resilience.retry-budget",
        text: "Enforce a retry budget that ends retries when too many calls fail, and measure the load it saves",
      },
    ],
  },
  {
    id: "background-jobs",
    title: "Background jobs",
    level: "mid",
    why: "Mails, exports, thumbnails: what a user needn't wait for is done after the answer has gone out. Done well, pages stay quick and no work is lost; done badly, customers are charged twice.",
    mistake:
      "Enqueueing a job inside a transaction that is still open, so that the worker looks for a row that isn't there yet, or never will be.",
    exercise:
      "Build a report export: the request answers at once, a worker does the work. Kill the worker halfway, enqueue the same job twice, and feed it one poisoned input. Show that each case ends in the right state.",
    requires: ["transactions", "idempotency", "production-logging"],
    tracks: ["full-stack-developer", "api-developer"],
    hours: [6, 14],
    resources: [
      {
        title: "Azure Architecture Center: Background jobs",
        url: "https://learn.microsoft.com/en-us/azure/architecture/best-practices/background-jobs",
        kind: "docs",
      },
      {
        title: "Sidekiq: Best Practices",
        url: "https://github.com/sidekiq/sidekiq/wiki/Best-Practices",
        kind: "docs",
      },
      {
        title: "Celery: Tasks",
        url: "https://docs.celeryq.dev/en/stable/userguide/tasks.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "background-jobs.out-of-the-request",
        text: "Move out of a request all that its answer does not need, and show the user when that part fails later",
      },
      {
        id: "background-jobs.safe-to-rerun",
        text: "Write a job that can be killed at any line and run again without doing its work twice",
      },
      {
        id: "background-jobs.parked-failures",
        text: "Limit a failing job to a few spaced tries, then park it with its error where a person can rerun it",
      },
      {
        id: "background-jobs.separate-lanes",
        text: "Separate quick and slow jobs into queues of their own, so that an import never delays a password mail",
      },
      {
        id: "background-jobs.once-a-night",
        text: "Run a nightly job on only one of several servers, and detect the night on which it did not run",
      },
      {
        id: "background-jobs.ids-not-objects",
        text: "Put ids instead of objects into a job, and handle the row that has changed or gone by the time it runs",
      },
    ],
  },
  {
    id: "message-brokers",
    title: "Message brokers with RabbitMQ",
    level: "mid",
    why: "A broker lets a service hand over work and move on, even while the receiver is down. It also brings repeats, disorder and queues that fill overnight, so meet those on purpose first.",
    mistake:
      "Acknowledging a message before its work is done: a crash in between loses it, and no log says so.",
    exercise:
      "Send 10,000 numbered orders through a durable RabbitMQ queue to two consumers. Restart the broker and kill a consumer on the way, prove that every order was handled, and count how many arrived twice.",
    requires: ["background-jobs"],
    tracks: ["backend-architect", "data-engineer"],
    hours: [8, 16],
    resources: [
      {
        title: "RabbitMQ Tutorials",
        url: "https://www.rabbitmq.com/tutorials",
        kind: "docs",
      },
      {
        title: "RabbitMQ: Consumer Acknowledgements and Publisher Confirms",
        url: "https://www.rabbitmq.com/docs/confirms",
        kind: "docs",
      },
      {
        title: "Enterprise Integration Patterns: Messaging",
        url: "https://www.enterpriseintegrationpatterns.com/patterns/messaging/",
        kind: "book",
      },
    ],
    items: [
      {
        id: "message-brokers.exchanges",
        text: "Route messages through a direct, a topic and a fanout exchange, and predict which queues get each",
      },
      {
        id: "message-brokers.acknowledge",
        text: "Show what is lost and what comes again when a consumer dies under automatic and under manual acknowledgement",
      },
      {
        id: "message-brokers.survive-restart",
        text: "Show which messages a broker restart loses without persistence, and which a publisher loses without confirms",
      },
      {
        id: "message-brokers.prefetch",
        text: "Tune the prefetch count so that no slow consumer hoards messages while others stand idle",
      },
      {
        id: "message-brokers.redelivery",
        text: "Record a message's id in the transaction that does its work, and skip the copy that comes later",
      },
      {
        id: "message-brokers.dead-letters",
        text: "Configure a dead-letter exchange, mend what filled it, and put its messages back a few at a time",
      },
    ],
  },
  {
    id: "kinds-of-scaling",
    title: "Kinds of scaling and load balancing",
    level: "mid",
    why: "A machine twice as large, or two of them? The right order of moves carries a product far for little money; the wrong one adds servers while the limit sits elsewhere.",
    mistake:
      "Adding application servers when the database is the limit: each new copy opens more connections and slows every query.",
    exercise:
      "Put nginx, HAProxy or Caddy in front of one, two and four copies of a service, and measure throughput at each step. Find out why four isn't twice two, mend that one limit, and measure again.",
    requires: ["caching", "api-testing", "web-servers"],
    tracks: ["cloud-engineer", "backend-architect"],
    hours: [6, 12],
    resources: [
      {
        title: "Site Reliability Engineering: Load Balancing at the Frontend",
        url: "https://sre.google/sre-book/load-balancing-frontend/",
        kind: "book",
      },
      {
        title: "nginx: HTTP Load Balancing",
        url: "https://docs.nginx.com/nginx/admin-guide/load-balancer/http-load-balancer/",
        kind: "docs",
      },
      {
        title: "Microservices.io: The Scale Cube",
        url: "https://microservices.io/articles/scalecube.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "kinds-of-scaling.up-or-out",
        text: "Compare vertical and horizontal scaling of one service by price, ceiling, failover and code to change",
      },
      {
        id: "kinds-of-scaling.balancing-rule",
        text: "Choose round robin, least connections or hashing for short requests, uploads and WebSockets",
      },
      {
        id: "kinds-of-scaling.sick-copy",
        text: "Configure a load balancer to drop a sick copy and take it back, and count the requests lost meanwhile",
      },
      {
        id: "kinds-of-scaling.not-twice",
        text: "Find what keeps four copies of a service from twice the throughput of two, and lift that limit",
      },
      {
        id: "kinds-of-scaling.spare-zone",
        text: "Compute how many copies a service needs to carry its peak while one zone or machine is lost",
      },
      {
        id: "kinds-of-scaling.signal",
        text: "Choose the signal that adds copies, and show a case in which CPU load would have added them too late",
      },
    ],
  },
  {
    id: "performance-profiling",
    title: "Performance profiling",
    level: "mid",
    why: "Guesses about slowness are mostly wrong. A profile can show within an hour the one line that costs half of your servers.",
    mistake:
      "Speeding up what looks slow in the editor or in a tiny benchmark, instead of what a profile under real traffic shows.",
    exercise:
      "Take a service with a slow endpoint and state a target. Record where it computes and where it waits under realistic load, change one thing at a time, and stop at the target. Keep a table of each try, the failed ones too.",
    requires: ["load-testing", "debugging-basics", "complexity"],
    tracks: ["api-developer", "backend-architect"],
    hours: [8, 20],
    resources: [
      {
        title: "Brendan Gregg: Flame Graphs",
        url: "https://www.brendangregg.com/flamegraphs.html",
        kind: "docs",
      },
      {
        title: "Brendan Gregg: The USE Method",
        url: "https://www.brendangregg.com/usemethod.html",
        kind: "docs",
      },
      {
        title: "Go: Diagnostics",
        url: "https://go.dev/doc/diagnostics",
        kind: "docs",
      },
      {
        title: "Python: Debugging and Profiling",
        url: "https://docs.python.org/3/library/debug.html",
        kind: "docs",
      },
    ],
    alignment: [onet.systemsEvaluation],
    items: [
      {
        id: "performance-profiling.target",
        text: "Set a target, such as p99 below 300 ms at 200 requests a second, before you change any code",
      },
      {
        id: "performance-profiling.flame-graph",
        text: "Read a CPU flame graph of a service under load, and name the widest path in your own code",
      },
      {
        id: "performance-profiling.waiting",
        text: "Find what a slow request waits for while the CPU idles: a lock, a pool, the disk or the network",
      },
      {
        id: "performance-profiling.allocations",
        text: "Profile allocations, and reduce those of a hot path until pauses or peak memory drop measurably",
      },
      {
        id: "performance-profiling.heap-snapshots",
        text: "Find a memory leak by comparing two heap snapshots, down to the reference that keeps objects alive",
      },
      {
        id: "performance-profiling.gain-and-spread",
        text: "Measure a change and its base in alternating runs under one load, and report the gain with its spread",
      },
    ],
  },
  {
    id: "privacy-and-compliance",
    title: "Privacy and compliance",
    level: "mid",
    why: "Behind each row of personal data stands somebody who can be hurt, and a law such as the GDPR, whose fines reach 20 million euros or 4% of worldwide turnover, whichever is more. Privacy is cheap to design in and expensive to add later.",
    mistake:
      "Calling a hashed email address anonymous: it can still be guessed and linked, so it stays personal data.",
    exercise:
      "Answer an access request and then an erasure request for a test user of your own app: database, logs, caches, files, mails, backups, third parties. Note each place you had forgotten and how long it all took.",
    requires: ["database-security", "backups-and-restore", "production-logging"],
    tracks: ["security", "data-engineer", "database-administrator"],
    hours: [8, 18],
    resources: [
      {
        title: "General Data Protection Regulation (EU) 2016/679",
        url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        kind: "spec",
      },
      {
        title: "CNIL: GDPR Guide for Developers",
        url: "https://www.cnil.fr/en/gdpr-developers-guide",
        kind: "docs",
      },
      {
        title: "OWASP: User Privacy Protection",
        url: "https://cheatsheetseries.owasp.org/cheatsheets/User_Privacy_Protection_Cheat_Sheet.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "privacy-and-compliance.data-flow",
        text: "Draw where personal data goes after a form is sent: each store, log, backup and outside processor",
      },
      {
        id: "privacy-and-compliance.sensitive-data",
        text: "Sort fields into public, internal, personal and sensitive data, and enforce one handling rule for each",
      },
      {
        id: "privacy-and-compliance.retention-job",
        text: "Write a job that deletes or anonymises data past its keeping time and reports what it removed",
      },
      {
        id: "privacy-and-compliance.access-request",
        text: "Export everything held about one person, in a form that both they and a program can read",
      },
      {
        id: "privacy-and-compliance.lasting-erasure",
        text: "Delete a person from database, search, caches and processors so that no restored backup brings them back",
      },
      {
        id: "privacy-and-compliance.breach-clock",
        text: "Rehearse a data breach against the GDPR's 72 hours: who decides, who is told, and on what evidence",
      },
    ],
  },
  {
    id: "ai-in-the-backend",
    title: "AI in the backend",
    level: "mid",
    why: "Products now ask their backends to summarise, extract and answer. A large language model (LLM) is a dependency that is slow, costly and never quite the same twice: engineering decides whether it helps or harms.",
    mistake:
      "Judging a prompt by three good answers in a chat window, and shipping it with no test set, no limit and no plan for nonsense.",
    exercise:
      "Build an endpoint that turns free text into a typed order with a language model: schema, checks, one retry, a timeout, cost in the log. Measure it on 50 examples you labelled yourself, twenty of them nasty.",
    requires: ["api-consume", "api-errors-and-validation", "websockets"],
    tracks: ["api-developer", "full-stack-developer"],
    hours: [8, 20],
    resources: [
      {
        title: "Google: Rules of Machine Learning",
        url: "https://developers.google.com/machine-learning/guides/rules-of-ml",
        kind: "docs",
      },
      {
        title: "OWASP Top 10 for LLM Applications",
        url: "https://genai.owasp.org/llm-top-10/",
        kind: "docs",
      },
      {
        title: "Prompt Engineering Guide",
        url: "https://www.promptingguide.ai/",
        kind: "docs",
      },
      {
        title: "JSON Schema",
        url: "https://json-schema.org/",
        kind: "spec",
      },
    ],
    items: [
      {
        id: "ai-in-the-backend.rule-or-model",
        text: "Choose a plain rule, classic machine learning or an LLM for three tasks by cost, speed and error rate",
      },
      {
        id: "ai-in-the-backend.bounded-call",
        text: "Call an LLM with a timeout, a token limit and a fallback, and log what each call cost",
      },
      {
        id: "ai-in-the-backend.structured-output",
        text: "Enforce structured output against a schema, and handle the answer that is valid yet wrong",
      },
      {
        id: "ai-in-the-backend.streaming",
        text: "Stream a model's answer to the browser, and stop paying for it when the reader leaves the page",
      },
      {
        id: "ai-in-the-backend.function-calling",
        text: "Implement function calling in which your code checks arguments and the user's rights before it acts",
      },
      {
        id: "ai-in-the-backend.prompt-evaluation",
        text: "Test each change of prompt or model on labelled examples, and reject the one that scores worse",
      },
    ],
  },
  {
    id: "concurrency-in-depth",
    title: "Concurrency in depth",
    level: "senior",
    why: "The worst bugs appear once a week, in production only, and never under a debugger. Depth here is the difference between hoping that they won't happen and being able to say why they can't.",
    mistake:
      "Sprinkling locks until the test passes: the race gets rarer and so harder to find, and nobody can say which data each lock protects.",
    exercise:
      "Write a bounded blocking queue from a lock and condition variables, or from your runtime's nearest kin. Stress it with eight producers and eight consumers for ten minutes, then break it by one line and see what catches it.",
    requires: ["concurrency-basics", "transactions"],
    tracks: [],
    hours: [15, 40],
    resources: [
      {
        title: "Is Parallel Programming Hard, And, If So, What Can You Do About It?",
        url: "https://mirrors.edge.kernel.org/pub/linux/kernel/people/paulmck/perfbook/perfbook.html",
        kind: "book",
      },
      {
        title: "The Go Memory Model",
        url: "https://go.dev/ref/mem",
        kind: "spec",
      },
      {
        title: "Martin Kleppmann: How to do distributed locking",
        url: "https://martin.kleppmann.com/2016/02/08/how-to-do-distributed-locking.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "concurrency-in-depth.shared-state",
        text: "List the mutable state that requests share in a service, and name the lock or owner that guards each",
      },
      {
        id: "concurrency-in-depth.forced-interleaving",
        text: "Reproduce a race in a test by forcing the order of its steps, without a single sleep",
      },
      {
        id: "concurrency-in-depth.wait-in-a-loop",
        text: "Show a task act on a condition that held when it was woken but no longer when it ran, and fix it by checking again",
      },
      {
        id: "concurrency-in-depth.pool-starvation",
        text: "Provoke a pool that starves because its tasks or connections wait for others of the same pool, and fix it",
      },
      {
        id: "concurrency-in-depth.memory-model",
        text: "Explain which rule of your language or its runtime makes one task's write visible to another, and where none does",
      },
      {
        id: "concurrency-in-depth.fencing-token",
        text: "Guard a resource behind a distributed lock with a fencing token, and show a paused holder refused",
      },
    ],
  },
  {
    id: "caching-at-scale",
    title: "Caching at scale",
    level: "senior",
    why: "Past a certain size, a cache is part of the system: a flush can take the database down, and one wrong key shows a stranger's page. Correctness and capacity meet here.",
    mistake:
      "Letting the cache become load-bearing unnoticed: nobody has tried a cold start, and the database can no longer carry the traffic alone.",
    exercise:
      "Put a caching proxy or CDN and a Redis or Memcached layer in front of a service. Under steady load flush each layer in turn and plot hit rate, latency and database load. Then mend the worst curve.",
    requires: ["caching", "content-delivery", "kinds-of-scaling"],
    tracks: ["cloud-engineer", "backend-architect", "api-developer"],
    hours: [8, 18],
    resources: [
      {
        title: "Marc Brooker: Caches, Modes, and Unstable Systems",
        url: "https://brooker.co.za/blog/2021/08/27/caches.html",
        kind: "docs",
      },
      {
        title: "Scaling Memcache at Facebook",
        url: "https://www.usenix.org/conference/nsdi13/technical-sessions/presentation/nishtala",
        kind: "docs",
      },
      {
        title: "RFC 5861: HTTP Cache-Control Extensions for Stale Content",
        url: "https://www.rfc-editor.org/rfc/rfc5861.html",
        kind: "spec",
      },
      {
        title: "Redis: Key eviction",
        url: "https://redis.io/docs/latest/develop/reference/eviction/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "caching-at-scale.working-set",
        text: "Estimate a cache's size from its working set, then compare the hit rate with the one you predicted",
      },
      {
        id: "caching-at-scale.eviction",
        text: "Choose a memory limit and an eviction policy for sessions and for derived data, and test both when full",
      },
      {
        id: "caching-at-scale.cdn-key",
        text: "Configure a CDN's cache key so that no personal page is shared and no tracking parameter splits the cache",
      },
      {
        id: "caching-at-scale.hot-key",
        text: "Find a hot key that overloads one cache node, and spread its reads over short-lived local copies",
      },
      {
        id: "caching-at-scale.stale-refill",
        text: "Reproduce the race in which a slow reader puts an old value back after its invalidation, and close it",
      },
      {
        id: "caching-at-scale.cold-start",
        text: "Rehearse a start with empty caches at peak load, and keep the database alive by warming or limiting",
      },
    ],
  },
  {
    id: "load-control",
    title: "Load control and graceful degradation",
    level: "senior",
    why: "Every system has a load at which it breaks. With load control it slows, sheds and degrades as planned; without it, it falls at the peak and stays down long after.",
    mistake:
      "Queueing everything: an unbounded queue hides the overload until each answer comes after its caller has given up.",
    exercise:
      "Load a service at half, one, two and four times its capacity and plot the useful answers per second. Add admission control and shedding by priority until the curve at four times stays close to its maximum.",
    requires: ["resilience", "rate-limiting", "load-testing"],
    tracks: ["cloud-engineer", "backend-architect", "devops-engineer"],
    hours: [8, 18],
    resources: [
      {
        title: "Site Reliability Engineering: Handling Overload",
        url: "https://sre.google/sre-book/handling-overload/",
        kind: "book",
      },
      {
        title: "Amazon Builders' Library: Using load shedding to avoid overload",
        url: "https://builder.aws.com/content/3Eun1EEyX6p2e3VYNyRLSJzLuMV/using-load-shedding-to-avoid-overload",
        kind: "docs",
      },
      {
        title: "Metastable Failures in the Wild",
        url: "https://www.usenix.org/conference/osdi22/presentation/huang-lexiang",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "load-control.queue-limit",
        text: "Compute a queue's limit from its service rate and the longest wait after which an answer still helps",
      },
      {
        id: "load-control.throttling",
        text: "Throttle one greedy client to its share of capacity, and show that the others' latency stays flat",
      },
      {
        id: "load-control.backpressure",
        text: "Show backpressure reach the producer of a pipeline whose last stage slows, with memory staying flat",
      },
      {
        id: "load-control.shed-by-priority",
        text: "Refuse the least important requests early under overload, and show that checkouts keep their latency",
      },
      {
        id: "load-control.load-shifting",
        text: "Move bulk work to quiet hours, and measure how far this load shifting brings the daily peak down",
      },
      {
        id: "load-control.degradation-steps",
        text: "Design three steps of graceful degradation for a page, each behind a switch, and rehearse them",
      },
    ],
  },
  {
    id: "consistency-and-cap",
    title: "Consistency and the CAP theorem",
    level: "senior",
    why: "Copies of data disagree from time to time, and networks do fail. Saying which promise each feature needs keeps the ledger exact and the like button quick.",
    mistake:
      "Quoting CAP as 'pick two of three': partitions aren't chosen, and without one the daily trade is latency against consistency.",
    exercise:
      "Run three nodes of etcd, Cassandra or MongoDB in containers. Cut one node off from the others, write and read on both sides, and record what was refused, stale or lost, before and after the cut heals.",
    requires: ["transactions", "nosql-kinds"],
    tracks: ["backend-architect", "data-engineer", "database-administrator"],
    hours: [10, 24],
    resources: [
      {
        title: "Jepsen: Consistency Models",
        url: "https://jepsen.io/consistency",
        kind: "docs",
      },
      {
        title: "Martin Kleppmann: Please stop calling databases CP or AP",
        url: "https://martin.kleppmann.com/2015/05/11/please-stop-calling-databases-cp-or-ap.html",
        kind: "docs",
      },
      { title: "The Raft Consensus Algorithm", url: "https://raft.github.io/", kind: "docs" },
      {
        title: "MIT 6.5840: Distributed Systems",
        url: "https://pdos.csail.mit.edu/6.824/",
        kind: "course",
      },
    ],
    items: [
      {
        id: "consistency-and-cap.weakest-promise",
        text: "Choose for five features the weakest promise they can bear: linearisable, causal, own writes or eventual",
      },
      {
        id: "consistency-and-cap.partition",
        text: "Predict by CAP which requests each side of a cut network answers, refuses or answers stale, then check",
      },
      {
        id: "consistency-and-cap.without-partition",
        text: "Name what a store of yours trades, latency or consistency, on a day without any partition (PACELC)",
      },
      {
        id: "consistency-and-cap.last-write-wins",
        text: "Show an update that last-write-wins silently drops when two servers' clocks differ by one second",
      },
      {
        id: "consistency-and-cap.serialisable-or-linearisable",
        text: "Write one history that is serialisable but not linearisable, and one the other way round",
      },
      {
        id: "consistency-and-cap.leader-change",
        text: "Trace a change of leader in Raft, and point to the entries that an old leader may lose and those it never can",
      },
    ],
  },
  {
    id: "distributed-transactions",
    title: "Distributed transactions: saga and outbox",
    level: "senior",
    why: "Once an order touches payment, stock and delivery, no COMMIT spans them all. Sagas and outboxes are how money and parcels still add up in the evening.",
    mistake:
      "Saving to the database and then publishing the event as two separate steps: one crash in between, and the two systems disagree for ever.",
    exercise:
      "Build an order flow over three small services with a saga and an outbox. Write a test that crashes it after each step in turn, and show that every run ends fully done or fully compensated.",
    requires: ["message-brokers", "consistency-and-cap"],
    tracks: ["backend-architect", "api-developer"],
    hours: [12, 28],
    resources: [
      {
        title: "Microservices.io: Saga",
        url: "https://microservices.io/patterns/data/saga.html",
        kind: "docs",
      },
      {
        title: "Microservices.io: Transactional outbox",
        url: "https://microservices.io/patterns/data/transactional-outbox.html",
        kind: "docs",
      },
      {
        title: "Pat Helland: Life beyond Distributed Transactions",
        url: "https://queue.acm.org/detail.cfm?id=3025012",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "distributed-transactions.two-phase-commit",
        text: "Explain what holds locks, and for how long, when the coordinator of a two-phase commit dies",
      },
      {
        id: "distributed-transactions.outbox",
        text: "Reproduce an event lost between commit and publish, then prevent the loss with an outbox and a relay",
      },
      {
        id: "distributed-transactions.compensations",
        text: "Design a saga with compensations for the steps before its point of no return, and retries for those after it",
      },
      {
        id: "distributed-transactions.pending-state",
        text: "Show what others can see between a saga's step and its compensation, and guard it with a pending state",
      },
      {
        id: "distributed-transactions.who-conducts",
        text: "Compare orchestration and choreography of one flow by who can say where an order stands",
      },
      {
        id: "distributed-transactions.stalled",
        text: "Detect sagas that have stalled, and give operators a safe way to resume or to cancel one",
      },
    ],
  },
  {
    id: "event-streaming",
    title: "Event streaming with Kafka",
    level: "senior",
    why: "A log that keeps its events lets a new service read last year's, and ten teams share one stream without asking. It forgives a consumer's bug, too: fix it, rewind and read again.",
    mistake:
      "Using a topic as a job queue for one plain consumer group: a single slow or poisoned event holds up all that follow it in its partition.",
    exercise:
      "Produce 100,000 account events, keyed by account, into a topic of six partitions. Stop and start consumers of one group meanwhile, prove the order per account, then let a second group rebuild every balance from the start.",
    requires: ["message-brokers"],
    tracks: ["data-engineer", "backend-architect"],
    hours: [12, 30],
    resources: [
      {
        title: "Apache Kafka documentation",
        url: "https://kafka.apache.org/documentation/",
        kind: "docs",
      },
      {
        title: "Jay Kreps: The Log",
        url: "https://engineering.linkedin.com/distributed-systems/log-what-every-software-engineer-should-know-about-real-time-datas-unifying",
        kind: "docs",
      },
      {
        title: "Confluent Developer courses",
        url: "https://developer.confluent.io/courses/",
        kind: "course",
      },
    ],
    items: [
      {
        id: "event-streaming.queue-or-log",
        text: "Choose a queue or a log for order mails, an audit trail and price updates, and give the reasons",
      },
      {
        id: "event-streaming.partition-key",
        text: "Choose a topic's key so that related events keep their order and no partition carries most of the load",
      },
      {
        id: "event-streaming.rewind",
        text: "Rebuild a store by letting a new consumer group read a topic from the start, with the live readers undisturbed",
      },
      {
        id: "event-streaming.lag",
        text: "Monitor consumer lag per partition, and tell a slow consumer, a hot key and a poison event apart by it",
      },
      {
        id: "event-streaming.schema-compatibility",
        text: "Enforce compatibility in a schema registry, and show it refuse a change that old consumers cannot read",
      },
      {
        id: "event-streaming.exactly-once",
        text: "Explain what Kafka's exactly-once covers, and why a mail that a consumer sends may still go out twice",
      },
    ],
  },
  {
    id: "domain-driven-design",
    title: "Domain-driven design",
    level: "senior",
    why: "The costly bugs of business software are misunderstandings. Domain-driven design (DDD) puts the experts' own words into the code, so that those who know the rule can see when it's wrong.",
    mistake:
      "Copying entities, repositories and value objects into a CRUD app without ever talking to somebody who does the work.",
    exercise:
      "Interview someone for 30 minutes about a process they know well, such as a refund. Lay out its events on sticky notes, mark each word that means two things, and draw two bounded contexts with what passes between them.",
    requires: ["design-patterns", "relational-modelling", "transactions"],
    tracks: ["backend-architect"],
    hours: [15, 40],
    resources: [
      {
        title: "Eric Evans: DDD Reference",
        url: "https://www.domainlanguage.com/ddd/reference/",
        kind: "book",
      },
      {
        title: "Martin Fowler: Bounded Context",
        url: "https://martinfowler.com/bliki/BoundedContext.html",
        kind: "docs",
      },
      {
        title: "Azure Architecture Center: Domain analysis",
        url: "https://learn.microsoft.com/en-us/azure/architecture/microservices/model/domain-analysis",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "domain-driven-design.shared-words",
        text: "Write a glossary with a domain expert, and rename code until its classes and methods speak the same words",
      },
      {
        id: "domain-driven-design.event-storming",
        text: "Map a business process by its events together with those who do it, and list the questions it raised",
      },
      {
        id: "domain-driven-design.value-objects",
        text: "Replace bare numbers and texts for money, periods and codes with value objects that refuse bad values",
      },
      {
        id: "domain-driven-design.bounded-contexts",
        text: "Split a model in which one word, such as customer, means different things to two departments",
      },
      {
        id: "domain-driven-design.aggregates",
        text: "Design an aggregate around a rule that must hold at each commit, and refer to everything else by id",
      },
      {
        id: "domain-driven-design.context-map",
        text: "Draw a context map that shows for each link who follows whose model, and where a layer translates",
      },
    ],
  },
  {
    id: "service-boundaries",
    title: "Service boundaries",
    level: "senior",
    why: "A good boundary lets two teams work for months without a meeting. A bad one turns each feature into five pull requests and a release date.",
    mistake:
      "Cutting along nouns, one service for users, one for orders, one for products, so that every use case crosses all of them.",
    exercise:
      "Map the last twenty changes of a real system to the modules each one touched. Propose a cut into two or three services that keeps at least sixteen of them inside one, and list the data that must then be copied.",
    requires: ["monolith-or-microservices", "domain-driven-design", "api-versioning"],
    tracks: ["backend-architect", "api-developer"],
    hours: [8, 20],
    resources: [
      {
        title: "Azure Architecture Center: Identify microservice boundaries",
        url: "https://learn.microsoft.com/en-us/azure/architecture/microservices/model/microservice-boundaries",
        kind: "docs",
      },
      {
        title: "Microservices.io: Database per service",
        url: "https://microservices.io/patterns/data/database-per-service.html",
        kind: "docs",
      },
      {
        title: "Microservices.io: Decompose by business capability",
        url: "https://microservices.io/patterns/decomposition/decompose-by-business-capability.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "service-boundaries.change-history",
        text: "Measure in the version history what changes together, and propose a boundary that cuts through little of it",
      },
      {
        id: "service-boundaries.one-owner",
        text: "Name one owning service for every table, and list who reads or writes it behind the owner's back",
      },
      {
        id: "service-boundaries.lost-join",
        text: "Replace a join across two services with a call, a copy or a merger of both, and defend the choice",
      },
      {
        id: "service-boundaries.chain",
        text: "Compute the availability of a request through five services at 99.9% each, and raise it without improving any of them",
      },
      {
        id: "service-boundaries.event-instead",
        text: "Turn a call between two services into an event, and list what the sender may no longer assume",
      },
      {
        id: "service-boundaries.merge",
        text: "Merge two services that always change together, and count the calls and pipelines this makes needless",
      },
    ],
  },
  {
    id: "service-oriented-architecture-and-mesh",
    title: "Service-oriented architecture and service mesh",
    level: "senior",
    why: "Large firms still run on the service-oriented architecture (SOA) of the 2000s, and many clusters on a mesh. Both answer one question: where do routing, identity and retries between services belong?",
    mistake:
      "Putting business rules into the bus, the gateway or the mesh, until a change of one team's logic needs another team's ticket.",
    exercise:
      "Run two small services on a local Kubernetes cluster with Linkerd or Istio. Require mutual TLS, send a tenth of the traffic to a new version, and inject a delay. Note latency and memory added, and what a library would have cost.",
    requires: ["service-boundaries", "service-to-service-auth", "kubernetes"],
    tracks: ["backend-architect", "cloud-engineer", "devops-engineer"],
    trackOnly: true,
    hours: [8, 20],
    resources: [
      {
        title: "OASIS Reference Model for Service Oriented Architecture",
        url: "https://docs.oasis-open.org/soa-rm/v1.0/soa-rm.html",
        kind: "spec",
      },
      {
        title: "Istio: Concepts",
        url: "https://istio.io/latest/docs/concepts/",
        kind: "docs",
      },
      { title: "Linkerd: Overview", url: "https://linkerd.io/2/overview/", kind: "docs" },
    ],
    items: [
      {
        id: "service-oriented-architecture-and-mesh.bus-or-endpoints",
        text: "Compare SOA on an enterprise service bus with microservices by who owns data, logic and release dates",
      },
      {
        id: "service-oriented-architecture-and-mesh.rule-in-the-middle",
        text: "Move a business rule out of a bus or gateway and into the service that owns its data",
      },
      {
        id: "service-oriented-architecture-and-mesh.without-code",
        text: "Add a service to a mesh without a change to its code, and read its traffic, errors and latency there",
      },
      {
        id: "service-oriented-architecture-and-mesh.injected-faults",
        text: "Inject delays and errors between two services with a service mesh rule, and fix the caller that copes worst",
      },
      {
        id: "service-oriented-architecture-and-mesh.control-plane",
        text: "Show which calls, new copies and certificates still work while a mesh's control plane is down",
      },
      {
        id: "service-oriented-architecture-and-mesh.price",
        text: "Measure the latency and memory that a mesh adds to each call, and decide whether a library would do",
      },
    ],
  },
  {
    id: "cqrs",
    title: "CQRS: separate models for reading and writing",
    level: "senior",
    why: "Writes want rules and small transactions; reads want wide rows, fast. Giving each a model of its own can make both simple, where the price is worth paying.",
    mistake:
      "Spreading CQRS over a whole system: twenty commands, handlers and projections for screens that one table would have served.",
    exercise:
      "Take a screen with a slow query over five tables. Build a read model for it that follows the changes, measure both, then drop it and rebuild it from the source. Write down what a user saw in the gap.",
    requires: ["domain-driven-design", "consistency-and-cap"],
    tracks: ["backend-architect"],
    hours: [6, 15],
    resources: [
      { title: "Martin Fowler: CQRS", url: "https://martinfowler.com/bliki/CQRS.html", kind: "docs" },
      {
        title: "Azure Architecture Center: CQRS pattern",
        url: "https://learn.microsoft.com/en-us/azure/architecture/patterns/cqrs",
        kind: "docs",
      },
      {
        title: "Microservices.io: Command Query Responsibility Segregation",
        url: "https://microservices.io/patterns/data/cqrs.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "cqrs.named-commands",
        text: "Replace one update of all fields with named commands, such as relocate or rename, that each carry a rule",
      },
      {
        id: "cqrs.one-database",
        text: "Separate a use case's write model from a read model shaped like its screen, inside one database",
      },
      {
        id: "cqrs.read-lag",
        text: "Measure how far a read model trails its writes, and set an alert at the longest delay that its screen can bear",
      },
      {
        id: "cqrs.stale-screen",
        text: "Refuse a command that looked valid on a stale screen, with a message that tells the user what has changed",
      },
      {
        id: "cqrs.where-not",
        text: "Choose the few of ten use cases for which CQRS pays, and defend plain CRUD for the others",
      },
    ],
  },
  {
    id: "event-sourcing",
    title: "Event sourcing",
    level: "senior",
    why: "Store what happened instead of what is, and you can say what was true last March, and why. Ledgers have worked so for centuries; few other tables need to.",
    mistake:
      "Publishing the internal events to other teams as they are, so that private history becomes a contract that nobody can change any more.",
    exercise:
      "Build a bank account on an append-only table of events that never goes below zero, even under two withdrawals at once. Then change one event's shape, replay everything, and report the balance of any past day.",
    requires: ["cqrs", "privacy-and-compliance"],
    tracks: ["backend-architect", "data-engineer"],
    trackOnly: true,
    hours: [12, 30],
    resources: [
      {
        title: "Martin Fowler: Event Sourcing",
        url: "https://martinfowler.com/eaaDev/EventSourcing.html",
        kind: "docs",
      },
      {
        title: "Azure Architecture Center: Event Sourcing pattern",
        url: "https://learn.microsoft.com/en-us/azure/architecture/patterns/event-sourcing",
        kind: "docs",
      },
      {
        title: "Greg Young: Versioning in an Event Sourced System",
        url: "https://leanpub.com/esversioning/read",
        kind: "book",
      },
    ],
    items: [
      {
        id: "event-sourcing.fold",
        text: "Derive an account's balance on any past day from its events alone, with no other stored state",
      },
      {
        id: "event-sourcing.facts",
        text: "Name events as business facts in the past tense that carry the reason, not as changed columns",
      },
      {
        id: "event-sourcing.stale-append",
        text: "Reject an append that expects an older version of the stream, and test it with two writers at once",
      },
      {
        id: "event-sourcing.silent-replay",
        text: "Run a replay of a year of events that sends no mail and charges no card a second time",
      },
      {
        id: "event-sourcing.upcasting",
        text: "Convert events of an old shape as they are read, and leave the stored ones untouched",
      },
      {
        id: "event-sourcing.erasure",
        text: "Make a person unreadable in a history that is never rewritten, by destroying the key to their data",
      },
    ],
  },
  {
    id: "multi-tenancy",
    title: "Multi-tenancy",
    level: "senior",
    why: "In software sold as a service, one forgotten WHERE shows a customer another's data. Good tenancy makes that query impossible, and keeps one tenant's trouble from becoming everyone's.",
    mistake:
      "Trusting every developer to add the tenant's filter to every query, with nothing underneath that refuses when one of them forgets.",
    exercise:
      "Give a small app two tenants, row-level security in PostgreSQL and a role that can't bypass it. Call every endpoint as tenant A with ids of tenant B in a test, then delete one filter and see the database refuse.",
    requires: ["api-security", "database-security", "backups-and-restore"],
    tracks: ["backend-architect", "security", "database-administrator"],
    hours: [10, 25],
    resources: [
      {
        title: "PostgreSQL: Row Security Policies",
        url: "https://www.postgresql.org/docs/current/ddl-rowsecurity.html",
        kind: "docs",
      },
      {
        title: "OWASP: Multi-Tenant Application Security",
        url: "https://cheatsheetseries.owasp.org/cheatsheets/Multi_Tenant_Security_Cheat_Sheet.html",
        kind: "docs",
      },
      {
        title: "Azure Architecture Center: Architect multitenant solutions",
        url: "https://learn.microsoft.com/en-us/azure/architecture/guide/multitenant/overview",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "multi-tenancy.models",
        text: "Compare shared tables, a schema and a database per tenant by isolation, cost, migrations and restores",
      },
      {
        id: "multi-tenancy.verified-tenant",
        text: "Check each request's tenant against the verified identity, and show that no path, header or body gets around it",
      },
      {
        id: "multi-tenancy.second-guard",
        text: "Delete a tenant filter from the code on purpose, and show which layer beneath it still refuses the row",
      },
      {
        id: "multi-tenancy.outside-the-tables",
        text: "Find each cache key, file path, search index and job that carries no tenant, and scope it to one",
      },
      {
        id: "multi-tenancy.restore-one",
        text: "Restore one tenant's data to yesterday from a shared backup without touching anyone else's rows",
      },
      {
        id: "multi-tenancy.move-one",
        text: "Move the largest tenant to a database of its own while it and all the others keep working",
      },
    ],
  },
  {
    id: "threat-modelling",
    title: "Threat modelling",
    level: "senior",
    why: "An hour at a whiteboard before the code finds flaws that no scanner will: who can call this, as whom, and what would it cost us? No other hour of security work pays so well.",
    mistake:
      "Listing exotic attackers without owners or dates, while the forgotten admin panel stays open to the internet.",
    exercise:
      "Draw the data flow of a password reset or a payment with its trust boundaries. Go through STRIDE element by element with a colleague for an hour, rank the ten worst threats, and turn three into tests or tickets with an owner.",
    requires: ["api-security", "oauth", "project-documentation"],
    tracks: ["security", "backend-architect"],
    hours: [6, 15],
    resources: [
      {
        title: "OWASP: Threat Modeling",
        url: "https://cheatsheetseries.owasp.org/cheatsheets/Threat_Modeling_Cheat_Sheet.html",
        kind: "docs",
      },
      {
        title: "Threat Modeling Manifesto",
        url: "https://www.threatmodelingmanifesto.org/",
        kind: "docs",
      },
      {
        title: "Microsoft: Threat Modeling Tool threats (STRIDE)",
        url: "https://learn.microsoft.com/en-us/azure/security/develop/threat-modeling-tool-threats",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "threat-modelling.trust-boundaries",
        text: "Draw a data flow diagram with trust boundaries that names every caller, store and outside service",
      },
      {
        id: "threat-modelling.stride",
        text: "Apply STRIDE to each element of a diagram, and state every threat as who does what to which asset",
      },
      {
        id: "threat-modelling.abuse-cases",
        text: "Write abuse cases for features that work just as designed, such as refunds, invitations and exports",
      },
      {
        id: "threat-modelling.accepted-risk",
        text: "Weigh threats by likelihood and damage, and justify in writing one that you leave as it is",
      },
      {
        id: "threat-modelling.guarded-by-test",
        text: "Turn each chosen countermeasure into a test or check that fails when somebody removes it",
      },
      {
        id: "threat-modelling.blast-radius",
        text: "Trace what one stolen service credential can reach, and reduce it to what that service needs",
      },
    ],
  },
  {
    id: "migration-strategies",
    title: "Migration strategies",
    level: "senior",
    why: "Systems outlive their databases, frameworks and clouds. A migration that can pause, prove itself and go back keeps the business running while you replace the ground under it.",
    mistake:
      "Planning the switch in detail and the end not at all: both systems then run for years, and every feature is built twice.",
    exercise:
      "Replace one read endpoint of an old app behind a proxy: copy its traffic to the new one, compare answers, mend differences, shift 1%, 50%, then 100%, and delete the old code. Note each difference nobody had known of.",
    requires: ["legacy-refactoring", "database-migrations", "api-versioning"],
    tracks: ["backend-architect", "database-administrator", "cloud-engineer"],
    hours: [12, 35],
    resources: [
      {
        title: "Martin Fowler: Strangler Fig",
        url: "https://martinfowler.com/bliki/StranglerFigApplication.html",
        kind: "docs",
      },
      {
        title: "Danilo Sato: Parallel Change",
        url: "https://martinfowler.com/bliki/ParallelChange.html",
        kind: "docs",
      },
      {
        title: "Patterns of Legacy Displacement",
        url: "https://martinfowler.com/articles/patterns-legacy-displacement/",
        kind: "docs",
      },
      {
        title: "Software Engineering at Google: Deprecation",
        url: "https://abseil.io/resources/swe-book/html/ch15.html",
        kind: "book",
      },
    ],
    items: [
      {
        id: "migration-strategies.strangler",
        text: "Route one endpoint at a time from an old system to its strangler, with a way back within minutes",
      },
      {
        id: "migration-strategies.branch-by-abstraction",
        text: "Replace a library used in fifty places behind an abstraction, with the main branch releasable throughout",
      },
      {
        id: "migration-strategies.shadow-reads",
        text: "Compare old and new answers on a copy of live traffic, and explain each difference before the switch",
      },
      {
        id: "migration-strategies.event-consumers",
        text: "Change by expand and contract an event that other teams consume, and drop the old form once nobody reads it",
      },
      {
        id: "migration-strategies.live-data",
        text: "Move a live table to another database by backfill and change capture, and prove both sides equal",
      },
      {
        id: "migration-strategies.cutover",
        text: "Write a cutover plan with go or no-go checks, a rehearsed way back and the moment after which there is none",
      },
    ],
  },
  {
    id: "architecture-decisions",
    title: "Architecture decisions and design documents",
    level: "senior",
    why: "Code shows what was built, never what was ruled out. A page of reasons keeps the next team from undoing your choice by accident, or from keeping it out of fear.",
    mistake:
      "Writing the design document after the code, or with one option in it: then it's an announcement, and no objection can help any more.",
    exercise:
      "Write a two-page design document for a change you really plan: context, goals, non-goals, two serious options with costs, risks, rollout. Gather ten comments from two colleagues, and record the outcome as a decision record.",
    requires: ["project-documentation", "git-collaboration"],
    tracks: ["backend-architect", "team-lead"],
    hours: [6, 14],
    resources: [
      { title: "Architectural Decision Records", url: "https://adr.github.io/", kind: "docs" },
      {
        title: "Michael Nygard: Documenting Architecture Decisions",
        url: "https://www.cognitect.com/blog/2011/11/15/documenting-architecture-decisions",
        kind: "docs",
      },
      {
        title: "Design Docs at Google",
        url: "https://www.industrialempathy.com/posts/design-docs-at-google/",
        kind: "docs",
      },
      { title: "The C4 model", url: "https://c4model.com/", kind: "docs" },
    ],
    alignment: [onet.judgmentAndDecisionMaking],
    items: [
      {
        id: "architecture-decisions.non-goals",
        text: "Write a design document of two pages whose non-goals rule out something that a reader would expect",
      },
      {
        id: "architecture-decisions.superseded",
        text: "Keep a numbered log of decision records (ADRs) in which a change of mind adds one and edits none",
      },
      {
        id: "architecture-decisions.c4-views",
        text: "Draw a system's C4 context and container views, and let a newcomer trace a request through them",
      },
      {
        id: "architecture-decisions.rejected-option",
        text: "Present the option you rejected so fairly that its advocates would put their names to it",
      },
      {
        id: "architecture-decisions.reversible",
        text: "Sort ten open decisions by how hard they are to reverse, and put off one of the hardest until you know more",
      },
      {
        id: "architecture-decisions.riskiest-assumption",
        text: "Test a design's riskiest assumption with a throwaway experiment whose pass mark you set beforehand",
      },
    ],
  },
  {
    id: "system-design",
    title: "System design",
    level: "senior",
    why: "Given a vague wish and an hour, can you shape something that would work, and say where it breaks first? Senior interviews ask it, and so does every product that outgrows its first shape.",
    mistake:
      "Drawing Kafka, Redis and twelve boxes before asking how many users there are and what must never go wrong.",
    exercise:
      "Design a link shortener, a ticket sale or a news feed on one page in 45 minutes: requirements, numbers, interface, data, flow, failure. A day later attack it for 15 minutes as its harshest reviewer, and mend the worst flaw.",
    requires: ["kinds-of-scaling", "message-brokers", "consistency-and-cap"],
    tracks: ["backend-architect"],
    hours: [20, 50],
    resources: [
      {
        title: "The System Design Primer",
        url: "https://github.com/donnemartin/system-design-primer",
        kind: "docs",
      },
      {
        title: "The Site Reliability Workbook: Non-Abstract Large System Design",
        url: "https://sre.google/workbook/non-abstract-design/",
        kind: "book",
      },
      {
        title: "AWS Well-Architected Framework",
        url: "https://docs.aws.amazon.com/wellarchitected/latest/framework/welcome.html",
        kind: "docs",
      },
    ],
    alignment: [onet.systemsAnalysis],
    items: [
      {
        id: "system-design.questions-first",
        text: "Write down a system's functions, load, latency, durability and budget before you draw the first box",
      },
      {
        id: "system-design.envelope",
        text: "Estimate requests a second, bandwidth, storage and machines from a number of users on one sheet of paper",
      },
      {
        id: "system-design.simplest-first",
        text: "Sketch the simplest design that meets today's numbers, and name the load at which each part gives way",
      },
      {
        id: "system-design.busiest-paths",
        text: "Trace the busiest read and the busiest write through a design, with latency and failure at each hop",
      },
      {
        id: "system-design.every-box",
        text: "Justify each box of a design by the requirement that fails without it, and remove the others",
      },
      {
        id: "system-design.contended-item",
        text: "Design a sale of 500 seats to 50,000 people at once in which no seat is ever sold twice",
      },
    ],
  },
  {
    id: "internet-of-things-backends",
    title: "Backends for the Internet of Things",
    level: "senior",
    why: "Devices sleep, lie about the time, lose the network for days and stay in the field for ten years. A backend that copes with a million of them copes with most things.",
    mistake:
      "Shipping the same secret in every device, so that one that is taken apart opens the door for all of them.",
    exercise:
      "Simulate 1,000 sensors over MQTT with a script. Let a third fall silent and return with an hour of stored readings at once. Save them right, raise an alarm on silence, lock out one device, and count losses and repeats.",
    requires: ["message-brokers", "resilience", "service-to-service-auth"],
    tracks: ["data-engineer", "cloud-engineer", "backend-architect"],
    trackOnly: true,
    hours: [10, 25],
    resources: [
      {
        title: "MQTT Version 5.0",
        url: "https://docs.oasis-open.org/mqtt/mqtt/v5.0/mqtt-v5.0.html",
        kind: "spec",
      },
      {
        title: "AWS IoT Core Developer Guide",
        url: "https://docs.aws.amazon.com/iot/latest/developerguide/what-is-aws-iot.html",
        kind: "docs",
      },
      {
        title: "RFC 9019: A Firmware Update Architecture for Internet of Things",
        url: "https://www.rfc-editor.org/rfc/rfc9019.html",
        kind: "spec",
      },
    ],
    items: [
      {
        id: "internet-of-things-backends.mqtt-delivery",
        text: "Choose MQTT's quality of service, retained message and last will for readings, commands and presence",
      },
      {
        id: "internet-of-things-backends.device-identity",
        text: "Give each IoT device an identity of its own, and revoke one without touching the others",
      },
      {
        id: "internet-of-things-backends.wrong-clock",
        text: "Detect a device whose clock is wrong, and correct its stored readings by the offset seen when they arrive",
      },
      {
        id: "internet-of-things-backends.device-twin",
        text: "Design a device twin whose desired and reported state meet again after a week offline",
      },
      {
        id: "internet-of-things-backends.reconnect-wave",
        text: "Prevent 100,000 devices from reconnecting in the same second after an outage, and prove it in a simulation",
      },
      {
        id: "internet-of-things-backends.update-rings",
        text: "Roll a signed firmware update out in rings that stop by themselves when devices fail to come back",
      },
    ],
  },
  {
    id: "retrieval-augmented-generation",
    title: "Retrieval-augmented generation",
    level: "senior",
    why: "A model knows nothing of your contracts or this morning's tickets. Retrieval-augmented generation (RAG) hands it the right pages, and most of its quality is plain search engineering.",
    mistake:
      "Tuning prompts and swapping models while the right passage was never among those retrieved, because nobody measured retrieval by itself.",
    exercise:
      "Index 200 pages you know well in pgvector or a similar store. Write 40 questions with the page that answers each, measure recall in the top five for keywords, vectors and both, then grade 20 answers with their sources.",
    requires: ["ai-in-the-backend", "vector-search"],
    tracks: ["data-engineer"],
    hours: [10, 25],
    resources: [
      {
        title: "Lewis et al.: Retrieval-Augmented Generation for Knowledge-Intensive NLP Tasks",
        url: "https://arxiv.org/abs/2005.11401",
        kind: "docs",
      },
      {
        title: "Azure Architecture Center: Design and develop a RAG solution",
        url: "https://learn.microsoft.com/en-us/azure/architecture/ai-ml/guide/rag/rag-solution-design-and-evaluation-guide",
        kind: "docs",
      },
      { title: "pgvector", url: "https://github.com/pgvector/pgvector", kind: "docs" },
    ],
    items: [
      {
        id: "retrieval-augmented-generation.embeddings",
        text: "Compute embeddings of a thousand texts, and show near vectors whose texts share a meaning but no word",
      },
      {
        id: "retrieval-augmented-generation.chunks",
        text: "Split documents along their headings, and compare what retrieval finds with chunks of fixed length",
      },
      {
        id: "retrieval-augmented-generation.recall",
        text: "Measure on labelled questions how often the right passage is retrieved, before any model answers",
      },
      {
        id: "retrieval-augmented-generation.failed-stage",
        text: "Trace ten wrong answers to chunk, retrieval, prompt or model, and mend the stage that failed most",
      },
      {
        id: "retrieval-augmented-generation.readers-rights",
        text: "Filter passages by the asker's rights before the search, so that no forbidden one reaches the model",
      },
      {
        id: "retrieval-augmented-generation.checked-sources",
        text: "Return answers whose cited sources your code has checked, and 'not found' when no passage fits",
      },
    ],
  },
  {
    id: "ai-agents-and-mcp",
    title: "AI agents and the Model Context Protocol",
    level: "senior",
    why: "An agent is a loop in which a model picks the next call to your systems. The Model Context Protocol (MCP) lets any agent plug in, which puts rights, limits and traces on your desk.",
    mistake:
      "Giving an agent the team's admin key: whoever can write a text that it will read can then use that key.",
    exercise:
      "Write an MCP server with two tools over your own API, one of which changes data. Connect a client and try to trick it into that change through a poisoned document. Add confirmation, narrower rights and a log until the trick fails.",
    requires: ["ai-in-the-backend", "oauth", "threat-modelling"],
    tracks: ["api-developer", "security"],
    hours: [8, 20],
    resources: [
      {
        title: "Model Context Protocol",
        url: "https://modelcontextprotocol.io/",
        kind: "docs",
      },
      {
        title: "Anthropic: Building effective agents",
        url: "https://www.anthropic.com/engineering/building-effective-agents",
        kind: "docs",
      },
      {
        title: "OWASP: LLM Prompt Injection Prevention",
        url: "https://cheatsheetseries.owasp.org/cheatsheets/LLM_Prompt_Injection_Prevention_Cheat_Sheet.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "ai-agents-and-mcp.workflow-or-agent",
        text: "Choose a fixed workflow or an agent for three tasks, and show one where the workflow wins",
      },
      {
        id: "ai-agents-and-mcp.bounded-loop",
        text: "Implement an agent's loop by hand, with limits on steps, time and money that end it for certain",
      },
      {
        id: "ai-agents-and-mcp.mcp-server",
        text: "Expose an API through an MCP server with a few well-described tools, and call them from two clients",
      },
      {
        id: "ai-agents-and-mcp.users-rights",
        text: "Run an agent's tools with the rights of the user who asked, and show the server refuse one call",
      },
      {
        id: "ai-agents-and-mcp.injected-leak",
        text: "Exploit a prompt injection that makes your own agent leak data, then remove the access it needed",
      },
      {
        id: "ai-agents-and-mcp.confirmation",
        text: "Stop an agent before each act that can't be undone until a person has seen and approved exactly that act",
      },
    ],
  },
  {
    id: "architecture-evaluation",
    title: "Evaluating an architecture",
    level: "lead",
    why: "Nobody can test 'scalable' or 'robust', but anybody can test 'a new tenant within a day'. Hopes turned into scenarios, and scenarios into checks, outlive the people who had them.",
    mistake:
      "Reviewing diagrams for beauty, instead of walking through the five scenarios that could sink the product.",
    exercise:
      "Choose a system of at least three parts. With its owners write six quality scenarios with numbers, walk each one through the design, and present the three largest risks on one page with evidence, cost and a first step.",
    requires: ["system-design", "architecture-decisions", "service-level-objectives"],
    tracks: ["backend-architect", "team-lead"],
    hours: [10, 24],
    resources: [
      {
        title: "arc42: quality model and example requirements",
        url: "https://quality.arc42.org/",
        kind: "docs",
      },
      {
        title: "SEI Architecture Analysis Techniques and When to Use Them",
        url: "https://doi.org/10.1184/R1/6583727.v1",
        kind: "docs",
      },
      {
        title: "The Architecture of Open Source Applications",
        url: "https://aosabook.org/en/",
        kind: "book",
      },
    ],
    alignment: [onet.systemsEvaluation],
    items: [
      {
        id: "architecture-evaluation.scenarios",
        text: "Write quality scenarios for availability, change and security, each with a trigger and a number to meet",
      },
      {
        id: "architecture-evaluation.trade",
        text: "Name where two qualities of a system pull against each other, and get its owner to decide the trade",
      },
      {
        id: "architecture-evaluation.walk-through",
        text: "Walk a group of reviewers through one scenario step by step, and record risks rather than opinions",
      },
      {
        id: "architecture-evaluation.fitness-function",
        text: "Automate an architecture goal, such as calls per page view, as a fitness function that fails when it drifts",
      },
      {
        id: "architecture-evaluation.drift",
        text: "Compare the architecture on paper with the calls seen in production, and resolve each difference",
      },
      {
        id: "architecture-evaluation.premortem",
        text: "Run a premortem with a team, and turn the likeliest causes of next year's failure into changes now",
      },
    ],
  },
  {
    id: "technical-strategy",
    title: "Technical strategy",
    level: "lead",
    why: "A lead's longest lever is what the team does not build. A strategy that everybody can repeat turns fifty daily choices into one direction, for robustness, scale and security alike.",
    mistake:
      "Calling a list of technologies that you'd like to use a strategy: without a diagnosis and a 'no' it guides nobody.",
    exercise:
      "Write a technical strategy of two pages for a product you know: diagnosis with evidence, three guiding policies, first steps, and what you won't do. Read it to an engineer and a manager, and mend what they can't repeat.",
    requires: ["architecture-evaluation", "monolith-or-microservices"],
    tracks: ["team-lead", "backend-architect"],
    hours: [12, 30],
    resources: [
      {
        title: "StaffEng: Writing engineering strategy",
        url: "https://staffeng.com/guides/engineering-strategy/",
        kind: "docs",
      },
      { title: "Choose Boring Technology", url: "https://boringtechnology.club/", kind: "docs" },
      {
        title: "Team Topologies: Key Concepts",
        url: "https://teamtopologies.com/key-concepts",
        kind: "docs",
      },
      { title: "DORA: Capabilities", url: "https://dora.dev/capabilities/", kind: "docs" },
    ],
    items: [
      {
        id: "technical-strategy.diagnosis",
        text: "Write a diagnosis of what holds a product back, with numbers from incidents, lead times and costs",
      },
      {
        id: "technical-strategy.build-or-buy",
        text: "Sort what a product does into core, supporting and generic, and decide what to build, buy or drop",
      },
      {
        id: "technical-strategy.price-of-debt",
        text: "Estimate what one piece of technical debt costs a month, and rank its repair against the features",
      },
      {
        id: "technical-strategy.conways-law",
        text: "Compare team boundaries with system boundaries (Conway's law), and propose a change to one of them",
      },
      {
        id: "technical-strategy.refusals",
        text: "Name two attractive projects that a strategy refuses, with reasons that a manager would repeat",
      },
      {
        id: "technical-strategy.proof-within-a-quarter",
        text: "Choose measures that would show within a quarter that a strategy fails, and publish them together with it",
      },
    ],
  },
] as const satisfies readonly SkillContent[];
