/** What Excel makes of what is written into cells. */
import { probe, thread, type Bench, type Fact } from "../probe/probe";

export const cellProbes = [
  probe("textLikeFormula", [], ["=1+1", "007", "'x"], async (bench) => {
    bench.sheet.getRange("A1:A3").values = [["'=1+1"], ["'007"], ["''x"]];
    return shown(bench, "A1:A3");
  }),
  probe("chineseDate", [], undefined, async (bench) => {
    bench.sheet.getRange("A1:A3").values = [["1月"], ["3月1日"], ["一月"]];
    return shown(bench, "A1:A3");
  }),
  probe("isoDate", [thread(1559), thread(3775)], undefined, async (bench) => {
    bench.sheet.getRange("A1").values = [["2026-01-31"]];
    return shown(bench, "A1");
  }),
  probe("nullLeaves", [], [1, 3], async (bench) => {
    bench.sheet.getRange("A1:A2").values = [[1], [2]];
    // Excel takes null for "as it is", which its declaration does not say.
    bench.sheet.getRange("A1:A2").values = [[null as unknown as string], [3]];
    return shown(bench, "A1:A2");
  }),
  probe("numberFormat", [], ["#,##0.00;[Red]-#,##0.00", 'yyyy"年"m"月"'], async ({ context, sheet }) => {
    const cells = sheet.getRange("A1:A2");
    cells.numberFormat = [["#,##0.00;[Red]-#,##0.00"], ['yyyy"年"m"月"']];
    cells.load("numberFormat");
    await context.sync();
    return cells.numberFormat.map(([format]) => format as string);
  }),
  probe("errorText", [], ["#REF!", "String"], async ({ context, sheet }) => {
    const cell = sheet.getRange("A1");
    cell.numberFormat = [["@"]];
    cell.values = [["'#REF!"]];
    cell.load("values,valueTypes");
    await context.sync();
    return [cell.values[0]?.[0] as string, cell.valueTypes[0]?.[0] as string];
  }),
  probe("linkLook", [], undefined, async ({ context, sheet }) => {
    const cell = sheet.getRange("A1");
    cell.hyperlink = { documentReference: "A2", textToDisplay: "there" };
    cell.load("format/font/underline,format/font/color");
    await context.sync();
    return { underline: cell.format.font.underline, color: cell.format.font.color };
  }),
  probe("linksTogether", [thread(593)], ["x", "B1", null], async ({ context, sheet }) => {
    sheet.getRange("A1:A2").values = [["x"], ["y"]];
    sheet.getRange("A1:A2").setCellProperties([[{ hyperlink: { documentReference: "B1", screenTip: "there" } }], [{}]]);
    const [linked, other] = [sheet.getRange("A1"), sheet.getRange("A2")];
    linked.load("values,hyperlink");
    other.load("hyperlink");
    await context.sync();
    // Excel has none to tell, which its declaration does not say.
    const none = other.hyperlink as Excel.RangeHyperlink | null;
    return [linked.values[0]?.[0] as string, linked.hyperlink.documentReference ?? null, none?.documentReference ?? null];
  }),
  probe("linesTogether", [], [30, 60, true, 30, false], async ({ context, sheet }) => {
    sheet.getRange("A1:A3").setRowProperties([{ format: { rowHeight: 30 } }, {}, { rowHidden: true }]);
    sheet.getRange("A1:B1").setColumnProperties([{}, { format: { columnWidth: 60 } }]);
    const [row, column, hidden] = [sheet.getRange("A1"), sheet.getRange("B1"), sheet.getRange("A3")];
    row.load("format/rowHeight");
    column.load("format/columnWidth");
    hidden.load("rowHidden");
    const answer = sheet.getRange("A1:A2").getRowProperties({ rowHidden: true, format: { rowHeight: true } });
    await context.sync();
    const [first] = valueOf(answer);
    const { rowHeight = null } = first?.format ?? {};
    return [row.format.rowHeight, column.format.columnWidth, hidden.rowHidden, rowHeight, first?.rowHidden ?? null];
  }),
  probe("topOfEach", [], ["Continuous", "Continuous", "None"], async ({ context, sheet }) => {
    sheet.getRanges("A2:B3,A6:B7").format.borders.getItem("EdgeTop").set({ style: "Continuous", color: "#1F3864" });
    const tops = ["A2", "A6", "A3"].map((address) => sheet.getRange(address).format.borders.getItem("EdgeTop").load("style"));
    await context.sync();
    return tops.map(({ style }) => style);
  }),
  probe("ruleOfEach", [thread(5194)], "=$A2=1", async ({ context, sheet }) => {
    const { custom } = sheet.getRanges("A2:A3,A6:A7").conditionalFormats.add("Custom");
    custom.rule.formula = "=$A2=1";
    const first = sheet.getRange("A2").conditionalFormats.getItemAt(0).custom.rule.load("formula");
    await context.sync();
    return first.formula;
  }),
];

/** What a call has answered, which is no property to be loaded. */
function valueOf<T>({ value }: OfficeExtension.ClientResult<T>): T {
  return value;
}

async function shown({ context, sheet }: Bench, address: string): Promise<Fact> {
  const range = sheet.getRange(address);
  range.load("values");
  await context.sync();
  return range.values.map(([value]) => value as string | number);
}
