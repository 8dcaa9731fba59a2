import type { SkillContent } from "../schema";

/** Step 5, APIs, further: the browser on the other side, other styles of API, trust between parties, then their life in use. */
export const apisFurther = [
  {
    id: "browser-basics-for-backend",
    title: "Browser basics for backend developers",
    level: "junior",
    why: "Many a backend bug report begins in a browser. Those who know what it sends, keeps and refuses tell within a minute on which side the fault lies.",
    mistake:
      "Debugging the server for an hour because of a stale copy, a blocked request or an old script that the browser's own tools show at once.",
    exercise:
      "Write a page with a plain HTML form and a small server behind it. Submit it twice with a double click, reload after sending, go back, block the script and clear the cookies. Whatever goes wrong, fix it on the server instead of asking users to take care.",
    requires: ["http-basics"],
    tracks: ["full-stack-developer"],
    hours: [3, 7],
    resources: [
      {
        title: "MDN: How browsers work",
        url: "https://developer.mozilla.org/en-US/docs/Web/Performance/Guides/How_browsers_work",
        kind: "docs",
      },
      {
        title: "MDN: Same-origin policy",
        url: "https://developer.mozilla.org/en-US/docs/Web/Security/Defenses/Same-origin_policy",
        kind: "docs",
      },
      { title: "Chrome DevTools", url: "https://developer.chrome.com/docs/devtools", kind: "docs" },
    ],
    items: [
      {
        id: "browser-basics-for-backend.source-and-dom",
        text: "Show where the HTML that the server sent and the DOM that the browser made of it differ, and why",
      },
      {
        id: "browser-basics-for-backend.form-request",
        text: "Predict the request that a plain HTML form sends by GET and by POST, then read both to check",
      },
      {
        id: "browser-basics-for-backend.waterfall",
        text: "Tell from a request's timing whether it waited for the server, for the network or for other requests",
      },
      {
        id: "browser-basics-for-backend.origin-or-site",
        text: "Sort six pairs of URLs into same origin, same site and neither, and name a browser rule that depends on each",
      },
      {
        id: "browser-basics-for-backend.storage",
        text: "Choose between a cookie, sessionStorage, localStorage and IndexedDB for four kinds of data",
      },
      {
        id: "browser-basics-for-backend.resubmit",
        text: "Prevent a reload or a step back from posting a form a second time with redirect-after-post",
      },
    ],
  },
  {
    id: "front-end-basics",
    title: "Front-end basics",
    level: "junior",
    why: "A full-stack developer owns a feature from the table row to the button. Plain HTML, CSS and JavaScript outlive every framework, and often they're all that it needs.",
    mistake:
      "Building buttons and links out of div elements with click handlers, which no keyboard and no screen reader can use.",
    exercise:
      "Build the list page of a task manager with HTML, CSS and plain JavaScript: add, tick off, filter. It must fit a phone, work with the keyboard alone, and survive a task whose title is a script tag.",
    requires: ["browser-basics-for-backend", "data-formats"],
    tracks: ["full-stack-developer"],
    trackOnly: true,
    hours: [15, 40],
    resources: [
      {
        title: "MDN: Learn web development",
        url: "https://developer.mozilla.org/en-US/docs/Learn_web_development",
        kind: "course",
      },
      { title: "web.dev: Learn", url: "https://web.dev/learn", kind: "course" },
      { title: "HTML Standard", url: "https://html.spec.whatwg.org/multipage/", kind: "spec" },
      {
        title: "W3C: Web Accessibility Tutorials",
        url: "https://www.w3.org/WAI/tutorials/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "front-end-basics.semantic-html",
        text: "Write a page with headings, a list, a table and a form in semantic HTML that a validator accepts",
      },
      {
        id: "front-end-basics.cascade",
        text: "Predict which of several conflicting CSS rules wins, then find the reason in the styles panel",
      },
      {
        id: "front-end-basics.layout",
        text: "Build a page layout with grid and flexbox that reads well from 320 pixels to a wide screen",
      },
      {
        id: "front-end-basics.events",
        text: "Handle clicks on a list that grows with one listener on its parent and a button in each row",
      },
      {
        id: "front-end-basics.text-not-markup",
        text: "Insert a user's text into a page as text, and show what innerHTML would have run instead",
      },
      {
        id: "front-end-basics.form-errors",
        text: "Give a form labels and error messages that a person with a screen reader finds and can act on",
      },
    ],
  },
  {
    id: "front-end-integration",
    title: "Front-end integration",
    level: "mid",
    why: "An API is only as good as the screen it ends up on. Waiting, failing and answering out of order are normal there, and whoever handles them makes an app feel solid.",
    mistake:
      "Writing the screen for the happy answer only, so that a slow one shows nothing and a failed one shows an eternal spinner.",
    exercise:
      "Build a search page with results, details and an edit form on an API of yours, in React, Vue or plain JavaScript. Delay, reorder and fail one answer in five at random: the page must never show a wrong result or lose what was typed.",
    requires: ["front-end-basics", "rest-build", "https-and-cors"],
    tracks: ["full-stack-developer"],
    trackOnly: true,
    hours: [12, 30],
    resources: [
      {
        title: "web.dev: Rendering on the Web",
        url: "https://web.dev/articles/rendering-on-the-web",
        kind: "docs",
      },
      { title: "React: Learn", url: "https://react.dev/learn", kind: "docs" },
      { title: "Vue: Guide", url: "https://vuejs.org/guide/introduction.html", kind: "docs" },
      {
        title: "MDN: AbortController",
        url: "https://developer.mozilla.org/en-US/docs/Web/API/AbortController",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "front-end-integration.four-states",
        text: "Show the loading, empty, failed and filled state of a list that is fetched from your own API",
      },
      {
        id: "front-end-integration.field-errors",
        text: "Map an API's field errors onto the form that caused them, and keep everything that was typed",
      },
      {
        id: "front-end-integration.late-answers",
        text: "Cancel outdated requests with AbortController, so that an older answer never replaces a newer one",
      },
      {
        id: "front-end-integration.where-state-lives",
        text: "Place each value of a screen in the URL, in a component or in a cache of server data, and say why",
      },
      {
        id: "front-end-integration.optimistic-update",
        text: "Implement an optimistic update that undoes itself with a message when the server refuses it",
      },
      {
        id: "front-end-integration.rendering",
        text: "Measure one page rendered in the browser, on the server and at build time by first paint and server load",
      },
    ],
  },
  {
    id: "server-sent-events-and-polling",
    title: "Server-sent events and polling",
    level: "mid",
    why: "Most live features only need news to flow one way. Polling or a stream does that over ordinary HTTP, with far less to look after than a socket.",
    mistake:
      "Letting every client poll on the full minute, so that the server idles for 59 seconds and drowns in the last.",
    exercise:
      "Show the progress of a slow job on a page in three ways: short polling, long polling, server-sent events. Put nginx in front, open 200 clients, and compare requests, bytes, delay of the news and memory. Make the stream survive a restart of the server.",
    requires: ["websockets", "caching"],
    tracks: ["api-developer", "full-stack-developer"],
    hours: [4, 9],
    resources: [
      {
        title: "HTML Standard: Server-sent events",
        url: "https://html.spec.whatwg.org/multipage/server-sent-events.html",
        kind: "spec",
      },
      {
        title: "MDN: Using server-sent events",
        url: "https://developer.mozilla.org/en-US/docs/Web/API/Server-sent_events/Using_server-sent_events",
        kind: "docs",
      },
      {
        title: "RFC 6202: Long Polling and Streaming in Bidirectional HTTP",
        url: "https://www.rfc-editor.org/rfc/rfc6202.html",
        kind: "spec",
      },
    ],
    items: [
      {
        id: "server-sent-events-and-polling.short-polling",
        text: "Implement short polling with jitter between clients, in which a poll without news costs a bare 304",
      },
      {
        id: "server-sent-events-and-polling.long-polling",
        text: "Implement long polling that ends before any proxy's timeout and loses no event between two polls",
      },
      {
        id: "server-sent-events-and-polling.stream-by-hand",
        text: "Write an event stream by hand with event, id, retry and comment lines, and read it with EventSource",
      },
      {
        id: "server-sent-events-and-polling.buffering",
        text: "Fix an event stream that arrives in one lump because a proxy or a compressor holds it back",
      },
      {
        id: "server-sent-events-and-polling.connection-limit",
        text: "Reproduce a seventh tab that hangs on server-sent events over HTTP/1.1, and cure it with HTTP/2",
      },
      {
        id: "server-sent-events-and-polling.gone-clients",
        text: "Detect that a streaming client has gone, and show that its memory and subscriptions are released",
      },
    ],
  },
  {
    id: "file-uploads-and-downloads",
    title: "File uploads and downloads",
    level: "mid",
    why: "Files are big, slow and written by strangers. Handled well they never pass through your memory; handled badly one of them fills the disk or runs as your own page.",
    mistake:
      "Trusting the file name and Content-Type that a client sends: the name can lead out of the folder, the type can pass a script off as a picture.",
    exercise:
      "Build avatar and video upload for a small app. Then attack it: a 10 GB body, a cut line, a name with ../, an HTML page called cat.png, a thousand unfinished uploads. Note what each one costs your server, and mend what hurts.",
    requires: ["rest-build", "api-security"],
    tracks: ["api-developer", "full-stack-developer", "security"],
    hours: [6, 14],
    resources: [
      {
        title: "OWASP: File Upload",
        url: "https://cheatsheetseries.owasp.org/cheatsheets/File_Upload_Cheat_Sheet.html",
        kind: "docs",
      },
      {
        title: "tus: resumable upload protocol",
        url: "https://tus.io/protocols/resumable-upload",
        kind: "spec",
      },
      {
        title: "Amazon S3: Presigned URLs",
        url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html",
        kind: "docs",
      },
      {
        title: "RFC 6266: Content-Disposition in HTTP",
        url: "https://www.rfc-editor.org/rfc/rfc6266.html",
        kind: "spec",
      },
    ],
    items: [
      {
        id: "file-uploads-and-downloads.checked-content",
        text: "Identify an uploaded file's type by its content, and store it under a name of your own making",
      },
      {
        id: "file-uploads-and-downloads.flat-memory",
        text: "Stream a 2 GB upload to storage while the server's memory, measured throughout, stays flat",
      },
      {
        id: "file-uploads-and-downloads.own-origin",
        text: "Serve users' files from a separate origin with nosniff, so that an uploaded page can't act as yours",
      },
      {
        id: "file-uploads-and-downloads.ranges",
        text: "Serve range requests so that a video can be skipped through and a broken download carries on",
      },
      {
        id: "file-uploads-and-downloads.signed-url",
        text: "Upload straight to object storage by a signed form or URL bound to one key, type, size limit and short time",
      },
      {
        id: "file-uploads-and-downloads.resumable",
        text: "Implement an upload that carries on after a cut line, and a job that removes those never finished",
      },
    ],
  },
  {
    id: "asynchronous-apis",
    title: "Asynchronous APIs",
    level: "mid",
    why: "Some work takes minutes, and HTTP clients wait seconds. Accept first, work later, report honestly: this shape keeps long jobs and event streams usable for people you never meet.",
    mistake:
      "Holding the request open and raising the timeouts of every proxy in between, until a deploy in the middle loses the work.",
    exercise:
      "Turn a report that takes three minutes into an asynchronous API: start, status, result, cancel. Restart the server in the middle, start the same report twice, ask for a result after it expired, then describe its events in AsyncAPI.",
    requires: ["api-documentation", "idempotency", "webhooks"],
    tracks: ["api-developer", "backend-architect"],
    hours: [5, 11],
    resources: [
      { title: "AsyncAPI documentation", url: "https://www.asyncapi.com/docs", kind: "docs" },
      { title: "AIP-151: Long-running operations", url: "https://google.aip.dev/151", kind: "docs" },
      { title: "CloudEvents", url: "https://cloudevents.io/", kind: "spec" },
      {
        title: "Azure Architecture: Asynchronous Request-Reply pattern",
        url: "https://learn.microsoft.com/en-us/azure/architecture/patterns/async-request-reply",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "asynchronous-apis.operation-resource",
        text: "Model a long operation as a resource with state, progress and result, and test that no state moves backwards",
      },
      {
        id: "asynchronous-apis.survives-restart",
        text: "Stop the server in the middle of a job, and show that its status still ends in done or failed",
      },
      {
        id: "asynchronous-apis.cancel",
        text: "Implement the cancelling of a running job, and report to its caller what was already done by then",
      },
      {
        id: "asynchronous-apis.kept-results",
        text: "Set how long a job's result is kept, tell callers the date, and answer 410 from then on",
      },
      {
        id: "asynchronous-apis.event-envelope",
        text: "Design an event with id, type, source and time as in CloudEvents, and extend it without breaking readers",
      },
      {
        id: "asynchronous-apis.asyncapi",
        text: "Write an AsyncAPI document for two channels, and validate real messages against its schemas",
      },
    ],
  },
  {
    id: "grpc",
    title: "gRPC",
    level: "mid",
    why: "Between services, gRPC gives you typed contracts, streams and deadlines that travel along with the call. It's common behind the public door, and it fails in ways of its own.",
    mistake:
      "Calling without a deadline: the default is to wait for ever, and one stuck service soon holds up all who call it.",
    exercise:
      "Write two gRPC services, in two languages if you can, where one calls the other. Add a deadline at the client, make the inner service hang, and show that the work stops on both sides. Then split a field in two and keep the old client working.",
    requires: ["api-consume", "concurrency-basics"],
    tracks: ["api-developer", "backend-architect", "cloud-engineer"],
    hours: [6, 14],
    resources: [
      { title: "gRPC documentation", url: "https://grpc.io/docs/", kind: "docs" },
      {
        title: "Protocol Buffers: Language Guide (proto 3)",
        url: "https://protobuf.dev/programming-guides/proto3/",
        kind: "docs",
      },
      {
        title: "gRPC: Status codes and their use",
        url: "https://grpc.io/docs/guides/status-codes/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "grpc.first-service",
        text: "Write a .proto file with one service, generate server and client, and call it with grpcurl",
      },
      {
        id: "grpc.status-codes",
        text: "Map six failures onto gRPC status codes, and tell which of them a caller may safely try again",
      },
      {
        id: "grpc.deadlines",
        text: "Show that a gRPC deadline set by the first caller also stops the work two services further on",
      },
      {
        id: "grpc.evolve",
        text: "Sort ten changes of a .proto file into safe and breaking, and reserve a deleted field's number and name",
      },
      {
        id: "grpc.streaming",
        text: "Implement a server stream that slows down for a slow reader and ends when the reader cancels",
      },
      {
        id: "grpc.load-balancing",
        text: "Fix a set-up in which one long-lived HTTP/2 connection sends all gRPC calls to a single copy",
      },
    ],
  },
  {
    id: "hypermedia-and-json-api",
    title: "Hypermedia and JSON:API",
    level: "mid",
    why: "REST as first described has the server tell clients what they may do next. Even if you never go all the way, links and a shared document format settle many an argument in your team.",
    mistake:
      "Adding links to every answer while all clients go on gluing URLs together, so that you pay for hypermedia and gain nothing.",
    exercise:
      "Give an order API links for pay, cancel and return that appear only when allowed, and write a client that knows nothing but the entry URL. Then rename every path on the server: the client must go on working untouched.",
    requires: ["rest-build", "pagination-and-filtering", "api-security"],
    tracks: ["api-developer"],
    trackOnly: true,
    hours: [3, 8],
    resources: [
      { title: "JSON:API", url: "https://jsonapi.org/", kind: "spec" },
      {
        title: "Richardson Maturity Model",
        url: "https://martinfowler.com/articles/richardsonMaturityModel.html",
        kind: "docs",
      },
      {
        title: "Roy Fielding: REST APIs must be hypertext-driven",
        url: "https://roy.gbiv.com/untangled/2008/rest-apis-must-be-hypertext-driven",
        kind: "docs",
      },
      {
        title: "JSON Hypertext Application Language (draft)",
        url: "https://datatracker.ietf.org/doc/draft-kelly-json-hal/",
        kind: "spec",
      },
    ],
    items: [
      {
        id: "hypermedia-and-json-api.maturity",
        text: "Place three public APIs on the Richardson Maturity Model, with a request as evidence for each",
      },
      {
        id: "hypermedia-and-json-api.actions-as-links",
        text: "Return a link for each action that this caller may take in the present state, and for no other",
      },
      {
        id: "hypermedia-and-json-api.entry-point-only",
        text: "Write a client that starts from one URL and follows link relations without building any path itself",
      },
      {
        id: "hypermedia-and-json-api.compound-document",
        text: "Serve a JSON:API document with relationships, included records and sparse fieldsets",
      },
      {
        id: "hypermedia-and-json-api.worth-it",
        text: "Argue for and against HATEOAS for a phone app of your own and for a public API whose callers you can't steer",
      },
    ],
  },
  {
    id: "soap-and-legacy-apis",
    title: "SOAP and legacy APIs",
    level: "mid",
    why: "Banks, insurers, airlines and public offices still speak SOAP, and somebody has to connect them. With the right shell around it, the old service stops leaking into the new code.",
    mistake:
      "Letting classes generated from a WSDL spread through the whole code base, so that the provider's next version rewrites half of it.",
    exercise:
      "Call a public SOAP service, or a mock made from its WSDL, first with curl and then through a generated client. Wrap it in a small interface of your own, provoke a fault and a timeout, and test your side with recorded answers and no network.",
    requires: ["api-consume", "data-formats"],
    tracks: ["api-developer"],
    trackOnly: true,
    hours: [4, 10],
    resources: [
      { title: "SOAP Version 1.2", url: "https://www.w3.org/TR/soap12-part1/", kind: "spec" },
      {
        title: "Web Services Description Language 1.1",
        url: "https://www.w3.org/TR/2001/NOTE-wsdl-20010315",
        kind: "spec",
      },
      { title: "Namespaces in XML", url: "https://www.w3.org/TR/xml-names/", kind: "spec" },
      {
        title: "OWASP: XML External Entity Prevention",
        url: "https://cheatsheetseries.owasp.org/cheatsheets/XML_External_Entity_Prevention_Cheat_Sheet.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "soap-and-legacy-apis.read-wsdl",
        text: "Find in a WSDL the operations, the messages, their types and the address of the service",
      },
      {
        id: "soap-and-legacy-apis.by-hand",
        text: "Send a SOAP envelope with curl, and tell a fault of the service from a failure of the transport",
      },
      {
        id: "soap-and-legacy-apis.namespaces",
        text: "Parse XML by namespace and local name, and show that another choice of prefixes changes nothing",
      },
      {
        id: "soap-and-legacy-apis.xxe",
        text: "Configure an XML parser to refuse external entities and entity bombs, proved by two hostile files",
      },
      {
        id: "soap-and-legacy-apis.json-front",
        text: "Serve JSON in front of a SOAP service, with each of its faults mapped onto a fitting HTTP status",
      },
      {
        id: "soap-and-legacy-apis.recorded-answers",
        text: "Record a legacy provider's real answers, free of personal data, and replay them in offline tests",
      },
    ],
  },
  {
    id: "content-security-and-headers",
    title: "Content Security Policy and security headers",
    level: "mid",
    why: "A few response headers turn the browser into your second line of defence: an injected script doesn't run, a framed page doesn't load. They cost nothing but the care to get them right.",
    mistake:
      "Silencing the first violation by adding 'unsafe-inline', after which the policy stops hardly any injection at all.",
    exercise:
      "Plant a stored cross-site scripting hole in a toy app. Write a policy with nonces that stops it, roll it out report-only first, sort the reports, then enforce it. Let a second page try to frame the app and a subdomain try to set its cookie.",
    requires: ["https-and-cors", "authentication-basics"],
    tracks: ["security", "full-stack-developer", "api-developer"],
    hours: [4, 9],
    resources: [
      {
        title: "MDN: Content Security Policy",
        url: "https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CSP",
        kind: "docs",
      },
      {
        title: "OWASP: HTTP Headers",
        url: "https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html",
        kind: "docs",
      },
      {
        title: "web.dev: Mitigate XSS with a strict CSP",
        url: "https://web.dev/articles/strict-csp",
        kind: "docs",
      },
      {
        title: "Content Security Policy Level 3",
        url: "https://www.w3.org/TR/CSP3/",
        kind: "spec",
      },
    ],
    items: [
      {
        id: "content-security-and-headers.baseline",
        text: "Check a site's response headers against the OWASP cheat sheet, and defend each one that it leaves out",
      },
      {
        id: "content-security-and-headers.framing",
        text: "Demonstrate clickjacking of an app of your own in a frame, then stop it with frame-ancestors",
      },
      {
        id: "content-security-and-headers.no-store",
        text: "Show that after sign-out neither a shared cache nor the back button gives a private page back",
      },
      {
        id: "content-security-and-headers.cookie-prefix",
        text: "Use a __Host- cookie, and show that a sibling subdomain can no longer plant one of that name",
      },
      {
        id: "content-security-and-headers.strict-csp",
        text: "Write a Content Security Policy with nonces, and show it stopping a script injected into your own page",
      },
      {
        id: "content-security-and-headers.report-only",
        text: "Roll a policy out in report-only mode, and separate true violations from what extensions cause",
      },
    ],
  },
  {
    id: "cryptography-in-practice",
    title: "Cryptography in practice",
    level: "mid",
    why: "Nobody asks you to invent a cipher, only to pick the right tool and keep the key. Most failures are mundane: a fast hash, a guessable token, a key that nobody can ever change.",
    mistake:
      "Encrypting where a hash or a signature was needed, and leaving the key beside the data that it protects.",
    exercise:
      "Write a small vault that stores notes encrypted with a well-known library. Flip one bit of a stored note, swap two notes, use a wrong key: all must be refused. Then rotate the key while old notes stay readable, and prove that the old key can go.",
    requires: ["authentication-basics", "database-security"],
    tracks: ["security", "api-developer"],
    hours: [6, 14],
    resources: [
      {
        title: "OWASP: Cryptographic Storage",
        url: "https://cheatsheetseries.owasp.org/cheatsheets/Cryptographic_Storage_Cheat_Sheet.html",
        kind: "docs",
      },
      { title: "Crypto 101", url: "https://www.crypto101.io/", kind: "book" },
      { title: "libsodium documentation", url: "https://doc.libsodium.org/", kind: "docs" },
      { title: "RFC 9106: Argon2", url: "https://www.rfc-editor.org/rfc/rfc9106.html", kind: "spec" },
      { title: "RFC 7914: scrypt", url: "https://www.rfc-editor.org/rfc/rfc7914.html", kind: "spec" },
    ],
    items: [
      {
        id: "cryptography-in-practice.tool-for-the-need",
        text: "Choose a hash, an HMAC, a signature or encryption for six needs, and name what each leaves open",
      },
      {
        id: "cryptography-in-practice.guess-rate",
        text: "Measure how many guesses a second MD5, SHA-256, bcrypt, scrypt and Argon2id each allow on your machine",
      },
      {
        id: "cryptography-in-practice.predictable-token",
        text: "Predict the next token of a generator that isn't made for secrets, and replace it by a secure one",
      },
      {
        id: "cryptography-in-practice.tamper-evident",
        text: "Encrypt a field with a library's authenticated encryption, and show that moved or altered bytes are refused",
      },
      {
        id: "cryptography-in-practice.stronger-hash",
        text: "Upgrade stored password hashes to a stronger setting at sign-in, and wrap the hashes of those who never return",
      },
      {
        id: "cryptography-in-practice.key-rotation",
        text: "Rotate an encryption key by key ids or envelope encryption until nothing depends on the old one",
      },
    ],
  },
  {
    id: "openid-connect-and-saml",
    title: "OpenID Connect and SAML in depth",
    level: "mid",
    why: "Business customers buy when their staff can sign in with the account they already have. Single sign-on is then your front door, and a careless check lets in anyone who claims to be somebody.",
    mistake:
      "Accepting a SAML response because some part of it is signed, while the app reads the user's name from another part that isn't.",
    exercise:
      "Connect a small app to Keycloak twice, by OpenID Connect and by SAML. Change the signing key at the provider, replay an old response, alter an assertion, disable a user: say what your app should do each time, then check what it does.",
    requires: ["oauth"],
    tracks: ["security", "api-developer"],
    trackOnly: true,
    hours: [8, 18],
    resources: [
      {
        title: "OpenID Connect Discovery 1.0",
        url: "https://openid.net/specs/openid-connect-discovery-1_0.html",
        kind: "spec",
      },
      {
        title: "SAML 2.0 Technical Overview",
        url: "https://docs.oasis-open.org/security/saml/Post2.0/sstc-saml-tech-overview-2.0.html",
        kind: "docs",
      },
      {
        title: "OWASP: SAML Security",
        url: "https://cheatsheetseries.owasp.org/cheatsheets/SAML_Security_Cheat_Sheet.html",
        kind: "docs",
      },
      { title: "RFC 7644: SCIM Protocol", url: "https://www.rfc-editor.org/rfc/rfc7644.html", kind: "spec" },
    ],
    items: [
      {
        id: "openid-connect-and-saml.discovery",
        text: "Configure a client from the provider's discovery document, and keep it working when signing keys change",
      },
      {
        id: "openid-connect-and-saml.nonce",
        text: "Show that an ID token taken from another sign-in is refused because of its nonce",
      },
      {
        id: "openid-connect-and-saml.saml-trace",
        text: "Trace a SAML sign-in from request to assertion, and name what your app must check at each step",
      },
      {
        id: "openid-connect-and-saml.hostile-assertions",
        text: "Test a SAML login with an unsigned, an altered, a replayed and a wrapped assertion, all to be refused",
      },
      {
        id: "openid-connect-and-saml.sign-out",
        text: "Implement sign-out in both directions: yours ends the provider's session, and the provider's ends yours",
      },
      {
        id: "openid-connect-and-saml.leavers",
        text: "Shut out somebody disabled at the identity provider within the hour, by SCIM or by short sessions",
      },
    ],
  },
  {
    id: "penetration-testing-basics",
    title: "Penetration testing basics",
    level: "mid",
    why: "Looking at your own app as an attacker finds what no checklist does. You needn't become a hacker, but an afternoon with a proxy changes how you write code.",
    mistake: "Pointing a scanner at a system that isn't yours, or at production, without written permission.",
    exercise:
      "Attack OWASP Juice Shop on your own machine for one afternoon with ZAP or Burp. Solve five challenges by hand, write one of them up as a finding with steps, effect and fix, and then look for the same weakness in an app of your own.",
    requires: ["api-security"],
    tracks: ["security"],
    trackOnly: true,
    hours: [10, 25],
    resources: [
      {
        title: "OWASP Web Security Testing Guide",
        url: "https://owasp.org/www-project-web-security-testing-guide/",
        kind: "docs",
      },
      { title: "OWASP Juice Shop", url: "https://owasp.org/www-project-juice-shop/", kind: "course" },
      { title: "ZAP documentation", url: "https://www.zaproxy.org/docs/", kind: "docs" },
      {
        title: "NIST SP 800-115: Information Security Testing and Assessment",
        url: "https://csrc.nist.gov/pubs/sp/800/115/final",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "penetration-testing-basics.permission",
        text: "Write down scope, time, rules and permission for a test before its first request is sent",
      },
      {
        id: "penetration-testing-basics.attack-surface",
        text: "List an app's attack surface: hosts, ports, endpoints, parameters, roles and third parties",
      },
      {
        id: "penetration-testing-basics.intercept",
        text: "Use an intercepting proxy to change and replay a request that the app's own pages would never send",
      },
      {
        id: "penetration-testing-basics.scanner",
        text: "Run a scanner against a practice app, and sort its findings by hand into real and false",
      },
      {
        id: "penetration-testing-basics.chain",
        text: "Combine two minor weaknesses of a practice app into one serious attack, written out step by step",
      },
      {
        id: "penetration-testing-basics.finding",
        text: "Report a finding with severity, steps, effect and fix, so that a developer reproduces it without asking you",
      },
    ],
  },
  {
    id: "contract-testing",
    title: "Contract testing",
    level: "mid",
    why: "Teams that release on their own break each other, and slow end-to-end tests tell them late. A contract test tells within minutes which caller a change would hurt.",
    mistake:
      "Writing the provider's whole answer into the contract, so that each harmless new field breaks a consumer's build.",
    exercise:
      "Let two consumers with different needs record contracts against one provider, with Pact or by hand. Rename a field that only one of them uses: the build must name that consumer. Then remove a field that neither uses: it must pass.",
    requires: ["api-testing", "api-versioning"],
    tracks: ["api-developer", "devops-engineer"],
    hours: [5, 10],
    resources: [
      { title: "Pact documentation", url: "https://docs.pact.io/", kind: "docs" },
      {
        title: "Consumer-Driven Contracts",
        url: "https://martinfowler.com/articles/consumerDrivenContracts.html",
        kind: "docs",
      },
      { title: "Buf: Breaking change detection", url: "https://buf.build/docs/breaking/", kind: "docs" },
    ],
    items: [
      {
        id: "contract-testing.consumer",
        text: "Reduce a recorded contract to the fields that its consumer reads, and show a new field passing",
      },
      {
        id: "contract-testing.provider-states",
        text: "Verify a provider against every recorded contract, with the data that each one presumes in place",
      },
      {
        id: "contract-testing.schema-diff",
        text: "Set up a check that fails when an OpenAPI or .proto file breaks with the last released version",
      },
      {
        id: "contract-testing.messages",
        text: "Test the contract of a queued message on both the producer's and the consumer's side without a broker",
      },
      {
        id: "contract-testing.release-gate",
        text: "Stop a release that would break a consumer version which is in production at that moment",
      },
      {
        id: "contract-testing.instead-of-end-to-end",
        text: "Replace a slow end-to-end test by contract tests, and name the risk that now stays uncovered",
      },
    ],
  },
  {
    id: "api-gateways",
    title: "API gateways",
    level: "mid",
    why: "One door in front of many services can check, limit, route and record in one place. It's also one place where everything can fail, so what goes into it is a design decision.",
    mistake:
      "Putting business rules into gateway settings, where no test reaches them and every team waits for the one that owns the door.",
    exercise:
      "Put Envoy, Kong, nginx or a cloud gateway before two small services: routing, token check, limits, timeouts. Then forge a user header from outside, call a service past the gateway, and make one service hang. Nobody else may suffer.",
    requires: ["jwt", "rate-limiting", "https-and-cors"],
    tracks: ["api-developer", "cloud-engineer", "backend-architect"],
    hours: [5, 12],
    resources: [
      {
        title: "Amazon API Gateway Developer Guide",
        url: "https://docs.aws.amazon.com/apigateway/latest/developerguide/welcome.html",
        kind: "docs",
      },
      {
        title: "Envoy documentation",
        url: "https://www.envoyproxy.io/docs/envoy/latest/",
        kind: "docs",
      },
      {
        title: "Azure Architecture: API gateways in microservices",
        url: "https://learn.microsoft.com/en-us/azure/architecture/microservices/design/gateway",
        kind: "docs",
      },
      {
        title: "Pattern: API Gateway / Backends for Frontends",
        url: "https://microservices.io/patterns/apigateway.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "api-gateways.one-door",
        text: "Route two services through one gateway, and show that neither can be reached around it",
      },
      {
        id: "api-gateways.whose-job",
        text: "Sort ten concerns into the gateway's and the service's, ownership checks and input rules among them",
      },
      {
        id: "api-gateways.forged-headers",
        text: "Reject at the gateway every identity header that a caller sent, and set it anew from the verified token",
      },
      {
        id: "api-gateways.tested-settings",
        text: "Test a gateway's routes, limits and token rules in the pipeline, from settings kept in version control",
      },
      {
        id: "api-gateways.weighted-release",
        text: "Send a twentieth of the traffic to a new version by a gateway rule, and take it back within a minute",
      },
      {
        id: "api-gateways.per-client",
        text: "Compare one general gateway with a backend for each frontend by team, payload and rate of change",
      },
    ],
  },
  {
    id: "service-to-service-auth",
    title: "Service-to-service authentication",
    level: "senior",
    why: "Inside a private network people relax, and attackers count on it. When each service proves who it is, one stolen machine isn't the whole company.",
    mistake:
      "Sharing one long-lived API key among all services, so that nobody can change it and no log can tell who called.",
    exercise:
      "Secure three services in a chain: mutual TLS or tokens with an audience, a rule for who may call whom, the end user's identity passed on. Then steal one service's credential, list all that it opens, and rotate it without a failed call.",
    requires: ["oauth", "cryptography-in-practice"],
    tracks: ["security", "cloud-engineer", "backend-architect"],
    hours: [8, 18],
    resources: [
      { title: "SPIFFE documentation", url: "https://spiffe.io/docs/latest/", kind: "docs" },
      {
        title: "RFC 8705: OAuth 2.0 Mutual-TLS Client Authentication",
        url: "https://www.rfc-editor.org/rfc/rfc8705.html",
        kind: "spec",
      },
      {
        title: "RFC 8693: OAuth 2.0 Token Exchange",
        url: "https://www.rfc-editor.org/rfc/rfc8693.html",
        kind: "spec",
      },
      {
        title: "NIST SP 800-207: Zero Trust Architecture",
        url: "https://csrc.nist.gov/pubs/sp/800/207/final",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "service-to-service-auth.client-credentials",
        text: "Fetch a token by client credentials for one audience, and reuse it until shortly before it expires",
      },
      {
        id: "service-to-service-auth.mutual-tls",
        text: "Set up mutual TLS between two services by a private authority, and refuse a certificate of any other",
      },
      {
        id: "service-to-service-auth.narrow-tokens",
        text: "Show that a token for one service is refused by all others, and a token for reading at every write",
      },
      {
        id: "service-to-service-auth.rolling-certificates",
        text: "Rotate the certificates and the authority behind mutual TLS while calls go on, without one failing",
      },
      {
        id: "service-to-service-auth.workload-identity",
        text: "Replace a stored cloud key by workload identity, and prove that no long-lived secret remains",
      },
      {
        id: "service-to-service-auth.on-behalf-of",
        text: "Send a user's identity through two services by token exchange instead of a header that anyone could set",
      },
    ],
  },
  {
    id: "graphql-in-production",
    title: "GraphQL in production",
    level: "senior",
    why: "A public GraphQL endpoint lets strangers write your queries. Keeping it fast, safe and changeable for years takes more than resolvers.",
    mistake:
      "Watching a GraphQL endpoint like a REST one: each call is a POST to one address that answers 200, so errors and slow operations hide in the average.",
    exercise:
      "Put a GraphQL API under load with three client apps. Name the slowest operation and the resolver behind it, retire a field without hurting anyone, accept only known operations, and make one failing service blank a part of the page, not all of it.",
    requires: ["graphql", "api-versioning", "api-security"],
    tracks: ["api-developer", "full-stack-developer"],
    trackOnly: true,
    hours: [8, 18],
    resources: [
      { title: "GraphQL: Security", url: "https://graphql.org/learn/security/", kind: "docs" },
      { title: "GraphQL: Performance", url: "https://graphql.org/learn/performance/", kind: "docs" },
      { title: "Principled GraphQL", url: "https://principledgraphql.com/", kind: "docs" },
      {
        title: "GraphQL over HTTP",
        url: "https://graphql.github.io/graphql-over-http/",
        kind: "spec",
      },
    ],
    items: [
      {
        id: "graphql-in-production.by-operation",
        text: "Measure latency and errors per named operation and client, and find the resolver behind the slowest",
      },
      {
        id: "graphql-in-production.null-spreads",
        text: "Predict how far a failing non-null field blanks the answer, and change the schema to contain it",
      },
      {
        id: "graphql-in-production.known-operations",
        text: "Refuse operations that your own clients never registered, without breaking a release that is under way",
      },
      {
        id: "graphql-in-production.below-the-resolvers",
        text: "Enforce access below the resolvers, and test one private object along three paths through the graph",
      },
      {
        id: "graphql-in-production.retire-field",
        text: "Delete a deprecated field after usage data shows that no client version in use still asks for it",
      },
      {
        id: "graphql-in-production.federation",
        text: "Compose two services' schemas into one graph, with a check that rejects a change which no longer fits",
      },
    ],
  },
  {
    id: "api-deprecation",
    title: "Retiring APIs",
    level: "senior",
    why: "Every endpoint you never remove is one you patch, test and pay for. Retiring one without losing trust is half engineering, half manners.",
    mistake:
      "Announcing an end date in a newsletter and moving it each time somebody complains, until nobody believes in any date.",
    exercise:
      "Pick an endpoint that should go. Find out who calls it, write the notice and the migration guide, rehearse a brownout on a test system, and list everything that is left to delete on the last day, dashboards and documents included.",
    requires: ["api-versioning", "api-documentation"],
    tracks: ["api-developer", "backend-architect"],
    trackOnly: true,
    hours: [3, 8],
    resources: [
      {
        title: "Software Engineering at Google: Deprecation",
        url: "https://abseil.io/resources/swe-book/html/ch15.html",
        kind: "book",
      },
      {
        title: "Zalando RESTful API Guidelines: Deprecation",
        url: "https://opensource.zalando.com/restful-api-guidelines/#deprecation",
        kind: "docs",
      },
      {
        title: "Stripe: APIs as infrastructure",
        url: "https://stripe.com/blog/api-versioning",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "api-deprecation.named-callers",
        text: "Trace the calls to an old endpoint to owners by name, with a way to reach each one of them",
      },
      {
        id: "api-deprecation.policy",
        text: "Write a deprecation policy on one page: notice, support until the end, exceptions and who grants them",
      },
      {
        id: "api-deprecation.migration-guide",
        text: "Write a migration guide of requests before and after, tried by a team that calls the old version",
      },
      {
        id: "api-deprecation.translation-layer",
        text: "Serve an old version by translating it to the new one in a single layer, and remove its own code path",
      },
      {
        id: "api-deprecation.brownout",
        text: "Run an announced brownout of an old endpoint, and contact each owner whose calls failed in it",
      },
      {
        id: "api-deprecation.last-day",
        text: "Delete a retired endpoint with its code, tables, alerts and pages, and answer 410 with a way forward",
      },
    ],
  },
  {
    id: "developer-experience",
    title: "Developer experience of an API",
    level: "senior",
    why: "Developers choose the API that works at the first try and explains itself when it doesn't. An SDK, a sandbox and a portal are what turns your endpoints into a product.",
    mistake:
      "Publishing a generated client as it is: it compiles, but retries, paging and errors feel foreign in each language and nobody maintains it.",
    exercise:
      "Watch three developers who are new to your API go from sign-up to a first useful result, and say nothing. Write down each minute lost, fix the three largest losses, and repeat it with three others.",
    requires: ["api-documentation", "api-versioning", "api-errors-and-validation"],
    tracks: ["api-developer"],
    trackOnly: true,
    hours: [15, 40],
    resources: [
      {
        title: "Azure SDK: General Guidelines",
        url: "https://azure.github.io/azure-sdk/general_introduction.html",
        kind: "docs",
      },
      { title: "OpenAPI Generator", url: "https://openapi-generator.tech/", kind: "docs" },
      { title: "Semantic Versioning", url: "https://semver.org/", kind: "spec" },
      { title: "Keep a Changelog", url: "https://keepachangelog.com/", kind: "docs" },
    ],
    items: [
      {
        id: "developer-experience.time-to-first-call",
        text: "Measure how long five newcomers take from sign-up to a first useful call, and remove the largest delay",
      },
      {
        id: "developer-experience.sandbox",
        text: "Build a sandbox with test keys in which callers can provoke every documented error at will",
      },
      {
        id: "developer-experience.self-service",
        text: "Build a portal page where callers make and revoke keys and see their own usage without asking you",
      },
      {
        id: "developer-experience.commonest-error",
        text: "Find the error that callers meet most often, and improve the API, its message or the docs until it falls",
      },
      {
        id: "developer-experience.sdk",
        text: "Publish an SDK that signs in, retries and pages as a developer of its language would expect",
      },
      {
        id: "developer-experience.sdk-releases",
        text: "Automate SDK releases from the API description, with semantic versions and a changelog people can read",
      },
    ],
  },
] as const satisfies readonly SkillContent[];
