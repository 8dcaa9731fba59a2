import { onet } from "../onet";
import type { SkillContent } from "../schema";

/** The step "fundamentals": the tools, data structures and habits that every backend stands on, in learning order. */
export const fundamentals = [
  {
    id: "programming-basics",
    title: "First programs",
    level: "junior",
    why: "Everything after this assumes that you can make a computer follow steps of your own. Variables, conditions, loops and functions are much the same in every language, so you learn them only once.",
    mistake:
      "Following one tutorial after another without ever starting from an empty file: watching feels like knowing, until you have to begin alone.",
    exercise:
      "From an empty file, write a game that picks a number from 1 to 100 and answers each guess with higher, lower or the number of tries. It must survive letters, an empty line and numbers that are out of range.",
    requires: [],
    tracks: [],
    hours: [15, 40],
    resources: [
      {
        title: "CS50x: Introduction to Computer Science",
        url: "https://cs50.harvard.edu/x/",
        kind: "course",
      },
      { title: "The Python Tutorial", url: "https://docs.python.org/3/tutorial/", kind: "docs" },
      { title: "Eloquent JavaScript", url: "https://eloquentjavascript.net/", kind: "book" },
    ],
    alignment: [onet.programming],
    items: [
      {
        id: "programming-basics.run-a-file",
        text: "Write a short program in a file, run it from a terminal and change what it prints",
      },
      {
        id: "programming-basics.variables",
        text: "Predict the value of each variable after every line of a ten-line program, then print them to check",
      },
      {
        id: "programming-basics.conditions",
        text: "Write a program that answers differently for a negative number, zero, a positive number and a word",
      },
      {
        id: "programming-basics.loops",
        text: "Write a loop that adds up the numbers a person types until an empty line ends it",
      },
      {
        id: "programming-basics.functions",
        text: "Split a program into functions that take arguments and return results instead of printing",
      },
      {
        id: "programming-basics.error-messages",
        text: "Fix a syntax error and an error at run time by what their messages and line numbers say",
      },
      {
        id: "programming-basics.read-a-file",
        text: "Write a program that reads a text file line by line and prints the longest line",
      },
    ],
  },
  {
    id: "command-line",
    title: "The command line",
    level: "junior",
    why: "Servers have no mouse: you start, inspect and rescue them from a shell. A handful of small commands, joined together, does in a minute what would otherwise take a program.",
    mistake:
      "Pasting a command with sudo or rm -rf from the web without being able to say what each part of it does.",
    exercise:
      "Take a web server's access log, or write twenty lines of one yourself, and print its three busiest IP addresses with one pipeline. Save the pipeline as a script that takes the file's name as its argument.",
    requires: [],
    tracks: ["cloud-engineer", "devops-engineer"],
    hours: [6, 15],
    resources: [
      {
        title: "The Missing Semester of Your CS Education",
        url: "https://missing.csail.mit.edu/",
        kind: "course",
      },
      { title: "The Linux Command Line", url: "https://linuxcommand.org/tlcl.php", kind: "book" },
      {
        title: "GNU Bash reference manual",
        url: "https://www.gnu.org/software/bash/manual/bash.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "command-line.relative-paths",
        text: "Predict which file a relative path such as ../logs/app.log names from a given folder",
      },
      {
        id: "command-line.find-help",
        text: "Find in a command's manual page what one of its options does before you run it",
      },
      {
        id: "command-line.search-in-files",
        text: "Use grep to find every file below a folder that contains a given text",
      },
      {
        id: "command-line.redirect-output",
        text: "Send a program's normal output and its error output to two different files",
      },
      {
        id: "command-line.pipeline",
        text: "Build a pipeline that prints the ten most frequent lines of a file",
      },
      {
        id: "command-line.exit-status",
        text: "Write a shell script that stops with a non-zero exit status when one of its commands fails",
      },
      {
        id: "command-line.ssh-key",
        text: "Log in to a remote machine with an SSH key instead of a password",
      },
    ],
  },
  {
    id: "git-basics",
    title: "Git basics",
    level: "junior",
    why: "With a clean history you can try anything, because you can always go back. Nearly every team works with Git, from your first day on.",
    mistake:
      "Committing a password, deleting it in the next commit and believing that it's gone: history keeps it, so the password must be replaced.",
    exercise:
      "In a throwaway repository make three commits on a branch and merge it. Then undo an edit you haven't committed, undo the last commit but keep its changes, and cancel an older commit without rewriting history.",
    requires: ["command-line"],
    tracks: [],
    hours: [5, 12],
    resources: [
      { title: "Pro Git", url: "https://git-scm.com/book/en/v2", kind: "book" },
      { title: "gittutorial", url: "https://git-scm.com/docs/gittutorial", kind: "docs" },
    ],
    items: [
      {
        id: "git-basics.first-commit",
        text: "Set up a new repository with a first commit from the command line",
      },
      {
        id: "git-basics.ignore-file",
        text: "Write a .gitignore that keeps dependencies, build output and local settings out of a repository",
      },
      {
        id: "git-basics.three-areas",
        text: "Show with git diff and git diff --staged which changes the next commit will hold and which it won't",
      },
      {
        id: "git-basics.branch-and-merge",
        text: "Create a branch, commit to it and merge it back into the main branch",
      },
      {
        id: "git-basics.remote",
        text: "Push a branch to a remote repository, and pull what others have pushed since",
      },
      {
        id: "git-basics.line-history",
        text: "Find the commit that last changed a given line of a file with git blame or git log",
      },
      {
        id: "git-basics.undo",
        text: "Choose between git restore, git revert and git reset to undo a given mistake",
      },
    ],
  },
  {
    id: "http-basics",
    title: "How HTTP works",
    level: "junior",
    why: "Nearly everything a backend does begins with an HTTP request and ends with a response. When you can read both in the raw, most mysteries of the web become plain text.",
    mistake:
      "Answering every outcome with 200 and an error text in the body, so that clients, caches and monitors believe that all is well.",
    exercise:
      "Talk to a public test service with nothing but curl: get a page, follow a redirect, ask for something that isn't there, send JSON, be refused, and keep a cookie. Note each status and the header that mattered most.",
    requires: [],
    tracks: ["api-developer", "full-stack-developer"],
    hours: [5, 12],
    resources: [
      { title: "MDN: HTTP", url: "https://developer.mozilla.org/en-US/docs/Web/HTTP", kind: "docs" },
      { title: "RFC 9110: HTTP Semantics", url: "https://www.rfc-editor.org/rfc/rfc9110.html", kind: "spec" },
      { title: "Everything curl", url: "https://everything.curl.dev/", kind: "book" },
    ],
    items: [
      {
        id: "http-basics.url-parts",
        text: "Name each part of a URL, from scheme to fragment, and the one that the browser never sends",
      },
      {
        id: "http-basics.network-panel",
        text: "Trace a page load in the browser's network panel and name each request's method and status",
      },
      {
        id: "http-basics.raw-message",
        text: "Identify the status line, the headers and the body in the output of curl -v",
      },
      {
        id: "http-basics.status-codes",
        text: "Tell from a status code whether the client should fix its request, sign in or try again later",
      },
      {
        id: "http-basics.content-negotiation",
        text: "Use curl to send a JSON body with Content-Type and to ask for JSON with Accept",
      },
      {
        id: "http-basics.safe-and-idempotent",
        text: "Sort GET, HEAD, PUT, DELETE, POST and PATCH into safe, idempotent but not safe, and neither",
      },
      {
        id: "http-basics.cookies-and-state",
        text: "Show with curl how a cookie lets a server recognise a client although HTTP itself remembers nothing",
      },
    ],
  },
  {
    id: "dns-and-hosting",
    title: "DNS and hosting",
    level: "junior",
    why: "Your code is worth nothing to others until a name leads to a machine that runs it. Many outages that look like bugs turn out to be a record, a port or an address.",
    mistake:
      "Changing a record that has a one-day TTL on the day of a move, then wondering why half the visitors still reach the old server.",
    exercise:
      "Pick a website that you use. With dig and curl find its name servers, its address records and their TTL, then draw on one page how a browser gets from that name to the first byte of the page.",
    requires: ["http-basics", "command-line"],
    tracks: ["cloud-engineer", "devops-engineer"],
    hours: [3, 8],
    resources: [
      {
        title: "Cloudflare Learning Center: What is DNS?",
        url: "https://www.cloudflare.com/learning/dns/what-is-dns/",
        kind: "docs",
      },
      {
        title: "RFC 1034: Domain Names, Concepts and Facilities",
        url: "https://www.rfc-editor.org/rfc/rfc1034.html",
        kind: "spec",
      },
      { title: "High Performance Browser Networking", url: "https://hpbn.co/", kind: "book" },
    ],
    items: [
      {
        id: "dns-and-hosting.look-up-records",
        text: "Use dig or nslookup to find the addresses and the name servers of a domain",
      },
      {
        id: "dns-and-hosting.record-types",
        text: "Name what A, AAAA, CNAME, MX and TXT records are each used for",
      },
      {
        id: "dns-and-hosting.loopback-address",
        text: "Fix a server that no other machine can reach because it listens on 127.0.0.1",
      },
      {
        id: "dns-and-hosting.url-to-first-byte",
        text: "Explain what DNS, TCP, TLS and HTTP each do between entering a URL and the first byte of the page",
      },
      {
        id: "dns-and-hosting.time-to-live",
        text: "Plan the move of a site to a new address so that the records' TTL leaves nobody stranded",
      },
      {
        id: "dns-and-hosting.kinds-of-hosting",
        text: "Compare a virtual server, a managed platform and serverless by what you must look after yourself",
      },
    ],
  },
  {
    id: "data-formats",
    title: "Data formats and text encoding",
    level: "junior",
    why: "Backends spend their days turning bytes into data and back. Get encodings, numbers and dates right at the door, and a whole family of bugs never moves in.",
    mistake:
      "Building JSON or CSV by gluing strings together, which works until the first value with a quote, a comma or a line break.",
    exercise:
      "Write a program that turns a CSV file into JSON and back with a library. Give it fields with accents, an emoji, a quote, a comma and a line break: the round trip must lose nothing.",
    requires: ["programming-basics"],
    tracks: ["data-engineer", "api-developer"],
    hours: [3, 8],
    resources: [
      { title: "RFC 8259: JSON", url: "https://www.rfc-editor.org/rfc/rfc8259.html", kind: "spec" },
      { title: "RFC 4180: CSV", url: "https://www.rfc-editor.org/rfc/rfc4180.html", kind: "spec" },
      { title: "RFC 3629: UTF-8", url: "https://www.rfc-editor.org/rfc/rfc3629.html", kind: "spec" },
      {
        title: "RFC 3339: Date and Time on the Internet",
        url: "https://www.rfc-editor.org/rfc/rfc3339.html",
        kind: "spec",
      },
    ],
    items: [
      {
        id: "data-formats.broken-json",
        text: "Fix a JSON document that is broken by a trailing comma, single quotes and a comment",
      },
      {
        id: "data-formats.csv-quoting",
        text: "Write a CSV file whose fields hold commas, quotes and line breaks, and read it back unchanged",
      },
      {
        id: "data-formats.wrong-encoding",
        text: "Reproduce garbled text such as Ã© for é by reading UTF-8 with the wrong encoding",
      },
      {
        id: "data-formats.characters-and-bytes",
        text: "Predict how many bytes a text with an accent and an emoji takes in UTF-8, then measure it",
      },
      {
        id: "data-formats.instants",
        text: "Write a moment in ISO 8601 with its offset, so that readers in two time zones agree on the instant",
      },
      {
        id: "data-formats.exact-money",
        text: "Show that 0.1 + 0.2 is not exactly 0.3 in floating point, and add up prices without that error",
      },
      {
        id: "data-formats.choose-format",
        text: "Choose between JSON, CSV and YAML for an API's answer, a spreadsheet export and a settings file",
      },
    ],
  },
  {
    id: "complexity",
    title: "Algorithms and big O",
    level: "junior",
    why: "Code that is instant with your ten test rows can bring a server down with a million. Big O lets you see that before your users do.",
    mistake:
      "Quoting a big O without saying what n is, or overlooking the database call inside the loop that costs more than all the rest.",
    exercise:
      "Write two functions that find duplicates in a list: one compares all pairs, the other sorts first. Time both with 1,000, 4,000 and 16,000 elements, and match the growth of each to a big O.",
    requires: ["programming-basics"],
    tracks: [],
    hours: [4, 10],
    resources: [
      { title: "Open Data Structures", url: "https://opendatastructures.org/", kind: "book" },
      {
        title: "MIT 6.006: Introduction to Algorithms",
        url: "https://ocw.mit.edu/courses/6-006-introduction-to-algorithms-spring-2020/",
        kind: "course",
      },
    ],
    items: [
      {
        id: "complexity.loops",
        text: "Name the big O of a single loop, a nested loop and a loop that halves its input each time",
      },
      {
        id: "complexity.constants",
        text: "Show with two O(n) functions of very different speed what big O leaves out",
      },
      {
        id: "complexity.predict-and-measure",
        text: "Predict how a program's running time grows when its input doubles, then measure it",
      },
      {
        id: "complexity.best-and-worst-case",
        text: "Find one input that triggers an algorithm's best case and one that triggers its worst",
      },
      {
        id: "complexity.extra-memory",
        text: "Estimate how much extra memory a function needs as its input grows",
      },
      {
        id: "complexity.hidden-loop",
        text: "Find the library call inside a loop that makes a function quadratic although it looks linear",
      },
    ],
  },
  {
    id: "arrays-and-lists",
    title: "Arrays and lists",
    level: "junior",
    why: "Most of the data that you handle arrives as a list. When you can picture how it lies in memory, you can tell which operations are cheap and which only look cheap.",
    mistake:
      "Choosing a linked list because inserting is O(1), although finding the place is O(n) and an array's neighbours in memory make it faster in practice.",
    exercise:
      "Build your own growable array on top of a fixed-size one, with append, get, insert and remove. Count the elements that it copies during 1,000 appends, and explain the number.",
    requires: ["complexity"],
    tracks: [],
    hours: [4, 10],
    resources: [
      { title: "Open Data Structures", url: "https://opendatastructures.org/", kind: "book" },
      {
        title: "Algorithms, 4th Edition: book site",
        url: "https://algs4.cs.princeton.edu/home/",
        kind: "book",
      },
      { title: "VisuAlgo: linked lists", url: "https://visualgo.net/en/list", kind: "course" },
    ],
    items: [
      {
        id: "arrays-and-lists.constant-time-index",
        text: "Compute where an array's element lies in memory from the start, the index and the size of an element",
      },
      {
        id: "arrays-and-lists.shared-or-copied",
        text: "Predict what an edit through an alias, a shallow copy and a deep copy does to the original list",
      },
      {
        id: "arrays-and-lists.remove-while-looping",
        text: "Delete all matching elements from an array in one pass without skipping any",
      },
      {
        id: "arrays-and-lists.insert-at-front",
        text: "Measure 100,000 inserts at the front of a growable array against as many at its end",
      },
      {
        id: "arrays-and-lists.linked-list",
        text: "Implement a singly linked list that can add, find and remove a value",
      },
      {
        id: "arrays-and-lists.growing-array",
        text: "Explain why appending to a growable array is amortised O(1) although it sometimes copies everything",
      },
    ],
  },
  {
    id: "hash-tables",
    title: "Hash tables",
    level: "junior",
    why: "Maps and sets are the workhorse of backend code: counting, grouping, caching and joining all rest on them. They turn many slow programs into fast ones with a single line.",
    mistake:
      "Relying on the order of a map that promises none: it holds on your machine and breaks after the next upgrade.",
    exercise:
      "Group a list of words into anagrams in one pass with your language's map. Then write a small hash table of your own with put, get and growth, and let the same program run on it.",
    requires: ["arrays-and-lists"],
    tracks: [],
    hours: [4, 10],
    resources: [
      {
        title: "Algorithms, 4th Edition: hash tables",
        url: "https://algs4.cs.princeton.edu/34hash/",
        kind: "book",
      },
      {
        title: "Crafting Interpreters: hash tables",
        url: "https://craftinginterpreters.com/hash-tables.html",
        kind: "book",
      },
    ],
    items: [
      {
        id: "hash-tables.count-words",
        text: "Use a map to count how often each word occurs in a given text",
      },
      {
        id: "hash-tables.set-membership",
        text: "Use a set to remove repeats from a list and to find what two lists have in common",
      },
      {
        id: "hash-tables.average-and-worst-case",
        text: "Explain why looking up a key in a hash table is O(1) on average and O(n) at worst",
      },
      {
        id: "hash-tables.replace-nested-loop",
        text: "Replace a nested loop that matches two lists by id with one pass over each and a map",
      },
      {
        id: "hash-tables.own-table",
        text: "Implement a hash table that survives colliding keys and grows when it gets too full",
      },
      {
        id: "hash-tables.stable-keys",
        text: "Show with your own hash table why a key that changes after it was inserted can't be found again",
      },
    ],
  },
  {
    id: "stacks-and-queues",
    title: "Stacks and queues",
    level: "junior",
    why: "Who is served first? Call stacks, job queues and request buffers each answer it with one of these two, and many an overloaded system turns out to be a queue that nobody limited.",
    mistake: "Letting a queue grow without a limit, so that a slow consumer ends in a server without memory.",
    exercise:
      "Write a calculator for postfix expressions such as 3 4 + 2 * with a stack. Then write a job queue that serves jobs in order and refuses new ones while ten are waiting, and test it at the limit.",
    requires: ["arrays-and-lists"],
    tracks: [],
    hours: [3, 8],
    resources: [
      {
        title: "Algorithms, 4th Edition: bags, queues and stacks",
        url: "https://algs4.cs.princeton.edu/13stacks/",
        kind: "book",
      },
      { title: "Open Data Structures", url: "https://opendatastructures.org/", kind: "book" },
    ],
    items: [
      {
        id: "stacks-and-queues.trace-both",
        text: "Trace a stack and a queue through the same series of adds and removes on paper",
      },
      {
        id: "stacks-and-queues.balanced-brackets",
        text: "Write a function that checks with a stack whether the brackets in a text are balanced",
      },
      {
        id: "stacks-and-queues.choose-structure",
        text: "Choose a stack, a queue or a priority queue for undo, outgoing mail and an emergency room",
      },
      {
        id: "stacks-and-queues.ring-buffer",
        text: "Implement a fixed-size queue as a ring buffer that never shifts its elements",
      },
      {
        id: "stacks-and-queues.full-queue",
        text: "Decide for a given service whether a full queue should block, drop or refuse new work",
      },
    ],
  },
  {
    id: "recursion",
    title: "Recursion",
    level: "junior",
    why: "Some data contains itself: folders in folders, replies to replies, JSON in JSON. A function that calls itself has the same shape, so a few lines follow the data wherever it leads.",
    mistake:
      "Trying recursion on small inputs only, until data from a user, such as deeply nested JSON, overflows the stack in production.",
    exercise:
      "Write a function that flattens lists nested to any depth, first with recursion, then with an explicit stack. Feed both of them a list that is nested 100,000 levels deep, and explain what you see.",
    requires: ["stacks-and-queues"],
    tracks: [],
    hours: [3, 8],
    resources: [
      {
        title: "Eloquent JavaScript: functions and recursion",
        url: "https://eloquentjavascript.net/03_functions.html",
        kind: "book",
      },
      {
        title: "Algorithms, by Jeff Erickson",
        url: "https://jeffe.cs.illinois.edu/teaching/algorithms/",
        kind: "book",
      },
      { title: "How to Design Programs", url: "https://htdp.org/", kind: "book" },
    ],
    items: [
      {
        id: "recursion.base-case",
        text: "Identify the base case and the recursive case in a function that you didn't write",
      },
      {
        id: "recursion.draw-call-stack",
        text: "Draw the call stack of a recursive function at its deepest point for a small input",
      },
      {
        id: "recursion.nested-folders",
        text: "Write a recursive function that adds up the sizes of all files in nested folders",
      },
      {
        id: "recursion.memoise",
        text: "Add memoisation to a recursion that repeats work, and measure the time that it saves",
      },
      {
        id: "recursion.explicit-stack",
        text: "Rewrite a recursive function as a loop that keeps its own stack",
      },
    ],
  },
  {
    id: "trees-and-graphs",
    title: "Trees and graphs",
    level: "junior",
    why: "Folders, comments, permissions, dependencies and road maps are all trees or graphs. Seeing that shape in a problem hands you decades of ready solutions.",
    mistake:
      "Forgetting to note which nodes were visited, so that the first cycle in the data turns a search into an endless loop.",
    exercise:
      "Write down twelve tasks and which of them must come before which others. Write a program that prints an order in which they can be done, or names the tasks that wait for each other in a circle.",
    requires: ["hash-tables", "recursion"],
    tracks: [],
    hours: [8, 20],
    resources: [
      {
        title: "Algorithms, 4th Edition: graphs",
        url: "https://algs4.cs.princeton.edu/40graphs/",
        kind: "book",
      },
      { title: "Open Data Structures", url: "https://opendatastructures.org/", kind: "book" },
      { title: "VisuAlgo: binary search trees", url: "https://visualgo.net/en/bst", kind: "course" },
    ],
    items: [
      {
        id: "trees-and-graphs.draw-search-tree",
        text: "Draw the binary search tree that results from inserting a given series of numbers",
      },
      {
        id: "trees-and-graphs.traversal-orders",
        text: "List the nodes of a tree in pre-order, in-order and post-order by hand",
      },
      {
        id: "trees-and-graphs.balance",
        text: "Show how sorted input turns a plain binary search tree into a list, and name a tree that prevents it",
      },
      {
        id: "trees-and-graphs.heap",
        text: "Find the ten largest of a million numbers with a heap that never holds more than ten",
      },
      {
        id: "trees-and-graphs.store-graph",
        text: "Compare an adjacency list and an adjacency matrix for a large graph with few edges",
      },
      {
        id: "trees-and-graphs.shortest-path",
        text: "Implement a breadth-first search that returns the path with the fewest steps between two nodes",
      },
      {
        id: "trees-and-graphs.topological-order",
        text: "Write a topological sort that puts tasks in a workable order and reports a cycle",
      },
    ],
  },
  {
    id: "sorting",
    title: "Sorting",
    level: "junior",
    why: "You will rarely write a sort, yet you will sort every day: for pages, reports and merges. Knowing what a sort promises saves you from lists that jump around between requests.",
    mistake:
      "Sorting numbers as text, so that 10 comes before 9: the default comparison does it in more places than you would think.",
    exercise:
      "Write merge sort for a list of people and sort 100,000 of them by age. Compare its time with your language's own sort, and prove with a check that people of the same age kept their order.",
    requires: ["recursion"],
    tracks: [],
    hours: [4, 10],
    resources: [
      {
        title: "Algorithms, 4th Edition: sorting",
        url: "https://algs4.cs.princeton.edu/20sorting/",
        kind: "book",
      },
      {
        title: "Python: Sorting Techniques",
        url: "https://docs.python.org/3/howto/sorting.html",
        kind: "docs",
      },
      { title: "VisuAlgo: sorting", url: "https://visualgo.net/en/sorting", kind: "course" },
    ],
    items: [
      {
        id: "sorting.by-two-fields",
        text: "Sort records by one field upwards and, where it ties, by a second field downwards",
      },
      {
        id: "sorting.stability",
        text: "Predict the order of records that share a key after a stable sort, then check with your language's own",
      },
      {
        id: "sorting.comparison-function",
        text: "Fix a comparison function whose contradictory answers leave a list in the wrong order",
      },
      {
        id: "sorting.merge-sort",
        text: "Implement merge sort so that it handles empty, sorted and repeated values",
      },
      {
        id: "sorting.quicksort-worst-case",
        text: "Find an input that makes quicksort with a fixed pivot quadratic, and cure it with a random pivot",
      },
      {
        id: "sorting.larger-than-memory",
        text: "Sort a file in chunks and merge them without ever holding the whole file in memory",
      },
    ],
  },
  {
    id: "searching",
    title: "Searching",
    level: "junior",
    why: "Finding one thing among millions is half of what a backend is for. The idea behind binary search comes back in database indexes, version history and everyday debugging.",
    mistake:
      "Running binary search on data that isn't sorted, or is sorted by another rule: it fails in silence with a plausible wrong answer.",
    exercise:
      "Load or generate a list of 100,000 words. Time 1,000 look-ups with a scan, with binary search and with a set. Then list all words that start with a given prefix, using the fastest of the three that can do it.",
    requires: ["hash-tables", "sorting"],
    tracks: [],
    hours: [3, 8],
    resources: [
      {
        title: "Algorithms, 4th Edition: searching",
        url: "https://algs4.cs.princeton.edu/30searching/",
        kind: "book",
      },
      {
        title: "Python: bisect, array bisection algorithm",
        url: "https://docs.python.org/3/library/bisect.html",
        kind: "docs",
      },
      {
        title: "Introduction to Information Retrieval",
        url: "https://nlp.stanford.edu/IR-book/",
        kind: "book",
      },
    ],
    items: [
      {
        id: "searching.linear-is-enough",
        text: "Name a case in which scanning a list from front to back is the better search",
      },
      {
        id: "searching.binary-search",
        text: "Implement binary search that is right for empty lists, single elements and missing values",
      },
      {
        id: "searching.count-steps",
        text: "Compute how many steps binary search needs at most in a million sorted values",
      },
      {
        id: "searching.first-and-last",
        text: "Find the first and the last position of a repeated value in a sorted array in O(log n)",
      },
      {
        id: "searching.exact-or-range",
        text: "Choose between a hash table and a sorted structure for exact look-ups and for ranges",
      },
      {
        id: "searching.inverted-index",
        text: "Build a small inverted index that finds the documents containing a given word",
      },
    ],
  },
  {
    id: "object-oriented-programming",
    title: "Object-oriented programming",
    level: "junior",
    why: "Most backend frameworks speak in classes and interfaces. Used well, objects guard their own rules, and a change in one place stays in that place.",
    mistake:
      "Building deep inheritance trees to share code, until nobody dares to touch the base class for fear of breaking a stranger's subclass.",
    exercise:
      "Model a lending library in which a book can't be lent twice and nobody may hold more than five. Write tests that try to break both rules, then put a second kind of storage behind the same interface.",
    requires: ["programming-basics"],
    tracks: [],
    hours: [6, 15],
    resources: [
      {
        title: "Dev.java: objects, classes, interfaces and inheritance",
        url: "https://dev.java/learn/oop/",
        kind: "docs",
      },
      { title: "Python: classes", url: "https://docs.python.org/3/tutorial/classes.html", kind: "docs" },
      {
        title: "Eloquent JavaScript: the secret life of objects",
        url: "https://eloquentjavascript.net/06_object.html",
        kind: "book",
      },
    ],
    items: [
      {
        id: "object-oriented-programming.class-and-object",
        text: "Draw which variables refer to which objects after a short program that creates, assigns and changes them",
      },
      {
        id: "object-oriented-programming.guard-invariants",
        text: "Write a class that no caller can put into an invalid state through its public methods",
      },
      {
        id: "object-oriented-programming.dispatch",
        text: "Predict which method runs when code that knows only the parent's type calls one that a subclass overrides",
      },
      {
        id: "object-oriented-programming.interface",
        text: "Use an interface to swap a file store for an in-memory one without touching the callers",
      },
      {
        id: "object-oriented-programming.composition",
        text: "Refactor a class that inherits only to reuse code so that it holds a helper object instead",
      },
      {
        id: "object-oriented-programming.substitution",
        text: "Show how a subclass can break code written for its parent, as a square does with a rectangle",
      },
    ],
  },
  {
    id: "operating-system-basics",
    title: "Operating system basics",
    level: "junior",
    why: "Your service is a process that asks the system for memory, files and ports. When it dies at night, the answer is more often there than in your code.",
    mistake:
      "Curing a refused permission with chmod 777 or by running the service as root, which turns a small bug into an open door.",
    exercise:
      "Start a small server and find its process, its port and its open files. Send it SIGTERM while a slow request is running, and change the code until that request is answered before the process ends.",
    requires: ["command-line", "programming-basics"],
    tracks: ["cloud-engineer", "devops-engineer"],
    hours: [6, 15],
    resources: [
      {
        title: "Operating Systems: Three Easy Pieces",
        url: "https://pages.cs.wisc.edu/~remzi/OSTEP/",
        kind: "book",
      },
      { title: "Linux manual pages", url: "https://man7.org/linux/man-pages/", kind: "docs" },
    ],
    items: [
      {
        id: "operating-system-basics.environment-variable",
        text: "Set an environment variable for a single command and read it inside the program",
      },
      {
        id: "operating-system-basics.file-permissions",
        text: "Use chmod so that a file's owner can write, its group can only read and everybody else can do neither",
      },
      {
        id: "operating-system-basics.port-owner",
        text: "Find out which process holds a port when your server reports that it's already in use",
      },
      {
        id: "operating-system-basics.signals",
        text: "Compare what SIGTERM and SIGKILL do to a server that is in the middle of a request",
      },
      {
        id: "operating-system-basics.limiting-resource",
        text: "Measure a busy program and tell whether CPU, memory, disk or network holds it back",
      },
      {
        id: "operating-system-basics.file-descriptors",
        text: 'Reproduce the error "too many open files" with a program that forgets to close them',
      },
    ],
  },
  {
    id: "concurrency-basics",
    title: "Concurrency basics",
    level: "junior",
    why: "A server answers many people at once, so two of them will sooner or later touch the same data in the same moment. These bugs hide in tests and come out on your best day.",
    mistake:
      "Believing that code without threads can't race: every await between a read and a write lets another request in.",
    exercise:
      "Write a transfer between two accounts in memory with a short pause between reading and writing. Run 1,000 at once and watch the total drift, then fix it and say why your fix can't deadlock.",
    requires: ["operating-system-basics"],
    tracks: [],
    hours: [6, 15],
    resources: [
      {
        title: "Operating Systems: Three Easy Pieces, part on concurrency",
        url: "https://pages.cs.wisc.edu/~remzi/OSTEP/",
        kind: "book",
      },
      {
        title: "The Little Book of Semaphores",
        url: "https://greenteapress.com/wp/semaphores/",
        kind: "book",
      },
      {
        title: "The Go Blog: Concurrency is not parallelism",
        url: "https://go.dev/blog/waza-talk",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "concurrency-basics.concurrency-and-parallelism",
        text: "Explain the difference between concurrency and parallelism with an example from a kitchen",
      },
      {
        id: "concurrency-basics.process-and-thread",
        text: "Compare a process and a thread by the memory that each shares with its neighbours",
      },
      {
        id: "concurrency-basics.reproduce-race",
        text: "Reproduce a race condition in which two threads or async tasks lose an update to a counter",
      },
      {
        id: "concurrency-basics.lock-or-atomic",
        text: "Fix a lost update in memory with a lock, an atomic operation or one owner of the data",
      },
      {
        id: "concurrency-basics.deadlock",
        text: "Draw how two tasks that take the same two locks in opposite order wait for ever",
      },
      {
        id: "concurrency-basics.choose-model",
        text: "Choose threads, processes or an event loop for work that waits and for work that computes",
      },
    ],
  },
  {
    id: "debugging-basics",
    title: "Debugging basics",
    level: "junior",
    why: "You will spend more hours on code that misbehaves than on writing it. A calm method beats talent here, and it can be learned.",
    mistake:
      "Changing several things at once until the error goes away, and so never finding out which of them was the cause.",
    exercise:
      "Have a friend plant three bugs in a program of yours. Write down your guess before each experiment, find all three with a debugger, and state each cause in one sentence.",
    requires: ["git-basics", "programming-basics"],
    tracks: [],
    hours: [4, 10],
    resources: [
      {
        title: "The Missing Semester: debugging and profiling",
        url: "https://missing.csail.mit.edu/2026/debugging-profiling/",
        kind: "course",
      },
      { title: "The Debugging Book", url: "https://www.debuggingbook.org/", kind: "book" },
      { title: "git bisect", url: "https://git-scm.com/docs/git-bisect", kind: "docs" },
    ],
    alignment: [onet.troubleshooting],
    items: [
      {
        id: "debugging-basics.stack-trace",
        text: "Read a stack trace and point to the line of your own code where the trouble surfaced",
      },
      {
        id: "debugging-basics.step-through",
        text: "Step through a function in a debugger to the line where a variable first goes wrong",
      },
      {
        id: "debugging-basics.smallest-input",
        text: "Reduce a failing input to the smallest one that still shows the bug",
      },
      {
        id: "debugging-basics.hypothesis",
        text: "State a guess about a bug's cause, and run an experiment that could prove it wrong",
      },
      {
        id: "debugging-basics.bug-report",
        text: "Write a bug report from whose steps a colleague sees the same failure at the first try",
      },
      {
        id: "debugging-basics.bisect",
        text: "Use git bisect to find the commit that brought a bug into a project",
      },
    ],
  },
  {
    id: "testing-basics",
    title: "Testing basics",
    level: "junior",
    why: "Tests are what lets you change code on a Friday. Written early, they also tell you when a design is hard to use, while it is still cheap to fix.",
    mistake:
      "Mocking everything, so that the tests repeat the code line by line and stay green while the product is broken.",
    exercise:
      "Take a function that you wrote earlier and write its tests from its description alone. Then plant three bugs in it, one at a time, and count how many of them your tests catch.",
    requires: ["programming-basics"],
    tracks: [],
    hours: [5, 12],
    resources: [
      {
        title: "Software Engineering at Google: Unit Testing",
        url: "https://abseil.io/resources/swe-book/html/ch12.html",
        kind: "book",
      },
      { title: "pytest documentation", url: "https://docs.pytest.org/en/stable/", kind: "docs" },
      { title: "Node.js test runner", url: "https://nodejs.org/api/test.html", kind: "docs" },
    ],
    alignment: [onet.qualityControlAnalysis],
    items: [
      {
        id: "testing-basics.arrange-act-assert",
        text: "Write a unit test in three visible parts: arrange, act and assert",
      },
      {
        id: "testing-basics.edge-cases",
        text: "Test a function with empty, single, largest allowed and invalid input",
      },
      {
        id: "testing-basics.see-it-fail",
        text: "Break the code on purpose and see the test that should protect it fail",
      },
      {
        id: "testing-basics.kinds-of-tests",
        text: "Compare unit, integration and end-to-end tests by their speed and by what each can prove",
      },
      {
        id: "testing-basics.control-the-clock",
        text: "Test code that depends on the current time by passing the time in",
      },
      {
        id: "testing-basics.bug-becomes-test",
        text: "Turn a bug report into a failing test before you change any code",
      },
    ],
  },
  {
    id: "clean-code",
    title: "Clean code and refactoring",
    level: "junior",
    why: "Code is read far more often than it's written, most of all by you, half a year later. Clear code is what lets a team trust you with more of it.",
    mistake:
      "Merging two pieces of code at the first resemblance: a wrong shared function is harder to undo than two honest copies.",
    exercise:
      "Take about a hundred lines that you wrote a while ago. Cover them with tests, refactor them in small commits, and stop when somebody else can tell you what they do without asking you anything.",
    requires: ["testing-basics"],
    tracks: [],
    hours: [4, 12],
    resources: [
      { title: "Catalog of Refactorings", url: "https://refactoring.com/catalog/", kind: "docs" },
      { title: "Google Style Guides", url: "https://google.github.io/styleguide/", kind: "docs" },
      {
        title: "Software Engineering at Google: Style Guides and Rules",
        url: "https://abseil.io/resources/swe-book/html/ch08.html",
        kind: "book",
      },
    ],
    items: [
      {
        id: "clean-code.formatter-and-linter",
        text: "Configure a formatter and a linter that run whenever you save or commit",
      },
      {
        id: "clean-code.names",
        text: "Rename the variables and functions of an old program until a reader no longer needs its comments",
      },
      {
        id: "clean-code.early-return",
        text: "Replace nested conditions with early returns without changing what the code does",
      },
      {
        id: "clean-code.comment-why",
        text: "Rewrite a comment that repeats the code so that it gives the reason instead",
      },
      {
        id: "clean-code.split-function",
        text: "Split a long function into parts that do one thing each while its tests stay green",
      },
      {
        id: "clean-code.honest-duplication",
        text: "Find two look-alike pieces of code that should stay apart because they change for different reasons",
      },
    ],
  },
  {
    id: "git-collaboration",
    title: "Working together with Git",
    level: "junior",
    why: "Your first weeks in a team happen in pull requests. People who send small, clear changes get reviewed the same day and trusted early.",
    mistake: "Keeping a branch alive for weeks, until merging it has become a project of its own.",
    exercise:
      "With a friend, or two clones of one repository, edit the same lines on both sides. Resolve the conflict once by merging and once by rebasing, compare the two histories, then lose a commit and bring it back.",
    requires: ["git-basics"],
    tracks: [],
    hours: [5, 12],
    resources: [
      {
        title: "Pro Git: branching",
        url: "https://git-scm.com/book/en/v2/Git-Branching-Branches-in-a-Nutshell",
        kind: "book",
      },
      {
        title: "GitHub Docs: pull requests",
        url: "https://docs.github.com/en/pull-requests",
        kind: "docs",
      },
      {
        title: "Google Engineering Practices: code review",
        url: "https://google.github.io/eng-practices/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "git-collaboration.pull-request",
        text: "Open a pull request whose description says what changed, why, and how to check it",
      },
      {
        id: "git-collaboration.one-thing-per-commit",
        text: "Use git add -p to split a mixed change into commits that do one thing each",
      },
      {
        id: "git-collaboration.merge-conflict",
        text: "Resolve a merge conflict so that both sides' changes survive and the tests pass",
      },
      {
        id: "git-collaboration.review",
        text: "Review a pull request with a comment that names a concrete risk and suggests a way out",
      },
      {
        id: "git-collaboration.rebase-shared-branch",
        text: "Show with two clones what goes wrong when one rebases a branch that the other has already pulled",
      },
      {
        id: "git-collaboration.reflog",
        text: "Use git reflog to recover a commit that a hard reset seemed to have lost",
      },
    ],
  },
] as const satisfies readonly SkillContent[];
