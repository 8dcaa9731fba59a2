import type { Chapter } from "../schema";

export const education: Chapter = {
  slug: "education",
  title: "Education",
  summary:
    "A degree, a bootcamp or your own plan: what each way gives, what it leaves to you, and what no way can spare you.",
  sections: [
    {
      id: "ways-in",
      title: "Three ways in",
      blocks: [
        "Many backend developers hold a degree in computer science or a related field; many do not. Career guides say that both ways work. What differs is what the way gives you and what it leaves for you to find on your own.",
        {
          kind: "table",
          caption: "What each way gives and what it leaves to you",
          columns: ["Way", "Gives", "Leaves to you"],
          rows: [
            [
              "A degree, about 4 years",
              "Programming languages, data structures and algorithms in earnest, time to think, a paper that opens some doors",
              "Frameworks, deployment, working in somebody else’s code",
            ],
            [
              "A bootcamp, some months",
              "Structure, company, deadlines, projects",
              "The fundamentals that there was no time for, and the practice that makes them stay",
            ],
            [
              "Teaching yourself by courses",
              "Your own pace and order, at little or no cost",
              "Structure, feedback, and finishing what you began",
            ],
          ],
        },
      ],
    },
    {
      id: "degree",
      title: "If you study",
      blocks: [
        "Take the courses on data structures, databases, networks and operating systems, whatever else tempts you: they are hard to learn alone and they do not age. Then put something of your own beside the lectures. A student with one small service that has really been online stands out among many with the same grades.",
      ],
    },
    {
      id: "on-your-own",
      title: "If you teach yourself",
      blocks: [
        "Take one course to its end before you buy the next. Then leave courses for a while: follow the documentation and build. Watching somebody else program feels like learning, and mostly is not; the test is whether you can do it the next day on an empty screen.",
        "Don’t skip the [fundamentals](step:fundamentals). Interviews ask about them, and so does every slow page that you will have to make fast: [big O](skill:complexity), [hash tables](skill:hash-tables), [trees](skill:trees-and-graphs). A few hours each are enough to begin with.",
        "Find somebody who reads your code. It is the part of a school that is hardest to replace, and [the people of a community](guide:network-and-brand) do it for the asking, if you ask well.",
      ],
    },
    {
      id: "run-a-server",
      title: "Whichever way: run a server",
      blocks: [
        "Career guides call server management essential, and few courses teach it. So rent the smallest machine there is, or take an old laptop. Put one program on it, give it a name and a certificate, let it start again by itself after a reboot, back it up, and restore the backup. Keep it alive for three months.",
        "You will have learned [the command line](skill:command-line), [DNS](skill:dns-and-hosting), [looking after a server](skill:linux-server) and [logs](skill:production-logging) in the way that stays, and you will have a story for every interview.",
      ],
    },
    {
      id: "certificates",
      title: "And certificates?",
      blocks: [
        "A [certificate](skill:certifications) of a cloud provider shows that you know its product, and helps where an employer uses that product. It never stands in for work that can be looked at. If you have money for one thing only, spend it on a year of hosting.",
      ],
    },
  ],
  practise: [
    "learning-plan",
    "complexity",
    "hash-tables",
    "operating-system-basics",
    "linux-server",
    "certifications",
  ],
};
