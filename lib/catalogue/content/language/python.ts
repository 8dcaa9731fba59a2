import { onet } from "../../onet";
import type { SkillContent } from "../../schema";

/** The language step for somebody who chose Python. */
export const python = [
  {
    id: "python-core",
    title: "Python core",
    level: "junior",
    why: "Python reads so easily that its rules stay hidden: names are labels on objects, and a function's defaults are made once. Whoever sees that model stops being surprised by it.",
    mistake:
      "Comparing values with is: it works while CPython happens to share small integers and short strings, and fails on real data.",
    exercise:
      "Write a program with argparse, pathlib and csv that reads a file of expenses and prints the sum per category and month. It must be importable without running, and answer a missing file with a short message and exit code 1, not a traceback.",
    requires: ["programming-basics", "command-line", "git-basics"],
    language: "python",
    tracks: ["data-engineer"],
    hours: [20, 40],
    resources: [
      { title: "The Python Tutorial", url: "https://docs.python.org/3/tutorial/", kind: "docs" },
      {
        title: "Python reference: Data model",
        url: "https://docs.python.org/3/reference/datamodel.html",
        kind: "spec",
      },
      {
        title: "Automate the Boring Stuff with Python, by Al Sweigart",
        url: "https://automatetheboringstuff.com/",
        kind: "book",
      },
      {
        title: "Think Python, by Allen B. Downey",
        url: "https://greenteapress.com/wp/think-python-3rd-edition/",
        kind: "book",
      },
    ],
    alignment: [onet.programming],
    items: [
      {
        id: "python-core.names-and-objects",
        text: "Predict what b shows after b = a and a.append(1), and what it shows after a is then assigned a new list",
      },
      {
        id: "python-core.mutable-defaults",
        text: "Explain why all calls share a default argument of [], and fix such a function with None",
      },
      {
        id: "python-core.main-guard",
        text: "Explain what runs when a module is imported, and what its if __name__ == '__main__' line holds back",
      },
      {
        id: "python-core.local-scope",
        text: "Predict when reading a name in a function raises UnboundLocalError, and fix it without the global keyword",
      },
      {
        id: "python-core.decorators",
        text: "Write a decorator that times any function, whatever its arguments, and keeps its name with functools.wraps",
      },
      {
        id: "python-core.standard-library-program",
        text: "Write a report over a CSV file with only argparse, pathlib, csv and their pages in the Library Reference",
      },
    ],
  },
  {
    id: "python-collections",
    title: "Types and collections in Python",
    level: "junior",
    why: "Lists, dicts, sets and generators are most of what a Python backend does between request and response. The right one turns ten slow lines into two fast ones.",
    mistake:
      "Testing membership with in on a long list inside a loop, where a set would turn minutes into milliseconds.",
    exercise:
      "Write a pipeline of generators that reads a log file too big for memory and answers the ten most frequent addresses by using Counter. Type every function and print the memory peak with tracemalloc.",
    requires: ["python-core", "arrays-and-lists", "hash-tables"],
    language: "python",
    tracks: ["data-engineer"],
    hours: [8, 16],
    resources: [
      {
        title: "The Python Tutorial: Data structures",
        url: "https://docs.python.org/3/tutorial/datastructures.html",
        kind: "docs",
      },
      {
        title: "Python: collections",
        url: "https://docs.python.org/3/library/collections.html",
        kind: "docs",
      },
      { title: "Python: typing", url: "https://docs.python.org/3/library/typing.html", kind: "docs" },
      { title: "Unicode HOWTO", url: "https://docs.python.org/3/howto/unicode.html", kind: "docs" },
    ],
    items: [
      {
        id: "python-collections.choose-container",
        text: "Choose between list, tuple, set, dict and deque for five tasks, and state the cost of the in operator on each",
      },
      {
        id: "python-collections.comprehensions",
        text: "Refactor a loop of appends into a comprehension, and say when a generator expression is the better form",
      },
      {
        id: "python-collections.str-and-bytes",
        text: "Fix a UnicodeDecodeError by telling str from bytes and by naming the encoding where the file is opened",
      },
      {
        id: "python-collections.hashable-keys",
        text: "Explain why a list cannot be a dict key, and write a frozen dataclass that can",
      },
      {
        id: "python-collections.type-hints",
        text: "Write type hints for a function that may answer None, and show that Python runs it even when they are wrong",
      },
      {
        id: "python-collections.generators",
        text: "Write a generator that yields rows of a huge file one by one, and show why a second loop over it gets nothing",
      },
    ],
  },
  {
    id: "python-errors",
    title: "Exceptions and context managers",
    level: "junior",
    why: "Python uses exceptions for ordinary flow, so a service must say exactly which ones it can handle. With blocks are how files, locks and transactions get released on every path.",
    mistake:
      "Wrapping a block in except Exception: pass to keep it quiet, which hides the misspelt name along with the failure that was expected.",
    exercise:
      "Write a context manager that writes to a temporary file and puts it in the place of the real one only if the with block succeeds. Show that the old file stays untouched when the block raises half-way.",
    requires: ["python-core", "debugging-basics"],
    language: "python",
    tracks: [],
    hours: [5, 10],
    resources: [
      {
        title: "The Python Tutorial: Errors and exceptions",
        url: "https://docs.python.org/3/tutorial/errors.html",
        kind: "docs",
      },
      { title: "Python: contextlib", url: "https://docs.python.org/3/library/contextlib.html", kind: "docs" },
      { title: "Logging HOWTO", url: "https://docs.python.org/3/howto/logging.html", kind: "docs" },
    ],
    items: [
      {
        id: "python-errors.read-traceback",
        text: "Read a traceback that says 'During handling of the above exception', and point to the failure that came first",
      },
      {
        id: "python-errors.narrow-except",
        text: "Fix a bare except so that it names what it can handle and lets KeyboardInterrupt through",
      },
      {
        id: "python-errors.else-and-finally",
        text: "Predict which of try, except, else and finally run, and in which order, when the try block returns early",
      },
      {
        id: "python-errors.logged-traceback",
        text: "Use logger.exception in an except block, and show what print(error) in its place would have lost",
      },
      {
        id: "python-errors.raise-from",
        text: "Use raise ... from to turn a driver's exception into one of your own, and read both in the traceback",
      },
      {
        id: "python-errors.context-managers",
        text: "Write a context manager with contextlib that releases its resource even when the with block raises",
      },
    ],
  },
  {
    id: "python-tooling",
    title: "Packaging, typing and linting Python",
    level: "junior",
    why: "A Python script often runs on one machine only, because packages land wherever the active interpreter happens to live. A project that anybody can set up in one step is the answer.",
    mistake:
      "Answering pip's externally-managed-environment error with --break-system-packages, after which your projects and the operating system itself fight over versions.",
    exercise:
      "Turn a script of yours into a project with pyproject.toml, a src folder, locked dependencies, Ruff and a type checker. Clone it into an empty folder and go from nothing to a green check in at most three commands.",
    requires: ["python-core", "git-basics"],
    language: "python",
    tracks: ["devops-engineer"],
    hours: [5, 12],
    resources: [
      { title: "Python Packaging User Guide", url: "https://packaging.python.org/", kind: "docs" },
      { title: "Ruff documentation", url: "https://docs.astral.sh/ruff/", kind: "docs" },
      { title: "mypy documentation", url: "https://mypy.readthedocs.io/en/stable/", kind: "docs" },
      { title: "PEP 8: Style Guide for Python Code", url: "https://peps.python.org/pep-0008/", kind: "spec" },
    ],
    items: [
      {
        id: "python-tooling.virtual-environment",
        text: "Set up a virtual environment with venv or uv, and explain what activating it changes in your shell",
      },
      {
        id: "python-tooling.ruff",
        text: "Configure Ruff in pyproject.toml to lint, sort imports and format, and make a pre-commit hook or CI run it",
      },
      {
        id: "python-tooling.whats-new",
        text: "Find a feature in the What's New page of your Python version that makes code of yours shorter, and use it",
      },
      {
        id: "python-tooling.locked-dependencies",
        text: "Explain why a deployed service locks every indirect dependency while a published library declares ranges",
      },
      {
        id: "python-tooling.import-path",
        text: "Fix a ModuleNotFoundError by reading sys.path and explaining what python -m changes about it",
      },
      {
        id: "python-tooling.type-checker",
        text: "Configure mypy or Pyright in strict mode, and fix what it finds without Any, cast or type: ignore",
      },
    ],
  },
  {
    id: "python-concurrency",
    title: "Threads, processes and asyncio",
    level: "mid",
    why: "Python gives three answers to doing several things at once, and each is wrong for somebody. The wrong one makes a service slower than no concurrency at all.",
    mistake:
      "Calling a coroutine function without await: nothing runs, and the only sign is a warning that it was never awaited.",
    exercise:
      "Fetch fifty pages from a local server that answers slowly: one by one, with a thread pool and with an asyncio TaskGroup. Then count primes in pure Python with threads and with processes. Put the times in a table and explain every row.",
    requires: ["python-collections", "python-errors", "concurrency-basics"],
    language: "python",
    tracks: ["data-engineer"],
    hours: [12, 25],
    resources: [
      { title: "Python: asyncio", url: "https://docs.python.org/3/library/asyncio.html", kind: "docs" },
      {
        title: "Python: Developing with asyncio",
        url: "https://docs.python.org/3/library/asyncio-dev.html",
        kind: "docs",
      },
      {
        title: "Python: concurrent.futures",
        url: "https://docs.python.org/3/library/concurrent.futures.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "python-concurrency.gil",
        text: "Explain why the GIL of CPython's default build lets threads overlap waiting but not pure Python computing",
      },
      {
        id: "python-concurrency.pool-executors",
        text: "Measure a CPU-bound function under ThreadPoolExecutor and ProcessPoolExecutor, and explain both times",
      },
      {
        id: "python-concurrency.check-then-set",
        text: "Explain why the GIL does not save a check-then-set on a shared dict, and fix it with threading.Lock",
      },
      {
        id: "python-concurrency.blocking-coroutine",
        text: "Show that one blocking call in a coroutine stalls every other task, and fix it with asyncio.to_thread",
      },
      {
        id: "python-concurrency.task-group",
        text: "Write a TaskGroup under asyncio.timeout, and predict what its other tasks do when one raises",
      },
      {
        id: "python-concurrency.choose-model",
        text: "Choose threads, processes or asyncio for downloads, image resizing and 5,000 open sockets, and defend each choice",
      },
    ],
  },
  {
    id: "python-testing",
    title: "Testing with pytest",
    level: "junior",
    why: "In Python a misspelt attribute is found when the line runs, so a line that no test runs is a guess. Pytest makes the tests short enough that people do write them.",
    mistake:
      "Patching the module where a function is defined, while the code under test imported its own name for it and still calls the real one.",
    exercise:
      "Write a function that reads a rate from an environment variable and appends a line to a file. Test the usual case, the missing variable and the unwritable file with tmp_path and monkeypatch, so that the tests pass in any order.",
    requires: ["testing-basics", "python-tooling", "python-errors"],
    language: "python",
    tracks: [],
    hours: [6, 12],
    resources: [
      { title: "pytest documentation", url: "https://docs.pytest.org/en/stable/", kind: "docs" },
      {
        title: "Python: unittest.mock",
        url: "https://docs.python.org/3/library/unittest.mock.html",
        kind: "docs",
      },
      { title: "Hypothesis documentation", url: "https://hypothesis.readthedocs.io/", kind: "docs" },
    ],
    items: [
      {
        id: "python-testing.plain-assert",
        text: "Write a pytest test with a plain assert, break the code and find the wrong value in pytest's report",
      },
      {
        id: "python-testing.raises-match",
        text: "Test an exception with pytest.raises and match, keeping only the call that should raise inside the with block",
      },
      {
        id: "python-testing.parametrize",
        text: "Refactor five look-alike tests into one with pytest.mark.parametrize and ids that say what each case is",
      },
      {
        id: "python-testing.yield-fixtures",
        text: "Write a fixture that cleans up after its yield, and choose function, module or session scope for it",
      },
      {
        id: "python-testing.built-in-fixtures",
        text: "Use tmp_path and monkeypatch to test code that writes files and reads environment variables",
      },
      {
        id: "python-testing.patch-where-used",
        text: "Explain why mock.patch must name the module that looks a function up and not the one that defines it",
      },
    ],
  },
] as const satisfies readonly SkillContent[];
