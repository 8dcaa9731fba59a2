import type { Chapter } from "../schema";

export const interview: Chapter = {
  slug: "interview",
  title: "The interview",
  summary:
    "What is asked, how to practise each part, and how to be somebody that people would like to work with.",
  sections: [
    {
      id: "what-is-asked",
      title: "What is asked",
      blocks: [
        "Most companies mix the same parts: a first talk, a technical conversation, a task to solve (live or at home), a conversation about design, and one about how you work with others. Ask beforehand which of these there will be, and whether you may use an AI assistant. These are fair questions, and a good company answers them.",
        {
          kind: "terms",
          entries: [
            {
              term: "Data structures",
              text: "Which one, and what does it cost? [Arrays and lists](skill:arrays-and-lists), [hash tables](skill:hash-tables), [trees and graphs](skill:trees-and-graphs).",
            },
            {
              term: "Algorithms",
              text: "[Sorting](skill:sorting), [searching](skill:searching), [recursion](skill:recursion), and saying [how the effort grows](skill:complexity). Juniors are mostly asked for the plain ones.",
            },
            {
              term: "System design",
              text: "“How would you build a shop, a chat, a link shortener?” They want to hear your questions, [a simple design](skill:system-design-interviews) that works, and where it would break first.",
            },
            {
              term: "Monolith or microservices",
              text: "A favourite, because there is no right answer. Be able to [argue both sides](guide:trends), and say what you would have to know before deciding.",
            },
            {
              term: "The employer’s stack",
              text: "Their language, framework and database, read off the advert. An evening with each is enough to ask good questions about it.",
            },
          ],
        },
      ],
    },
    {
      id: "practise",
      title: "Practise, a little",
      blocks: [
        "[LeetCode](https://leetcode.com) and [HackerRank](https://www.hackerrank.com) hold more problems than anybody needs. Two or three easy or medium ones a week, for a month or two, in the language that you’ll use on the day, do more than a weekend of forty. Solve each aloud, write down what you missed, and come back to it a week later.",
        "Practise design with a pencil: take an app on your phone, draw what stands behind it, and ask what happens with a thousand times the people. And practise [your own stories](skill:behavioural-stories): a bug that you are proud of finding, a decision that you’d take differently today, a disagreement that ended well.",
      ],
    },
    {
      id: "on-the-day",
      title: "On the day",
      blocks: [
        {
          kind: "list",
          entries: [
            "Repeat the question in your own words before you answer it. Many a lost interview answered another question.",
            "Begin with the simplest thing that works, say that it is that, then improve it.",
            "Think aloud. They are not buying the answer; they want to see how you get to one.",
            "Explain simply. If a friend outside the trade could follow the first sentence, an engineer will follow the rest.",
            "Say “I don’t know”, and then how you’d find out. Willingness to learn is the thing that juniors are hired for.",
            "Test your own code before they do: the empty list, the same thing twice, the very large one.",
          ],
        },
      ],
    },
    {
      id: "before-you-go",
      title: "Before you go there",
      blocks: [
        "[Study what the company makes](skill:company-research). Open an account, use the product for an hour, read their engineering blog and what their customers complain about. Few do, and it shows within a minute.",
        "Prepare your own questions, and ask them. How does a change reach your customers? What broke last, and what did you do then? Who would teach me, and how much time do they have for it? What would I have done after three months that makes you glad? The answers tell you whether you want the job.",
      ],
    },
    {
      id: "afterwards",
      title: "Afterwards",
      blocks: [
        "Write down every question the same evening, with a better answer. A no is the usual result and mostly says little about you: a budget, an inside candidate, somebody two years further on. Ask what would have made the difference. After five interviews you’ll have a list of what to learn next that no guide could have written.",
      ],
    },
  ],
  practise: [
    "coding-interviews",
    "explaining-simply",
    "behavioural-stories",
    "company-research",
    "system-design-interviews",
    "monolith-or-microservices",
  ],
};
