import type { Chapter } from "../schema";

export const hosting: Chapter = {
  slug: "hosting",
  title: "Hosting what you build",
  summary:
    "Heroku, DigitalOcean or AWS: how they differ, which to begin with, and what to settle before the first visitor comes.",
  sections: [
    {
      id: "three-kinds",
      title: "Three hosts, three kinds",
      blocks: [
        "The three that career guides name stand for three kinds of hosting. Once you have met one of each kind, every other host is a relative of one of them.",
        {
          kind: "table",
          caption: "What the host does and what stays with you",
          columns: ["Host", "Kind", "You look after", "You learn"],
          rows: [
            [
              "Heroku",
              "A platform: you hand over code and it runs",
              "Your code, its settings, the bill",
              "The discipline of an app that can be moved",
            ],
            [
              "DigitalOcean",
              "A machine of your own, or a simple platform",
              "The system, updates, firewall, certificates, backups",
              "How servers really work",
            ],
            [
              "AWS",
              "Hundreds of services to combine",
              "Which of them, who may do what, and the bill above all",
              "What large companies use",
            ],
          ],
        },
      ],
    },
    {
      id: "which-first",
      title: "Which one first",
      blocks: [
        "For a first project, a platform: an hour after you begin, somebody can open your address, and you learn at once to keep [settings outside the code](skill:deployment). For the second, a small machine of your own, because [server management](guide:education) is learned by managing a server. For the third, one of the large clouds, if the jobs you want ask for it: put the same project on [AWS, Azure or Google Cloud](skill:cloud-basics) and see what changes.",
        "Heroku shaped what a platform is, and many others copy it. In February 2026 its owner said that it will be kept [stable, secure and supported](https://www.heroku.com/blog/an-update-on-heroku/), no longer grown. It runs, and anybody with a card can use it; for something that should last, look also at a relative such as DigitalOcean’s App Platform, and keep your app easy to move.",
        "Compare prices on the day you need them. Free allowances come and go, and a database is often billed apart from the app.",
      ],
    },
    {
      id: "before-visitors",
      title: "Before the first visitor",
      blocks: [
        {
          kind: "list",
          entries: [
            "An alert on the bill, and a limit where the host has one. Do it first: a loop or a leaked key can cost a month’s pay in a night.",
            "Two-factor sign-in at the host, and no key of it in your repository.",
            "A name of your own, which costs little a year and stays yours when you change the host. [DNS and hosting](skill:dns-and-hosting) tells how.",
            "[HTTPS](skill:https-and-cors) that renews itself.",
            "[Secrets](skill:secrets-management) outside the repository, and others on the server than on your laptop.",
            "[Logs](skill:production-logging) that you can read when it is down, and something that tells you that it is.",
            "A [backup](skill:backups-and-restore) that you have restored once, on another machine.",
          ],
        },
      ],
    },
    {
      id: "releases",
      title: "From your laptop to there, again and again",
      blocks: [
        "The first deployment by hand teaches you what happens. The tenth should be a push: [continuous integration](skill:continuous-integration) runs the tests and hands over what passed. Know the way back before you need it, and practise it on a quiet day: the last version should be one command away, and [the database](skill:database-migrations) should still fit it.",
      ],
    },
    {
      id: "containers",
      title: "And containers?",
      blocks: [
        "A [container](skill:containers) image runs the same on all three, which is why most teams ship one. Learn to build an image before you learn anything about [Kubernetes](skill:kubernetes). One machine with a few containers carries more than most portfolio projects will ever see, and [operations](step:operations) takes it from there.",
      ],
    },
  ],
  practise: [
    "hosting-choices",
    "deployment",
    "dns-and-hosting",
    "linux-server",
    "containers",
    "running-costs",
  ],
};
