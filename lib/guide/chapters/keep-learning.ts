import type { Chapter } from "../schema";

export const keepLearning: Chapter = {
  slug: "keep-learning",
  title: "Keeping up",
  summary: "Where to learn on, how to choose among too much, and how to go on for years without burning out.",
  sections: [
    {
      id: "learn-what-for",
      title: "Learn for something",
      blocks: [
        "There will always be more than you can follow, and nobody follows it all. Choose one thing for the next three months, because of a problem that you have or a role that you want, and let the rest pass by with a good conscience. [Choosing a goal](/goal) makes that one thing visible: what it still takes, in the order in which to learn it.",
      ],
    },
    {
      id: "courses",
      title: "Courses",
      blocks: [
        {
          kind: "terms",
          entries: [
            {
              term: "Coursera and edX",
              text: "Courses of universities and companies, with exercises and deadlines. Some can be followed at no cost, often without the graded work and the certificate: look before you enrol. Best for fundamentals.",
            },
            {
              term: "Udemy",
              text: "Practical courses on one tool or framework, of very mixed quality. Look at the date of the last update, and wait for the sale; there always is one.",
            },
            {
              term: "freeCodeCamp",
              text: "Free, open, built around projects, with a large and kind community. A good first door.",
            },
          ],
        },
        "One at a time, to the end. Then the official documentation: read like a book once, from the first page to the last, it teaches what no course has room for.",
      ],
    },
    {
      id: "a-steady-trickle",
      title: "A steady trickle",
      blocks: [
        {
          kind: "list",
          entries: [
            "One or two newsletters about your language or your database. Read the headlines, keep one link a week.",
            "Industry blogs: those of AWS and other cloud providers for what is new, and those of companies that write honestly about their incidents for what is true.",
            "Webinars, when the speaker runs the thing that they talk about. Otherwise the slides will do.",
            "The release notes of what you use. Five minutes that save days.",
            "Conferences: one in person every year or two, the talks of the others from the sofa.",
          ],
        },
      ],
    },
    {
      id: "practice",
      title: "Practice that keeps you sharp",
      blocks: [
        "[Coding challenges](skill:coding-challenges) are good as exercise, a few minutes now and then; they train the hand and leave out everything that makes software hard. Open source trains the rest: reading other people’s code, discussing, [working together with Git](skill:git-collaboration). And what you have finished fades unless you come back to it: now and then open a skill that you ticked long ago and ask yourself, honestly, whether you still can.",
        "Rebuild something that you rely on, small and badly: a cache, a queue, a tiny database. Few things teach so much in a weekend.",
      ],
    },
    {
      id: "certifications",
      title: "Certifications",
      blocks: [
        "[Worth it](skill:certifications) when an employer or a client asks for one, when somebody else pays, or when you need an aim to learn towards. Cloud, security and database ones are known best. Most expire, so take the one that you need this year.",
      ],
    },
    {
      id: "for-years",
      title: "For years",
      blocks: [
        "A little on most days, and days off without guilt: the streak here forgives them on purpose. Learn at work where you can; reading, trying and asking are work. [Teach](skill:teaching-others) what you’ve learned, in a talk, a post or to one colleague. And look back once a year: what puzzled you then and seems plain today is the best proof there is.",
      ],
    },
  ],
  practise: [
    "learning-plan",
    "following-the-field",
    "coding-challenges",
    "certifications",
    "using-ai-assistants",
    "teaching-others",
  ],
};
