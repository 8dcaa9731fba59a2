/**
 * Seen to fail: with one line for all (every honest one was turned away); with the newest turned away, whoever it is;
 * with a line that is emptied before the next has its turn; with a place lost when work fails.
 */
import { expect, it } from "vitest";
import { fairQueue, TooManyWaiting } from "./fair-queue";

/** Work that ends when the test says so, and the order in which it began. */
function bench(sizes: { atOnce: number; mostWaiting: number }) {
  const queued = fairQueue(sizes);
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const refused: string[] = [];
  const ask = (from: string) =>
    queued(from, () => {
      begun.push(from);
      return new Promise<void>((resolve) => ends.push(resolve));
    }).catch((error) => {
      if (!(error instanceof TooManyWaiting)) throw error;
      refused.push(from);
    });
  /** Ends all work, as much as there is. */
  const finish = async () => {
    for (let end = ends.shift(); end !== undefined; end = ends.shift()) {
      end();
      await new Promise(setImmediate);
    }
  };
  return { ask, begun, refused, finish };
}

it("one address with 60 requests keeps none of 20 others out, and loses what is too much", async () => {
  const { ask, begun, refused, finish } = bench({ atOnce: 2, mostWaiting: 50 });
  const others = Array.from({ length: 20 }, (_, index) => `honest ${index}`);
  const asked = [...Array.from({ length: 60 }, () => "greedy"), ...others].map(ask);
  await finish();
  await Promise.all(asked);
  expect(refused).toEqual(Array.from({ length: 28 }, () => "greedy"));
  expect(begun.filter((from) => from !== "greedy")).toEqual(others);
  // Whoever came later than 58 of another waits for one of them a turn, not for all.
  expect(begun.slice(2, 23).filter((from) => from === "greedy")).toHaveLength(1);
});

it("addresses take turns, and each is served in its own order", async () => {
  const { ask, begun, finish } = bench({ atOnce: 1, mostWaiting: 10 });
  const asked = ["a", "a", "a", "b", "b", "c", "a"].map(ask);
  await finish();
  await Promise.all(asked);
  expect(begun).toEqual(["a", "a", "b", "c", "a", "b", "a"]);
});

it("of as many addresses as may wait none makes room for one more", async () => {
  const { ask, begun, refused, finish } = bench({ atOnce: 1, mostWaiting: 3 });
  const asked = ["a", "b", "c", "d", "e", "b"].map(ask);
  await finish();
  await Promise.all(asked);
  expect(refused).toEqual(["e", "b"]);
  expect(begun).toEqual(["a", "b", "c", "d"]);
});

it("two greedy ones share what an honest third leaves them", async () => {
  const { ask, begun, refused, finish } = bench({ atOnce: 1, mostWaiting: 5 });
  const asked = ["x", "a", "a", "a", "a", "a", "b", "b", "b", "c", "b"].map(ask);
  await finish();
  await Promise.all(asked);
  expect(begun.slice(1).sort()).toEqual(["a", "a", "b", "b", "c"]);
  expect(refused).toHaveLength(5);
});

it("work that fails gives its place back", async () => {
  const queued = fairQueue({ atOnce: 1, mostWaiting: 1 });
  const failing = () => Promise.reject(new Error("no"));
  await expect(queued("a", failing)).rejects.toThrow("no");
  await expect(queued("a", failing)).rejects.toThrow("no");
  expect(await queued("b", async () => 7)).toBe(7);
});
