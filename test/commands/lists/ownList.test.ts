/** A list on a sheet of the user's own, brought into the input sheet through the genuine Office.js. */
import { putList, type ListToPut } from "../../../src/commands/lists/putList";
import { readSource, type ListShown } from "../../../src/commands/lists/readSource";
import { goTo } from "../../../src/commands/workbook/goTo";
import { generate } from "../../../src/commands/plan/generate";
import { importPlan } from "../../../src/commands/plan/importPlan";
import { exportPlan } from "../../../src/commands/plan/exportPlan";
import { newPlan } from "../../../src/commands/plan/newPlan";
import { undoAction } from "../../../src/commands/undo/undoAction";
import { withFields, readList } from "../../../src/lists/readList";
import { isMistake } from "../../../src/lists/notes";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { installOffice, openWorkbook, type LocalWorkbook } from "../../../src/workbench/office/localWorkbook";
import { value } from "../../support/betweenClicks";
import { oldBook } from "../../support/oldBook";
import { tinyPlan } from "../../support/tinyPlan";

let workbook: LocalWorkbook;
beforeEach(async () => {
  workbook = await openWorkbook();
  installOffice(workbook);
});
afterEach(() => workbook.close());

/** Last year's sheet, as a user has it: merged cells and a hidden row included. */
async function typeOldSheet(language: "zh-CN" | "en", select = "A1"): Promise<string> {
  const { sheet: name, rows, merges, hidden } = oldBook(language);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    const width = Math.max(...rows.map((row) => row.length));
    sheet.getRangeByIndexes(0, 0, rows.length, width).values = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));
    for (const area of merges) sheet.getRange(area).merge(false);
    for (const row of hidden) sheet.getRange(`${row}:${row}`).rowHidden = true;
    sheet.activate();
    sheet.getRange(select).select();
    await context.sync();
  });
  return name;
}

const toPut = ({ grid, found, known }: ListShown, chosen: ListToPut["chosen"] = []): ListToPut => {
  const fields = new Map(chosen.map(({ column, field }) => [column, field]));
  return { parts: readList(grid, withFields(found, fields), known).parts, year: 2026, chosen };
};

function listed(outcome: Awaited<ReturnType<typeof readSource>>): ListShown {
  const read = value(outcome);
  if (read.type !== "List") throw new Error(read.type);
  return read;
}

const exported = async (): Promise<PlanFile> => JSON.parse(value(await exportPlan())) as PlanFile;

test.each(["zh-CN", "en"] as const)("from last year's sheet to sheets that tie, in %s", async (language) => {
  const name = await typeOldSheet(language);
  const list = listed(await readSource({ type: "Selection" }));
  expect(list).toMatchObject({ sheet: name, inWorkbook: { sheet: name, selected: null }, hasPlan: false, remembered: 0 });
  expect(list.read.notes.filter(isMistake)).toEqual([]);
  expect(list.read.counts).toEqual({ rows: 6, clients: 6, managers: 2, products: 3 });
  expect([...list.grid.hiddenRows]).toEqual([6]);
  value(await putList(toPut(list)));
  const { checks } = value(await generate());
  expect(checks).toMatchObject({ firstBroken: null });
  expect(checks?.held).toBe(checks?.lines);
});

test("a selected part of a sheet is read alone", async () => {
  await typeOldSheet("en", "B3:G7");
  expect(listed(await readSource({ type: "Selection" })).read.counts).toMatchObject({ clients: 3, managers: 1 });
});

test("what was read once is read again where it stood, whatever is selected by now, with what was typed below it", async () => {
  const name = await typeOldSheet("en");
  const { inWorkbook } = listed(await readSource({ type: "Selection" }));
  if (inWorkbook === null) throw new Error("in a file");
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem(name).getRange("B6").values = [["Renamed"]];
    worksheets.getItem("Sheet1").activate();
    await context.sync();
  });
  const again = listed(await readSource({ type: "Selection", again: inWorkbook }));
  expect(again.grid.values.flat()).toContain("Renamed");
  expect(again.inWorkbook).toEqual(inWorkbook);
  const part = { sheet: name, selected: { row: 2, column: 1, rows: 5, columns: 6 } };
  expect(listed(await readSource({ type: "Selection", again: part })).read.counts).toMatchObject({ clients: 3 });
  expect(value(await readSource({ type: "Selection", again: { sheet: "gone", selected: null } }))).toEqual({
    type: "NoList",
    sheet: "gone",
  });
});

test("into a plan it merges, shown first, and undoing it brings the plan back", async () => {
  value(await importPlan(JSON.stringify(tinyPlan), { replace: false }));
  const before = await exported();
  await typeOldSheet("zh-CN");
  const list = listed(await readSource({ type: "Selection" }));
  expect(list.hasPlan).toBe(true);
  const asked = await putList(toPut(list), { review: { always: true, agreed: null } });
  if (asked.type !== "ToConfirm") throw new Error(asked.type);
  expect(await exported()).toEqual(before);
  value(await putList(toPut(list), { review: { always: true, agreed: asked.preview.fingerprint } }));
  const after = await exported();
  expect(after.clients?.map(({ name }) => name)).toEqual([
    ...(before.clients ?? []).map(({ name }) => name),
    "市第一医院",
    "东方机械厂",
    "锦华大酒店",
    "西城商业银行",
    "恒达运输公司",
    "百味食品店",
  ]);
  expect(after.products.slice(0, before.products.length).map(({ name }) => name)).toEqual(before.products.map(({ name }) => name));
  expect(after.team).toBe(before.team);
  value(await undoAction());
  expect(await exported()).toEqual(before);
});

test("an empty plan that somebody has just laid out keeps what stands in it", async () => {
  value(await newPlan("zh-CN", { replace: false }));
  await typeOldSheet("zh-CN");
  const list = listed(await readSource({ type: "Selection" }));
  expect(list.hasPlan).toBe(true);
  value(await putList(toPut(list)));
  expect((await exported()).managers.map(({ name }) => name)).toEqual(["王海燕", "刘志强"]);
});

test("what somebody said of a column is remembered in the workbook, by its heading", async () => {
  await typeOldSheet("zh-CN");
  const list = listed(await readSource({ type: "Selection" }));
  const notes = list.found.columns.find(({ heading }) => heading === "备注");
  if (!notes) throw new Error("no remarks");
  value(await putList(toPut(list, [{ ...notes, field: { type: "area" } }])));
  await typeAgain();
  const again = listed(await readSource({ type: "Selection" }));
  expect(again.remembered).toBe(1);
  expect(again.found.columns.find(({ heading }) => heading === "备注")?.field).toEqual({ type: "area" });
});

async function typeAgain(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(oldBook("zh-CN").sheet);
    sheet.activate();
    sheet.getRange("A1").select();
    await context.sync();
  });
}

test("a sheet of ours and a sheet without a list are told as such, with what to select", async () => {
  expect(value(await readSource({ type: "Selection" }))).toEqual({ type: "NoList", sheet: "Sheet1" });
  value(await newPlan("en", { replace: false }));
  expect(value(await readSource({ type: "Selection" }))).toMatchObject({ type: "OwnSheet" });
});

test("files and pasted cells are read alike; a cell of the list can be gone to", async () => {
  const { bytes, rows, sheet } = oldBook("en");
  const file = listed(await readSource({ type: "File", name: "old.xlsx", bytes }));
  const pasted = listed(await readSource({ type: "Text", text: rows.map((row) => row.join("\t")).join("\n") }));
  expect(pasted.read.parts).toEqual(file.read.parts);
  // A plan that was exported into the same workbook is not meant.
  const beside = oldBook("en", '{ "version": 1 }').bytes;
  expect(listed(await readSource({ type: "File", name: "old.xlsx", bytes: beside })).sheet).toBe(sheet);
  expect(await readSource({ type: "File", name: "old.xlsx", bytes: new Uint8Array([1, 2, 3]) })).toMatchObject({ type: "Problems" });
  await typeOldSheet("en");
  value(await goTo({ sheet: "", tab: sheet, address: "C6" }));
  expect(await goTo({ sheet: "", tab: "gone", address: "C6" })).toMatchObject({ type: "Failed", failure: { code: "NoSuchPlace" } });
});
