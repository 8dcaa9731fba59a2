import { onet } from "../../onet";
import type { SkillContent } from "../../schema";

/** The language step for somebody who chose Rust. */
export const rust = [
  {
    id: "rust-core",
    title: "Rust core",
    level: "junior",
    why: "Rust asks who owns each value and who may change it, and won't compile until you have answered. What feels like a quarrel at first is often a bug that you would have met in production.",
    mistake:
      "Adding clone wherever the compiler complains, until nothing complains and nobody can say any more who owns what.",
    exercise:
      "Write a program that reads a book into one String and prints its twenty longest different words as slices of it, without clone or to_string. Then move the search into a function that also takes a text of words to leave out, and let the compiler tell you what its signature must say.",
    requires: ["programming-basics", "command-line", "git-basics"],
    language: "rust",
    tracks: [],
    hours: [30, 60],
    resources: [
      { title: "The Rust Programming Language", url: "https://doc.rust-lang.org/book/", kind: "book" },
      {
        title: "Rust by Example",
        url: "https://doc.rust-lang.org/rust-by-example/",
        kind: "course",
      },
      { title: "Rustlings", url: "https://rustlings.rust-lang.org/", kind: "course" },
      { title: "The Rust Reference", url: "https://doc.rust-lang.org/reference/", kind: "spec" },
    ],
    alignment: [onet.programming],
    items: [
      {
        id: "rust-core.move-or-copy",
        text: "Predict for i32, String, &str and Vec<u8> whether let b = a copies or moves, and whether a may still be used",
      },
      {
        id: "rust-core.borrow-rules",
        text: "Fix an E0502, a mutable borrow beside a shared one, by ending one of them sooner and without a clone",
      },
      {
        id: "rust-core.borrowed-arguments",
        text: "Refactor parameters of &String and &Vec<T> into &str and &[T], and call them with what they refused before",
      },
      {
        id: "rust-core.impossible-states",
        text: "Replace a struct of flags and Options by an enum in which no impossible state can be built",
      },
      {
        id: "rust-core.lifetimes",
        text: "Write a struct that borrows from a text, and say in words what its lifetime parameter forbids its users",
      },
      {
        id: "rust-core.generic-or-dyn",
        text: "Choose a generic or a Box<dyn Trait> for a hot loop and for a list of mixed plug-ins, naming the cost of each",
      },
    ],
  },
  {
    id: "rust-collections",
    title: "Collections, iterators and strings in Rust",
    level: "junior",
    why: "Iterators let you write data processing as briefly as in a scripting language and run it as fast as a loop written by hand. They are what makes Rust pleasant on an ordinary day.",
    mistake:
      "Calling collect into a Vec after each step of a chain, which allocates each time what the next adapter would have taken one by one.",
    exercise:
      "Read a file of lines such as Oslo;12.3 and print each station's smallest, mean and largest value in order of name. A bad line must end the program with its number. Make a file of ten million lines, and time a debug and a release build on it.",
    requires: ["rust-core", "arrays-and-lists", "hash-tables"],
    language: "rust",
    tracks: ["data-engineer"],
    hours: [10, 20],
    resources: [
      {
        title: "The Rust Programming Language: Common collections",
        url: "https://doc.rust-lang.org/book/ch08-00-common-collections.html",
        kind: "book",
      },
      { title: "Module std::iter", url: "https://doc.rust-lang.org/std/iter/", kind: "docs" },
      { title: "Module std::collections", url: "https://doc.rust-lang.org/std/collections/", kind: "docs" },
    ],
    items: [
      {
        id: "rust-collections.three-iterators",
        text: "Choose between iter, iter_mut and into_iter for three loops, and name the type that each one yields",
      },
      {
        id: "rust-collections.entry",
        text: "Group records in a HashMap with entry and or_default, and say when entry makes you allocate a key in vain",
      },
      {
        id: "rust-collections.strings",
        text: "Explain why a String has no s[0], and choose bytes, chars or graphemes for a limit, a parser and a cursor",
      },
      {
        id: "rust-collections.collect-results",
        text: "Turn an iterator of Results into one Result of a Vec with collect, and predict where it stops",
      },
      {
        id: "rust-collections.float-order",
        text: "Sort a Vec<f64> with total_cmp, and explain by NaN and Ord why plain sort does not compile",
      },
      {
        id: "rust-collections.own-iterator",
        text: "Implement Iterator for a type of your own by next alone, and use three adapters on it that you didn't write",
      },
    ],
  },
  {
    id: "rust-errors",
    title: "Result, Option and panics",
    level: "junior",
    why: "A Rust function's type says whether it can fail, and the compiler warns when you drop its answer. What remains is to decide which failures a caller should tell apart and which are bugs.",
    mistake:
      "Leaving the unwraps of a first draft in the path of a request, where each is a panic that waits for the input nobody expected.",
    exercise:
      "Write a calculator library for lines such as 3 * (4 - 1). Its error enum tells a strange character, a missing bracket, an overflow and a division by zero apart, with the place of each, and no input may make it panic. A small binary prints a caret below that place.",
    requires: ["rust-core", "debugging-basics"],
    language: "rust",
    tracks: [],
    hours: [6, 12],
    resources: [
      {
        title: "The Rust Programming Language: Error handling",
        url: "https://doc.rust-lang.org/book/ch09-00-error-handling.html",
        kind: "book",
      },
      { title: "Module std::result", url: "https://doc.rust-lang.org/std/result/", kind: "docs" },
      { title: "anyhow", url: "https://docs.rs/anyhow/latest/anyhow/", kind: "docs" },
      { title: "thiserror", url: "https://docs.rs/thiserror/latest/thiserror/", kind: "docs" },
    ],
    items: [
      {
        id: "rust-errors.question-mark",
        text: "Refactor nested matches on Result into ?, and find the From that turns the inner error into yours",
      },
      {
        id: "rust-errors.option-combinators",
        text: "Replace a match on Option by map, and_then or let else, and turn None into an error with ok_or_else",
      },
      {
        id: "rust-errors.justified-expect",
        text: "Replace each unwrap of a program by real handling, or by an expect whose text says why it cannot fail",
      },
      {
        id: "rust-errors.io-context",
        text: "Add the path to an io::Error that says only 'No such file or directory', and keep the original as its source",
      },
      {
        id: "rust-errors.enum-or-anyhow",
        text: "Choose an error enum or anyhow for a library and for its binary, and say what a caller can still match on",
      },
      {
        id: "rust-errors.reach-of-a-panic",
        text: 'Predict what a panic ends in the main thread, in a spawned one and in a build with panic = "abort"',
      },
    ],
  },
  {
    id: "rust-tooling",
    title: "Cargo, Clippy and rustfmt",
    level: "junior",
    why: "Cargo builds, tests, documents and formats every Rust project in the same way, so a stranger's repository feels like yours. Clippy adds a patient reviewer that reads all you write.",
    mistake:
      "Measuring or shipping the debug build, and concluding that Rust is slow when nobody passed --release.",
    exercise:
      "Split a program into a workspace of a library and a binary, and write a script that fails on formatting, on any Clippy warning, on a test and on a known advisory from cargo audit. Then switch off the default features of one dependency, and report what the build no longer compiles.",
    requires: ["rust-core", "git-basics"],
    language: "rust",
    tracks: ["devops-engineer"],
    hours: [4, 10],
    resources: [
      { title: "The Cargo Book", url: "https://doc.rust-lang.org/cargo/", kind: "book" },
      { title: "Clippy documentation", url: "https://doc.rust-lang.org/clippy/", kind: "docs" },
      {
        title: "Rust API Guidelines",
        url: "https://rust-lang.github.io/api-guidelines/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "rust-tooling.workspace",
        text: "Set up a workspace of a library and a binary crate that share their dependency versions and one Cargo.lock",
      },
      {
        id: "rust-tooling.read-docs-rs",
        text: "Find on a type's docs.rs page whether it is Clone, Send and Default, and which feature adds a method to it",
      },
      {
        id: "rust-tooling.clippy-in-ci",
        text: "Configure CI to fail on cargo fmt --check and on Clippy warnings, and excuse one lint with its reason in the code",
      },
      {
        id: "rust-tooling.build-profiles",
        text: "Predict what adding 1 to a u8 that has reached 255 does in a debug and in a release build, and choose a safe method",
      },
      {
        id: "rust-tooling.cargo-tree",
        text: "Find with cargo tree -d a crate that is compiled in two versions, and bring its users to a single one",
      },
      {
        id: "rust-tooling.edition-and-toolchain",
        text: "Say what edition, rust-version and rust-toolchain.toml each decide, and test with the oldest Rust you promise",
      },
    ],
  },
  {
    id: "rust-concurrency",
    title: "Threads, Send and async Rust",
    level: "junior",
    why: "Rust refuses to compile a data race, which lets you share work between cores without fear. Nearly every Rust web service stands on async, whose rules the compiler checks only in part.",
    mistake:
      "Believing that what compiles is free of concurrency bugs: data races are ruled out, while deadlocks and lost updates between two locks compile well.",
    exercise:
      "Write a line-based TCP chat with tokio: each line goes to all other clients, a slow reader must not hold up the rest, and at most 100 may connect. On Ctrl-C it stops accepting, says goodbye and ends within two seconds.",
    requires: ["rust-collections", "rust-errors", "concurrency-basics"],
    language: "rust",
    tracks: ["backend-architect"],
    hours: [15, 35],
    resources: [
      {
        title: "The Rust Programming Language: Fearless concurrency",
        url: "https://doc.rust-lang.org/book/ch16-00-concurrency.html",
        kind: "book",
      },
      { title: "Tokio tutorial", url: "https://tokio.rs/tokio/tutorial", kind: "course" },
      {
        title: "Asynchronous Programming in Rust",
        url: "https://rust-lang.github.io/async-book/",
        kind: "book",
      },
      {
        title: "Rust Atomics and Locks, by Mara Bos",
        url: "https://marabos.nl/atomics/",
        kind: "book",
      },
    ],
    items: [
      {
        id: "rust-concurrency.send-and-sync",
        text: "Read the compiler error of an Rc moved into a thread, and explain by Send and Sync why an Arc<Mutex<T>> may go",
      },
      {
        id: "rust-concurrency.scoped-threads",
        text: "Use thread::scope to sum parts of a borrowed slice on four threads, without an Arc and without a copy",
      },
      {
        id: "rust-concurrency.futures-are-lazy",
        text: "Show that calling an async fn runs none of its body, and explain by that why two awaits in a row never overlap",
      },
      {
        id: "rust-concurrency.blocked-runtime",
        text: "Show a heartbeat task stall while std::thread::sleep or hashing holds every worker thread, and fix it by spawn_blocking",
      },
      {
        id: "rust-concurrency.guard-across-await",
        text: "Fix a future that is not Send because a MutexGuard lives across an await, without changing the kind of mutex",
      },
      {
        id: "rust-concurrency.cancellation",
        text: "Predict which work is lost when select! drops a losing branch half-way, and make one read loop safe from it",
      },
    ],
  },
  {
    id: "rust-testing",
    title: "Testing Rust code",
    level: "junior",
    why: "The compiler proves that your types fit, and nothing about whether the sum is right. Tests live beside the code, examples in comments run too, and properties find the case that you would not have written.",
    mistake:
      "Making half the library pub so that tests under tests/ can reach it, where a test module inside the file would have seen the private parts.",
    exercise:
      "Write pack and unpack for a sorted list of u64: store the differences in as few bytes as each needs. Prove the round trip with a property, show that no bytes make unpack panic, put a running example into the docs and benchmark it against plain eight-byte numbers.",
    requires: ["testing-basics", "rust-tooling", "rust-errors"],
    language: "rust",
    tracks: [],
    hours: [6, 14],
    resources: [
      {
        title: "The Rust Programming Language: Writing automated tests",
        url: "https://doc.rust-lang.org/book/ch11-00-testing.html",
        kind: "book",
      },
      {
        title: "The rustdoc book: Documentation tests",
        url: "https://doc.rust-lang.org/rustdoc/write-documentation/documentation-tests.html",
        kind: "docs",
      },
      { title: "proptest", url: "https://docs.rs/proptest/latest/proptest/", kind: "docs" },
      { title: "Criterion", url: "https://docs.rs/criterion/latest/criterion/", kind: "docs" },
    ],
    items: [
      {
        id: "rust-testing.unit-and-integration",
        text: "Write tests in a cfg(test) module and under tests/, and show which of them can call a private function",
      },
      {
        id: "rust-testing.error-variants",
        text: "Test for one variant of an error enum with matches!, and show a wrong error that is_err would let through",
      },
      {
        id: "rust-testing.doc-tests",
        text: "Write an example in a doc comment that cargo test runs, with its set-up lines hidden from the reader",
      },
      {
        id: "rust-testing.shared-process",
        text: "Fix two tests that pass alone and fail together because cargo test runs them as threads of one process",
      },
      {
        id: "rust-testing.properties",
        text: "Write a proptest that parsing undoes printing for any value, break the parser and read the shrunken failure",
      },
      {
        id: "rust-testing.benchmarks",
        text: "Benchmark two versions of a function with Criterion and black_box, and tell a real change from noise",
      },
    ],
  },
] as const satisfies readonly SkillContent[];
