import type { Chapter } from "../schema";

export const theRole: Chapter = {
  slug: "the-role",
  title: "What a backend developer does",
  summary:
    "The server, the database and the application between them: what the work is, and who tends to enjoy it.",
  sections: [
    {
      id: "behind-the-button",
      title: "Behind the button",
      blocks: [
        "Somebody presses “Pay” in a shop. The page they see is the front end. Everything after the press is the backend: is this person who they say they are, is the article still there, does the price still hold, has the bank agreed, and what must be written down so that nobody ever pays twice? A backend developer builds the side that decides, remembers and connects.",
        "Three things are asked of that side, always together. It should be efficient, so that nobody waits and no machine is wasted. It should be scalable, so that the day with a hundred times the visitors is a good day. And it should be secure, because it holds what people have entrusted to it.",
      ],
    },
    {
      id: "three-parts",
      title: "Three parts",
      blocks: [
        {
          kind: "terms",
          entries: [
            {
              term: "The server",
              text: "The machines, and the programs on them, that take requests and give answers. You meet them as [HTTP](skill:http-basics), as [processes, ports and files](skill:operating-system-basics), and as something that must be [deployed](skill:deployment) and kept running.",
            },
            {
              term: "The database",
              text: "Keeps data and returns it: correctly, when two people change it at once, and still after the power has failed. Many of the hardest bugs of a career live here, which is why [databases](step:databases) are a step of their own.",
            },
            {
              term: "The application",
              text: "The logic, and the middleware, between the two: rules, checks, calculations, talking to other systems. It is what you write on most days, in your [language](step:language) and its [framework](step:frameworks).",
            },
          ],
        },
        "Follow one request through all three and you have the trade in outline. It arrives at the server. Middleware asks who is calling and whether they may. The logic reads, decides and writes; the database makes it last; an answer goes back. Mostly that takes less time than a blink.",
      ],
    },
    {
      id: "what-you-answer-for",
      title: "What you answer for",
      blocks: [
        {
          kind: "list",
          entries: [
            "Server architecture: which programs run where, how they find each other, and what happens when one of them stops.",
            "Database management: the shape of the data, how fast it is found, who may see it, and [whether a backup can be restored](skill:backups-and-restore).",
            "Application logic: the rules of a business, written so that the next person dares to change them.",
            "API development: the doors through which web pages, phones and other companies use all of this. [APIs](step:apis) have a step of their own too.",
          ],
        },
      ],
    },
    {
      id: "an-ordinary-day",
      title: "An ordinary day",
      blocks: [
        "There is less typing in it than people expect. You read code, find out what a request really means, change something small, test it, review a colleague’s change, and look for the reason why something that worked yesterday does not work today.",
        "That last part does not interrupt the job: troubleshooting is the job, and patience is a skill that can be trained. Look, guess, check the guess, change one thing. [Debugging](skill:debugging-basics) pays back every hour you put into it, from the first week on.",
      ],
    },
    {
      id: "three-kinds-of-skill",
      title: "Three kinds of skill",
      blocks: [
        {
          kind: "terms",
          entries: [
            {
              term: "Technical",
              text: "Languages, databases, APIs, servers, tests, security: most of the checklist.",
            },
            {
              term: "Business",
              text: "Understanding what is needed and why, communicating, managing your time and other people’s expectations. The best change is sometimes the one that you talk somebody out of.",
            },
            {
              term: "Soft",
              text: "[Teamwork](step:teamwork), solving problems without blaming, learning without being told to, and [saying complex things simply](skill:explaining-simply).",
            },
          ],
        },
        "Nobody starts with all three, and no employer expects it of a junior. If you like to know how things work underneath, don’t mind that your best work is invisible, and feel more curious than insulted when something breaks, you have what is hardest to teach. The rest is [a path that can be walked](guide:the-path).",
      ],
    },
  ],
  practise: [
    "programming-basics",
    "http-basics",
    "debugging-basics",
    "explaining-simply",
    "time-management",
    "working-in-a-team",
  ],
};
