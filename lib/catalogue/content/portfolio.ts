import { onet } from "../onet";
import type { SkillContent } from "../schema";

/** The step "portfolio": projects that are built, deployed, watched and shown, so that others can see the skill. */
export const portfolio = [
  {
    id: "task-manager-api",
    title: "Project: a REST API for a task manager",
    level: "junior",
    why: "It's small enough to finish and rich enough to show everything: data, rules, errors, users and tests. Interviewers know the domain, so all their attention goes to your choices.",
    mistake:
      "Stopping at the happy path: routes that shine in a demo, with nothing for bad input, missing rows or another user's data.",
    exercise:
      "If you have built parts of it on the way, finish that one. Then clone it into an empty folder and give somebody a tour of ten minutes with curl: sign-up, tasks, a refused request, a stranger's task, the tests. Write down each question that you couldn't answer.",
    requires: [
      "pagination-and-filtering",
      "authentication-basics",
      "api-testing",
      "api-errors-and-validation",
    ],
    tracks: ["api-developer"],
    hours: [12, 30],
    resources: [
      {
        title: "RFC 9457: Problem Details for HTTP APIs",
        url: "https://www.rfc-editor.org/rfc/rfc9457.html",
        kind: "spec",
      },
      {
        title: "OpenAPI Specification",
        url: "https://spec.openapis.org/oas/latest.html",
        kind: "spec",
      },
      { title: "OWASP API Security Project", url: "https://owasp.org/API-Security/", kind: "docs" },
    ],
    items: [
      {
        id: "task-manager-api.sketch",
        text: "Draw the task API's tables and routes on one page before writing any code",
      },
      {
        id: "task-manager-api.persistent-tasks",
        text: "Implement creating, reading, changing and deleting tasks that survive a restart of the server",
      },
      {
        id: "task-manager-api.refuse-bad-tasks",
        text: "Refuse a task without a title or with an impossible due date, and name the field in the answer",
      },
      {
        id: "task-manager-api.long-lists",
        text: "Page the task list so that 10,000 tasks never leave in one response",
      },
      {
        id: "task-manager-api.own-tasks-only",
        text: "Show with a test that nobody can read or change another user's task by guessing its id",
      },
      {
        id: "task-manager-api.tests-on-fresh-clone",
        text: "Run all tests of the task API with one command on a fresh clone",
      },
    ],
  },
  {
    id: "blog-with-authentication",
    title: "Project: a blog platform with user authentication",
    level: "junior",
    why: "Sign-in, sessions and permissions are where real applications get hurt. A blog that withstands your own attacks says more than any certificate.",
    mistake:
      "Hiding the edit button from strangers while the edit route stays open: permissions belong on the server.",
    exercise:
      "Attack your own blog for an hour: another author's post id, a used reset link, a script in a comment, fifty wrong passwords. Write down each result and fix whatever got through.",
    requires: ["api-security", "rate-limiting"],
    tracks: ["full-stack-developer", "security"],
    hours: [20, 50],
    resources: [
      {
        title: "OWASP Authentication Cheat Sheet",
        url: "https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html",
        kind: "docs",
      },
      {
        title: "OWASP Session Management Cheat Sheet",
        url: "https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html",
        kind: "docs",
      },
      {
        title: "OWASP Forgot Password Cheat Sheet",
        url: "https://cheatsheetseries.owasp.org/cheatsheets/Forgot_Password_Cheat_Sheet.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "blog-with-authentication.posts-and-comments",
        text: "Model the blog's posts, comments and tags so that no comment can outlive its post",
      },
      {
        id: "blog-with-authentication.drafts",
        text: "Show that a reader never sees a draft, neither by its address nor in a list or feed",
      },
      {
        id: "blog-with-authentication.script-in-comment",
        text: "Show that a script tag in a reader's comment appears on the blog as harmless text",
      },
      {
        id: "blog-with-authentication.sign-out",
        text: "Show that a cookie copied before sign-out no longer opens a private page of the blog",
      },
      {
        id: "blog-with-authentication.roles",
        text: "Implement the roles author and editor, with a test for what each of them must not do",
      },
      {
        id: "blog-with-authentication.password-guessing",
        text: "Limit sign-in attempts so that a script guessing passwords is stopped after a few tries",
      },
      {
        id: "blog-with-authentication.password-reset",
        text: "Build a password reset whose emailed link works only once and expires within the hour",
      },
    ],
  },
  {
    id: "real-time-chat",
    title: "Project: a real-time chat",
    level: "junior",
    why: "Chat looks easy until the train enters a tunnel. Getting each message shown once, in order and only to the right people makes a story that interviewers love to dig into.",
    mistake:
      "Keeping messages and members only in one process's memory: a restart empties the rooms, and a second server splits them in two.",
    exercise:
      "Open your chat in two browsers. Take one of them offline for a minute while the other one writes, bring it back, and check that both show the same messages in the same order.",
    requires: ["crud-application", "authentication-basics", "websockets"],
    tracks: ["full-stack-developer"],
    hours: [15, 40],
    resources: [
      {
        title: "MDN: The WebSocket API",
        url: "https://developer.mozilla.org/en-US/docs/Web/API/WebSockets_API",
        kind: "docs",
      },
      {
        title: "RFC 6455: The WebSocket Protocol",
        url: "https://www.rfc-editor.org/rfc/rfc6455.html",
        kind: "spec",
      },
    ],
    items: [
      {
        id: "real-time-chat.rooms",
        text: "Send a chat message to everyone in its room and to nobody outside it, shown with three clients",
      },
      {
        id: "real-time-chat.history",
        text: "Load the latest messages when somebody joins, and older ones as they scroll back",
      },
      {
        id: "real-time-chat.signed-in-only",
        text: "Refuse a chat connection whose sign-in is missing or expired before it joins a room",
      },
      {
        id: "real-time-chat.who-is-online",
        text: "Detect people who vanish without saying goodbye, and show them as offline within a minute",
      },
      {
        id: "real-time-chat.limits",
        text: "Limit how long a chat message may be and how many a person can send in ten seconds",
      },
      {
        id: "real-time-chat.reconnect",
        text: "Restore a chat connection after a network cut so that no message is lost or shown twice",
      },
    ],
  },
  {
    id: "deployment",
    title: "Deployment",
    level: "junior",
    why: "Work that nobody can open doesn't count as shipped. Once a release is boring and can be undone in minutes, you'll release more often and fear it less.",
    mistake:
      "Deploying by hand from a laptop, so that nobody can say which code is running and nobody else can release or undo it.",
    exercise:
      "Release a version that is broken on purpose. Note how you find out, roll it back against the clock, and write down the steps so that a friend could follow them at night.",
    requires: ["database-migrations", "https-and-cors", "task-manager-api"],
    tracks: ["cloud-engineer", "devops-engineer"],
    hours: [8, 20],
    resources: [
      { title: "The Twelve-Factor App", url: "https://12factor.net/", kind: "docs" },
      {
        title: "How Heroku Works",
        url: "https://devcenter.heroku.com/articles/how-heroku-works",
        kind: "docs",
      },
      {
        title: "DigitalOcean App Platform",
        url: "https://docs.digitalocean.com/products/app-platform/",
        kind: "docs",
      },
      {
        title: "AWS Elastic Beanstalk",
        url: "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/Welcome.html",
        kind: "docs",
      },
      { title: "Docker: Get started", url: "https://docs.docker.com/get-started/", kind: "docs" },
    ],
    items: [
      {
        id: "deployment.first-release",
        text: "Deploy an app and its database to AWS, DigitalOcean, Heroku or a similar host",
      },
      {
        id: "deployment.settings-in-environment",
        text: "List every environment variable that the app reads in an example file without real values",
      },
      {
        id: "deployment.container-image",
        text: "Build the app into a container image that holds no secrets, and run it on your machine beside its database",
      },
      {
        id: "deployment.own-domain",
        text: "Put the app under your own domain with a certificate that renews itself",
      },
      {
        id: "deployment.health-check",
        text: "Write a health check by which the platform keeps traffic away from a copy that can't serve yet",
      },
      {
        id: "deployment.rollback",
        text: "Roll back a bad release to the previous version in under five minutes",
      },
    ],
  },
  {
    id: "express-api-in-the-cloud",
    title: "Project: an Express API in the cloud",
    level: "junior",
    why: "A link that answers beats a repository that might. Running Node.js and Express on a real platform teaches you the things that never happen on localhost.",
    mistake:
      "Writing uploads or a SQLite file to the platform's local disk, which many platforms wipe at every release.",
    exercise:
      "Release a small change while a script calls your API ten times a second. Count the requests that fail, and keep improving until a release costs none.",
    requires: ["express-testing-and-structure", "database-in-the-cloud", "deployment"],
    language: "javascript",
    framework: "express",
    tracks: ["cloud-engineer", "api-developer"],
    hours: [6, 15],
    resources: [
      {
        title: "Express: production best practices",
        url: "https://expressjs.com/en/advanced/best-practice-performance",
        kind: "docs",
      },
      {
        title: "Express behind proxies",
        url: "https://expressjs.com/en/guide/behind-proxies",
        kind: "docs",
      },
      {
        title: "Heroku: Node.js behavior",
        url: "https://devcenter.heroku.com/articles/nodejs-behavior-in-heroku",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "express-api-in-the-cloud.public-address",
        text: "Serve your Express API at a public HTTPS address on the port that the platform assigns",
      },
      {
        id: "express-api-in-the-cloud.production-mode",
        text: "Show that errors of the deployed Express app reveal no stack trace to the client",
      },
      {
        id: "express-api-in-the-cloud.fail-early",
        text: "Make the Express app refuse to start, with a clear message, when a required setting is missing",
      },
      {
        id: "express-api-in-the-cloud.trust-proxy",
        text: "Configure trust proxy so that the app sees the client's address, and no client can fake it",
      },
      {
        id: "express-api-in-the-cloud.connection-limit",
        text: "Connect the deployed app to a managed database through a pool that respects its connection limit",
      },
      {
        id: "express-api-in-the-cloud.graceful-shutdown",
        text: "Shut the Express app down on SIGTERM so that open requests finish and the database pool closes",
      },
      {
        id: "express-api-in-the-cloud.release-under-load",
        text: "Release a change to the Express app while a script calls it, without a single failed request",
      },
    ],
  },
  {
    id: "continuous-integration",
    title: "Continuous integration",
    level: "junior",
    why: "A machine that checks every change never forgets and is never in a hurry. A green mark on your repository tells a visitor that the tests aren't decoration.",
    mistake:
      "Re-running a flaky test until it turns green: the team learns to ignore red, and the next real failure ships.",
    exercise:
      "Open one pull request with a failing test and one with a lint error. Your pipeline must stop both within five minutes, and its last lines must say what is wrong.",
    requires: ["git-collaboration", "api-testing", "deployment"],
    tracks: ["devops-engineer"],
    hours: [4, 10],
    resources: [
      { title: "GitHub Actions documentation", url: "https://docs.github.com/en/actions", kind: "docs" },
      { title: "GitLab CI/CD documentation", url: "https://docs.gitlab.com/ci/", kind: "docs" },
      {
        title: "Continuous Integration, by Martin Fowler",
        url: "https://martinfowler.com/articles/continuousIntegration.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "continuous-integration.check-every-push",
        text: "Set up a pipeline that runs the linter and the tests on every push",
      },
      {
        id: "continuous-integration.locked-dependencies",
        text: "Install the pipeline's dependencies from a lock file, so that two runs get the same versions",
      },
      {
        id: "continuous-integration.protected-main",
        text: "Prevent a pull request from being merged into the main branch while one of its checks is red",
      },
      {
        id: "continuous-integration.real-database",
        text: "Run the integration tests in the pipeline against a real database made for that run",
      },
      {
        id: "continuous-integration.vulnerable-dependencies",
        text: "Set up a check that reports known vulnerabilities in your dependencies, and mend the first one it finds",
      },
      {
        id: "continuous-integration.pipeline-secrets",
        text: "Give the pipeline a secret that shows up in neither the repository nor the logs",
      },
      {
        id: "continuous-integration.release-from-main",
        text: "Release automatically from the main branch whenever its checks are green",
      },
    ],
  },
  {
    id: "production-logging",
    title: "Logs, errors and uptime in production",
    level: "junior",
    why: "In production you can't attach a debugger to yesterday. Good logs and an alert that finds you first are the difference between a quick fix and a week of guessing.",
    mistake:
      "Catching an error, logging only that something went wrong and carrying on: the stack and the context are gone when you need them.",
    exercise:
      "Break one route of your deployed app on purpose, and wait. Note when the alert reached you, then find the cause from the logs alone before you open the code.",
    requires: ["deployment"],
    tracks: ["cloud-engineer", "devops-engineer"],
    hours: [4, 12],
    resources: [
      {
        title: "OWASP Logging Cheat Sheet",
        url: "https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html",
        kind: "docs",
      },
      {
        title: "Site Reliability Engineering: monitoring distributed systems",
        url: "https://sre.google/sre-book/monitoring-distributed-systems/",
        kind: "book",
      },
      { title: "The Twelve-Factor App: logs", url: "https://12factor.net/logs", kind: "docs" },
    ],
    items: [
      {
        id: "production-logging.structured-line",
        text: "Write one JSON log line per request with its method, path, status and duration",
      },
      {
        id: "production-logging.levels",
        text: "Choose between the levels debug, info, warning and error by who must act on the message",
      },
      {
        id: "production-logging.uptime-check",
        text: "Set up an uptime check that calls your app from outside and keeps a history of outages",
      },
      {
        id: "production-logging.request-id",
        text: "Trace one request through all of its log lines by an id that the client receives too",
      },
      {
        id: "production-logging.no-secrets",
        text: "Show that passwords, tokens and personal data don't reach your logs, even when a request fails",
      },
      {
        id: "production-logging.error-alert",
        text: "Configure an alert that reaches you within five minutes of an unhandled error",
      },
    ],
  },
  {
    id: "project-documentation",
    title: "Project documentation",
    level: "junior",
    why: "Most visitors read your README and nothing else. Writing down why you built it so is also the best preparation for being asked in an interview.",
    mistake:
      "Listing technologies instead of the purpose, followed by setup steps that nobody has run since the first week.",
    exercise:
      "Clone your project into an empty folder, best of all on a machine that has never seen it, and follow your README word by word. Each step that you add from memory is a bug: fix it and start again.",
    requires: ["git-collaboration", "task-manager-api"],
    tracks: [],
    hours: [3, 8],
    resources: [
      {
        title: "GitHub Docs: about READMEs",
        url: "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-readmes",
        kind: "docs",
      },
      { title: "Diátaxis", url: "https://diataxis.fr/", kind: "docs" },
      {
        title: "Google Technical Writing courses",
        url: "https://developers.google.com/tech-writing",
        kind: "course",
      },
    ],
    alignment: [onet.writing],
    items: [
      {
        id: "project-documentation.purpose-first",
        text: "Write a README on GitHub whose first three sentences say what the project does and for whom",
      },
      {
        id: "project-documentation.example-request",
        text: "Show a real request and its response in the README for readers to paste and repeat",
      },
      {
        id: "project-documentation.known-limits",
        text: "Name the project's known limits in the README, and what you would do next about them",
      },
      {
        id: "project-documentation.diagram",
        text: "Draw the project's parts and the data between them in a diagram kept beside the code",
      },
      {
        id: "project-documentation.decision-record",
        text: "Record a design decision together with the alternatives that you rejected and the reasons",
      },
      {
        id: "project-documentation.tried-by-another",
        text: "Test the README on somebody new to the project, and fix each place where they get stuck",
      },
    ],
  },
  {
    id: "github-profile",
    title: "Your GitHub profile",
    level: "junior",
    why: "It's often the first page that technical people open about you. An hour of tidying there decides whether they find your best work or your oldest experiment.",
    mistake:
      "Chasing a green contribution graph with empty commits: reviewers open one repository and read the code.",
    exercise:
      "Let somebody who codes look at your profile for sixty seconds and then tell you what you can do. Change the profile until the answer is the one that you hoped for.",
    requires: ["project-documentation"],
    tracks: [],
    hours: [2, 5],
    resources: [
      {
        title: "GitHub Docs: account and profile",
        url: "https://docs.github.com/en/account-and-profile",
        kind: "docs",
      },
      {
        title: "GitHub Docs: removing sensitive data from a repository",
        url: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "github-profile.introduction",
        text: "Write a profile README that says in one screen what you build and how to reach you",
      },
      {
        id: "github-profile.pinned-repositories",
        text: "Pin the repositories that you would gladly explain in an interview, and unpin the rest",
      },
      {
        id: "github-profile.repository-descriptions",
        text: "Give each pinned repository a one-line description that says what it does for its users",
      },
      {
        id: "github-profile.archive-leftovers",
        text: "Clean your profile of copied tutorials and abandoned starts by archiving or hiding them",
      },
      {
        id: "github-profile.secrets-in-history",
        text: "Search the whole history of your public repositories for secrets, and revoke any that you find",
      },
      {
        id: "github-profile.explain-any-file",
        text: "Explain a randomly chosen file of a pinned repository aloud without preparing",
      },
    ],
  },
  {
    id: "personal-website",
    title: "Your personal website",
    level: "junior",
    why: "It's the one place on the web where you choose what people see first. It also proves, quietly, that you can put something online and keep it there.",
    mistake:
      "Spending months on looks and animations, when visitors stay a minute and want projects, plain words and a way to reach you.",
    exercise:
      "Publish a single page today with your name, what you build, two projects and an address for mail. Send it to three people, and ask each of them what they would want to know next.",
    requires: ["dns-and-hosting", "project-documentation"],
    tracks: ["full-stack-developer"],
    hours: [5, 15],
    resources: [
      { title: "GitHub Pages documentation", url: "https://docs.github.com/en/pages", kind: "docs" },
      {
        title: "MDN: Learn web development",
        url: "https://developer.mozilla.org/en-US/docs/Learn_web_development",
        kind: "course",
      },
      {
        title: "W3C: Developing for Web Accessibility",
        url: "https://www.w3.org/WAI/tips/developing/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "personal-website.first-page",
        text: "Publish a page with your name, what you build and a way to contact you that works",
      },
      {
        id: "personal-website.project-stories",
        text: "Describe each project by its problem, your part in it and a link to where it runs",
      },
      {
        id: "personal-website.one-address",
        text: "Make the www and plain-http forms of your address redirect to a single HTTPS one",
      },
      {
        id: "personal-website.keyboard-only",
        text: "Use every part of the site with the keyboard alone, always seeing where the focus is",
      },
      {
        id: "personal-website.slow-network",
        text: "Measure the first page on a simulated slow phone network, and fix what delays it most",
      },
      {
        id: "personal-website.article",
        text: "Publish an article about a problem that you solved, with its dead ends included",
      },
    ],
  },
] as const satisfies readonly SkillContent[];
