import type { SkillContent } from "../../schema";

/** The frameworks step for somebody who chose Spring Boot. */
export const springBoot = [
  {
    id: "spring-boot-first-service",
    title: "First service with Spring Boot",
    level: "junior",
    why: "Spring Boot builds your objects, wires them together and configures a server because it found one on the classpath. It feels like magic until you can say who made each bean and why.",
    mistake:
      "Putting the main class in a package beside the others instead of above them, so that component scanning never sees your controllers.",
    exercise:
      "Start from start.spring.io and build a currency service: a controller, a service and an interface for the rates with two implementations. Choose between them by a property, and find in the condition report who configured the server and the JSON converter.",
    requires: ["java-core", "http-basics", "data-formats"],
    language: "java",
    framework: "spring-boot",
    tracks: ["api-developer"],
    hours: [10, 20],
    resources: [
      {
        title: "Spring: building REST services",
        url: "https://spring.io/guides/tutorials/rest",
        kind: "course",
      },
      {
        title: "Spring Boot: developing your first application",
        url: "https://docs.spring.io/spring-boot/tutorial/first-application/index.html",
        kind: "course",
      },
      {
        title: "Spring Framework: dependency injection",
        url: "https://docs.spring.io/spring-framework/reference/core/beans/dependencies/factory-collaborators.html",
        kind: "docs",
      },
      {
        title: "Spring Boot: servlet web applications",
        url: "https://docs.spring.io/spring-boot/reference/web/servlet.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "spring-boot-first-service.tutorial",
        text: "Build the service of spring.io's tutorial Building REST services with Spring, and start it from its jar",
      },
      {
        id: "spring-boot-first-service.request-mapping",
        text: "Write a @RestController that takes a path variable, an optional parameter with a default and a JSON body",
      },
      {
        id: "spring-boot-first-service.response-entity",
        text: "Return ResponseEntity.created from a POST, with a Location from which a GET then answers the new resource",
      },
      {
        id: "spring-boot-first-service.constructor-injection",
        text: "Use constructor injection into final fields, and say what @Autowired fields hide from a reader and a test",
      },
      {
        id: "spring-boot-first-service.condition-report",
        text: "Read in the condition report of --debug why one auto-configuration applied and why another did not",
      },
    ],
  },
  {
    id: "spring-boot-validation-and-errors",
    title: "Validation and errors in Spring Boot",
    level: "junior",
    why: "Bean Validation and one advice class can take nearly all checking and error code out of your controllers. Both fail silently when an annotation is missing.",
    mistake:
      "Annotating the fields of a request with @NotBlank and forgetting @Valid on the parameter: nothing complains and nothing is checked.",
    exercise:
      "Write an order endpoint whose body holds a list of lines. Return every wrong field in one problem+json answer, turn two domain exceptions into 404 and 409, and show that a bug in your code reveals no class name.",
    requires: ["spring-boot-first-service", "java-errors"],
    language: "java",
    framework: "spring-boot",
    tracks: ["api-developer"],
    hours: [6, 12],
    resources: [
      {
        title: "Spring MVC: error responses",
        url: "https://docs.spring.io/spring-framework/reference/web/webmvc/mvc-ann-rest-exceptions.html",
        kind: "docs",
      },
      {
        title: "Spring Framework: Java Bean Validation",
        url: "https://docs.spring.io/spring-framework/reference/core/validation/beanvalidation.html",
        kind: "docs",
      },
      { title: "RFC 9457: Problem Details", url: "https://www.rfc-editor.org/rfc/rfc9457", kind: "spec" },
    ],
    items: [
      {
        id: "spring-boot-validation-and-errors.valid",
        text: "Use @Valid on a request body, and show with a test that its constraints are ignored without it",
      },
      {
        id: "spring-boot-validation-and-errors.nested",
        text: "Validate a list of nested records, and explain which annotation each level needs for that",
      },
      {
        id: "spring-boot-validation-and-errors.request-record",
        text: "Use a record for input in place of the JPA entity, and show which field a client could set before",
      },
      {
        id: "spring-boot-validation-and-errors.advice",
        text: "Map your domain exceptions to ProblemDetail answers in one @RestControllerAdvice",
      },
      {
        id: "spring-boot-validation-and-errors.field-errors",
        text: "Override handleMethodArgumentNotValid so that one answer lists every wrong field with its reason",
      },
    ],
  },
  {
    id: "spring-boot-data",
    title: "JPA, transactions and migrations in Spring Boot",
    level: "junior",
    why: "Spring Data writes the queries, Hibernate tracks the changes and a proxy opens the transaction. You are paid to know what they do when a page is slow or half the data is missing.",
    mistake:
      "Calling a @Transactional method from another method of the same bean: the call never passes the proxy, so there is no transaction.",
    exercise:
      "Write a service that books a seat: Flyway schema, JPA entities, open-in-view off. Make the second of two writes fail and show what is left in the table, first through a self-invoked method and then through your fix.",
    requires: ["spring-boot-validation-and-errors", "java-collections"],
    beside: ["sql-queries", "transactions", "orm-and-n-plus-one"],
    language: "java",
    framework: "spring-boot",
    tracks: ["full-stack-developer", "data-engineer"],
    hours: [15, 30],
    resources: [
      {
        title: "Spring: accessing data with JPA",
        url: "https://spring.io/guides/gs/accessing-data-jpa",
        kind: "course",
      },
      { title: "Spring Data JPA", url: "https://docs.spring.io/spring-data/jpa/reference/", kind: "docs" },
      {
        title: "Spring Framework: using @Transactional",
        url: "https://docs.spring.io/spring-framework/reference/data-access/transaction/declarative/annotations.html",
        kind: "docs",
      },
      {
        title: "Spring Boot: database initialization",
        url: "https://docs.spring.io/spring-boot/how-to/data-initialization.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "spring-boot-data.repository",
        text: "Write a repository with a derived query and a @Query, and read in the log the SQL that each one sends",
      },
      {
        id: "spring-boot-data.flyway-validate",
        text: "Set up Flyway with ddl-auto=validate, and see the start fail when an entity and its table disagree",
      },
      {
        id: "spring-boot-data.open-in-view",
        text: "Switch open-in-view off, and fix the LazyInitializationException that follows without making it EAGER",
      },
      {
        id: "spring-boot-data.fetch",
        text: "Fix an N+1 with join fetch or @EntityGraph, and prove it with Hibernate's statement count in a test",
      },
      {
        id: "spring-boot-data.self-invocation",
        text: "Show that @Transactional is skipped when a bean calls its own method, and fix it by splitting the bean",
      },
      {
        id: "spring-boot-data.rollback-rules",
        text: "Predict which exceptions roll a @Transactional method back, and change the rule for a checked one",
      },
    ],
  },
  {
    id: "spring-boot-auth-and-security",
    title: "Spring Security for a Spring Boot service",
    level: "junior",
    why: "The security starter closes everything at once, and the search for a quick way in is where holes are made. Read the filter chain from top to bottom and you stay in charge.",
    mistake:
      "Disabling CSRF protection and permitting every path to get rid of a 403, without asking which rule had refused the request.",
    exercise:
      "Secure the booking service: sign-in, public read access to events, bookings for their owners only. Write a table of who may do what, and a test for each cell of it, guests and strangers included.",
    requires: ["spring-boot-data"],
    beside: ["authentication-basics", "jwt"],
    language: "java",
    framework: "spring-boot",
    tracks: ["security", "api-developer"],
    hours: [12, 24],
    resources: [
      {
        title: "Spring Security: servlet architecture",
        url: "https://docs.spring.io/spring-security/reference/servlet/architecture.html",
        kind: "docs",
      },
      {
        title: "Spring Security: authorize HttpServletRequests",
        url: "https://docs.spring.io/spring-security/reference/servlet/authorization/authorize-http-requests.html",
        kind: "docs",
      },
      {
        title: "Spring Security: password storage",
        url: "https://docs.spring.io/spring-security/reference/features/authentication/password-storage.html",
        kind: "docs",
      },
      {
        title: "Spring Boot: Actuator endpoints",
        url: "https://docs.spring.io/spring-boot/reference/actuator/endpoints.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "spring-boot-auth-and-security.filter-chain",
        text: "Write a SecurityFilterChain whose rules run from narrow to wide and end with anyRequest",
      },
      {
        id: "spring-boot-auth-and-security.password-encoder",
        text: "Hash passwords with the delegating PasswordEncoder, and explain the {bcrypt} in front of each hash",
      },
      {
        id: "spring-boot-auth-and-security.csrf-choice",
        text: "Decide whether your service needs Spring's CSRF protection by how its clients send their credentials",
      },
      {
        id: "spring-boot-auth-and-security.actuator-exposure",
        text: "Choose which Actuator endpoints answer over HTTP, and show that env and heapdump are out of reach",
      },
      {
        id: "spring-boot-auth-and-security.method-security",
        text: "Guard a service method with @PreAuthorize so that only a record's owner can change it",
      },
      {
        id: "spring-boot-auth-and-security.resource-server",
        text: "Configure a JWT resource server that checks issuer and audience, and show a token for another API refused",
      },
    ],
  },
  {
    id: "spring-boot-testing-and-structure",
    title: "Configuration, structure and tests in Spring Boot",
    level: "junior",
    why: "Spring's test slices and its cached contexts let a large suite stay quick, and its configuration lets one jar run anywhere. Misused, both cost a team minutes with every build.",
    mistake:
      "Putting @SpringBootTest on every test with its own set of mocks, so that each class starts a new context and the suite takes ten minutes.",
    exercise:
      "Finish the booking service as a small project: packages by feature, validated settings, slice tests for web and data, and two full tests on a random port. Count how many contexts your suite starts, and justify each.",
    requires: ["spring-boot-data", "java-testing", "clean-code"],
    language: "java",
    framework: "spring-boot",
    tracks: ["devops-engineer"],
    hours: [12, 24],
    resources: [
      {
        title: "Spring Boot: testing Spring Boot applications",
        url: "https://docs.spring.io/spring-boot/reference/testing/spring-boot-applications.html",
        kind: "docs",
      },
      {
        title: "Spring Boot: Testcontainers",
        url: "https://docs.spring.io/spring-boot/reference/testing/testcontainers.html",
        kind: "docs",
      },
      {
        title: "Spring Boot: externalized configuration",
        url: "https://docs.spring.io/spring-boot/reference/features/external-config.html",
        kind: "docs",
      },
      {
        title: "Spring Framework: context caching",
        url: "https://docs.spring.io/spring-framework/reference/testing/testcontext-framework/ctx-management/caching.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "spring-boot-testing-and-structure.package-by-feature",
        text: "Organise packages by feature, and make package-private every class that no other feature needs",
      },
      {
        id: "spring-boot-testing-and-structure.configuration-properties",
        text: "Bind settings to a @ConfigurationProperties record with @Validated, so that a bad value stops the start",
      },
      {
        id: "spring-boot-testing-and-structure.property-sources",
        text: "Predict which value wins when a key stands in application.yaml, a profile's file and the environment",
      },
      {
        id: "spring-boot-testing-and-structure.web-slice",
        text: "Test a controller with @WebMvcTest and a @MockitoBean service, its 400 and 404 answers included",
      },
      {
        id: "spring-boot-testing-and-structure.data-slice",
        text: "Test a repository with @DataJpaTest on your real database in Testcontainers instead of on H2",
      },
      {
        id: "spring-boot-testing-and-structure.context-cache",
        text: "Find out which of your tests start a new application context, and save one by sharing its configuration",
      },
    ],
  },
] as const satisfies readonly SkillContent[];
