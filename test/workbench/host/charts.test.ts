import { failure, inWorkbook } from "../../support/localWorkbook";

async function withChart(
  work: (chart: Excel.Chart, context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>,
): Promise<void> {
  await inWorkbook(async (context, sheet) => {
    sheet.getRange("A1:C3").values = [
      ["m", "plan", "actual"],
      ["1", 10, 8],
      ["2", 20, 22],
    ];
    await work(sheet.charts.add("ColumnClustered", sheet.getRange("B2:C3"), "Columns"), context, sheet);
  });
}

test("a chart is added, found, changed and deleted", async () => {
  await withChart(async (chart, context, sheet) => {
    chart.name = "Year";
    chart.set({ title: { text: "2026" }, legend: { visible: false, position: "Right" } });
    chart.load("name,chartType,id,title/text,legend/visible,legend/position");
    sheet.charts.load("items/name,count");
    await context.sync();
    expect([chart.name, chart.chartType, chart.title.text, chart.legend.visible, chart.legend.position]).toEqual([
      "Year",
      "ColumnClustered",
      "2026",
      false,
      "Right",
    ]);
    expect([sheet.charts.count, sheet.charts.items.map(({ name }) => name)]).toEqual([1, ["Year"]]);
    const [found, none] = [sheet.charts.getItem("year"), sheet.charts.getItemOrNullObject("month")];
    found.load("id");
    none.load("id");
    await context.sync();
    expect([found.id, none.isNullObject]).toEqual([chart.id, true]);
    found.delete();
    const count = sheet.charts.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test("charts of a sheet are called unlike", async () => {
  await withChart(async (chart, context, sheet) => {
    chart.name = "Year";
    sheet.charts.add("Line", sheet.getRange("B2:C3")).name = "YEAR";
    expect(await failure(context.sync())).toMatchObject({ code: "InvalidArgument", at: "Chart.name" });
  });
});

test("series have names, kinds, cells and colours", async () => {
  await withChart(async (chart, context, sheet) => {
    const series = chart.series.add("Third");
    series.setValues(sheet.getRange("C2:C3"));
    series.setXAxisValues(sheet.getRange("A2:A3"));
    series.set({ chartType: "LineMarkers", markerStyle: "Circle" });
    series.format.line.set({ color: "#C46A1B", weight: 2.25 });
    chart.series.getItemAt(0).format.fill.setSolidColor("#A3B8D9");
    chart.series.getItemAt(1).delete();
    chart.series.load("count,items/name,items/chartType");
    await context.sync();
    expect([chart.series.count, chart.series.items.map(({ name, chartType }) => [name, chartType])]).toEqual([
      2,
      [
        ["Series1", "ColumnClustered"],
        ["Third", "LineMarkers"],
      ],
    ]);
    const { line } = chart.series.getItemAt(1).format;
    line.load("color,weight");
    await context.sync();
    expect([line.color, line.weight]).toEqual(["#C46A1B", 2.25]);
  });
});

test("axes have formats, lines across and a direction", async () => {
  await withChart(async (chart, context) => {
    const { categoryAxis, valueAxis } = chart.axes;
    valueAxis.set({ numberFormat: "0%", minimum: 0, maximum: 1.5 });
    valueAxis.majorGridlines.format.line.color = "#DDE2EA";
    categoryAxis.set({ reversePlotOrder: true, position: "Maximum", visible: false });
    valueAxis.load("numberFormat,minimum,maximum,majorGridlines/visible");
    valueAxis.majorGridlines.format.line.load("color");
    categoryAxis.load("numberFormat,reversePlotOrder,position,visible");
    await context.sync();
    expect([
      valueAxis.numberFormat,
      valueAxis.minimum,
      valueAxis.maximum,
      valueAxis.majorGridlines.visible,
      valueAxis.majorGridlines.format.line.color,
    ]).toEqual(["0%", 0, 1.5, true, "#DDE2EA"]);
    expect([categoryAxis.numberFormat, categoryAxis.reversePlotOrder, categoryAxis.position, categoryAxis.visible]).toEqual([
      "General",
      true,
      "Maximum",
      false,
    ]);
  });
});

test("a chart stays with its cells when rows are inserted or deleted, and forgets those that are gone", async () => {
  await inWorkbook(async (context, sheet, { engine }) => {
    const other = context.workbook.worksheets.add("Other");
    const chart = other.charts.add("Line", sheet.getRange("B2:B3"), "Columns");
    chart.setPosition("B2", "E9");
    await context.sync();
    const [, second] = engine.sheets();
    const place = () => engine.charts.of(second?.id ?? "").map(({ area, series }) => [area, series[0]?.values?.area ?? null]);
    sheet.getRange("1:1").insert("Down");
    other.getRange("A:A").insert("Right");
    await context.sync();
    expect(place()).toEqual([
      [
        { row: 1, column: 2, rows: 8, columns: 4 },
        { row: 2, column: 1, rows: 2, columns: 1 },
      ],
    ]);
    sheet.getRange("3:4").delete("Up");
    await context.sync();
    expect(place()).toEqual([[{ row: 1, column: 2, rows: 8, columns: 4 }, null]]);
  });
});

test("charts of protected sheets can be changed only where that is allowed", async () => {
  await withChart(async (chart, context, sheet) => {
    await context.sync();
    sheet.protection.protect();
    await context.sync();
    chart.delete();
    expect(await failure(context.sync())).toMatchObject({ code: "AccessDenied" });
    sheet.protection.unprotect();
    sheet.protection.protect({ allowEditObjects: true });
    chart.delete();
    await context.sync();
  });
});

test("kinds and members that are not there fail by their names", async () => {
  await withChart(async (chart, context, sheet) => {
    await context.sync();
    sheet.charts.add("Waterfall", sheet.getRange("B2:B3"));
    expect(await failure(context.sync())).toMatchObject({ code: "InvalidArgument" });
    chart.load("style");
    expect(await failure(context.sync())).toMatchObject({ code: "ApiNotFound", at: "Chart.style" });
    expect(await failure(Promise.resolve().then(() => chart.getDataTable()))).toMatchObject({ code: "ApiNotFound" });
  });
});
