import type { Chapter } from "../schema";

export const networkAndBrand: Chapter = {
  slug: "network-and-brand",
  title: "Network and brand",
  summary:
    "Meeting people who do this work, being useful to them, and being known for something, also if you are shy.",
  sections: [
    {
      id: "why",
      title: "Why bother",
      blocks: [
        "Many jobs are filled by somebody who knew somebody. That sounds unfair, and the way round it is open to everyone: be in the places where developers help each other, and help. It works for quiet people too, since most of it is done in writing.",
      ],
    },
    {
      id: "meet",
      title: "Where to meet people",
      blocks: [
        {
          kind: "terms",
          entries: [
            {
              term: "Tech meetups",
              text: "Local ones first, virtual ones where there are none. Go to the same one three times: the third time you know people. One question to a speaker afterwards is a good beginning.",
            },
            {
              term: "Conferences",
              text: "PyCon, for those who write Python, is known for welcoming newcomers; students often pay less, and some can get help with the cost. AWS re:Invent is large and costly, but its talks can be watched afterwards. Most languages have a conference of their own.",
            },
            {
              term: "Professional groups",
              text: "Associations of computing in your country, groups for women in tech or for people who change careers, alumni of a bootcamp. Many have mentors waiting for somebody to ask.",
            },
          ],
        },
      ],
    },
    {
      id: "online",
      title: "Where they are online",
      blocks: [
        {
          kind: "terms",
          entries: [
            {
              term: "Stack Overflow",
              text: "Most of what stops a beginner has been asked there already. Search first, ask rarely and carefully, and answer what you have just learned. Writing a question so well that you find the answer yourself is a skill.",
            },
            {
              term: "GitHub",
              text: "Where the work itself is. Follow the projects that you use, read their discussions, and keep [your profile](skill:github-profile) in order.",
            },
            {
              term: "Reddit, r/learnprogramming",
              text: "For questions that feel too small for anywhere else. Its list of frequent questions answers most of them.",
            },
            {
              term: "LinkedIn",
              text: "Where employers are. Add people whom you have met, or whose work you have read or used, with a sentence that says so.",
            },
            {
              term: "Discord",
              text: "Most frameworks and many open-source projects have a server, with a channel for beginners. Quick, friendly, and gone tomorrow: keep what matters in notes.",
            },
          ],
        },
      ],
    },
    {
      id: "open-source",
      title: "Contribute to open source",
      blocks: [
        "[Begin](skill:open-source-contributions) with a project that you use, and with what annoyed you: an unclear sentence in the documentation, a missing test, an error message that misleads. Read how they want changes made, say what you intend before you do it, keep it small, and be patient; the maintainers do this in their evenings. One merged change in a project that people know is worth a page of your résumé, and [working together with Git](skill:git-collaboration) is learned on the way.",
      ],
    },
    {
      id: "mentors",
      title: "Mentors, in both directions",
      blocks: [
        "[Ask for mentoring](skill:finding-a-mentor) in small portions: not “will you be my mentor?” but “could you look at this one design for twenty minutes?”. Come prepared, do what was advised, and report back. That last part is what makes people say yes again.",
        "And mentor others from the start. Whoever is three months behind you needs exactly what you have just understood, and explaining it shows you where you have not.",
      ],
    },
    {
      id: "brand",
      title: "Being known for something",
      blocks: [
        {
          kind: "list",
          entries: [
            "Personal projects on GitHub that somebody else could use.",
            "[Technical blogging](skill:technical-blogging): write up each problem that took you more than an hour. Short and honest is enough, and your future self is the first reader.",
            "A [personal site](skill:personal-website), so that what turns up under your name is what you chose.",
          ],
        },
        "A brand is only what people say about you when you are out of the room. Be reliable, be kind in writing, give credit, and it takes care of itself.",
      ],
    },
  ],
  practise: [
    "developer-communities",
    "meetups-and-conferences",
    "open-source-contributions",
    "finding-a-mentor",
    "technical-blogging",
    "personal-website",
  ],
};
