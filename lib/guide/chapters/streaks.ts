import type { Chapter } from "../schema";

export const streaks: Chapter = {
  slug: "streaks",
  title: "How your streak counts",
  summary:
    "What makes a day count, which days are forgiven, and why a streak can be neither bought nor lost to one late bus.",
  sections: [
    {
      id: "why-a-streak",
      title: "What it is for",
      blocks: [
        "Twenty minutes on most days beat six hours on one Sunday: what comes back often stays. The streak shows that rhythm and nothing else. It is no score of what you can do; for that there are your ticks, your [projects](step:portfolio) and [what you have finished](/learn).",
      ],
    },
    {
      id: "active-days",
      title: "What makes a day count",
      blocks: [
        {
          kind: "list",
          entries: [
            "A day is active when at least one item moved on: to “Learning”, or to “Done”. Ticking, unticking and ticking again is one step, not three.",
            "What you take back on the same day no longer counts for it. What you take back later changes no day of before.",
            "“I already know this” moves your progress and earns no day: days are for what you learn.",
            "You may date something back, up to 7 days. What reaches Cairn more than 7 days after you did it still counts in your progress, no longer in your streak. A phone without a network for a week is fine.",
          ],
        },
      ],
    },
    {
      id: "your-day",
      title: "When your day begins",
      blocks: [
        "Days are yours, not the server’s: they follow the time zone of your [settings](/settings/time), and begin at four in the morning unless you say otherwise, so that an hour after midnight still belongs to the evening. When you travel, Cairn asks whether to go along, and never switches by itself. A new setting holds from now on; days that are over stay as they were.",
      ],
    },
    {
      id: "days-off",
      title: "Days without a tick",
      blocks: [
        {
          kind: "terms",
          entries: [
            {
              term: "Rest",
              text: "A weekday that you keep free, or a day of a pause such as a holiday. Say so ahead; it costs nothing and adds nothing.",
            },
            {
              term: "Today",
              text: "Open until it is over. A streak never falls to 0 in the morning.",
            },
            {
              term: "Excused",
              text: "A day that was shorter than 18 hours for you because you flew or changed your zone. The night on which the clocks change is an ordinary one.",
            },
            {
              term: "Missed",
              text: "Any other day without a tick. Two in any 14 days are forgiven, without asking. The third one ends the run that holds all three.",
            },
          ],
        },
      ],
    },
    {
      id: "the-figure",
      title: "The figure",
      blocks: [
        "Your streak is the number of active days in the longest run up to today that holds no more than two missed days in any 14. “12 active days over 16” says both: twelve days on which you learned, sixteen on the calendar. After a bad week a run does not begin at nothing: it goes back as far as those two misses allow.",
        "Every day is listed in your [history](/history), with what happened, what kind of day it was, and the sum that makes the figure. If it surprises you, look there first. Nothing is for sale, and nobody but you sees it unless you show it on your page.",
      ],
    },
    {
      id: "a-small-plan",
      title: "A plan that lasts",
      blocks: [
        "Choose a time that is there every day (the train, the first coffee), a goal of five or ten minutes, and two rest days a week. [Planning what to learn](skill:learning-plan) says how to go on from there.",
      ],
    },
  ],
  practise: ["learning-plan", "following-the-field", "portfolio"],
};
