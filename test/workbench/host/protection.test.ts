import { failure, inWorkbook } from "../../support/localWorkbook";

test("a protected sheet: only unlocked cells can be edited", () =>
  inWorkbook(async (context, sheet) => {
    sheet.getRange("B2").format.protection.locked = false;
    sheet.getRange("A1").values = [[1]];
    sheet.protection.protect();
    sheet.protection.load("protected,options");
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    sheet.getRange("B2").values = [[2]];
    await context.sync();
    sheet.getRange("A1").values = [[2]];
    expect(await failure(context.sync())).toMatchObject({ code: "AccessDenied", at: "Range.values" });
    sheet.getRange("A1").format.font.bold = true;
    expect(await failure(context.sync())).toMatchObject({ code: "AccessDenied", at: "RangeFont.bold" });
    sheet.getRange("1:1").insert("Down");
    expect(await failure(context.sync())).toMatchObject({ code: "AccessDenied", at: "Range.insert" });
    sheet.protection.unprotect();
    sheet.getRange("A1").values = [[3]];
    const cell = sheet.getRange("A1").load("values");
    await context.sync();
    expect(cell.values).toEqual([[3]]);
  }));

test("a protected sheet: what its options allow", () =>
  inWorkbook(async (context, sheet) => {
    sheet.protection.protect({ allowFormatCells: true });
    sheet.getRange("A1").format.font.bold = true;
    await context.sync();
    sheet.getRange("A:A").format.columnWidth = 100;
    expect(await failure(context.sync())).toMatchObject({ code: "AccessDenied", at: "RangeFormat.columnWidth" });
  }));

test("protecting twice is denied, and so is a wrong password", () =>
  inWorkbook(async (context, sheet) => {
    sheet.protection.protect({}, "secret");
    await context.sync();
    sheet.protection.protect();
    expect(await failure(context.sync())).toMatchObject({ code: "AccessDenied" });
    sheet.protection.unprotect("wrong");
    expect(await failure(context.sync())).toMatchObject({ code: "AccessDenied" });
  }));

test("a protected workbook keeps its sheets", () =>
  inWorkbook(async (context, sheet) => {
    const { protection, worksheets } = context.workbook;
    protection.protect();
    protection.load("protected");
    await context.sync();
    expect(protection.protected).toBe(true);
    worksheets.add("Other");
    expect(await failure(context.sync())).toMatchObject({ code: "AccessDenied", at: "WorksheetCollection.add" });
    sheet.name = "New";
    expect(await failure(context.sync())).toMatchObject({ code: "AccessDenied", at: "Worksheet.name" });
  }));
