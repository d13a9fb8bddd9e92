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
];

async function shown({ context, sheet }: Bench, address: string): Promise<Fact> {
  const range = sheet.getRange(address);
  range.load("values");
  await context.sync();
  return range.values.map(([value]) => value as string | number);
}
