import type { SkillContent } from "../schema";

/** Step 4, databases: relational first, then NoSQL, then what keeps either fast, safe and recoverable. */
export const databases = [
  {
    id: "relational-modelling",
    title: "Relational modelling",
    level: "junior",
    why: "Code is rewritten every few years; the tables stay. A model that cannot hold a wrong fact spares you a whole class of bugs that no review would catch.",
    mistake:
      "Putting a comma-separated list, or columns tag1, tag2 and tag3, into a table instead of giving the list rows of its own.",
    exercise:
      "Model a library (books, authors, copies, members, loans) on paper, then as CREATE TABLE statements. Try to lend a copy that is already out: the schema, not your code, must refuse it (a unique index can cover only the loans not yet returned).",
    requires: ["data-formats"],
    tracks: ["database-administrator", "data-engineer"],
    hours: [6, 12],
    resources: [
      {
        title: "PostgreSQL: Data Definition",
        url: "https://www.postgresql.org/docs/current/ddl.html",
        kind: "docs",
      },
      {
        title: "PostgreSQL: Constraints",
        url: "https://www.postgresql.org/docs/current/ddl-constraints.html",
        kind: "docs",
      },
      {
        title: "SQLite: Foreign Key Support",
        url: "https://www.sqlite.org/foreignkeys.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "relational-modelling.entities",
        text: "Name the entities, attributes and relationships of a small shop from one page of requirements",
      },
      {
        id: "relational-modelling.relationships",
        text: "Draw one-to-one, one-to-many and many-to-many relationships and place the foreign key of each",
      },
      {
        id: "relational-modelling.keys",
        text: "Choose between a natural key, such as an email address, and a surrogate key, and give the reason",
      },
      {
        id: "relational-modelling.constraints",
        text: "Write NOT NULL, UNIQUE, CHECK and foreign key constraints that make the database refuse five bad rows",
      },
      {
        id: "relational-modelling.delete-rules",
        text: "Choose CASCADE, RESTRICT or SET NULL for each foreign key and predict what one delete takes along",
      },
      {
        id: "relational-modelling.normal-forms",
        text: "Refactor a table that repeats facts into third normal form, so that each fact is changed in one row only",
      },
    ],
  },
  {
    id: "sql-queries",
    title: "SQL queries",
    level: "junior",
    why: "SQL is the one language that backends in every stack end up speaking. A few lines of it answer questions that would take a day of code.",
    mistake: "Comparing with NULL by = or <>, which drops rows without any error.",
    exercise:
      "Write ten statements against a sample database of at least a hundred rows: filters, two-column sorting, a date range, a NULL, an insert, an update, a delete and an upsert. Predict each row count before you run it.",
    requires: ["relational-modelling"],
    tracks: ["database-administrator", "data-engineer"],
    hours: [8, 15],
    resources: [
      {
        title: "PostgreSQL tutorial: The SQL Language",
        url: "https://www.postgresql.org/docs/current/tutorial-sql.html",
        kind: "docs",
      },
      { title: "SQL as understood by SQLite", url: "https://www.sqlite.org/lang.html", kind: "docs" },
      {
        title: "CS50's Introduction to Databases with SQL",
        url: "https://cs50.harvard.edu/sql/",
        kind: "course",
      },
    ],
    items: [
      {
        id: "sql-queries.select-where-order",
        text: "Write a SELECT that returns named columns, filters on two conditions and sorts by two columns",
      },
      {
        id: "sql-queries.rehearsed-update",
        text: "Rehearse an UPDATE or DELETE as a SELECT with the same WHERE, then check the affected row count",
      },
      {
        id: "sql-queries.insert-many",
        text: "Measure a thousand INSERTs of one row each against one INSERT of a thousand rows",
      },
      {
        id: "sql-queries.null-logic",
        text: "Predict which rows WHERE status <> 'paid' returns when status may be NULL, and fix the query",
      },
      {
        id: "sql-queries.half-open-range",
        text: "Write a half-open range for one month of timestamps and show the row that BETWEEN gets wrong",
      },
      {
        id: "sql-queries.upsert",
        text: "Write an upsert with ON CONFLICT or ON DUPLICATE KEY that adds a row or updates the one that is there",
      },
    ],
  },
  {
    id: "sql-joins-and-aggregates",
    title: "Joins and aggregates",
    level: "junior",
    why: "Real questions touch several tables: who bought what, how often, since when. The database answers in one round trip where loops in code take hundreds.",
    mistake:
      "Joining two one-to-many tables at once and summing the result, so that every amount is counted several times.",
    exercise:
      "With customers, orders and order lines of your own making, report revenue per customer and month, customers without orders included, then each customer's latest order. Check two figures by hand.",
    requires: ["sql-queries"],
    tracks: ["database-administrator", "data-engineer"],
    hours: [8, 16],
    resources: [
      {
        title: "PostgreSQL tutorial: Joins Between Tables",
        url: "https://www.postgresql.org/docs/current/tutorial-join.html",
        kind: "docs",
      },
      {
        title: "PostgreSQL tutorial: Aggregate Functions",
        url: "https://www.postgresql.org/docs/current/tutorial-agg.html",
        kind: "docs",
      },
      {
        title: "PostgreSQL tutorial: Window Functions",
        url: "https://www.postgresql.org/docs/current/tutorial-window.html",
        kind: "docs",
      },
      { title: "Modern SQL", url: "https://modern-sql.com/", kind: "docs" },
    ],
    items: [
      {
        id: "sql-joins-and-aggregates.inner-and-left",
        text: "Predict the row counts of an INNER JOIN and a LEFT JOIN on two small tables, then run both to check",
      },
      {
        id: "sql-joins-and-aggregates.group-and-having",
        text: "Write a GROUP BY with COUNT and SUM, with each condition where it belongs, in WHERE or in HAVING",
      },
      {
        id: "sql-joins-and-aggregates.anti-join",
        text: "Find rows without a match, such as customers who never ordered, by a query that no NULL can break",
      },
      {
        id: "sql-joins-and-aggregates.on-or-where",
        text: "Fix a LEFT JOIN that a WHERE condition on its right-hand table has turned into an inner join",
      },
      {
        id: "sql-joins-and-aggregates.fan-out",
        text: "Fix a total that a join has inflated by aggregating in a subquery or CTE before joining",
      },
      {
        id: "sql-joins-and-aggregates.window-functions",
        text: "Use a window function to return each customer's latest order in one query without a self-join",
      },
    ],
  },
  {
    id: "postgresql",
    title: "PostgreSQL",
    level: "junior",
    why: "PostgreSQL is strict, well documented and grows with you, which makes it a safe first choice. After running your own, production holds fewer surprises.",
    mistake:
      "Storing instants in timestamp without time zone, and learning which zone was meant only when the clocks change.",
    exercise:
      "Start PostgreSQL, create a role and a database for one application, load a CSV file of some thousand rows with COPY, query it from psql, then replace the container or restart the server and show that every row is still there.",
    requires: ["sql-queries", "command-line"],
    tracks: ["database-administrator", "cloud-engineer"],
    hours: [5, 10],
    resources: [
      {
        title: "PostgreSQL tutorial: Getting Started",
        url: "https://www.postgresql.org/docs/current/tutorial-start.html",
        kind: "docs",
      },
      {
        title: "PostgreSQL: psql",
        url: "https://www.postgresql.org/docs/current/app-psql.html",
        kind: "docs",
      },
      {
        title: "PostgreSQL wiki: Don't Do This",
        url: "https://wiki.postgresql.org/wiki/Don%27t_Do_This",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "postgresql.run-locally",
        text: "Set up PostgreSQL locally, natively or in a container, so that its data survives a restart",
      },
      {
        id: "postgresql.psql",
        text: "Use psql to list databases, describe a table, time a query and run a script file",
      },
      {
        id: "postgresql.column-types",
        text: "Show what float does to money and timestamp to instants, and how numeric and timestamptz keep both right",
      },
      {
        id: "postgresql.jsonb",
        text: "Query a value inside a jsonb column, then turn one that you often filter by into a real column",
      },
      {
        id: "postgresql.running-queries",
        text: "Find the longest-running query in pg_stat_activity, see what it waits for, and cancel it",
      },
    ],
  },
  {
    id: "mysql",
    title: "MySQL",
    level: "junior",
    why: "MySQL and its sibling MariaDB run a large part of the web, from blogs to shops. What differs from PostgreSQL is exactly what bites people who switch.",
    mistake:
      "Creating tables in the old utf8 character set, which has room for three bytes a character and cannot store an emoji, instead of utf8mb4.",
    exercise:
      "Start MySQL, create a utf8mb4 database and port three tables with data from PostgreSQL or SQLite. Write down each difference that you hit: quoting, auto-increment, types, upsert, strictness.",
    requires: ["sql-queries", "command-line"],
    tracks: ["database-administrator"],
    hours: [4, 8],
    resources: [
      {
        title: "MySQL Reference Manual: Tutorial",
        url: "https://dev.mysql.com/doc/refman/8.4/en/tutorial.html",
        kind: "docs",
      },
      {
        title: "MySQL Reference Manual: Server SQL Modes",
        url: "https://dev.mysql.com/doc/refman/8.4/en/sql-mode.html",
        kind: "docs",
      },
      {
        title: "MySQL Reference Manual: Clustered and Secondary Indexes",
        url: "https://dev.mysql.com/doc/refman/8.4/en/innodb-index-types.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "mysql.run-locally",
        text: "Set up MySQL or MariaDB on your machine and connect with its command-line client as a non-root user",
      },
      {
        id: "mysql.utf8mb4",
        text: "Store an emoji in a utf8mb4 column, and reproduce the error that a utf8mb3 column gives",
      },
      {
        id: "mysql.character-set-and-collation",
        text: "Predict whether 'Zoe' equals 'zoë' under your collation, then check with a query and a unique index",
      },
      {
        id: "mysql.strict-mode",
        text: "Show what an over-long string and an invalid date do with strict SQL mode on and with it off",
      },
      {
        id: "mysql.ddl-commits",
        text: "Predict what ROLLBACK leaves behind in MySQL when the transaction contained an ALTER TABLE",
      },
      {
        id: "mysql.clustered-key",
        text: "Measure time and table size of a million InnoDB inserts with ascending and with random UUID primary keys",
      },
    ],
  },
  {
    id: "indexes",
    title: "Indexes and query plans",
    level: "junior",
    why: "One well-chosen index can turn a nine-second page into a nine-millisecond one. Little else in backend work pays so much for so few words.",
    mistake:
      "Indexing every column without ever reading a plan: writes get slower and the slow query stays slow.",
    exercise:
      "Fill a table with a million rows and take three queries that scan it. Read their plans with EXPLAIN ANALYZE, add at most two indexes, and note time, rows read and insert speed before and after.",
    requires: ["sql-joins-and-aggregates", "trees-and-graphs", "complexity"],
    tracks: ["database-administrator", "data-engineer", "api-developer"],
    hours: [8, 16],
    resources: [
      { title: "Use The Index, Luke", url: "https://use-the-index-luke.com/", kind: "book" },
      {
        title: "PostgreSQL: Indexes",
        url: "https://www.postgresql.org/docs/current/indexes.html",
        kind: "docs",
      },
      {
        title: "PostgreSQL: Using EXPLAIN",
        url: "https://www.postgresql.org/docs/current/using-explain.html",
        kind: "docs",
      },
      {
        title: "SQLite: Query Planning",
        url: "https://www.sqlite.org/queryplanner.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "indexes.b-tree",
        text: "Explain how a B-tree index finds one row among a million, and why it also serves ranges and sorting",
      },
      {
        id: "indexes.read-plan",
        text: "Read an EXPLAIN ANALYZE plan: find the scan, the costliest node and where the row estimate was off",
      },
      {
        id: "indexes.column-order",
        text: "Predict which of four queries an index on (country, created_at) serves well, and why not the others",
      },
      {
        id: "indexes.defeated-index",
        text: "Fix a WHERE clause whose function call, type cast or leading wildcard keeps an index from being used",
      },
      {
        id: "indexes.selectivity",
        text: "Show that the planner leaves a good index unused when a query returns most of the table",
      },
      {
        id: "indexes.write-cost",
        text: "Measure how much slower a bulk insert becomes with each further index on its table",
      },
    ],
  },
  {
    id: "transactions",
    title: "Transactions and isolation",
    level: "junior",
    why: "Money that leaves one account and never reaches the other is a missing transaction. Master them, and neither a crash nor a busy hour corrupts your data.",
    mistake:
      "Reading a value, changing it in code and writing it back unguarded, so that two requests at once lose one of the changes.",
    exercise:
      "With two sessions on PostgreSQL or MySQL, stage a lost update of a stock count. Prevent it in three ways: an atomic UPDATE, SELECT FOR UPDATE and a version column. Then provoke a deadlock and read the error.",
    requires: ["sql-queries", "concurrency-basics"],
    tracks: ["database-administrator", "api-developer"],
    hours: [6, 12],
    resources: [
      {
        title: "PostgreSQL tutorial: Transactions",
        url: "https://www.postgresql.org/docs/current/tutorial-transactions.html",
        kind: "docs",
      },
      {
        title: "PostgreSQL: Transaction Isolation",
        url: "https://www.postgresql.org/docs/current/transaction-iso.html",
        kind: "docs",
      },
      {
        title: "PostgreSQL: Explicit Locking",
        url: "https://www.postgresql.org/docs/current/explicit-locking.html",
        kind: "docs",
      },
      { title: "Jepsen: Consistency Models", url: "https://jepsen.io/consistency", kind: "docs" },
    ],
    items: [
      {
        id: "transactions.acid",
        text: "Explain each letter of ACID by an accident that happens to a bank transfer without it",
      },
      {
        id: "transactions.all-or-nothing",
        text: "Implement a transfer between two accounts in code that commits both rows or, on any error, neither",
      },
      {
        id: "transactions.short",
        text: "Refactor code so that no HTTP call waits inside an open database transaction",
      },
      {
        id: "transactions.lost-update",
        text: "Prevent a lost update in three ways: an atomic UPDATE, a row lock and a version column",
      },
      {
        id: "transactions.isolation-levels",
        text: "Show a non-repeatable read between two sessions at READ COMMITTED and stop it with a stricter level",
      },
      {
        id: "transactions.deadlock",
        text: "Provoke a deadlock between two sessions, read the error, and cure it by locking in one fixed order",
      },
    ],
  },
  {
    id: "crud-application",
    title: "CRUD application",
    level: "junior",
    why: "Create, read, update and delete are the skeleton of nearly every backend. Build one with no magic, and every framework becomes easy to see through.",
    mistake:
      "Opening a connection for each query and never giving it back, until the database refuses the next one.",
    exercise:
      "Build a contacts service on your language's plain database driver, with no ORM: all four operations, a pool and tests on a real database. Stop the database while the service runs, start it again, and see the service recover.",
    requires: ["sql-queries", "http-basics", "testing-basics"],
    tracks: ["full-stack-developer", "api-developer"],
    hours: [10, 20],
    resources: [
      {
        title: "node-postgres (JavaScript)",
        url: "https://node-postgres.com/",
        kind: "docs",
      },
      {
        title: "Python: sqlite3",
        url: "https://docs.python.org/3/library/sqlite3.html",
        kind: "docs",
      },
      {
        title: "PostgreSQL JDBC driver (Java)",
        url: "https://jdbc.postgresql.org/documentation/query/",
        kind: "docs",
      },
      {
        title: "Microsoft.Data.Sqlite (C#)",
        url: "https://learn.microsoft.com/en-us/dotnet/standard/data/sqlite/",
        kind: "docs",
      },
      {
        title: "Go: Accessing relational databases",
        url: "https://go.dev/doc/database/",
        kind: "docs",
      },
      { title: "pg (Ruby)", url: "https://github.com/ged/ruby-pg", kind: "docs" },
      { title: "PDO (PHP)", url: "https://www.php.net/manual/en/book.pdo.php", kind: "docs" },
      {
        title: "tokio-postgres (Rust)",
        url: "https://docs.rs/tokio-postgres/latest/tokio_postgres/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "crud-application.four-operations",
        text: "Implement create, read, update and delete of one table with the plain driver and bound parameters",
      },
      {
        id: "crud-application.settings",
        text: "Read the database's address and password from the environment, and keep them out of the repository",
      },
      {
        id: "crud-application.zero-rows",
        text: "Report 'not found' when an update or delete touches zero rows, instead of claiming success",
      },
      {
        id: "crud-application.connection-pool",
        text: "Configure a connection pool with a size and a wait limit, and show what happens when it runs dry",
      },
      {
        id: "crud-application.unique-violation",
        text: "Turn the driver's unique-violation error into a clear answer, without a racy check beforehand",
      },
      {
        id: "crud-application.real-database-tests",
        text: "Test the data layer on a real database that every test finds in the same known state",
      },
    ],
  },
  {
    id: "orm-and-n-plus-one",
    title: "ORMs and the N+1 problem",
    level: "junior",
    why: "An ORM spares you the routine SQL, and hides what each access costs. Seeing its SQL is the difference between a page of 2 queries and one of 201.",
    mistake:
      "Looping over results and touching a lazy relation, so that each row quietly sends a query of its own.",
    exercise:
      "Show 100 posts with author and number of comments through an ORM. Log the SQL, count the queries, bring them down to three or fewer, and write a test that fails when the number grows again.",
    requires: ["crud-application", "sql-joins-and-aggregates", "object-oriented-programming"],
    tracks: ["full-stack-developer", "api-developer"],
    hours: [6, 12],
    resources: [
      {
        title: "Django: Database access optimization",
        url: "https://docs.djangoproject.com/en/stable/topics/db/optimization/",
        kind: "docs",
      },
      {
        title: "SQLAlchemy: Relationship Loading Techniques",
        url: "https://docs.sqlalchemy.org/en/20/orm/queryguide/relationships.html",
        kind: "docs",
      },
      {
        title: "EF Core: Efficient Querying",
        url: "https://learn.microsoft.com/en-us/ef/core/performance/efficient-querying",
        kind: "docs",
      },
      { title: "GORM: Preloading", url: "https://gorm.io/docs/preload.html", kind: "docs" },
      {
        title: "MikroORM: Loading strategies",
        url: "https://mikro-orm.io/docs/loading-strategies",
        kind: "docs",
      },
      { title: "Hibernate ORM documentation", url: "https://hibernate.org/orm/documentation/", kind: "docs" },
      {
        title: "Rails: Active Record Query Interface",
        url: "https://guides.rubyonrails.org/active_record_querying.html",
        kind: "docs",
      },
      {
        title: "Laravel: Eloquent relationships",
        url: "https://laravel.com/docs/eloquent-relationships",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "orm-and-n-plus-one.map-relations",
        text: "Write models with a one-to-many and a many-to-many relation and predict the tables behind them",
      },
      {
        id: "orm-and-n-plus-one.see-the-sql",
        text: "Configure the ORM to log its SQL, and match each statement of one request to the line that caused it",
      },
      {
        id: "orm-and-n-plus-one.find",
        text: "Find an N+1 by comparing the number of queries that a page sends with 10 rows and with 100",
      },
      {
        id: "orm-and-n-plus-one.fix",
        text: "Fix one N+1 with a join and another with one batched query per relation",
      },
      {
        id: "orm-and-n-plus-one.set-based",
        text: "Replace a loop that loads and saves thousands of objects by one statement, and time both",
      },
    ],
  },
  {
    id: "database-migrations",
    title: "Database migrations",
    level: "junior",
    why: "Schemas change while people are using them. Migrations make each change repeatable on every machine and reviewable like any other code.",
    mistake: "Editing a migration that others have already run, instead of adding a new one.",
    exercise:
      "Take 10,000 rows with a price in a floating-point column. Turn it into whole cents in steps that a running application survives: add, write both, backfill in batches, switch reads, drop. Rehearse it on a copy.",
    requires: ["crud-application", "transactions", "git-basics"],
    tracks: ["devops-engineer", "database-administrator"],
    hours: [5, 10],
    resources: [
      {
        title: "Evolutionary Database Design (Sadalage and Fowler)",
        url: "https://martinfowler.com/articles/evodb.html",
        kind: "docs",
      },
      {
        title: "PostgreSQL: ALTER TABLE",
        url: "https://www.postgresql.org/docs/current/sql-altertable.html",
        kind: "docs",
      },
      {
        title: "Flyway documentation",
        url: "https://documentation.red-gate.com/flyway",
        kind: "docs",
      },
      {
        title: "Alembic documentation",
        url: "https://alembic.sqlalchemy.org/en/latest/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "database-migrations.one-command",
        text: "Set up a migration tool so that one command brings an empty or an old database to today's schema",
      },
      {
        id: "database-migrations.applied-is-frozen",
        text: "Show how your tool records which migrations have run, and what it does when an applied one is edited",
      },
      {
        id: "database-migrations.required-column",
        text: "Write a migration that adds a NOT NULL column to a table which already holds rows",
      },
      {
        id: "database-migrations.fix-forward",
        text: "Choose between a down migration and a fix forward for a release that has dropped a column with data",
      },
      {
        id: "database-migrations.backfill",
        text: "Write a backfill that runs in small batches and can be stopped and resumed without harm",
      },
      {
        id: "database-migrations.expand-and-contract",
        text: "Rename a column by expand and contract, so that the old and the new release both run at every point",
      },
    ],
  },
  {
    id: "nosql-kinds",
    title: "Kinds of NoSQL",
    level: "junior",
    why: "Document, key-value, wide-column, graph: each gives something up to be very good at one thing. If you can name that trade, you choose by need and not by fashion.",
    mistake:
      "Choosing a document store because it has no schema: the schema then lives, unwritten and untested, in every program that reads the data.",
    exercise:
      "Take a shopping cart, a friends-of-friends feature and readings from 10,000 sensors. For each write half a page: access patterns, kind of store, what you lose against PostgreSQL, and what would change your mind.",
    requires: ["sql-joins-and-aggregates", "transactions", "hash-tables"],
    tracks: ["data-engineer", "database-administrator"],
    hours: [4, 8],
    resources: [
      {
        title: "Amazon DynamoDB: NoSQL design",
        url: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-general-nosql-design.html",
        kind: "docs",
      },
      { title: "Redis documentation", url: "https://redis.io/docs/latest/", kind: "docs" },
      { title: "Neo4j: Getting Started", url: "https://neo4j.com/docs/getting-started/", kind: "docs" },
    ],
    items: [
      {
        id: "nosql-kinds.four-kinds",
        text: "Name a product and a fitting use for document, key-value, wide-column and graph databases",
      },
      {
        id: "nosql-kinds.access-patterns",
        text: "List a feature's reads and writes with their expected rates before you choose a store for it",
      },
      {
        id: "nosql-kinds.lost-guarantees",
        text: "List what your own code must do in a store without joins, foreign keys and a fixed schema",
      },
      {
        id: "nosql-kinds.eventual-consistency",
        text: "Design a screen on which nobody misses their own change while an eventually consistent store catches up",
      },
      {
        id: "nosql-kinds.partitioning",
        text: "Explain why data split by one key scales out easily, and why questions across keys become costly",
      },
      {
        id: "nosql-kinds.against-relational",
        text: "Compare one feature on PostgreSQL and on a NoSQL store by queries, guarantees, growth and upkeep",
      },
    ],
  },
  {
    id: "mongodb",
    title: "MongoDB",
    level: "junior",
    why: "MongoDB keeps documents in the shape in which your code uses them, and is the document store you are most likely to meet at work. Modelled well, one read serves a whole page.",
    mistake:
      "Letting an array inside a document grow without limit, until updates crawl and the document hits the 16 MB ceiling.",
    exercise:
      "Model a blog (posts, comments, authors, tags) and decide what to embed. Load 10,000 posts, write the aggregation for the ten busiest tags of a month, and prove with explain that your list query uses an index.",
    requires: ["nosql-kinds", "data-formats"],
    tracks: ["full-stack-developer", "data-engineer"],
    hours: [6, 12],
    resources: [
      { title: "MongoDB Manual", url: "https://www.mongodb.com/docs/manual/", kind: "docs" },
      {
        title: "MongoDB Manual: Data Modeling",
        url: "https://www.mongodb.com/docs/manual/data-modeling/",
        kind: "docs",
      },
      { title: "MongoDB University", url: "https://learn.mongodb.com/", kind: "course" },
    ],
    items: [
      {
        id: "mongodb.run-locally",
        text: "Set up MongoDB on your machine, and connect with mongosh as a user who may use one database only",
      },
      {
        id: "mongodb.update-one-field",
        text: "Update one field of one document in mongosh without replacing the rest of it",
      },
      {
        id: "mongodb.embed-or-reference",
        text: "Choose embedding or referencing for three relations by how they grow and how they are read",
      },
      {
        id: "mongodb.validation",
        text: "Write a schema validation rule that makes a collection refuse a document with a missing field",
      },
      {
        id: "mongodb.aggregation",
        text: "Write an aggregation pipeline that matches first, then groups, sorts and limits",
      },
      {
        id: "mongodb.compound-index",
        text: "Design a compound index for a filter with a sort, and prove with explain that COLLSCAN and SORT are gone",
      },
    ],
  },
  {
    id: "cassandra",
    title: "Cassandra",
    level: "mid",
    why: "Cassandra takes writes on many machines with no leader to lose, at sizes that one server cannot hold. It teaches you to design from the query backwards.",
    mistake:
      "Designing tables by entity and then adding ALLOW FILTERING, which may search the whole cluster to answer one request.",
    exercise:
      "Run three Cassandra nodes in containers with 1 to 2 GB each and replication factor 3. Model sensor readings by sensor and day, write 100,000, read one day back, stop a node, and note which consistency levels still answer.",
    requires: ["nosql-kinds", "indexes"],
    tracks: ["data-engineer", "database-administrator"],
    hours: [10, 20],
    resources: [
      {
        title: "Apache Cassandra documentation",
        url: "https://cassandra.apache.org/doc/latest/",
        kind: "docs",
      },
      {
        title: "Dynamo: Amazon's Highly Available Key-value Store",
        url: "https://www.allthingsdistributed.com/files/amazon-dynamo-sosp2007.pdf",
        kind: "docs",
      },
      { title: "ScyllaDB University", url: "https://university.scylladb.com/", kind: "course" },
    ],
    items: [
      {
        id: "cassandra.table-per-query",
        text: "Design one table per query from a list of queries, and say who keeps the duplicated data in step",
      },
      {
        id: "cassandra.clustering-columns",
        text: "Use clustering columns so that a query reads neighbouring rows in the order it needs",
      },
      {
        id: "cassandra.partition-key",
        text: "Choose a partition key that avoids hot spots and keeps partitions bounded, by a time bucket if need be",
      },
      {
        id: "cassandra.consistency-levels",
        text: "Predict whether a read sees the last write for given consistency levels and replication factor",
      },
      {
        id: "cassandra.tombstones",
        text: "Explain what a delete leaves behind, and why a table used as a queue reads slower every hour",
      },
    ],
  },
  {
    id: "firebase",
    title: "Firebase",
    level: "junior",
    why: "Firebase gives a small team a database, sign-in and live updates with no server to run. Backend developers are asked when it fits, what it costs and how to lock it.",
    mistake:
      "Going live with test-mode rules that let anyone read and write, because the app itself only shows the right things.",
    exercise:
      "Build a shared shopping list on Firestore in the Emulator Suite: two users, live updates, and rules that let only members read a list. Write rule tests which prove that a stranger is refused.",
    requires: ["nosql-kinds"],
    tracks: ["full-stack-developer"],
    hours: [5, 10],
    resources: [
      {
        title: "Cloud Firestore documentation",
        url: "https://firebase.google.com/docs/firestore",
        kind: "docs",
      },
      {
        title: "Firebase Security Rules",
        url: "https://firebase.google.com/docs/rules",
        kind: "docs",
      },
      {
        title: "Firebase Local Emulator Suite",
        url: "https://firebase.google.com/docs/emulator-suite",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "firebase.emulator",
        text: "Run the Firebase Emulator Suite and watch one client's write reach another through a live listener",
      },
      {
        id: "firebase.model-by-screen",
        text: "Design Firestore collections and subcollections so that each screen needs one bounded query",
      },
      {
        id: "firebase.security-rules",
        text: "Write security rules that admit only a document's owner, and test them as owner, stranger and guest",
      },
      {
        id: "firebase.admin-bypass",
        text: "Guard a server function that uses the Admin SDK, which bypasses every security rule",
      },
      {
        id: "firebase.cost-of-reads",
        text: "Estimate what the document reads of a busy screen cost in a month, and change the screen to need fewer",
      },
    ],
  },
  {
    id: "caching",
    title: "Caching",
    level: "junior",
    why: "The fastest query is the one that is never sent. A cache makes a service quick and cheap, provided you can say when an entry becomes a lie.",
    mistake: "Adding a cache before measuring anything, with no plan for when an entry must go.",
    exercise:
      "Take one slow read of your CRUD application. Cache it in Redis with an expiry, clear the key on write, count hits and misses, and compare the slowest 5% of answers before and after. Then stop Redis: the service must still answer.",
    requires: ["crud-application", "http-basics", "hash-tables"],
    tracks: ["api-developer", "full-stack-developer", "cloud-engineer"],
    hours: [6, 12],
    resources: [
      {
        title: "MDN: HTTP caching",
        url: "https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/Caching",
        kind: "docs",
      },
      {
        title: "RFC 9111: HTTP Caching",
        url: "https://www.rfc-editor.org/rfc/rfc9111.html",
        kind: "spec",
      },
      { title: "Redis: Develop", url: "https://redis.io/docs/latest/develop/", kind: "docs" },
    ],
    items: [
      {
        id: "caching.layers",
        text: "Name each cache between a browser and a table row, and say who can clear it and how",
      },
      {
        id: "caching.cache-control",
        text: "Choose Cache-Control values for a hashed asset, a personal page and a public list, and defend each",
      },
      {
        id: "caching.revalidation",
        text: "Answer 304 to a request whose If-None-Match holds the current ETag, and measure what that saves",
      },
      {
        id: "caching.cache-aside",
        text: "Implement cache-aside with Redis: try the cache, fall back to the database, store with an expiry",
      },
      {
        id: "caching.invalidation",
        text: "Find every write path that changes a cached value, and make each of them clear the right key",
      },
      {
        id: "caching.hit-rate",
        text: "Measure a cache's hit rate and the time that it saves an average request",
      },
      {
        id: "caching.stampede",
        text: "Prevent a stampede on an expired hot key with a lock, an early refresh or a randomised expiry",
      },
    ],
  },
  {
    id: "database-in-the-cloud",
    title: "Database in the cloud",
    level: "junior",
    why: "Many production databases are managed services: patches, backups and failover come with the price. The schema, the access and the bill are still yours.",
    mistake:
      "Opening the database to the whole internet (0.0.0.0/0) to connect once from home, and leaving it so.",
    exercise:
      "Create the smallest managed PostgreSQL or MySQL you can get, reach it over TLS, point your CRUD application at it by changing settings only, and set a budget alert. Then delete everything and check a day later that the bill has stopped growing.",
    requires: ["postgresql", "crud-application", "dns-and-hosting"],
    tracks: ["cloud-engineer", "devops-engineer", "database-administrator"],
    hours: [4, 8],
    resources: [
      {
        title: "Amazon RDS User Guide",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Welcome.html",
        kind: "docs",
      },
      {
        title: "Google Cloud SQL documentation",
        url: "https://docs.cloud.google.com/sql/docs",
        kind: "docs",
      },
      {
        title: "Azure Database for PostgreSQL documentation",
        url: "https://learn.microsoft.com/en-us/azure/postgresql/",
        kind: "docs",
      },
      { title: "PgBouncer", url: "https://www.pgbouncer.org/", kind: "docs" },
    ],
    items: [
      {
        id: "database-in-the-cloud.managed-or-own",
        text: "Compare a managed database with one on your own server by price, duties and what you cannot change",
      },
      {
        id: "database-in-the-cloud.network-access",
        text: "Set up a managed PostgreSQL or MySQL that only your application and your own address can reach",
      },
      {
        id: "database-in-the-cloud.bill",
        text: "Estimate a managed database's monthly bill from size, storage, backups and traffic, and set an alert",
      },
      {
        id: "database-in-the-cloud.latency",
        text: "Measure the round trip to a database nearby and in a far region, and work out how long 20 queries in a row take",
      },
      {
        id: "database-in-the-cloud.connection-limits",
        text: "Draw how 200 serverless copies of an app use up a database's connections, and where a pooler helps",
      },
    ],
  },
  {
    id: "database-security",
    title: "Database security",
    level: "junior",
    why: "The database is what attackers come for. It rarely takes a clever exploit: one glued string or one shared admin password is enough.",
    mistake:
      "Escaping quotes by hand and trusting that, instead of sending values apart from the SQL as parameters.",
    exercise:
      "Write a deliberately vulnerable search on a throwaway database and read another user's row through it. Fix it with parameters. Then run the app as a role that may not change the schema, and try DROP TABLE as that role.",
    requires: ["crud-application"],
    tracks: ["security", "database-administrator"],
    hours: [5, 10],
    resources: [
      {
        title: "OWASP: SQL Injection Prevention",
        url: "https://cheatsheetseries.owasp.org/cheatsheets/SQL_Injection_Prevention_Cheat_Sheet.html",
        kind: "docs",
      },
      {
        title: "OWASP: Database Security",
        url: "https://cheatsheetseries.owasp.org/cheatsheets/Database_Security_Cheat_Sheet.html",
        kind: "docs",
      },
      {
        title: "PostgreSQL: Database Roles",
        url: "https://www.postgresql.org/docs/current/user-manag.html",
        kind: "docs",
      },
      {
        title: "PostgreSQL: SSL Support",
        url: "https://www.postgresql.org/docs/current/libpq-ssl.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "database-security.sql-injection",
        text: "Exploit a SQL injection in a toy app of your own, then close it with a parameterised query",
      },
      {
        id: "database-security.identifiers",
        text: "Serve a list sorted by a column that the user names, checked against an allowlist and never glued in",
      },
      {
        id: "database-security.least-privilege",
        text: "Configure separate roles for migrations, application and reports, each with only the rights it needs",
      },
      {
        id: "database-security.verified-tls",
        text: "Configure a client to verify the server's certificate, and show it refusing a wrong one",
      },
      {
        id: "database-security.encryption-at-rest",
        text: "Name two thefts that disk encryption protects against and two that it doesn't",
      },
      {
        id: "database-security.personal-data",
        text: "List every column of personal data in a schema with its purpose and how long it may be kept",
      },
    ],
  },
  {
    id: "backups-and-restore",
    title: "Backups and restore",
    level: "junior",
    why: "Disks fail, and good people run DELETE without WHERE. A backup that nobody has restored is a hope, not a backup.",
    mistake: "Keeping the only backup on the same machine, or in the same account, as the database.",
    exercise:
      "Back up a database with a script, drop a table on purpose, restore into a fresh database and compare row counts. Write down how long it took and which rows were lost, and decide whether you could live with both.",
    requires: ["postgresql", "transactions"],
    tracks: ["database-administrator", "devops-engineer", "cloud-engineer"],
    hours: [4, 10],
    resources: [
      {
        title: "PostgreSQL: Backup and Restore",
        url: "https://www.postgresql.org/docs/current/backup.html",
        kind: "docs",
      },
      {
        title: "MySQL Reference Manual: Backup and Recovery",
        url: "https://dev.mysql.com/doc/refman/8.4/en/backup-and-recovery.html",
        kind: "docs",
      },
      {
        title: "Site Reliability Engineering: Data Integrity",
        url: "https://sre.google/sre-book/data-integrity/",
        kind: "book",
      },
    ],
    items: [
      {
        id: "backups-and-restore.dump-script",
        text: "Write a nightly dump script that names files by date, removes old ones and alerts you when it fails",
      },
      {
        id: "backups-and-restore.restore-drill",
        text: "Restore a backup into an empty database, and prove by row counts and spot checks that it is whole",
      },
      {
        id: "backups-and-restore.logical-or-physical",
        text: "Compare a logical dump with a physical backup by size, time to restore and what each can bring back",
      },
      {
        id: "backups-and-restore.loss-and-downtime",
        text: "Choose a backup schedule from the data loss (RPO) and the downtime (RTO) that a service can bear",
      },
      {
        id: "backups-and-restore.out-of-reach",
        text: "Store an encrypted copy off-site that someone with the server's credentials cannot delete",
      },
      {
        id: "backups-and-restore.point-in-time",
        text: "Restore a database to the minute before a bad DELETE, from a base backup and its archived logs",
      },
    ],
  },
] as const satisfies readonly SkillContent[];
