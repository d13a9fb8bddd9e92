/** What comes along when cells are copied inside the workbook, as an undo does. */
import { foldRows } from "../../request/aboveFloor";
import { answered } from "../probe/answered";
import { probe } from "../probe/probe";

const GROUPING = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-group";

export const copyingProbes = [
  probe("copiedFormulas", [], ["=A1+$C$1", "=A2+$C$1", "=A3+$C$1"], async ({ context, sheet }) => {
    sheet.getRange("B1").formulas = [["=A1+$C$1"]];
    const all = sheet.getRange("B1:B3");
    all.copyFrom(sheet.getRange("B1"), "Formulas");
    all.load("formulas");
    await context.sync();
    return (all.formulas as unknown[][]).map(([formula]) => formula as string);
  }),
  probe("copiedCharts", [], "left", async ({ context, sheet, another }) => {
    sheet.getRange("A1:B2").values = [
      ["a", 1],
      ["b", 2],
    ];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"));
    chart.setPosition("D1", "H10");
    const copy = another();
    copy.getRange("A1:J20").copyFrom(sheet.getRange("A1:J20"), "All");
    return (await answered(context, copy.charts.getCount())) === 0 ? "left" : "copied";
  }),
  probe("copiedTables", [], undefined, async ({ context, sheet, another }) => {
    sheet.getRange("A1:B2").values = [
      ["a", "b"],
      [1, 2],
    ];
    sheet.tables.add("A1:B2", true);
    const copy = another();
    copy.getRange("A1:C4").copyFrom(sheet.getRange("A1:C4"), "All");
    return answered(context, copy.tables.getCount());
  }),
  probe("copiedRules", [], { colours: 1, check: "List" }, async ({ context, sheet, another }) => {
    const cells = sheet.getRange("A1:A3");
    cells.dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
    const rule = cells.conditionalFormats.add("Custom");
    rule.custom.rule.formula = '=A1="a"';
    rule.custom.format.fill.color = "#FFFF00";
    const copy = another().getRange("A1:A3");
    copy.copyFrom(cells, "All");
    const { dataValidation } = copy;
    dataValidation.load("type");
    const colours = await answered(context, copy.conditionalFormats.getCount());
    return { colours, check: dataValidation.type };
  }),
  probe("hiddenRowHeight", [], undefined, async ({ context, sheet }) => {
    const row = sheet.getRange("2:2");
    row.format.rowHeight = 30;
    row.rowHidden = true;
    row.load("rowHidden,format/rowHeight");
    await context.sync();
    return { hidden: row.rowHidden, height: row.format.rowHeight };
  }),
  probe("outline", [GROUPING], undefined, async ({ context, sheet }) => {
    const rows = sheet.getRange("2:4");
    if (!foldRows(rows)) return "unsupported";
    rows.load("rowHidden");
    await context.sync();
    return rows.rowHidden ? "folded" : "notFolded";
  }),
  probe("mixedRowHeight", [], null, async ({ context, sheet }) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("2:2").format.rowHeight = 30;
    const rows = sheet.getRange("A1:A3");
    rows.load("format/rowHeight");
    await context.sync();
    return rows.format.rowHeight;
  }),
];
