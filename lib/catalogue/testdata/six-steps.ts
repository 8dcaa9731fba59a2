import type { StepId } from "../schema";

/**
 * What five public career guides for backend developers name in the six steps of the learning path. Each step maps the
 * name of a fact to what a title or an item of that step must say to cover it.
 */
export const sixSteps: Readonly<Record<StepId, Readonly<Record<string, RegExp>>>> = {
  fundamentals: {
    arrays: /\barrays?\b/i,
    lists: /\blinked list\b|\band lists\b/i,
    trees: /\btrees and\b|\bsearch tree\b/i,
    sorting: /\bsorting\b/i,
    searching: /\bsearching\b|\b(binary|linear) search\b(?! tree)/i,
    "object-oriented programming": /\bobject-oriented\b|\bobjects\b/i,
  },
  language: {
    JavaScript: /\bJavaScript\b/,
    "Node.js": /\bNode(\.js)?\b/,
    Python: /\bPython\b/,
    Java: /\bJava\b/,
    "C#": /C#/,
    Go: /\bGo\b/,
  },
  frameworks: {
    Express: /\bExpress\b/,
    Django: /\bDjango\b/,
    Flask: /\bFlask\b/,
    "Spring Boot": /\bSpring Boot\b/,
    "ASP.NET Core": /\bASP\.NET Core\b/,
    Gin: /\bGin\b/,
    Echo: /\bEcho\b/,
  },
  databases: {
    SQL: /\bSQL\b/,
    PostgreSQL: /\bPostgreSQL\b/,
    MySQL: /\bMySQL\b/,
    NoSQL: /\bNoSQL\b/,
    MongoDB: /\bMongoDB\b/,
    Cassandra: /\bCassandra\b/,
    Firebase: /\bFire(base|store)\b/,
    "set up and run locally": /\b(local(ly)?|own machine|laptop)\b/i,
    "set up and run in the cloud": /\b(cloud|managed)\b/i,
    "CRUD applications": /\bCRUD\b/,
    caching: /\bcach(e|es|ed|ing)\b/i,
  },
  apis: {
    "RESTful services": /\bREST(ful)?\b/,
    GraphQL: /\bGraphQL\b/,
    WebSockets: /\bWebSockets?\b/,
    "building an API": /\bbuild(ing)?\b.*\bAPIs?\b/i,
    "consuming an API": /\bconsum(e|ing)\b.*\bAPIs?\b|\bcall a public API\b/i,
    OAuth: /\bOAuth\b/,
    JWT: /\bJWTs?\b|\bJSON Web Tokens?\b/,
    "security protocols": /\b(TLS|HTTPS)\b/,
  },
  portfolio: {
    "REST API for a task manager": /\btask[- ]manager\b/i,
    "blog platform": /\bblog\b/i,
    "user authentication": /\b(authentication|sign(s|ed)?[- ](in|up)|log(s|ged)? in)\b/i,
    "real-time chat": /\bchat\b/i,
    "Node.js and Express": /\bExpress\b/,
    "a cloud platform": /\bcloud\b/i,
    Heroku: /\bHeroku\b/,
    AWS: /\bAWS\b/,
    DigitalOcean: /\bDigitalOcean\b/,
    "documentation on GitHub": /\bGitHub\b/,
    "personal website": /\b(personal|own) (web)?site\b|\bportfolio site\b/i,
  },
};
