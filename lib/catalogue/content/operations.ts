import { onet } from "../onet";
import type { SkillContent } from "../schema";

/** The step "operations": running software for real, from one server to delivery, watching, incidents and cost. */
export const operations = [
  {
    id: "linux-server",
    title: "Looking after a Linux server",
    level: "junior",
    why: "Sooner or later the platform's buttons run out, and there's only a shell on a machine that misbehaves. Look after one server yourself, and you can guess what all the others are doing.",
    mistake:
      "Starting the app by hand in an SSH session: it's gone after the next crash or reboot, and nobody remembers the command.",
    exercise:
      "Rent the smallest virtual server and run an app with its database on it. Then be unkind: reboot it, kill the app's process, fill the disk. Note what came back by itself, and mend the rest.",
    requires: ["operating-system-basics", "dns-and-hosting"],
    tracks: ["devops-engineer", "cloud-engineer", "database-administrator"],
    hours: [8, 20],
    resources: [
      { title: "Ubuntu Server documentation", url: "https://documentation.ubuntu.com/server/", kind: "docs" },
      { title: "The Debian Administrator's Handbook", url: "https://debian-handbook.info/", kind: "book" },
      {
        title: "systemd.service",
        url: "https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "linux-server.journal",
        text: "Filter the journal with journalctl down to one service's errors of the last hour",
      },
      {
        id: "linux-server.refused-file",
        text: "Fix a service's permission error by owner, group or mode, without running it as root and without chmod 777",
      },
      {
        id: "linux-server.systemd-service",
        text: "Write a systemd unit that starts an app at boot, under its own user, and restarts it after a crash",
      },
      {
        id: "linux-server.scheduled-task",
        text: "Schedule a task with a systemd timer or cron, and keep its output and exit status where you can find them",
      },
      {
        id: "linux-server.full-disk",
        text: "Find what fills a disk, even a deleted file that a process still holds open",
      },
      {
        id: "linux-server.killed-process",
        text: "Prove from the kernel's log that a vanished process was killed for want of memory",
      },
    ],
  },
  {
    id: "hosting-choices",
    title: "Choosing where code lives and runs",
    level: "junior",
    why: "The host of your code and the host of your app will outlast most libraries that you pick. Chosen by needs and numbers, they spare you a move that nobody wants to pay for.",
    mistake:
      "Choosing by the free tier alone, and reading about sleep, limits, prices and the vendor's plans for the product only when customers depend on it.",
    exercise:
      "Place a project of yours, on paper, on Heroku, AWS, DigitalOcean and a server of your own, with a paragraph each: price at ten times today's traffic, work that stays with you, the vendor's plans for the product, the way out. Choose one, and defend it to somebody who pays bills.",
    requires: ["deployment", "git-collaboration"],
    tracks: ["cloud-engineer"],
    hours: [5, 12],
    resources: [
      { title: "Heroku: Limits", url: "https://devcenter.heroku.com/articles/limits", kind: "docs" },
      {
        title: "An Update on Heroku, of February 2026",
        url: "https://www.heroku.com/blog/an-update-on-heroku/",
        kind: "docs",
      },
      {
        title: "AWS: Choosing an AWS compute service",
        url: "https://docs.aws.amazon.com/decision-guides/latest/decision-guides/choosing-aws-compute-service.html",
        kind: "docs",
      },
      { title: "DigitalOcean: Products", url: "https://docs.digitalocean.com/products/", kind: "docs" },
      {
        title: "GitHub: Duplicating a repository",
        url: "https://docs.github.com/en/repositories/creating-and-managing-repositories/duplicating-a-repository",
        kind: "docs",
      },
      { title: "GitLab documentation", url: "https://docs.gitlab.com/", kind: "docs" },
      {
        title: "Bitbucket Cloud documentation",
        url: "https://support.atlassian.com/bitbucket-cloud/",
        kind: "docs",
      },
    ],
    alignment: [onet.judgmentAndDecisionMaking],
    items: [
      {
        id: "hosting-choices.first-limit",
        text: "Find in a host's documentation which limit your app would meet first: sleep, memory, disk or time",
      },
      {
        id: "hosting-choices.code-hosts",
        text: "Compare GitHub, GitLab and Bitbucket for one team by pipelines, access rights, price and self-hosting",
      },
      {
        id: "hosting-choices.hours-of-upkeep",
        text: "Estimate the hours that your own server takes each month, and add their price to the rent",
      },
      {
        id: "hosting-choices.three-customers",
        text: "Choose AWS, DigitalOcean, Heroku or your own server for a hobby, a start-up and a hospital, by price, upkeep and outlook",
      },
      {
        id: "hosting-choices.second-code-host",
        text: "Push a full mirror of a repository to a second code host, and list what stays behind, such as issues",
      },
      {
        id: "hosting-choices.way-out",
        text: "Move a small app and its data to another host in a day, and note what tied you to the first one",
      },
    ],
  },
  {
    id: "containers",
    title: "Containers and virtual machines",
    level: "junior",
    why: "A container is an ordinary process that has been told a story about where it lives. See through the story, and its limits and odd failures stop being magic.",
    mistake:
      "Treating a container as a small virtual machine: mending things inside a running one and keeping data there, until its successor knows nothing of either.",
    exercise:
      "Start one small web app in a virtual machine and in a container. Compare start-up time, memory, disk, and what uname -r and ps show inside and outside of each. Then delete both, and list what is gone for good.",
    requires: ["operating-system-basics", "deployment"],
    tracks: ["devops-engineer", "cloud-engineer"],
    hours: [4, 10],
    resources: [
      {
        title: "Docker: What is a container?",
        url: "https://docs.docker.com/get-started/docker-concepts/the-basics/what-is-a-container/",
        kind: "docs",
      },
      { title: "Docker: Storage", url: "https://docs.docker.com/engine/storage/", kind: "docs" },
      {
        title: "Linux Containers: What's LXC?",
        url: "https://linuxcontainers.org/lxc/introduction/",
        kind: "docs",
      },
      {
        title: "Linux manual: namespaces",
        url: "https://man7.org/linux/man-pages/man7/namespaces.7.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "containers.look-inside",
        text: "Run a container in the background, read its logs, look around in it with a shell, and remove it",
      },
      {
        id: "containers.lost-files",
        text: "Show which files vanish when a container is replaced, and keep those that matter in a volume",
      },
      {
        id: "containers.published-port",
        text: "Publish a container's port to your own machine only, and show that a neighbour cannot reach it",
      },
      {
        id: "containers.resource-limits",
        text: "Limit a container's memory and CPU, and provoke what happens at each of the two limits",
      },
      {
        id: "containers.process-on-the-host",
        text: "Find a container's process on its Linux host, and list the namespaces and the cgroup that wall it in",
      },
      {
        id: "containers.virtual-machine-or-lxc",
        text: "Compare a virtual machine, an LXC system container and a Docker container by kernel, isolation and use",
      },
    ],
  },
  {
    id: "container-composition",
    title: "Several containers with Compose",
    level: "junior",
    why: "One command that brings up app, database and cache, alike on every laptop, ends the week in which a new colleague only installs things. It's also the smallest model of a whole system.",
    mistake:
      "Trusting a bare depends_on: it waits until the database's container has started, not until the database accepts connections.",
    exercise:
      "Write a Compose file for an app with database, cache and a mail catcher. Give somebody who has never seen the repository one command and ten minutes. Fix whatever stops them, then let them tear it all down and start again.",
    requires: ["containers", "postgresql"],
    tracks: ["devops-engineer", "full-stack-developer"],
    hours: [3, 7],
    resources: [
      { title: "Docker Compose", url: "https://docs.docker.com/compose/", kind: "docs" },
      {
        title: "Docker Compose: Control startup order",
        url: "https://docs.docker.com/compose/how-tos/startup-order/",
        kind: "docs",
      },
      {
        title: "The Compose Specification",
        url: "https://github.com/compose-spec/compose-spec/blob/main/spec.md",
        kind: "spec",
      },
    ],
    items: [
      {
        id: "container-composition.one-command",
        text: "Start an app with its database and cache with a single docker compose up on a fresh clone",
      },
      {
        id: "container-composition.names-not-localhost",
        text: "Connect two services by their Compose names, and show why localhost fails from inside a container",
      },
      {
        id: "container-composition.down",
        text: "Predict what docker compose down leaves behind with -v and without it, then run both to check",
      },
      {
        id: "container-composition.ready-not-started",
        text: "Start the app only once the database's health check passes, and test it with a database that is slow to start",
      },
      {
        id: "container-composition.override",
        text: "Separate what only development needs, such as live code and open ports, into an override file",
      },
      {
        id: "container-composition.one-host",
        text: "Name three things that Compose on one host cannot do for you when that host dies or a release goes wrong",
      },
    ],
  },
  {
    id: "web-servers",
    title: "Web servers and reverse proxies",
    level: "mid",
    why: "In front of nearly every app stands a web server that terminates TLS, serves files and decides what reaches your code. Many a bug of the app turns out to be one line in its settings.",
    mistake:
      "Raising every timeout and size limit when a 502 or 504 shows up, before finding out whether the proxy or the app gave in.",
    exercise:
      "Put Nginx or Caddy in front of an app, then stop the app, let it hang, send too large a body, ask for an unknown host, and read an answer at one byte a second. Predict what a client sees each time, and find the log line for it.",
    requires: ["linux-server", "https-and-cors"],
    tracks: ["devops-engineer", "cloud-engineer"],
    hours: [5, 12],
    resources: [
      {
        title: "nginx: Beginner's Guide",
        url: "https://nginx.org/en/docs/beginners_guide.html",
        kind: "docs",
      },
      {
        title: "nginx: How nginx processes a request",
        url: "https://nginx.org/en/docs/http/request_processing.html",
        kind: "docs",
      },
      { title: "Caddy documentation", url: "https://caddyserver.com/docs/", kind: "docs" },
      {
        title: "Apache HTTP Server documentation",
        url: "https://httpd.apache.org/docs/current/",
        kind: "docs",
      },
      {
        title: "Internet Information Services (IIS)",
        url: "https://learn.microsoft.com/en-us/iis/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "web-servers.files-and-app",
        text: "Serve static files from Nginx, Apache or Caddy, and pass every other request on to an app behind it",
      },
      {
        id: "web-servers.who-failed",
        text: "Tell from status and error log whether the proxy or the app is to blame for a 413, a 502 and a 504",
      },
      {
        id: "web-servers.unknown-host",
        text: "Host two sites with a certificate each on one address, and refuse a host name that belongs to neither",
      },
      {
        id: "web-servers.matching-block",
        text: "Predict which location or route block answers each of six URLs, then check it with requests",
      },
      {
        id: "web-servers.reload",
        text: "Check a changed configuration and reload it under load without cutting off a request or a download",
      },
      {
        id: "web-servers.choose",
        text: "Choose between Nginx, Caddy, Apache and IIS for three teams by platform, certificates and upkeep",
      },
    ],
  },
  {
    id: "server-hardening",
    title: "Server hardening",
    level: "mid",
    why: "A new address on the internet meets strangers trying its doors within the hour. Hardening it takes an afternoon; explaining a hijacked server to your customers takes much longer.",
    mistake:
      "Ticking off a hundred settings from a list while the database still listens on every address and last month's updates wait.",
    exercise:
      "Scan a fresh server with nmap from outside and Lynis from within. Harden it for two hours, scan again, and justify in writing each finding that you leave. Then set up a second server from your notes alone and compare the two.",
    requires: ["linux-server"],
    tracks: ["security", "devops-engineer", "cloud-engineer"],
    hours: [5, 12],
    resources: [
      { title: "CIS Benchmarks", url: "https://www.cisecurity.org/cis-benchmarks", kind: "spec" },
      {
        title: "Securing Debian Manual",
        url: "https://www.debian.org/doc/manuals/securing-debian-manual/",
        kind: "book",
      },
      { title: "OpenSSH: sshd_config", url: "https://man.openbsd.org/sshd_config", kind: "docs" },
      {
        title: "systemd.exec: sandboxing",
        url: "https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "server-hardening.ssh",
        text: "Restrict SSH to keys and named users, tried from a second session before you close the first",
      },
      {
        id: "server-hardening.open-ports",
        text: "List every listening port from inside and from outside the server, and close or justify each one",
      },
      {
        id: "server-hardening.firewall",
        text: "Set up a firewall that refuses by default, and show that ports published by containers obey it too",
      },
      {
        id: "server-hardening.updates",
        text: "Automate security updates, and detect services that still run the old code until they restart",
      },
      {
        id: "server-hardening.records-elsewhere",
        text: "Send records of logins and sudo to another machine, where an intruder cannot erase them",
      },
      {
        id: "server-hardening.sandbox",
        text: "Reduce a service's exposure in systemd-analyze security by sandboxing it, with all its functions intact",
      },
    ],
  },
  {
    id: "container-images",
    title: "Container images",
    level: "mid",
    why: "The image is what really goes to production. A small one that runs as nobody in particular starts sooner, hides fewer holes and behaves alike wherever it lands.",
    mistake:
      "Deleting a secret or a compiler in a later layer: the earlier layer still carries it to everybody who pulls the image.",
    exercise:
      "Take an image of yours that is larger than it ought to be. In one sitting halve its size, run it as a non-root user, and get a rebuild after a changed line below twenty seconds. Look through its layers for what no stranger should see.",
    requires: ["containers"],
    tracks: ["devops-engineer", "cloud-engineer", "security"],
    hours: [4, 10],
    resources: [
      {
        title: "Docker: Building best practices",
        url: "https://docs.docker.com/build/building/best-practices/",
        kind: "docs",
      },
      {
        title: "Dockerfile reference",
        url: "https://docs.docker.com/reference/dockerfile/",
        kind: "docs",
      },
      {
        title: "OCI Image Format Specification",
        url: "https://github.com/opencontainers/image-spec/blob/main/spec.md",
        kind: "spec",
      },
    ],
    items: [
      {
        id: "container-images.layer-order",
        text: "Order a Dockerfile so that a changed source line reuses the installed dependencies, and time both rebuilds",
      },
      {
        id: "container-images.multi-stage",
        text: "Build an image in stages so that no compiler or test tool is left in it, and compare the sizes",
      },
      {
        id: "container-images.non-root",
        text: "Run an image as a non-root user on a read-only file system, with only the paths it needs left writable",
      },
      {
        id: "container-images.stop-signal",
        text: "Fix a container that takes ten seconds to stop because SIGTERM never reaches the app",
      },
      {
        id: "container-images.secret-in-a-layer",
        text: "Extract a 'deleted' secret from an image's layers, then build again with a build secret that leaves no trace",
      },
      {
        id: "container-images.pinned-base",
        text: "Pin a base image by digest, and automate the pull request that moves it to the patched one",
      },
    ],
  },
  {
    id: "secrets-management",
    title: "Secrets management",
    level: "mid",
    why: "Many break-ins need no exploit, just a key that somebody left lying about. With few secrets that are easy to replace, a leak is an errand and no disaster.",
    mistake:
      "Removing a leaked key from the latest commit and carrying on: history and other people's clones still hold it, so only revoking helps.",
    exercise:
      "Follow one database password from where it was made to each place that holds it: files, pipeline, servers, laptops, chats. Move it into one store, replace it without an outage, and show that the old one no longer opens anything.",
    requires: ["continuous-integration", "database-security"],
    tracks: ["security", "devops-engineer", "cloud-engineer"],
    hours: [6, 14],
    resources: [
      {
        title: "OWASP Secrets Management Cheat Sheet",
        url: "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
        kind: "docs",
      },
      {
        title: "HashiCorp Vault documentation",
        url: "https://developer.hashicorp.com/vault/docs",
        kind: "docs",
      },
      {
        title: "AWS Secrets Manager: Rotate secrets",
        url: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "secrets-management.inventory",
        text: "List a service's secrets with their age and owner, what each one opens and who can read it",
      },
      {
        id: "secrets-management.stopped-commit",
        text: "Set up a scanner that stops a secret before it leaves your machine, and test it with a planted one",
      },
      {
        id: "secrets-management.environment-leaks",
        text: "Show three ways in which a secret in an environment variable gets out, such as a crash report",
      },
      {
        id: "secrets-management.store",
        text: "Move a service's secrets into Vault or a cloud's own store, where every read leaves a record",
      },
      {
        id: "secrets-management.rotation-in-use",
        text: "Rotate a database password under load, with two credentials that both work for a while",
      },
      {
        id: "secrets-management.leak-drill",
        text: "Rehearse a leaked key against the clock: revoke it, replace it, and find out who used it",
      },
    ],
  },
  {
    id: "continuous-delivery",
    title: "Continuous delivery",
    level: "mid",
    why: "Ten small releases are safer than one big one, because each leaves a single suspect. A good pipeline makes the safe way to production also the quickest.",
    mistake: "Building anew for each environment, so that what passed the tests isn't what goes live.",
    exercise:
      "Send three faulty versions through your pipeline: one that crashes at start, one that is slow, one that shows a wrong price. Note which of them it stops by itself and how many users each would have met. Add the check that was missing.",
    requires: ["continuous-integration", "production-logging"],
    tracks: ["devops-engineer", "team-lead"],
    hours: [8, 18],
    resources: [
      { title: "Continuous Delivery", url: "https://continuousdelivery.com/", kind: "docs" },
      {
        title: "Martin Fowler: Feature Toggles",
        url: "https://martinfowler.com/articles/feature-toggles.html",
        kind: "docs",
      },
      {
        title: "The Site Reliability Workbook: Canarying Releases",
        url: "https://sre.google/workbook/canarying-releases/",
        kind: "book",
      },
      {
        title: "DORA: Software delivery metrics",
        url: "https://dora.dev/guides/dora-metrics/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "continuous-delivery.build-once",
        text: "Build an artefact once, and promote the very same one by its digest from test to production",
      },
      {
        id: "continuous-delivery.what-runs-where",
        text: "Tell within a minute which commit runs in each environment, since when, and who released it",
      },
      {
        id: "continuous-delivery.feature-flag",
        text: "Release unfinished work behind a feature flag, turn it on for one user, and delete the flag once all have it",
      },
      {
        id: "continuous-delivery.rollout-strategy",
        text: "Choose a rolling, blue-green or canary release for three services by risk, cost and way back",
      },
      {
        id: "continuous-delivery.automatic-stop",
        text: "Automate a canary that compares its errors and latency with the old version's, and stops itself when they are worse",
      },
      {
        id: "continuous-delivery.delivery-measures",
        text: "Measure over a quarter lead time, release frequency, share of failed releases and time to recover from one",
      },
    ],
  },
  {
    id: "zero-downtime-deployment",
    title: "Deployment without downtime",
    level: "mid",
    why: "A release that no user notices can happen at ten in the morning, with everybody awake. The craft is dull and learnable: two versions share the stage, and the old one leaves politely.",
    mistake:
      "Exiting at once on SIGTERM, while the load balancer goes on sending requests to that copy for some seconds more.",
    exercise:
      "Call your app twenty times a second from another machine, with one page left open in a browser and one slow upload. Release, release again, roll back. Count each failed call, find its cause, and repeat until there are none.",
    requires: ["continuous-delivery", "web-servers"],
    tracks: ["devops-engineer", "cloud-engineer"],
    hours: [5, 12],
    resources: [
      {
        title: "Amazon Builders' Library: Ensuring rollback safety during deployments",
        url: "https://builder.aws.com/content/3F04j2yRAAMBuPSPs50xwXZqg01/ensuring-rollback-safety-during-deployments",
        kind: "docs",
      },
      {
        title: "Amazon Builders' Library: Implementing health checks",
        url: "https://builder.aws.com/content/3Ev53O39izHCtWLzp4XU6t8PC1O/implementing-health-checks",
        kind: "docs",
      },
      {
        title: "Kubernetes: Pod Lifecycle",
        url: "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "zero-downtime-deployment.old-assets",
        text: "Keep the previous release's assets reachable, so that a page opened before a release still loads its scripts",
      },
      {
        id: "zero-downtime-deployment.ready-or-alive",
        text: "Separate readiness from liveness, and show how a liveness check on the database turns a blip into an outage",
      },
      {
        id: "zero-downtime-deployment.polite-exit",
        text: "Shut a copy down in order: turn unready, wait for the balancer to notice, finish open work, then exit",
      },
      {
        id: "zero-downtime-deployment.first-minute",
        text: "Measure a new copy's latency in its first minute, and warm it up before it gets its full share of traffic",
      },
      {
        id: "zero-downtime-deployment.readable-by-both",
        text: "Test that the previous version can read sessions, cached values and queued jobs which the new one wrote",
      },
      {
        id: "zero-downtime-deployment.rollback-under-load",
        text: "Roll a release back under steady load with no failed request and no loss of what the new version stored",
      },
    ],
  },
  {
    id: "cloud-basics",
    title: "Cloud basics: AWS, Azure and Google Cloud",
    level: "mid",
    why: "Behind three sets of names, the big clouds sell the same dozen building blocks. Get those straight, and a job that asks for the other cloud is no closed door.",
    mistake:
      "Trying things out as the account's root user without a budget alert, until a leaked key or a forgotten machine costs thousands.",
    exercise:
      "Build the same tiny system in two clouds: a virtual machine, a bucket, a managed database and a role. Keep a table of names, defaults and surprises, then delete it all and check both bills the day after.",
    requires: ["hosting-choices", "database-in-the-cloud"],
    tracks: ["cloud-engineer", "devops-engineer"],
    hours: [8, 20],
    resources: [
      {
        title: "Overview of Amazon Web Services",
        url: "https://docs.aws.amazon.com/whitepapers/latest/aws-overview/introduction.html",
        kind: "docs",
      },
      { title: "Azure documentation", url: "https://learn.microsoft.com/en-us/azure/", kind: "docs" },
      {
        title: "Google Cloud: Compare AWS and Azure services to Google Cloud",
        url: "https://docs.cloud.google.com/docs/get-started/aws-azure-gcp-service-comparison",
        kind: "docs",
      },
      {
        title: "AWS: Shared Responsibility Model",
        url: "https://aws.amazon.com/compliance/shared-responsibility-model/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "cloud-basics.safe-account",
        text: "Secure a new cloud account with a second factor, a budget alert and a daily login that isn't root",
      },
      {
        id: "cloud-basics.three-names",
        text: "Map compute, storage, database, queue and identity of AWS, Azure and Google Cloud onto each other",
      },
      {
        id: "cloud-basics.by-command",
        text: "Create and delete a virtual machine with its disk and firewall rule with commands alone, without the web console",
      },
      {
        id: "cloud-basics.kinds-of-storage",
        text: "Choose object, block or file storage for uploads, a database's disk and a folder that servers share",
      },
      {
        id: "cloud-basics.lost-zone",
        text: "Place an app's copies and its database across zones, and show the service alive with one zone's share stopped",
      },
      {
        id: "cloud-basics.clean-end",
        text: "Delete all that an experiment created, disks and addresses included, and prove it with the next bill",
      },
    ],
  },
  {
    id: "infrastructure-as-code",
    title: "Infrastructure as code",
    level: "mid",
    why: "What was clicked together can't be reviewed, repeated or undone. Written as code, an environment arrives by pull request, and a lost one is back before lunch.",
    mistake:
      "Fixing something by hand in the console just this once, so that code and reality part ways and the next run takes the fix back.",
    exercise:
      "Write code for a small environment that was clicked together, and import it until the plan shows no change. Then delete it, bring it back from the repository against the clock, and automate the slowest step that was still manual.",
    requires: ["cloud-basics", "continuous-integration"],
    tracks: ["devops-engineer", "cloud-engineer"],
    hours: [8, 20],
    resources: [
      {
        title: "Terraform documentation",
        url: "https://developer.hashicorp.com/terraform/docs",
        kind: "docs",
      },
      { title: "OpenTofu documentation", url: "https://opentofu.org/docs/", kind: "docs" },
      {
        title: "Getting started with Ansible",
        url: "https://docs.ansible.com/projects/ansible/latest/getting_started/index.html",
        kind: "docs",
      },
      {
        title: "Martin Fowler: Infrastructure As Code",
        url: "https://martinfowler.com/bliki/InfrastructureAsCode.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "infrastructure-as-code.from-nothing",
        text: "Provision an app's network, server and database in an empty account with Terraform, OpenTofu or Pulumi",
      },
      {
        id: "infrastructure-as-code.unchanged-second-run",
        text: "Configure a server with an Ansible playbook, or the like, whose second run reports nothing changed",
      },
      {
        id: "infrastructure-as-code.read-the-plan",
        text: "Predict from a plan which resources are changed in place and which are destroyed and made anew",
      },
      {
        id: "infrastructure-as-code.locked-state",
        text: "Store the state remotely, encrypted and locked, and show a second apply refused while the first one runs",
      },
      {
        id: "infrastructure-as-code.drift",
        text: "Detect with a scheduled plan what was changed by hand, and adopt or undo each of those changes",
      },
      {
        id: "infrastructure-as-code.guarded-database",
        text: "Guard a database against a careless plan, and show the run that would destroy it being refused",
      },
    ],
  },
  {
    id: "cloud-networking-and-identity",
    title: "Cloud networking and identity",
    level: "mid",
    why: "In the cloud, many home-made outages are a route or a rule, and many break-ins are a permission. Whoever can read both is the person that everybody asks.",
    mistake: "Answering 'access denied' with a wildcard policy that is to be narrowed later, and never is.",
    exercise:
      "Build a private network with one way in, an app and a database, all from code. Let a colleague break it in three places: a route, a firewall rule, a policy. Find each one within half an hour, without opening anything wider.",
    requires: ["cloud-basics", "infrastructure-as-code"],
    tracks: ["cloud-engineer", "devops-engineer", "security"],
    trackOnly: true,
    hours: [8, 20],
    resources: [
      {
        title: "Amazon VPC User Guide",
        url: "https://docs.aws.amazon.com/vpc/latest/userguide/what-is-amazon-vpc.html",
        kind: "docs",
      },
      {
        title: "AWS IAM: Policy evaluation logic",
        url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html",
        kind: "docs",
      },
      {
        title: "Azure Virtual Network: Overview",
        url: "https://learn.microsoft.com/en-us/azure/virtual-network/virtual-networks-overview",
        kind: "docs",
      },
      {
        title: "Google Cloud: IAM overview",
        url: "https://docs.cloud.google.com/iam/docs/overview",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "cloud-networking-and-identity.address-plan",
        text: "Plan a network's address ranges with public and private subnets that overlap with no network you may join",
      },
      {
        id: "cloud-networking-and-identity.refused-connection",
        text: "Trace a failing connection through name, route, gateway and firewall rule to the one that stops it",
      },
      {
        id: "cloud-networking-and-identity.private-path",
        text: "Connect an app to object storage and a managed database without any path over the public internet",
      },
      {
        id: "cloud-networking-and-identity.narrow-policy",
        text: "Write a policy that lets one role do one action on one resource, and test a yes and a no",
      },
      {
        id: "cloud-networking-and-identity.policies-together",
        text: "Predict whether a call passes where an allow, a deny and an organisation's limit all apply, then simulate it",
      },
      {
        id: "cloud-networking-and-identity.separate-accounts",
        text: "Separate production from experiments by account or project, and show that no key of one opens the other",
      },
    ],
  },
  {
    id: "serverless",
    title: "Serverless functions",
    level: "mid",
    why: "No server to patch, and nothing to pay while nobody calls: for small or spiky work that's hard to beat. Its limits and prices sit in unusual places, so see them before you build on it.",
    mistake:
      "Forgetting that every copy of a function opens database connections of its own: at 500 copies the database refuses, although each of them pools neatly.",
    exercise:
      "Build a thumbnail service: one function behind HTTP, one that runs when a file arrives. Send 500 requests at once, note cold starts, throttled calls and repeats, and work out the month's bill next to that of a small server.",
    requires: ["cloud-basics", "idempotency"],
    tracks: ["cloud-engineer", "api-developer"],
    hours: [6, 14],
    resources: [
      {
        title: "AWS Lambda Developer Guide",
        url: "https://docs.aws.amazon.com/lambda/latest/dg/welcome.html",
        kind: "docs",
      },
      {
        title: "Amazon API Gateway Developer Guide",
        url: "https://docs.aws.amazon.com/apigateway/latest/developerguide/welcome.html",
        kind: "docs",
      },
      {
        title: "Azure Functions: Overview",
        url: "https://learn.microsoft.com/en-us/azure/azure-functions/functions-overview",
        kind: "docs",
      },
      {
        title: "Mike Roberts: Serverless Architectures",
        url: "https://martinfowler.com/articles/serverless.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "serverless.behind-a-gateway",
        text: "Deploy an HTTP endpoint as an AWS Lambda function behind API Gateway, or as the equivalent in another cloud",
      },
      {
        id: "serverless.what-survives",
        text: "Show which variables survive from one invocation to the next, and name data that must never be among them",
      },
      {
        id: "serverless.cold-start",
        text: "Measure cold and warm starts apart, and shorten the cold one by package size, memory or kept-warm copies",
      },
      {
        id: "serverless.poison-event",
        text: "Handle an event that fails every time, so that it ends in a dead-letter queue and blocks none behind it",
      },
      {
        id: "serverless.concurrency-limit",
        text: "Limit a function's concurrency so that a burst of calls can't drown the database behind it",
      },
      {
        id: "serverless.break-even",
        text: "Compute for one real workload the number of calls a month above which a small server is cheaper than functions",
      },
    ],
  },
  {
    id: "content-delivery",
    title: "Content delivery and the edge",
    level: "mid",
    why: "No tuning of your code brings Sydney closer to Frankfurt. A content delivery network (CDN) answers from nearby, and keeps the crowd away from your servers on the day it comes.",
    mistake:
      "Purging the whole CDN at each release, so that the riskiest minute of the day begins with every request going to the origin.",
    exercise:
      "Put a CDN in front of a site of yours. Measure the first byte from three continents before and after, raise the share of requests answered at the edge by a third, then stop the origin for ten minutes and see what visitors still get.",
    requires: ["caching", "web-servers"],
    tracks: ["cloud-engineer", "full-stack-developer"],
    hours: [4, 10],
    resources: [
      {
        title: "RFC 9111: HTTP Caching",
        url: "https://www.rfc-editor.org/rfc/rfc9111.html",
        kind: "spec",
      },
      {
        title: "web.dev: Content delivery networks",
        url: "https://web.dev/articles/content-delivery-networks",
        kind: "docs",
      },
      { title: "Cloudflare Cache", url: "https://developers.cloudflare.com/cache/", kind: "docs" },
      {
        title: "Amazon CloudFront Developer Guide",
        url: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Introduction.html",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "content-delivery.edge-or-origin",
        text: "Tell from response headers whether the edge or the origin answered, and how old that answer is",
      },
      {
        id: "content-delivery.true-address",
        text: "Log the visitor's true address behind CDN and proxy, and show that a forged X-Forwarded-For changes nothing",
      },
      {
        id: "content-delivery.around-the-edge",
        text: "Refuse requests that reach the origin around its CDN, and prove it with a request to the origin's address",
      },
      {
        id: "content-delivery.purge-by-tag",
        text: "Publish a correction that shows at every edge within a minute, by purging a tag and not the whole cache",
      },
      {
        id: "content-delivery.stale-on-error",
        text: "Serve pages from the edge with stale-if-error while the origin is down, and list those that must fail",
      },
      {
        id: "content-delivery.edge-code",
        text: "Decide for redirects, resized images and sign-in checks whether they run at the edge or at the origin",
      },
    ],
  },
  {
    id: "kubernetes",
    title: "Kubernetes",
    level: "mid",
    why: "Kubernetes compares what you asked for with what is there, and keeps mending the difference. Many platforms that you'll meet at work are built on it, so its dozen nouns pay for themselves.",
    mistake:
      "Copying manifests without resource requests, so that one greedy pod starves its neighbours and the scheduler works blindfold.",
    exercise:
      "Run an app with three copies on a local cluster such as kind. Delete pods, break the image's name, starve it of memory, stop a rollout halfway. Predict what the cluster does each time, then read the events to check.",
    requires: ["container-images", "container-composition"],
    tracks: ["devops-engineer", "cloud-engineer"],
    hours: [12, 30],
    resources: [
      { title: "Kubernetes: Concepts", url: "https://kubernetes.io/docs/concepts/", kind: "docs" },
      {
        title: "Kubernetes: Learn Kubernetes Basics",
        url: "https://kubernetes.io/docs/tutorials/kubernetes-basics/",
        kind: "course",
      },
      {
        title: "Kubernetes: Troubleshooting Applications",
        url: "https://kubernetes.io/docs/tasks/debug/debug-application/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "kubernetes.first-deployment",
        text: "Deploy an app to a local cluster from manifests, with a Deployment, a Service and a way in from outside",
      },
      {
        id: "kubernetes.failing-pods",
        text: "Diagnose ImagePullBackOff, CrashLoopBackOff, Pending and OOMKilled from describe, logs and events",
      },
      {
        id: "kubernetes.changed-setting",
        text: "Change a ConfigMap or Secret, and show which running pods see the new value and which only after a restart",
      },
      {
        id: "kubernetes.path-to-the-pod",
        text: "Trace a request from the cluster's edge to a pod, and find a Service whose selector matches no pod",
      },
      {
        id: "kubernetes.measured-requests",
        text: "Set CPU and memory requests from measured use, and predict which pods a crowded node evicts first",
      },
      {
        id: "kubernetes.worth-it",
        text: "Argue against Kubernetes for a team of four, and name the facts that would turn your verdict",
      },
    ],
  },
  {
    id: "metrics-logs-traces",
    title: "Observability: metrics, logs and traces",
    level: "mid",
    why: "Monitoring tells you that a known thing broke; observability lets you ask what nobody had thought of. Both live on telemetry that somebody put into the code before it was needed.",
    mistake:
      "Putting user ids or full URLs into metric labels: each new value is a new series, until the monitoring costs more than the app.",
    exercise:
      "Instrument a service that calls another one and a database. Then answer from telemetry alone: which endpoint is slowest, for whom, and in which step? Add the signal that was missing, and answer again.",
    requires: ["production-logging", "api-consume"],
    tracks: ["devops-engineer", "cloud-engineer"],
    hours: [8, 18],
    resources: [
      { title: "OpenTelemetry documentation", url: "https://opentelemetry.io/docs/", kind: "docs" },
      {
        title: "Prometheus: Instrumentation",
        url: "https://prometheus.io/docs/practices/instrumentation/",
        kind: "docs",
      },
      {
        title: "Prometheus: Histograms and summaries",
        url: "https://prometheus.io/docs/practices/histograms/",
        kind: "docs",
      },
      { title: "W3C Trace Context", url: "https://www.w3.org/TR/trace-context/", kind: "spec" },
      {
        title: "Site Reliability Engineering: Monitoring Distributed Systems",
        url: "https://sre.google/sre-book/monitoring-distributed-systems/",
        kind: "book",
      },
    ],
    items: [
      {
        id: "metrics-logs-traces.endpoint-signals",
        text: "Instrument a service to report rate, errors and duration per route, labelled by template and not by full URL",
      },
      {
        id: "metrics-logs-traces.kind-of-metric",
        text: "Choose a counter, a gauge or a histogram for six measures, and write the query that each is meant for",
      },
      {
        id: "metrics-logs-traces.merged-percentiles",
        text: "Show why the p99s of several servers can't be averaged, and estimate the overall one from merged histograms",
      },
      {
        id: "metrics-logs-traces.first-trace",
        text: "Trace a request through two services and a database with OpenTelemetry, and find the span that costs most",
      },
      {
        id: "metrics-logs-traces.through-a-queue",
        text: "Keep one trace across a queue, so that a job's spans lead back to the request that caused it",
      },
      {
        id: "metrics-logs-traces.spike-to-line",
        text: "Follow a spike in a graph through your telemetry to one example trace and its log lines, with shared ids alone",
      },
    ],
  },
  {
    id: "alerting-and-dashboards",
    title: "Alerts and dashboards",
    level: "mid",
    why: "An alert is a promise to disturb somebody only for a good reason. A few honest ones and one screen that answers 'what's wrong?' beat a wall full of graphs.",
    mistake:
      "Alerting on every possible cause, such as CPU above 80%, until people mute the channel and miss the one that mattered.",
    exercise:
      "Sort all alerts of one system into acted on, ignored and never fired. Delete or rewrite a third of them. Then provoke three failures, and time how long each takes to reach your phone in words you'd grasp at three in the morning.",
    requires: ["metrics-logs-traces"],
    tracks: ["devops-engineer"],
    hours: [4, 10],
    resources: [
      { title: "Prometheus: Alerting", url: "https://prometheus.io/docs/practices/alerting/", kind: "docs" },
      {
        title: "Prometheus: Alertmanager",
        url: "https://prometheus.io/docs/alerting/latest/alertmanager/",
        kind: "docs",
      },
      {
        title: "The Site Reliability Workbook: Monitoring",
        url: "https://sre.google/workbook/monitoring/",
        kind: "book",
      },
      { title: "Grafana documentation", url: "https://grafana.com/docs/grafana/latest/", kind: "docs" },
    ],
    items: [
      {
        id: "alerting-and-dashboards.one-screen",
        text: "Build a dashboard that shows within a minute whether users are well and which part is to blame if not",
      },
      {
        id: "alerting-and-dashboards.symptom-not-cause",
        text: "Replace an alert on a cause, such as CPU, with one on what users feel, such as failed or slow requests",
      },
      {
        id: "alerting-and-dashboards.no-action-no-alert",
        text: "Delete or demote every alert for which nobody can name an action to take at once",
      },
      {
        id: "alerting-and-dashboards.missing-data",
        text: "Raise an alert when a metric stops arriving, and test it by killing the process that sends it",
      },
      {
        id: "alerting-and-dashboards.flapping",
        text: "Tune the window and duration of an alert that flaps, and state how much later it now fires",
      },
      {
        id: "alerting-and-dashboards.one-failure",
        text: "Group the alerts that one dead database sets off into a single message that names the database",
      },
    ],
  },
  {
    id: "production-debugging",
    title: "Debugging in production",
    level: "mid",
    why: "Some bugs live only in production: real data, real load, three weeks of uptime. Finding them calmly, without harm to the people who are using it right now, is a craft of its own.",
    mistake:
      "Restarting first and asking later: the service recovers, and the evidence of why it failed is gone until the next time.",
    exercise:
      "Let a colleague hide a fault in a running copy of your app: a slow disk, a wrong DNS answer, a leaking pool. You get one hour and no change to the code. Keep a diary of guess, test and result, and mark the tests that told you nothing.",
    requires: ["metrics-logs-traces", "debugging-basics"],
    tracks: ["devops-engineer", "api-developer"],
    hours: [6, 15],
    resources: [
      {
        title: "Site Reliability Engineering: Effective Troubleshooting",
        url: "https://sre.google/sre-book/effective-troubleshooting/",
        kind: "book",
      },
      {
        title: "Brendan Gregg: The USE Method",
        url: "https://www.brendangregg.com/usemethod.html",
        kind: "docs",
      },
      {
        title: "Linux manual: strace",
        url: "https://man7.org/linux/man-pages/man1/strace.1.html",
        kind: "docs",
      },
    ],
    alignment: [onet.troubleshooting],
    items: [
      {
        id: "production-debugging.what-changed",
        text: "List what changed just before a failure began: releases, flags, settings, data, traffic and suppliers",
      },
      {
        id: "production-debugging.failing-and-healthy",
        text: "Compare failing requests with healthy ones by version, host, region and customer to find what sets them apart",
      },
      {
        id: "production-debugging.evidence-first",
        text: "Record a stuck process's stacks, sockets and memory within two minutes, before anybody restarts it",
      },
      {
        id: "production-debugging.one-request-in-detail",
        text: "Turn on detailed logs for one user or request without a release, and have them switch off by themselves",
      },
      {
        id: "production-debugging.below-the-logs",
        text: "Use strace, ss or tcpdump to show what a process is waiting for when its own logs say nothing",
      },
      {
        id: "production-debugging.only-in-production",
        text: "Reproduce a production-only bug elsewhere by bringing over its data, load, clock or settings one at a time",
      },
    ],
  },
  {
    id: "load-testing",
    title: "Load testing",
    level: "mid",
    why: "A load test is the cheapest outage that you'll ever have: you choose the hour, nobody is hurt, and you may repeat it. It shows how much the system bears, and what gives way first.",
    mistake:
      "Testing with clients that wait for each answer before they send again: when the server stalls the test slows down with it, and the worst waits are never counted.",
    exercise:
      "Write a load test with k6 or Locust for the three busiest paths of an app. Find the highest load that keeps p99 below a limit set beforehand, remove the first bottleneck, test again, and report both runs with their conditions on half a page.",
    requires: ["api-testing", "metrics-logs-traces"],
    tracks: ["devops-engineer", "api-developer"],
    hours: [6, 14],
    resources: [
      { title: "Grafana k6 documentation", url: "https://grafana.com/docs/k6/latest/", kind: "docs" },
      {
        title: "k6: Open and closed models",
        url: "https://grafana.com/docs/k6/latest/using-k6/scenarios/concepts/open-vs-closed/",
        kind: "docs",
      },
      { title: "Locust documentation", url: "https://docs.locust.io/", kind: "docs" },
      { title: "wrk2", url: "https://github.com/giltene/wrk2", kind: "docs" },
    ],
    alignment: [onet.qualityControlAnalysis],
    items: [
      {
        id: "load-testing.realistic-mix",
        text: "Derive a load test's mix of requests, data and pauses from production logs instead of one URL in a loop",
      },
      {
        id: "load-testing.trusted-generator",
        text: "Prove that the load generator and its network are not the bottleneck before you trust their numbers",
      },
      {
        id: "load-testing.open-or-closed",
        text: "Show how an open and a closed load model report different latencies for a server that stalls",
      },
      {
        id: "load-testing.knee",
        text: "Find the load at which throughput stops growing while latency climbs, and name the resource that is full",
      },
      {
        id: "load-testing.soak",
        text: "Run a steady load overnight to find what creeps upwards: memory, connections, disk or latency",
      },
      {
        id: "load-testing.spike",
        text: "Measure how long a service takes to be well again after a minute at ten times its usual load",
      },
    ],
  },
  {
    id: "on-call",
    title: "On call",
    level: "mid",
    why: "Whoever carries the phone finds out how the system really behaves. Good on-call is prepared, shared and quiet; bad on-call wears people out one night at a time.",
    mistake:
      "Playing the hero: digging alone for two hours at night, with users shut out, when a call after fifteen minutes would have brought help.",
    exercise:
      "Let a colleague play three past alerts to you, at times of their choosing within one day. You have runbooks, dashboards and a phone. Note where you were stuck longest, and mend that runbook, alert or access before the day ends.",
    requires: ["alerting-and-dashboards", "production-debugging"],
    tracks: ["devops-engineer", "team-lead"],
    hours: [4, 12],
    resources: [
      {
        title: "Site Reliability Engineering: Being On-Call",
        url: "https://sre.google/sre-book/being-on-call/",
        kind: "book",
      },
      {
        title: "The Site Reliability Workbook: On-Call",
        url: "https://sre.google/workbook/on-call/",
        kind: "book",
      },
      {
        title: "PagerDuty: Being On-Call",
        url: "https://response.pagerduty.com/oncall/being_oncall/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "on-call.ready",
        text: "Check before a shift that phone, laptop, access and contacts work from where you will spend it",
      },
      {
        id: "on-call.shadow-shift",
        text: "Follow a colleague's shift as their shadow, then handle one yourself with them standing behind you",
      },
      {
        id: "on-call.runbook",
        text: "Write a runbook that somebody from another team follows to its end without asking you anything",
      },
      {
        id: "on-call.call-for-help",
        text: "Call for help by a rule agreed beforehand, such as after fifteen minutes without progress",
      },
      {
        id: "on-call.hand-over",
        text: "Write a hand-over at the end of a shift: open problems, odd signals, and changes made in a hurry",
      },
      {
        id: "on-call.noisiest-page",
        text: "Sort a month's pages by hour, by cause and by whether they led to an action, and end the noisiest one",
      },
    ],
  },
  {
    id: "kubernetes-in-production",
    title: "Kubernetes in production",
    level: "senior",
    why: "Running an app on a cluster is learned in weeks. Keeping the cluster well through upgrades, lost nodes and greedy neighbours is a job, and this is where it begins.",
    mistake:
      "Upgrading nodes without disruption budgets or room to spare, so that emptying one of them takes all copies of a service along.",
    exercise:
      "On a test cluster of three nodes under steady load, upgrade by one version, cut a node off without warning, and fill another one's memory. Count failed requests each time, mend what cost most, and do it again.",
    requires: ["kubernetes", "infrastructure-as-code", "metrics-logs-traces"],
    tracks: ["devops-engineer", "cloud-engineer"],
    trackOnly: true,
    hours: [15, 40],
    resources: [
      {
        title: "Kubernetes: Production environment",
        url: "https://kubernetes.io/docs/setup/production-environment/",
        kind: "docs",
      },
      {
        title: "Kubernetes: Disruptions",
        url: "https://kubernetes.io/docs/concepts/workloads/pods/disruptions/",
        kind: "docs",
      },
      {
        title: "Kubernetes: Pod Security Standards",
        url: "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
        kind: "docs",
      },
      { title: "Argo CD documentation", url: "https://argo-cd.readthedocs.io/en/stable/", kind: "docs" },
    ],
    items: [
      {
        id: "kubernetes-in-production.emptied-node",
        text: "Move every pod off a node under load without a failed request, with disruption budgets and spread rules",
      },
      {
        id: "kubernetes-in-production.put-back",
        text: "Deploy by GitOps with Argo CD or Flux, and show a change made by hand being put back",
      },
      {
        id: "kubernetes-in-production.three-refusals",
        text: "Restrict a namespace with RBAC, pod security and network policy, and show each of the three refuse something",
      },
      {
        id: "kubernetes-in-production.two-scalers",
        text: "Scale pods on a measure of real load and nodes on pending pods, and time how long a burst must wait",
      },
      {
        id: "kubernetes-in-production.upgrade",
        text: "Upgrade a cluster by one minor version while apps serve, after finding each use of an API that it drops",
      },
      {
        id: "kubernetes-in-production.empty-cluster",
        text: "Restore every workload with its volumes onto an empty cluster, and name what only the old one had held",
      },
    ],
  },
  {
    id: "software-supply-chain",
    title: "Software supply chain",
    level: "senior",
    why: "Most of what you ship was written by strangers and put together by robots. An attacker needs one careless maintainer, one stolen token or one build step that anybody may change.",
    mistake:
      "Pinning every dependency and then never updating: the build is reproducible, and so are its holes.",
    exercise:
      "Play the attacker against your own pipeline for two hours: a package name that is one letter off, a public twin of a private package, a moved tag of a pipeline step, a token in a log. Write down what got through, and close the widest door.",
    requires: ["continuous-delivery", "container-images", "secrets-management"],
    tracks: ["security", "devops-engineer"],
    hours: [8, 18],
    resources: [
      { title: "SLSA: Supply-chain Levels for Software Artifacts", url: "https://slsa.dev/", kind: "spec" },
      { title: "Sigstore documentation", url: "https://docs.sigstore.dev/", kind: "docs" },
      { title: "OpenSSF Scorecard", url: "https://github.com/ossf/scorecard", kind: "docs" },
      {
        title: "NIST SP 800-218: Secure Software Development Framework",
        url: "https://csrc.nist.gov/pubs/sp/800/218/final",
        kind: "spec",
      },
    ],
    items: [
      {
        id: "software-supply-chain.weighed-newcomer",
        text: "Weigh a new dependency by its upkeep, its owners and all that it pulls in, and refuse one with reasons",
      },
      {
        id: "software-supply-chain.steady-updates",
        text: "Automate routine updates that wait out a version's first days, and merge them within two weeks",
      },
      {
        id: "software-supply-chain.reachable-flaw",
        text: "Sort a scanner's findings by whether your code reaches the flaw, and record why each of the rest may wait",
      },
      {
        id: "software-supply-chain.narrow-pipeline",
        text: "Pin outside pipeline steps by commit, and reduce each job's token to the rights which that job uses",
      },
      {
        id: "software-supply-chain.who-contains-it",
        text: "Search the SBOMs of all releases to tell within minutes which services contain a given library version",
      },
      {
        id: "software-supply-chain.signed-or-refused",
        text: "Sign images together with their provenance, and show a deployment refused for one that was built elsewhere",
      },
    ],
  },
  {
    id: "service-level-objectives",
    title: "Service level objectives",
    level: "senior",
    why: "How reliable is reliable enough? A service level objective (SLO) turns that quarrel into a number which product and engineering both signed; its error budget says when to hurry and when to mend.",
    mistake:
      "Setting 99.99% because it sounds professional, when the host below promises less and no user would notice the difference.",
    exercise:
      "Pick the two user journeys that matter most in one service. Write an indicator, a target and a window for each, compute the last 30 days from real logs, and explain what is left of the budget to somebody who is no engineer.",
    requires: ["alerting-and-dashboards"],
    tracks: ["devops-engineer", "backend-architect", "team-lead"],
    hours: [5, 12],
    resources: [
      {
        title: "Site Reliability Engineering: Service Level Objectives",
        url: "https://sre.google/sre-book/service-level-objectives/",
        kind: "book",
      },
      {
        title: "The Site Reliability Workbook: Implementing SLOs",
        url: "https://sre.google/workbook/implementing-slos/",
        kind: "book",
      },
      {
        title: "The Site Reliability Workbook: Alerting on SLOs",
        url: "https://sre.google/workbook/alerting-on-slos/",
        kind: "book",
      },
    ],
    alignment: [onet.systemsEvaluation],
    items: [
      {
        id: "service-level-objectives.allowed-failure",
        text: "Compute what 99.5%, 99.9% and 99.99% allow in minutes a month, and in failed requests at your traffic",
      },
      {
        id: "service-level-objectives.indicator",
        text: "Define an indicator as good events among all valid ones, measured as close to the user as you can",
      },
      {
        id: "service-level-objectives.agreed-target",
        text: "Choose a target from past data and users' complaints, and get the product's owner to agree to it in writing",
      },
      {
        id: "service-level-objectives.burn-rate",
        text: "Configure a fast and a slow burn-rate alert, and test on past incidents when each would have fired",
      },
      {
        id: "service-level-objectives.felt-but-missed",
        text: "Find an outage that users felt and the indicator missed, and repair the indicator so that it counts",
      },
      {
        id: "service-level-objectives.budget-policy",
        text: "Write down what stops when the error budget is spent, and name a decision that this has changed",
      },
    ],
  },
  {
    id: "incident-response",
    title: "Incident response",
    level: "senior",
    why: "When the site is down, ten clever people without a plan make it worse. Clear roles, early words and one change at a time bring it back sooner, and spare everybody's nerves.",
    mistake:
      "Hunting for the cause while users stay locked out, although a rollback or a switched-off feature would have let them back in.",
    exercise:
      "Run a drill with three colleagues: one breaks a test system in secret, you lead the response, two help. Stop after an hour, read the written record together, and name the five minutes that were lost first.",
    requires: ["on-call", "continuous-delivery"],
    tracks: ["devops-engineer", "security", "team-lead"],
    hours: [5, 12],
    resources: [
      {
        title: "PagerDuty Incident Response",
        url: "https://response.pagerduty.com/",
        kind: "docs",
      },
      {
        title: "Site Reliability Engineering: Managing Incidents",
        url: "https://sre.google/sre-book/managing-incidents/",
        kind: "book",
      },
      {
        title: "NIST SP 800-61 Rev. 3: Incident Response Recommendations",
        url: "https://csrc.nist.gov/pubs/sp/800/61/r3/final",
        kind: "spec",
      },
    ],
    items: [
      {
        id: "incident-response.declared-early",
        text: "Declare an incident by written criteria within minutes, and stand it down in the open if it was nothing",
      },
      {
        id: "incident-response.status-update",
        text: "Write an update for users that says what is affected, what they can do and when the next word comes",
      },
      {
        id: "incident-response.live-timeline",
        text: "Record findings and every change with their times in one channel while the incident is running",
      },
      {
        id: "incident-response.three-roles",
        text: "Give leading, fixing and informing to three people in a drill, and lead without touching the keyboard",
      },
      {
        id: "incident-response.ready-mitigations",
        text: "List what eases an outage of your service before its cause is known, and time each remedy in a drill",
      },
      {
        id: "incident-response.kept-evidence",
        text: "Isolate a machine in a drill as if it were compromised, with its memory, disk and logs kept as evidence",
      },
    ],
  },
  {
    id: "postmortems",
    title: "Postmortems",
    level: "senior",
    why: "An outage is an expensive course that you've already paid for. A blameless postmortem writes down what it taught, so that nobody pays for the same lesson twice.",
    mistake:
      "Ending at 'human error' and a promise to take more care, so that the next tired person walks into the same trap.",
    exercise:
      "Read a public postmortem of a large outage, then write one of a mishap of your own on two pages, with numbers and at most four actions. Let somebody who wasn't there mark each sentence that blames or that they can't follow.",
    requires: ["incident-response"],
    tracks: ["devops-engineer", "team-lead"],
    hours: [4, 8],
    resources: [
      {
        title: "Site Reliability Engineering: Postmortem Culture",
        url: "https://sre.google/sre-book/postmortem-culture/",
        kind: "book",
      },
      {
        title: "PagerDuty: Postmortems",
        url: "https://postmortems.pagerduty.com/",
        kind: "docs",
      },
      {
        title: "Richard Cook: How Complex Systems Fail",
        url: "https://how.complexsystems.fail/",
        kind: "docs",
      },
      {
        title: "A list of public postmortems",
        url: "https://github.com/danluu/post-mortems",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "postmortems.impact",
        text: "State an outage's impact in numbers: who was hit, how hard, and when it began, was noticed and ended",
      },
      {
        id: "postmortems.known-then",
        text: "Describe each decision by what people knew at that moment, without a name or a 'should have'",
      },
      {
        id: "postmortems.conditions-that-met",
        text: "Name at least three conditions that had to come together for a failure, beyond the change that set it off",
      },
      {
        id: "postmortems.luck",
        text: "Find where you were merely lucky in an incident, and replace one stroke of luck with a safeguard",
      },
      {
        id: "postmortems.followed-actions",
        text: "Follow each action of a postmortem until it is done or openly dropped, within one quarter",
      },
      {
        id: "postmortems.year-of-causes",
        text: "Group a year of postmortems by what contributed, and propose the one change that would have helped most",
      },
    ],
  },
  {
    id: "capacity-planning",
    title: "Capacity planning",
    level: "senior",
    why: "Running out of room on the busiest day of the year is a failure that was visible for months. A simple model, checked against reality, buys more calm than doubling everything does, and for less.",
    mistake:
      "Planning by averages: the machines look half empty while requests queue at every peak, because waiting grows steeply long before 100% use.",
    exercise:
      "Build a sheet for one real service: load at its peak, cost of a request, limit of each layer, growth. Predict the month in which each layer runs out, check one prediction by a load test, and write down what to order by when.",
    requires: ["load-testing", "alerting-and-dashboards"],
    tracks: ["devops-engineer", "cloud-engineer", "database-administrator"],
    hours: [6, 14],
    resources: [
      {
        title: "Azure Well-Architected: Capacity planning",
        url: "https://learn.microsoft.com/en-us/azure/well-architected/performance-efficiency/capacity-planning",
        kind: "docs",
      },
      {
        title: "AWS Well-Architected: Reliability Pillar",
        url: "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/welcome.html",
        kind: "docs",
      },
      {
        title: "Site Reliability Engineering: Handling Overload",
        url: "https://sre.google/sre-book/handling-overload/",
        kind: "book",
      },
    ],
    alignment: [onet.systemsAnalysis],
    items: [
      {
        id: "capacity-planning.cost-per-request",
        text: "Measure what a request of each kind costs in CPU, memory and queries, and predict the sum for a new mix",
      },
      {
        id: "capacity-planning.littles-law",
        text: "Check with Little's law that the measured throughput, latency and concurrency of a service fit together",
      },
      {
        id: "capacity-planning.waiting-curve",
        text: "Show by formula or test how waiting grows between 50% and 95% utilisation, and choose the level you plan for",
      },
      {
        id: "capacity-planning.next-peak",
        text: "Predict next year's peak from growth, seasons and planned campaigns, as a range with its reasons",
      },
      {
        id: "capacity-planning.slow-limits",
        text: "List the limits that no one can raise within a day, such as quotas, with the use and lead time of each",
      },
      {
        id: "capacity-planning.past-forecast",
        text: "Compare an old forecast with what really came, and correct the assumption that misled it most",
      },
    ],
  },
  {
    id: "disaster-recovery",
    title: "Disaster recovery",
    level: "senior",
    why: "A backup brings back data; a disaster also takes servers, names, keys, pipelines and the one who knew. What has come back once, from nothing and against the clock, will come back again.",
    mistake:
      "Keeping the recovery plan in a wiki behind the very sign-in and servers that the disaster has just taken away.",
    exercise:
      "Declare a test system destroyed, its builder on holiday and your laptop lost. Bring it back in one sitting from repository, backups and plan. Note each step that nobody had written down, and the time and data lost against what was promised.",
    requires: ["backups-and-restore", "infrastructure-as-code", "secrets-management"],
    tracks: ["devops-engineer", "cloud-engineer", "database-administrator"],
    hours: [12, 30],
    resources: [
      {
        title: "AWS: Disaster Recovery of Workloads on AWS",
        url: "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-workloads-on-aws.html",
        kind: "docs",
      },
      {
        title: "Site Reliability Engineering: Data Integrity",
        url: "https://sre.google/sre-book/data-integrity/",
        kind: "book",
      },
      {
        title: "NIST SP 800-34 Rev. 1: Contingency Planning Guide",
        url: "https://csrc.nist.gov/pubs/sp/800/34/r1/upd1/final",
        kind: "spec",
      },
    ],
    items: [
      {
        id: "disaster-recovery.price-of-an-hour",
        text: "Estimate what an hour without each service costs, and set from that the order in which they come back",
      },
      {
        id: "disaster-recovery.beside-the-data",
        text: "List what a service needs to rise again besides its data: domain names, keys, images, accounts, people",
      },
      {
        id: "disaster-recovery.standby",
        text: "Compare backup and restore, pilot light, warm standby and active-active by price and time to recover",
      },
      {
        id: "disaster-recovery.empty-account",
        text: "Rebuild a whole system in an empty account from repository and backups alone, against the clock",
      },
      {
        id: "disaster-recovery.there-and-back",
        text: "Rehearse a move to a second region and back, with every write made in between accounted for",
      },
      {
        id: "disaster-recovery.hostile-admin",
        text: "Plan a recovery from an intruder with admin rights: which copy, which keys and which machines are clean",
      },
    ],
  },
  {
    id: "running-costs",
    title: "What it costs to run",
    level: "senior",
    why: "Every design has a price per month, and in the cloud an engineer sets it with one line. Those who can say what a request costs argue with facts when money is short.",
    mistake:
      "Haggling over the size of small machines while traffic between zones, forgotten disks and chatty logs make up most of the bill.",
    exercise:
      "Explain four fifths of a project's last bill by what the product does. Find a saving of a tenth, carry it out, and check a week later that neither latency nor errors have paid for it.",
    requires: ["cloud-basics", "metrics-logs-traces"],
    tracks: ["cloud-engineer", "devops-engineer", "backend-architect"],
    hours: [5, 12],
    resources: [
      { title: "FinOps Framework", url: "https://www.finops.org/framework/", kind: "docs" },
      {
        title: "AWS Well-Architected: Cost Optimization Pillar",
        url: "https://docs.aws.amazon.com/wellarchitected/latest/cost-optimization-pillar/welcome.html",
        kind: "docs",
      },
      {
        title: "Azure Well-Architected: Cost Optimization",
        url: "https://learn.microsoft.com/en-us/azure/well-architected/cost-optimization/",
        kind: "docs",
      },
    ],
    items: [
      {
        id: "running-costs.largest-lines",
        text: "Name the five largest lines of a month's bill, and the decision that stands behind each",
      },
      {
        id: "running-costs.owner-tags",
        text: "Enforce owner tags with a policy that refuses untagged resources, until every large line of the bill has an owner",
      },
      {
        id: "running-costs.unit-cost",
        text: "Compute what one order or one active user costs a month, and tell whether growth makes it cheaper",
      },
      {
        id: "running-costs.paid-paths",
        text: "Draw the paths that data takes between zones, regions and the internet, with the price of each",
      },
      {
        id: "running-costs.idle-and-oversized",
        text: "Find idle and oversized machines by measured use, and shrink the bill without a slower p99",
      },
      {
        id: "running-costs.commitment",
        text: "Weigh a year's commitment and spot machines against on-demand prices by how steady the load is",
      },
    ],
  },
] as const satisfies readonly SkillContent[];
