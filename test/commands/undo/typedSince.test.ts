/** Undoing where somebody has typed since, and where it ends. */
import { applySpread } from "../../../src/commands/cells/applySpread";
import { previewSpread, type SpreadWish } from "../../../src/commands/cells/previewSpread";
import { makeMonthly } from "../../../src/commands/months/makeMonthly";
import { generate } from "../../../src/commands/plan/generate";
import { importPlan } from "../../../src/commands/plan/importPlan";
import { makePeriodSheet } from "../../../src/commands/plan/makePeriodSheet";
import { goalCards } from "../../../src/commands/scores/goalCards";
import { recentActions } from "../../../src/commands/undo/recentActions";
import { undoAction, type Undoing } from "../../../src/commands/undo/undoAction";
import { F9 } from "../../../src/forms/F9/form";
import { openLight } from "../../../src/workbench/engine/light/openLight";
import { installOffice, openWorkbook, REQUIREMENTS } from "../../../src/workbench/office/localWorkbook";
import { typeActuals } from "../../attack/typeActuals";
import { firstDifference, stateOf } from "../../attack/lightWorkbook";
import { cells, on, value } from "../../support/betweenClicks";
import { workbookForEach } from "../../support/localWorkbook";
import { SPREAD_EQUALLY } from "../../support/spreadWish";
import { tinyPlan } from "../../support/tinyPlan";

jest.mock("../../../src/excel/request/wait", () => ({ wait: () => Promise.resolve() }));

const workbook = workbookForEach(openLight);

beforeEach(async () => {
  value(await importPlan(JSON.stringify(tinyPlan), { replace: false }));
  value(await generate());
});

/** The plan with another target, brought to all sheets; before that, what the workbook was. */
async function generatedAgain(target = 240): Promise<ReturnType<typeof stateOf>> {
  await on("Input", (sheet) => {
    const body = sheet.tables.getItem("TC_Products").getDataBodyRange();
    body.getCell(0, 1).values = [[target]];
  });
  const before = stateOf(workbook());
  value(await generate());
  return before;
}

const since = (undoing: Undoing): readonly string[] =>
  undoing.type === "TypedSince" ? undoing.since.map(({ tab, address }) => `${tab}!${address}`) : [undoing.type];

test("what was typed since over what the action has changed is told first; with consent it goes, and nothing else", async () => {
  const before = await generatedAgain();
  await on("F1", (sheet) => {
    sheet.getRange("C5").values = [[77]];
    sheet.getRange("Q9").values = [["a note"]];
  });
  const now = stateOf(workbook());
  const told = value(await undoAction());
  expect(since(told)).toEqual(["F1 By manager!C5"]);
  expect(firstDifference(stateOf(workbook()), now)).toBe("");
  if (told.type !== "TypedSince") throw new Error(told.type);
  expect(value(await undoAction({ agreed: told.since }))).toMatchObject({ type: "Undone", head: { action: "generate" } });
  expect(await cells("F1", "Q9")).toEqual(["a note"]);
  await on("F1", (sheet) => sheet.getRange("Q9").clear("Contents"));
  expect(firstDifference(stateOf(workbook()), before)).toBe("");
});

test("what was typed where the action has changed nothing is not asked about, and stays", async () => {
  await generatedAgain();
  await on("F1", (sheet) => (sheet.getRange("Q5").values = [["a note"]]));
  await on("Input", (sheet) => (sheet.getRange("A30").values = [["mine"]]));
  expect(since(value(await undoAction()))).toEqual(["Undone"]);
  expect([await cells("F1", "Q5", "C5"), await cells("Input", "A30")]).toEqual([["a note", 5], ["mine"]]);
});

test("rows and columns that somebody has put between since stay, and everything else goes back around them", async () => {
  await generatedAgain();
  await on("F1", (sheet) => {
    sheet.getRange("5:5").insert("Down");
    sheet.getRange("B5").values = [["my row"]];
    sheet.getRange("C:C").insert("Right");
  });
  expect(since(value(await undoAction()))).toEqual(["Undone"]);
  expect(await cells("F1", "B5", "B6", "D6")).toEqual(["my row", 5, 5]);
});

test("sheets that the action has added go only when somebody has seen what was typed on them", async () => {
  value(await makeMonthly({ month: 1, managers: null }));
  await typeActuals("a", () => 7);
  const told = value(await undoAction());
  expect(since(told)[0]).toMatch(/^F4 .*Ann.*!A\d+$/);
  value(await makeMonthly({ month: 1, managers: null }));
  value(await goalCards());
  await on(F9.keyOf("a"), (sheet) => (sheet.getRange("C11").values = [["mine"]]));
  expect(since(value(await undoAction()))).toEqual(["Goal card Ann!A11"]);
});

test("a sheet that was put together again, for nobody knew its rows any more, cannot be taken back, and says so", async () => {
  await on("F1", (sheet) => {
    sheet.getUsedRange().getLastColumn().clear("Contents");
    sheet.getRange("A9:O9").clear("Contents");
  });
  const codes = await Excel.run(async (context) => {
    const used = context.workbook.names.getItem("TC_F1").getRange().worksheet.getUsedRange().load("address,values");
    await context.sync();
    return used.values.flat().filter((cell) => String(cell).startsWith("TC2"));
  });
  expect(codes).toEqual([]);
  await generatedAgain();
  await on("F1", (sheet) => (sheet.getRange("C5").values = [[77]]));
  const before = stateOf(workbook());
  expect(value(await undoAction()).type).toBe("Ended");
  expect(firstDifference(stateOf(workbook()), before)).toBe("");
});

test("what was agreed to is what was told: a cell that is typed over meanwhile is asked about", async () => {
  await generatedAgain();
  await on("F1", (sheet) => (sheet.getRange("C5").values = [[77]]));
  const told = value(await undoAction());
  await on("F1", (sheet) => (sheet.getRange("D5").values = [[78]]));
  const again = value(await undoAction({ agreed: told.type === "TypedSince" ? told.since : [] }));
  expect(since(again)).toEqual(["F1 By manager!C5", "F1 By manager!D5"]);
});

test("cells that Excel's own undo has taken back already are no question", async () => {
  const before = await generatedAgain();
  const leaf = async (): Promise<unknown> => (await cells("F1", "C5"))[0];
  expect(await leaf()).toBe(10);
  await on("F1", (sheet) => (sheet.getRange("C5").values = [[5]]));
  expect(since(value(await undoAction()))).toEqual(["Undone"]);
  expect(firstDifference(stateOf(workbook()), before)).toBe("");
});

test("where Excel's own undo, or another program, has changed the record, the journal ends and says so", async () => {
  await generatedAgain();
  await Excel.run(async (context) => {
    const record = context.workbook.names.getItem("TC_Record").getRange().worksheet.getUsedRange().load("values");
    await context.sync();
    const rows = record.values as string[][];
    const row = rows.findIndex(([key, status]) => key === "F1" && status === "written");
    record.getCell(row, 1).values = [["former"]];
    const other = rows.findIndex(([key, status]) => key === "F1" && status === "former");
    record.getCell(other, 1).values = [["written"]];
    await context.sync();
  });
  expect(value(await undoAction())).toMatchObject({ type: "Ended", ended: { because: "recordChanged" } });
});

test("a step whose cells were changed ends the journal, and so does one of a later version", async () => {
  const steps = (act: (sheet: Excel.Worksheet) => void) =>
    Excel.run(async (context) => {
      act(context.workbook.names.getItem("TC_Steps").getRange().worksheet);
      await context.sync();
    });
  await generatedAgain();
  await steps((sheet) => (sheet.getRange("C5").values = [["?"]]));
  expect(value(await undoAction())).toMatchObject({ type: "Ended", ended: { because: "recordChanged" } });
  await steps((sheet) => (sheet.getRange("A1").values = [["TC steps 2"]]));
  expect(value(await undoAction())).toEqual({ type: "Nothing" });
  value(await makePeriodSheet(2));
  expect(value(await recentActions()).actions).toEqual([]);
});

test("a sheet that was deleted by hand ends it", async () => {
  await generatedAgain();
  await on("F2", (sheet) => sheet.delete());
  expect(value(await undoAction())).toMatchObject({ type: "Ended", ended: { because: "sheetGone", key: "F2" } });
});

test("the last twenty are kept, and that there were more is told; only the newest can be undone", async () => {
  for (let target = 1; target <= 20; target += 1) await generatedAgain(120 + 12 * target);
  const { actions, hadMore } = value(await recentActions());
  expect([actions.length, hadMore]).toEqual([20, true]);
  expect(actions[0]).toMatchObject({ action: "generate", number: 22 });
  expect(value(await undoAction({ number: 21 }))).toEqual({ type: "Nothing" });
  expect(value(await undoAction({ number: 22 }))).toMatchObject({ type: "Undone" });
});

test("where no sheet would be left to be seen, it says so and nothing is written", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").delete();
    await context.sync();
  });
  value(await undoAction());
  const before = stateOf(workbook());
  expect(await undoAction()).toMatchObject({ type: "Failed", failure: { code: "LastSheet", workbook: { type: "Untouched" } } });
  expect(firstDifference(stateOf(workbook()), before)).toBe("");
});

test("cells that were spread in anybody's workbook are put back; where no sheet may be added they are written all the same", async () => {
  const spread = async (): Promise<unknown> => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C1").values = [[1, 2, 3]];
      sheet.activate();
      sheet.getRange("A1:C1").select();
      await context.sync();
    });
    const preview = value(await previewSpread(EQUALLY));
    return preview.type === "Preview" ? value(await applySpread(preview)) : preview;
  };
  const numbers = async (): Promise<unknown> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C1").load("values");
      await context.sync();
      return range.values;
    });
  const anybodys = await openWorkbook(REQUIREMENTS, {}, openLight());
  installOffice(anybodys);
  expect(await spread()).toMatchObject({ cells: 3, canUndo: true });
  expect(await numbers()).toEqual([[20, 20, 20]]);
  expect(since(value(await undoAction()))).toEqual(["Undone"]);
  expect(await numbers()).toEqual([[1, 2, 3]]);
  anybodys.close();

  const locked = await openWorkbook(REQUIREMENTS, {}, openLight());
  installOffice(locked);
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  expect(await spread()).toMatchObject({ cells: 3, canUndo: false });
  expect(value(await undoAction())).toEqual({ type: "Nothing" });
  locked.close();
});

const EQUALLY: SpreadWish = { ...SPREAD_EQUALLY, total: "60" };
