import type { Chapter } from "../schema";

export const remoteWork: Chapter = {
  slug: "remote-work",
  title: "Remote work and collaboration",
  summary:
    "The tools that teams use, the habits that matter more than the tools, and what changes when nobody shares a room.",
  sections: [
    {
      id: "tools",
      title: "The tools",
      blocks: [
        "Every team has one of each kind. The names change from job to job; knowing one tool of a kind means finding your way in the others within a week.",
        {
          kind: "table",
          caption: "What teams use to work together",
          columns: ["For", "Such as", "Used well"],
          rows: [
            [
              "Talking",
              "Slack, Microsoft Teams, Discord",
              "Questions in open channels, so that the answer helps twice",
            ],
            [
              "Code and review",
              "GitLab, GitHub, Bitbucket",
              "Small changes that say why, answered within a day",
            ],
            [
              "Planning",
              "Jira, Trello, Linear, GitLab issues",
              "Each task says what is different when it is done",
            ],
            [
              "Writing down",
              "A wiki, or Markdown in the repository",
              "Decisions with their reasons and a date",
            ],
            ["Meeting", "Any video call", "An aim beforehand, notes afterwards"],
          ],
        },
      ],
    },
    {
      id: "in-writing",
      title: "It happens in writing",
      blocks: [
        "When people work in different places, and at different hours, what is not written has not happened. A good message can be answered without asking back: what you want to achieve, what you tried, what you saw (the text, not a photograph of it), and what you think it is. “Hi, do you have a minute?” makes somebody wait for the question.",
        "Write in the open. A question in a private message helps one person; in a channel it helps everybody who joins next year. Write kindly too, since text sounds colder than its author meant it: assume good intent, and when a thread grows hot, call.",
      ],
    },
    {
      id: "review",
      title: "Reviewing each other’s work",
      blocks: [
        "Most of a team’s teaching happens in [code review](skill:code-review). As the author: keep the change small, read it yourself first, and explain why rather than what. As the reviewer: answer soon, ask before you judge, say which remarks must be done and which are taste, and praise what is good. [Working together with Git](skill:git-collaboration) and [clean code](skill:clean-code) hold the craft of it.",
      ],
    },
    {
      id: "a-good-day",
      title: "A good remote day",
      blocks: [
        {
          kind: "list",
          entries: [
            "A beginning and an end. Without a way home, the end has to be decided.",
            "Hours for thinking, marked in the calendar, with messages switched off.",
            "A short note on what you did, what is next and where you are stuck. It spares others a meeting.",
            "Saying “I’m stuck” after an hour, not after two days. Nobody can see it on your face.",
            "Some talk about nothing in particular: trust needs it.",
          ],
        },
      ],
    },
    {
      id: "first-job-remote",
      title: "A first job, fully remote?",
      blocks: [
        "It can go well, where somebody is named who answers your questions, where people program in pairs, and where the way things are done is written down. Ask about all three in [the interview](guide:interview). If the answer is “you’ll pick it up”, some days a week in a room with others will teach you faster.",
        "Know also what pay and rules follow: some employers pay by where you live, and some can hire only in certain countries.",
      ],
    },
  ],
  practise: [
    "working-in-a-team",
    "remote-work",
    "time-management",
    "code-review",
    "writing-and-documentation",
  ],
};
