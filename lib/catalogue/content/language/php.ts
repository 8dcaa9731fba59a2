import { onet } from "../../onet";
import type { SkillContent } from "../../schema";

/** The language step for somebody who chose PHP. */
export const php = [
  {
    id: "php-core",
    title: "PHP core",
    level: "junior",
    why: "A large part of the web runs on PHP, and PHP 8 with its types, enums and readonly properties is a different language from the one in old tutorials. You will meet both in one repository.",
    mistake:
      "Comparing with == out of habit: '1e3' == '1000' is true, because two strings that look like numbers are compared as numbers.",
    exercise:
      "Write one file for php -S that shows a form for splitting a bill, checks the input in a typed function under strict_types, and answers on the same page. With error_reporting at E_ALL no input may raise a warning, and a name such as <b>Ann</b> must appear as typed.",
    requires: ["programming-basics", "command-line", "git-basics"],
    language: "php",
    tracks: ["full-stack-developer"],
    hours: [20, 40],
    resources: [
      { title: "PHP Manual", url: "https://www.php.net/manual/en/", kind: "docs" },
      { title: "PHP: The Right Way", url: "https://phptherightway.com/", kind: "book" },
      {
        title: "PHP Manual: Type comparison tables",
        url: "https://www.php.net/manual/en/types.comparisons.php",
        kind: "docs",
      },
      {
        title: "PHP Manual: Enumerations",
        url: "https://www.php.net/manual/en/language.enumerations.php",
        kind: "docs",
      },
    ],
    alignment: [onet.programming],
    items: [
      {
        id: "php-core.loose-comparison",
        text: "Find three pairs of unlike values that == calls equal in PHP 8, and one pair that only PHP 7 did",
      },
      {
        id: "php-core.request-input",
        text: "Handle a field of $_POST that is missing, empty or sent as an array, without a warning or a TypeError",
      },
      {
        id: "php-core.strict-types",
        text: "Show what declare(strict_types=1) changes for calls made in its file, and that it leaves other files' calls alone",
      },
      {
        id: "php-core.match",
        text: "Rewrite a switch as a match, and find an input for which strict comparison or a missing arm changes the answer",
      },
      {
        id: "php-core.backed-enums",
        text: "Replace a group of class constants by a backed enum, and turn outside input into a case with tryFrom",
      },
      {
        id: "php-core.readonly",
        text: "Write a value class with promoted readonly properties, and show which change inside it readonly lets through",
      },
    ],
  },
  {
    id: "php-collections",
    title: "Arrays, strings and generators in PHP",
    level: "junior",
    why: "PHP's one array is list, map, stack and ordered dictionary at once, and it is copied when you change it. Both are handy, and both bite whoever hasn't noticed which of the four they hold.",
    mistake:
      "Looping with foreach ($rows as &$row) and using $row again later: the reference outlives the loop, and the last element is overwritten.",
    exercise:
      "Write a function that merges default settings, a file's and the environment's: nested maps are merged, lists are replaced, later sources win. Show that the inputs stay unchanged, that integer keys survive, and that json_encode writes lists as lists.",
    requires: ["php-core", "arrays-and-lists", "hash-tables"],
    language: "php",
    tracks: [],
    hours: [8, 16],
    resources: [
      {
        title: "PHP Manual: Arrays",
        url: "https://www.php.net/manual/en/language.types.array.php",
        kind: "docs",
      },
      {
        title: "PHP Manual: Generators",
        url: "https://www.php.net/manual/en/language.generators.php",
        kind: "docs",
      },
      {
        title: "PHP Manual: Multibyte string",
        url: "https://www.php.net/manual/en/book.mbstring.php",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "php-collections.key-casts",
        text: "Predict which of the array keys 1, '1', '01' and true end up as one and the same, then check with var_dump",
      },
      {
        id: "php-collections.copy-semantics",
        text: "Predict whether the caller sees a change to an array, to an object and to an array passed by reference",
      },
      {
        id: "php-collections.list-or-map",
        text: "Explain why json_encode may write {} instead of [] after array_filter, and fix it with array_values",
      },
      {
        id: "php-collections.merging",
        text: "Predict what +, array_merge and spreading keep when two arrays share a string key and an integer key",
      },
      {
        id: "php-collections.multibyte",
        text: "Fix code that cuts an accented letter in half with substr, and say what strlen and mb_strlen each count",
      },
      {
        id: "php-collections.generators",
        text: "Measure the peak memory of reading a large CSV with file() and with a generator around fgetcsv",
      },
    ],
  },
  {
    id: "php-errors",
    title: "Errors and exceptions in PHP",
    level: "junior",
    why: "PHP fails in three dialects: exceptions, warnings that let the code run on, and functions that answer false. A service is safe only when all three reach the log and none reaches the visitor.",
    mistake: "Silencing a warning with @, which silences the next, unrelated failure of that line as well.",
    exercise:
      "Write a front script that handles uncaught exceptions and fatal errors in one place. In production mode the visitor gets a plain 500 page with an id that the log repeats beside the trace. Try it with a warning, a TypeError and exhausted memory.",
    requires: ["php-core", "debugging-basics"],
    language: "php",
    tracks: [],
    hours: [5, 10],
    resources: [
      {
        title: "PHP Manual: Exceptions",
        url: "https://www.php.net/manual/en/language.exceptions.php",
        kind: "docs",
      },
      {
        title: "PHP Manual: Errors in PHP 7",
        url: "https://www.php.net/manual/en/language.errors.php7.php",
        kind: "docs",
      },
      {
        title: "PHP Manual: Error handling configuration",
        url: "https://www.php.net/manual/en/errorfunc.configuration.php",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "php-errors.display-and-log",
        text: "Configure display_errors, log_errors and error_reporting for your own machine and for production",
      },
      {
        id: "php-errors.false-on-failure",
        text: "Find a bug that a truthiness check on strpos hides, and list two more functions whose false needs ===",
      },
      {
        id: "php-errors.throwable",
        text: "Explain why catch (Exception) misses a TypeError, and choose the place in your program where to catch Throwable",
      },
      {
        id: "php-errors.warnings-to-exceptions",
        text: "Turn warnings into ErrorException with set_error_handler, and catch a failed file_get_contents with it",
      },
      {
        id: "php-errors.previous",
        text: "Wrap a PDOException in one of your own that keeps it as previous, and find both messages in the log",
      },
      {
        id: "php-errors.fatal-at-shutdown",
        text: "Record a fatal error such as exhausted memory with register_shutdown_function and error_get_last",
      },
    ],
  },
  {
    id: "php-tooling",
    title: "Composer, PSR and static analysis",
    level: "junior",
    why: "Composer and the PSR standards let any PHP package fit into any framework. A static analyser then gives you much of what a compiler gives others, before a visitor finds it.",
    mistake:
      "Running composer update on the server, so that production gets a set of versions that nobody has tested together.",
    exercise:
      "Turn three files joined by require into a Composer project: PSR-4 autoloading, a formatter, PHPStan at level 6 and one script that runs both. Clone it, install with --no-dev and an optimised autoloader, and show that it runs without the tools.",
    requires: ["php-core", "git-basics"],
    language: "php",
    tracks: ["devops-engineer"],
    hours: [5, 12],
    resources: [
      { title: "Composer documentation", url: "https://getcomposer.org/doc/", kind: "docs" },
      { title: "PHP Standards Recommendations", url: "https://www.php-fig.org/psr/", kind: "spec" },
      { title: "PER Coding Style", url: "https://www.php-fig.org/per/coding-style/", kind: "spec" },
      {
        title: "PHPStan: Getting started",
        url: "https://phpstan.org/user-guide/getting-started",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "php-tooling.psr-4",
        text: "Configure PSR-4 autoloading, and explain why a class that loads on macOS may not be found on Linux",
      },
      {
        id: "php-tooling.coding-style",
        text: "Configure PHP-CS-Fixer or PHP_CodeSniffer for PER Coding Style or PSR-12, so that CI fails on a difference",
      },
      {
        id: "php-tooling.why-not",
        text: "Find with composer why-not which package holds back an upgrade, and update only the packages in its way",
      },
      {
        id: "php-tooling.platform",
        text: "Pin config.platform.php, and show that Composer then refuses a package which the server's PHP could not run",
      },
      {
        id: "php-tooling.psr-interfaces",
        text: "Use PSR-3's LoggerInterface as a constructor's type, and swap Monolog for NullLogger without touching the class",
      },
      {
        id: "php-tooling.analysis-baseline",
        text: "Run PHPStan or Psalm on old code with a baseline, then raise the level by one and fix what is new",
      },
    ],
  },
  {
    id: "php-concurrency",
    title: "PHP-FPM, sessions and workers",
    level: "mid",
    why: "PHP handles many visitors by running many processes, each of which forgets nearly everything after a request. That is why PHP is so hard to crash, and why a few slow requests can still take a site down.",
    mistake:
      "Raising pm.max_children until the queue is gone, so that the next busy hour fills the memory and the kernel kills the database.",
    exercise:
      "Run PHP-FPM with four workers behind nginx and add a route that sleeps for two seconds. Send twenty requests at once and explain their times. Then move the work to a jobs table read by a command-line worker that finishes its job on SIGTERM, and measure again.",
    requires: ["php-collections", "php-errors", "concurrency-basics"],
    language: "php",
    tracks: [],
    hours: [8, 18],
    resources: [
      {
        title: "PHP Manual: FPM configuration",
        url: "https://www.php.net/manual/en/install.fpm.configuration.php",
        kind: "docs",
      },
      {
        title: "PHP Manual: OPcache configuration",
        url: "https://www.php.net/manual/en/opcache.configuration.php",
        kind: "docs",
      },
      {
        title: "PHP Manual: session_write_close",
        url: "https://www.php.net/manual/en/function.session-write-close.php",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "php-concurrency.shared-nothing",
        text: "Show that a static counter starts again at each request, and list what a worker does keep between two",
      },
      {
        id: "php-concurrency.session-lock",
        text: "Show that two requests of one session wait for each other, and release the lock early with session_write_close",
      },
      {
        id: "php-concurrency.parallel-http",
        text: "Measure ten slow HTTP calls in a loop against curl_multi or Guzzle's Pool, and say what ran at the same time",
      },
      {
        id: "php-concurrency.max-children",
        text: "Compute pm.max_children from the memory of a worker, and watch FPM's listen queue fill when it is too low",
      },
      {
        id: "php-concurrency.opcache",
        text: "Explain why old code is still served after a deploy with opcache.validate_timestamps off, and fix the deploy",
      },
      {
        id: "php-concurrency.worker-state",
        text: "Find what a queue worker carries from one job into the next, and restart it after a limit of jobs or memory",
      },
    ],
  },
  {
    id: "php-testing",
    title: "Testing with PHPUnit",
    level: "junior",
    why: "PHP's conversions let a wrong value travel far before anything breaks. Strict assertions and a suite that fails on every warning stop it at the first function.",
    mistake:
      "Testing only by way of the browser or whole requests, because the logic sits between echo and SQL and there is nothing smaller to call.",
    exercise:
      "Write a class that prices parking by the minute with a free start and a daily cap. Cover it with data providers, let deprecations fail the run, then run Infection and either kill every mutant that survives or say why it may live.",
    requires: ["testing-basics", "php-tooling", "php-errors"],
    language: "php",
    tracks: [],
    hours: [6, 12],
    resources: [
      { title: "PHPUnit documentation", url: "https://docs.phpunit.de/", kind: "docs" },
      { title: "Infection guide", url: "https://infection.github.io/guide/", kind: "docs" },
    ],
    items: [
      {
        id: "php-testing.assert-same",
        text: "Show two unlike values that assertEquals accepts and assertSame refuses, and choose one for an amount of cents",
      },
      {
        id: "php-testing.data-providers",
        text: "Write a DataProvider with named data sets for the edges of one rule, and run a single one of them with --filter",
      },
      {
        id: "php-testing.expect-exception",
        text: "Test an exception with expectException, and explain why assertions after the throwing call never run",
      },
      {
        id: "php-testing.stub-or-mock",
        text: "Choose createStub or createMock for two collaborators, and explain why neither works on a final class",
      },
      {
        id: "php-testing.strict-run",
        text: "Configure PHPUnit to fail on warnings, notices, deprecations and risky tests, and mend what then turns red",
      },
      {
        id: "php-testing.mutation-testing",
        text: "Run Infection on a class with full coverage, and write the test that kills a mutant it left alive",
      },
    ],
  },
] as const satisfies readonly SkillContent[];
