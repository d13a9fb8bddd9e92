import { makeReport } from "../../../src/commands/checking/makeReport";
import { handOutFiles } from "../../../src/commands/months/handOutFiles";
import { takeIn, type ReturnedFile } from "../../../src/commands/months/takeIn";
import { importPlan } from "../../../src/commands/plan/importPlan";
import { undoAction } from "../../../src/commands/undo/undoAction";
import { markerName } from "../../../src/excel/read/marker";
import { ANALYSIS } from "../../../src/forms/analysis/form";
import { F6 } from "../../../src/forms/F6/form";
import { F8 } from "../../../src/forms/F8/form";
import { LOG, VISITS } from "../../../src/forms/lists/form";
import { VISITS_TABLE } from "../../../src/forms/lists/tables";
import { RECORD_BODY } from "../../../src/forms/records/recordSheet";
import { columnName } from "../../../src/sheet/place/address";
import { openLight } from "../../../src/workbench/engine/light/openLight";
import { installOffice } from "../../../src/workbench/office/localWorkbook";
import { workbookForEach } from "../../support/localWorkbook";
import { on } from "../../support/betweenClicks";
import { openWorkbook } from "../../support/openWorkbook";
import { tinyPlan } from "../../support/tinyPlan";
import { fill, value } from "../scores/worked";

jest.setTimeout(120_000);

const workbook = workbookForEach(openLight);

const plan = {
  ...tinyPlan,
  visits: [
    { id: "v1", manager: "a", date: "2026-02-03", client: "c1", status: "planned" },
    { id: "v2", manager: "a", date: "2026-03-03", client: "c1", status: "planned" },
  ],
  log: [{ id: "l1", manager: "a", date: "2026-02-05", client: "c1", content: "A first talk." }],
};

/** Everything that stands on the analysis and on what it counts. */
async function stands(): Promise<unknown> {
  const sheets: unknown[] = [];
  for (const key of [ANALYSIS.keyOf(), VISITS.keyOf(), LOG.keyOf()]) {
    let used: Excel.Range | null = null;
    await on(key, (sheet) => {
      used = sheet.getUsedRange().load("formulas,values");
    });
    const { formulas, values } = used as unknown as Excel.Range;
    sheets.push([key, formulas, values]);
  }
  return sheets;
}

/** What the manager sends back of March. */
async function returned(): Promise<ReturnedFile> {
  const [file] = value(await handOutFiles({ month: 3, managers: ["a"] })).files;
  const own = await openWorkbook(file?.content ?? new Uint8Array(), openLight());
  await own.Excel.run(async (context) => {
    const sheet = (key: string) => context.workbook.names.getItem(markerName(key)).getRange().worksheet;
    sheet(F6.keyOf("a")).getRange("J11").values = [["✓"]];
    sheet(F8.keyOf("a")).getRange("A25:E25").values = [[46085, "", "", "", "Team meeting"]];
    await context.sync();
  });
  const bytes = await own.save();
  own.close();
  installOffice(workbook());
  return { name: file?.file ?? "", bytes };
}

test("an analysis that follows its sheets is undone as it was, also once reports were taken in", async () => {
  value(await importPlan(JSON.stringify(plan), { replace: true }));
  value(await makeReport({ type: "analysis", period: { type: "month", month: 1 } }, {}, "2026-03-31"));
  const ticked = `${columnName(VISITS_TABLE.columns.indexOf("status"))}${RECORD_BODY + 1}`;
  await fill(VISITS.keyOf(), ticked, [["Done"]]);
  const first = await stands();
  value(await makeReport({ type: "analysis", period: { type: "quarter", quarter: 0 } }, {}, "2026-03-31"));
  const second = await stands();
  expect(second).not.toEqual(first);
  value(await takeIn([await returned()]));
  expect(await stands()).not.toEqual(second);
  value(await undoAction());
  expect(await stands()).toEqual(second);
  value(await undoAction());
  expect(await stands()).toEqual(first);
});
