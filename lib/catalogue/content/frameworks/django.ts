import type { SkillContent } from "../../schema";

/** The frameworks step for somebody who chose Django. */
export const django = [
  {
    id: "django-first-service",
    title: "First site with Django",
    level: "junior",
    why: "Django decides a great deal for you: URLs, views, templates, models and an admin that works on the first day. Its own tutorial shows how the pieces meet, and teams expect you to know that map.",
    mistake:
      "Typing paths into templates and redirects by hand, so that one changed URL pattern breaks links that no test visits.",
    exercise:
      "Build a reading list: a list page, a detail page and a form to add a book, each reached by its URL name, and an admin in which books can be searched. Write no link or redirect that contains a typed path.",
    requires: ["python-core", "http-basics", "command-line"],
    language: "python",
    framework: "django",
    tracks: ["full-stack-developer"],
    hours: [12, 24],
    resources: [
      {
        title: "Django: writing your first app",
        url: "https://docs.djangoproject.com/en/stable/intro/tutorial01/",
        kind: "course",
      },
      {
        title: "Django: URL dispatcher",
        url: "https://docs.djangoproject.com/en/stable/topics/http/urls/",
        kind: "docs",
      },
      {
        title: "Django: class-based views",
        url: "https://docs.djangoproject.com/en/stable/topics/class-based-views/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "django-first-service.tutorial",
        text: "Build the polls site through every part of the official tutorial, then add a page that it doesn't have",
      },
      {
        id: "django-first-service.url-names",
        text: "Name every URL pattern, and build all links and redirects from those names with the url tag and reverse",
      },
      {
        id: "django-first-service.admin",
        text: "Configure a model's admin with list columns, a filter, a search field and a read-only date",
      },
      {
        id: "django-first-service.request-path",
        text: "Trace one request down through the MIDDLEWARE list to URL resolver and view, and back up to the response",
      },
      {
        id: "django-first-service.view-kinds",
        text: "Write the same list page as a function and as a ListView, and say which methods the class runs for you",
      },
    ],
  },
  {
    id: "django-validation-and-errors",
    title: "Forms, serializers and errors in Django",
    level: "junior",
    why: "Django can check data in forms, serializers, models and the database, and each catches what the others let through. You need to know which of them really runs.",
    mistake:
      "Believing that save() runs the validators of a model: it doesn't, so bad rows enter through scripts, the shell and bulk_create.",
    exercise:
      "Write a booking model whose end must come after its start. Enforce that in a form, in a REST framework serializer and by a database constraint, then try to get a bad row in by form, API, shell and bulk_create.",
    requires: ["django-first-service", "python-errors"],
    language: "python",
    framework: "django",
    tracks: ["api-developer"],
    hours: [8, 14],
    resources: [
      {
        title: "Django: form and field validation",
        url: "https://docs.djangoproject.com/en/stable/ref/forms/validation/",
        kind: "docs",
      },
      {
        title: "Django: validating model objects",
        url: "https://docs.djangoproject.com/en/stable/ref/models/instances/#validating-objects",
        kind: "docs",
      },
      {
        title: "Django REST framework: serializers",
        url: "https://www.django-rest-framework.org/api-guide/serializers/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "django-validation-and-errors.form-clean",
        text: "Write a form with a check on one field in its clean_<fieldname> method and a rule across two fields in clean",
      },
      {
        id: "django-validation-and-errors.save-skips-validators",
        text: "Explain why save() skips a model's validators, and call full_clean where that matters",
      },
      {
        id: "django-validation-and-errors.serializer",
        text: "Write a Django REST framework serializer with named fields, a read-only one and a validate method",
      },
      {
        id: "django-validation-and-errors.constraints",
        text: "Add a UniqueConstraint and a CheckConstraint, and show that bulk_create and update can't get past them",
      },
      {
        id: "django-validation-and-errors.rest-500",
        text: "Explain why Django's own ValidationError turns into a 500 in a REST framework view, and make it a 400",
      },
    ],
  },
  {
    id: "django-data",
    title: "Models, queries and migrations in Django",
    level: "junior",
    why: "The ORM is where Django projects win or lose their speed. A QuerySet looks like a list, but each loop over it may be a query or a hundred.",
    mistake:
      "Following a foreign key inside a template loop: nothing looks wrong, and a page of fifty rows sends fifty-one queries.",
    exercise:
      "Fill a database with 200 books, authors and tags. Write a list page that shows all three, count its queries, and bring them down to a number that stays the same for 20 rows and for 200.",
    requires: ["django-first-service", "python-collections"],
    beside: ["sql-queries", "transactions", "orm-and-n-plus-one"],
    language: "python",
    framework: "django",
    tracks: ["full-stack-developer", "data-engineer"],
    hours: [10, 20],
    resources: [
      {
        title: "Django: making queries",
        url: "https://docs.djangoproject.com/en/stable/topics/db/queries/",
        kind: "docs",
      },
      {
        title: "Django: database access optimization",
        url: "https://docs.djangoproject.com/en/stable/topics/db/optimization/",
        kind: "docs",
      },
      {
        title: "Django: migrations",
        url: "https://docs.djangoproject.com/en/stable/topics/migrations/",
        kind: "docs",
      },
      {
        title: "Django: database transactions",
        url: "https://docs.djangoproject.com/en/stable/topics/db/transactions/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "django-data.lazy-querysets",
        text: "Predict at which lines a QuerySet hits the database, then check yourself with connection.queries",
      },
      {
        id: "django-data.sqlmigrate",
        text: "Read the SQL of a migration with sqlmigrate before you apply it, and find the statement that could lock a big table",
      },
      {
        id: "django-data.related",
        text: "Fix one N+1 with select_related and one with prefetch_related, and compare the SQL that the two send",
      },
      {
        id: "django-data.f-expressions",
        text: "Fix a stock counter that loses sales by replacing read, subtract and save with an F expression",
      },
      {
        id: "django-data.data-migration",
        text: "Write a reversible RunPython migration that gets its model from apps.get_model, and say why it must",
      },
      {
        id: "django-data.atomic-integrity-error",
        text: "Explain why catching IntegrityError inside atomic breaks the next query, and fix it with an inner atomic",
      },
    ],
  },
  {
    id: "django-auth-and-security",
    title: "Users, permissions and security in Django",
    level: "junior",
    why: "Django is safe by default against most classic attacks as long as you stay on its paths. What it can't know is which user may see which row: that part is always yours.",
    mistake:
      "Starting with the built-in user model and wanting an email sign-in later, when changing it means a hand-made migration of every foreign key.",
    exercise:
      "Add users to the reading list so that each person sees only their own books, on the pages and in a small API. Try to read, change and delete a stranger's book by its id, and keep each attempt as a test.",
    requires: ["django-validation-and-errors", "django-data"],
    beside: ["authentication-basics"],
    language: "python",
    framework: "django",
    tracks: ["security", "full-stack-developer"],
    hours: [8, 16],
    resources: [
      {
        title: "Django: customizing authentication",
        url: "https://docs.djangoproject.com/en/stable/topics/auth/customizing/",
        kind: "docs",
      },
      {
        title: "Django: how to use CSRF protection",
        url: "https://docs.djangoproject.com/en/stable/howto/csrf/",
        kind: "docs",
      },
      {
        title: "Django REST framework: permissions",
        url: "https://www.django-rest-framework.org/api-guide/permissions/",
        kind: "docs",
      },
      {
        title: "Django: deployment checklist",
        url: "https://docs.djangoproject.com/en/stable/howto/deployment/checklist/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "django-auth-and-security.custom-user",
        text: "Set AUTH_USER_MODEL to a model of your own before the first migrate, and explain what a later change costs",
      },
      {
        id: "django-auth-and-security.login-by-default",
        text: "Use LoginRequiredMiddleware so that every view asks for sign-in, and open the public ones one by one",
      },
      {
        id: "django-auth-and-security.own-rows",
        text: "Filter get_queryset by request.user, and show that a stranger's id answers 404 for read, edit and delete",
      },
      {
        id: "django-auth-and-security.csrf",
        text: "Send a POST from JavaScript with the token in X-CSRFToken, and show that the CSRF middleware refuses it without",
      },
      {
        id: "django-auth-and-security.rest-default-permission",
        text: "Replace REST framework's default permission, AllowAny, with one that keeps a forgotten endpoint closed",
      },
      {
        id: "django-auth-and-security.check-deploy",
        text: "Run check --deploy with the production settings, and fix or justify each of its warnings",
      },
    ],
  },
  {
    id: "django-testing-and-structure",
    title: "Settings, apps and tests in Django",
    level: "junior",
    why: "Django projects live for years. Split settings, apps with clear borders and quick tests decide whether a change in year three takes an hour or a week.",
    mistake:
      "Keeping one settings file with DEBUG and SECRET_KEY in the repository, edited by hand on the server after every deployment.",
    exercise:
      "Turn the reading list into a small project that you would hand over: settings per environment, two apps with imports in one direction only, tests for views, rules and query counts, and a check that no migration is missing.",
    requires: ["django-data", "python-testing", "clean-code"],
    language: "python",
    framework: "django",
    tracks: [],
    hours: [10, 20],
    resources: [
      {
        title: "Django: testing tools",
        url: "https://docs.djangoproject.com/en/stable/topics/testing/tools/",
        kind: "docs",
      },
      {
        title: "Django: settings",
        url: "https://docs.djangoproject.com/en/stable/topics/settings/",
        kind: "docs",
      },
      { title: "pytest-django", url: "https://pytest-django.readthedocs.io/en/latest/", kind: "docs" },
    ],
    items: [
      {
        id: "django-testing-and-structure.split-settings",
        text: "Split settings into base, development and production, with every secret read from the environment",
      },
      {
        id: "django-testing-and-structure.test-client",
        text: "Test a form view with the test client: redirect and row after good input, the form with its errors after bad",
      },
      {
        id: "django-testing-and-structure.set-up-test-data",
        text: "Move slow set-up into setUpTestData, and explain what TestCase rolls back after the test and after the class",
      },
      {
        id: "django-testing-and-structure.query-count",
        text: "Pin the number of queries of a list view with assertNumQueries, once with one row and once with ten",
      },
      {
        id: "django-testing-and-structure.on-commit",
        text: "Test a transaction.on_commit callback in a TestCase, and say why it never runs there by itself",
      },
    ],
  },
] as const satisfies readonly SkillContent[];
