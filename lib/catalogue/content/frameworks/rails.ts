import type { SkillContent } from "../../schema";

/** The frameworks step for somebody who chose Ruby on Rails (version 8). */
export const rails = [
  {
    id: "rails-first-service",
    title: "First app with Ruby on Rails",
    level: "junior",
    why: "Rails turns names into wiring: from a route to a controller, a model, a table and a view without a line of configuration. Whoever sees through the names can find their way in any Rails app on the first day.",
    mistake:
      "Fighting the conventions with actions and names of one's own, when a new resource with the usual seven actions would have needed no explanation.",
    exercise:
      "Build an app in which a club lends its equipment: items, members and loans, where giving something back is a resource of its own and no extra action. Write no path by hand, and explain each generated file that is left in the commit.",
    requires: ["ruby-core", "http-basics", "command-line"],
    language: "ruby",
    framework: "rails",
    tracks: ["full-stack-developer"],
    hours: [12, 24],
    resources: [
      {
        title: "Rails guides: getting started",
        url: "https://guides.rubyonrails.org/getting_started.html",
        kind: "course",
      },
      {
        title: "Rails guides: routing from the outside in",
        url: "https://guides.rubyonrails.org/routing.html",
        kind: "docs",
      },
      { title: "Turbo handbook: Drive", url: "https://turbo.hotwired.dev/handbook/drive", kind: "docs" },
    ],
    items: [
      {
        id: "rails-first-service.tutorial",
        text: "Build the store of the guide Getting Started with Rails, then add product reviews to it without a guide",
      },
      {
        id: "rails-first-service.resources",
        text: "Predict the seven actions and the path helpers that one resources line makes, then check with bin/rails routes",
      },
      {
        id: "rails-first-service.trace-by-name",
        text: "Trace a request for /products/7 through the names alone: route, controller, action, model, table and view",
      },
      {
        id: "rails-first-service.generators",
        text: "Generate a resource, read every file that the generator wrote, and delete what the feature doesn't need",
      },
      {
        id: "rails-first-service.turbo-statuses",
        text: "Show what Turbo does with a failed form that is rendered with 200, and fix it with 422 and a 303 on success",
      },
    ],
  },
  {
    id: "rails-validation-and-errors",
    title: "Parameters, validations and errors in Rails",
    level: "junior",
    why: "Parameters, validations and the database each refuse something different, and many convenient methods walk past the second. Knowing which check runs when keeps bad rows out for good.",
    mistake:
      "Trusting validates uniqueness without a unique index: it asks first and inserts later, so two requests at once both hear that the name is free.",
    exercise:
      "Let members book equipment for a period. Refuse malformed parameters with 400, wrong values with 422 and double bookings in the database itself, then try to get a bad row in by form, JSON, console, update_all and two requests at once. Write down who stopped each attempt.",
    requires: ["rails-first-service", "ruby-errors"],
    language: "ruby",
    framework: "rails",
    tracks: ["api-developer"],
    hours: [6, 12],
    resources: [
      {
        title: "Rails guides: Active Record validations",
        url: "https://guides.rubyonrails.org/active_record_validations.html",
        kind: "docs",
      },
      {
        title: "Rails guides: Action Controller overview",
        url: "https://guides.rubyonrails.org/action_controller_overview.html",
        kind: "docs",
      },
      {
        title: "Rails API: ActionController::Parameters",
        url: "https://api.rubyonrails.org/classes/ActionController/Parameters.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "rails-validation-and-errors.params-expect",
        text: "Replace require and permit by params.expect, and show the malformed parameter that turned into a 500 before",
      },
      {
        id: "rails-validation-and-errors.unread-false",
        text: "Find a save or update whose false nobody reads, and choose between its bang form and an else branch",
      },
      {
        id: "rails-validation-and-errors.skipped-validations",
        text: "Predict which of update, update_attribute, update_column and update_all run validations, and which run callbacks",
      },
      {
        id: "rails-validation-and-errors.uniqueness-race",
        text: "Show two sign-ups at once slipping past validates uniqueness, and stop them by an index and RecordNotUnique",
      },
      {
        id: "rails-validation-and-errors.rescue-from",
        text: "Map RecordNotFound and your own domain errors to one JSON format with rescue_from, leaving bugs a logged 500",
      },
    ],
  },
  {
    id: "rails-data",
    title: "Active Record and migrations",
    level: "junior",
    why: "Active Record makes the database so comfortable that one forgets it is there, until a page sends three hundred queries. Reading the log and knowing when callbacks run keeps the comfort and loses the surprises.",
    mistake:
      "Putting mails, jobs and calls to other services into after_save, where they run although the transaction may still be rolled back.",
    exercise:
      "Fill the lending app with 300 items, members and loans. Bring the overview down to a number of queries that doesn't grow with the rows, send the reminder only once the loan is committed, and change one column's type by a migration that you run back and forth on a copy.",
    requires: ["rails-validation-and-errors", "ruby-collections"],
    beside: ["sql-queries", "transactions", "orm-and-n-plus-one"],
    language: "ruby",
    framework: "rails",
    tracks: ["full-stack-developer"],
    hours: [10, 20],
    resources: [
      {
        title: "Rails guides: Active Record query interface",
        url: "https://guides.rubyonrails.org/active_record_querying.html",
        kind: "docs",
      },
      {
        title: "Rails guides: Active Record migrations",
        url: "https://guides.rubyonrails.org/active_record_migrations.html",
        kind: "docs",
      },
      {
        title: "Rails guides: Active Record callbacks",
        url: "https://guides.rubyonrails.org/active_record_callbacks.html",
        kind: "docs",
      },
      { title: "Bullet", url: "https://github.com/flyerhzm/bullet", kind: "docs" },
    ],
    items: [
      {
        id: "rails-data.bullet",
        text: "Fix with includes an N+1 that Bullet reports, and let strict_loading raise in tests when it comes back",
      },
      {
        id: "rails-data.count-size-length",
        text: "Predict which of count, size, length, exists? and present? send a query on a loaded and an unloaded relation",
      },
      {
        id: "rails-data.up-and-down",
        text: "Turn a change that Rails can't reverse, such as a column's type, into up and down, and run both on a copy",
      },
      {
        id: "rails-data.after-commit",
        text: "Show a mail sent by an after_save of a transaction that rolled back, and move it to after_commit",
      },
      {
        id: "rails-data.nested-rollback",
        text: "Predict what ActiveRecord::Rollback in a nested transaction undoes, with requires_new and without it",
      },
    ],
  },
  {
    id: "rails-auth-and-security",
    title: "Authentication and security in Rails",
    level: "junior",
    why: "Rails brings sign-in, escaping, CSRF tokens and encrypted secrets with it, and it can write the first version of sign-in for you. Which record belongs to whom is the part that no generator knows.",
    mistake:
      "Calling html_safe on a string to get one link through, and with it every tag that a member has typed into the same string.",
    exercise:
      "Add Rails' own authentication to the lending app, with members who see their loans and a keeper who sees all. Attack it as a member: others' ids, a role in the parameters, a script in an item's name, a form from another site. Fix what falls, then make Brakeman's report empty or explained.",
    requires: ["rails-data"],
    beside: ["authentication-basics"],
    language: "ruby",
    framework: "rails",
    tracks: ["security", "full-stack-developer"],
    hours: [8, 16],
    resources: [
      {
        title: "Rails guides: securing Rails applications",
        url: "https://guides.rubyonrails.org/security.html",
        kind: "docs",
      },
      { title: "Brakeman: documentation", url: "https://brakemanscanner.org/docs/", kind: "docs" },
      {
        title: "OWASP: Ruby on Rails cheat sheet",
        url: "https://cheatsheetseries.owasp.org/cheatsheets/Ruby_on_Rails_Cheat_Sheet.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "rails-auth-and-security.generated-authentication",
        text: "Generate Rails' own authentication, read each file, and list what allow_unauthenticated_access leaves open",
      },
      {
        id: "rails-auth-and-security.through-the-user",
        text: "Replace Note.find by Current.user.notes.find in every action, and show what a stranger's id answers in each",
      },
      {
        id: "rails-auth-and-security.html-safe",
        text: "Run a script of your own through a raw or html_safe in a view, and close it by plain escaping or sanitize",
      },
      {
        id: "rails-auth-and-security.credentials",
        text: "Store a secret in the credentials of one environment, and say who holds its key and how it reaches the server",
      },
      {
        id: "rails-auth-and-security.brakeman",
        text: "Run Brakeman on an app, exploit one of its findings on your own machine, and fix or justify all the others",
      },
    ],
  },
  {
    id: "rails-testing-and-structure",
    title: "Tests and structure in Rails",
    level: "junior",
    why: "Rails comes with a place and a tool for every kind of test, from a model to a real browser. Use each for what it is good at, and a suite stays quick for years.",
    mistake:
      "Testing every rule through the browser because that feels safest, until the suite takes an hour and fails at random on Fridays.",
    exercise:
      "Cover the lending app: models without the database where possible, integration tests for guest, member and keeper, jobs and mails, and one system test of the whole journey. Move the rule about overdue loans out of controller and callback into a plain object, and run it all with zeitwerk:check in CI.",
    requires: ["rails-data", "ruby-testing", "clean-code"],
    language: "ruby",
    framework: "rails",
    tracks: [],
    hours: [10, 20],
    resources: [
      {
        title: "Rails guides: testing Rails applications",
        url: "https://guides.rubyonrails.org/testing.html",
        kind: "docs",
      },
      {
        title: "Rails guides: autoloading and reloading constants",
        url: "https://guides.rubyonrails.org/autoloading_and_reloading_constants.html",
        kind: "docs",
      },
      {
        title: "Capybara",
        url: "https://github.com/teamcapybara/capybara",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "rails-testing-and-structure.sign-in-helper",
        text: "Use a sign-in helper of your own or Rails' sign_in_as to show a POST that adds a row for a member and none for a guest",
      },
      {
        id: "rails-testing-and-structure.fixtures",
        text: "Write fixtures that refer to each other by label, and a test that each is valid, since loading skips validations",
      },
      {
        id: "rails-testing-and-structure.enqueued-jobs",
        text: "Test with assert_enqueued_with that an action enqueues a job, and run that job with perform_enqueued_jobs",
      },
      {
        id: "rails-testing-and-structure.system-test",
        text: "Write a system test of the main journey in a real browser, with Capybara's waiting matchers in place of sleep",
      },
      {
        id: "rails-testing-and-structure.zeitwerk",
        text: "Explain the NameError of a file whose name doesn't fit its constant, and let zeitwerk:check find it in CI",
      },
    ],
  },
] as const satisfies readonly SkillContent[];
