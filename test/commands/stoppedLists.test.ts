/** Lists of the year when Excel refuses a writing in its middle: where tables can be told how long they are (ExcelApi 1.13). */
import { importPlan } from "../../src/commands/plan/importPlan";
import { makeChange } from "../../src/commands/year/makeChange";
import { openLight } from "../../src/workbench/engine/light/openLight";
import { installOffice, openWorkbook, REQUIREMENTS, type LocalWorkbook } from "../../src/workbench/office/localWorkbook";
import { on, value } from "../support/betweenClicks";
import { tinyPlan } from "../support/tinyPlan";

const REVISION = { type: "revise", reason: "strategy", metric: "u", month: 2 } as const;

let workbook: LocalWorkbook;
beforeEach(async () => {
  workbook = await openWorkbook({ ...REQUIREMENTS, ExcelApi: "1.13" }, {}, openLight());
  installOffice(workbook);
  value(await importPlan(JSON.stringify(tinyPlan), { replace: false }));
  for (const total of ["150", "151", "152"]) value(await makeChange({ ...REVISION, total }));
});
afterEach(() => workbook.close());

test("a writing that is stopped takes the rows out again that it has inserted, for whatever refers to the list", async () => {
  await on("Changes", (sheet) => {
    // A row of the user's between his entries and what follows.
    sheet.getRange("1:1").insert("Down");
    const table = sheet.tables.getItem("TC_ChangeRows");
    const below = table.getRange().getLastRow().getOffsetRange(2, 0).getCell(0, 0);
    below.values = [["below"]];
  });
  const referring = (formulas?: unknown[][]) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2");
      if (formulas) range.formulas = formulas;
      range.load("formulas");
      await context.sync();
      return range.formulas as unknown[][];
    });
  const found = await Excel.run(async (context) => {
    const sheet = context.workbook.names.getItem("TC_Changes").getRange().worksheet.load("name");
    const used = sheet.getUsedRange().load("values,rowIndex");
    await context.sync();
    return { name: sheet.name, row: used.rowIndex + (used.values as unknown[][]).findIndex(([first]) => first === "below") + 1 };
  });
  await referring([[`=${found.name}!A${found.row}`], [`=${found.name}!A${found.row - 3}`]]);
  const before = await referring();
  const { host } = workbook;
  const { request } = host;
  /** Refuses the request that inserts rows, after so many actions; true: it was put back. */
  const stopped = async (afterActions: number): Promise<boolean> => {
    host.request = (body) => {
      if (body.includes('"Name":"Insert"')) host.failNext({ code: "InvalidArgument", afterActions });
      return request(body);
    };
    const outcome = await makeChange({ ...REVISION, total: "160" });
    host.request = request;
    return outcome.type === "Failed" && outcome.failure.workbook.type === "PutBack";
  };
  for (let actions = 0; actions <= 200; actions += 10) {
    expect(await stopped(actions)).toBe(true);
    expect([actions, await referring()]).toEqual([actions, before]);
  }
  // Without a fault they are inserted.
  value(await makeChange({ ...REVISION, total: "160" }));
  expect(await referring()).not.toEqual(before);
});
