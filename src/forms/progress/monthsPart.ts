import { MONTHS } from "../../plan/calendar/months";
import { attainment } from "../../plan/measure/attainment";
import { toCellNumber } from "../../plan/numbers/amount";
import { calendarMonth } from "../../plan/periods/calendarMonth";
import { a1 } from "../../sheet/place/address";
import { idOf } from "../../sheet/place/identity";
import { block } from "../../sheet/spec/block";
import type { ChartSpec } from "../../sheet/spec/chartSpec";
import type { Block } from "../../sheet/spec/spec";
import { amountFormat, percentFormat } from "../../sheet/look/formats";
import { PROGRESS } from "./form";
import { padded } from "../parts/part";
import { across, bandRow, COLUMNS, NONE, rateCell, type ProgressPart, type ProgressSheet } from "./part";

/** The team month by month, and a picture of each metric. */
export function monthsPart(sheet: ProgressSheet, row: number): ProgressPart {
  const { course, texts, manager } = sheet;
  const { inputs } = course.current;
  const words = texts.forms.progress;
  const names = Array.from({ length: MONTHS }, (_, month) => texts.forms.calendar.month(calendarMonth(inputs, month)));
  const key = PROGRESS.keyOf(inputs.managers[manager]?.id ?? "");
  const first = (metric: number): number => row + 2 + 4 * metric;
  const pictures = first(inputs.metrics.length);
  return {
    rows: pictures - row + PICTURE,
    blocks: [
      bandRow(row, words.months),
      block(row + 1, 0, "header", [[words.row, ...names, words.total]]),
      ...inputs.metrics.flatMap((_, metric) => metricBlocks(sheet, metric, first(metric))),
    ],
    merges: inputs.metrics.map((_, metric) => across(first(metric), 0, COLUMNS)),
    heights: [[row + 1, 20]],
    ids: [
      [row + 1, "months"],
      ...inputs.metrics.flatMap(({ id }, metric) =>
        ["name", "plan", "actual", "rate"].map((kind, line) => [first(metric) + line, idOf(id, kind)] as const),
      ),
    ],
    charts: inputs.metrics.slice(0, MOST_PICTURES).map(({ name, unit }, metric): ChartSpec => {
      const values = (line: number) => ({ sheet: key, area: { row: first(metric) + line, column: 1, rows: 1, columns: MONTHS } });
      return {
        name: `TC_${key}_${metric + 1}`,
        type: "column",
        title: words.chart(name),
        area: { row: pictures, column: WIDTH * metric, rows: PICTURE - 1, columns: WIDTH },
        categories: { sheet: key, area: { row: row + 1, column: 1, rows: 1, columns: MONTHS } },
        series: [
          { name: words.plan, values: values(1), color: "plan" },
          { name: words.result, values: values(2), color: "actual" },
        ],
        format: amountFormat({ ...unit, decimals: 0 }),
        fromZero: true,
        legend: "top",
      };
    }),
  };
}

/** Rows that pictures take, columns that one does, and how many stand side by side. */
const PICTURE = 15;
const WIDTH = 7;
const MOST_PICTURES = 2;

/** A metric's name, its plan, what came of it, and the attainment of each month. */
function metricBlocks(sheet: ProgressSheet, metric: number, row: number): readonly Block[] {
  const { course, texts } = sheet;
  const words = texts.forms.progress;
  const { name = "", unit = { size: 1, decimals: 0 } } = course.current.inputs.metrics[metric] ?? {};
  const { planned = [], net = [] } = sheet.progress[metric]?.team ?? {};
  const value = (units: number | null | undefined): number | null => (units == null ? null : toCellNumber(units, unit));
  const at = (line: number, column: number): string => a1({ row: row + line, column });
  const all = (line: number) => `=SUM(${a1({ row: row + line, column: 1, rows: 1, columns: MONTHS })})`;
  const [plan, done] = [planned.reduce((sum, units) => sum + units, 0), net.reduce<number>((sum, units) => sum + (units ?? 0), 0)];
  const rates = Array.from({ length: MONTHS }, (_, month) => {
    const isThere = net[month] != null;
    const rate = isThere ? attainment(net[month] ?? 0, planned[month] ?? 0) : null;
    const cell = rateCell(at(2, 1 + month), at(1, 1 + month), rate);
    return { formula: `=IF(${at(2, 1 + month)}="","",${cell.formula.slice(1)})`, value: isThere ? (rate ?? NONE) : "" };
  });
  return [
    block(row, 0, "subtotal", [padded(name, MONTHS + 2)]),
    block(row + 1, 0, "label", [[words.plan], [words.result], [words.rate]]),
    block(row + 1, 1, "computed", [planned.map(value), net.map(value)], amountFormat(unit)),
    block(
      row + 1,
      1 + MONTHS,
      "total",
      [[{ formula: all(1), value: value(plan) ?? 0 }], [{ formula: all(2), value: value(done) ?? 0 }]],
      amountFormat(unit),
    ),
    block(row + 3, 1, "subtotal", [rates], percentFormat(1)),
    block(row + 3, 1 + MONTHS, "total", [[rateCell(at(2, 1 + MONTHS), at(1, 1 + MONTHS), attainment(done, plan))]], percentFormat(1)),
  ];
}
