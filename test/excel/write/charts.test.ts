import { writeSheets } from "../../support/writeSheets";
import type { ChartSpec } from "../../../src/sheet/spec/chartSpec";
import type { SheetSpec } from "../../../src/sheet/spec/spec";
import { chartColors, chartLook } from "../../../src/sheet/look/styles";
import { everything } from "../../support/everything";
import { workbookForEach } from "../../support/localWorkbook";
import { smallChart } from "../../support/smallChart";
import { smallSheet } from "../../support/smallSheet";

const workbook = workbookForEach();

const cells = [
  ["一月", "二月", "三月"],
  [10, 20, 30],
  [8, 22, null],
];
const sheet = (charts: readonly ChartSpec[], more: Partial<SheetSpec> = {}) =>
  smallSheet("F14", cells, { charts, rules: [], choices: [], ...more });
const drawn = (at = 1) => everything(workbook()).sheets[at]?.charts ?? [];
const actual = { name: "Actual", values: { sheet: "F14", area: { row: 3, column: 0, rows: 1, columns: 3 } }, color: "actual" } as const;

test("columns with a line over them stand where they should, over the cells that they show, in our colours", async () => {
  const plan = smallChart("F14", 2);
  await writeSheets([sheet([{ ...plan, series: [...plan.series, { ...actual, asLine: true }] }])]);
  const own = workbook().engine.sheets()[1]?.id;
  const source = (row: number) => ({ sheetId: own, area: { row, column: 0, rows: 1, columns: 3 } });
  expect(drawn()).toMatchObject([
    {
      name: "TC_Year",
      kind: "ColumnClustered",
      area: plan.area,
      title: { text: "Plan and actual", visible: true, font: chartLook.title },
      font: chartLook.text,
      legend: { visible: true, position: "Bottom" },
      axes: { value: { format: "#,##0", gridlines: { visible: true, color: chartLook.gridlines } } },
      series: [
        { name: "Plan", kind: "ColumnClustered", values: source(2), categories: source(1), fill: chartColors.plan, gap: 60 },
        {
          name: "Actual",
          kind: "LineMarkers",
          values: source(3),
          categories: source(1),
          line: { color: chartColors.actual, weight: 2.25 },
          marker: { style: "Circle", background: chartColors.actual },
        },
      ],
    },
  ]);
});

test("bars begin at the top and have their values below; a chart may show another sheet and have no legend", async () => {
  const other = smallSheet("F1", cells, { rules: [], choices: [] });
  await writeSheets([sheet([smallChart("F1", 2, { type: "bar", legend: null, format: null })]), other]);
  const from = workbook().engine.sheets()[2]?.id;
  expect(drawn()).toMatchObject([
    {
      kind: "BarClustered",
      legend: { visible: false },
      axes: { category: { reversed: true, position: "Maximum" }, value: { format: null } },
      series: [{ values: { sheetId: from } }],
    },
  ]);
});

test("twice is the same as once, also on a protected sheet, and what is not wanted any more is gone", async () => {
  const both = [smallChart("F14", 2), smallChart("F14", 2, { name: "TC_Other", type: "line" })];
  await writeSheets([sheet(both, { protect: true })]);
  const once = drawn();
  await writeSheets([sheet(both, { protect: true })]);
  expect(drawn()).toEqual(once);
  expect(once.map(({ name }) => name).sort()).toEqual(["TC_Other", "TC_Year"]);
  await writeSheets([sheet([], { protect: true })]);
  expect(drawn()).toEqual([]);
});

test("a chart that the user has added stays, and so does its name", async () => {
  await writeSheets([sheet([smallChart("F14", 2)])]);
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem("Sheet of F14");
    own.charts.add("Line", own.getRange("A3:C3"), "Rows").name = "My chart";
    await context.sync();
  });
  await writeSheets([sheet([smallChart("F14", 2)])]);
  expect(
    drawn()
      .map(({ name }) => name)
      .sort(),
  ).toEqual(["My chart", "TC_Year"]);
});

test("Excel may make more series of a range than are wanted, or fewer", async () => {
  const { request } = workbook().host;
  for (const [by, extra] of [
    ["Columns", 3],
    ["Rows", 1],
  ] as const) {
    workbook().host.request = (body) => request(body.replace('"Rows"', `"${by}"`));
    const chart = smallChart("F14", 2);
    await writeSheets([sheet([{ ...chart, series: [...chart.series, actual] }])]);
    expect([extra, drawn()[0]?.series.map(({ name, fill }) => [name, fill])]).toEqual([
      extra,
      [
        ["Plan", chartColors.plan],
        ["Actual", chartColors.actual],
      ],
    ]);
  }
  workbook().host.request = request;
});

test.each([1, 3, 5, 7, 9, 12, 15])(
  "drawing that breaks off after %i actions and is done again leaves nothing behind",
  async (afterActions) => {
    const both = [smallChart("F14", 2), smallChart("F14", 2, { name: "TC_Other", type: "line" })];
    await writeSheets([sheet(both)]);
    const whole = drawn();
    const former = workbook().engine.sheets()[1]?.id ?? "";
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(former).delete();
      await context.sync();
    });

    const { host } = workbook();
    const { request } = host;
    let broken = false;
    host.request = (body) => {
      if (!broken && body.includes('"Add"') && body.includes("ColumnClustered")) {
        broken = true;
        host.failNext({ code: "Timeout", afterActions });
      }
      return request(body);
    };
    await writeSheets([sheet(both)]);
    host.request = request;
    expect(broken).toBe(true);
    const again =
      workbook()
        .engine.sheets()
        .find(({ name }) => name === "Sheet of F14")?.id ?? "";
    const { charts } = everything(workbook()).sheets.find(({ name }) => name === "Sheet of F14") ?? {};
    expect(JSON.parse(JSON.stringify(charts).replaceAll(again, former))).toEqual(JSON.parse(JSON.stringify(whole)));
  },
);
