/**
 * Seen to fail: with the caps exchanged; with a body of unknown length let through uncounted, and with its last chunk
 * alone counted.
 */
import { expect, it } from "vitest";
import { provesTooLong, saysTooLong } from "./body-size";

const form = "multipart/form-data; boundary=x";
const text = "text/plain;charset=UTF-8";
const kB = 1024;

const sizes = [
  [form, 64 * kB, false],
  [form, 64 * kB + 1, true],
  [text, 256 * kB, false],
  [text, 256 * kB + 1, true],
  ["application/json", 64 * kB + 1, true],
  ["", 64 * kB + 1, true],
  [form, 0, false],
] as const;

it.each(sizes)("%s of %i bytes is too long: %s", (type, length, isTooLong) => {
  const headers = new Headers({ "content-type": type, "content-length": String(length) });
  expect(saysTooLong(headers)).toBe(isTooLong);
});

it.each(sizes)("%s of %i bytes in chunks is too long: %s", async (type, length, isTooLong) => {
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (let sent = 0; sent < length; sent += 1000) {
        controller.enqueue(new Uint8Array(Math.min(1000, length - sent)));
      }
      controller.close();
    },
  });
  const headers = new Headers({ "content-type": type, "transfer-encoding": "chunked" });
  expect(await provesTooLong({ headers, body })).toBe(isTooLong);
});

it("no body at all is fine; one that says nonsense is not read", () => {
  expect(saysTooLong(new Headers())).toBe(false);
  expect(saysTooLong(new Headers({ "content-length": "many" }))).toBe(true);
});
