/** Tables, and formulas that refer to them. */
import { probe, type Bench } from "../probe/probe";

const STRUCTURED_REFERENCES = "https://support.microsoft.com/office/f5ed2452-2337-4f71-bed3-c8ae6d2b276e";

export const tableProbes = [
  probe("structuredReference", [STRUCTURED_REFERENCES], "Sales[amount]", async (bench) => {
    const { context, sheet } = bench;
    const table = await salesTable(bench);
    sheet.getRange("D1").formulas = [[`=SUM(${table.name}[amount])`]];
    await context.sync();
    return inFormula(bench, table.name);
  }),
  probe("structuredReferenceOfFormerTable", [STRUCTURED_REFERENCES], undefined, async (bench) => {
    const { context, sheet } = bench;
    const table = await salesTable(bench);
    sheet.getRange("D1").formulas = [[`=SUM(${table.name}[amount])`]];
    await context.sync();
    table.convertToRange();
    await context.sync();
    return inFormula(bench, table.name);
  }),
  probe("tableGrows", [], undefined, async (bench) => {
    const { context, sheet } = bench;
    const table = await salesTable(bench);
    sheet.getRange("A4:B4").values = [["c", 3]];
    const range = table.getRange();
    range.load("rowCount");
    await context.sync();
    return range.rowCount === 4;
  }),
  probe("tableRowInserted", ["https://learn.microsoft.com/office/dev/add-ins/excel/performance"], 4, async (bench) => {
    const { context, sheet } = bench;
    const table = await salesTable(bench);
    sheet.getRange("3:3").insert("Down");
    const range = table.getRange();
    range.load("rowCount");
    await context.sync();
    return range.rowCount;
  }),
];

/** Two sales under a heading, in A1:B3. */
async function salesTable({ context, sheet }: Bench): Promise<Excel.Table> {
  sheet.getRange("A1:B3").values = [
    ["who", "amount"],
    ["a", 1],
    ["b", 2],
  ];
  const table = sheet.tables.add("A1:B3", true);
  table.load("name");
  await context.sync();
  return table;
}

/** What D1 sums up, with the table called Sales and without the sheet. */
async function inFormula({ context, sheet }: Bench, table: string): Promise<string> {
  const cell = sheet.getRange("D1");
  cell.load("formulas");
  await context.sync();
  const inside = /\((.*)\)/.exec(String(cell.formulas[0]?.[0]))?.[1] ?? "";
  return inside.slice(inside.lastIndexOf("!") + 1).replace(table, "Sales");
}
