import { onet } from "../../onet";
import type { SkillContent } from "../../schema";

/** The language step for somebody who chose Ruby. */
export const ruby = [
  {
    id: "ruby-core",
    title: "Ruby core",
    level: "junior",
    why: "In Ruby everything is an object that answers messages, and blocks are how libraries take your code in. Whoever sees those two ideas can read Rails instead of believing in it.",
    mistake:
      "Testing for an empty answer with a bare if, as one may in Python or PHP: only nil and false are falsy in Ruby, so 0, an empty string and an empty array all pass.",
    exercise:
      "Write a small language of your own: a Ruby file lists commands, each with a name and a block, and your program loads it with instance_eval and runs the command that ARGV names. An unknown command must give one line on standard error and exit status 1.",
    requires: ["programming-basics", "command-line", "git-basics"],
    language: "ruby",
    tracks: ["full-stack-developer"],
    hours: [20, 40],
    resources: [
      {
        title: "Ruby in Twenty Minutes",
        url: "https://www.ruby-lang.org/en/documentation/quickstart/",
        kind: "course",
      },
      { title: "Ruby documentation", url: "https://docs.ruby-lang.org/en/master/", kind: "docs" },
      {
        title: "The Odin Project: Ruby",
        url: "https://www.theodinproject.com/paths/full-stack-ruby-on-rails/courses/ruby",
        kind: "course",
      },
    ],
    alignment: [onet.programming],
    items: [
      {
        id: "ruby-core.truthiness",
        text: "Predict which of nil, false, 0, an empty string and [] an if lets through, then check yourself in irb",
      },
      {
        id: "ruby-core.blocks-and-yield",
        text: "Write a method that measures the block it is given, prints the seconds and returns what the block returned",
      },
      {
        id: "ruby-core.frozen-strings",
        text: "Predict which strings the comment frozen_string_literal: true freezes, and fix a FrozenError with dup or unary plus",
      },
      {
        id: "ruby-core.procs-and-lambdas",
        text: "Show how a lambda and a proc differ when they meet return and when they get one argument too few",
      },
      {
        id: "ruby-core.method-lookup",
        text: "Trace a call through ancestors for a class that includes one module and prepends another, super included",
      },
      {
        id: "ruby-core.method-missing",
        text: "Write a method_missing that hands unknown names to super, with the respond_to_missing? that belongs to it",
      },
    ],
  },
  {
    id: "ruby-collections",
    title: "Enumerable, hashes and symbols",
    level: "junior",
    why: "Enumerable turns most loops into one line that says what it means, and it works on anything that has an each. It is the part of Ruby that you will use in every file.",
    mistake:
      "Writing Array.new(3, []) or Hash.new([]) for fresh lists, when Ruby puts the very same list into every place.",
    exercise:
      "Write a class Ledger that reads payments from a CSV file into values made with Data.define, has an each and includes Enumerable. Answer with one chain each: the total per customer, the three largest payments and the first payment that takes the total above 1,000.",
    requires: ["ruby-core", "arrays-and-lists", "hash-tables"],
    language: "ruby",
    tracks: [],
    hours: [8, 16],
    resources: [
      {
        title: "Ruby: Enumerable",
        url: "https://docs.ruby-lang.org/en/master/Enumerable.html",
        kind: "docs",
      },
      { title: "Ruby: Hash", url: "https://docs.ruby-lang.org/en/master/Hash.html", kind: "docs" },
      { title: "Ruby: Array", url: "https://docs.ruby-lang.org/en/master/Array.html", kind: "docs" },
    ],
    items: [
      {
        id: "ruby-collections.enumerable-methods",
        text: "Replace five loops that push into an array by map, select, partition, group_by or tally, whichever says it best",
      },
      {
        id: "ruby-collections.default-value",
        text: "Explain why Hash.new([]) collects everything in one list yet stays empty, and fix it with a block that assigns",
      },
      {
        id: "ruby-collections.bang-methods",
        text: "Show that uniq! and compact! answer nil when they change nothing, and fix a call chain that this breaks",
      },
      {
        id: "ruby-collections.symbol-and-string-keys",
        text: "Predict what hash[:id] finds after JSON.parse, and choose between string keys and symbolize_names",
      },
      {
        id: "ruby-collections.each-of-your-own",
        text: "Write each for a class that includes Enumerable, and let it return an Enumerator when it gets no block",
      },
      {
        id: "ruby-collections.lazy",
        text: "Use lazy to take the first ten matches of an endless Enumerator, and show the same chain hang without it",
      },
    ],
  },
  {
    id: "ruby-errors",
    title: "Exceptions in Ruby",
    level: "junior",
    why: "Ruby finds a misspelt name or an unexpected nil only when the line runs, so what you rescue decides whether you hear of it. Blocks with an ensure give things back on every path.",
    mistake:
      "Ending a line with rescue nil, which turns a misspelt method name into a silent nil as readily as the failure that it was meant for.",
    exercise:
      "Write with_lock_file, which creates a lock file, yields and removes it again. Show that the file is gone after a normal end, an exception, a break out of the block and a throw past it, and that a second process meets an error class of your own while it is held.",
    requires: ["ruby-core", "debugging-basics"],
    language: "ruby",
    tracks: [],
    hours: [5, 10],
    resources: [
      {
        title: "Ruby: Exception handling",
        url: "https://docs.ruby-lang.org/en/3.4/syntax/exceptions_rdoc.html",
        kind: "docs",
      },
      { title: "Ruby: Exception", url: "https://docs.ruby-lang.org/en/master/Exception.html", kind: "docs" },
    ],
    items: [
      {
        id: "ruby-errors.standard-error",
        text: "Explain why a bare rescue catches StandardError only, and name two things that rescue Exception would swallow",
      },
      {
        id: "ruby-errors.fetch",
        text: "Use fetch on ENV and on a Hash, so that a missing key raises where it is missing and not three calls later",
      },
      {
        id: "ruby-errors.source-of-nil",
        text: "Fix a NoMethodError for nil where the nil came from, and show where a chain of &. would have moved it",
      },
      {
        id: "ruby-errors.block-form",
        text: "Write a method that opens a resource, yields it and closes it in ensure, as File.open does with a block",
      },
      {
        id: "ruby-errors.cause",
        text: "Raise an error class of your own in a rescue, and find the driver's failure through its cause",
      },
      {
        id: "ruby-errors.return-in-ensure",
        text: "Predict what a method returns, and what becomes of its exception, when the ensure clause holds a return",
      },
    ],
  },
  {
    id: "ruby-tooling",
    title: "Bundler, RuboCop and Ruby versions",
    level: "junior",
    why: "A Ruby program is its gems, and Bundler is what makes them the same ones on your laptop, in CI and in production. Get that right, and nobody in the team says any more that it works on their machine.",
    mistake:
      "Running sudo gem install whenever a require fails: the program then works on that machine alone, and Gemfile.lock knows nothing of it.",
    exercise:
      "Turn a script into a project with a Gemfile, a pinned Ruby, RuboCop and a Rakefile whose default task runs lint and tests. Clone it into an empty folder, install with Bundler's frozen setting, then change the Gemfile alone and show that the install refuses.",
    requires: ["ruby-core", "git-basics"],
    language: "ruby",
    tracks: ["devops-engineer"],
    hours: [4, 10],
    resources: [
      {
        title: "Bundler: Getting started",
        url: "https://bundler.io/guides/getting_started.html",
        kind: "docs",
      },
      { title: "RubyGems Guides", url: "https://guides.rubygems.org/", kind: "docs" },
      { title: "RuboCop documentation", url: "https://docs.rubocop.org/rubocop/", kind: "docs" },
      { title: "The Ruby Style Guide", url: "https://rubystyle.guide/", kind: "docs" },
    ],
    items: [
      {
        id: "ruby-tooling.ruby-version",
        text: "Pin the Ruby version in .ruby-version and in the Gemfile, and install it with rbenv, mise or asdf",
      },
      {
        id: "ruby-tooling.bundle-exec",
        text: "Show a command that picks up the wrong version of a gem without bundle exec, and say what bundle exec changes",
      },
      {
        id: "ruby-tooling.pessimistic-versions",
        text: "Predict which versions ~> 3.2 and ~> 3.2.1 allow, and choose one for a gem that breaks in minor releases",
      },
      {
        id: "ruby-tooling.find-the-method",
        text: "Find with method(:name).owner and source_location which gem, and which line in it, gave an object a method",
      },
      {
        id: "ruby-tooling.rubocop-todo",
        text: "Configure RuboCop with a todo file for old offences, so that CI fails on new ones alone",
      },
      {
        id: "ruby-tooling.update-one-gem",
        text: "Update one gem with bundle update --conservative, and read in the diff of Gemfile.lock what moved with it",
      },
    ],
  },
  {
    id: "ruby-concurrency",
    title: "Threads, fibers and Ractors",
    level: "mid",
    why: "Puma serves requests in threads, so a Ruby web application is concurrent whether its authors think of it or not. Many of its odd bugs on busy days are two requests in the same object.",
    mistake:
      "Keeping per-request data in a class variable or a class-level instance variable, where the next thread's request reads or overwrites it.",
    exercise:
      "Write a job runner in which four threads take jobs from a SizedQueue. A job that raises is reported without ending its worker, and Ctrl-C lets the running jobs finish. Push 1,000 jobs through it and prove that each one ran exactly once.",
    requires: ["ruby-collections", "ruby-errors", "concurrency-basics"],
    language: "ruby",
    tracks: [],
    hours: [12, 25],
    resources: [
      { title: "Ruby: Thread", url: "https://docs.ruby-lang.org/en/master/Thread.html", kind: "docs" },
      {
        title: "Ruby: Fiber::Scheduler",
        url: "https://docs.ruby-lang.org/en/master/Fiber/Scheduler.html",
        kind: "docs",
      },
      { title: "Ruby: Ractor", url: "https://docs.ruby-lang.org/en/master/Ractor.html", kind: "docs" },
      { title: "Async documentation", url: "https://socketry.github.io/async/", kind: "docs" },
    ],
    items: [
      {
        id: "ruby-concurrency.gvl",
        text: "Measure ten slow HTTP calls and ten prime counts with and without threads, and explain both by the GVL",
      },
      {
        id: "ruby-concurrency.memoisation-race",
        text: "Show that @client ||= build in a shared object can build twice under two threads, and fix it with a Mutex",
      },
      {
        id: "ruby-concurrency.failed-threads",
        text: "Predict when an exception in a thread shows: at once on standard error, at join or value, or by ending the program",
      },
      {
        id: "ruby-concurrency.timeouts",
        text: "Explain why Timeout.timeout can break off any line, and use the client's own open and read timeouts instead",
      },
      {
        id: "ruby-concurrency.fibers",
        text: "Run 1,000 slow requests as fibers with the async gem, and say what the fiber scheduler does at each wait",
      },
      {
        id: "ruby-concurrency.ractors",
        text: "Predict which objects Ractors share, copy or move, then spread prime counting over two cores with them",
      },
    ],
  },
  {
    id: "ruby-testing",
    title: "Testing with RSpec or Minitest",
    level: "junior",
    why: "With no compiler to ask, a Ruby team trusts its tests and little else. That is why the community took to testing so early, and why every Ruby job expects it.",
    mistake:
      "Nesting contexts, lets and shared examples until a reader has to collect one example from five places in the file.",
    exercise:
      "Write a class that reads exchange rates as JSON with Net::HTTP and keeps them for an hour. Test the fresh, the kept, the expired and the timed-out case without network or sleep, and run the suite under ten random seeds.",
    requires: ["testing-basics", "ruby-tooling", "ruby-errors"],
    language: "ruby",
    tracks: [],
    hours: [6, 12],
    resources: [
      { title: "RSpec documentation", url: "https://rspec.info/documentation/", kind: "docs" },
      { title: "Minitest documentation", url: "https://docs.seattlerb.org/minitest/", kind: "docs" },
      { title: "Better Specs", url: "https://www.betterspecs.org/", kind: "docs" },
    ],
    items: [
      {
        id: "ruby-testing.rspec-and-minitest",
        text: "Write the same test in RSpec and in Minitest, and run it alone in each by its line or its name",
      },
      {
        id: "ruby-testing.let-and-before",
        text: "Predict when let, let! and before run in an example, and find a let whose block never runs",
      },
      {
        id: "ruby-testing.raise-error",
        text: "Show that raise_error without a class passes on a misspelt method name, and name the class and the message",
      },
      {
        id: "ruby-testing.instance-double",
        text: "Use instance_double for a collaborator, and show it refuse a method that the real class does not have",
      },
      {
        id: "ruby-testing.webmock",
        text: "Test an HTTP client against WebMock with real connections forbidden, its timeout included",
      },
      {
        id: "ruby-testing.bisect-order",
        text: "Run the suite in random order, and find with rspec --bisect which example makes another one fail",
      },
    ],
  },
] as const satisfies readonly SkillContent[];
