/** A workbook that a program has saved with values in place of all formulas: what the forms suggested was typed by nobody. */
import type { Source } from "../../../src/commands/months/source";
import { beforeLast, filled, lastMonth, readBack, review, taken } from "./filledMonth";

jest.setTimeout(120_000);

const values = ({ sheets, ...book }: Source): Source => ({
  ...book,
  sheets: sheets.map(({ name, reading }) => ({ name, reading: { ...reading, calculating: [] } })),
});

test.each(["zh-CN", "en"] as const)("a month that was filled in in %s says the same without its formulas", async (language) => {
  const inputs = beforeLast(language);
  const nothing = { industry: "", staff: null, contracts: [], competitorProducts: "", needs: "", note: "", left: null, leftReason: "" };
  const clientFiles = inputs.clients.map(({ id }) => ({ ...nothing, client: id, address: `Street ${id}`, updated: "" }));
  // Places, titles and phones that nobody has planned are suggested.
  const known = { ...inputs, clientFiles, visits: inputs.visits.map((one) => ({ ...one, place: "", title: "", phone: "" })) };
  const specs = lastMonth(known);
  expect(review(known, values(await readBack(specs))).work).toEqual([]);
  const whole = await readBack(filled(specs, known));
  const [was, is] = [whole, values(whole)].map((one) => taken(known, one));
  for (const list of ["visits", "tasks", "contacts", "actions", "summaries", "visitPlans"] as const)
    expect(is?.[list]).toEqual(was?.[list]);
});
