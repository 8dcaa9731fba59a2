import type { Chapter } from "../schema";

export const thePath: Chapter = {
  slug: "the-path",
  title: "The path in six steps",
  summary:
    "Fundamentals, language, frameworks, databases, APIs, portfolio: what each step is for, and how you know that you can go on.",
  sections: [
    {
      id: "the-order",
      title: "Why in this order",
      blocks: [
        "Each step stands on the one below it. You needn’t finish a step before you look at the next: the checklist knows which skills lean on which, and suggests only what you are ready for. But when something feels impossible, the missing stone is nearly always lower down, and going back for it is not losing time.",
      ],
    },
    {
      id: "fundamentals",
      title: "1. Fundamentals",
      blocks: [
        "How data is arranged ([arrays, lists](skill:arrays-and-lists), [trees](skill:trees-and-graphs)), algorithms for [sorting](skill:sorting) and [searching](skill:searching) it, and [object-oriented programming](skill:object-oriented-programming). Beside them the tools of every day: the command line, Git, HTTP. It is the step that people skip and later come back for. Frameworks change every few years; these have not changed in decades.",
        "Go on when you can say which of two solutions will be faster before you run them.",
      ],
    },
    {
      id: "language",
      title: "2. A language",
      blocks: [
        "One, learned deeply. The career guides name JavaScript on Node.js, Python, Java, C# and Go, and also Ruby; the catalogue has PHP and Rust besides. Every one of them can carry a whole career. Choose by the jobs near you or by the people who can help you, then stay: the second language takes weeks once the first one is deep.",
        {
          kind: "table",
          caption: "Languages, their frameworks, and where you often meet them",
          columns: ["Language", "Frameworks", "Often met in"],
          rows: [
            [
              "JavaScript (Node.js)",
              "Express.js, Fastify",
              "Web products with one language for browser and server",
            ],
            ["Python", "Django, Flask, FastAPI", "Web products, data, science and AI"],
            ["Java", "Spring Boot", "Banks, insurers, large systems with a long life"],
            ["C#", "ASP.NET Core (.NET)", "Companies that build on Microsoft’s tools"],
            ["Go", "Gin, Echo", "Cloud tools and network services"],
            ["Ruby", "Ruby on Rails", "Web products that small teams build fast"],
            ["PHP", "Laravel", "Agencies, shops, much of the web that is already there"],
            ["Rust", "Axum", "Services where speed is worth a steeper climb"],
          ],
        },
        "A course to begin with, then the language’s own documentation and one good book; above all, small projects that nobody prescribed. Go on when you can read an error message in it without pasting the message into a search box or an assistant.",
      ],
    },
    {
      id: "frameworks",
      title: "3. A framework",
      blocks: [
        "The one of your language that the jobs you want ask for. Finish its tutorial to the last page, then build something that the tutorial did not. [Frameworks](step:frameworks) decide a hundred small things for you, and learning one means finding out which. Go on when you can say what happens between a request’s arrival and your function being called.",
      ],
    },
    {
      id: "databases",
      title: "4. Databases",
      blocks: [
        "Relational first: [SQL](skill:sql-queries), with PostgreSQL or MySQL. Then [NoSQL](skill:nosql-kinds), such as MongoDB, Cassandra and Firebase: what each is good for, its advantages and its limits. Set one up on your own machine and [one in the cloud](skill:database-in-the-cloud), build a [CRUD application](skill:crud-application) (create, read, update, delete) on it, and learn when [caching](skill:caching) helps. Go on when you can draw the tables of an app that you use.",
      ],
    },
    {
      id: "apis",
      title: "5. APIs",
      blocks: [
        "[RESTful services](skill:rest-design) first, then [GraphQL](skill:graphql) and [WebSockets](skill:websockets), so that you know what they are better at. Build them, and consume other people’s. Then lock the door: [authentication](skill:authentication-basics), from HTTP Basic to [OAuth](skill:oauth) and [JWT](skill:jwt), and the security protocols beneath, such as [TLS](skill:https-and-cors). Go on when a stranger can use your API from its documentation alone.",
      ],
    },
    {
      id: "portfolio",
      title: "6. A portfolio",
      blocks: [
        "Two or three projects that are finished, deployed and explained. [Which ones, and what each of them proves](guide:portfolio), has a chapter of its own.",
      ],
    },
    {
      id: "and-then",
      title: "And then",
      blocks: [
        "The six steps make a junior. After them the path goes two ways at once: deeper, into [operations](step:operations) and [architecture](step:architecture), and outward, into the [interview](guide:interview), the [job search](guide:job-search) and the people you will work with.",
        "How long it takes depends on what you know and on the time you have. Each skill in the catalogue shows a range of hours; add those up rather than believe anybody’s promise of twelve weeks. Half an hour on most days beats one long Sunday a month.",
      ],
    },
  ],
  practise: ["fundamentals", "language", "frameworks", "databases", "apis", "portfolio"],
};
