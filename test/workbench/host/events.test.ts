import { inWorkbook } from "../../support/localWorkbook";

/** What listeners have heard, once the events of the last request are through. */
async function through(heard: readonly string[]): Promise<readonly string[]> {
  await new Promise((resolve) => setTimeout(resolve, 30));
  return heard;
}

test("calculated and formatted cells are told of, apart from changed ones", () =>
  inWorkbook(async (context, sheet) => {
    const heard: string[] = [];
    sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
    sheet.load("id");
    await context.sync();
    sheet.onCalculated.add(async ({ type, address }) => void heard.push(`${type} ${address}`));
    context.workbook.worksheets.onCalculated.add(async ({ worksheetId }) => void heard.push(`calculated ${worksheetId === sheet.id}`));
    sheet.onFormatChanged.add(async ({ type, address }) => void heard.push(`${type} ${address}`));
    context.workbook.worksheets.onFormatChanged.add(async ({ address }) => void heard.push(`formatted ${address}`));
    await context.sync();
    sheet.getRange("A1").values = [[2]];
    await context.sync();
    expect(await through(heard)).toEqual(expect.arrayContaining(["WorksheetCalculated B1", "calculated true"]));
    heard.length = 0;
    sheet.getRange("C3:D4").format.fill.color = "yellow";
    await context.sync();
    expect(await through(heard)).toEqual(expect.arrayContaining(["WorksheetFormatChanged C3:D4", "formatted C3:D4"]));
    expect(heard.some((each) => each.includes("alculated"))).toBe(false);
  }));

test("a sheet that is left is told of before the one that comes to the front", () =>
  inWorkbook(async (context, sheet) => {
    const heard: string[] = [];
    sheet.load("id");
    const other = context.workbook.worksheets.add("Other");
    other.load("id");
    await context.sync();
    sheet.onDeactivated.add(async () => void heard.push("left"));
    other.onActivated.add(async () => void heard.push("in front"));
    await context.sync();
    other.activate();
    await context.sync();
    expect(await through(heard)).toEqual(["left", "in front"]);
  }));

test("tables tell of their cells, of being selected, of coming and going", () =>
  inWorkbook(async (context, sheet) => {
    const heard: string[] = [];
    const table = sheet.tables.add("B2:C4", true);
    table.load("id");
    sheet.load("id");
    await context.sync();
    table.onChanged.add(async ({ address, changeType }) => void heard.push(`${changeType} ${address}`));
    table.onSelectionChanged.add(async ({ address, isInsideTable }) => void heard.push(`${isInsideTable} ${address}`));
    sheet.tables.onAdded.add(async ({ type }) => void heard.push(type));
    context.workbook.tables.onDeleted.add(async ({ tableId }) => void heard.push(`gone ${tableId === table.id}`));
    await context.sync();
    sheet.getRange("C3:D3").values = [[1, 2]];
    sheet.getRange("B3").select();
    sheet.getRange("E9").select();
    sheet.tables.add("H1:I2", true);
    await context.sync();
    table.delete();
    await context.sync();
    expect(await through(heard)).toEqual(expect.arrayContaining(["RangeEdited C3", "true B3", "false ", "TableAdded", "gone true"]));
  }));
