import { onet } from "../../onet";
import type { SkillContent } from "../../schema";

/** The language step for somebody who chose Go. */
export const go = [
  {
    id: "go-core",
    title: "Go core",
    level: "junior",
    why: "Go is small enough to hold in your head, and its specification can be read in a weekend. Zero values, method sets and small interfaces are what its whole style rests on.",
    mistake:
      "Writing Java in Go: large interfaces made up front beside their one implementation, with getters and setters, where a struct and a function would do.",
    exercise:
      "Write a program that counts words from standard input or from files named as arguments, with the counting behind an io.Reader. Use the standard library only, and let it read a file, a pipe and a string with the same function.",
    requires: ["programming-basics", "command-line", "git-basics"],
    language: "go",
    tracks: ["cloud-engineer"],
    hours: [15, 30],
    resources: [
      { title: "A Tour of Go", url: "https://go.dev/tour/", kind: "course" },
      { title: "Effective Go", url: "https://go.dev/doc/effective_go", kind: "docs" },
      { title: "The Go Programming Language Specification", url: "https://go.dev/ref/spec", kind: "spec" },
      { title: "Go by Example", url: "https://gobyexample.com/", kind: "course" },
    ],
    alignment: [onet.programming],
    items: [
      {
        id: "go-core.tour-exercises",
        text: "Write the exercises of A Tour of Go up to its chapter on concurrency without looking at a solution",
      },
      {
        id: "go-core.zero-values",
        text: "Predict the zero value of a string, slice, map, pointer and struct, and say which of them are ready to use",
      },
      {
        id: "go-core.defer-order",
        text: "Predict in which order deferred calls run, and when the arguments of each are evaluated",
      },
      {
        id: "go-core.pointer-receivers",
        text: "Choose a value or a pointer receiver, and explain why *T may satisfy an interface that T does not",
      },
      {
        id: "go-core.consumer-interfaces",
        text: "Refactor a function that takes *os.File to take an io.Reader, and call it with a file and with a string",
      },
      {
        id: "go-core.embedding",
        text: "Show why embedding is not inheritance: a method of the embedded type never calls the outer type's override",
      },
    ],
  },
  {
    id: "go-collections",
    title: "Slices, maps and types in Go",
    level: "junior",
    why: "A slice is a view of an array that others may share, and a map can be nil. Both are simple, and both are behind most of the surprises of a first year with Go.",
    mistake:
      "Appending to a sub-slice that somebody handed you and overwriting elements that still belong to the caller.",
    exercise:
      "Write a generic GroupBy and a function that removes duplicates while keeping order, without changing the input slice. Prove that with tests, one of which passes a sub-slice with spare capacity.",
    requires: ["go-core", "arrays-and-lists", "hash-tables"],
    language: "go",
    tracks: [],
    hours: [8, 15],
    resources: [
      {
        title: "Go Slices: usage and internals",
        url: "https://go.dev/blog/slices-intro",
        kind: "docs",
      },
      { title: "Go maps in action", url: "https://go.dev/blog/maps", kind: "docs" },
      {
        title: "Strings, bytes, runes and characters in Go",
        url: "https://go.dev/blog/strings",
        kind: "docs",
      },
      { title: "JSON and Go", url: "https://go.dev/blog/json", kind: "docs" },
    ],
    items: [
      {
        id: "go-collections.nil-map",
        text: "Predict what reading, ranging over and writing to a nil map do, and compare that with a nil slice",
      },
      {
        id: "go-collections.runes",
        text: "Explain why len of a word with an accent exceeds its letters, and loop over it by bytes and by runes",
      },
      {
        id: "go-collections.map-order",
        text: "Fix a program whose output changes from run to run because it ranges over a map",
      },
      {
        id: "go-collections.shared-array",
        text: "Predict when append writes into an array that another slice shares, and prevent it with s[:n:n] or slices.Clone",
      },
      {
        id: "go-collections.json-fields",
        text: "Predict how encoding/json writes an unexported field, a nil slice and an omitempty field holding zero",
      },
      {
        id: "go-collections.type-parameters",
        text: "Write a generic function with a type constraint, and say for which case a plain interface is the better choice",
      },
    ],
  },
  {
    id: "go-errors",
    title: "Errors as values",
    level: "junior",
    why: "In Go a failure is a value that you return, wrap and inspect like any other. Readers of your code see every way out, provided that you drop none.",
    mistake:
      "Assigning an error to _, or returning it bare through five layers until the log says only that a connection was refused.",
    exercise:
      "Write a settings loader that tells a missing file, broken JSON and a missing field apart. Callers must find the first with errors.Is and the last, with the field's name, by errors.As or errors.AsType, while the printed text says what was being done.",
    requires: ["go-core", "debugging-basics"],
    language: "go",
    tracks: [],
    hours: [5, 10],
    resources: [
      {
        title: "Error handling and Go",
        url: "https://go.dev/blog/error-handling-and-go",
        kind: "docs",
      },
      { title: "Working with Errors in Go 1.13", url: "https://go.dev/blog/go1.13-errors", kind: "docs" },
      {
        title: "Defer, Panic, and Recover",
        url: "https://go.dev/blog/defer-panic-and-recover",
        kind: "docs",
      },
      {
        title: "Go FAQ: Why is my nil error value not equal to nil?",
        url: "https://go.dev/doc/faq#nil_error",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "go-errors.wrap-with-context",
        text: "Use fmt.Errorf with %w to add what was being tried, and show what callers lose when it is %v instead",
      },
      {
        id: "go-errors.is-and-as",
        text: "Choose errors.Is for a sentinel and errors.As or AsType for an error type, and explain why == misses a wrapped error",
      },
      {
        id: "go-errors.shadowed-err",
        text: "Find an err that := shadows in an inner block, and explain why the outer err stays nil",
      },
      {
        id: "go-errors.deferred-close",
        text: "Fix a deferred Close on a file being written so that its error reaches the caller",
      },
      {
        id: "go-errors.typed-nil",
        text: "Explain why a nil *MyError returned as an error is not equal to nil, and fix the function that does it",
      },
      {
        id: "go-errors.goroutine-panic",
        text: "Explain why net/http survives a panic in a handler but not one in a goroutine which that handler started",
      },
    ],
  },
  {
    id: "go-tooling",
    title: "Modules and the go command",
    level: "junior",
    why: "One command builds, formats, tests, documents and cross-compiles, so there is little to argue about. The result is one file with nothing to install beside it, which is why so much of the cloud is written in Go.",
    mistake:
      "Copying a folder layout of ten directories from the internet for a program that would be clearer as one package.",
    exercise:
      "Make a module with a command and an internal package, add one dependency, and write a script that fails on gofmt, go vet and staticcheck findings. Build it for Linux on ARM, and read its dependencies back from the binary.",
    requires: ["go-core", "git-basics"],
    language: "go",
    tracks: ["devops-engineer", "cloud-engineer"],
    hours: [4, 10],
    resources: [
      {
        title: "Go: Managing dependencies",
        url: "https://go.dev/doc/modules/managing-dependencies",
        kind: "docs",
      },
      { title: "Go Modules Reference", url: "https://go.dev/ref/mod", kind: "spec" },
      { title: "Go: Organizing a module", url: "https://go.dev/doc/modules/layout", kind: "docs" },
      { title: "Staticcheck", url: "https://staticcheck.dev/", kind: "docs" },
    ],
    items: [
      {
        id: "go-tooling.mod-and-sum",
        text: "Set up a module with go mod init, and explain what go.mod decides and what go.sum only verifies",
      },
      {
        id: "go-tooling.format-and-vet",
        text: "Configure CI to fail on gofmt differences, on go vet and on staticcheck findings",
      },
      {
        id: "go-tooling.read-the-source",
        text: "Find with go doc, then in the standard library's own source, why io.Copy never returns io.EOF",
      },
      {
        id: "go-tooling.internal-packages",
        text: "Predict which packages may import one below internal, and move there what your module should not export",
      },
      {
        id: "go-tooling.minimal-version-selection",
        text: "Predict which version go build picks when two dependencies require v1.2.0 and v1.5.0 although v1.9.0 is out",
      },
      {
        id: "go-tooling.cross-compile",
        text: "Use GOOS, GOARCH and CGO_ENABLED=0 to build a static binary for another system, and inspect it with go version -m",
      },
    ],
  },
  {
    id: "go-concurrency",
    title: "Goroutines, channels and context",
    level: "junior",
    why: "Every HTTP handler in Go already runs in its own goroutine, so shared data is in danger from the first day. Starting goroutines is easy; knowing when each one ends is the craft.",
    mistake:
      "Starting a goroutine without saying what will end it, so that each request leaves one behind, blocked for ever.",
    exercise:
      "Write a link checker that reads URLs from standard input and checks at most eight at a time, each under a timeout. It must stop cleanly on Ctrl-C, pass go run -race, and end with as many goroutines as it began.",
    requires: ["go-collections", "go-errors", "concurrency-basics"],
    language: "go",
    tracks: ["cloud-engineer", "api-developer"],
    hours: [15, 30],
    resources: [
      {
        title: "Go Concurrency Patterns: Pipelines and cancellation",
        url: "https://go.dev/blog/pipelines",
        kind: "docs",
      },
      {
        title: "Data Race Detector",
        url: "https://go.dev/doc/articles/race_detector",
        kind: "docs",
      },
      { title: "Package context", url: "https://pkg.go.dev/context", kind: "docs" },
      { title: "The Go Memory Model", url: "https://go.dev/ref/mem", kind: "spec" },
    ],
    items: [
      {
        id: "go-concurrency.channel-rules",
        text: "Predict what a send, a receive and a close each do on a nil channel and on a closed one",
      },
      {
        id: "go-concurrency.race-detector",
        text: "Find with go test -race a data race on a map that two handlers share, and fix it with a sync.Mutex",
      },
      {
        id: "go-concurrency.context-timeout",
        text: "Use context.WithTimeout around an outgoing request, and say what leaks when cancel is never called",
      },
      {
        id: "go-concurrency.goroutine-leak",
        text: "Find a goroutine that blocks for ever on a send nobody receives, and fix it with a select on ctx.Done()",
      },
      {
        id: "go-concurrency.channel-or-mutex",
        text: "Choose a channel or a mutex for a cache, for a counter and for a pipeline, and defend each choice",
      },
      {
        id: "go-concurrency.errgroup-limit",
        text: "Write a bounded fan-out with errgroup's WithContext and SetLimit in which the first error cancels the rest",
      },
    ],
  },
  {
    id: "go-testing",
    title: "Testing and benchmarking Go",
    level: "junior",
    why: "Testing, benchmarking and fuzzing come with the go command, so there is no framework to choose and no excuse to hide behind. A table of cases beside the code is how Go programmers explain what it does.",
    mistake:
      "Comparing errors by their text in tests, so that a better message breaks them while a wrong kind of error passes.",
    exercise:
      "Write a parser for durations such as 1h30m without using time.ParseDuration. Cover it with a table of named cases, fuzz it for a minute, keep what the fuzzer finds, and report its allocations per call with a benchmark.",
    requires: ["testing-basics", "go-tooling", "go-errors"],
    language: "go",
    tracks: [],
    hours: [6, 12],
    resources: [
      { title: "Go tutorial: Add a test", url: "https://go.dev/doc/tutorial/add-a-test", kind: "docs" },
      { title: "Package testing", url: "https://pkg.go.dev/testing", kind: "docs" },
      { title: "Go Fuzzing", url: "https://go.dev/doc/security/fuzz/", kind: "docs" },
      {
        title: "Learn Go with Tests, by Chris James",
        url: "https://quii.gitbook.io/learn-go-with-tests",
        kind: "book",
      },
    ],
    items: [
      {
        id: "go-testing.table-driven",
        text: "Write a table-driven test with t.Run, and run just one of its named cases with go test -run",
      },
      {
        id: "go-testing.error-or-fatal",
        text: "Choose between t.Error and t.Fatal, and explain why Fatal must not be called from another goroutine",
      },
      {
        id: "go-testing.helper-and-cleanup",
        text: "Write a test helper with t.Helper and t.Cleanup, and show how the first changes the line a failure names",
      },
      {
        id: "go-testing.httptest",
        text: "Test a handler with httptest.NewRecorder and again through httptest.NewServer, and name what only the second exercises",
      },
      {
        id: "go-testing.benchmarks",
        text: "Measure with go test -bench and -benchmem what preallocating a slice's capacity saves in a loop of appends",
      },
      {
        id: "go-testing.fuzzing",
        text: "Write a fuzz test for a parser, and commit the failing input it finds in testdata as a regression case",
      },
    ],
  },
] as const satisfies readonly SkillContent[];
