import { type IncomingHttpHeaders, request } from "node:http";

export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

export type Sent = {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | string;
};

/** Plain HTTP, for what no browser sends: any method, path and header, exactly as they are said here. */
export function send(base: string, { method = "GET", path, headers = {}, body }: Sent): Promise<Answer> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    const outgoing = request({ hostname, port, method, path, headers: { ...headers } }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming
        .on("data", (chunk) => chunks.push(chunk))
        .on("error", reject)
        .on("end", () =>
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        );
    });
    outgoing.on("error", reject).end(body);
  });
}

/** The `name=value` of each cookie that an answer sets, with its attributes in lower case. */
export function cookiesOf({ headers }: Answer): { pair: string; attributes: string[] }[] {
  return (headers["set-cookie"] ?? []).map((line) => {
    const [pair = "", ...attributes] = line.split("; ");
    return { pair, attributes: attributes.map((attribute) => attribute.toLowerCase()) };
  });
}
