import { ladder, payCaveat, payOfTrack } from "../ladder";
import type { Chapter } from "../schema";
import { whatTrackIs } from "../track-words";

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
        "Later than you think. For the first year or two every track asks for the same six steps, and you find out what you like by noticing which problems you look for. [Your career](/career) shows what each still takes, and sets any two side by side. Choose one or more in [your goal](/goal) and your plan takes in what they need; you can change your mind on any day without losing a tick.",
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
              text: `${whatTrackIs["database-administrator"]} For people who like being certain. Begin with [indexes and query plans](skill:indexes), [transactions](skill:transactions) and [restoring a backup](skill:backups-and-restore).`,
            },
            {
              term: "Data engineer",
              text: `${whatTrackIs["data-engineer"]} Half backend developer, half plumber. [Relational modelling](skill:relational-modelling) and [the kinds of NoSQL](skill:nosql-kinds) come first, [pipelines](skill:data-pipelines) after them.`,
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
              text: `${whatTrackIs["cloud-engineer"]} Begin with [deployment](skill:deployment) and a [database in the cloud](skill:database-in-the-cloud), then [the three large clouds](skill:cloud-basics).`,
            },
            {
              term: "DevOps engineer",
              text: `${whatTrackIs["devops-engineer"]} Begin with [continuous integration](skill:continuous-integration) and [containers](skill:containers), and go on through [operations](step:operations).`,
            },
            {
              term: "Security (cybersecurity)",
              text: `${whatTrackIs.security} For patient people with a taste for rules and for breaking them. Begin with [API security](skill:api-security) and [database security](skill:database-security).`,
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
              text: `${whatTrackIs["api-developer"]} Begin with [REST design](skill:rest-design) and [versioning](skill:api-versioning).`,
            },
            {
              term: "Full-stack developer",
              text: `${whatTrackIs["full-stack-developer"]} Small teams love them; the price is two fields that move on without you. The [blog with sign-in](skill:blog-with-authentication) shows whether you enjoy it.`,
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
              text: `${whatTrackIs["backend-architect"]} Comes after years of living with one’s own decisions. [Architecture](step:architecture) is where it begins.`,
            },
            {
              term: "Team lead",
              text: `${whatTrackIs["team-lead"]} [Mentoring](skill:mentoring-juniors) is where it begins.`,
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
