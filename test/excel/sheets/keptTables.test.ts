import { attempt } from "../../../src/excel/request/attempt";
import { besideHeadings, keptTables, type TableSeen } from "../../../src/excel/sheets/keptTables";
import { writeSheets as write } from "../../../src/excel/write/writeSheets";
import type { Cell, SheetSpec } from "../../../src/sheet/spec/spec";
import { openHeadless } from "../../../src/workbench/engine/headless";
import { openLight } from "../../../src/workbench/engine/light/openLight";
import { installOffice, openWorkbook, REQUIREMENTS, type LocalWorkbook } from "../../../src/workbench/office/localWorkbook";
import { everything } from "../../support/everything";
import { smallSheet } from "../../support/smallSheet";
import { writeSheets } from "../../support/writeSheets";

jest.mock("../../../src/excel/request/wait", () => ({ wait: () => Promise.resolve() }));

let workbook: LocalWorkbook;
async function open(requirements = REQUIREMENTS, engine = openHeadless()): Promise<void> {
  workbook = await openWorkbook(requirements, {}, engine);
  installOffice(workbook);
}
afterEach(() => {
  workbook.close();
});

const headings = ["Client", "Month", "Amount"];

/** A sheet with a table of these amounts, and another one beside it. */
function records(amounts: readonly number[], heads: readonly string[] = headings, rows = amounts.length): SheetSpec {
  const cells: Cell[][] = Array.from({ length: rows }, (_, row) => [`Client ${row}`, 1, amounts[row] ?? null]);
  return smallSheet("Actuals", [[...heads], ...cells], {
    choices: [],
    tables: [{ name: "TC_ActualRows", area: { row: 1, column: 0, rows: rows + 1, columns: 3 } }],
    blocks: [
      ...smallSheet("Actuals", [[...heads], ...cells]).blocks,
      { row: 1, column: 4, style: "input", format: null, cells: [["Name"], ["甲"], ["乙"]] },
    ],
  });
}

const OWN = ["=SUM(TC_ActualRows[Amount])", "=COUNTA(TC_ActualRows[[#All],[Client]])", "=SUM(TC_Other[Weight])"];

/** A user's own sheet, which speaks of both tables, and what a user makes of the sheet: a table beside ours. */
async function writeOwn(): Promise<void> {
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.add("Mine");
    own.getRange("E1:E3").values = [["Weight"], [2], [3]];
    own.tables.add("E1:E3", true).name = "TC_Other";
    own.getRange("A1:A3").formulas = OWN.map((formula) => [formula]);
    await context.sync();
  });
}

async function own(): Promise<{ readonly formulas: unknown[]; readonly values: unknown[]; readonly tables: readonly string[] }> {
  return Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Mine").getRange("A1:A3").load("formulas,values");
    const table = context.workbook.tables.getItem("TC_ActualRows");
    const range = table.getRange().load("address");
    await context.sync();
    return { formulas: cells.formulas.flat() as unknown[], values: cells.values.flat() as unknown[], tables: [range.address] };
  });
}

/** What users do to a table of ours. */
async function addTotalsAndFilter(): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("TC_ActualRows");
    table.showTotals = true;
    table.autoFilter.apply(table.getRange(), 2, { filterOn: "Values", values: ["2"] });
    await context.sync();
  });
}

/** Writes the sheet, with one of the requests failing in its middle. */
async function generate(spec: SheetSpec, failing: { readonly position: number; readonly afterActions: number }) {
  const { host } = workbook;
  const { request } = host;
  let requests = 0;
  host.request = (body) => {
    if (requests++ === failing.position) host.failNext({ code: "AccessDenied", afterActions: failing.afterActions });
    return request(body);
  };
  const outcome = await attempt((ledger) => write(ledger, [spec]));
  host.request = request;
  return { outcome, requests };
}

describe.each([
  ["1.9", REQUIREMENTS],
  ["1.13", { ...REQUIREMENTS, ExcelApi: "1.13" }],
])("with ExcelApi %s", (_, requirements) => {
  test("what users word with a table's name stays so, and follows more rows, fewer rows and one", async () => {
    await open(requirements);
    await writeSheets([records([1, 2, 3])]);
    await writeOwn();
    for (const amounts of [[1, 2, 3, 4, 5, 6], [10, 20], [100], [7, 8, 9, 10]]) {
      await writeSheets([records(amounts)]);
      expect(await own()).toEqual({
        formulas: OWN,
        values: [amounts.reduce((sum, each) => sum + each, 0), amounts.length + 1, 5],
        tables: [`'Sheet of Actuals'!A2:C${amounts.length + 2}`],
      });
    }
  });

  test("in another language the columns have other names, which the formulas follow", async () => {
    await open(requirements);
    await writeSheets([records([1, 2])]);
    await writeOwn();
    await writeSheets([records([1, 2, 3], ["集团客户", "月份", "实际 数"])]);
    expect((await own()).formulas).toEqual(["=SUM(TC_ActualRows[实际 数])", "=COUNTA(TC_ActualRows[[#All],[集团客户]])", OWN[2]]);
    expect((await own()).values).toEqual([6, 4, 5]);
  });

  test("a writing that was put back leaves them, totals and filters as they were, whichever request fails", async () => {
    await open(requirements, openLight());
    await writeSheets([records([1, 2, 3])]);
    await writeOwn();
    await addTotalsAndFilter();
    const before = everything(workbook);
    expect((await own()).formulas).toEqual(OWN);
    const ends: string[] = [];
    for (const [amounts, heads, afterActions] of [
      [[5, 6, 7, 8, 9], headings, 25],
      [[4], ["集团客户", "月份", "实际"], 0],
    ] as const) {
      let count = Infinity;
      for (let position = 0; position < count; position++) {
        const { outcome, requests } = await generate(records(amounts, heads), { position, afterActions });
        ends.push(outcome.type);
        if (outcome.type === "Done") {
          // What only tidies up may fail without harm.
          count = requests;
          await writeSheets([records([1, 2, 3])]);
          await addTotalsAndFilter();
        }
        expect(everything(workbook)).toEqual(before);
      }
    }
    expect(ends.filter((end) => end === "Failed").length).toBeGreaterThan(8);
  });
});

test("a table with totals and a filter is written into as one without", async () => {
  await open();
  await writeSheets([records([1, 2, 3])]);
  await writeOwn();
  await addTotalsAndFilter();
  await writeSheets([records([1, 2, 3, 4])]);
  expect(await own()).toEqual({ formulas: OWN, values: [10, 5, 5], tables: ["'Sheet of Actuals'!A2:C6"] });
});

test("where columns are others than wanted, the table is made anew, and formulas speak of cells", async () => {
  await open();
  await writeSheets([records([1, 2, 3])]);
  await writeOwn();
  await writeSheets([records([1, 2, 3], ["Month", "Client", "Amount"])]);
  expect((await own()).formulas).toEqual(["=SUM('Sheet of Actuals'!$C$3:$C$5)", "=COUNTA('Sheet of Actuals'!$A$2:$A$5)", OWN[2]]);
});

const seen = (area: TableSeen["area"], more: Partial<TableSeen> = {}): TableSeen => ({
  name: "TC_A",
  area,
  headings: ["a", "b"],
  showHeaders: true,
  showTotals: false,
  ...more,
});
const area = { row: 3, column: 1, rows: 4, columns: 2 };

test.each<[string, TableSeen, boolean]>([
  ["in its place", seen(area), true],
  ["with fewer rows", seen({ ...area, rows: 2 }), true],
  ["with other headings", seen(area, { headings: ["A", "x"] }), true],
  ["with headings in another order", seen(area, { headings: ["b", "a"] }), false],
  ["one row lower", seen({ ...area, row: 4 }), false],
  ["one column further", seen({ ...area, column: 2 }), false],
  ["with a column more", seen({ ...area, columns: 3 }, { headings: ["a", "b", "c"] }), false],
  ["without headings", seen(area, { showHeaders: false }), false],
  ["of another name", seen(area, { name: "Mine" }), false],
])("a table %s: %#", (_, there, isKept) => {
  expect(keptTables([there], [{ name: "TC_A", area, headings: ["a", "b"] }]).length).toBe(isKept ? 1 : 0);
});

test("a sheet without the headings of tables side by side", () => {
  const tables = [1, 5].map((column) => ({ table: seen({ ...area, column }), rows: 4 }));
  expect(besideHeadings({ row: 0, column: 0, rows: 9, columns: 7 }, tables)).toEqual([
    { row: 0, column: 0, rows: 3, columns: 7 },
    { row: 3, column: 0, rows: 1, columns: 1 },
    { row: 3, column: 3, rows: 1, columns: 2 },
    { row: 4, column: 0, rows: 5, columns: 7 },
  ]);
});
