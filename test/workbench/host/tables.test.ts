import { failure, inWorkbook } from "../../support/localWorkbook";

const people = [
  ["Name", "Weight"],
  ["甲", 1],
  ["乙", 2],
];

test("add: a table over its header and rows, found by name and by id", () =>
  inWorkbook(async (context, sheet) => {
    sheet.getRange("B2:C4").values = people;
    const table = sheet.tables.add("B2:C4", true);
    table.name = "TC_Managers";
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    table.load("id,name,style,showBandedRows,showTotals,showHeaders,showFilterButton");
    table.columns.load("items/name,items/index,count");
    table.rows.load("count");
    const parts = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.columns.getItem("Weight").getDataBodyRange(),
    ];
    for (const part of parts) part.load("address");
    await context.sync();
    expect(table.toJSON()).toMatchObject({
      name: "TC_Managers",
      style: "TableStyleLight1",
      showBandedRows: false,
      showTotals: false,
      showHeaders: true,
      showFilterButton: true,
    });
    expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
      ["Name", 0],
      ["Weight", 1],
    ]);
    expect([table.columns.count, table.rows.count]).toEqual([2, 2]);
    expect(parts.map(({ address }) => address)).toEqual(["Sheet1!B2:C4", "Sheet1!B2:C2", "Sheet1!B3:C4", "Sheet1!C3:C4"]);
    const byId = context.workbook.tables.getItem(table.id).load("name");
    const none = context.workbook.tables.getItemOrNullObject("TC_None");
    none.load("name");
    await context.sync();
    expect([byId.name, none.isNullObject]).toEqual(["TC_Managers", true]);
  }));

test("follow rows inserted above and within", () =>
  inWorkbook(async (context, sheet) => {
    sheet.getRange("A1:B3").values = people;
    const range = sheet.tables.add("A1:B3", true).getRange();
    await context.sync();
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("3:3").insert("Down");
    const moved = sheet.tables.getItemAt(0).getRange().load("address");
    range.load("address");
    await context.sync();
    expect(moved.address).toBe("Sheet1!A2:B5");
  }));

test("resize: longer, with the same header row", () =>
  inWorkbook(
    async (context, sheet) => {
      sheet.getRange("A1:B3").values = people;
      const table = sheet.tables.add("A1:B3", true);
      table.resize("A1:B6");
      const body = table.getDataBodyRange().load("address");
      await context.sync();
      expect(body.address).toBe("Sheet1!A2:B6");
      table.resize("A2:B6");
      expect(await failure(context.sync())).toMatchObject({ code: "InvalidArgument", at: "Table.resize" });
    },
    { ExcelApi: 1.13 },
  ));

test("add: header cells become text, filled in and told apart", () =>
  inWorkbook(async (context, sheet) => {
    sheet.getRange("A1:D1").values = [["Amount", "", "Amount", 2026]];
    sheet.tables.add("A1:D2", true);
    const headers = sheet.getRange("A1:D1").load("values");
    await context.sync();
    expect(headers.values).toEqual([["Amount", "Column2", "Amount2", "2026"]]);
  }));

test("add: tables do not overlap, names are not used twice", () =>
  inWorkbook(async (context, sheet) => {
    sheet.tables.add("A1:B3", true).name = "TC_One";
    await context.sync();
    sheet.tables.add("B3:C5", true);
    expect(await failure(context.sync())).toMatchObject({ code: "InvalidArgument", at: "TableCollection.add" });
    sheet.tables.add("E1:F3", true).name = "tc_one";
    expect(await failure(context.sync())).toMatchObject({ code: "InvalidArgument", at: "Table.name" });
  }));

test("convertToRange keeps the cells, delete takes them", () =>
  inWorkbook(async (context, sheet) => {
    sheet.getRange("A1:B3").values = people;
    sheet.tables.add("A1:B3", true).convertToRange();
    const count = sheet.tables.getCount();
    const cells = sheet.getRange("A2:B2").load("values");
    await context.sync();
    expect(count.value).toBe(0);
    expect(cells.values).toEqual([["甲", 1]]);
    sheet.tables.add("A1:B3", true).delete();
    cells.load("values");
    await context.sync();
    expect(cells.values).toEqual([["", ""]]);
  }));

test("a table grows with what a user types right under it, not with what an add-in writes there", () =>
  inWorkbook(async (context, sheet, { engine }) => {
    sheet.getRange("A1:B3").values = people;
    const table = sheet.tables.add("A1:B3", true);
    const sum = sheet.getRange("D1");
    sum.formulas = [["=SUM(Table1[Weight])"]];
    sheet.getRange("A4").values = [["丙"]];
    const size = async (): Promise<number> => {
      table.rows.load("count");
      sum.load("values");
      await context.sync();
      return table.rows.count;
    };
    expect(await size()).toBe(2);
    const { cells } = engine.activeSheet();
    cells.write(3, 1, [[{ value: 4, formula: null }]]);
    expect([await size(), sum.values]).toEqual([3, [[7]]]);
    cells.write(5, 1, [[{ value: 1, formula: null }]]);
    cells.write(4, 3, [[{ value: 1, formula: null }]]);
    expect(await size()).toBe(3);
    table.showTotals = true;
    await context.sync();
    cells.write(5, 0, [[{ value: "under the totals", formula: null }]]);
    expect(await size()).toBe(3);
  }));
