import { onet } from "../../onet";
import type { SkillContent } from "../../schema";

/** The language step for somebody who chose C#. */
export const csharp = [
  {
    id: "csharp-core",
    title: "C# core",
    level: "junior",
    why: "A C# type can say whether it is a value or a reference, whether it may be null and whether it may change. Say so, and the compiler finds the null and the half-built object before a customer does.",
    mistake:
      "Silencing nullable warnings with the ! operator, which moves the NullReferenceException from the editor to production.",
    exercise:
      "Model a shopping basket with records, required properties and a switch expression over three kinds of discount, in a project with nullable enabled and warnings as errors. No ! and no public setter allowed. Leave out the last arm, and read what the compiler can and can't promise you about completeness.",
    requires: ["programming-basics", "command-line", "object-oriented-programming"],
    language: "csharp",
    tracks: [],
    hours: [25, 50],
    resources: [
      {
        title: "Microsoft Learn: A tour of C#",
        url: "https://learn.microsoft.com/en-us/dotnet/csharp/tour-of-csharp/",
        kind: "docs",
      },
      {
        title: "Microsoft Learn: C# documentation",
        url: "https://learn.microsoft.com/en-us/dotnet/csharp/",
        kind: "docs",
      },
      {
        title: "Microsoft Learn: Nullable reference types",
        url: "https://learn.microsoft.com/en-us/dotnet/csharp/nullable-references",
        kind: "docs",
      },
      {
        title: "Foundational C# with Microsoft, freeCodeCamp",
        url: "https://www.freecodecamp.org/learn/foundational-c-sharp-with-microsoft/",
        kind: "course",
      },
    ],
    alignment: [onet.programming],
    items: [
      {
        id: "csharp-core.console-program",
        text: "Write a to-do list for the console from dotnet new to dotnet run, with the C# tour and no NuGet package",
      },
      {
        id: "csharp-core.value-or-reference",
        text: "Predict what two variables share after an assignment when the type is a class, a struct, a record or a record struct",
      },
      {
        id: "csharp-core.required-and-init",
        text: "Use required and init properties so that an object can neither be built half empty nor changed later",
      },
      {
        id: "csharp-core.nullable-references",
        text: "Fix every nullable reference warning in a small project without using the ! operator",
      },
      {
        id: "csharp-core.switch-patterns",
        text: "Refactor an if chain into a switch expression with property patterns, and say what happens to a value none matches",
      },
      {
        id: "csharp-core.record-equality",
        text: "Predict whether two records with equal values are equal, and whether they still are when a property is a List",
      },
    ],
  },
  {
    id: "csharp-collections",
    title: "Collections, LINQ and everyday types",
    level: "junior",
    why: "LINQ makes queries over collections and databases look alike, and hides when they run. Knowing when is the difference between one query and a thousand.",
    mistake:
      "Returning a LINQ query from a method and enumerating it twice, which runs the filter, or the database query, twice.",
    exercise:
      "Write a method that reads orders lazily from a CSV file and another that reports totals per customer, ignoring the case of names. Count how often the file is opened, and get it down to once without loading the whole file.",
    requires: ["csharp-core", "arrays-and-lists", "hash-tables"],
    language: "csharp",
    tracks: [],
    hours: [10, 20],
    resources: [
      {
        title: "Microsoft Learn: LINQ in C#",
        url: "https://learn.microsoft.com/en-us/dotnet/csharp/linq/",
        kind: "docs",
      },
      {
        title: "Microsoft Learn: Collections and data structures",
        url: "https://learn.microsoft.com/en-us/dotnet/standard/collections/",
        kind: "docs",
      },
      {
        title: "Microsoft Learn: Best practices for comparing strings",
        url: "https://learn.microsoft.com/en-us/dotnet/standard/base-types/best-practices-strings",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "csharp-collections.try-get-value",
        text: "Refactor ContainsKey followed by the indexer into TryGetValue, and count the lookups of each version",
      },
      {
        id: "csharp-collections.string-comparers",
        text: "Use StringComparer.OrdinalIgnoreCase for a dictionary's keys, and explain why ToLower on each key is worse",
      },
      {
        id: "csharp-collections.date-time-offset",
        text: "Choose between DateTime and DateTimeOffset for the moment of an order, and show what Kind Unspecified loses",
      },
      {
        id: "csharp-collections.return-types",
        text: "Choose IEnumerable<T>, IReadOnlyList<T> or List<T> as a return type, and say what each promises the caller",
      },
      {
        id: "csharp-collections.deferred-execution",
        text: "Predict when a LINQ query runs, and show that changing its source before the foreach changes the result",
      },
      {
        id: "csharp-collections.yield-return",
        text: "Write an iterator with yield return, and fix its argument checks, which run only at the first MoveNext",
      },
    ],
  },
  {
    id: "csharp-errors",
    title: "Exceptions and IDisposable",
    level: "junior",
    why: "The garbage collector frees memory, not connections, files or locks: those you must dispose of yourself. Together with honest exceptions that keeps a service alive for weeks.",
    mistake:
      "Leaving a connection or stream undisposed when an exception flies past, which goes unnoticed until the pool runs dry.",
    exercise:
      "Write a class that owns a StreamWriter and is disposable, and a caller that writes with it, throws and is caught further up. Show with an output file that everything written before was flushed, that disposing twice is harmless and that use after disposal throws.",
    requires: ["csharp-core", "debugging-basics"],
    language: "csharp",
    tracks: [],
    hours: [5, 10],
    resources: [
      {
        title: "Microsoft Learn: Best practices for exceptions",
        url: "https://learn.microsoft.com/en-us/dotnet/standard/exceptions/best-practices-for-exceptions",
        kind: "docs",
      },
      {
        title: "Microsoft Learn: Implement a Dispose method",
        url: "https://learn.microsoft.com/en-us/dotnet/standard/garbage-collection/implementing-dispose",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "csharp-errors.rethrow",
        text: "Show which lines of the stack trace are lost by throw ex and kept by a bare throw",
      },
      {
        id: "csharp-errors.guard-methods",
        text: "Replace hand-written argument checks by ThrowIfNull, ThrowIfNullOrWhiteSpace and ThrowIfNegative, each naming its parameter",
      },
      {
        id: "csharp-errors.using-declarations",
        text: "Predict when, and in which order, two using declarations dispose if the code after them throws",
      },
      {
        id: "csharp-errors.try-methods",
        text: "Write a TryParse-style method with an out parameter for a failure you expect, leaving exceptions for the rest",
      },
      {
        id: "csharp-errors.exception-filters",
        text: "Use a when filter to handle an HttpRequestException of status 404 only, and let all others pass",
      },
      {
        id: "csharp-errors.implement-dispose",
        text: "Implement IDisposable on a class that owns a stream, harmless to dispose twice, and explain why it needs no finalizer",
      },
    ],
  },
  {
    id: "csharp-tooling",
    title: "The dotnet CLI, NuGet and analyzers",
    level: "junior",
    why: "The dotnet command builds, tests and publishes the same way on your laptop and in the pipeline. Whoever can do without the IDE's buttons can also mend the build when it breaks.",
    mistake:
      "Writing package versions by hand into every .csproj: they drift apart, until the tests run against another version of a library than the app ships with.",
    exercise:
      "From an empty folder and with the CLI alone, make a solution of an app, a library and a test project, with shared settings in Directory.Build.props and package versions in Directory.Packages.props. Plant a style error and a nullable warning, and show that dotnet build refuses both.",
    requires: ["csharp-core", "git-basics"],
    language: "csharp",
    tracks: ["devops-engineer"],
    hours: [5, 10],
    resources: [
      {
        title: "Microsoft Learn: .NET CLI",
        url: "https://learn.microsoft.com/en-us/dotnet/core/tools/",
        kind: "docs",
      },
      {
        title: "Microsoft Learn: NuGet documentation",
        url: "https://learn.microsoft.com/en-us/nuget/",
        kind: "docs",
      },
      {
        title: "Microsoft Learn: Code analysis in .NET",
        url: "https://learn.microsoft.com/en-us/dotnet/fundamentals/code-analysis/overview",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "csharp-tooling.solution-from-cli",
        text: "Set up a solution with an app, a class library and a test project by using only the dotnet command",
      },
      {
        id: "csharp-tooling.project-file",
        text: "Explain each line of a .csproj of yours, from TargetFramework to PackageReference and ProjectReference",
      },
      {
        id: "csharp-tooling.api-remarks",
        text: "Read the Remarks on HttpClient at Microsoft Learn, and state how long one instance should live",
      },
      {
        id: "csharp-tooling.sdk-and-target",
        text: "Pin the SDK with global.json, and predict which C# version two TargetFrameworks get from it by default",
      },
      {
        id: "csharp-tooling.analyzers-as-errors",
        text: "Configure .editorconfig and TreatWarningsAsErrors so that dotnet build fails on an analyzer warning",
      },
      {
        id: "csharp-tooling.vulnerable-packages",
        text: "Find vulnerable NuGet packages, indirect ones included, with the dotnet command and update one of them",
      },
    ],
  },
  {
    id: "csharp-concurrency",
    title: "Tasks, async and await",
    level: "junior",
    why: "Every call to a database or another service in modern .NET is async, from the first controller on. Async all the way serves thousands with a few threads; one blocking call spoils it.",
    mistake:
      "Calling .Result or .Wait() on a task to stay in synchronous code, which deadlocks under a UI and starves the thread pool on a server.",
    exercise:
      "Write a console program that asks five slow services, played by Task.Delay, for a number: one after another, then with Task.WhenAll, then with a cancellation token that gives up after one second. Make two of them fail, and print both failures.",
    requires: ["csharp-collections", "csharp-errors", "concurrency-basics"],
    language: "csharp",
    tracks: ["api-developer"],
    hours: [12, 25],
    resources: [
      {
        title: "Microsoft Learn: Asynchronous programming with async and await",
        url: "https://learn.microsoft.com/en-us/dotnet/csharp/asynchronous-programming/",
        kind: "docs",
      },
      {
        title: "Async guidance, by David Fowler",
        url: "https://github.com/davidfowl/AspNetCoreDiagnosticScenarios/blob/master/AsyncGuidance.md",
        kind: "docs",
      },
      {
        title: "ConfigureAwait FAQ, by Stephen Toub",
        url: "https://devblogs.microsoft.com/dotnet/configureawait-faq/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "csharp-concurrency.async-all-the-way",
        text: "Refactor a synchronous call chain to async from I/O to Main, and say what its thread does during each await",
      },
      {
        id: "csharp-concurrency.async-void",
        text: "Explain why no caller can catch what an async void method throws, and fix one by returning Task",
      },
      {
        id: "csharp-concurrency.when-all",
        text: "Use Task.WhenAll on independent calls, and read all failures though await rethrows only the first",
      },
      {
        id: "csharp-concurrency.cancellation-tokens",
        text: "Show that a CancellationToken handed down through three methods really stops the HTTP call at the bottom",
      },
      {
        id: "csharp-concurrency.result-deadlock",
        text: "Explain how .Result deadlocks under a synchronization context and starves the thread pool in ASP.NET Core",
      },
      {
        id: "csharp-concurrency.await-and-lock",
        text: "Explain why the compiler forbids await inside lock, and guard an async cache refill with SemaphoreSlim",
      },
    ],
  },
  {
    id: "csharp-testing",
    title: "Testing with xUnit",
    level: "junior",
    why: "In .NET teams a change without a test rarely passes review. Time, culture and static state are what make such tests flaky, and C# has an answer to each.",
    mistake:
      "Calling DateTime.Now or a static service deep inside the logic, which leaves the test nothing to take hold of.",
    exercise:
      "Write a token store whose entries expire after an hour, and test the minute before, the minute after and renewal with a FakeTimeProvider. The suite must pass in parallel, and under the cultures en-US, de-DE and tr-TR.",
    requires: ["testing-basics", "csharp-tooling", "csharp-concurrency"],
    language: "csharp",
    tracks: [],
    hours: [6, 12],
    resources: [
      { title: "xUnit.net documentation", url: "https://xunit.net/", kind: "docs" },
      {
        title: "Microsoft Learn: Testing in .NET",
        url: "https://learn.microsoft.com/en-us/dotnet/core/testing/",
        kind: "docs",
      },
      {
        title: "Microsoft Learn: Unit testing best practices",
        url: "https://learn.microsoft.com/en-us/dotnet/core/testing/unit-testing-best-practices",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "csharp-testing.fact-and-theory",
        text: "Write an xUnit Fact, then turn it into a Theory whose InlineData rows are the edge cases",
      },
      {
        id: "csharp-testing.async-task-tests",
        text: "Test a failing async method with await Assert.ThrowsAsync, and explain why the test must return Task",
      },
      {
        id: "csharp-testing.class-lifetime",
        text: "Predict how often xUnit constructs a test class of three tests, and share something costly with IClassFixture",
      },
      {
        id: "csharp-testing.hand-written-fake",
        text: "Compare a hand-written fake with an NSubstitute or Moq double of one interface, and say which survives a refactoring",
      },
      {
        id: "csharp-testing.fake-time-provider",
        text: "Test an expiry rule without waiting by injecting TimeProvider and advancing a FakeTimeProvider",
      },
      {
        id: "csharp-testing.current-culture",
        text: "Test that a price is parsed and written the same whether CultureInfo.CurrentCulture is en-US or de-DE",
      },
    ],
  },
] as const satisfies readonly SkillContent[];
