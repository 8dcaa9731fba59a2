/**
 * The shape of the catalogue: what a step, a skill and an item are, and the closed lists that a goal chooses from.
 * Every id is a permanent slug: learners' events point at it for ever, so it is never renamed or used again.
 */

export const levels = [
  { id: "junior", name: "Junior" },
  { id: "mid", name: "Mid" },
  { id: "senior", name: "Senior" },
  { id: "lead", name: "Lead" },
] as const;
export type Level = (typeof levels)[number]["id"];

export const languages = [
  { id: "javascript", name: "JavaScript (Node.js)" },
  { id: "python", name: "Python" },
  { id: "java", name: "Java" },
  { id: "csharp", name: "C#" },
  { id: "go", name: "Go" },
  { id: "ruby", name: "Ruby" },
  { id: "php", name: "PHP" },
  { id: "rust", name: "Rust" },
] as const;
export type Language = (typeof languages)[number]["id"];

export const frameworks = [
  { id: "express", name: "Express", language: "javascript" },
  { id: "fastify", name: "Fastify", language: "javascript" },
  { id: "django", name: "Django", language: "python" },
  { id: "flask", name: "Flask", language: "python" },
  { id: "fastapi", name: "FastAPI", language: "python" },
  { id: "spring-boot", name: "Spring Boot", language: "java" },
  { id: "aspnet-core", name: "ASP.NET Core", language: "csharp" },
  { id: "gin", name: "Gin", language: "go" },
  { id: "echo", name: "Echo", language: "go" },
  { id: "rails", name: "Ruby on Rails", language: "ruby" },
  { id: "laravel", name: "Laravel", language: "php" },
  { id: "axum", name: "Axum", language: "rust" },
] as const satisfies readonly { id: string; name: string; language: Language }[];
export type Framework = (typeof frameworks)[number]["id"];

export const tracks = [
  { id: "database-administrator", name: "Database administrator" },
  { id: "cloud-engineer", name: "Cloud engineer" },
  { id: "api-developer", name: "API developer" },
  { id: "full-stack-developer", name: "Full-stack developer" },
  { id: "devops-engineer", name: "DevOps engineer" },
  { id: "data-engineer", name: "Data engineer" },
  { id: "security", name: "Security" },
  { id: "backend-architect", name: "Backend architect" },
  { id: "team-lead", name: "Team lead" },
] as const;
export type Track = (typeof tracks)[number]["id"];

export const steps = [
  {
    id: "fundamentals",
    name: "Fundamentals",
    summary: "Data structures, algorithms, objects, and the tools and network that every backend stands on.",
  },
  {
    id: "language",
    name: "Language",
    summary: "One server-side language, learned deeply enough to be trusted with it.",
  },
  {
    id: "frameworks",
    name: "Frameworks",
    summary: "The framework of your language, from first route to tested service.",
  },
  {
    id: "databases",
    name: "Databases",
    summary: "Relational and NoSQL: model data, query it, keep it safe and fast.",
  },
  {
    id: "apis",
    name: "APIs",
    summary: "REST, GraphQL and WebSockets, with the security that a public door needs.",
  },
  {
    id: "portfolio",
    name: "Portfolio",
    summary: "Real projects, deployed and documented, that show what you can do.",
  },
  {
    id: "operations",
    name: "Operations",
    summary: "Run it for real: servers, containers, delivery, watching, incidents and cost.",
  },
  {
    id: "architecture",
    name: "Architecture",
    summary: "Shape systems that grow: boundaries, messages, failure, change and the reasons behind them.",
  },
  {
    id: "interview",
    name: "Interview",
    summary: "Show what you can do: algorithms, system design, your own stories and good questions.",
  },
  {
    id: "job-search",
    name: "Job search",
    summary: "Find the right door: résumé, cover letter, portfolio, boards and offers.",
  },
  {
    id: "network-and-brand",
    name: "Network and brand",
    summary: "Be known for something: meetups, open source, writing, mentors.",
  },
  {
    id: "teamwork",
    name: "Teamwork",
    summary: "Work with others, on site and remotely, and later lead them.",
  },
  {
    id: "keep-learning",
    name: "Keep learning",
    summary: "Stay good: what to follow, how to practise, when to certify.",
  },
] as const;
/** So many steps are the craft itself, the spine of the path; those after them lead on. */
export const craftSteps = 6;
export type StepId = (typeof steps)[number]["id"];

/** The smallest thing one can tick: a can-do statement that a person can honestly say yes or no to. */
export type Item = {
  /** `{skill id}.{slug}`, unique in the whole catalogue. */
  readonly id: string;
  /** Verb first, one idea, checkable; 40 to 140 characters; no full stop at the end. */
  readonly text: string;
};

/** An official or classic source: documentation, a specification, a book that is free to read. */
export type Resource = {
  readonly title: string;
  readonly url: string;
  readonly kind: "docs" | "spec" | "book" | "course";
};

/** An element of a public framework of skills that a skill of ours fits. O*NET: a skill of its content model, by its code. */
export type Alignment = { readonly framework: "onet"; readonly code: string; readonly name: string };

/** What a content file holds for a skill. `requires` and `beside` are narrowed to known ids in `index.ts`. */
export type SkillContent = {
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  /** Why it matters to a backend developer, in one or two sentences. */
  readonly why: string;
  /** The mistake that people make with it, in one sentence. */
  readonly mistake: string;
  /** "Prove it": a small exercise, done in one sitting. */
  readonly exercise: string;
  /** Ids of the skills that should be settled before. */
  readonly requires: readonly string[];
  /**
   * Ids of skills of later steps that explain what this one already uses, such as SQL where a framework meets a database:
   * worth reading at the same time, and no condition.
   */
  readonly beside?: readonly string[];
  /** Selected only with this language; without `language` or `framework` the skill is for everybody. */
  readonly language?: Language;
  /** Selected only with this framework. */
  readonly framework?: Framework;
  /** The specialisations that lean on this skill most. */
  readonly tracks: readonly Track[];
  /** In the plan only of those who chose one of its tracks. */
  readonly trackOnly?: true;
  /** Least and most hours that a learner at the step's door should expect. */
  readonly hours: readonly [least: number, most: number];
  readonly resources: readonly Resource[];
  /** Set only where code and fit are certain. */
  readonly alignment?: readonly Alignment[];
  readonly items: readonly Item[];
};
