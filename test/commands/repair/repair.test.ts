/** What is broken is found, told before anything is written, and mended; what users typed stays. */
import { generate } from "../../../src/commands/plan/generate";
import { importPlan } from "../../../src/commands/plan/importPlan";
import { repair } from "../../../src/commands/repair/repair";
import { undoAction } from "../../../src/commands/undo/undoAction";
import { openLight, type LightEngine } from "../../../src/workbench/engine/light/openLight";
import { everythingRecorded as everything } from "../../support/everything";
import { workbookForEach } from "../../support/localWorkbook";
import { tinyPlan } from "../../support/tinyPlan";
import { value } from "../scores/worked";

jest.mock("../../../src/excel/request/wait", () => ({ wait: () => Promise.resolve() }));

let light: LightEngine;
const workbook = workbookForEach(() => (light = openLight()));

const FIRST = { review: { always: true, agreed: null } };

beforeEach(async () => {
  value(await importPlan(JSON.stringify(tinyPlan), { replace: false }));
  value(await generate());
});

const on = (name: string, act: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.names.getItem(name).getRange().worksheet;
    sheet.protection.unprotect();
    act(sheet);
    await context.sync();
  });

const deleteNames = (isWanted: (name: string) => boolean) =>
  Excel.run(async ({ workbook: { names }, sync }) => {
    names.load("items/name");
    await sync();
    for (const each of names.items) if (isWanted(each.name)) each.delete();
    await sync();
  });

/** Seen first, nothing written by then; and done. */
async function mended() {
  const before = everything(workbook());
  const seen = await repair(FIRST);
  if (seen.type !== "ToConfirm") throw new Error(JSON.stringify(seen).slice(0, 800));
  expect(everything(workbook())).toEqual(before);
  const done = await repair({ review: { always: true, agreed: seen.preview.fingerprint } });
  const notices = done.type === "Done" ? done.notices.map(({ problem: { detail }, place }) => [detail.type, place?.address]) : [];
  return { found: seen.preview.found ?? [], kept: seen.preview.cells.filter(({ kind }) => kind === "kept"), ...value(done), notices };
}

/** Nothing is left to do or to say. */
async function isWhole(wishes = 0): Promise<void> {
  const again = value(await generate());
  expect([again.changed, again.wishes.length]).toEqual([0, wishes]);
  expect(await repair()).toMatchObject({ type: "Done", value: { changed: 0 } });
}

const tabs = () =>
  workbook()
    .engine.sheets()
    .map(({ name }) => name);
const at = (name: string, address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().worksheet.getRange(address).load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });

test("nothing broken: nothing is written", async () => {
  const before = everything(workbook());
  expect(await repair(FIRST)).toMatchObject({ type: "Done", value: { changed: 0 }, notices: [] });
  expect(everything(workbook())).toEqual(before);
});

test("names of the workbook, all of them: every sheet is known again, and nothing is made twice", async () => {
  const before = everything(workbook());
  await deleteNames((name) => name.startsWith("TC_"));
  expect(await generate()).toMatchObject({ type: "Failed", failure: { code: "NoInputSheet" } });
  const { found, changed } = await mended();
  expect(found).toEqual([{ type: "namesGone", names: expect.any(Number) as number }]);
  expect(changed).toBe(0);
  expect(everything(workbook())).toEqual(before);
  await isWhole();
});

test.each([
  ["the column of codes is cleared", (sheet: Excel.Worksheet) => sheet.getUsedRange().getLastColumn().clear("Contents")],
  ["the column of codes is deleted", (sheet: Excel.Worksheet) => sheet.getRange("O:O").delete("Left")],
  ["the row of codes is deleted", (sheet: Excel.Worksheet) => sheet.getRange("9:9").delete("Up")],
])("%s: the sheet stays where it is, with what was typed over the plan and noted beside", async (_, act) => {
  const whole = await at("TC_F1", "A1:N8");
  await on("TC_F1", (sheet) => {
    act(sheet);
    sheet.getRange("B5").values = [[777]];
    sheet.getRange("Q3").values = [["my note"]];
  });
  const { found, kept, wishes } = await mended();
  expect(found).toEqual([{ type: "codesGone", tabs: ["F1 By manager"] }]);
  expect(kept.map(({ was, becomes }) => [was, becomes])).toEqual([["777", "5"]]);
  expect(wishes.map(({ typed, planned }) => [typed, planned])).toEqual([["777", "5"]]);
  const now = await at("TC_F1", "A1:N8");
  const codes = JSON.stringify(await at("TC_F1", "O1:O9"));
  expect(codes).toMatch(/u:manager:a.*TC2 /);
  expect(now[4]?.[1]).toBe(777);
  expect(now.map((row, r) => row.map((cell, c) => (r === 4 && c === 1 ? 5 : cell)))).toEqual(whole);
  expect(JSON.stringify(everything(workbook()))).toContain("my note");
  await isWhole(1);
});

test("the hidden record is damaged: what differs from the plan is a wish", async () => {
  await on("TC_Record", (sheet) => (sheet.getRange("A1").values = [["whatever"]]));
  await on("TC_F1", (sheet) => (sheet.getRange("B5").values = [[777]]));
  const { found, wishes } = await mended();
  expect(found).toEqual([{ type: "recordGone", tabs: ["F1 By manager", "F2 By product", "F3 By client", "Tie-out"] }]);
  expect(wishes.map(({ typed }) => typed)).toEqual(["777"]);
  await isWhole(1);
});

test("a sheet that nobody can read any more is kept as a copy, and made anew in its place", async () => {
  await on("TC_F1", (sheet) => {
    sheet.getUsedRange().clear("Contents");
    sheet.getRange("B5:C5").values = [["mine", 12]];
  });
  const { found } = await mended();
  expect(found).toEqual([
    { type: "codesGone", tabs: ["F1 By manager"] },
    { type: "keptAsCopy", tabs: ["F1 By manager old"] },
  ]);
  expect(tabs()).toEqual(expect.arrayContaining(["F1 By manager", "F1 By manager old"]));
  expect((await at("TC_F1", "B5"))[0]).toEqual([5]);
  const copy = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("F1 By manager old").getRange("B5:C5").load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  expect(copy).toEqual([["mine", 12]]);
  await isWhole();
});

test("a sheet that was deleted is made anew; undoing takes it away again", async () => {
  await on("TC_F2", (sheet) => sheet.delete());
  const { found } = await mended();
  expect(found).toEqual([{ type: "sheetsGone", tabs: ["F2 By product"] }]);
  expect(tabs()).toContain("F2 By product");
  await isWhole();
  expect(value(await undoAction())).toMatchObject({ type: "Undone", head: { action: "repair" } });
  expect(tabs()).not.toContain("F2 By product");
});

test("broken off in the middle: everything is as it was, however far it came", async () => {
  await deleteNames((name) => name === "TC_F2" || name === "TC_F2_Codes");
  await on("TC_F1", (sheet) => {
    sheet.getUsedRange().getLastColumn().clear("Contents");
    sheet.getRange("B5").values = [[777]];
  });
  const start = light.remember();
  const before = everything(workbook());
  const { host } = workbook();
  const { request } = host;
  for (let stops = 2; stops < 30; stops += 3) {
    start();
    const stop = new AbortController();
    let count = 0;
    host.request = (body) => {
      if (++count === stops) stop.abort();
      return request(body);
    };
    const outcome = await repair({ signal: stop.signal });
    host.request = request;
    if (outcome.type === "Done") break;
    expect([stops, outcome.type]).toEqual([stops, "Cancelled"]);
    expect(everything(workbook())).toEqual(before);
  }
});
