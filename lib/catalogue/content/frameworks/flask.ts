import type { SkillContent } from "../../schema";

/** The frameworks step for somebody who chose Flask. */
export const flask = [
  {
    id: "flask-first-service",
    title: "First service with Flask",
    level: "junior",
    why: "Flask gives you routing, requests and responses and leaves the rest to you. It is small enough that you can know what happens at every step, if you take its contexts seriously.",
    mistake:
      "Keeping per-user data in a module-level variable: it works alone on a laptop, then mixes users up and differs from worker to worker.",
    exercise:
      "Write a unit converter as a JSON API: typed URL parts, an optional precision in the query string and a batch endpoint that takes a JSON list. Run it with the debug reloader and call every route with curl.",
    requires: ["python-core", "http-basics", "data-formats"],
    language: "python",
    framework: "flask",
    tracks: ["full-stack-developer"],
    hours: [8, 16],
    resources: [
      {
        title: "Flask: quickstart",
        url: "https://flask.palletsprojects.com/en/stable/quickstart/",
        kind: "docs",
      },
      {
        title: "Flask: tutorial",
        url: "https://flask.palletsprojects.com/en/stable/tutorial/",
        kind: "course",
      },
      { title: "Flask: API", url: "https://flask.palletsprojects.com/en/stable/api/", kind: "docs" },
    ],
    items: [
      {
        id: "flask-first-service.tutorial",
        text: "Build Flaskr from the official tutorial, then add comments below its posts on your own",
      },
      {
        id: "flask-first-service.request-sources",
        text: "Read a value from the path, the query string, a form and a JSON body, and handle each one when it is missing",
      },
      {
        id: "flask-first-service.converters",
        text: "Predict what a route with <int:post_id> answers to /posts/7, /posts/-7 and /posts/abc",
      },
      {
        id: "flask-first-service.return-values",
        text: "Return a dict, a string and a tuple with status and headers, and name the content type of each answer",
      },
      {
        id: "flask-first-service.proxies",
        text: "Explain what request, g and current_app stand for, and which of them two requests at once have in common",
      },
    ],
  },
  {
    id: "flask-validation-and-errors",
    title: "Validation and errors in Flask",
    level: "junior",
    why: "Flask passes on whatever the client sent and answers its errors as HTML pages. An API needs checked input and one error format, and both are a few lines in the right place.",
    mistake:
      "Registering a handler for Exception and turning every abort(404) into a 500, because HTTP errors are exceptions too.",
    exercise:
      "Write an API for events with a title, a start and an end. Return all field errors of a bad body in one answer, and give 400, 404, 405, 415 and 500 the same JSON shape.",
    requires: ["flask-first-service", "python-errors"],
    language: "python",
    framework: "flask",
    tracks: ["api-developer"],
    hours: [5, 10],
    resources: [
      {
        title: "Flask: handling application errors",
        url: "https://flask.palletsprojects.com/en/stable/errorhandling/",
        kind: "docs",
      },
      { title: "marshmallow", url: "https://marshmallow.readthedocs.io/en/stable/", kind: "docs" },
      { title: "Pydantic", url: "https://pydantic.dev/docs/validation/latest/get-started/", kind: "docs" },
    ],
    items: [
      {
        id: "flask-validation-and-errors.get-json",
        text: "Predict what request.get_json does with a wrong content type and with broken JSON, then check both",
      },
      {
        id: "flask-validation-and-errors.schema",
        text: "Validate a body with marshmallow or Pydantic so that one answer lists every wrong field",
      },
      {
        id: "flask-validation-and-errors.http-exception",
        text: "Register one handler for HTTPException that answers every abort in the same JSON shape",
      },
      {
        id: "flask-validation-and-errors.exception-handler",
        text: "Write a handler for unexpected errors that logs the traceback, hides it from clients and lets HTTPException pass",
      },
      {
        id: "flask-validation-and-errors.blueprint-404",
        text: "Explain why a blueprint's own 404 handler stays silent for a URL that matches no route at all",
      },
    ],
  },
  {
    id: "flask-data",
    title: "SQLAlchemy and migrations in Flask",
    level: "junior",
    why: "Most Flask services keep their data through SQLAlchemy. Its session is a unit of work with a life of its own, and most of the puzzling errors come from not knowing when it begins and ends.",
    mistake:
      "Swallowing a failed flush without a rollback, so that the next innocent query raises PendingRollbackError.",
    exercise:
      "Give the events API a database with venues, events and tags, through Flask-SQLAlchemy and Flask-Migrate. Rename a column without losing its data, and bring the list endpoint to a fixed number of queries.",
    requires: ["flask-validation-and-errors", "python-collections"],
    beside: ["sql-queries", "transactions", "orm-and-n-plus-one"],
    language: "python",
    framework: "flask",
    tracks: ["full-stack-developer", "data-engineer"],
    hours: [10, 20],
    resources: [
      { title: "Flask-SQLAlchemy", url: "https://flask-sqlalchemy.readthedocs.io/en/stable/", kind: "docs" },
      {
        title: "SQLAlchemy: session basics",
        url: "https://docs.sqlalchemy.org/en/20/orm/session_basics.html",
        kind: "docs",
      },
      {
        title: "SQLAlchemy: relationship loading techniques",
        url: "https://docs.sqlalchemy.org/en/20/orm/queryguide/relationships.html",
        kind: "docs",
      },
      {
        title: "Alembic: auto generating migrations",
        url: "https://alembic.sqlalchemy.org/en/latest/autogenerate.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "flask-data.models",
        text: "Write two related models with Mapped and mapped_column, and query them with select in SQLAlchemy 2 style",
      },
      {
        id: "flask-data.session-life",
        text: "Explain when Flask-SQLAlchemy opens a session and when it removes it, in a request and in a script",
      },
      {
        id: "flask-data.autogenerate",
        text: "Fix a migration from flask db migrate that turned a renamed column into a drop and an add",
      },
      {
        id: "flask-data.pending-rollback",
        text: "Reproduce a PendingRollbackError after a failed flush, and fix it where the IntegrityError is caught",
      },
      {
        id: "flask-data.loader-options",
        text: "Find lazy loads in the SQL echo of a list view, and choose selectinload or joinedload for each",
      },
    ],
  },
  {
    id: "flask-auth-and-security",
    title: "Sign-in and security in Flask",
    level: "junior",
    why: "Flask signs its session cookie and escapes its templates, and that is where its help ends. CSRF, access checks and cookie flags are yours to add.",
    mistake:
      "Putting secrets into the session and trusting that nobody can read them: its cookie is signed, not encrypted.",
    exercise:
      "Add sign-up, sign-in and sign-out to Flaskr or to your events service, with CSRF tokens and cookie flags set. Let a second user try to edit the first one's post by id, and decode your own session cookie to see what it gives away.",
    requires: ["flask-data"],
    beside: ["authentication-basics"],
    language: "python",
    framework: "flask",
    tracks: ["security", "full-stack-developer"],
    hours: [8, 16],
    resources: [
      {
        title: "Flask: security considerations",
        url: "https://flask.palletsprojects.com/en/stable/web-security/",
        kind: "docs",
      },
      { title: "Flask-Login", url: "https://flask-login.readthedocs.io/en/latest/", kind: "docs" },
      { title: "Flask-WTF", url: "https://flask-wtf.readthedocs.io/", kind: "docs" },
      {
        title: "OWASP: session management cheat sheet",
        url: "https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "flask-auth-and-security.password-hash",
        text: "Hash passwords with werkzeug.security, and explain why two users with one password have two different hashes",
      },
      {
        id: "flask-auth-and-security.readable-session",
        text: "Decode a Flask session cookie without its key, and say what must therefore never be put into it",
      },
      {
        id: "flask-auth-and-security.decorator-order",
        text: "Write a login_required decorator, and show that it protects nothing when it stands above the route one",
      },
      {
        id: "flask-auth-and-security.csrf-protect",
        text: "Use CSRFProtect for every form, and show that a post from a page of another origin is refused",
      },
      {
        id: "flask-auth-and-security.owner-check",
        text: "Write one function that loads a post for its author or aborts, and use it in every view that changes one",
      },
      {
        id: "flask-auth-and-security.open-redirect",
        text: "Fix an open redirect in the next parameter of a sign-in view, and test it with an address of another host",
      },
    ],
  },
  {
    id: "flask-testing-and-structure",
    title: "Application factory and tests in Flask",
    level: "junior",
    why: "A Flask app made at import time can exist only once and with one configuration. The factory, blueprints and extensions without an app are the pattern that tests and growth both need.",
    mistake:
      "Importing app from the main module in every file, until two files need each other and the import circle ends the program.",
    exercise:
      "Rebuild your service as a package with create_app, two blueprints and settings from the environment. Show that two apps with different databases live in one test run, and serve the package with Gunicorn.",
    requires: ["flask-data", "python-testing", "clean-code"],
    language: "python",
    framework: "flask",
    tracks: [],
    hours: [8, 16],
    resources: [
      {
        title: "Flask: application factories",
        url: "https://flask.palletsprojects.com/en/stable/patterns/appfactories/",
        kind: "docs",
      },
      { title: "Flask: testing", url: "https://flask.palletsprojects.com/en/stable/testing/", kind: "docs" },
      {
        title: "Flask: blueprints",
        url: "https://flask.palletsprojects.com/en/stable/blueprints/",
        kind: "docs",
      },
      {
        title: "Flask: deploying to production",
        url: "https://flask.palletsprojects.com/en/stable/deploying/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "flask-testing-and-structure.create-app",
        text: "Write a create_app factory that takes its configuration, and build two different apps in one test",
      },
      {
        id: "flask-testing-and-structure.init-app",
        text: "Break a circular import by creating extensions without an app and calling init_app in the factory",
      },
      {
        id: "flask-testing-and-structure.blueprints",
        text: "Split an app into blueprints by feature, and move all URLs of one to a new prefix by changing one line",
      },
      {
        id: "flask-testing-and-structure.prefixed-env",
        text: "Load settings with from_prefixed_env, and make the factory stop when SECRET_KEY is missing",
      },
      {
        id: "flask-testing-and-structure.app-context",
        text: "Explain the error 'Working outside of application context', and fix it in a script and in a test",
      },
      {
        id: "flask-testing-and-structure.signed-in-client",
        text: "Test a view as a signed-in user with test_client and session_transaction",
      },
    ],
  },
] as const satisfies readonly SkillContent[];
