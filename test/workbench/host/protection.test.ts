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

test.each([
  [
    "deleting rows",
    { allowDeleteRows: true },
    (sheet: Excel.Worksheet) => {
      sheet.getRange("2:2").delete("Up");
    },
  ],
  [
    "sorting",
    { allowSort: true },
    (sheet: Excel.Worksheet) => {
      sheet.getRange("A1:B3").sort.apply([{ key: 0, ascending: false }]);
    },
  ],
] as const)("%s takes the permission and unlocked cells", (_, permission, deed) =>
  inWorkbook(async (context, sheet) => {
    sheet.getRange("A1:B3").values = [
      [1, "a"],
      [2, "b"],
      [3, "c"],
    ];
    sheet.protection.protect(permission);
    await context.sync();
    deed(sheet);
    expect(await failure(context.sync())).toMatchObject({ code: "AccessDenied" });
    sheet.protection.unprotect();
    sheet.getRange("1:3").format.protection.locked = false;
    sheet.protection.protect({});
    await context.sync();
    deed(sheet);
    expect(await failure(context.sync())).toMatchObject({ code: "AccessDenied" });
    sheet.protection.unprotect();
    sheet.protection.protect(permission);
    deed(sheet);
    const cells = sheet.getRange("A1:A2").load("values");
    await context.sync();
    expect(cells.values[1]).toEqual(["allowSort" in permission ? 2 : 3]);
  }),
);

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
