import { failure, inWorkbook } from "../../support/localWorkbook";

test("add: a range, a constant and a formula", () =>
  inWorkbook(async (context, sheet) => {
    const { names } = context.workbook;
    const range = names.add("TC_Range", sheet.getRange("A1:B2"), "where").load("name,formula,type,value,scope,comment,visible");
    const number = names.add("TC_Rate", "=0.25").load("type,value");
    const text = names.add("TC_Team", '="A ""B"""').load("type,value");
    sheet.getRange("D1").values = [["=TC_Rate*4"]];
    const used = sheet.getRange("D1").load("values");
    await context.sync();
    expect(range.toJSON()).toMatchObject({
      name: "TC_Range",
      formula: "=Sheet1!$A$1:$B$2",
      type: "Range",
      value: "Sheet1!A1:B2",
      scope: "Workbook",
      comment: "where",
      visible: true,
    });
    expect([number.type, number.value, text.type, text.value]).toEqual(["Double", 0.25, "String", 'A "B"']);
    expect(used.values).toEqual([[1]]);
  }));

test("follow inserted and deleted rows", () =>
  inWorkbook(async (context, sheet) => {
    const name = context.workbook.names.add("TC_Cells", sheet.getRange("A3:A4"));
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    name.load("formula");
    const range = name.getRange().load("address");
    await context.sync();
    expect(name.formula).toBe("=Sheet1!$A$5:$A$6");
    expect(range.address).toBe("Sheet1!A5:A6");
    sheet.getRange("1:1").delete("Up");
    name.load("formula");
    await context.sync();
    expect(name.formula).toBe("=Sheet1!$A$4:$A$5");
  }));

test("follow cells of a sheet that is not in front", () =>
  inWorkbook(async (context, sheet) => {
    const other = context.workbook.worksheets.add("Other");
    const names = [
      context.workbook.names.add("TC_There", other.getRange("B5:D18")),
      context.workbook.names.add("TC_Here", sheet.getRange("B5")),
    ];
    other.getRange("D5").values = [[7]];
    sheet.getRange("F1:F2").formulas = [["=Other!D5"], ["=D5"]];
    await context.sync();
    other.getRange("A:A").delete("Left");
    other.getRange("1:1").delete("Up");
    other.getRange("A1:C1").insert("Down");
    const formulas = sheet.getRange("F1:F2").load("formulas,values");
    for (const name of names) name.load("formula");
    await context.sync();
    expect(names.map(({ formula }) => formula)).toEqual(["=Other!$A$5:$C$18", "=Sheet1!$B$5"]);
    expect(formulas.formulas).toEqual([["=Other!C5"], ["=D5"]]);
    expect(formulas.values[0]).toEqual([7]);
  }));

test("of a sheet: apart from the workbook's, gone with the sheet", () =>
  inWorkbook(async (context) => {
    const other = context.workbook.worksheets.add("Other");
    other.names.add("TC_Own", other.getRange("A1")).load("scope");
    context.workbook.names.add("TC_Own", other.getRange("B2"));
    other.names.load("items/name,items/formula,items/scope");
    context.workbook.names.load("items/name,items/formula");
    await context.sync();
    expect(other.names.items.map(({ name, formula, scope }) => [name, formula, scope])).toEqual([["TC_Own", "=Other!$A$1", "Worksheet"]]);
    expect(context.workbook.names.items.map(({ formula }) => formula)).toEqual(["=Other!$B$2"]);
  }));

test("delete, and a missing name", () =>
  inWorkbook(async (context, sheet) => {
    context.workbook.names.add("TC_Gone", sheet.getRange("A1")).delete();
    const none = context.workbook.names.getItemOrNullObject("TC_Gone");
    none.load("name");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    context.workbook.names.getItem("TC_Gone").load("name");
    expect(await failure(context.sync())).toMatchObject({ code: "ItemNotFound" });
  }));

test("of a deleted sheet: no range any more", () =>
  inWorkbook(async (context) => {
    const other = context.workbook.worksheets.add("Other");
    const name = context.workbook.names.add("TC_There", other.getRange("A1"));
    await context.sync();
    other.delete();
    await context.sync();
    const range = name.getRangeOrNullObject();
    range.load("address");
    name.load("type");
    await context.sync();
    expect(range.isNullObject).toBe(true);
    expect(name.type).toBe("Error");
  }));

test.each(["1st", "a b", "A1", "R1C1", "c", ""])("add: %j cannot be a name", (name) =>
  inWorkbook(async (context, sheet) => {
    context.workbook.names.add(name, sheet.getRange("A1"));
    expect(await failure(context.sync())).toMatchObject({ code: "InvalidArgument", at: "NamedItemCollection.add" });
  }),
);

test("add: a name that is taken is an ItemAlreadyExists", () =>
  inWorkbook(async (context, sheet) => {
    context.workbook.names.add("TC_One", sheet.getRange("A1"));
    context.workbook.names.add("tc_one", sheet.getRange("A2"));
    expect(await failure(context.sync())).toMatchObject({ code: "ItemAlreadyExists" });
  }));

test("one name space with tables, whatever the case: refused both ways", () =>
  inWorkbook(async (context, sheet) => {
    sheet.tables.add("A1:B3", true).name = "TC_Minimums";
    context.workbook.names.add("tc_minimums", sheet.getRange("D1"));
    expect(await failure(context.sync())).toMatchObject({ code: "ItemAlreadyExists", at: "NamedItemCollection.add" });
    context.workbook.names.add("TC_Year", sheet.getRange("D1"));
    sheet.tables.add("F1:G3", true).name = "tc_year";
    expect(await failure(context.sync())).toMatchObject({ code: "InvalidArgument", at: "Table.name" });
    sheet.names.add("TC_Own", sheet.getRange("D1"));
    sheet.tables.add("I1:J3", true).name = "TC_OWN";
    expect(await failure(context.sync())).toMatchObject({ code: "InvalidArgument", at: "Table.name" });
  }));
