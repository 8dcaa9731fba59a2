import { levels } from "@/lib/catalogue/schema";
import { ladder, payCaveat } from "../ladder";
import type { Chapter } from "../schema";

export const levelsAndPay: Chapter = {
  slug: "levels-and-pay",
  title: "Levels and pay",
  summary:
    "Junior, mid, senior, lead: what each is trusted with, roughly when, and what the guides say about pay.",
  sections: [
    {
      id: "the-ladder",
      title: "The ladder",
      blocks: [
        {
          kind: "table",
          caption: "The levels of a backend developer, and the years of experience that usually go with them",
          columns: ["Level", "Years", "Trusted with"],
          rows: levels.map(({ id, name }) => [
            name,
            ladder[id].years?.replaceAll(" ", "\u00a0") ?? "Not given",
            ladder[id].expected,
          ]),
        },
        "The years are what guides and job adverts count. What counts at work is how much can be handed to you and forgotten about. A junior is given a task, a mid-level developer a problem, a senior a goal, and a lead finds out which goals are worth having.",
      ],
    },
    {
      id: "from-junior-to-mid",
      title: "From junior to mid",
      blocks: [
        "You work under the guidance of seniors, and asking is part of the work. Two habits carry you upward: finishing things, with tests and with the case that nobody mentioned; and saying early that something takes longer. You are mid-level when people stop checking your work line by line, and you know of your own accord when to ask for it.",
      ],
    },
    {
      id: "from-mid-to-senior",
      title: "From mid to senior",
      blocks: [
        "You know one language well, perhaps more than one. Now look up from the code: why is this service slow, what does it cost, what happens when it gets ten times the traffic, who is woken at night? [Operations](step:operations) and [architecture](step:architecture) hold most of what is missing. You are senior when others get faster because you are there.",
      ],
    },
    {
      id: "senior-and-lead",
      title: "Senior, and lead",
      blocks: [
        "Seniors [lead projects](skill:leading-a-project), [teach](skill:mentoring-juniors), and take decisions that will be expensive to change, in writing and with reasons. A lead, whether the card says technical lead, architect or team lead, answers for strategy: that what many people build stays robust, scalable and secure. It is a different job and not a prize. Some of the best engineers stay senior on purpose, or choose [a track](guide:tracks) instead.",
      ],
    },
    {
      id: "pay",
      title: "Pay",
      blocks: [
        {
          kind: "table",
          caption: "Pay a year in US dollars, an indication from career guides",
          columns: ["Role", "A year"],
          rows: [
            ["Junior", ladder.junior.pay ?? ""],
            ["Mid", "no figure given"],
            ["Senior and specialised roles", ladder.senior.pay ?? ""],
            ["Lead", "no figure given"],
          ],
        },
        { kind: "note", text: payCaveat },
        "They mirror markets that pay in dollars. Look up your own before you [name a number](skill:offers-and-negotiation): adverts that state a range, the pay pages of job sites such as [Glassdoor](https://www.glassdoor.com), and the people at a meetup, who know better than either. The figures for some of the specialisations stand with [the tracks](guide:tracks).",
        "What moves them: the place, even when you work remotely; the industry, with banks and large software companies at the upper end and public bodies and charities at the lower; the employer; and what you can do that few others can.",
      ],
    },
    {
      id: "without-comparing",
      title: "If you are not where the table says",
      blocks: [
        "Titles differ so much between companies that one firm’s senior is another’s mid. Somebody who changes profession at forty brings business and soft skills that few juniors of twenty-two have. Use [the ladder](/career) to see what comes next, and for nothing else.",
      ],
    },
  ],
  practise: [
    "requirements-and-estimates",
    "performance-profiling",
    "mentoring-juniors",
    "system-design",
    "architecture-decisions",
    "technical-strategy",
  ],
};
