import { onet } from "../../onet";
import type { SkillContent } from "../../schema";

/** The language step for somebody who chose Java. */
export const java = [
  {
    id: "java-core",
    title: "Java core",
    level: "junior",
    why: "Java's type system catches a great deal before the program runs, if you let it. Records, sealed types and interfaces are how today's Java says what cannot happen.",
    mistake:
      "Comparing strings or boxed numbers with ==, which passes in tests on literals and small values and fails on data from outside.",
    exercise:
      "Model a payment that is pending, settled or refused as a sealed interface with records, and write a function that describes each with a switch that has no default. Add a fourth state and let the compiler show you every place to mend.",
    requires: ["programming-basics", "command-line", "object-oriented-programming"],
    language: "java",
    tracks: [],
    hours: [25, 50],
    resources: [
      { title: "Learn Java, the official tutorials", url: "https://dev.java/learn/", kind: "docs" },
      {
        title: "The Java Language Specification",
        url: "https://docs.oracle.com/javase/specs/",
        kind: "spec",
      },
      {
        title: "Think Java, by Allen B. Downey and Chris Mayfield",
        url: "https://greenteapress.com/wp/think-java-2e/",
        kind: "book",
      },
      {
        title: "Java Programming, University of Helsinki MOOC",
        url: "https://java-programming.mooc.fi/",
        kind: "course",
      },
    ],
    alignment: [onet.programming],
    items: [
      {
        id: "java-core.source-to-jvm",
        text: "Explain what javac writes into a class file, and what the JVM and its JIT compiler do with it later",
      },
      {
        id: "java-core.pass-by-value",
        text: "Explain why a method can change the List it is given but cannot make the caller's variable point to another",
      },
      {
        id: "java-core.identity-or-equality",
        text: "Predict what == says of a literal and an equal String read from a file, of two Integers of 127 and of two of 128",
      },
      {
        id: "java-core.single-file-program",
        text: "Write a one-file program that reads a file, run by java Main.java, with the JDK API docs as your only help",
      },
      {
        id: "java-core.records",
        text: "Refactor a class of private fields and getters into a record whose compact constructor rejects bad values",
      },
      {
        id: "java-core.sealed-switch",
        text: "Use a sealed interface with a pattern-matching switch so that a forgotten case does not compile",
      },
    ],
  },
  {
    id: "java-collections",
    title: "Collections, generics and streams",
    level: "junior",
    why: "Nearly every Java service turns collections of one thing into collections of another. The contracts behind them, equals and hashCode first of all, decide whether the answer is right.",
    mistake:
      "Overriding equals without hashCode, so that a HashSet keeps two equal objects and contains cannot find either.",
    exercise:
      "Read a file of orders into records and answer, with streams, the total per customer and month in sorted order. Then write the same with loops, and say which of the two you would rather review.",
    requires: ["java-core", "arrays-and-lists", "hash-tables"],
    language: "java",
    tracks: ["data-engineer"],
    hours: [10, 20],
    resources: [
      {
        title: "dev.java: The Collections Framework",
        url: "https://dev.java/learn/api/collections-framework/",
        kind: "docs",
      },
      {
        title: "Java SE API: java.util.stream",
        url: "https://docs.oracle.com/en/java/javase/25/docs/api/java.base/java/util/stream/package-summary.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "java-collections.choose-implementation",
        text: "Choose between ArrayList, ArrayDeque, HashMap, LinkedHashMap and TreeMap for five tasks, naming the deciding cost",
      },
      {
        id: "java-collections.immutable-copies",
        text: "Predict what List.copyOf and Collections.unmodifiableList each show after the source list changes",
      },
      {
        id: "java-collections.equals-hashcode",
        text: "Implement equals and hashCode together, and show how a HashMap loses a key that is changed while inside",
      },
      {
        id: "java-collections.comparators",
        text: "Write a Comparator with comparing and thenComparing, and show the overflow in comparing by subtraction",
      },
      {
        id: "java-collections.lazy-streams",
        text: "Write a stream with Collectors.groupingBy, and say which of its calls makes the lazy ones before it run",
      },
      {
        id: "java-collections.wildcards",
        text: "Explain why a List<Integer> is not a List<Number>, and write a sum that accepts List<? extends Number>",
      },
    ],
  },
  {
    id: "java-errors",
    title: "Exceptions and null",
    level: "junior",
    why: "Java makes you say which failures callers must expect, and punishes vagueness with a NullPointerException at night. Clear exceptions are half of a service's diagnosis.",
    mistake:
      "Catching an exception only to print it and return null, which turns one clear failure into a puzzling one three classes away.",
    exercise:
      "Write a loader that reads a properties file, closes it on every path, and throws one exception of your own with the original as its cause. Prove with tests the missing file, the missing key and a stream whose close throws.",
    requires: ["java-core", "debugging-basics"],
    language: "java",
    tracks: [],
    hours: [5, 10],
    resources: [
      {
        title: "dev.java: Exceptions",
        url: "https://dev.java/learn/exceptions/",
        kind: "docs",
      },
      {
        title: "JEP 358: Helpful NullPointerExceptions",
        url: "https://openjdk.org/jeps/358",
        kind: "spec",
      },
      {
        title: "Java SE API: Optional",
        url: "https://docs.oracle.com/en/java/javase/25/docs/api/java.base/java/util/Optional.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "java-errors.caused-by",
        text: "Read a stack trace down to its last Caused by, and point to the first frame there that is your own code",
      },
      {
        id: "java-errors.helpful-null-pointer",
        text: "Find from a NullPointerException's message which reference in a chain of calls was null",
      },
      {
        id: "java-errors.checked-or-unchecked",
        text: "Choose a checked or an unchecked exception for a missing file and for an illegal argument, and say why",
      },
      {
        id: "java-errors.try-with-resources",
        text: "Refactor a finally block into try-with-resources, and find a close failure among the suppressed exceptions",
      },
      {
        id: "java-errors.optional-return",
        text: "Use Optional as a return type, with map and orElseThrow in its callers instead of isPresent followed by get",
      },
      {
        id: "java-errors.log-or-throw",
        text: "Fix a catch block that logs and rethrows at each layer, so that one failure gives one log entry with its cause",
      },
    ],
  },
  {
    id: "java-tooling",
    title: "Maven or Gradle, and code quality",
    level: "junior",
    why: "In a Java team the build is the first colleague you meet: it fetches, compiles, checks and packages. Being at home in it is what lets you join any project on the first day.",
    mistake:
      "Adding dependencies until an error goes away, without looking at which version of a shared library won on the classpath.",
    exercise:
      "Set up a project of two modules with a wrapper, one dependency, a formatter and a static check. Break the format and then the check, and show that the build refuses each time, also in a fresh clone.",
    requires: ["java-core", "git-basics"],
    language: "java",
    tracks: ["devops-engineer"],
    hours: [6, 12],
    resources: [
      { title: "Apache Maven guides", url: "https://maven.apache.org/guides/", kind: "docs" },
      {
        title: "Gradle User Manual",
        url: "https://docs.gradle.org/current/userguide/userguide.html",
        kind: "docs",
      },
      {
        title: "Google Java Style Guide",
        url: "https://google.github.io/styleguide/javaguide.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "java-tooling.build-wrapper",
        text: "Set up a Maven or Gradle project with its wrapper so that a fresh clone builds and tests with one command",
      },
      {
        id: "java-tooling.javadoc-contracts",
        text: "Read the Javadoc of HashMap and ConcurrentHashMap, and state what each promises about nulls and iteration",
      },
      {
        id: "java-tooling.dependency-scopes",
        text: "Explain which classpaths a test-only, a runtime-only and an ordinary dependency reach in your build tool",
      },
      {
        id: "java-tooling.target-release",
        text: "Configure the release flag or a toolchain so that the build targets one Java version under any installed JDK",
      },
      {
        id: "java-tooling.format-and-static-checks",
        text: "Configure Spotless and one of Error Prone, SpotBugs or Checkstyle so that the build fails on a finding",
      },
      {
        id: "java-tooling.dependency-conflict",
        text: "Find in the dependency tree why an unexpected version of a library won, and fix it in one place",
      },
    ],
  },
  {
    id: "java-concurrency",
    title: "Threads and virtual threads",
    level: "mid",
    why: "A Java server calls your code from many threads at once whether you planned for it or not. The memory model says what those threads may see of each other, and it is less than you expect.",
    mistake:
      "Keeping a counter or a SimpleDateFormat in a field of an object that all requests share, and finding out only under load.",
    exercise:
      "Write an in-memory hit counter per address, hammer it from a hundred threads and show the hits it loses. Mend it three ways (synchronized, AtomicLong, ConcurrentHashMap.merge), prove each with the same test and compare the times.",
    requires: ["java-collections", "java-errors", "concurrency-basics"],
    language: "java",
    tracks: ["data-engineer"],
    hours: [15, 30],
    resources: [
      {
        title: "The Java Tutorials: Concurrency",
        url: "https://docs.oracle.com/javase/tutorial/essential/concurrency/",
        kind: "docs",
      },
      {
        title: "Java SE core libraries: Virtual threads",
        url: "https://docs.oracle.com/en/java/javase/25/core/virtual-threads.html",
        kind: "docs",
      },
      {
        title: "JLS chapter 17: Threads and Locks",
        url: "https://docs.oracle.com/javase/specs/jls/se25/html/jls-17.html",
        kind: "spec",
      },
    ],
    items: [
      {
        id: "java-concurrency.atomic-counters",
        text: "Show that count++ on a shared field loses updates, and compare synchronized, AtomicLong and LongAdder as the fix",
      },
      {
        id: "java-concurrency.executor-service",
        text: "Use an ExecutorService for a batch of Callables so that no failure is lost and the JVM can exit at the end",
      },
      {
        id: "java-concurrency.compute-if-absent",
        text: "Explain why get followed by put on a ConcurrentHashMap still races, and fix it with computeIfAbsent",
      },
      {
        id: "java-concurrency.visibility",
        text: "Explain why a thread may never see another set a plain boolean stop flag, and what volatile guarantees",
      },
      {
        id: "java-concurrency.interrupts",
        text: "Fix a catch of InterruptedException that swallows it, by ending the work or restoring the interrupt flag",
      },
      {
        id: "java-concurrency.virtual-threads",
        text: "Measure 10,000 blocking calls on a pool of 200 threads and on virtual threads, and say why the latter need no pool",
      },
    ],
  },
  {
    id: "java-testing",
    title: "Testing with JUnit",
    level: "junior",
    why: "Java teams expect tests with every change, and judge a design by how easy it is to test. A class that needs six mocks and a running server is telling you something, and a test is how you hear it.",
    mistake:
      "Mocking every collaborator, so that the tests repeat the code line by line, break at each refactoring and never find a bug.",
    exercise:
      "Write a discount rule that depends on the customer, the amount and today's date. Cover its edges with parameterized tests and a fixed Clock, then break one comparison and show that exactly one named case fails.",
    requires: ["testing-basics", "java-tooling", "java-errors"],
    language: "java",
    tracks: [],
    hours: [8, 15],
    resources: [
      { title: "JUnit: home and user guide", url: "https://junit.org/", kind: "docs" },
      { title: "Mockito", url: "https://site.mockito.org/", kind: "docs" },
      { title: "AssertJ", url: "https://assertj.github.io/doc/", kind: "docs" },
    ],
    items: [
      {
        id: "java-testing.junit-runs",
        text: "Write a JUnit Jupiter test and run from the build tool that method alone, its class and the whole suite",
      },
      {
        id: "java-testing.instance-per-method",
        text: "Explain why JUnit builds a new instance for each test method, and show two tests that affect each other by a static field",
      },
      {
        id: "java-testing.assert-throws",
        text: "Use assertThrows on just the failing call, and check the fields of the exception that it returns",
      },
      {
        id: "java-testing.parameterized-tests",
        text: "Write a @ParameterizedTest with @CsvSource or @MethodSource for the boundary values of one rule",
      },
      {
        id: "java-testing.fixed-clock",
        text: "Test a rule about dates by injecting java.time.Clock and fixing it just before and just after midnight",
      },
      {
        id: "java-testing.mock-what-you-own",
        text: "Use Mockito for an interface of your own, and explain why you would not mock a record, a List or a JDBC driver",
      },
    ],
  },
] as const satisfies readonly SkillContent[];
