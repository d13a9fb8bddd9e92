/** What users have of their own on monthly sheets, which they type into, when something is made again. */
import { generate } from "../../src/commands/plan/generate";
import { importPlan } from "../../src/commands/plan/importPlan";
import { makeMonthly } from "../../src/commands/months/makeMonthly";
import type { Outcome } from "../../src/commands/outcome/outcome";
import { readPlan } from "../../src/commands/workbook/readPlan";
import { F4 } from "../../src/forms/F4/form";
import { openLight } from "../../src/workbench/engine/light/openLight";
import { everything } from "../support/everything";
import { workbookForEach } from "../support/localWorkbook";
import { tinyPlan } from "../support/tinyPlan";

const workbook = workbookForEach(openLight);

function value<T>(outcome: Outcome<T>): T {
  if (outcome.type !== "Done") throw new Error(JSON.stringify(outcome).slice(0, 800));
  return outcome.value;
}

const sheetOf = (context: Excel.RequestContext) => context.workbook.names.getItem(`TC_${F4.keyOf("a")}`).getRange().worksheet;

async function on(act: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.protection.unprotect();
    act(sheet);
    await context.sync();
  });
}

async function standing(): Promise<readonly (readonly unknown[])[]> {
  return Excel.run(async (context) => {
    const used = sheetOf(context).getUsedRange().load("formulas");
    await context.sync();
    return used.formulas as unknown[][];
  });
}

/** Where the first client of the first metric reports the first product. */
async function typedCell(): Promise<{ readonly row: number; readonly column: number }> {
  const cells = await standing();
  const [tags = []] = cells.filter((row) => row.some((cell) => String(cell).startsWith('{"form":"F4"')));
  const corner = tags.findIndex((cell) => String(cell).startsWith('{"form":"F4"'));
  return {
    row: cells.findIndex((row) => /^\["\w+","c\w*"\]$/.test(String(row[corner]))),
    column: tags.findIndex((cell) => String(cell).startsWith('["sold"')),
  };
}

async function type(number: number): Promise<void> {
  const { row, column } = await typedCell();
  await on((sheet) => (sheet.getRangeByIndexes(row, column, 1, 1).values = [[number]]));
}

const told = (outcome: Outcome<unknown>): readonly string[] =>
  outcome.type === "Done" ? outcome.notices.map(({ problem: { detail } }) => detail.type) : [];

beforeEach(async () => {
  value(await importPlan(JSON.stringify(tinyPlan), { replace: false }));
  value(await makeMonthly({ month: 1, managers: null }));
});

test("rows, columns, words, colours and hints stay when figures are taken over and the next month is made", async () => {
  await on((sheet) => {
    sheet.getRange("6:6").insert("Down");
    sheet.getRange("A6").values = [["row"]];
    sheet.getRange("D:D").insert("Right");
    sheet.getRange("D8").values = [["column"]];
    sheet.getRange("Z3").values = [["beside"]];
    sheet.getRange("B10").format.fill.color = "#00FF00";
    const { dataValidation } = sheet.getRange("B10");
    dataValidation.rule = { custom: { formula: "=TRUE" } };
    dataValidation.prompt = { showPrompt: true, title: "Mine", message: "hint" };
    sheet.getRange("C:C").format.columnWidth = 200;
  });
  await type(7);
  const month = await makeMonthly({ month: 2, managers: null });
  value(month);
  expect(value(await readPlan()).inputs.actuals.map(({ actual }) => actual)).toContain(7);
  expect(told(month)).not.toContain("MadeAnew");
  const { row, column } = await typedCell();
  expect((await standing())[row]?.[column]).toBe("");
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const words = ["A6", "D8", "Z3"].map((address) => sheet.getRange(address).load("values"));
    const fill = sheet.getRange("B10").format.fill.load("color");
    const { dataValidation } = sheet.getRange("B10");
    dataValidation.load("prompt");
    const format = sheet.getRange("C1").format.load("columnWidth");
    await context.sync();
    expect(words.map(({ values }) => (values as unknown[][])[0]?.[0])).toEqual(["row", "column", "beside"]);
    expect([fill.color, dataValidation.prompt.message, format.columnWidth]).toEqual(["#00FF00", "hint", 200]);
  });
});

test("a client who comes gets a row, one who goes takes his along, and what is noted beside the others stays beside them", async () => {
  const { row } = await typedCell();
  await on((sheet) => (sheet.getRangeByIndexes(row, 30, 1, 1).values = [["note"]]));
  const name = (await standing())[row]?.[0];
  const clients = [{ ...tinyPlan.clients[0], id: "c0", name: "New" }, ...tinyPlan.clients];
  value(await importPlan(JSON.stringify({ ...tinyPlan, clients }), { replace: true }));
  value(await makeMonthly({ month: 1, managers: null }));
  const grown = await standing();
  expect(grown.find((cells) => cells[30] === "note")?.[0]).toBe(name);
  expect(grown.some(([first]) => first === "New")).toBe(true);
  value(await importPlan(JSON.stringify(tinyPlan), { replace: true }));
  value(await makeMonthly({ month: 1, managers: null }));
  const shrunk = await standing();
  expect(shrunk.find((cells) => cells[30] === "note")?.[0]).toBe(name);
  expect(shrunk.some(([first]) => first === "New")).toBe(false);
});

test("a month more looks as if it were made at once", async () => {
  const tab = await Excel.run(async (context) => {
    const sheet = sheetOf(context).load("name");
    await context.sync();
    return sheet.name;
  });
  await type(7);
  value(await makeMonthly({ month: 2, managers: null }));
  const merged = everything(workbook()).sheets.filter(({ name }) => name === tab);
  await Excel.run(async (context) => {
    sheetOf(context).delete();
    await context.sync();
  });
  value(await makeMonthly({ month: 2, managers: null }));
  const anew = everything(workbook()).sheets.filter(({ name }) => name === tab);
  expect(merged).toHaveLength(1);
  expect(merged).toEqual(anew);
});

test("a sheet that was cleared is told, and so is that it is made anew", async () => {
  await type(8);
  await on((sheet) => sheet.getUsedRange().clear("Contents"));
  expect(told(await generate())).toContain("MonthUnknown");
  expect(told(await makeMonthly({ month: 1, managers: null }))).toContain("MadeAnew");
});

test("a number over words is put back, and told", async () => {
  await on((sheet) => (sheet.getRange("A1").values = [[42]]));
  expect(told(await makeMonthly({ month: 1, managers: null }))).toContain("PutBack");
  expect((await standing())[0]?.[0]).not.toBe(42);
});

test("what was typed over words of the plan is told before the plan's stand there again", async () => {
  await on((sheet) => (sheet.getRange("A1").values = [["mine"]]));
  expect(told(await generate())).toContain("PrintedChanged");
  expect((await standing())[0]?.[0]).not.toBe("mine");
});
