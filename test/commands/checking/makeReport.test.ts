import { makeReport, type ReportWanted } from "../../../src/commands/checking/makeReport";
import { generate } from "../../../src/commands/plan/generate";
import { importPlan } from "../../../src/commands/plan/importPlan";
import { ANALYSIS } from "../../../src/forms/analysis/form";
import { CLIENT_CARDS } from "../../../src/forms/clientCards/form";
import { COMPETITOR_NEWS } from "../../../src/forms/competitorNews/form";
import { VISITS } from "../../../src/forms/lists/form";
import { RECORD_BODY } from "../../../src/forms/records/recordSheet";
import { serialOf } from "../../../src/sheet/look/formats";
import { LIVED } from "../../forms/checked/lived";
import { compiledReports } from "../../forms/checked/compiled";
import { factsFor } from "../../forms/checked/lived";
import { deviations, formulasOf } from "../../support/formulas";
import { followedVisits } from "./liveCounts";
import { workbookForEach } from "../../support/localWorkbook";
import { fill, read, value } from "../scores/worked";

jest.setTimeout(240_000);

workbookForEach();

const WANTED: readonly ReportWanted[] = [
  { type: "analysis", period: { type: "quarter", quarter: 1 } },
  { type: "attainment", month: 5 },
  { type: "clientAnalysis", month: 5 },
  { type: "competitorNews" },
  { type: "clientCards" },
];

test.each(LIVED)("the reports of $name are made of what stands in the workbook, and calculate to what was counted", async (lived) => {
  const { file, on } = lived;
  value(await importPlan(JSON.stringify(file), { replace: false }));
  for (const wanted of WANTED) value(await makeReport(wanted, {}, on));
  const specs = compiledReports(factsFor(file, on));
  const formulas = formulasOf(specs);
  expect(formulas.length).toBeGreaterThan(40);
  const found = new Map<string, unknown[][]>();
  for (const { key } of specs) found.set(key, (await read(key, "A1:Z400")).values);
  expect(deviations(formulas, ({ sheet, row, column }) => found.get(sheet)?.[row]?.[column])).toEqual([]);
  // Without the add-in the analysis says that it is behind, as soon as a line more stands on a record sheet, and is not once made again.
  const since = async (): Promise<unknown> => (await read(ANALYSIS.keyOf(), "A4")).values[0]?.[0];
  expect(await since()).toBe("");
  const line = `A${RECORD_BODY + 1 + (file.visits ?? []).length}`;
  await fill(VISITS.keyOf(), line, [[file.managers[0]?.name, serialOf(on)]]);
  expect(await since()).toContain(String((file.visits ?? []).length + (file.log ?? []).length));
  await fill(VISITS.keyOf(), line, [["", ""]]);
  expect(await since()).toBe("");
  // Made again, nothing changes; and the plan's own sheets have nothing to do with them.
  for (const wanted of WANTED) expect(value(await makeReport(wanted, {}, on)).changed).toBe(0);
  const { said, ...wrong } = await followedVisits(lived);
  expect(wrong).toEqual({ before: [], ticked: [], "sorted, on another tab": [], typed: [], inserted: [] });
  expect(said).toEqual([""]);
  expect(await since()).not.toBe("");
  const generated = await generate();
  value(generated);
  const notices = generated.type === "Done" ? generated.notices.map(({ problem }) => problem.detail.type) : [];
  expect(notices).not.toContain("NobodysSheet");
  expect((await read(COMPETITOR_NEWS.keyOf(), "A1")).values).not.toEqual([[""]]);
  expect((await read(CLIENT_CARDS.keyOf(), "A1")).values).not.toEqual([[""]]);
});
