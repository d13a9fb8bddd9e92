import { ATTACKS } from "./attacks";

jest.mock("../../src/excel/request/wait", () => ({ wait: () => Promise.resolve() }));

/** A seeded slice of every attack that has to hold; `npm run attack` does the whole. */
const SLICE: Readonly<Record<string, number>> = { years: 2, faults: 15, interference: 45, files: 20, plans: 60 };

test.each(Object.entries(SLICE))("%s: a slice of %i holds", async (name, count) => {
  const report = await ATTACKS[name]?.({ seed: 1, count });
  expect(report?.tried).toBeGreaterThanOrEqual(count);
  expect(report?.failures).toEqual([]);
});
