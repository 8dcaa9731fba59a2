import type { SkillContent } from "../schema";

/** Step 4, databases, from mid level on: tune and change a live one, stores for special needs, data at scale, upkeep. */
export const databasesFurther = [
  {
    id: "query-tuning",
    title: "Query tuning",
    level: "mid",
    why: "Most database emergencies are two or three statements. Find them in the statistics and read what the planner believed, and you fix in an hour what others answer with a bigger server.",
    mistake:
      "Tuning the query that looks ugliest instead of the one that takes most time in total, which is often a fast one that runs a million times a day.",
    exercise:
      "Load a skewed data set of a few million rows, run a mixed workload for ten minutes, and rank the statements by total time. Halve that total with at most three changes, and write down for each one what the plan showed before and after.",
    requires: ["indexes", "postgresql"],
    tracks: ["database-administrator", "data-engineer"],
    hours: [10, 20],
    resources: [
      {
        title: "PostgreSQL: Statistics Used by the Planner",
        url: "https://www.postgresql.org/docs/current/planner-stats.html",
        kind: "docs",
      },
      {
        title: "PostgreSQL: pg_stat_statements",
        url: "https://www.postgresql.org/docs/current/pgstatstatements.html",
        kind: "docs",
      },
      { title: "Use The Index, Luke", url: "https://use-the-index-luke.com/", kind: "book" },
      {
        title: "MySQL Reference Manual: Optimization",
        url: "https://dev.mysql.com/doc/refman/8.4/en/optimization.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "query-tuning.total-time",
        text: "Find the statement that costs most in total from pg_stat_statements or the slow query log",
      },
      {
        id: "query-tuning.rows-and-loops",
        text: "Find where a plan wastes work, by its actual rows, its loops and the rows that a filter removed",
      },
      {
        id: "query-tuning.join-methods",
        text: "Predict whether the planner joins by nested loop, hash or merge, then read the plan to check",
      },
      {
        id: "query-tuning.index-only",
        text: "Turn an index scan into an index-only scan with a covering index, and account for its heap fetches",
      },
      {
        id: "query-tuning.estimates",
        text: "Repair a bad row estimate with fresh statistics, a larger statistics target or extended statistics",
      },
      {
        id: "query-tuning.skewed-parameter",
        text: "Reproduce a statement that is fast for one parameter and slow for another under the same cached plan",
      },
    ],
  },
  {
    id: "connection-pooling",
    title: "Connection pooling",
    level: "mid",
    why: "A database serves a few dozen busy connections well and a thousand badly. The pool in between is a handful of numbers that decide whether a traffic peak is a queue or an outage.",
    mistake:
      "Raising the pool size whenever requests queue, until hundreds of busy connections fight over eight cores and everything is slower than before.",
    exercise:
      "Load-test one endpoint with pools of 2, 8, 32 and 128 connections, and plot throughput and slowest 1% for each. Then put PgBouncer in transaction mode in front of the database, run three copies of the service, and mend whatever breaks.",
    requires: ["crud-application", "postgresql"],
    tracks: ["database-administrator", "devops-engineer", "api-developer"],
    hours: [4, 9],
    resources: [
      { title: "PgBouncer: Features", url: "https://www.pgbouncer.org/features.html", kind: "docs" },
      {
        title: "HikariCP: About Pool Sizing",
        url: "https://github.com/brettwooldridge/HikariCP/wiki/About-Pool-Sizing",
        kind: "docs",
      },
      {
        title: "PostgreSQL: Connections and Authentication",
        url: "https://www.postgresql.org/docs/current/runtime-config-connection.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "connection-pooling.cost-of-opening",
        text: "Measure what opening a TLS connection to the database costs against borrowing one from a pool",
      },
      {
        id: "connection-pooling.fleet-total",
        text: "Compute how many connections all copies of all services can open at once, mid-release included",
      },
      {
        id: "connection-pooling.wait-time",
        text: "Record the wait for a connection apart from the query's own time, and tell which makes a request slow",
      },
      {
        id: "connection-pooling.right-size",
        text: "Find by load tests the pool size beyond which throughput no longer grows and latency only gets worse",
      },
      {
        id: "connection-pooling.leak",
        text: "Trace a session that sits idle in transaction to the code path that never gives its connection back",
      },
      {
        id: "connection-pooling.transaction-mode",
        text: "Run an app behind a transaction-mode pooler, and fix each use of session state that this breaks",
      },
    ],
  },
  {
    id: "locking-and-isolation",
    title: "Locking and isolation in depth",
    level: "mid",
    why: "Bugs between two transactions appear only under load, never on your laptop. Whoever can stage them on purpose can also rule them out, and can free a database in which everyone waits for everyone.",
    mistake:
      "Believing that REPEATABLE READ makes a check followed by a write safe: snapshot isolation still lets two transactions together break a rule that each of them kept.",
    exercise:
      "Build seat booking for one cinema and let 50 clients book at random at once. Prevent double seats three ways: a constraint, a row lock, SERIALIZABLE with retries. Compare bookings per second and count the retries.",
    requires: ["transactions", "postgresql"],
    tracks: ["database-administrator", "api-developer"],
    hours: [8, 16],
    resources: [
      {
        title: "PostgreSQL: Concurrency Control",
        url: "https://www.postgresql.org/docs/current/mvcc.html",
        kind: "docs",
      },
      {
        title: "MySQL Reference Manual: InnoDB Locking",
        url: "https://dev.mysql.com/doc/refman/8.4/en/innodb-locking.html",
        kind: "docs",
      },
      {
        title: "A Critique of ANSI SQL Isolation Levels",
        url: "https://arxiv.org/abs/cs/0701157",
        kind: "docs",
      },
      {
        title: "Hermitage: testing transaction isolation levels",
        url: "https://github.com/ept/hermitage",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "locking-and-isolation.blocking-chain",
        text: "Find who blocks whom in a pile-up of waiting sessions, and end only the session at its root",
      },
      {
        id: "locking-and-isolation.timeouts",
        text: "Set statement, lock and idle-in-transaction timeouts for an app's role, and provoke each of them",
      },
      {
        id: "locking-and-isolation.two-engines",
        text: "Run one lost-update script at REPEATABLE READ on PostgreSQL and MySQL, and explain why they end differently",
      },
      {
        id: "locking-and-isolation.no-overlap",
        text: "Prevent overlapping bookings with an exclusion constraint or a locked parent row, tested in parallel",
      },
      {
        id: "locking-and-isolation.write-skew",
        text: "Reproduce a write skew under snapshot isolation, such as both doctors on call going off at once",
      },
      {
        id: "locking-and-isolation.serialisable-retry",
        text: "Run transactions at SERIALIZABLE with a bounded retry on SQLSTATE 40001 that never sends a mail or payment twice",
      },
    ],
  },
  {
    id: "zero-downtime-migrations",
    title: "Migrations without downtime",
    level: "mid",
    why: "A change that takes ten milliseconds on your laptop can lock a busy table for minutes. Those who know which lock a statement takes, and in which order to release, change schemas at noon.",
    mistake:
      "Running ALTER TABLE without a lock timeout: while it waits behind one long report, every later query on that table waits behind it.",
    exercise:
      "Fill a table with five million rows and let a script read and write it without pause. Add a foreign key, a NOT NULL column and an index, and widen a key to bigint: no statement of the script may fail or take longer than half a second.",
    requires: ["database-migrations", "locking-and-isolation"],
    tracks: ["devops-engineer", "database-administrator", "api-developer"],
    hours: [6, 14],
    resources: [
      {
        title: "PostgreSQL: ALTER TABLE",
        url: "https://www.postgresql.org/docs/current/sql-altertable.html",
        kind: "docs",
      },
      {
        title: "PostgreSQL: CREATE INDEX",
        url: "https://www.postgresql.org/docs/current/sql-createindex.html",
        kind: "docs",
      },
      {
        title: "MySQL Reference Manual: InnoDB and Online DDL",
        url: "https://dev.mysql.com/doc/refman/8.4/en/innodb-online-ddl.html",
        kind: "docs",
      },
      {
        title: "gh-ost: online schema migrations for MySQL",
        url: "https://github.com/github/gh-ost",
        kind: "docs",
      },
      {
        title: "strong_migrations: checks and safer ways",
        url: "https://github.com/ankane/strong_migrations",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "zero-downtime-migrations.lock-level",
        text: "Predict which lock each of six ALTER TABLE forms takes, and check each in pg_locks before it commits",
      },
      {
        id: "zero-downtime-migrations.lock-queue",
        text: "Show how an ALTER that waits for one long read stops all later queries, then prevent it with lock_timeout",
      },
      {
        id: "zero-downtime-migrations.concurrent-index",
        text: "Build an index on a table in use without blocking its writes, and clean up an invalid leftover",
      },
      {
        id: "zero-downtime-migrations.validate-later",
        text: "Add a constraint as NOT VALID and validate it in a second step, so that neither blocks writes for long",
      },
      {
        id: "zero-downtime-migrations.pipeline-check",
        text: "Set up a check that rejects a migration which rewrites a big table or breaks the release still running",
      },
      {
        id: "zero-downtime-migrations.wider-key",
        text: "Change an integer key to bigint on a live table by a second column, a backfill and a short switch",
      },
    ],
  },
  {
    id: "partitioning",
    title: "Table partitioning",
    level: "mid",
    why: "When a table outgrows memory and its old rows must go, partitions turn hours of DELETE into a DROP that takes a moment. Done for the wrong reason, they make every query slower.",
    mistake:
      "Partitioning by a column that most queries don't filter by, so that each of them now has to look into every partition.",
    exercise:
      "Load 20 million events over 24 months into a plain table and into one partitioned by month. Compare five queries, an insert load and the removal of the oldest month on both, and write down for which table size you would bother.",
    requires: ["query-tuning"],
    tracks: ["database-administrator", "data-engineer"],
    hours: [5, 10],
    resources: [
      {
        title: "PostgreSQL: Table Partitioning",
        url: "https://www.postgresql.org/docs/current/ddl-partitioning.html",
        kind: "docs",
      },
      {
        title: "MySQL Reference Manual: Partitioning",
        url: "https://dev.mysql.com/doc/refman/8.4/en/partitioning.html",
        kind: "docs",
      },
      {
        title: "pg_partman: partition management for PostgreSQL",
        url: "https://github.com/pgpartman/pg_partman",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "partitioning.pruning",
        text: "Create a table partitioned by month, and show in a plan that a query for one day opens one partition",
      },
      {
        id: "partitioning.drop-old",
        text: "Replace a nightly DELETE of expired rows by detaching and dropping a partition, and time both",
      },
      {
        id: "partitioning.lost-pruning",
        text: "Find the queries that open every partition, and rewrite those that could name the partition key",
      },
      {
        id: "partitioning.unique-keys",
        text: "Choose a primary key that includes the partition key, and say which duplicates it no longer stops",
      },
      {
        id: "partitioning.future-partitions",
        text: "Automate the creation of future partitions, with an alert well before the last one is used up",
      },
      {
        id: "partitioning.convert-live",
        text: "Move a large table that is in use into partitions step by step, with its writes blocked for a second at most",
      },
    ],
  },
  {
    id: "replication",
    title: "Replication",
    level: "mid",
    why: "A second copy lets you serve more reads and survive a dead disk. It's also a little behind, and your code has to live with that.",
    mistake: "Counting a replica as a backup: a DROP TABLE on the primary reaches it within milliseconds.",
    exercise:
      "Run a PostgreSQL primary and a replica in containers and send your application's reads to the replica. Delay the replica (recovery_min_apply_delay) until a user misses the comment they just wrote, then fix that in the application, not by hoping for less lag.",
    requires: ["postgresql", "transactions", "backups-and-restore"],
    tracks: ["database-administrator", "devops-engineer", "cloud-engineer"],
    hours: [8, 16],
    resources: [
      {
        title: "PostgreSQL: Log-Shipping Standby Servers",
        url: "https://www.postgresql.org/docs/current/warm-standby.html",
        kind: "docs",
      },
      {
        title: "PostgreSQL: Logical Replication",
        url: "https://www.postgresql.org/docs/current/logical-replication.html",
        kind: "docs",
      },
      {
        title: "MySQL Reference Manual: Replication",
        url: "https://dev.mysql.com/doc/refman/8.4/en/replication.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "replication.first-replica",
        text: "Set up a streaming replica on your machine, and show a write arriving there and one being refused",
      },
      {
        id: "replication.lag",
        text: "Measure replication lag in bytes and seconds under load, and tell whether sending, flushing or replay is behind",
      },
      {
        id: "replication.read-your-writes",
        text: "Route a user's reads after their own write to a server that has it, by the log position or for a set time",
      },
      {
        id: "replication.synchronous",
        text: "Measure what synchronous replication adds to a commit, and show the writes a crash loses without it",
      },
      {
        id: "replication.abandoned-slot",
        text: "Show how an abandoned replication slot fills the primary's disk, and bound how much log it may hold",
      },
      {
        id: "replication.logical-upgrade",
        text: "Upgrade a database to the next major version by logical replication, with writes stopped for seconds",
      },
    ],
  },
  {
    id: "full-text-search",
    title: "Full-text search",
    level: "mid",
    why: "People type half words, plurals and typos and expect the best hit on top; LIKE can't do that. Search is a field of its own, and its basics carry you surprisingly far.",
    mistake:
      "Treating the search engine as the source of truth, with nothing that could rebuild the index when it drifts or its mapping has to change.",
    exercise:
      "Make 50,000 articles searchable twice: with your database's own full-text search and with Elasticsearch or Solr. Write down twenty queries with the hit that should come first, and compare how often each one gets it into the top three.",
    requires: ["indexes", "searching"],
    tracks: ["full-stack-developer", "data-engineer", "api-developer"],
    hours: [8, 16],
    resources: [
      {
        title: "Introduction to Information Retrieval",
        url: "https://nlp.stanford.edu/IR-book/",
        kind: "book",
      },
      {
        title: "PostgreSQL: Full Text Search",
        url: "https://www.postgresql.org/docs/current/textsearch.html",
        kind: "docs",
      },
      {
        title: "Elasticsearch reference",
        url: "https://www.elastic.co/docs/reference/elasticsearch",
        kind: "docs",
      },
      {
        title: "Apache Solr Reference Guide",
        url: "https://solr.apache.org/guide/solr/latest/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "full-text-search.in-the-database",
        text: "Build a ranked search with PostgreSQL's or MySQL's own full-text index, and highlight what matched",
      },
      {
        id: "full-text-search.tokens",
        text: "Inspect which tokens an analyser makes of a text, and fix a search that misses a plural or an accent",
      },
      {
        id: "full-text-search.choose-engine",
        text: "Weigh Elasticsearch, Solr and the database's own search for one product by need, upkeep and licence",
      },
      {
        id: "full-text-search.judged-queries",
        text: "Tune ranking against a list of twenty judged queries, and show which ones each change makes worse",
      },
      {
        id: "full-text-search.in-step",
        text: "Write a job that finds documents which the search index lacks or has kept too long, and repairs the index",
      },
      {
        id: "full-text-search.alias-swap",
        text: "Rebuild an index with a new mapping beside the old one, and switch to it by alias while searches go on",
      },
    ],
  },
  {
    id: "vector-search",
    title: "Vector search",
    level: "mid",
    why: "Embeddings let a database find what means the same in other words, which is what most AI features lean on. Behind the fashion is an index that trades recall for speed, and you can measure both.",
    mistake:
      "Trusting an approximate index because its answers look plausible, without ever comparing them with an exact search.",
    exercise:
      "Embed 20,000 short texts with a small open model and store them in pgvector. Measure the time and recall of exact search and of an HNSW index at three settings. Then filter by a rare category, replace half of the rows, and measure again.",
    requires: ["indexes", "postgresql"],
    tracks: ["data-engineer", "full-stack-developer"],
    hours: [6, 12],
    resources: [
      { title: "pgvector", url: "https://github.com/pgvector/pgvector", kind: "docs" },
      {
        title: "Efficient and robust approximate nearest neighbor search using HNSW graphs",
        url: "https://arxiv.org/abs/1603.09320",
        kind: "docs",
      },
      { title: "Faiss wiki", url: "https://github.com/facebookresearch/faiss/wiki", kind: "docs" },
    ],
    items: [
      {
        id: "vector-search.exact-nearest",
        text: "Store embeddings in a vector column, and query the ten nearest by cosine distance without any index",
      },
      {
        id: "vector-search.memory",
        text: "Compute the memory that a million vectors take, and halve it with half precision or fewer dimensions",
      },
      {
        id: "vector-search.model-version",
        text: "Record which model made each embedding, and move to a new model without ever comparing across the two",
      },
      {
        id: "vector-search.recall",
        text: "Measure the recall of an HNSW or IVFFlat index against exact search, and tune it to a stated target",
      },
      {
        id: "vector-search.filtered",
        text: "Reproduce a filtered vector search that returns too few rows, and cure it with an iterative scan or partial index",
      },
      {
        id: "vector-search.wear",
        text: "Measure what many updates and deletes do to a vector index's recall and size, and rebuild it while in use",
      },
    ],
  },
  {
    id: "other-relational-databases",
    title: "SQLite, MariaDB, SQL Server and Oracle",
    level: "mid",
    why: "Sooner or later a job brings the database that you didn't choose: Oracle in a bank, SQL Server in an office, SQLite on a phone. Few things differ, but those few cost days when nobody told you.",
    mistake:
      "Taking the defaults of the database you know for the standard: isolation, empty strings, letter case and DDL in transactions are different in each.",
    exercise:
      "Take one of the four that you haven't used, in its free edition or a container, and port a schema of five tables with its queries and tests. Keep a table of every difference: what you expected, what it does, how you dealt with it.",
    requires: ["indexes", "transactions"],
    tracks: ["database-administrator", "data-engineer"],
    trackOnly: true,
    hours: [8, 20],
    resources: [
      {
        title: "SQLite: Appropriate Uses",
        url: "https://www.sqlite.org/whentouse.html",
        kind: "docs",
      },
      { title: "SQLite: Write-Ahead Logging", url: "https://www.sqlite.org/wal.html", kind: "docs" },
      { title: "MariaDB documentation", url: "https://mariadb.com/docs/", kind: "docs" },
      {
        title: "SQL Server: Transaction locking and row versioning guide",
        url: "https://learn.microsoft.com/en-us/sql/relational-databases/sql-server-transaction-locking-and-row-versioning-guide",
        kind: "docs",
      },
      {
        title: "Oracle Database documentation",
        url: "https://docs.oracle.com/en/database/oracle/oracle-database/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "other-relational-databases.sqlite-in-earnest",
        text: "Run SQLite with WAL, a busy timeout and foreign keys on, and find the write rate at which SQLITE_BUSY returns",
      },
      {
        id: "other-relational-databases.dialects",
        text: "Translate paging, upsert, generated keys and date arithmetic of five queries into a second dialect",
      },
      {
        id: "other-relational-databases.oracle-empty-string",
        text: "Show that Oracle stores an empty string as NULL, and fix a condition or a constraint which that breaks",
      },
      {
        id: "other-relational-databases.mariadb-or-mysql",
        text: "Test an app made for MySQL against MariaDB, and fix two places where the siblings have grown apart",
      },
      {
        id: "other-relational-databases.sql-server-readers",
        text: "Reproduce a writer blocking readers in MS SQL Server, then turn on READ_COMMITTED_SNAPSHOT and compare",
      },
      {
        id: "other-relational-databases.move-away",
        text: "Estimate a move from Oracle or SQL Server to PostgreSQL from its stored code, types and jobs",
      },
    ],
  },
  {
    id: "document-stores-compared",
    title: "Document stores in depth",
    level: "mid",
    why: "Anyone can store a document; the work starts with failover, conflicts and ten shapes of the same thing. MongoDB, CouchDB and RethinkDB gave three different answers, and one of them shows what it means when a database loses its company.",
    mistake:
      "Treating an acknowledged write as safe without asking by whom: what only one node has confirmed can vanish at the next failover.",
    exercise:
      "Run a MongoDB replica set of three in containers and write numbered documents without pause. Kill the primary, and compare what the client was told with what is there, once with w: 1 and once with w: majority.",
    requires: ["mongodb"],
    tracks: ["database-administrator", "data-engineer"],
    trackOnly: true,
    hours: [8, 16],
    resources: [
      {
        title: "MongoDB Manual: Write Concern",
        url: "https://www.mongodb.com/docs/manual/reference/write-concern/",
        kind: "docs",
      },
      {
        title: "MongoDB Manual: Change Streams",
        url: "https://www.mongodb.com/docs/manual/changeStreams/",
        kind: "docs",
      },
      {
        title: "CouchDB: Replication and conflict model",
        url: "https://docs.couchdb.org/en/stable/replication/conflicts.html",
        kind: "docs",
      },
      { title: "RethinkDB documentation", url: "https://rethinkdb.com/docs/", kind: "docs" },
    ],
    items: [
      {
        id: "document-stores-compared.shape-versions",
        text: "Read two generations of a document by a version field, and rewrite the old one when it is next saved",
      },
      {
        id: "document-stores-compared.one-document",
        text: "Replace a multi-document transaction by a model in which one document's update does the whole change",
      },
      {
        id: "document-stores-compared.change-stream",
        text: "Follow a MongoDB change stream that resumes after a restart of its reader without losing an event",
      },
      {
        id: "document-stores-compared.write-concern",
        text: "Show a write that MongoDB acknowledged with w: 1 and lost in a failover, and that majority keeps",
      },
      {
        id: "document-stores-compared.couchdb-conflict",
        text: "Create a conflict by editing one document on two disconnected CouchDB nodes, then find and resolve it",
      },
      {
        id: "document-stores-compared.choose",
        text: "Choose between MongoDB, CouchDB and RethinkDB for three apps by sync, live queries and who still maintains each",
      },
    ],
  },
  {
    id: "dynamodb",
    title: "DynamoDB",
    level: "mid",
    why: "DynamoDB keeps answering in milliseconds at any size and leaves you no server to run, provided that you knew your questions beforehand. It's the default store behind many serverless systems.",
    mistake:
      "Modelling tables as in SQL and then filtering a Scan: it reads, and bills, the whole table for a handful of rows.",
    exercise:
      "Write down eight access patterns of an order system and model them in DynamoDB Local. Serve each by one Query or GetItem, protect an order's status with a condition, and estimate the month's bill for a million orders.",
    requires: ["nosql-kinds", "indexes"],
    tracks: ["cloud-engineer", "database-administrator", "data-engineer"],
    trackOnly: true,
    hours: [6, 14],
    resources: [
      {
        title: "DynamoDB: Best practices",
        url: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/best-practices.html",
        kind: "docs",
      },
      {
        title: "DynamoDB local",
        url: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DynamoDBLocal.html",
        kind: "docs",
      },
      {
        title: "Amazon DynamoDB (USENIX ATC 2022)",
        url: "https://www.usenix.org/conference/atc22/presentation/elhemali",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "dynamodb.keys-from-patterns",
        text: "Design partition and sort keys from a numbered list of access patterns, and map each pattern to a call",
      },
      {
        id: "dynamodb.no-scan",
        text: "Replace a Scan with a filter by a Query, and compare the consumed capacity that both calls report",
      },
      {
        id: "dynamodb.condition",
        text: "Guard a write with a condition expression, and handle the refusal that the slower of two writers gets",
      },
      {
        id: "dynamodb.secondary-index",
        text: "Add a global secondary index for a new question, and show in consumed capacity what each write now costs",
      },
      {
        id: "dynamodb.capacity-modes",
        text: "Estimate one week's traffic in on-demand and in provisioned mode, and choose the mode by its price",
      },
      {
        id: "dynamodb.hot-partition",
        text: "Design a key suffix that spreads a hot partition, and write the read that gathers its parts again",
      },
    ],
  },
  {
    id: "time-series-databases",
    title: "Time-series databases",
    level: "mid",
    why: "Sensors, prices and metrics arrive without end, are read by range and are hardly ever changed. A store built for that keeps years of them on a disk where a plain table fills it in months.",
    mistake:
      "Making a tag or label of something that never repeats, such as a request id: in Prometheus and in InfluxDB before version 3, each value opens a series of its own until memory runs out.",
    exercise:
      "Generate readings of 1,000 sensors every ten seconds for two days. Store them in a plain PostgreSQL table and in TimescaleDB or InfluxDB, and compare disk, insert rate and the hourly averages of one sensor.",
    requires: ["indexes", "nosql-kinds"],
    tracks: ["data-engineer", "database-administrator"],
    trackOnly: true,
    hours: [5, 12],
    resources: [
      { title: "InfluxDB documentation", url: "https://docs.influxdata.com/", kind: "docs" },
      { title: "TimescaleDB", url: "https://github.com/timescale/timescaledb", kind: "docs" },
      {
        title: "Gorilla: A Fast, Scalable, In-Memory Time Series Database",
        url: "https://www.vldb.org/pvldb/vol8/p1816-teller.pdf",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "time-series-databases.tags-and-fields",
        text: "Sort the values of a sensor feed into tags and fields, and estimate how many series that creates",
      },
      {
        id: "time-series-databases.buckets-and-gaps",
        text: "Write a query that averages by hour and shows a silent hour as a gap, neither as zero nor left out",
      },
      {
        id: "time-series-databases.hypertable",
        text: "Convert a plain table into a TimescaleDB hypertable, and compare its range reads before and after",
      },
      {
        id: "time-series-databases.retention",
        text: "Configure retention and compression so that two years of readings fit onto a disk of a given size",
      },
      {
        id: "time-series-databases.roll-ups",
        text: "Keep hourly roll-ups from which daily averages, not averages of averages, can be worked out",
      },
      {
        id: "time-series-databases.latest-value",
        text: "Query the latest value of each of 10,000 sensors without a scan through their history",
      },
    ],
  },
  {
    id: "graph-databases",
    title: "Graph databases",
    level: "mid",
    why: "Fraud rings, permissions and recommendations are questions about paths, and each hop costs SQL another join. A graph database makes the path itself the query.",
    mistake:
      "Moving plain records into a graph because they have relationships: lists, sums and reports then become the hard part.",
    exercise:
      "Load a film data set (people, films, roles) into Neo4j and into PostgreSQL. Answer five questions in both, from one hop to four, and note lines, time and plan. Write down at which question you would have switched.",
    requires: ["nosql-kinds", "trees-and-graphs"],
    tracks: ["data-engineer", "backend-architect"],
    trackOnly: true,
    hours: [5, 12],
    resources: [
      {
        title: "Neo4j: Cypher Manual",
        url: "https://neo4j.com/docs/cypher-manual/current/",
        kind: "docs",
      },
      { title: "Neo4j GraphAcademy", url: "https://graphacademy.neo4j.com/", kind: "course" },
      {
        title: "Amazon Neptune User Guide",
        url: "https://docs.aws.amazon.com/neptune/latest/userguide/intro.html",
        kind: "docs",
      },
      { title: "Dgraph", url: "https://github.com/dgraph-io/dgraph", kind: "docs" },
    ],
    items: [
      {
        id: "graph-databases.nodes-and-edges",
        text: "Model people, firms and their changing roles as nodes and relationships that carry dates",
      },
      {
        id: "graph-databases.pattern",
        text: "Write a Cypher query that suggests friends of friends, each once, without those who are friends already",
      },
      {
        id: "graph-databases.recursive-sql",
        text: "Compare a four-hop question in Cypher with a recursive CTE by length, plan and time on the same data",
      },
      {
        id: "graph-databases.bounded-paths",
        text: "Bound a variable-length path, and show with PROFILE how many database hits that saves",
      },
      {
        id: "graph-databases.supernode",
        text: "Find a node with so many relationships that it slows every path through it, and remodel around it",
      },
      {
        id: "graph-databases.choose",
        text: "Choose between Neo4j, Neptune and Dgraph for one product by query language, hosting, licence and upkeep",
      },
    ],
  },
  {
    id: "analytical-databases",
    title: "Analytical databases",
    level: "mid",
    why: "Reports read a few columns of very many rows, and a row store must fetch each row whole. Data kept by column turns minutes into seconds, and takes the reports off production.",
    mistake:
      "Writing to a columnar store as to PostgreSQL, one row per request with updates by id, until merging small parts is all that it does.",
    exercise:
      "Load a public data set of at least ten million rows, such as taxi trips, into PostgreSQL and into ClickHouse or DuckDB. Run the same five aggregates, compare time, disk and bytes read, and improve the worst by a better sorting key.",
    requires: ["query-tuning"],
    tracks: ["data-engineer", "database-administrator", "backend-architect"],
    trackOnly: true,
    hours: [6, 14],
    resources: [
      { title: "ClickHouse documentation", url: "https://clickhouse.com/docs", kind: "docs" },
      { title: "DuckDB documentation", url: "https://duckdb.org/docs/", kind: "docs" },
      {
        title: "Apache Parquet documentation",
        url: "https://parquet.apache.org/docs/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "analytical-databases.row-or-column",
        text: "Measure one aggregate over ten million rows in a row store and a column store, with the bytes each reads",
      },
      {
        id: "analytical-databases.parquet",
        text: "Convert a large CSV file to Parquet, and query two of its columns in place without loading the rest",
      },
      {
        id: "analytical-databases.batches",
        text: "Load the same rows one by one and in large batches into ClickHouse, and count the parts it then merges",
      },
      {
        id: "analytical-databases.sorting-key",
        text: "Choose a sorting key from the commonest filters, and show how much of the table it lets queries skip",
      },
      {
        id: "analytical-databases.changing-rows",
        text: "Query the latest version of rows that change in ClickHouse correctly, even before merges have run",
      },
      {
        id: "analytical-databases.incremental-view",
        text: "Keep daily totals by an incremental materialised view, and backfill the days before it existed",
      },
    ],
  },
  {
    id: "data-pipelines",
    title: "Data pipelines",
    level: "mid",
    why: "Data that leaves your service feeds bills, reports and models. A pipeline which can be run again without fear turns a failed night into a shrug.",
    mistake: "Writing each run as an append, so that the retry after a crash at 80% doubles most of the day.",
    exercise:
      "Build a daily load from an application's database into an analytical one, with an orchestrator or a plain scheduler. Kill it halfway, run it again, run one day twice, deliver a row two days late: the totals must match the source each time.",
    requires: ["sql-joins-and-aggregates", "crud-application", "transactions"],
    tracks: ["data-engineer"],
    trackOnly: true,
    hours: [10, 24],
    resources: [
      {
        title: "Apache Airflow documentation",
        url: "https://airflow.apache.org/docs/apache-airflow/stable/",
        kind: "docs",
      },
      { title: "dbt documentation", url: "https://docs.getdbt.com/", kind: "docs" },
      { title: "Debezium documentation", url: "https://debezium.io/documentation/", kind: "docs" },
    ],
    items: [
      {
        id: "data-pipelines.etl-or-elt",
        text: "Choose between ETL and ELT for three sources by volume, personal data and who writes the transforms",
      },
      {
        id: "data-pipelines.safe-to-repeat",
        text: "Rewrite a daily load so that running it twice leaves the same rows as running it once",
      },
      {
        id: "data-pipelines.watermark",
        text: "Load only what changed since the last run, and catch rows that were committed late or share a timestamp",
      },
      {
        id: "data-pipelines.orchestration",
        text: "Schedule a chain of tasks in Airflow or its like with retries, a deadline and an alert on a missed run",
      },
      {
        id: "data-pipelines.backfill-history",
        text: "Run a corrected transform over ninety past days without overloading the source or stopping today's load",
      },
      {
        id: "data-pipelines.change-capture",
        text: "Stream inserts, updates and deletes from a database's log, beginning with a consistent snapshot",
      },
    ],
  },
  {
    id: "data-warehousing",
    title: "Data warehousing",
    level: "mid",
    why: "When sales and finance show different figures for the same month, somebody modelled the warehouse carelessly. Facts, dimensions and a stated grain make one question have one answer.",
    mistake:
      "Copying the application's tables and letting everyone join them as they see fit, so that each report invents revenue anew.",
    exercise:
      "Model the orders of a shop as a star: one fact table, four dimensions, one of which keeps its history. Load two years, answer ten business questions with simple joins, then rebuild everything from the raw data with one command.",
    requires: ["data-pipelines"],
    tracks: ["data-engineer"],
    trackOnly: true,
    hours: [8, 20],
    resources: [
      {
        title: "Kimball Group: Dimensional Modeling Techniques",
        url: "https://www.kimballgroup.com/data-warehouse-business-intelligence-resources/kimball-techniques/dimensional-modeling-techniques/",
        kind: "docs",
      },
      {
        title: "BigQuery documentation",
        url: "https://docs.cloud.google.com/bigquery/docs",
        kind: "docs",
      },
      {
        title: "Apache Iceberg documentation",
        url: "https://iceberg.apache.org/docs/latest/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "data-warehousing.grain",
        text: "State the grain of a fact table in one sentence, and reject the column that doesn't fit it",
      },
      {
        id: "data-warehousing.star",
        text: "Design a star schema for one business process, and answer five questions by joins of one hop only",
      },
      {
        id: "data-warehousing.additivity",
        text: "Sort measures into additive, semi-additive and neither, and fix a report that sums up daily balances",
      },
      {
        id: "data-warehousing.history",
        text: "Implement a type 2 dimension, so that last year's sales stay with the region they belonged to then",
      },
      {
        id: "data-warehousing.layers",
        text: "Organise tables in raw, cleaned and modelled layers, and rebuild the last from the first at any time",
      },
      {
        id: "data-warehousing.bytes-scanned",
        text: "Estimate what a warehouse query will scan and cost before it runs, and cut that by partition or cluster",
      },
    ],
  },
  {
    id: "data-quality",
    title: "Data quality",
    level: "mid",
    why: "A broken pipeline is noticed at once; a wrong figure may steer a company for months. Checks on the data itself find what green runs hide.",
    mistake:
      "Alerting on failed jobs only: a job that loads zero rows, or yesterday's file again, finishes green.",
    exercise:
      "Take a pipeline of yours and plant six faults: an empty file, a doubled day, a unit changed from euros to cents, a new enum value, a lost join, a late source. Add checks until each one is stopped or reported before a reader could see it.",
    requires: ["data-pipelines"],
    tracks: ["data-engineer"],
    trackOnly: true,
    hours: [5, 12],
    resources: [
      { title: "dbt: Data tests", url: "https://docs.getdbt.com/docs/build/data-tests", kind: "docs" },
      {
        title: "Great Expectations documentation",
        url: "https://docs.greatexpectations.io/docs/",
        kind: "docs",
      },
      { title: "OpenLineage documentation", url: "https://openlineage.io/docs/", kind: "docs" },
      {
        title: "The Government Data Quality Framework (UK)",
        url: "https://www.gov.uk/government/publications/the-government-data-quality-framework",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "data-quality.checks-that-stop",
        text: "Write checks for missing, doubled, unknown and orphaned values that stop a load before it is published",
      },
      {
        id: "data-quality.fresh-and-full",
        text: "Detect a data set that is late, or whose row count strays from what is usual for that weekday",
      },
      {
        id: "data-quality.quarantine",
        text: "Separate bad rows into a quarantine with the reason, and load them again once the cause is mended",
      },
      {
        id: "data-quality.against-source",
        text: "Check a table's daily totals against its source, and trace every difference to a cause",
      },
      {
        id: "data-quality.lineage",
        text: "Trace one figure on a dashboard back through each table and transform to the source rows behind it",
      },
      {
        id: "data-quality.contract",
        text: "Write a data contract with a producing team: fields, meaning, freshness and notice before a change",
      },
    ],
  },
  {
    id: "data-modelling-for-scale",
    title: "Data modelling for scale",
    level: "senior",
    why: "A perfect normal form can still fall over at a million users, through one counter that they all update. Seniors bend the model on purpose, and know who keeps the copies honest.",
    mistake:
      "Denormalising before anything was measured, and leaving it open which of the two copies is right when they disagree.",
    exercise:
      "Take the feed of a social app: posts, likes, follows. Estimate it for ten million users, find the first three things that break, and change the model. For each copy you add, write who updates it, how stale it may get and what repairs it.",
    requires: ["query-tuning", "caching", "locking-and-isolation"],
    tracks: ["backend-architect", "database-administrator", "data-engineer"],
    hours: [8, 18],
    resources: [
      {
        title: "Life beyond Distributed Transactions",
        url: "https://queue.acm.org/detail.cfm?id=3025012",
        kind: "docs",
      },
      {
        title: "Temporal Patterns, by Martin Fowler",
        url: "https://martinfowler.com/eaaDev/timeNarrative.html",
        kind: "docs",
      },
      {
        title: "PostgreSQL: Materialized Views",
        url: "https://www.postgresql.org/docs/current/rules-materializedviews.html",
        kind: "docs",
      },
      {
        title: "Firestore: Distributed counters",
        url: "https://firebase.google.com/docs/firestore/solutions/counters",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "data-modelling-for-scale.two-years-ahead",
        text: "Estimate each table's rows, bytes and operations a second two years ahead, with every assumption written down",
      },
      {
        id: "data-modelling-for-scale.as-it-was",
        text: "Model facts that change so that an old invoice still shows the price and address of its own day",
      },
      {
        id: "data-modelling-for-scale.owned-copies",
        text: "Write for every denormalised field who updates it, how stale it may be and what puts it right",
      },
      {
        id: "data-modelling-for-scale.stored-count",
        text: "Replace a count that each page view computes by a stored one, with a job that corrects its drift",
      },
      {
        id: "data-modelling-for-scale.hot-row",
        text: "Split a row that every request updates into several, and measure how many more writes a second they take",
      },
      {
        id: "data-modelling-for-scale.failure-modes",
        text: "Name a model's failure modes at ten times the load, such as a hot row, an unbounded list or a lock, and say which comes first",
      },
    ],
  },
  {
    id: "sharding",
    title: "Sharding",
    level: "senior",
    why: "When the largest machine is too small for your writes, data must live on several. It's the most expensive step in scaling, so knowing when not to is worth as much as knowing how.",
    mistake:
      "Choosing a shard key by even spread alone: the rows are nicely divided, and every important query must ask all of the shards.",
    exercise:
      "Shard the messages of a chat over two databases behind a small router of your own. Add a third while clients write, without losing a message, and then list which of your earlier queries, constraints and transactions no longer work.",
    requires: ["partitioning", "replication", "data-modelling-for-scale"],
    tracks: ["database-administrator", "backend-architect", "data-engineer"],
    hours: [8, 20],
    resources: [
      { title: "Vitess documentation", url: "https://vitess.io/docs/", kind: "docs" },
      { title: "Citus documentation", url: "https://docs.citusdata.com/", kind: "docs" },
      {
        title: "MongoDB Manual: Sharding",
        url: "https://www.mongodb.com/docs/manual/sharding/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "sharding.last-resort",
        text: "List what to exhaust before sharding a given system, with the headroom that each step would still buy",
      },
      {
        id: "sharding.shard-key",
        text: "Choose a shard key from a system's ten commonest queries, and name those that then ask every shard",
      },
      {
        id: "sharding.placement",
        text: "Compare hash, range and directory placement by hot spots, range reads and how a single key moves",
      },
      {
        id: "sharding.virtual-buckets",
        text: "Map keys to many more buckets than shards, and show that a fifth shard takes over whole buckets only",
      },
      {
        id: "sharding.ids",
        text: "Generate ids that are unique across all shards and sort roughly by time, without a central counter",
      },
      {
        id: "sharding.across-shards",
        text: "Design a change that spans two shards so that a crash between its halves is found and finished",
      },
    ],
  },
  {
    id: "wide-column-stores",
    title: "Wide-column stores in depth",
    level: "senior",
    why: "Cassandra and ScyllaDB are simple to write to and demanding to own: compaction, repair and partition size decide whether they stay fast.",
    mistake:
      "Skipping repairs because nothing complains: after the grace period, rows that were deleted long ago come back.",
    exercise:
      "Run three nodes of Cassandra or ScyllaDB under a steady load from cassandra-stress. Stop one for ten minutes, bring it back, repair it, then add a fourth. Chart the slowest 1% throughout, and explain each of its bumps.",
    requires: ["cassandra"],
    tracks: ["database-administrator", "data-engineer"],
    trackOnly: true,
    hours: [10, 24],
    resources: [
      {
        title: "Apache Cassandra: Operating",
        url: "https://cassandra.apache.org/doc/latest/cassandra/managing/operating/index.html",
        kind: "docs",
      },
      { title: "ScyllaDB documentation", url: "https://docs.scylladb.com/", kind: "docs" },
      {
        title: "Bigtable: A Distributed Storage System for Structured Data",
        url: "https://research.google/pubs/bigtable-a-distributed-storage-system-for-structured-data/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "wide-column-stores.largest-partitions",
        text: "Find a table's largest partitions with nodetool, and split the worst one by a time or hash bucket",
      },
      {
        id: "wide-column-stores.lightweight-transactions",
        text: "Measure what INSERT IF NOT EXISTS costs against a plain insert, and remove it where no race exists",
      },
      {
        id: "wide-column-stores.compaction",
        text: "Choose size-tiered, leveled, time-window or unified compaction for three tables by how each is written and read",
      },
      {
        id: "wide-column-stores.repair",
        text: "Schedule repairs within gc_grace_seconds, and show how a missed one lets deleted rows come back",
      },
      {
        id: "wide-column-stores.two-data-centres",
        text: "Configure two data centres with LOCAL_QUORUM, and predict what each side reads while the link is down",
      },
      {
        id: "wide-column-stores.scylladb",
        text: "Benchmark ScyllaDB against Cassandra with your own access pattern by p99 latency and CPU used",
      },
    ],
  },
  {
    id: "database-high-availability",
    title: "Database high availability",
    level: "senior",
    why: "Application servers are easy to replace; the one that holds the rows isn't. Failover works when it was rehearsed, and makes things worse when it wasn't.",
    mistake:
      "Automating failover with no way to fence the old primary: after a network split, two servers take writes and no one can merge them.",
    exercise:
      "Build a three-node cluster with Patroni or MySQL group replication and write to it all the time. Kill the primary, freeze it, cut its network. For each, note how long writes failed, which ones were lost, and whether two primaries ever existed.",
    requires: ["replication", "connection-pooling"],
    tracks: ["database-administrator", "devops-engineer", "cloud-engineer"],
    hours: [8, 20],
    resources: [
      {
        title: "PostgreSQL: High Availability, Load Balancing, and Replication",
        url: "https://www.postgresql.org/docs/current/high-availability.html",
        kind: "docs",
      },
      {
        title: "Patroni documentation",
        url: "https://patroni.readthedocs.io/en/latest/",
        kind: "docs",
      },
      {
        title: "MySQL Reference Manual: Group Replication",
        url: "https://dev.mysql.com/doc/refman/8.4/en/group-replication.html",
        kind: "docs",
      },
      { title: "The Raft Consensus Algorithm", url: "https://raft.github.io/", kind: "docs" },
    ],
    items: [
      {
        id: "database-high-availability.single-points",
        text: "List each single point of failure between the app and its rows, names and credentials included",
      },
      {
        id: "database-high-availability.failover-drill",
        text: "Measure how long writes fail, and which committed ones are lost, when the primary is killed under load",
      },
      {
        id: "database-high-availability.clients-follow",
        text: "Configure clients and pools so that they find the new primary without a restart or a new release",
      },
      {
        id: "database-high-availability.old-primary",
        text: "Rebuild a failed primary as a replica of the new one, and say what becomes of writes only it had seen",
      },
      {
        id: "database-high-availability.split-brain",
        text: "Prove by cutting the network that only the side with the majority goes on taking writes",
      },
      {
        id: "database-high-availability.zone-or-region",
        text: "Compare a standby in a second zone with one in a second region by latency, possible loss and price",
      },
    ],
  },
  {
    id: "database-capacity-and-cost",
    title: "Database capacity and cost",
    level: "senior",
    why: "Databases rarely fail all of a sudden: the disk, the key range and the bill grow in plain sight. A forecast turns an emergency at night into a ticket months ahead.",
    mistake:
      "Doubling the instance at every slowdown, which hides a missing index or a bloated table for a quarter and doubles the bill for good.",
    exercise:
      "For a database that you can measure, predict when disk, memory, connections and the busiest key run out at today's growth. Then find three savings (an unused index, a cold table, a wrong size) and put a monthly amount on each.",
    requires: ["query-tuning", "database-in-the-cloud"],
    tracks: ["database-administrator", "cloud-engineer", "backend-architect"],
    hours: [6, 14],
    resources: [
      {
        title: "PostgreSQL: Routine Vacuuming",
        url: "https://www.postgresql.org/docs/current/routine-vacuuming.html",
        kind: "docs",
      },
      {
        title: "PostgreSQL: The Cumulative Statistics System",
        url: "https://www.postgresql.org/docs/current/monitoring-stats.html",
        kind: "docs",
      },
      { title: "The USE Method", url: "https://www.brendangregg.com/usemethod.html", kind: "docs" },
      {
        title: "AWS Well-Architected: Cost Optimization Pillar",
        url: "https://docs.aws.amazon.com/wellarchitected/latest/cost-optimization-pillar/welcome.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "database-capacity-and-cost.unused-indexes",
        text: "Find indexes that no query used in a whole business cycle, replicas included, and remove one safely",
      },
      {
        id: "database-capacity-and-cost.run-out-date",
        text: "Predict from measured growth when a disk and an integer key run out, and set an alert months before",
      },
      {
        id: "database-capacity-and-cost.working-set",
        text: "Tell from cache hits and disk reads whether a database's working set still fits into its memory",
      },
      {
        id: "database-capacity-and-cost.bloat",
        text: "Measure a table's dead rows and bloat, and tune autovacuum until it keeps pace with the updates",
      },
      {
        id: "database-capacity-and-cost.first-limit",
        text: "Identify by a rising load on a copy of production whether CPU, memory, disk or locks give out first",
      },
      {
        id: "database-capacity-and-cost.bill-by-feature",
        text: "Trace a database's monthly bill to features by query time and storage, and reduce the largest share",
      },
    ],
  },
  {
    id: "point-in-time-recovery",
    title: "Point-in-time recovery",
    level: "senior",
    why: "A bad release that quietly damages rows for two hours is the disaster replicas don't help with. With a log archive and practice you rewind to the very transaction.",
    mistake:
      "Setting up log archiving once and never watching it: the gap from three weeks ago shows up on the day of the recovery.",
    exercise:
      "Let a script write for two hours, and have somebody damage one table at a moment they don't tell you. Find that moment in the log, recover beside the live system, and bring the damaged rows back without losing the good writes made since.",
    requires: ["backups-and-restore", "replication"],
    tracks: ["database-administrator", "devops-engineer", "cloud-engineer"],
    trackOnly: true,
    hours: [6, 14],
    resources: [
      {
        title: "PostgreSQL: Continuous Archiving and Point-in-Time Recovery",
        url: "https://www.postgresql.org/docs/current/continuous-archiving.html",
        kind: "docs",
      },
      { title: "pgBackRest", url: "https://pgbackrest.org/", kind: "docs" },
      {
        title: "MySQL Reference Manual: Point-in-Time Recovery",
        url: "https://dev.mysql.com/doc/refman/8.4/en/point-in-time-recovery.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "point-in-time-recovery.archive-watch",
        text: "Set up continuous archiving of the WAL or binlog, with an alert when it falls behind or has a gap",
      },
      {
        id: "point-in-time-recovery.recovery-time",
        text: "Estimate a full-size recovery from its copy and replay rates, then time one and explain the difference",
      },
      {
        id: "point-in-time-recovery.automated-drill",
        text: "Automate a weekly recovery onto an empty machine that checks the data and reports how long it took",
      },
      {
        id: "point-in-time-recovery.exact-transaction",
        text: "Find the transaction that did the damage in the WAL or binlog, and recover to just before it",
      },
      {
        id: "point-in-time-recovery.second-attempt",
        text: "Recover a second time after stopping too late, and show how timelines keep both attempts apart",
      },
      {
        id: "point-in-time-recovery.one-table",
        text: "Merge one table's rows from a side recovery into the live database without losing later changes",
      },
    ],
  },
  {
    id: "database-auditing",
    title: "Database auditing and integrity",
    level: "senior",
    why: "After an incident three questions come: who had access, what did they do, is the data still right? They can be answered only if somebody prepared for them before.",
    mistake:
      "Keeping the audit log in the database that it audits, where the same administrator could edit it.",
    exercise:
      "Give a throwaway database an audit log and three roles, then play an insider: read a salary, change it, cover your tracks. Have somebody find out from the logs alone what you did, and close every gap through which you got away.",
    requires: ["database-security", "backups-and-restore"],
    tracks: ["database-administrator", "security"],
    trackOnly: true,
    hours: [6, 14],
    resources: [
      { title: "pgAudit", url: "https://github.com/pgaudit/pgaudit", kind: "docs" },
      {
        title: "PostgreSQL: Privileges",
        url: "https://www.postgresql.org/docs/current/ddl-priv.html",
        kind: "docs",
      },
      {
        title: "PostgreSQL: amcheck",
        url: "https://www.postgresql.org/docs/current/amcheck.html",
        kind: "docs",
      },
      { title: "CIS Benchmarks", url: "https://www.cisecurity.org/cis-benchmarks", kind: "docs" },
    ],
    items: [
      {
        id: "database-auditing.effective-rights",
        text: "List every login's effective rights, inherited ones included, and revoke what nobody can justify",
      },
      {
        id: "database-auditing.named-admins",
        text: "Replace a shared admin password by personal access that is granted for a reason and ends by itself",
      },
      {
        id: "database-auditing.audit-trail",
        text: "Record who reads and changes sensitive tables in a place where no database administrator can edit it",
      },
      {
        id: "database-auditing.masked-copy",
        text: "Provision a test copy of production with personal data masked, and try to identify a person in it",
      },
      {
        id: "database-auditing.bulk-reads",
        text: "Detect a login that reads far more personal rows than its job needs, and report it the same day",
      },
      {
        id: "database-auditing.corruption",
        text: "Detect a corrupted page or index by checksums and amcheck before the last clean backup expires",
      },
    ],
  },
] as const satisfies readonly SkillContent[];
