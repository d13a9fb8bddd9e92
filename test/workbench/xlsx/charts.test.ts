/** Charts that Office.js has drawn, saved as a file, read by programs that are not ours. */
import { DOMParser } from "@xmldom/xmldom";
import { PNG } from "pngjs";
import { openWorkbook } from "../../../src/workbench/office/localWorkbook";
import { readTexts } from "../../support/archives";
import { describeWithPages, printPages } from "../../support/libreOffice";

const HOSTILE = 'It\'s <R&D> "年"';

async function saved(): Promise<Uint8Array> {
  const workbook = await openWorkbook();
  await workbook.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const data = worksheets.getItem("Sheet1");
    data.name = "It's 年";
    data.getRange("A1:C3").values = [
      ["月", "计划", "实际"],
      ["1月", 10, 8],
      ["2月", 20, "=1/0"],
    ];
    const draw = (sheet: Excel.Worksheet, type: "ColumnClustered" | "BarClustered", from: string, to: string) => {
      const chart = sheet.charts.add(type, data.getRange("B2:C3"), "Columns");
      chart.setPosition(from, to);
      chart.title.text = HOSTILE;
      for (const [index, color] of (["#34558B", "#C46A1B"] as const).entries()) {
        const series = chart.series.getItemAt(index);
        series.setXAxisValues(data.getRange("A2:A3"));
        series.format.fill.setSolidColor(color);
      }
      return chart;
    };
    draw(worksheets.add("F14"), "BarClustered", "A1", "H20").legend.visible = false;
    const mixed = draw(data, "ColumnClustered", "A5", "H20");
    mixed.name = "TC_<Mixed>";
    const line = mixed.series.getItemAt(1);
    line.chartType = "LineMarkers";
    line.format.line.color = "#C46A1B";
    mixed.axes.valueAxis.set({ numberFormat: "0%", maximum: 40 });
    await context.sync();
  });
  const bytes = await workbook.save();
  workbook.close();
  return bytes;
}

test("a chart's part says what is drawn from which cells, and carries what they say now", async () => {
  const parts = await readTexts(await saved());
  const chart = parts.get("xl/charts/chart1.xml") ?? "";
  for (const [path, xml] of parts)
    if (path.startsWith("xl/charts/chart") || path.startsWith("xl/drawings/drawing"))
      new DOMParser({
        onError: (_, message) => {
          throw new Error(`${path}: ${message}`);
        },
      }).parseFromString(xml, "text/xml");
  expect(
    [
      ...chart.matchAll(/<c:(barChart|lineChart|barDir val="\w+"|f>[^<]*|max val="\d+"|numFmt formatCode="[^"]*"|orientation val="\w+")/g),
    ].map(([, found]) => found),
  ).toEqual([
    "barChart",
    'barDir val="col"',
    "f>'It''s 年'!$A$2:$A$3",
    "f>'It''s 年'!$B$2:$B$3",
    "lineChart",
    "f>'It''s 年'!$A$2:$A$3",
    "f>'It''s 年'!$C$2:$C$3",
    'orientation val="minMax"',
    'orientation val="minMax"',
    'max val="40"',
    'numFmt formatCode="0%"',
  ]);
  expect(chart).toContain("<a:t>It's &lt;R&amp;D&gt; &quot;年&quot;</a:t>");
  expect(chart).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>8</c:v></c:pt></c:numCache>');
  expect(parts.get("xl/drawings/drawing1.xml")).toContain('name="TC_&lt;Mixed&gt;"');
  expect(parts.get("xl/charts/chart2.xml")).toContain('<c:barDir val="bar"/>');
  expect(parts.get("xl/charts/chart2.xml")).not.toContain("<c:legend>");
});

describeWithPages("LibreOffice", () => {
  test("draws both charts in the colours that were chosen", async () => {
    const pages = (await printPages(await saved(), 60)) ?? [];
    expect(pages.length).toBe(2);
    for (const page of pages) {
      const { data } = PNG.sync.read(Buffer.from(page));
      const painted = (red: number, green: number, blue: number) =>
        Array.from({ length: data.length / 4 }, (_, at) => at * 4).filter(
          (at) => data[at] === red && data[at + 1] === green && data[at + 2] === blue,
        ).length;
      expect(painted(0x34, 0x55, 0x8b)).toBeGreaterThan(500);
      expect(painted(0xc4, 0x6a, 0x1b)).toBeGreaterThan(20);
    }
  });
});
