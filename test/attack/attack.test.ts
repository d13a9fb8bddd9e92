import { ATTACKS } from "./attacks";
import { printed } from "./report";

/** A seeded slice of every attack: all of them in as many seconds as a long run takes minutes. */
const SLICE: Readonly<Record<string, number>> = { years: 3, faults: 30, files: 30, plans: 150 };

test.each(Object.entries(SLICE))("%s: a slice of %i holds", async (name, count) => {
  const report = await ATTACKS[name]?.({ seed: 1, count });
  expect(report && { failures: report.failures, tried: report.tried, text: printed(name, report) }).toMatchObject({ failures: [] });
});
