import { expect, test } from "./fixtures";

for (const path of ["/healthz", "/readyz"]) {
  test(`${path} says that all is well, and nothing about the machine`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(200);
    expect(response.headers()["content-type"]).toBe("application/json");
    expect(response.headers()["cache-control"]).toBe("no-store");
    expect(response.headers()["x-powered-by"]).toBeUndefined();
    expect(await response.json()).toEqual({ status: "ok" });
  });
}
