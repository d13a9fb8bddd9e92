import { inWorkbook } from "../../support/localWorkbook";

const goods = [
  ["Item", "Unit price", "Amount"],
  ["a", 1, 2],
  ["b", 3, 4],
];

async function withTable(
  work: (table: Excel.Table, context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>,
): Promise<void> {
  await inWorkbook(async (context, sheet) => {
    sheet.getRange("A1:C3").values = goods;
    const table = sheet.tables.add("A1:C3", true);
    table.name = "Sales";
    await context.sync();
    await work(table, context, sheet);
  });
}

test.each([
  ["=SUM(Sales[Amount])", 6],
  ["=SUM(sales[unit price])", 4],
  ["=SUM(Sales[[Unit price]:[Amount]])", 10],
  ["=COUNTA(Sales[#All])", 9],
  ["=COUNTA(Sales[[#Headers],[Amount]])", 1],
  ["=COUNTA(Sales[[#Headers],[#Data],[Item]])", 3],
  ["=SUM(Sales[#Data])", 10],
  ["=SUM(Sales[])", 10],
  ["=SUM(Sales[None])", "#REF!"],
  ["=SUM(Sales[[#Totals],[Amount]])", "#REF!"],
  ['="Sales[Amount]"', "Sales[Amount]"],
])("%s is %j", (formula, value) =>
  withTable(async (_, context, sheet) => {
    const other = context.workbook.worksheets.add("Other");
    const cells = [sheet.getRange("F1"), other.getRange("F1")];
    for (const cell of cells) {
      cell.formulas = [[formula]];
      cell.load("values,formulas");
    }
    await context.sync();
    expect(cells.map((cell) => [cell.formulas[0]?.[0], cell.values[0]?.[0]])).toEqual([
      [formula, value],
      [formula, value],
    ]);
  }),
);

test("[@Column] is the cell of the same row", () =>
  withTable(async (table, context, sheet) => {
    table.columns.add(undefined, [["Sum"], ["=[@[Unit price]]*[@Amount]"], ["=Sales[@[Unit price]]*Sales[@Amount]"]]);
    const cells = sheet.getRange("D2:D3").load("values,formulas");
    await context.sync();
    expect([cells.values, cells.formulas]).toEqual([
      [[2], [12]],
      [["=[@[Unit price]]*[@Amount]"], ["=Sales[@[Unit price]]*Sales[@Amount]"]],
    ]);
  }));

test("formulas follow the table when it grows, shrinks, gets totals, other headings or another name", () =>
  withTable(async (table, context, sheet) => {
    const cell = sheet.getRange("F1");
    const seen = async (): Promise<readonly unknown[]> => {
      cell.load("values,formulas");
      await context.sync();
      return [cell.formulas[0]?.[0], cell.values[0]?.[0]];
    };
    cell.formulas = [["=SUM(Sales[Amount])"]];
    table.rows.add(undefined, [["c", 5, 10]]);
    expect(await seen()).toEqual(["=SUM(Sales[Amount])", 16]);
    table.rows.getItemAt(0).delete();
    expect(await seen()).toEqual(["=SUM(Sales[Amount])", 14]);
    table.showTotals = true;
    table.name = "Year";
    expect(await seen()).toEqual(["=SUM(Year[Amount])", 14]);
    cell.formulas = [["=Year[[#Totals],[Amount]]"]];
    expect(await seen()).toEqual(["=Year[[#Totals],[Amount]]", 14]);
  }));

test("convertToRange: other formulas refer to the cells from then on", () =>
  withTable(async (table, context, sheet) => {
    const other = context.workbook.worksheets.add("Other").getRange("A1");
    other.formulas = [["=SUM(Sales[Amount])"]];
    const inside = sheet.getRange("F1");
    inside.formulas = [["=SUM(Sales[#All])"]];
    await context.sync();
    table.convertToRange();
    for (const cell of [other, inside]) cell.load("values,formulas");
    await context.sync();
    expect([other.formulas, other.values, inside.formulas]).toEqual([[["=SUM(Sheet1!$C$2:$C$3)"]], [[6]], [["=SUM($A$1:$C$3)"]]]);
  }));

test("formulas follow a heading that is written, cells that are pushed in, and not a table that was cleared as a whole", () =>
  withTable(async (_, context, sheet) => {
    const cell = context.workbook.worksheets.add("Other").getRange("A1");
    const seen = async (): Promise<readonly unknown[]> => {
      cell.load("values,formulas");
      await context.sync();
      return [cell.formulas[0]?.[0], cell.values[0]?.[0]];
    };
    cell.formulas = [["=SUM(Sales[Amount])+SUM(Sales[[Unit price]:[Amount]])"]];
    sheet.getRange("B1:C1").values = [["Price", "Total"]];
    expect(await seen()).toEqual(["=SUM(Sales[Total])+SUM(Sales[[Price]:[Total]])", 16]);
    sheet.getRange("A3:C3").insert("Down");
    sheet.getRange("A3:C3").values = [["c", 10, 100]];
    expect(await seen()).toEqual(["=SUM(Sales[Total])+SUM(Sales[[Price]:[Total]])", 226]);
    sheet.getRange("A2:C2").delete("Up");
    expect((await seen())[1]).toBe(221);
    sheet.getRange("A2:C3").clear("All");
    sheet.getRange("C2").values = [[7]];
    expect((await seen())[1]).toBe(14);
    sheet.getRange("A1:C3").clear("All");
    const tables = context.workbook.tables.load("items/name");
    expect(await seen()).toEqual(["=SUM(#REF!)+SUM(#REF!)", "#REF!"]);
    expect(tables.items).toEqual([]);
  }));

test("cells that would tear a table are not pushed", () =>
  withTable(async (_, context, sheet) => {
    sheet.getRange("A1").insert("Down");
    await expect(context.sync()).rejects.toMatchObject({ code: "InsertDeleteConflict" });
  }));
