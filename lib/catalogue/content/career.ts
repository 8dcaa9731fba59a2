import { onet } from "../onet";
import type { SkillContent } from "../schema";

/** The step "interview": what is tested there, and how to show on the day what you can do. */
export const interview = [
  {
    id: "coding-interviews",
    title: "Coding interviews: data structures and algorithms",
    level: "junior",
    why: "Many employers still decide on 45 minutes of coding before an audience. It's a sport with known moves: once they are trained, nerves cost you far less of what you can do.",
    mistake:
      "Typing at once and in silence: the interviewer sees no plan, and has nothing to hang a hint on when you get stuck.",
    exercise:
      "Take a medium LeetCode or HackerRank problem that you have never seen. Set a timer to 40 minutes, record your screen and voice, and talk throughout. Then note how long you asked, planned, coded and tested, and what you would do earlier next time.",
    requires: ["complexity", "hash-tables", "trees-and-graphs"],
    tracks: [],
    hours: [20, 60],
    resources: [
      {
        title: "Tech Interview Handbook: coding interview preparation",
        url: "https://www.techinterviewhandbook.org/coding-interview-prep/",
        kind: "docs",
      },
      { title: "LeetCode: problems", url: "https://leetcode.com/problemset/", kind: "course" },
      {
        title: "HackerRank: interview preparation kit",
        url: "https://www.hackerrank.com/interview/interview-preparation-kit",
        kind: "course",
      },
      { title: "Open Data Structures", url: "https://opendatastructures.org/", kind: "book" },
    ],
    items: [
      {
        id: "coding-interviews.questions-first",
        text: "Ask about input size, duplicates, empty input and the answer's form before you write any code",
      },
      {
        id: "coding-interviews.brute-force-first",
        text: "State a brute-force answer and its big O aloud within five minutes, then say where it wastes work",
      },
      {
        id: "coding-interviews.patterns",
        text: "Sort 30 solved LeetCode or HackerRank problems by pattern, such as two pointers or breadth-first search",
      },
      {
        id: "coding-interviews.traced-by-hand",
        text: "Trace your code by hand on a plain and an awkward input before you call it done",
      },
      {
        id: "coding-interviews.plain-editor",
        text: "Write a working answer to a medium problem within 30 minutes, with no completion, search or AI assistant",
      },
      {
        id: "coding-interviews.again-from-memory",
        text: "Rewrite from an empty file, one week later, a solution that you first had to look up",
      },
    ],
  },
  {
    id: "explaining-simply",
    title: "Explaining complex things simply",
    level: "junior",
    why: "Interviewers, customers and colleagues judge what you can do by what they can follow. Whoever makes a hard thing sound simple is trusted with the next hard thing.",
    mistake:
      "Starting with the details in the order in which you met them, so that the listener holds ten facts before learning what they are for.",
    exercise:
      "Explain your best project to somebody who doesn't program, in three minutes and with one drawing. Let them retell it the next day. Whatever came back wrong or not at all is what you mend in your explanation.",
    requires: ["rest-build", "project-documentation"],
    tracks: [],
    hours: [3, 8],
    resources: [
      {
        title: "Google Technical Writing courses",
        url: "https://developers.google.com/tech-writing",
        kind: "course",
      },
      {
        title: "Julia Evans: Patterns in confusing explanations",
        url: "https://jvns.ca/blog/confusing-explanations/",
        kind: "docs",
      },
      {
        title: "GOV.UK: Clear language",
        url: "https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/clear-language/",
        kind: "docs",
      },
    ],
    alignment: [onet.speaking],
    items: [
      {
        id: "explaining-simply.say-it-back",
        text: "Explain what an API is to somebody who has never programmed, until they can say it back in other words",
      },
      {
        id: "explaining-simply.answer-first",
        text: "Answer a technical question with the conclusion in the first sentence and the details only on request",
      },
      {
        id: "explaining-simply.limits-of-a-picture",
        text: "Describe a cache or a queue with an everyday comparison, and say where the comparison breaks",
      },
      {
        id: "explaining-simply.three-lengths",
        text: "Present the same project in one sentence, in one minute and in five, each complete in itself",
      },
      {
        id: "explaining-simply.without-jargon",
        text: "Rewrite a paragraph of yours without its jargon, and keep only the terms that a reader needs later",
      },
      {
        id: "explaining-simply.not-known",
        text: "Answer a question beyond you with 'I don't know', your best guess, and how you would find out",
      },
    ],
  },
  {
    id: "behavioural-stories",
    title: "Behavioural interviews: stories of your own",
    level: "junior",
    why: "'Tell me about a conflict' decides as many offers as any algorithm. Six true stories, prepared once, answer nearly every such question, even with no job behind you yet.",
    mistake:
      "Telling what 'we' did without a result, so that after five minutes the listener still can't say what you did.",
    exercise:
      "Draw three questions at random from a list of behavioural questions and answer each within two minutes while recording. Listen once: write down your own part, the result, and the sentence at which a stranger would have been lost.",
    requires: ["task-manager-api"],
    tracks: [],
    hours: [4, 10],
    resources: [
      {
        title: "MIT Career Advising: the STAR method for behavioral interviews",
        url: "https://capd.mit.edu/resources/the-star-method-for-behavioral-interviews/",
        kind: "docs",
      },
      {
        title: "National Careers Service: the STAR method",
        url: "https://nationalcareers.service.gov.uk/careers-advice/interview-advice/the-star-method",
        kind: "docs",
      },
      {
        title: "Tech Interview Handbook: behavioral interviews",
        url: "https://www.techinterviewhandbook.org/behavioral-interview/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "behavioural-stories.six-stories",
        text: "Write down six true stories: a success, a failure, a conflict, a deadline, a hard bug and a lesson",
      },
      {
        id: "behavioural-stories.star",
        text: "Tell one story as situation, task, action and result (STAR) in under two minutes, without notes",
      },
      {
        id: "behavioural-stories.own-part",
        text: "Rewrite a story told with 'we' so that your part is plain and the others still get their credit",
      },
      {
        id: "behavioural-stories.result-that-counts",
        text: "Give each story a result that could be checked: a figure, a user's words or a link",
      },
      {
        id: "behavioural-stories.willing-to-learn",
        text: "Tell how you taught yourself something hard: what you tried, where you stuck and what you built with it",
      },
      {
        id: "behavioural-stories.failure",
        text: "Tell a failure with your own share in it and the habit you changed since, blaming nobody else",
      },
    ],
  },
  {
    id: "company-research",
    title: "Researching the company, and questions to ask",
    level: "junior",
    why: "An hour of reading turns an examination into a conversation between people with the same product in mind. It also tells you whether you want the job at all.",
    mistake: "Asking nothing at the end, or only what the first page of the employer's website answers.",
    exercise:
      "Choose an employer with an open role and take one hour. Fill one page: what they sell and to whom, their stack with a source for each part, two facts that speak for them, one doubt, and five questions for the interview.",
    requires: ["api-consume"],
    tracks: [],
    hours: [2, 5],
    resources: [
      {
        title: "Tech Interview Handbook: final questions to ask",
        url: "https://www.techinterviewhandbook.org/final-questions/",
        kind: "docs",
      },
      {
        title: "Reverse interview: questions to ask a company",
        url: "https://github.com/viraptor/reverse-interview",
        kind: "docs",
      },
      {
        title: "The Joel Test",
        url: "https://www.joelonsoftware.com/2000/08/09/the-joel-test-12-steps-to-better-code/",
        kind: "docs",
      },
      {
        title: "The Pragmatic Engineer Test",
        url: "https://blog.pragmaticengineer.com/pragmatic-engineer-test/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "company-research.product",
        text: "Use the employer's product or its API for half an hour, and note what you would ask its makers",
      },
      {
        id: "company-research.stack",
        text: "List the employer's stack from its job ads, blog and public repositories, with a source for each part",
      },
      {
        id: "company-research.why-us",
        text: "Answer 'why us?' with two facts that are true of this employer and of none of its rivals",
      },
      {
        id: "company-research.bridge-the-gap",
        text: "Name a tool of their stack that you lack, the nearest one that you master, and how you would bridge the gap",
      },
      {
        id: "company-research.questions-to-ask",
        text: "Ask three questions that no web page answers, such as what happened after their last outage",
      },
      {
        id: "company-research.warning-signs",
        text: "Find out before you accept an offer why the role is open, how on-call is paid and who left last",
      },
    ],
  },
  {
    id: "system-design-interviews",
    title: "System design interviews",
    level: "mid",
    why: "From mid level on, an hour at a whiteboard weighs more than any puzzle. There is no right drawing: you are hired for the questions, the numbers and the trade-offs that you say aloud.",
    mistake:
      "Drawing queues, caches and microservices from memory in the first minute, for a load that nobody has named.",
    exercise:
      "Let a friend pick one of 'URL shortener', 'news feed' and 'parking garage' and interrupt you with two changes of mind. Keep to 45 minutes, photograph the board, and write down each box that you couldn't defend.",
    requires: ["monolith-or-microservices", "kinds-of-scaling", "caching"],
    tracks: ["backend-architect"],
    hours: [12, 35],
    resources: [
      {
        title: "The System Design Primer",
        url: "https://github.com/donnemartin/system-design-primer",
        kind: "docs",
      },
      {
        title: "The Site Reliability Workbook: non-abstract large system design",
        url: "https://sre.google/workbook/non-abstract-design/",
        kind: "book",
      },
      {
        title: "The Amazon Builders' Library",
        url: "https://builder.aws.com/learn/topics/builders-library",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "system-design-interviews.agenda",
        text: "Split 45 minutes into questions, numbers, sketch, deep dive and summary, and keep to it in a mock interview",
      },
      {
        id: "system-design-interviews.scope",
        text: "Reduce 'design Twitter' to three features and two promises within five minutes, and get a yes to them",
      },
      {
        id: "system-design-interviews.calls-and-tables",
        text: "Write the API calls and the tables of a URL shortener before you draw its first server",
      },
      {
        id: "system-design-interviews.monolith-or-microservices",
        text: "Answer 'monolith or microservices?' in two minutes with both sides, your choice for this case and its price",
      },
      {
        id: "system-design-interviews.what-if",
        text: "Answer ten 'what if' questions on your own sketch, such as a dead server, a hot key or tenfold load",
      },
      {
        id: "system-design-interviews.own-system",
        text: "Draw a system that you helped to run, and name the decision that you would reverse and what it costs today",
      },
    ],
  },
  {
    id: "interviewing-others",
    title: "Interviewing others",
    level: "senior",
    why: "Each person you let in shapes the team for years, and each good one you turn away is gone. Asking the same questions and scoring against written criteria beats a gut feeling measurably.",
    mistake:
      "Deciding in the first five minutes, then spending the other forty on finding reasons for that decision.",
    exercise:
      "Write a question of 45 minutes with a rubric and three graded hints. Try it on two colleagues of different levels, let a third one score both with your rubric, and mend it where the scores differ.",
    requires: ["behavioural-stories", "system-design-interviews"],
    tracks: ["team-lead"],
    hours: [6, 15],
    resources: [
      {
        title: "Google re:Work: Use structured interviewing",
        url: "https://rework.withgoogle.com/en/guides/hiring-use-structured-interviewing",
        kind: "docs",
      },
      {
        title: "U.S. Office of Personnel Management: structured interviews",
        url: "https://www.opm.gov/policy-data-oversight/assessment-and-selection/structured-interviews/",
        kind: "docs",
      },
      {
        title: "GitLab Handbook: conducting an interview",
        url: "https://handbook.gitlab.com/handbook/hiring/conducting-a-gitlab-interview/",
        kind: "docs",
      },
      {
        title: "EEOC: prohibited employment practices",
        url: "https://www.eeoc.gov/prohibited-employment-policiespractices",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "interviewing-others.rubric",
        text: "Write a rubric that says, for one question, what a weak, a good and a strong answer contains",
      },
      {
        id: "interviewing-others.same-questions",
        text: "Ask every candidate for a role the same core questions, with the same time, hints and rule on AI assistants",
      },
      {
        id: "interviewing-others.task-tried-out",
        text: "Test your coding task on two colleagues, and cut it until they need two thirds of the time at most",
      },
      {
        id: "interviewing-others.evidence",
        text: "Record what a candidate said and did, apart from your verdict, before you read anyone else's",
      },
      {
        id: "interviewing-others.forbidden-questions",
        text: "List the questions that the law where you hire forbids, and what you may ask about the work instead",
      },
      {
        id: "interviewing-others.calibration",
        text: "Compare your scores of one interview with a colleague's, and trace each difference to the evidence",
      },
    ],
  },
] as const satisfies readonly SkillContent[];

/** The step "job search": the papers, the places, the weeks in between and the offer. */
export const jobSearch = [
  {
    id: "resume-and-cover-letter",
    title: "Résumé and cover letter",
    level: "junior",
    why: "A first reader gives your résumé seconds and asks one thing: could this person do this job? A page that answers it gets you heard; a list of tools doesn't.",
    mistake:
      "Sending the same two pages to everyone, full of duties and buzzwords, with the one fitting project at the bottom.",
    exercise:
      "Take one job ad and your present résumé. In 90 minutes, reorder the top half for that ad, turn three duties into results with a figure, and write a letter of at most 250 words. Let somebody compare old and new for ten seconds each.",
    requires: ["github-profile"],
    tracks: [],
    hours: [4, 10],
    resources: [
      {
        title: "Tech Interview Handbook: software engineer resumes",
        url: "https://www.techinterviewhandbook.org/resume/",
        kind: "docs",
      },
      {
        title: "National Careers Service: how to write a cover letter",
        url: "https://nationalcareers.service.gov.uk/careers-advice/covering-letter",
        kind: "docs",
      },
      {
        title: "National Careers Service: CV sections",
        url: "https://nationalcareers.service.gov.uk/careers-advice/cv-sections",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "resume-and-cover-letter.one-plain-page",
        text: "Write a résumé of one page whose text stays whole and in order when it's pasted into a plain editor",
      },
      {
        id: "resume-and-cover-letter.what-changed",
        text: "Rewrite one résumé line so that it says what changed, with a figure, instead of what you were assigned",
      },
      {
        id: "resume-and-cover-letter.skills-you-can-defend",
        text: "Delete each skill from your résumé about which you couldn't answer three questions in a row",
      },
      {
        id: "resume-and-cover-letter.fitted-to-an-ad",
        text: "Map the five main demands of a job ad to lines of your résumé, and move those into its top half",
      },
      {
        id: "resume-and-cover-letter.letter-for-one",
        text: "Write a cover letter of at most 250 words whose first paragraph would fit no other employer",
      },
      {
        id: "resume-and-cover-letter.ten-seconds",
        text: "Show your résumé to someone for ten seconds, and change it until they can name your role and best result",
      },
    ],
  },
  {
    id: "portfolio-presentation",
    title: "Presenting your portfolio",
    level: "junior",
    why: "Anyone can claim skills; you can open a link and show them running. Five well-rehearsed minutes with your own project move the talk to ground that you know best.",
    mistake:
      "Clicking through every screen of the app, so that no time is left for the one decision that shows how you think.",
    exercise:
      "Present one project to a friend who codes, in five minutes by the clock, from a browser in which you are signed out. Let them ask for ten minutes. Write down each question that you couldn't answer from the code or a measurement.",
    requires: ["deployment", "explaining-simply", "resume-and-cover-letter"],
    tracks: ["full-stack-developer"],
    hours: [3, 8],
    resources: [
      {
        title: "GitHub Docs: using your profile to enhance your resume",
        url: "https://docs.github.com/en/account-and-profile/tutorials/using-your-github-profile-to-enhance-your-resume",
        kind: "docs",
      },
      { title: "Make a README", url: "https://www.makeareadme.com/", kind: "docs" },
    ],
    items: [
      {
        id: "portfolio-presentation.every-link",
        text: "Open every link of your portfolio signed out and on a phone, and fix what asks for a login, fails or is slow",
      },
      {
        id: "portfolio-presentation.demo-account",
        text: "Give visitors a demo account with sample data that resets itself and can harm nobody",
      },
      {
        id: "portfolio-presentation.five-minutes",
        text: "Present a running project in five minutes: the problem, a demo, one hard decision and one weakness",
      },
      {
        id: "portfolio-presentation.fallback",
        text: "Record a demo of two minutes for the day on which the host sleeps or the network fails",
      },
      {
        id: "portfolio-presentation.whose-work",
        text: "Say which parts came from a tutorial, a teammate or an AI assistant, and explain one of them line by line",
      },
      {
        id: "portfolio-presentation.first-to-break",
        text: "Show with a load test which part of your project would break first under a hundred times the users",
      },
    ],
  },
  {
    id: "job-boards",
    title: "Job boards and the doors beside them",
    level: "junior",
    why: "Boards show you the market: which skills are asked for, where, and for what pay. But many people are hired through a person they wrote to, so use both doors.",
    mistake:
      "Firing off a hundred one-click applications in a week, none of which says why this job and why you.",
    exercise:
      "In two hours, collect ten ads from three sources and sort them into apply, stretch and skip. For the best two, find the original ad, a person on that team and one question to ask them, and send both messages.",
    requires: ["resume-and-cover-letter"],
    tracks: [],
    hours: [3, 8],
    resources: [
      { title: "LinkedIn Jobs", url: "https://www.linkedin.com/jobs/", kind: "docs" },
      { title: "Indeed Career Guide", url: "https://www.indeed.com/career-advice", kind: "docs" },
      { title: "FTC: job scams", url: "https://consumer.ftc.gov/articles/job-scams", kind: "docs" },
      {
        title: "BLS Occupational Outlook Handbook: software developers",
        url: "https://www.bls.gov/ooh/computer-and-information-technology/software-developers.htm",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "job-boards.saved-searches",
        text: "Set up saved searches on LinkedIn Jobs, Indeed and one board of your region or stack, with daily alerts",
      },
      {
        id: "job-boards.musts-and-wishes",
        text: "Sort ten job ads into apply, stretch and skip by telling their musts from their mere wishes",
      },
      {
        id: "job-boards.reviews-weighed",
        text: "Compare three employers on Glassdoor, and note how many, how old and how alike their reviews are",
      },
      {
        id: "job-boards.original-ad",
        text: "Find an ad's original on the employer's own site, check that it's still open, and apply there",
      },
      {
        id: "job-boards.fake-ad",
        text: "Detect a fake job ad by its sender's domain, a request for money or papers, or a job without an interview",
      },
      {
        id: "job-boards.message-to-the-team",
        text: "Send somebody on the team a message of five lines with one question that they can answer in a minute",
      },
    ],
  },
  {
    id: "application-tracking",
    title: "Tracking applications through the weeks",
    level: "junior",
    why: "A search takes weeks and mostly consists of silence and no's. A plan and a table keep you fair to yourself: they show what works, and that you are moving.",
    mistake:
      "Waiting for the answer from the one dream employer before sending the next application, and starting at zero when it's a no.",
    exercise:
      "Put all your applications so far into one table with date, ad, contact, résumé version and state. Compute the share that passed each stage, name the weakest one, and plan next week's hours around mending it.",
    requires: ["job-boards"],
    tracks: [],
    hours: [2, 6],
    resources: [
      {
        title: "CareerOneStop: job search",
        url: "https://www.careeronestop.org/JobSearch/job-search.aspx",
        kind: "docs",
      },
      {
        title: "National Careers Service: careers advice",
        url: "https://nationalcareers.service.gov.uk/careers-advice",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "application-tracking.one-table",
        text: "Keep one table of all applications with date, a copy of the ad, résumé version, state and next step",
      },
      {
        id: "application-tracking.weekly-plan",
        text: "Plan a week of searching with fixed hours for applying, practising, building and time off",
      },
      {
        id: "application-tracking.follow-up",
        text: "Send one friendly follow-up on the day that you noted for it, then let the matter rest",
      },
      {
        id: "application-tracking.rejection",
        text: "Answer a rejection with thanks and one question that takes its reader less than a minute",
      },
      {
        id: "application-tracking.weakest-stage",
        text: "Compute how many applications reach reply, interview and offer, and change what feeds the weakest stage",
      },
      {
        id: "application-tracking.change-of-plan",
        text: "Set a date and a number of replies at which you will change the role, the region or the approach",
      },
    ],
  },
  {
    id: "offers-and-negotiation",
    title: "Offers and negotiation",
    level: "junior",
    why: "Ten calm minutes at the offer stage can be worth more than a year of pay rises. Offers are very rarely withdrawn because somebody asked once, politely and with a reason.",
    mistake: "Naming last year's pay when asked what you expect, and so negotiating against your own past.",
    exercise:
      "Let a friend play the recruiter: they ask for your expectation, offer a tenth less than you hoped and press for an answer today. Play it twice, the second time with notes, and write down the sentences that held.",
    requires: ["job-boards"],
    tracks: [],
    hours: [2, 6],
    resources: [
      {
        title: "Patrick McKenzie: Salary Negotiation",
        url: "https://www.kalzumeus.com/2012/01/23/salary-negotiation/",
        kind: "docs",
      },
      {
        title: "Haseeb Qureshi: My ten rules for negotiating a job offer",
        url: "https://haseebq.com/my-ten-rules-for-negotiating-a-job-offer/",
        kind: "docs",
      },
      { title: "Levels.fyi", url: "https://www.levels.fyi/", kind: "docs" },
    ],
    alignment: [onet.negotiation],
    items: [
      {
        id: "offers-and-negotiation.pay-range",
        text: "Find the pay range of a role in your place from three sources, and note the date of each",
      },
      {
        id: "offers-and-negotiation.expectation",
        text: "Answer 'what do you expect to earn?' with a range that you can back up or a question, without faltering",
      },
      {
        id: "offers-and-negotiation.lowest-offer",
        text: "Decide before the talks the lowest offer that you would take, and what you will do without it",
      },
      {
        id: "offers-and-negotiation.whole-package",
        text: "Compare two offers in one table: pay, shares, pension, leave, hours, on-call, learning and risk",
      },
      {
        id: "offers-and-negotiation.counter-offer",
        text: "Rehearse a counter-offer aloud: your thanks, one figure with its reason, and then silence",
      },
      {
        id: "offers-and-negotiation.in-writing",
        text: "Check that the contract holds every promise of the talks before you sign it or give notice",
      },
    ],
  },
] as const satisfies readonly SkillContent[];

/** The step "network and brand": be useful where others can see it, and be found for it. */
export const networkAndBrand = [
  {
    id: "developer-communities",
    title: "Developer communities",
    level: "junior",
    why: "Whatever stops you tonight has stopped somebody before, and they'll often help within the hour. People also remember, and recommend, those who ask well and answer others.",
    mistake:
      "Posting a screenshot with 'doesn't work, please help', or asking in private what a whole room could have answered.",
    exercise:
      "Take a problem that holds you up now. Search for 20 minutes, then write the question with version, smallest example, error and attempts. Post it, or note at which line the answer came to you.",
    requires: ["debugging-basics", "git-collaboration"],
    tracks: [],
    hours: [3, 8],
    resources: [
      {
        title: "Stack Overflow: how to ask a good question",
        url: "https://stackoverflow.com/help/how-to-ask",
        kind: "docs",
      },
      {
        title: "Stack Overflow: a minimal, reproducible example",
        url: "https://stackoverflow.com/help/minimal-reproducible-example",
        kind: "docs",
      },
      {
        title: "r/learnprogramming: frequently asked questions",
        url: "https://www.reddit.com/r/learnprogramming/wiki/faq",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "developer-communities.answer-with-a-date",
        text: "Find an answer on Stack Overflow or in GitHub issues, and check its version and date before you use it",
      },
      {
        id: "developer-communities.join-and-read",
        text: "Join your language's Discord server or forum, and read its rules and a week of talk before you post",
      },
      {
        id: "developer-communities.good-question",
        text: "Write a Stack Overflow question with versions, minimal example, error and attempts, so that nobody has to ask for more",
      },
      {
        id: "developer-communities.nothing-private",
        text: "Clean a log of names, tokens and customers' data before you paste it where strangers can read it",
      },
      {
        id: "developer-communities.three-answers",
        text: "Answer three questions on Stack Overflow, r/learnprogramming or Discord with code that you ran first",
      },
      {
        id: "developer-communities.linkedin-contacts",
        text: "Send five developers on LinkedIn an invitation that names the work of theirs which you read or used",
      },
    ],
  },
  {
    id: "meetups-and-conferences",
    title: "Meetups, conferences and professional groups",
    level: "junior",
    why: "One evening with thirty people who do your job tells you what no article prints: who hires, what really runs in production and what failed.",
    mistake:
      "Sitting through every talk and leaving during the breaks, when the talks are recorded and the people aren't.",
    exercise:
      "Go to one meetup, local or virtual, within the next month. Set yourself two conversations and one question to a speaker beforehand, and write down the same evening what you learnt and whom you will write to.",
    requires: ["developer-communities"],
    tracks: [],
    hours: [4, 16],
    resources: [
      { title: "AWS re:Invent", url: "https://reinvent.awsevents.com/", kind: "docs" },
      { title: "PyCon US", url: "https://us.pycon.org/", kind: "docs" },
      { title: "Association for Computing Machinery", url: "https://www.acm.org/", kind: "docs" },
      { title: "Meetup", url: "https://www.meetup.com/", kind: "docs" },
    ],
    items: [
      {
        id: "meetups-and-conferences.two-dates",
        text: "Find a local and a virtual meetup for your stack, and put the next date of each into your calendar",
      },
      {
        id: "meetups-and-conferences.who-you-are",
        text: "Rehearse an answer of thirty seconds to 'what do you do?' that ends with a question to the other person",
      },
      {
        id: "meetups-and-conferences.three-strangers",
        text: "Ask three strangers at a meetup what they are working on, and write down one thing from each",
      },
      {
        id: "meetups-and-conferences.kept-promise",
        text: "Send what you promised somebody at an event, such as a link or a name, within two days",
      },
      {
        id: "meetups-and-conferences.recorded-session",
        text: "Apply an idea from a recorded AWS re:Invent or PyCon session to code of yours within a week",
      },
      {
        id: "meetups-and-conferences.professional-group",
        text: "Compare two professional groups, such as ACM and a local one, by fee, events and what you would use",
      },
    ],
  },
  {
    id: "open-source-contributions",
    title: "Contributing to open source",
    level: "junior",
    why: "It's real code with real users, reviewed by people who owe you nothing. A merged change is proof that anybody can look up, and the review is free teaching.",
    mistake:
      "Opening with a large rewrite that nobody asked for, or a typo fix made only for the count, and vanishing at the first review comment.",
    exercise:
      "Pick a library that you use. Within three hours build it and run its tests from its own instructions, then send a pull request that mends the first place at which those instructions, an error message or a doc page let you down.",
    requires: ["git-collaboration", "developer-communities"],
    tracks: [],
    hours: [6, 20],
    resources: [
      {
        title: "Open Source Guides: how to contribute",
        url: "https://opensource.guide/how-to-contribute/",
        kind: "docs",
      },
      { title: "First Contributions", url: "https://firstcontributions.github.io/", kind: "course" },
      { title: "Choose a License", url: "https://choosealicense.com/", kind: "docs" },
    ],
    items: [
      {
        id: "open-source-contributions.healthy-project",
        text: "Check a project's licence, last commits and reply times before you give it your evenings",
      },
      {
        id: "open-source-contributions.build-and-test",
        text: "Build a project that you use and run its tests, with nothing to go by but its contributing guide",
      },
      {
        id: "open-source-contributions.reproduce-an-issue",
        text: "Reproduce an open bug of a project, and add to its issue the version and steps that were missing",
      },
      {
        id: "open-source-contributions.first-change",
        text: "Send a small change to an open source project, and answer every review comment until it's settled",
      },
      {
        id: "open-source-contributions.ask-before-building",
        text: "State in an issue how you would build a feature, and get a maintainer's yes before you write it",
      },
      {
        id: "open-source-contributions.licences",
        text: "Compare MIT, Apache 2.0 and GPL by what each asks of somebody who ships a product with your code",
      },
    ],
  },
  {
    id: "technical-blogging",
    title: "Technical blogging",
    level: "junior",
    why: "Writing a fix down shows you which part of it you never understood. Then strangers with the same error find it, interviewers read it, and so do you, half a year later.",
    mistake:
      "Rebuilding the blog engine three times, or waiting until you are an expert: those a step behind want to hear from you now.",
    exercise:
      "Take the last problem that cost you more than an hour. In one sitting write 400 words: the symptom as you'd search for it, the cause, the fix and how you found it. Run every command again, then publish.",
    requires: ["personal-website"],
    tracks: [],
    hours: [4, 15],
    resources: [
      {
        title: "Julia Evans: Some blogging myths",
        url: "https://jvns.ca/blog/2023/06/05/some-blogging-myths/",
        kind: "docs",
      },
      {
        title: "Google Technical Writing courses",
        url: "https://developers.google.com/tech-writing",
        kind: "course",
      },
      {
        title: "Google Search Central: canonical addresses",
        url: "https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls",
        kind: "docs",
      },
    ],
    alignment: [onet.writing],
    items: [
      {
        id: "technical-blogging.scattered-answer",
        text: "Write a post on a question whose answer you had to piece together from three places",
      },
      {
        id: "technical-blogging.samples-that-run",
        text: "Run every command and code sample of a post on a clean machine or container before you publish it",
      },
      {
        id: "technical-blogging.two-readers",
        text: "Show a draft to an expert and to a beginner, and fix each place at which either of them stopped",
      },
      {
        id: "technical-blogging.one-home",
        text: "Publish a post on your own domain, and point its copies on other sites there with a canonical link",
      },
      {
        id: "technical-blogging.no-employers-secrets",
        text: "Check a post about work for customers, figures and open security holes, and get a yes to publish it",
      },
      {
        id: "technical-blogging.stale-post",
        text: "Update a post that has gone out of date, with a dated note that says what changed",
      },
    ],
  },
  {
    id: "finding-a-mentor",
    title: "Finding a mentor",
    level: "junior",
    why: "Someone two steps ahead can spare you a year on the wrong road in half an hour. Most people say yes to a small, clear question from someone who then acts on the answer.",
    mistake:
      "Asking a stranger 'will you be my mentor?', a duty without an end, instead of one question that takes twenty minutes.",
    exercise:
      "Write down the one decision about your path that you can't settle by reading. Name three people who have made it, write the shortest honest message that asks one of them for twenty minutes, and send it today.",
    requires: ["developer-communities"],
    tracks: [],
    hours: [2, 8],
    resources: [
      { title: "Exercism: mentoring", url: "https://exercism.org/docs/mentoring", kind: "docs" },
      { title: "ADPList: find a mentor", url: "https://adplist.org/", kind: "docs" },
      { title: "Google Summer of Code", url: "https://summerofcode.withgoogle.com/", kind: "docs" },
      { title: "Outreachy: internships with mentors", url: "https://www.outreachy.org/", kind: "docs" },
    ],
    items: [
      {
        id: "finding-a-mentor.question",
        text: "Write down one question about your path that reading hasn't answered and experience could",
      },
      {
        id: "finding-a-mentor.candidates",
        text: "List five people one or two steps ahead of you, from work, meetups, open source or a mentoring site",
      },
      {
        id: "finding-a-mentor.small-request",
        text: "Ask somebody a step ahead for twenty minutes on one question, in a message that is easy to say no to",
      },
      {
        id: "finding-a-mentor.prepared-talk",
        text: "Send a mentor three lines before each talk: what you did, where you are stuck, what you must decide",
      },
      {
        id: "finding-a-mentor.report-back",
        text: "Report to a mentor within two weeks what you did with the advice and what came of it",
      },
      {
        id: "finding-a-mentor.advice-weighed",
        text: "Weigh two mentors' contradictory advice by how far each one's case was like yours, and decide in writing",
      },
    ],
  },
  {
    id: "public-speaking",
    title: "Public speaking",
    level: "mid",
    why: "A talk makes you the person who knows about X for everyone in the room, and makes you understand X first. It trains the voice that you need in every design meeting as well.",
    mistake:
      "Writing the talk as text on slides and reading it out, so that the audience can read or listen but not both.",
    exercise:
      "Prepare a lightning talk of five minutes on a bug you solved, with five slides at most. Give it to two colleagues or a camera, cut whatever nobody could repeat afterwards, and give it again the same day.",
    requires: ["explaining-simply", "meetups-and-conferences"],
    tracks: [],
    hours: [6, 25],
    resources: [
      {
        title: "MIT OpenCourseWare: How to Speak, by Patrick Winston",
        url: "https://ocw.mit.edu/courses/res-tll-005-how-to-speak-january-iap-2018/",
        kind: "course",
      },
      { title: "speaking.io, by Zach Holman", url: "https://speaking.io/", kind: "docs" },
      {
        title: "Toastmasters: public speaking tips",
        url: "https://www.toastmasters.org/resources/public-speaking-tips",
        kind: "docs",
      },
    ],
    alignment: [onet.speaking],
    items: [
      {
        id: "public-speaking.lightning-talk",
        text: "Present a lightning talk of five minutes to your team or a meetup, and end within the time",
      },
      {
        id: "public-speaking.one-message",
        text: "State in one sentence what listeners should do after your talk, and cut each slide that doesn't serve it",
      },
      {
        id: "public-speaking.back-row",
        text: "Test your slides from the back of a room, and cut the code on them until each line can be read there",
      },
      {
        id: "public-speaking.rehearsal",
        text: "Rehearse a talk aloud three times against the clock, the last time before an honest listener",
      },
      {
        id: "public-speaking.proposal",
        text: "Send a call for papers a proposal that names the audience, its problem and three things to take home",
      },
      {
        id: "public-speaking.own-recording",
        text: "Review a recording of your own talk, and name one habit to drop and one to keep",
      },
    ],
  },
] as const satisfies readonly SkillContent[];

/** The step "teamwork": work with others, on site and remotely, then lead the work, then the people. */
export const teamwork = [
  {
    id: "working-in-a-team",
    title: "Working in a team with Slack, GitLab, Jira and their like",
    level: "junior",
    why: "Code is written alone and shipped together. Teammates who show where they stand and ask in time are worth more than brilliant ones about whom nobody knows anything until Friday.",
    mistake:
      "Being stuck in silence for two days so as not to look stupid, when the answer was one message away.",
    exercise:
      "Put a hobby project for one week onto a board in GitLab, Jira or GitHub: write five tickets, limit work in progress to one, note every blocker, and end with a retrospective on one page with a single change for next week.",
    requires: ["git-collaboration"],
    tracks: [],
    hours: [4, 12],
    resources: [
      { title: "The Scrum Guide", url: "https://scrumguides.org/scrum-guide.html", kind: "docs" },
      {
        title: "GitLab Docs: issue boards",
        url: "https://docs.gitlab.com/user/project/issue_board/",
        kind: "docs",
      },
      {
        title: "Atlassian: agile project management with Jira",
        url: "https://www.atlassian.com/agile/project-management",
        kind: "docs",
      },
      { title: "No Hello", url: "https://nohello.net/", kind: "docs" },
    ],
    alignment: [onet.coordination],
    items: [
      {
        id: "working-in-a-team.one-message",
        text: "Write a Slack message that holds context, question, attempts and deadline, with no 'hello' sent before it",
      },
      {
        id: "working-in-a-team.ticket",
        text: "Write a ticket in Jira, GitLab or the like on which a colleague can start without asking you anything",
      },
      {
        id: "working-in-a-team.board",
        text: "Update your tickets for two weeks so that nobody has to ask you how any of them stands",
      },
      {
        id: "working-in-a-team.stuck-limit",
        text: "Set a limit for being stuck alone, such as 45 minutes, and ask for help with your findings when it's over",
      },
      {
        id: "working-in-a-team.setup-guide",
        text: "Fix the team's set-up guide wherever it failed you as a newcomer, and send the change for review",
      },
      {
        id: "working-in-a-team.retrospective",
        text: "Name in a retrospective one thing that cost the team time, and report two weeks later what the change did",
      },
    ],
  },
  {
    id: "remote-work",
    title: "Remote work and collaboration",
    level: "junior",
    why: "Remote teams run on what is written down. If others can carry on from your last message while you sleep, distance and time zones hardly matter.",
    mistake:
      "Settling things in private calls and messages, so that everybody who wasn't there learns of the decision from the code.",
    exercise:
      "Live one working day without a call: replace each one by a written thread with context, question and deadline, and end the day with a hand-over note. The next day, note which threads worked and which truly needed a voice.",
    requires: ["working-in-a-team"],
    tracks: [],
    hours: [3, 8],
    resources: [
      {
        title: "GitLab Handbook: asynchronous work",
        url: "https://handbook.gitlab.com/handbook/company/culture/all-remote/asynchronous/",
        kind: "docs",
      },
      {
        title: "37signals: how we communicate",
        url: "https://37signals.com/how-we-communicate",
        kind: "docs",
      },
      {
        title: "NIST SP 800-46: security of telework and remote access",
        url: "https://csrc.nist.gov/pubs/sp/800/46/r2/final",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "remote-work.hours-and-zone",
        text: "Publish your working hours and time zone, and find the hours that you share with each teammate",
      },
      {
        id: "remote-work.safe-desk",
        text: "Check your home workplace for disk encryption, screen lock, updates and a second factor on every account",
      },
      {
        id: "remote-work.hand-over",
        text: "Write a hand-over note from which somebody eight hours away can carry on without you",
      },
      {
        id: "remote-work.outcome-of-a-call",
        text: "Record a call's decisions in the ticket within the hour, for those who weren't in it",
      },
      {
        id: "remote-work.remote-pairing",
        text: "Debug a problem with a colleague in a shared editor or screen, swapping who types every 20 minutes",
      },
      {
        id: "remote-work.meeting-replaced",
        text: "Replace a recurring meeting for a month with a written thread and a deadline, and ask who misses it",
      },
    ],
  },
  {
    id: "time-management",
    title: "Time management",
    level: "junior",
    why: "An hour without interruption does more than a morning in pieces. Those who know where their time goes promise less, keep it, and go home.",
    mistake:
      "Starting five things and answering every ping at once, so that each is nearly done by Friday and none is shipped.",
    exercise:
      "Log your next three working days in half-hour blocks, marking every switch. Add up focus, talk, waiting and rest, and change one thing on the fourth day, such as two hours with chat closed. Compare.",
    requires: ["working-in-a-team"],
    tracks: [],
    hours: [3, 8],
    resources: [
      {
        title: "Paul Graham: Maker's Schedule, Manager's Schedule",
        url: "https://www.paulgraham.com/makersschedule.html",
        kind: "docs",
      },
      {
        title: "Atlassian: limits on work in progress",
        url: "https://www.atlassian.com/agile/kanban/wip-limits",
        kind: "docs",
      },
      { title: "Kanban Guides", url: "https://kanbanguides.org/", kind: "docs" },
    ],
    alignment: [onet.timeManagement],
    items: [
      {
        id: "time-management.time-log",
        text: "Track three working days in half-hour blocks, and compare the sums with what you had guessed",
      },
      {
        id: "time-management.tomorrow",
        text: "Order each day's tasks the evening before for a week, and count how often the first one got done",
      },
      {
        id: "time-management.focus-hours",
        text: "Keep two hours a day free of chat and meetings for a week, and record each interruption",
      },
      {
        id: "time-management.two-at-once",
        text: "Limit yourself to two open tasks for two weeks, and count how often you had to break the limit",
      },
      {
        id: "time-management.restart-note",
        text: "Write three lines before you leave a task, and restart from them the next morning within ten minutes",
      },
      {
        id: "time-management.no-with-a-date",
        text: "Refuse a request with a reason and another date, and tell those who are waiting for it",
      },
    ],
  },
  {
    id: "code-review",
    title: "Code review in depth",
    level: "mid",
    why: "Review is where a team's standards are kept and passed on, every day. Done well it catches the design mistake that no test can; done badly it's a queue with an ego.",
    mistake:
      "Commenting on names and commas of a change whose approach is wrong, because those are easier to see.",
    exercise:
      "Choose a merged pull request of at least 300 lines in a project that you know. Review it afresh in 45 minutes: design, tests, failure, security, then lines. Label each comment, then compare with the review it got and the bugs that followed.",
    requires: ["git-collaboration", "clean-code"],
    tracks: ["team-lead"],
    hours: [6, 15],
    resources: [
      {
        title: "Google Engineering Practices: how to do a code review",
        url: "https://google.github.io/eng-practices/review/reviewer/",
        kind: "docs",
      },
      {
        title: "Software Engineering at Google: code review",
        url: "https://abseil.io/resources/swe-book/html/ch09.html",
        kind: "book",
      },
      {
        title: "GitLab: code review guidelines",
        url: "https://docs.gitlab.com/development/code_review/",
        kind: "docs",
      },
      { title: "Conventional Comments", url: "https://conventionalcomments.org/", kind: "spec" },
    ],
    items: [
      {
        id: "code-review.own-diff",
        text: "Review your own diff line by line before you ask anyone, and take out what belongs elsewhere",
      },
      {
        id: "code-review.uncovered-case",
        text: "Run a change under review on your machine, and find an input that its tests don't cover",
      },
      {
        id: "code-review.design-first",
        text: "Review a large change from purpose to design to lines, and stop at the design if that's wrong",
      },
      {
        id: "code-review.stack-of-changes",
        text: "Split a change of over 500 lines into a series of small ones that each pass the tests by themselves",
      },
      {
        id: "code-review.automated-comment",
        text: "Automate a review comment that you have made three times, as a lint rule, a test or a template",
      },
      {
        id: "code-review.waiting-time",
        text: "Measure how long your team's changes wait for a first review, and bring the median below one working day",
      },
    ],
  },
  {
    id: "requirements-and-estimates",
    title: "Requirements and estimates",
    level: "mid",
    why: "The most expensive bug is the right code for the wrong problem. Asking early, slicing small and estimating honestly turn wishes into promises that people can plan by.",
    mistake:
      "Giving one optimistic number on the spot, which turns into a deadline before anyone has asked what is to be built.",
    exercise:
      "Take a request of one sentence, such as 'export to Excel'. In an hour: five questions to its author, three examples with one refusal, a first slice that helps one person, and an estimate as a range with its largest unknown.",
    requires: ["working-in-a-team"],
    tracks: ["team-lead"],
    hours: [5, 14],
    resources: [
      {
        title: "GOV.UK Service Manual: writing user stories",
        url: "https://www.gov.uk/service-manual/agile-delivery/writing-user-stories",
        kind: "docs",
      },
      {
        title: "Cucumber: introducing example mapping",
        url: "https://cucumber.io/blog/bdd/example-mapping-introduction/",
        kind: "docs",
      },
      {
        title: "Martin Fowler: Purpose of Estimation",
        url: "https://martinfowler.com/bliki/PurposeOfEstimation.html",
        kind: "docs",
      },
      {
        title: "Joel Spolsky: Evidence Based Scheduling",
        url: "https://www.joelonsoftware.com/2007/10/26/evidence-based-scheduling/",
        kind: "docs",
      },
    ],
    alignment: [onet.operationsAnalysis],
    items: [
      {
        id: "requirements-and-estimates.problem-behind",
        text: "Ask the person behind a request how they work today, and write down the problem without a solution",
      },
      {
        id: "requirements-and-estimates.examples",
        text: "Write acceptance criteria as examples, a refusal and an edge case among them, that the requester signs off",
      },
      {
        id: "requirements-and-estimates.unsaid-demands",
        text: "List what a request leaves unsaid, such as load, rights, history and failure, and get each one answered",
      },
      {
        id: "requirements-and-estimates.useful-slice",
        text: "Split a feature so that its first slice already helps one real person by the end of the week",
      },
      {
        id: "requirements-and-estimates.range",
        text: "Estimate a task as a range, name its largest unknown, and say which experiment would narrow it",
      },
      {
        id: "requirements-and-estimates.track-record",
        text: "Record estimate and actual time of ten tasks, and correct your next estimates by the ratio",
      },
    ],
  },
  {
    id: "writing-and-documentation",
    title: "Writing and documentation in a team",
    level: "mid",
    why: "Writing is how one engineer helps a hundred, across time zones and years. Each question answered on a findable page is one that nobody has to interrupt anybody for.",
    mistake:
      "Writing ever more pages that nobody owns, until the search finds three answers and all of them are out of date.",
    exercise:
      "Take the page that your team opens most. In two hours halve it: one purpose, the answer first, steps that you ran today, an owner and a review date. Watch a colleague use it without a word from you.",
    requires: ["project-documentation", "working-in-a-team"],
    tracks: ["team-lead", "backend-architect"],
    hours: [5, 15],
    resources: [
      { title: "Diátaxis", url: "https://diataxis.fr/", kind: "docs" },
      {
        title: "Write the Docs: documentation guide",
        url: "https://www.writethedocs.org/guide/",
        kind: "docs",
      },
      {
        title: "Google developer documentation style guide",
        url: "https://developers.google.com/style",
        kind: "docs",
      },
      { title: "Keep a Changelog", url: "https://keepachangelog.com/en/1.1.0/", kind: "docs" },
    ],
    alignment: [onet.writing],
    items: [
      {
        id: "writing-and-documentation.decision-first",
        text: "Write a message whose first line names the decision needed, by whom and by when",
      },
      {
        id: "writing-and-documentation.four-kinds",
        text: "Split a page that mixes tutorial, how-to, reference and explanation into one page for each",
      },
      {
        id: "writing-and-documentation.release-notes",
        text: "Write release notes that tell users what changes for them and what they must do, not what was committed",
      },
      {
        id: "writing-and-documentation.asked-again",
        text: "Find the five questions that your team's chat keeps asking, and answer each on a page that search finds",
      },
      {
        id: "writing-and-documentation.checked-docs",
        text: "Automate a check that fails when a link or a code sample in the documentation stops working",
      },
      {
        id: "writing-and-documentation.owners",
        text: "Delete or merge three stale pages, and give each page that stays an owner and a review date",
      },
    ],
  },
  {
    id: "mentoring-juniors",
    title: "Mentoring juniors",
    level: "senior",
    why: "There is only so much code that you can write or review; a junior whom you taught to judge it catches the rest. And their questions find what you only believed you understood.",
    mistake:
      "Taking over the keyboard when it gets hard: the ticket is done an hour sooner, and the same question is back next week.",
    exercise:
      "Spend an hour beside a less experienced developer on their task, hands off the keyboard. Only ask questions, count those that you had to answer yourself, and let them tell you at the end what helped and what didn't.",
    requires: ["code-review", "explaining-simply"],
    tracks: ["team-lead"],
    hours: [10, 30],
    resources: [
      {
        title: "Software Engineering at Google: knowledge sharing",
        url: "https://abseil.io/resources/swe-book/html/ch03.html",
        kind: "book",
      },
      {
        title: "StaffEng: Create space for others",
        url: "https://staffeng.com/guides/create-space-for-others/",
        kind: "docs",
      },
      {
        title: "Exercism: how to give great feedback",
        url: "https://exercism.org/docs/mentoring/how-to-give-great-feedback",
        kind: "docs",
      },
    ],
    alignment: [onet.instructing],
    items: [
      {
        id: "mentoring-juniors.hands-off",
        text: "Run a pairing session in which the junior types and decides, and you only ask until they are truly stuck",
      },
      {
        id: "mentoring-juniors.fitting-task",
        text: "Choose a task one step beyond a junior's last one, with a flag, tests or pairing that keep a failure cheap",
      },
      {
        id: "mentoring-juniors.feedback",
        text: "Give feedback within two days as situation, behaviour and effect, with no word on character",
      },
      {
        id: "mentoring-juniors.three-goals",
        text: "Write three goals for a quarter together with a junior, each with the evidence that will settle it",
      },
      {
        id: "mentoring-juniors.sponsor",
        text: "Put a junior forward for work that others will see, and name them when it's praised",
      },
      {
        id: "mentoring-juniors.second-time",
        text: "Record which questions a junior brings you twice, and change your teaching or the docs by that list",
      },
    ],
  },
  {
    id: "stakeholder-communication",
    title: "Communicating with stakeholders",
    level: "senior",
    why: "Good technical choices die when those who pay for them hear only technology. Say it in money, time and risk, and you are asked before the decision instead of after it.",
    mistake: "Explaining how the system works to people who asked when, how much and how sure.",
    exercise:
      "Take one technical risk that worries you. Write half a page for somebody with a budget: what may happen, how likely, what it costs, three options with your choice. Read it to a non-engineer, and let them decide. Mend what they had to ask.",
    requires: ["explaining-simply", "requirements-and-estimates"],
    tracks: ["team-lead", "backend-architect"],
    hours: [6, 16],
    resources: [
      {
        title: "StaffEng: Present to executives",
        url: "https://staffeng.com/guides/present-to-executives/",
        kind: "docs",
      },
      {
        title: "StaffEng: Staying aligned with authority",
        url: "https://staffeng.com/guides/staying-aligned-with-authority/",
        kind: "docs",
      },
      {
        title: "Atlassian Team Playbook: stakeholder communications plan",
        url: "https://www.atlassian.com/team-playbook/plays/stakeholder-communications-plan",
        kind: "docs",
      },
    ],
    alignment: [onet.persuasion],
    items: [
      {
        id: "stakeholder-communication.who-decides",
        text: "Map who decides, who must be asked and who must be told about one change, and check the map with them",
      },
      {
        id: "stakeholder-communication.risk-in-money",
        text: "Translate a technical risk into money, time or lost customers for somebody who doesn't code",
      },
      {
        id: "stakeholder-communication.three-options",
        text: "Present three options on one page, each with cost, date and risk, and recommend one of them",
      },
      {
        id: "stakeholder-communication.their-concern",
        text: "State an opponent's concern so well that they say 'exactly', before you argue your own side",
      },
      {
        id: "stakeholder-communication.show-early",
        text: "Show working software to its users every two weeks for a quarter, and change the plan by what they do with it",
      },
      {
        id: "stakeholder-communication.broken-promise",
        text: "Tell those whom a broken promise hurts most about it yourself, with a new plan, before they hear it elsewhere",
      },
    ],
  },
  {
    id: "leading-a-project",
    title: "Leading a project",
    level: "senior",
    why: "Projects rarely fail on code. They fail on unclear goals, late surprises and things that everybody thought somebody else was doing, and one attentive engineer can bring all three to light in the first week.",
    mistake:
      "Keeping the hardest parts for yourself, and so becoming the bottleneck that you were meant to clear.",
    exercise:
      "Write the brief of your next project, or of one that went wrong, on one page: goal, measure, non-goals, milestones with the riskiest first, named owners, first three risks. Let two people who would be on it find the gaps.",
    requires: ["requirements-and-estimates", "stakeholder-communication", "architecture-decisions"],
    tracks: ["team-lead"],
    hours: [10, 30],
    resources: [
      { title: "Shape Up, by Ryan Singer", url: "https://basecamp.com/shapeup", kind: "book" },
      {
        title: "StaffEng: Work on what matters",
        url: "https://staffeng.com/guides/work-on-what-matters/",
        kind: "docs",
      },
      {
        title: "Atlassian Team Playbook: project poster",
        url: "https://www.atlassian.com/team-playbook/plays/project-poster",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "leading-a-project.brief",
        text: "Write a project brief of one page with its goal, measure of success, non-goals, owner and main risks",
      },
      {
        id: "leading-a-project.riskiest-first",
        text: "Plan milestones that each put something usable before users, the riskiest assumption first",
      },
      {
        id: "leading-a-project.named-owners",
        text: "Give each part of a project one named owner, with the result that is wanted and not the way to it",
      },
      {
        id: "leading-a-project.critical-path",
        text: "Draw a project's critical path, other teams' parts included, and get each date confirmed by its owner",
      },
      {
        id: "leading-a-project.cut-scope",
        text: "Reduce a late project's scope rather than its tests, and get the cut accepted in writing",
      },
      {
        id: "leading-a-project.after-a-month",
        text: "Measure a finished project against its goal a month later, and publish what you would do differently",
      },
    ],
  },
  {
    id: "team-lead-practice",
    title: "The practice of leading a team",
    level: "lead",
    why: "As a lead you are judged by what others get done and whether they stay. It's a new craft, not a bigger version of the old one, and it can be practised just as deliberately.",
    mistake:
      "Remaining the team's best programmer in working hours and doing the leading in what is left of the evening.",
    exercise:
      "Look at your calendar of the last two weeks and the team's work in that time. Name one person you haven't listened to, one task that only one person can do and one decision you should have given away. Act on one of them today.",
    requires: ["mentoring-juniors", "leading-a-project"],
    tracks: ["team-lead"],
    trackOnly: true,
    hours: [15, 40],
    resources: [
      {
        title: "GitLab Handbook: one-to-ones",
        url: "https://handbook.gitlab.com/handbook/leadership/1-1/",
        kind: "docs",
      },
      {
        title: "Software Engineering at Google: how to lead a team",
        url: "https://abseil.io/resources/swe-book/html/ch05.html",
        kind: "book",
      },
      {
        title: "Google re:Work: understanding team effectiveness",
        url: "https://rework.withgoogle.com/en/guides/understanding-team-effectiveness",
        kind: "docs",
      },
      {
        title: "DORA: software delivery metrics",
        url: "https://dora.dev/guides/dora-metrics/",
        kind: "docs",
      },
    ],
    alignment: [onet.managementOfPersonnelResources],
    items: [
      {
        id: "team-lead-practice.one-to-ones",
        text: "Run a quarter of one-to-ones on the other person's agenda, and list which of your promises you kept",
      },
      {
        id: "team-lead-practice.give-away",
        text: "Give away a task that you like, decisions included, and don't take it back for a quarter",
      },
      {
        id: "team-lead-practice.only-one-person",
        text: "Find the work that only one person can do, and spread it until a second one has done it alone",
      },
      {
        id: "team-lead-practice.early-hard-talk",
        text: "Tell a person in private where they fall short, with examples, a goal, your help and a date",
      },
      {
        id: "team-lead-practice.conflict",
        text: "Resolve a conflict between two people by hearing each alone, then having both write down the next steps",
      },
      {
        id: "team-lead-practice.no-surprises",
        text: "Write a yearly review with evidence from the whole year that holds no surprise for its reader",
      },
    ],
  },
  {
    id: "hiring",
    title: "Hiring",
    level: "lead",
    why: "No other decision of a lead costs as much or lasts as long. A clear need, a fair process and a good first month do more for a team than any tool it could buy.",
    mistake:
      "Searching for a copy of the person who left, with fifteen musts that none of the present team would meet.",
    exercise:
      "Take your team's latest job ad. Write what the person must have achieved after a year, strike each demand that this doesn't need, add pay and stages, and set beside each stage what it tests that no other one does.",
    requires: ["interviewing-others", "stakeholder-communication"],
    tracks: ["team-lead"],
    hours: [10, 30],
    resources: [
      {
        title: "Joel Spolsky: The Guerrilla Guide to Interviewing",
        url: "https://www.joelonsoftware.com/2006/10/25/the-guerrilla-guide-to-interviewing-version-30/",
        kind: "docs",
      },
      { title: "GitLab Handbook: hiring", url: "https://handbook.gitlab.com/handbook/hiring/", kind: "docs" },
      {
        title: "EEOC: prohibited employment practices",
        url: "https://www.eeoc.gov/prohibited-employment-policiespractices",
        kind: "docs",
      },
    ],
    alignment: [onet.managementOfPersonnelResources],
    items: [
      {
        id: "hiring.first-year",
        text: "Write what a new colleague must have achieved after three and twelve months before you write the ad",
      },
      {
        id: "hiring.honest-ad",
        text: "Write a job ad with its pay range, its stages and five musts at most, each of which the work needs",
      },
      {
        id: "hiring.distinct-stages",
        text: "Design a selection of at most four stages, each of which tests something that no other stage does",
      },
      {
        id: "hiring.written-first",
        text: "Run a hiring decision in which every verdict and its evidence is in writing before anybody speaks",
      },
      {
        id: "hiring.drop-outs",
        text: "Measure at which stage and from which source candidates drop out, and change the stage that loses most",
      },
      {
        id: "hiring.first-month",
        text: "Plan a newcomer's first month, with a named companion and a change in production in the first week",
      },
    ],
  },
  {
    id: "technical-roadmap",
    title: "The technical roadmap",
    level: "lead",
    why: "A strategy says where to; a roadmap says what comes next and what must wait. It gets upgrades and repairs done in daylight, instead of smuggled in between features or forced by an outage.",
    mistake:
      "Drawing bars with dates for the next two years, which everybody reads as promises and nobody dares to change.",
    exercise:
      "For a product that you know, sort ten pieces of technical work into now, next and later on one page, each with the outcome it's for. Compute what fits into a quarter after leave, support and on-call, and cut until it does.",
    requires: ["technical-strategy", "leading-a-project", "stakeholder-communication"],
    tracks: ["team-lead", "backend-architect"],
    hours: [8, 24],
    resources: [
      {
        title: "GOV.UK Service Manual: developing a roadmap",
        url: "https://www.gov.uk/service-manual/agile-delivery/developing-a-roadmap",
        kind: "docs",
      },
      { title: "endoflife.date", url: "https://endoflife.date/", kind: "docs" },
      {
        title: "StaffEng: Managing technical quality",
        url: "https://staffeng.com/guides/manage-technical-quality/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "technical-roadmap.end-of-support",
        text: "List when support ends for each runtime, database and service you run, and schedule every upgrade before it",
      },
      {
        id: "technical-roadmap.outcomes",
        text: "Write a roadmap as outcomes for now, next and later, with no date beyond the coming quarter",
      },
      {
        id: "technical-roadmap.one-list",
        text: "Merge technical and product work into one ordered list with the product manager, with no list beside it",
      },
      {
        id: "technical-roadmap.real-capacity",
        text: "Compute a quarter's capacity after leave, on-call and support, and cut the plan until it fits",
      },
      {
        id: "technical-roadmap.stoppable-steps",
        text: "Split a year's migration into steps that each pay off by themselves, should the rest be cancelled",
      },
      {
        id: "technical-roadmap.published-changes",
        text: "Update the roadmap each quarter by what was found out, and publish what was dropped and why",
      },
    ],
  },
] as const satisfies readonly SkillContent[];

/** The step "keep learning": choose what to learn and how, and stay good without chasing everything. */
export const keepLearning = [
  {
    id: "learning-plan",
    title: "A learning plan: courses, a degree or self-taught",
    level: "junior",
    why: "There is more to learn than anybody has years for, so choosing is the skill. A plan with something built at its end beats ten courses begun.",
    mistake:
      "Collecting courses and watching them at double speed: it feels like progress until the editor is empty.",
    exercise:
      "From three job ads for your next role, choose the gap named most often. Write a plan for twelve weeks on one page: what you'll have built by the end, one source, hours a week, and a check every Sunday. Do the first hour now.",
    requires: ["programming-basics"],
    tracks: [],
    hours: [6, 20],
    resources: [
      { title: "Teach Yourself Computer Science", url: "https://teachyourselfcs.com/", kind: "docs" },
      {
        title: "Learning How to Learn",
        url: "https://www.coursera.org/learn/learning-how-to-learn",
        kind: "course",
      },
      { title: "freeCodeCamp", url: "https://www.freecodecamp.org/learn/", kind: "course" },
      {
        title: "OSSU: a self-taught education in computer science",
        url: "https://github.com/ossu/computer-science",
        kind: "course",
      },
    ],
    alignment: [onet.learningStrategies],
    items: [
      {
        id: "learning-plan.commonest-gap",
        text: "Compare three job ads for your next role with what you can do, and pick the gap they name most often",
      },
      {
        id: "learning-plan.compare-courses",
        text: "Compare two courses from Coursera, Udemy, edX or freeCodeCamp by age, exercises and what you build",
      },
      {
        id: "learning-plan.degree-or-self-taught",
        text: "Weigh a degree, a bootcamp and self-teaching by years, cost and the doors that each one opens where you live",
      },
      {
        id: "learning-plan.twelve-weeks",
        text: "Plan twelve weeks towards something that you'll have built, with hours and a check for every week",
      },
      {
        id: "learning-plan.with-the-video-closed",
        text: "Rebuild a course's project from an empty folder with the video closed, and add a feature of your own",
      },
      {
        id: "learning-plan.recall",
        text: "Test yourself from memory a day, a week and a month after a chapter, and reread only what failed",
      },
    ],
  },
  {
    id: "following-the-field",
    title: "Following the field",
    level: "junior",
    why: "Security fixes, new versions and good ideas reach those who listen at the source. A few well-chosen feeds and an hour a week are enough; the rest is noise.",
    mistake:
      "Scrolling through opinions every day while the release notes of the database that you run go unread.",
    exercise:
      "In one hour, clear your feeds and choose anew: two newsletters, two engineering blogs, the release notes and the advisories of your stack. Then read the newest release notes of your database, and list what concerns you.",
    requires: ["learning-plan"],
    tracks: [],
    hours: [2, 8],
    resources: [
      { title: "AWS News Blog", url: "https://aws.amazon.com/blogs/aws/", kind: "docs" },
      { title: "Thoughtworks Technology Radar", url: "https://www.thoughtworks.com/radar", kind: "docs" },
      { title: "martinfowler.com", url: "https://martinfowler.com/", kind: "docs" },
      { title: "GitHub Advisory Database", url: "https://github.com/advisories", kind: "docs" },
    ],
    alignment: [onet.activeLearning],
    items: [
      {
        id: "following-the-field.few-feeds",
        text: "Subscribe to two newsletters and two industry blogs, such as AWS's, and drop any that you skip three times",
      },
      {
        id: "following-the-field.release-notes",
        text: "Read the newest release notes of your language and framework, and list what they change for your project",
      },
      {
        id: "following-the-field.advisories",
        text: "Subscribe to the security advisories of your stack, and decide within a day whether one concerns you",
      },
      {
        id: "following-the-field.webinar",
        text: "Choose a webinar or recorded talk, and trace two of its claims to a source or to a test of your own",
      },
      {
        id: "following-the-field.adopt-or-drop",
        text: "Build the smallest useful thing with a new tool in two hours, then decide to adopt, watch or drop it",
      },
      {
        id: "following-the-field.trend",
        text: "Weigh a trend, such as serverless or AI agents, by the problem that it solves, who profits and where it failed",
      },
    ],
  },
  {
    id: "coding-challenges",
    title: "Coding challenges",
    level: "junior",
    why: "Musicians play scales; challenges are ours. They are the safe place in which to try a new language, a strange technique or sheer speed, with an answer that is right or wrong.",
    mistake:
      "Collecting points with the kind of puzzle that you can already solve, and never reading how others did it.",
    exercise:
      "Do one day of Advent of Code twice: first as fast as you can, then as you would hand it to a colleague, with names, tests and an input twice as large. Read two strangers' solutions, and note one trick of each.",
    requires: ["arrays-and-lists", "hash-tables", "testing-basics"],
    tracks: [],
    hours: [10, 40],
    resources: [
      { title: "Exercism", url: "https://exercism.org/", kind: "course" },
      { title: "Advent of Code", url: "https://adventofcode.com/", kind: "course" },
      { title: "Codewars", url: "https://www.codewars.com/", kind: "course" },
      {
        title: "Build your own X",
        url: "https://github.com/codecrafters-io/build-your-own-x",
        kind: "course",
      },
    ],
    items: [
      {
        id: "coding-challenges.three-strangers",
        text: "Compare your solution on Exercism or Codewars with three others, and rewrite it with one idea of theirs",
      },
      {
        id: "coding-challenges.chosen-weakness",
        text: "Choose a month's challenges by a weakness of yours, such as recursion, and record the time that each takes",
      },
      {
        id: "coding-challenges.other-language",
        text: "Write five Advent of Code solutions in a language that you don't use at work",
      },
      {
        id: "coding-challenges.against-naive",
        text: "Test a clever solution against a naive one on ten thousand random inputs, and keep the input that breaks it",
      },
      {
        id: "coding-challenges.same-kata-later",
        text: "Compare two solutions of one kata that you wrote a month apart by names, tests and length",
      },
      {
        id: "coding-challenges.clone-of-a-tool",
        text: "Build a small clone of a real tool, such as Redis, until the real tool's own client works with it",
      },
    ],
  },
  {
    id: "certifications",
    title: "Certifications: what they prove and what not",
    level: "junior",
    why: "A certificate gets you past some filters and gives your learning a syllabus and a date. It proves that you passed an exam; what you have built proves the rest.",
    mistake:
      "Learning leaked questions by heart and collecting badges, until the first interviewer asks for one thing that you did with it.",
    exercise:
      "Choose one cloud or database certificate. Read its official exam guide, mark each topic done, weak or new, count in twenty job ads how often it's asked for, and write down in five sentences whether you'll take it.",
    requires: ["learning-plan", "database-in-the-cloud"],
    tracks: ["cloud-engineer", "database-administrator"],
    hours: [8, 60],
    resources: [
      { title: "AWS Certification", url: "https://aws.amazon.com/certification/", kind: "docs" },
      {
        title: "Microsoft Credentials",
        url: "https://learn.microsoft.com/en-us/credentials/",
        kind: "docs",
      },
      {
        title: "Google Cloud certification",
        url: "https://cloud.google.com/learn/certification",
        kind: "docs",
      },
      { title: "MongoDB University", url: "https://learn.mongodb.com/", kind: "course" },
    ],
    items: [
      {
        id: "certifications.demand",
        text: "Find out in twenty job ads for your next role which certificates are asked for, and how often",
      },
      {
        id: "certifications.what-it-proves",
        text: "List what a certificate such as AWS Solutions Architect proves to an employer, and what it can't",
      },
      {
        id: "certifications.cloud-or-database",
        text: "Compare a cloud and a database certificate by fee, hours, expiry and the roles that ask for them",
      },
      {
        id: "certifications.exam-guide",
        text: "Map an official exam guide's topics to done, weak and new, and plan the weak ones first",
      },
      {
        id: "certifications.hands-on",
        text: "Build what one exam topic describes in a cloud account with a spending alarm, and delete it all the same day",
      },
      {
        id: "certifications.reasons",
        text: "Answer a practice exam against the clock, with a reason for each choice and one against each option you reject",
      },
    ],
  },
  {
    id: "using-ai-assistants",
    title: "Using AI assistants well and critically",
    level: "junior",
    why: "An assistant types faster than you, and sounds as sure when it's wrong as when it's right. Whoever can specify, check and refuse gets the speed without the damage.",
    mistake: "Accepting code that looks right and passes the one test that the assistant wrote for it.",
    exercise:
      "Give an assistant a task that you have solved before, first in one line, then with versions, constraints and a failing test. Review both answers as you would a stranger's pull request, and list every fault, invented call and missing check.",
    requires: ["testing-basics", "debugging-basics", "api-security"],
    tracks: [],
    hours: [6, 16],
    resources: [
      {
        title: "Simon Willison: How I use LLMs to help me write code",
        url: "https://simonwillison.net/2025/Mar/11/using-llms-for-code/",
        kind: "docs",
      },
      {
        title: "OpenSSF: security-focused guide for AI code assistant instructions",
        url: "https://best.openssf.org/Security-Focused-Guide-for-AI-Code-Assistant-Instructions",
        kind: "docs",
      },
      {
        title: "METR: the effect of early 2025's AI on experienced open source developers",
        url: "https://metr.org/blog/2025-07-10-early-2025-ai-experienced-os-dev-study/",
        kind: "docs",
      },
      { title: "GitHub Copilot documentation", url: "https://docs.github.com/en/copilot", kind: "docs" },
    ],
    alignment: [onet.criticalThinking],
    items: [
      {
        id: "using-ai-assistants.every-line",
        text: "Explain each line of AI-written code before you commit it, and throw away what you can't",
      },
      {
        id: "using-ai-assistants.real-package",
        text: "Verify that a package proposed by an assistant exists, is the one meant and is maintained before installing it",
      },
      {
        id: "using-ai-assistants.what-may-leave",
        text: "Check what your employer and the vendor's terms allow before you paste code or data into an assistant",
      },
      {
        id: "using-ai-assistants.security-review",
        text: "Review AI-written code for injection, missing permission checks and secrets, and fix what you find",
      },
      {
        id: "using-ai-assistants.measured-gain",
        text: "Measure ten similar tasks, half of them with an assistant and half without, with review and rework counted in",
      },
      {
        id: "using-ai-assistants.own-hands",
        text: "Write one feature without an assistant after a month with one, and note what had become harder",
      },
      {
        id: "using-ai-assistants.fenced-agent",
        text: "Run a coding agent in a sandbox that holds no production credentials and can't push to the main branch",
      },
    ],
  },
  {
    id: "teaching-others",
    title: "Teaching others",
    level: "mid",
    why: "You find the holes in what you know the moment somebody asks why. Teaching makes you better at your subject and gives your team a second person who can do it.",
    mistake:
      "Showing for an hour how well you can do it yourself: learners nod, and still can't do it the next day.",
    exercise:
      "Teach one idea, such as indexes or branches, to one person in 30 minutes: ten of talk, fifteen in which they work, five in which they explain it back. Write down where they went wrong, and which sentence of yours caused it.",
    requires: ["explaining-simply", "learning-plan"],
    tracks: [],
    hours: [6, 20],
    resources: [
      {
        title: "Teaching Tech Together, by Greg Wilson",
        url: "https://teachtogether.tech/",
        kind: "book",
      },
      {
        title: "The Carpentries: instructor training",
        url: "https://carpentries.github.io/instructor-training/",
        kind: "course",
      },
    ],
    alignment: [onet.learningStrategies, onet.instructing],
    items: [
      {
        id: "teaching-others.unseen-problem",
        text: "Show a beginner one idea in twenty minutes, then watch them use it on a problem that you did not show",
      },
      {
        id: "teaching-others.taken-for-granted",
        text: "List the words and steps that you took for granted, while a newcomer follows your instructions",
      },
      {
        id: "teaching-others.telling-mistakes",
        text: "Write a multiple-choice question whose wrong answers each give away a particular misconception",
      },
      {
        id: "teaching-others.live-coding",
        text: "Demonstrate a task by live coding from an empty file, and think aloud while you fix the errors that you make",
      },
      {
        id: "teaching-others.workshop",
        text: "Run a workshop of one hour in which the participants type for at least half of the time",
      },
      {
        id: "teaching-others.study-group",
        text: "Organise a study group of four sessions in which each member leads one of them",
      },
    ],
  },
] as const satisfies readonly SkillContent[];
