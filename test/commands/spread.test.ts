import { readFileSync } from "node:fs";
import { join } from "node:path";
import { applySpread } from "../../src/commands/cells/applySpread";
import { generate } from "../../src/commands/plan/generate";
import { goTo } from "../../src/commands/workbook/goTo";
import { importPlan } from "../../src/commands/plan/importPlan";
import type { Outcome } from "../../src/commands/outcome/outcome";
import { previewSpread, type SpreadPreview } from "../../src/commands/cells/previewSpread";
import { selectedAddress } from "../../src/commands/cells/selectedAddress";
import { workbookForEach } from "../support/localWorkbook";
import { SPREAD_EQUALLY } from "../support/spreadWish";

workbookForEach();

function value<T>(outcome: Outcome<T>): T {
  if (outcome.type !== "Done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

function shown(preview: SpreadPreview): Extract<SpreadPreview, { type: "Preview" }> {
  if (preview.type !== "Preview") throw new Error(JSON.stringify(preview));
  return preview;
}

const onFirst = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return result;
  });

/** Fills cells and selects a range. */
const put = (address: string, cells: readonly (readonly unknown[])[], select = address) =>
  onFirst(async (sheet) => {
    sheet.getRange(address).values = cells as unknown[][];
    sheet.activate();
    sheet.getRange(select).select();
  });

const standing = (address: string) =>
  onFirst(async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });

test("a preview writes nothing; applying it writes the numbers, and only them", async () => {
  await put("B2:E3", [
    [10, "=1+1", "text", ""],
    [30, 5, "'007", 5],
  ]);
  const preview = shown(value(await previewSpread({ ...SPREAD_EQUALLY, total: "100", method: "proportional", held: "B3" })));
  expect(preview.cells.map(({ address, old, next, kept }) => [address, old, next, kept])).toEqual([
    ["B2", 10, 25, null],
    ["C2", 2, null, "formula"],
    ["D2", "text", null, "text"],
    ["E2", "", 17, null],
    ["B3", 30, null, "held"],
    ["C3", 5, 13, null],
    ["D3", "007", null, "text"],
    ["E3", 5, 13, null],
  ]);
  expect(preview.result).toMatchObject({ before: "52", after: "100" });
  const before = await standing("B2:E3");
  expect(before[0]?.[0]).toBe(10);
  expect(value(await applySpread(preview))).toEqual({
    type: "Written",
    place: expect.stringContaining("!B2:E3") as string,
    cells: 4,
    total: "100",
    canUndo: true,
  });
  const after = await standing("B2:E3");
  expect(after).toEqual([
    [25, "=1+1", "text", 17],
    [30, 13, before[1]?.[2], 13],
  ]);
});

test("a reference may stand on another sheet, and is taken from the selection", async () => {
  await Excel.run(async (context) => {
    const other = context.workbook.worksheets.add("Last year's");
    other.getRange("A1:A3").values = [[1], [2], [3]];
    other.activate();
    other.getRange("A1:A3").select();
    await context.sync();
  });
  const reference = value(await selectedAddress());
  expect(reference).toBe("'Last year''s'!A1:A3");
  await put("A1:C1", [["", "", ""]]);
  expect(
    shown(value(await previewSpread({ ...SPREAD_EQUALLY, method: "reference", total: "60", reference }))).cells.map(({ next }) => next),
  ).toEqual([10, 20, 30]);
  expect(value(await previewSpread({ ...SPREAD_EQUALLY, method: "reference", total: "60", reference: "Nowhere!A1:A3" }))).toMatchObject({
    problem: { type: "NoSuchRange", field: "reference" },
  });
  expect(value(await previewSpread({ ...SPREAD_EQUALLY, method: "reference", total: "60", reference: "A1:B1" }))).toMatchObject({
    problem: { type: "ReferenceSize", cells: 3, reference: 2 },
  });
});

test("what was typed since the preview is not written over", async () => {
  await put("A1:A2", [[1], [2]]);
  const preview = shown(value(await previewSpread({ ...SPREAD_EQUALLY, total: "10" })));
  await put("A2", [[3]], "D9");
  expect(value(await applySpread(preview))).toMatchObject({ type: "Refused", problem: { type: "CellsChanged" } });
  expect(await standing("A1:A2")).toEqual([[1], [3]]);
});

test("protected cells stay and are named", async () => {
  await put("A1:A3", [[1], [2], [3]]);
  await onFirst(async (sheet) => {
    sheet.getRange("A1:A2").format.protection.locked = false;
    sheet.protection.protect();
  });
  const preview = shown(value(await previewSpread({ ...SPREAD_EQUALLY, total: "13" })));
  expect(preview.cells.map(({ kept, next }) => [kept, next])).toEqual([
    [null, 5],
    [null, 5],
    ["locked", null],
  ]);
});

test("the plan's generated sheets are refused, its input sheet and one's own are not", async () => {
  await importPlan(readFileSync(join(__dirname, "../../src/workbench/examples/three-managers.json"), "utf8"), { replace: false });
  value(await generate());
  for (const sheet of ["F1", "F2", "F3", "TieOut"]) {
    value(await goTo({ sheet, address: "C5:D6" }));
    expect(value(await previewSpread({ ...SPREAD_EQUALLY, total: "10" }))).toMatchObject({
      type: "Refused",
      problem: { type: "GeneratedSheet" },
    });
  }
  value(await goTo({ sheet: "Input", address: "B16:B18" }));
  expect(shown(value(await previewSpread({ ...SPREAD_EQUALLY, total: "1000" }))).cells).toHaveLength(3);
});

test("too many cells, and held cells outside the selection, are problems", async () => {
  await put("A1", [[1]], "A1:C1000");
  expect(value(await previewSpread({ ...SPREAD_EQUALLY, total: "10" }))).toMatchObject({
    problem: { type: "TooManyCells", cells: 3000, most: 2000 },
  });
  await put("A1:A2", [[1], [2]]);
  expect(value(await previewSpread({ ...SPREAD_EQUALLY, total: "10", held: "B7" }))).toMatchObject({
    problem: { type: "NoSuchRange", field: "held", found: "B7" },
  });
  expect(value(await previewSpread({ ...SPREAD_EQUALLY, total: "1.5" }))).toMatchObject({
    problem: { type: "NotInUnits", field: "total", address: "" },
  });
  await put("A1:A2", [[1], [2.5]]);
  expect(value(await previewSpread({ ...SPREAD_EQUALLY, method: "percent", percent: "10" }))).toMatchObject({
    problem: { type: "NotInUnits", address: "A2", amount: "2.5" },
  });
});
