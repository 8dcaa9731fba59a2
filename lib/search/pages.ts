/** The app's own pages, to be found by what people would call them. A page that is added to the app gets a line here. */
export const pages: readonly {
  readonly href: string;
  readonly title: string;
  readonly text: string;
  /** Further words that lead here. */
  readonly names: string;
}[] = [
  {
    href: "/today",
    title: "Today",
    text: "Your next steps with their reasons, your streak, your activity and the progress of your plan.",
    names: "dashboard home next step streak heatmap activity calendar progress percent suggestions",
  },
  {
    href: "/learn",
    title: "Learn",
    text: "The whole catalogue, step by step.",
    names: "catalogue catalog roadmap path steps skills checklist curriculum",
  },
  {
    href: "/map",
    title: "The map",
    text: "The skills of your plan and what comes before what, as a picture.",
    names: "map graph tree prerequisites picture diagram overview",
  },
  {
    href: "/career",
    title: "Career",
    text: "How ready you are for each level and track, and what is still missing.",
    names: "readiness roles ladder levels tracks salary compare promotion junior mid senior lead",
  },
  {
    href: "/placement",
    title: "What you already know",
    text: "Mark items, skills or a whole step as known, without streak credit.",
    names: "placement known already test quiz assess assessment experienced skip bulk",
  },
  {
    href: "/history",
    title: "History",
    text: "Every day and what was ticked on it, line by line.",
    names: "why log undo backdate days audit",
  },
  {
    href: "/whats-new",
    title: "What's new",
    text: "What each version of the catalogue brought.",
    names: "changelog changes versions updates release news",
  },
  {
    href: "/guide",
    title: "The guide",
    text: "What a backend developer does, how to become one, and how the first job is found.",
    names: "handbook questions faq help",
  },
  {
    href: "/settings",
    title: "Settings",
    text: "Your goal, your time and your public page. Light or dark follows your system.",
    names: "preferences options account dark mode light theme appearance",
  },
  {
    href: "/goal",
    title: "Goal",
    text: "Language, framework, level, track and minutes a day: your plan follows.",
    names: "settings plan change language framework level track specialisation minutes",
  },
  {
    href: "/settings/time",
    title: "Time",
    text: "Your time zone, the hour at which your day begins, rest days and pauses.",
    names:
      "settings time zone timezone clock day begins midnight night travel rest days pause holiday vacation weekend",
  },
  {
    href: "/settings/sharing",
    title: "Sharing",
    text: "Your name, your public page and who can see it.",
    names: "settings share public page profile name link badge visibility private privacy employer recruiter",
  },
  {
    href: "/sign-in",
    title: "Sign in",
    text: "Back to your own checklist.",
    names: "log in login logon session",
  },
  {
    href: "/sign-up",
    title: "Create an account",
    text: "A handle and a password; no e-mail address.",
    names: "sign up register registration join",
  },
];
