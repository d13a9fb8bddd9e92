import { failure, inWorkbook } from "../../support/localWorkbook";

test("add: a sheet at the end, found by name in any case and by id", () =>
  inWorkbook(async (context) => {
    const sheets = context.workbook.worksheets;
    const added = sheets.add("目标 2026").load("id,name,position,visibility");
    const count = sheets.getCount();
    const active = sheets.getActiveWorksheet().load("name");
    await context.sync();
    expect([added.name, added.position, added.visibility, count.value, active.name]).toEqual(["目标 2026", 1, "Visible", 2, "Sheet1"]);
    const byId = sheets.getItem(added.id).load("name");
    const byName = sheets.getItemOrNullObject("目标 2026").load("id");
    const gone = sheets.getItemOrNullObject("nowhere").load("id");
    sheets.load("items/name");
    await context.sync();
    expect([byId.name, byName.id, gone.isNullObject]).toEqual(["目标 2026", added.id, true]);
    expect(sheets.items.map(({ name }) => name)).toEqual(["Sheet1", "目标 2026"]);
  }));

test.each(["", "a".repeat(32), "a/b", "a:b", "[a]", "'a", "a'", "History"])("add: %j is no name for a sheet", (name) =>
  inWorkbook(async (context) => {
    context.workbook.worksheets.add(name);
    expect(await failure(context.sync())).toMatchObject({ code: "InvalidArgument", at: "WorksheetCollection.add" });
  }),
);

test("add: a name that is taken, in any case, is an ItemAlreadyExists", () =>
  inWorkbook(async (context) => {
    context.workbook.worksheets.add("SHEET1");
    expect(await failure(context.sync())).toMatchObject({ code: "ItemAlreadyExists" });
  }));

test("getItem: a missing sheet is an ItemNotFound", () =>
  inWorkbook(async (context) => {
    context.workbook.worksheets.getItem("nowhere").load("name");
    expect(await failure(context.sync())).toMatchObject({ code: "ItemNotFound" });
  }));

test("name: formulas, names and links between sheets follow", () =>
  inWorkbook(async (context, sheet) => {
    const other = context.workbook.worksheets.add("Other");
    other.getRange("A1").values = [["=Sheet1!B2"]];
    context.workbook.names.add("TC_B2", sheet.getRange("B2"));
    await context.sync();
    sheet.name = "It's new";
    const formula = other.getRange("A1").load("formulas");
    const name = context.workbook.names.getItem("TC_B2").load("formula");
    await context.sync();
    expect(formula.formulas).toEqual([["='It''s new'!B2"]]);
    expect(name.formula).toBe("='It''s new'!$B$2");
  }));

test("position: moved between the others", () =>
  inWorkbook(async (context) => {
    const sheets = context.workbook.worksheets;
    for (const name of ["B", "C", "D"]) sheets.add(name);
    sheets.getItem("D").position = 1;
    sheets.load("items/name,items/position");
    await context.sync();
    expect(sheets.items.map(({ name }) => name)).toEqual(["Sheet1", "D", "B", "C"]);
    const next = sheets.getItem("D").getNext().load("name");
    const last = sheets.getLast().load("name");
    const none = sheets.getItem("C").getNextOrNullObject().load("name");
    await context.sync();
    expect([next.name, last.name, none.isNullObject]).toEqual(["B", "C", true]);
  }));

test("visibility: hidden and very hidden, never the last one", () =>
  inWorkbook(async (context, sheet) => {
    const other = context.workbook.worksheets.add("Other");
    other.visibility = "VeryHidden";
    other.load("visibility");
    await context.sync();
    expect(other.visibility).toBe("VeryHidden");
    other.delete();
    expect(await failure(context.sync())).toMatchObject({ code: "InvalidOperation", at: "Worksheet.delete" });
    sheet.visibility = "Hidden";
    expect(await failure(context.sync())).toMatchObject({ code: "InvalidOperation", at: "Worksheet.visibility" });
  }));

test("delete: what pointed there is broken, the sheet cannot be used any more", () =>
  inWorkbook(async (context, sheet) => {
    const other = context.workbook.worksheets.add("Other");
    const cell = other.getRange("A1");
    cell.values = [[1]];
    sheet.getRange("A1").values = [["=Other!A1"]];
    await context.sync();
    other.delete();
    const broken = sheet.getRange("A1").load("values");
    await context.sync();
    expect(broken.values).toEqual([["#REF!"]]);
    cell.load("values");
    expect(await failure(context.sync())).toMatchObject({ code: "ItemNotFound" });
  }));

test("delete: the last visible sheet stays", () =>
  inWorkbook(async (context, sheet) => {
    sheet.delete();
    expect(await failure(context.sync())).toMatchObject({ code: "InvalidOperation" });
  }));

test("looks of a sheet: tab, gridlines, headings", () =>
  inWorkbook(async (context, sheet) => {
    sheet.tabColor = "#00B050";
    sheet.showGridlines = false;
    sheet.showHeadings = false;
    sheet.load("tabColor,showGridlines,showHeadings");
    await context.sync();
    expect([sheet.tabColor, sheet.showGridlines, sheet.showHeadings]).toEqual(["#00B050", false, false]);
  }));

test("getRange: by name, on another sheet, and what is no address", () =>
  inWorkbook(async (context, sheet) => {
    context.workbook.names.add("TC_Here", sheet.getRange("C3:D4"));
    const named = sheet.getRange("TC_Here").load("address");
    await context.sync();
    expect(named.address).toBe("Sheet1!C3:D4");
    sheet.getRange("nonsense!");
    expect(await failure(context.sync())).toMatchObject({ code: "InvalidArgument", at: "Worksheet.getRange" });
  }));

test("freezePanes: rows and columns, where, and none", () =>
  inWorkbook(async (context, sheet) => {
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    const both = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(both.address).toBe("Sheet1!A1:B3");
    sheet.freezePanes.freezeRows(2);
    const rows = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(rows.address).toBe("Sheet1!1:2");
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    none.load("address");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  }));
