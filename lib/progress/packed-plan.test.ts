// Seen to fail with an item whose id does not begin with its skill's.
import { expect, test } from "vitest";
import { catalogue } from "@/lib/catalogue";
import { packPlan, unpackPlan } from "./packed-plan";

test("every item of the catalogue comes out of a packed plan as it went in", () => {
  const ids = catalogue.skills.map(({ items }) => items.map(({ id }) => id));
  const unpacked = unpackPlan(packPlan(catalogue.skills));
  expect(unpacked.map(({ items }) => items.map(({ id }) => id))).toEqual(ids);
});
