import type { Chapter } from "../schema";

export const portfolio: Chapter = {
  slug: "portfolio",
  title: "Portfolio ideas, and what each one proves",
  summary:
    "Four projects that employers know how to read, what somebody can see in each, and how to show them.",
  sections: [
    {
      id: "what-it-is-for",
      title: "What a portfolio is for",
      blocks: [
        "A stranger has five minutes for you. They want to know whether you can finish something, whether you think of what goes wrong, and whether they could read your code next year. Two or three projects that answer yes are better than twelve that stopped in the middle. They needn’t be original: a familiar idea leaves all the attention to how you built it.",
      ],
    },
    {
      id: "task-manager",
      title: "A REST API for a task manager",
      blocks: [
        "Tasks with a title, a state and a due date; lists, people, who may see what. No pages at all: an API, its documentation and its tests.",
        {
          kind: "list",
          entries: [
            "It proves that you can model data, name things and choose status codes.",
            "It proves that you think of bad input, of long lists and of another user’s data.",
            "Look for yourself: can somebody use it from [its documentation](skill:api-documentation) alone?",
          ],
        },
        "The steps stand in the catalogue: [a REST API for a task manager](skill:task-manager-api).",
      ],
    },
    {
      id: "blog",
      title: "A blog platform with user authentication",
      blocks: [
        "People sign up, write, edit, comment. The writing is the easy part.",
        {
          kind: "list",
          entries: [
            "It proves that you can handle passwords, sessions and permissions, the places where real applications get hurt.",
            "It proves that you can work with a relational database that has more than two tables.",
            "Look for yourself: attack it for an hour before somebody else does.",
          ],
        },
        "The steps: [a blog platform with user authentication](skill:blog-with-authentication).",
      ],
    },
    {
      id: "chat",
      title: "A real-time chat application",
      blocks: [
        "Rooms, messages that appear at once, a list of who is here, and history for those who come late.",
        {
          kind: "list",
          entries: [
            "It proves that you can hold connections open with [WebSockets](skill:websockets) and live with their breaking.",
            "It proves that you think about order, duplicates and many things happening at a time.",
            "Look for yourself: switch your phone to flight mode in the middle of a sentence.",
          ],
        },
        "The steps: [a real-time chat](skill:real-time-chat).",
      ],
    },
    {
      id: "in-the-cloud",
      title: "A REST API in Node.js and Express, on a cloud platform",
      blocks: [
        "Small in code and large in everything around it: an address that a stranger can open today, with HTTPS, logs, a database that survives a deployment, and a change that reaches it by itself once the tests pass. Any other language and framework does as well, if it is the one that you want to be hired for.",
        {
          kind: "list",
          entries: [
            "It proves that your work runs elsewhere than on your laptop, which many applicants never show.",
            "It proves that you know what it costs and what you would look at first when it is down.",
          ],
        },
        "The steps: [an Express API in the cloud](skill:express-api-in-the-cloud). Where to put it: [hosting](guide:hosting).",
      ],
    },
    {
      id: "show-it",
      title: "Show it",
      blocks: [
        "Document each project on GitHub: what it does, how to start it with one command, a picture or a request to try, the two decisions that you are proud of, and what you would do next. That page is read more often than the code. [Project documentation](skill:project-documentation) and [your GitHub profile](skill:github-profile) say how.",
        "Then gather it on a [personal website](skill:personal-website): your name, what you do, three projects, how to reach you. One page is enough. Your public page here can stand beside it and show the skills behind the projects; it is private until you switch it on.",
      ],
    },
    {
      id: "what-hurts",
      title: "What hurts more than it helps",
      blocks: [
        {
          kind: "list",
          entries: [
            "A tutorial’s project under your name. Interviewers have seen it, and one question shows it.",
            "A link that is dead, or that takes a minute to wake up without saying so.",
            "A password or a key in the history. Rotate it; deleting the file does not remove it.",
            "Work by an assistant that you cannot explain line by line.",
          ],
        },
      ],
    },
  ],
  practise: [
    "task-manager-api",
    "blog-with-authentication",
    "real-time-chat",
    "express-api-in-the-cloud",
    "project-documentation",
    "portfolio-presentation",
  ],
};
