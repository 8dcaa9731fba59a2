import { ladder, payCaveat, payOfTrack } from "../ladder";
import type { Chapter } from "../schema";

const pay = (figure: string | undefined) =>
  figure === undefined ? {} : { figure: `${figure} a year, an indication` };

export const tracks: Chapter = {
  slug: "tracks",
  title: "The tracks",
  summary:
    "Ten directions in which backend developers specialise: what the days look like, what each asks for, and pay where the guides name it.",
  sections: [
    {
      id: "when-to-choose",
      title: "When to choose",
      blocks: [
        "Later than you think. For the first year or two every track asks for the same six steps, and you find out what you like by noticing which problems you look for. Choose one or more in [your goal](/settings/goal) when you want to see what it still takes; your plan then takes in what they need, and you can change your mind on any day without losing a tick.",
      ],
    },
    {
      id: "about-the-figures",
      title: "About the figures",
      blocks: [
        { kind: "note", text: payCaveat },
        `The guides name a range for three of the tracks, and say of specialised roles as a whole that they go ${ladder.senior.pay}. We print no figure that they do not give. Pay by level stands [in the chapter before](guide:levels-and-pay).`,
      ],
    },
    {
      id: "data",
      title: "Close to the data",
      blocks: [
        {
          kind: "terms",
          entries: [
            {
              term: "Database administrator",
              ...pay(payOfTrack["database-administrator"]),
              text: "Answers for data that others rely on: database design and architecture, SQL, day-to-day management, performance tuning, availability, security and integrity. For people who like being certain. Begin with [indexes and query plans](skill:indexes), [transactions](skill:transactions) and [restoring a backup](skill:backups-and-restore).",
            },
            {
              term: "Data engineer",
              text: "Builds the large-scale data systems that carry data from where it arises to where it is used, and notices when it stops or goes wrong. Half backend developer, half plumber. [Relational modelling](skill:relational-modelling) and [the kinds of NoSQL](skill:nosql-kinds) come first, [pipelines](skill:data-pipelines) after them.",
            },
            {
              term: "Data science",
              text: "Asks what the data says, by statistics and machine learning, and leaves serving the answer to a backend. A neighbouring trade rather than a branch of this one: the catalogue takes you as far as the data, in [Python](skill:python-core) and [SQL](skill:sql-joins-and-aggregates), and the mathematics is a path of its own.",
            },
          ],
        },
      ],
    },
    {
      id: "systems",
      title: "Close to the machines",
      blocks: [
        {
          kind: "terms",
          entries: [
            {
              term: "Cloud engineer",
              ...pay(payOfTrack["cloud-engineer"]),
              text: "Designs and runs systems on cloud platforms such as AWS, Azure and Google Cloud, so that they scale when they must and cost little when they needn’t. Begin with [deployment](skill:deployment) and a [database in the cloud](skill:database-in-the-cloud), then [the three large clouds](skill:cloud-basics).",
            },
            {
              term: "DevOps engineer",
              text: "Brings development and operations together: the way from a commit to a running, watched service that operates smoothly, and back again when it was a mistake. Begin with [continuous integration](skill:continuous-integration) and [containers](skill:containers), and go on through [operations](step:operations).",
            },
            {
              term: "Security (cybersecurity)",
              text: "Thinks like whoever wants in, then closes the gap and teaches the others why. For patient people with a taste for rules and for breaking them. Begin with [API security](skill:api-security) and [database security](skill:database-security).",
            },
          ],
        },
      ],
    },
    {
      id: "product",
      title: "Close to the product",
      blocks: [
        {
          kind: "terms",
          entries: [
            {
              term: "API developer",
              ...pay(payOfTrack["api-developer"]),
              text: "Builds robust, scalable communication between systems: RESTful services, API design, security protocols, and documentation that strangers praise. Begin with [REST design](skill:rest-design) and [versioning](skill:api-versioning).",
            },
            {
              term: "Full-stack developer",
              text: "Builds a feature from the button to the table. Small teams love them; the price is two fields that move on without you. The [blog with sign-in](skill:blog-with-authentication) shows whether you enjoy it.",
            },
          ],
        },
      ],
    },
    {
      id: "people-and-shape",
      title: "Close to the whole",
      blocks: [
        {
          kind: "terms",
          entries: [
            {
              term: "Backend architect",
              text: "Decides how the parts of many teams fit: boundaries, data, failure, and the path from what is there to what should be. Comes after years of living with one’s own decisions. [Architecture](step:architecture) is where it begins.",
            },
            {
              term: "Team lead",
              text: "Makes a group of developers better than the sum of them: priorities, hiring, feedback, and time for others to think. [Mentoring](skill:mentoring-juniors) is where it begins.",
            },
          ],
        },
      ],
    },
  ],
  practise: [
    "query-tuning",
    "data-pipelines",
    "cloud-basics",
    "continuous-delivery",
    "threat-modelling",
    "api-gateways",
    "front-end-basics",
    "team-lead-practice",
  ],
};
