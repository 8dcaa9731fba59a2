import type { Chapter } from "../schema";

export const trends: Chapter = {
  slug: "trends",
  title: "Trends",
  summary:
    "Seven developments that career guides name, each with what it is, what to hold against it, and whether it is for you now.",
  sections: [
    {
      id: "how-to-read-a-trend",
      title: "How to read a trend",
      blocks: [
        "Ask of each what problem it solves, whether you have that problem, and what it costs in return. Fundamentals outlive all of them; knowing a trend’s reasons is worth more than knowing its tools.",
      ],
    },
    {
      id: "serverless",
      title: "Serverless",
      blocks: [
        "You hand over a function, such as one for AWS Lambda behind an API Gateway, and pay for each call. No machine to look after, next to nothing to pay while nobody comes. Against it: a slow first call, limits on time and memory, a bill that is hard to foresee, and code that fits one provider. Try [one small function](skill:serverless) once you have [deployed](skill:deployment) something of your own in the ordinary way.",
      ],
    },
    {
      id: "microservices",
      title: "Microservices, against a monolith",
      blocks: [
        "You should be able to argue both, and you will be asked to.",
        {
          kind: "table",
          caption: "What speaks for each",
          columns: ["About", "Monolith", "Microservices"],
          rows: [
            [
              "Changing things",
              "One place, one test run, easy to rename",
              "Each team on its own, without waiting",
            ],
            ["Failing", "All of it at once, and simple to see", "A part of it, and hard to trace"],
            ["Data", "Transactions keep it true", "Every service has its own; agreeing is work"],
            ["Scaling", "The whole thing, again", "The part that needs it"],
            ["Fits", "One team, or a product still finding its shape", "Many teams with stable boundaries"],
          ],
        },
        "A monolith with clean inner boundaries is the right beginning for nearly everybody, and much easier to take apart later than a tangled one. [The long answer](skill:monolith-or-microservices) is in the catalogue.",
      ],
    },
    {
      id: "ai",
      title: "AI and machine learning in backends",
      blocks: [
        "Two things at once. Assistants write a growing part of the code: you will need to specify, test and review more, and to understand what you accept. And products call models, which to a backend are slow, costly services that may be wrong: so they want timeouts, limits, caching, checks of what comes back, and care about what personal data goes out. [Consuming APIs](skill:api-consume) is the foundation, [AI in the backend](skill:ai-in-the-backend) the next stone. Learn with an assistant as with a tutor, and write the exercises yourself.",
      ],
    },
    {
      id: "iot",
      title: "Internet of Things",
      blocks: [
        "Meters, machines and cars send small messages without end, over networks that break. Behind them stand queues, time-series databases and idempotent receivers, the same ideas as elsewhere with more zeros. For you now if you like hardware; [idempotency](skill:idempotency) is where to look first, and [backends for devices](skill:internet-of-things-backends) come later.",
      ],
    },
    {
      id: "security-and-compliance",
      title: "Security and compliance",
      blocks: [
        "Laws such as the GDPR ask what sensitive data you keep, why, for how long, and whether you can delete it. Good backends answer by design: collect little, encrypt, restrict, record who looked, and [forget on time](skill:privacy-and-compliance). No trend is safer to learn, and portfolios often lack it. Begin with [API security](skill:api-security) and [database security](skill:database-security).",
      ],
    },
    {
      id: "front-end-integration",
      title: "Closer to the front end",
      blocks: [
        "Pages and apps want data in the shape of their screens, and at once. So backends offer [REST](skill:rest-design), [GraphQL](skill:graphql) or a [WebSocket](skill:websockets), and the people on both sides design the contract together. Build one small page that uses your own API: you’ll never design one in the same way again.",
      ],
    },
    {
      id: "containers",
      title: "Containers and Kubernetes",
      blocks: [
        "A container packs a program with all that it needs; Kubernetes runs many of them on many machines. Containers are for you now. Kubernetes is worth reading about, and worth running once a team and a load ask for it: it answers questions that a single project never has. [Containers](skill:containers) and [Kubernetes](skill:kubernetes) both stand in the catalogue.",
      ],
    },
  ],
  practise: [
    "serverless",
    "monolith-or-microservices",
    "ai-in-the-backend",
    "internet-of-things-backends",
    "privacy-and-compliance",
    "front-end-integration",
    "containers",
    "kubernetes",
  ],
};
