import { inWorkbook } from "../../support/localWorkbook";

const crops = [
  ["Crop", "Amount"],
  ["Wheat", 10],
  ["Oats", 40],
  ["Rye", 30],
];

test("rows that a filter hides are told apart from those that somebody has hidden", () =>
  inWorkbook(async (context, sheet) => {
    sheet.getRange("A1:B4").values = crops;
    sheet.getRange("3:3").rowHidden = true;
    sheet.autoFilter.apply("A1:B4", 1, { filterOn: "Custom", criterion1: ">20" });
    const hidden = [2, 3, 4].map((row) => sheet.getRange(`A${row}`).load("rowHidden"));
    await context.sync();
    expect(hidden.map(({ rowHidden }) => rowHidden)).toEqual([true, true, false]);
    sheet.autoFilter.clearCriteria();
    for (const cell of hidden) cell.load("rowHidden");
    await context.sync();
    expect(hidden.map(({ rowHidden }) => rowHidden)).toEqual([false, true, false]);
  }));

test("a filter follows rows that are inserted above it", () =>
  inWorkbook(async (context, sheet) => {
    sheet.getRange("A1:B4").values = crops;
    sheet.autoFilter.apply("A1:B4", 0, { filterOn: "Values", values: ["Oats"] });
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    sheet.autoFilter.clearCriteria();
    const rows = sheet.getRange("A1:A6").load("rowHidden");
    await context.sync();
    expect(rows.rowHidden).toBe(false);
  }));

test("under a filter writing reaches hidden rows, and copying takes them along", () =>
  inWorkbook(async (context, sheet) => {
    sheet.getRange("A1:B4").values = crops;
    sheet.autoFilter.apply("A1:B4", 0, { filterOn: "Values", values: ["Oats"] });
    sheet.getRange("B2:B4").values = [[1], [2], [3]];
    sheet.getRange("D1").copyFrom("B2:B4");
    const copied = sheet.getRange("D1:D3").load("values");
    await context.sync();
    expect(copied.values).toEqual([[1], [2], [3]]);
  }));
