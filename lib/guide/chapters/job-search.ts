import type { Chapter } from "../schema";

export const jobSearch: Chapter = {
  slug: "job-search",
  title: "The job search",
  summary:
    "Where the jobs are, what to send, and how to keep going: a search is a project with a backlog of its own.",
  sections: [
    {
      id: "when",
      title: "When to begin",
      blocks: [
        "Before you feel ready. When one project is online and you can talk about it for ten minutes, send the first application; the answers will tell you what is missing. An advert is a wish list, and a junior who meets half of it is a normal applicant.",
      ],
    },
    {
      id: "where",
      title: "Where to look",
      blocks: [
        {
          kind: "terms",
          entries: [
            {
              term: "LinkedIn Jobs",
              text: "A network first and a job board second: recruiters also look for you there. A headline that says what you do (“Backend developer: Java, Spring Boot, PostgreSQL”) is found; “aspiring enthusiast” is not.",
            },
            {
              term: "Indeed",
              text: "Gathers adverts from everywhere, smaller companies and public bodies among them. Save a search and let it write to you.",
            },
            {
              term: "Glassdoor",
              text: "Adverts together with what employees say about pay, interviews and the mood. Read the middling reviews; the angry and the glowing ones tell you less.",
            },
            {
              term: "Without a job board",
              text: "The careers pages of twenty companies near you, the meetup, former colleagues, the project that you contributed to. Fewer applicants, better odds. More in [network and brand](guide:network-and-brand).",
            },
          ],
        },
      ],
    },
    {
      id: "what-to-send",
      title: "What to send",
      blocks: [
        "A [résumé](skill:resume-and-cover-letter) of one page. At the top your name, the role, and links to two projects; then what you have done, each line with a verb and a result (“cut the report from 40 seconds to 2 by adding an index”); then skills, only those that you’d like to be asked about; then education and earlier work. Earlier work counts: a nurse knows about handovers, a waiter about load.",
        "A cover letter of three short paragraphs: why this company, what you’d bring that this advert asks for, and the one project that shows it. If you could send it elsewhere without a change, write it again.",
        "A portfolio that can be seen: links that work, [documentation](skill:project-documentation) that explains, a [GitHub profile](skill:github-profile) that is tidied up. [Portfolio ideas](guide:portfolio) has the rest. Your public page here shows which skills stand behind it; switch it on in the settings when you want it read.",
      ],
    },
    {
      id: "a-project",
      title: "Run it like a project",
      blocks: [
        {
          kind: "list",
          entries: [
            "[Keep a table](skill:application-tracking): company, advert, date, whom you spoke to, what comes next.",
            "Five careful applications a week rather than fifty copies of one.",
            "A friendly reminder after ten days, one only.",
            "Look at the numbers once a month. No answers at all: mend the résumé. First talks that lead nowhere: practise [the interview](guide:interview).",
            "Keep learning meanwhile, and keep a day a week free of it all. It often takes months.",
          ],
        },
      ],
    },
    {
      id: "offers",
      title: "An offer",
      blocks: [
        "Thank them, ask for [the offer](skill:offers-and-negotiation) in writing, and for some days to think. Look up [what is usual](guide:levels-and-pay) in your place, name one figure with a reason, and be kind about it; offers are rarely taken back because somebody asked politely. For a first job weigh who will teach you above what it pays: two years beside good people are worth more than the difference.",
      ],
    },
    {
      id: "beware",
      title: "What to be wary of",
      blocks: [
        "Anybody who wants money from you, a “trial week” without pay, a task at home that takes longer than an afternoon, and a job without a single senior developer. You may say no.",
      ],
    },
  ],
  practise: [
    "resume-and-cover-letter",
    "portfolio-presentation",
    "job-boards",
    "application-tracking",
    "offers-and-negotiation",
  ],
};
