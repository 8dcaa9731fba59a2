import { ladder, payCaveat } from "./ladder";
import type { Question } from "./schema";

/** What people ask before they begin, answered briefly: each answer stands on its own, wherever it is shown. */
export const questions: readonly Question[] = [
  {
    id: "essential-skills",
    asked: "Which skills are essential for a backend developer?",
    answer: [
      "One server-side language known deeply, with a framework of it; SQL and at least one relational database; building and using APIs; Git and the command line; and enough about servers and security to put something online and keep it there. Beside the technical ones: finding bugs patiently, understanding what is really needed, and explaining it simply.",
      "[The path in six steps](guide:the-path) puts them in order.",
    ],
  },
  {
    id: "career-path",
    asked: "What does the career path of a backend developer look like?",
    answer: [
      `Usually junior (${ladder.junior.years} years), mid (${ladder.mid.years}), senior (${ladder.senior.years}) and then lead, also called technical lead, architect or team lead. On the way many choose a track, such as database administrator, cloud engineer, API developer, DevOps engineer or security.`,
      `Career guides name ${ladder.junior.pay} a year for juniors; senior and specialised roles go ${ladder.senior.pay}. ${payCaveat} More in [levels and pay](guide:levels-and-pay) and [the tracks](guide:tracks).`,
    ],
  },
  {
    id: "improve",
    asked: "How do I improve as a backend developer?",
    answer: [
      "Build something a little harder than the last thing, put it online, and have somebody read it. Read code that is better than yours. Go back to a fundamental whenever something feels like magic, and explain what you learned to somebody else. A little on most days does more than a rare long night.",
      "The checklist says [what comes next](/learn) and why; [keeping up](guide:keep-learning) names courses and sources.",
    ],
  },
  {
    id: "popular-frameworks",
    asked: "Which backend frameworks are popular?",
    answer: [
      "Express.js for JavaScript on Node.js, Django and Flask for Python, Spring Boot for Java, ASP.NET Core for C#, Gin and Echo for Go, Ruby on Rails for Ruby, and Laravel for PHP. Choose the language first and then the framework that the jobs near you ask for: what you learn in one carries over to the others.",
      "[Frameworks](step:frameworks) has a checklist for each of them.",
    ],
  },
  {
    id: "databases",
    asked: "How important are databases for a backend developer?",
    answer: [
      "Very: nearly every backend exists to keep data and give it back. Many slow applications are slow in the database, and lost or wrong data is the damage that is hardest to mend. Learn SQL, modelling, indexes and transactions with PostgreSQL or MySQL first, then what MongoDB, Cassandra or Firebase do better, and what they give up for it.",
      "[Databases](step:databases) goes from the first query to a backup that restores.",
    ],
  },
  {
    id: "roadmaps-and-resources",
    asked: "Where do I find roadmaps and resources?",
    answer: [
      "Here, to begin with: the [catalogue](/learn) is a roadmap with prerequisites, and each skill names official documentation, specifications and books that are free to read. Elsewhere: the documentation of your language and framework, courses on freeCodeCamp, Coursera, edX and Udemy, and communities such as Stack Overflow and r/learnprogramming.",
      "Follow one roadmap to its end rather than collecting five. They differ less than they seem to.",
    ],
  },
];
