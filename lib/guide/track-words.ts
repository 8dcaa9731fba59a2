import type { Track } from "@/lib/catalogue/schema";

/** What somebody in each track does, in a sentence: one place for every page that says it. */
export const whatTrackIs: Readonly<Record<Track, string>> = {
  "database-administrator":
    "Answers for data that others rely on: database design and architecture, SQL, day-to-day management, performance tuning, availability, security and integrity.",
  "cloud-engineer":
    "Designs and runs systems on cloud platforms such as AWS, Azure and Google Cloud, so that they scale when they must and cost little when they needn’t.",
  "api-developer":
    "Builds robust, scalable communication between systems: RESTful services, API design, security protocols, and documentation that strangers praise.",
  "full-stack-developer": "Builds a feature from the button on the page to the table in the database.",
  "devops-engineer":
    "Brings development and operations together: the way from a commit to a running, watched service that operates smoothly, and back again when it was a mistake.",
  "data-engineer":
    "Builds the large-scale data systems that carry data from where it arises to where it is used, and notices when it stops or goes wrong.",
  security: "Thinks like whoever wants in, then closes the gap and teaches the others why.",
  "backend-architect":
    "Decides how the parts of many teams fit: boundaries, data, failure, and the path from what is there to what should be.",
  "team-lead":
    "Makes a group of developers better than the sum of them: priorities, hiring, feedback, and time for others to think.",
};
