import { generate } from "../../../src/commands/plan/generate";
import { goalCards } from "../../../src/commands/scores/goalCards";
import { importPlan } from "../../../src/commands/plan/importPlan";
import { makeChange } from "../../../src/commands/year/makeChange";
import { makeMonthly } from "../../../src/commands/months/makeMonthly";
import { undoChange } from "../../../src/commands/year/undoChange";
import { formatArea } from "../../../src/xlsx/file/area";
import { openHeadless } from "../../../src/workbench/engine/headless";
import { openLight } from "../../../src/workbench/engine/light/openLight";
import { movedReferences, renamedReferences } from "../../../src/workbench/engine/light/references";
import { installOffice, openWorkbook, REQUIREMENTS, type LocalWorkbook } from "../../../src/workbench/office/localWorkbook";
import { everything } from "../../support/everything";
import { tinyPlan } from "../../support/tinyPlan";

/** What users and commands do to one workbook, one after the other. */
const steps: readonly (readonly [name: string, step: () => Promise<unknown>])[] = [
  ["import", () => importPlan(JSON.stringify(tinyPlan), { replace: false })],
  ["generate", () => generate()],
  ["monthly", () => makeMonthly({ month: 1, managers: null })],
  [
    "a sheet renamed and moved, one deleted, one of somebody's own",
    () =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = (name: string) => context.workbook.names.getItem(name).getRange().worksheet;
        sheet("TC_F2").name = "It's (F2)";
        sheet("TC_F2").position = 0;
        sheet("TC_F3").delete();
        worksheets.add("Notes").getRange("A1:B2").formulas = [
          ["mine", "='It''s (F2)'!B5"],
          ["x", 7],
        ];
        await context.sync();
      }),
  ],
  ["generate again", () => generate()],
  ["revise", () => makeChange({ type: "revise", reason: "strategy", metric: "u", month: 2, total: "150" })],
  ["cards", () => goalCards()],
  ["undo", () => undoChange()],
];

/** A formula's value is the other engine's business. */
function uncalculated(workbook: LocalWorkbook) {
  const all = everything(workbook);
  return {
    ...all,
    sheets: all.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells?.map((row) => row.map(({ value, formula }) => formula ?? value)),
    })),
  };
}

const open: LocalWorkbook[] = [];
afterEach(() => {
  for (const workbook of open.splice(0)) workbook.close();
});

test("both engines end with the same workbook after every step", async () => {
  const calculating = await openWorkbook(REQUIREMENTS, {}, openHeadless());
  const light = await openWorkbook(REQUIREMENTS, {}, openLight());
  open.push(calculating, light);
  for (const [name, step] of steps) {
    installOffice(calculating);
    await step();
    installOffice(light);
    await step();
    expect({ name, ...uncalculated(light) }).toEqual({ name, ...uncalculated(calculating) });
  }
});

/** Cells with a list to choose from stand in C2:D10. */
describe("a list to choose from, when", () => {
  test.each([
    ["rows are inserted in between", "4:5", "insert", "Down", "C2:D12"],
    ["rows are inserted before the first", "2:2", "insert", "Down", "C3:D11"],
    ["rows are inserted after the last", "11:11", "insert", "Down", "C2:D10"],
    ["a column is inserted before the first", "C:C", "insert", "Right", "D2:E10"],
    ["a column is inserted in between", "D:D", "insert", "Right", "C2:E10"],
    ["cells are pushed in between", "B4:D5", "insert", "Down", "C2:D12"],
    ["cells are pushed aside by all of it", "A1:A12", "insert", "Right", "D2:E10"],
    ["cells are taken out", "A4:F5", "delete", "Up", "C2:D8"],
  ] as const)("%s, is in the same cells in both engines", async (_name, cells, change, direction, expected) => {
    for (const engine of [openHeadless(), openLight()]) {
      const workbook = await openWorkbook(REQUIREMENTS, {}, engine);
      open.push(workbook);
      installOffice(workbook);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("C2:D10").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
        if (change === "insert") sheet.getRange(cells).insert(direction);
        else sheet.getRange(cells).delete(direction);
        await context.sync();
      });
      const [{ lists } = { lists: [] }] = everything(workbook).sheets;
      expect(lists.map(({ areas }) => areas.map((area) => formatArea(area)))).toEqual([[expected]]);
    }
  });
});

describe("references in formulas", () => {
  const inserted = { sheetId: "1", sheet: "A b", axis: "row", at: 2, count: 3, within: null } as const;
  test.each([
    ["=SUM(B2:B$9)+C3", "A b", "=SUM(B2:B$12)+C6"],
    ["=SUM('a B'!$B$3:$B$4)&\"A3\"", "Other", "=SUM('a B'!$B$6:$B$7)&\"A3\""],
    ["=A3+'A b'!A3", null, "=A3+'A b'!A6"],
    ["=TC_F3+LOG10(A3)+B3A+Other!A3", "A b", "=TC_F3+LOG10(A6)+B3A+Other!A3"],
    ["=SUM(A:B,3:4)", "A b", "=SUM(A:B,6:7)"],
  ])("%s on %s moves to %s", (formula, own, moved) => {
    expect(movedReferences(formula, own, inserted)).toBe(moved);
  });
  test("what is deleted is an error, what is partly deleted shrinks", () => {
    expect(movedReferences("=A3+SUM(A1:A5)", "A b", { ...inserted, at: 2, count: -2 })).toBe("=#REF!+SUM(A1:A3)");
  });
  test("a renamed sheet is named anew, its namesakes in texts are not", () => {
    expect(renamedReferences('=Old!A1&"Old!A1"&Older!A1', "Old", "It's")).toBe("='It''s'!A1&\"Old!A1\"&Older!A1");
  });
});
