import { compileF1 } from "../../../src/forms/F1/compileF1";
import { placesF1 } from "../../../src/forms/F1/places";
import { compileF4 } from "../../../src/forms/F4/compileF4";
import { FIRST_MONTH, placesF4, YEAR } from "../../../src/forms/F4/places";
import { isFilled, reportIn, rowsOf } from "../../../src/forms/F4/report";
import { cumulativeAttainment } from "../../../src/plan/measure/attainment";
import type { Course } from "../../../src/plan/course/courseOf";
import { sum } from "../../../src/plan/numbers/table";
import { progressOf } from "../../../src/plan/progress/progress";
import { formulaCells } from "../../../src/sheet/formula/formulaCells";
import { readingOf } from "../../../src/sheet/spec/reading";
import type { SheetSpec } from "../../../src/sheet/spec/spec";
import { isTyped } from "../../../src/sheet/look/styles";
import { filledIn, planFile, underway, withCancellations, years, type Underway } from "./courses";
import { formYear } from "../../support/formYear";

const months = Array.from({ length: 12 }, (_, month) => month);
const sample = withCancellations(planFile("zh-CN", "src/commands/plan/samples"));

const valueAt = (spec: SheetSpec, row: number, column: number): unknown => readingOf(spec).values[row]?.[column];
const placesOf = ({ current, closed }: Course, manager: number) =>
  placesF4(current.inputs, rowsOf(current.accounts, manager).length, closed);

describe("the figures of one manager: plan 100, 100, 100, …; actual 90, 110, 80", () => {
  const { course, texts } = underway({
    version: 1,
    year: 2026,
    metrics: [{ id: "sales", name: "销售额", unit: "1" }],
    products: [{ name: "彩铃", target: { sales: "1200" } }],
    managers: [{ id: "jia", name: "甲" }],
    actuals: [90, 110, 80].map((actual, at) => ({ month: at + 1, manager: "jia", product: "彩铃", metric: "sales", actual })),
  });

  it("shows 93.33 % attained before April, and 23.33 % of the year done", () => {
    const places = placesOf(course, 0);
    const row = readingOf(compileF4(course, texts, { manager: 0, month: 4 })).values[places.rates(0)] ?? [];
    expect([row[2], row[7], row[9], row[14]]).toEqual(["本月以前累计目标达成率 %", 280 / 300, "全年目标完成 %", 280 / 1200]);
    expect(((row[7] as number) * 100).toFixed(2)).toBe("93.33");
    expect(row[7]).toBe(cumulativeAttainment([90, 110, 80], [100, 100, 100, 100], 3));
  });

  it("has no months before January, and last month's figures beside the others", () => {
    const [january, april] = [1, 4].map((month) => compileF4(course, texts, { manager: 0, month }));
    const places = placesOf(course, 0);
    const { planned, actual, cumulative } = places.target(0);
    expect(january && [valueAt(january, places.rates(0), 7), valueAt(january, planned, 2)]).toEqual(["–", "–"]);
    expect(april && [planned, actual, cumulative].map((row) => valueAt(april, row, 2))).toEqual([100, 80, 280]);
  });
});

describe.each(years)("F4 of %s", (_, file, month) => {
  const { course, shown, texts }: Underway = underway(file);
  const { inputs } = course.current;

  it.each(inputs.managers.map((_, manager) => manager))("of manager %d: the year is F1's, the month the plan's", (manager) => {
    const spec = compileF4(course, texts, { manager, month });
    const places = placesOf(course, manager);
    inputs.metrics.forEach((_, metric) => {
      const { planned, actual } = places.target(metric);
      const plans = places.years?.(metric) ?? { original: planned, current: planned };
      for (const row of [planned, plans.original, plans.current]) {
        const cells = months.map((at) => valueAt(spec, row, FIRST_MONTH + at) as number);
        expect(valueAt(spec, row, YEAR)).toBeCloseTo(sum(cells), 6);
      }
      const at = placesF1(shown).year(metric, manager);
      expect(valueAt(spec, plans.current, YEAR)).toBe(valueAt(compileF1(formYear(shown, { course }), texts), at.row, at.column));
      const { team, managers } = progressOf(course, metric);
      expect(team.year).toBe(managers.reduce((sum, { year }) => sum + year, 0));
      const unit = inputs.metrics[metric]?.unit ?? { size: 1, decimals: 0 };
      const value = (units: number | null | undefined) => (units == null ? "" : (units * unit.size) / 10 ** unit.decimals);
      expect(months.map((at) => valueAt(spec, planned, FIRST_MONTH + at))).toEqual(managers[manager]?.planned.map(value));
      expect(months.map((at) => valueAt(spec, actual, FIRST_MONTH + at))).toEqual(
        managers[manager]?.net.map((units, at) =>
          at === month - 1 && !isFilled(reportIn(course, { manager, month })) ? "" : value(units),
        ),
      );
      expect(valueAt(spec, planned, FIRST_MONTH + month - 1)).toBe(valueAt(spec, places.clients(metric).total, places.totalPlanned));
    });
  });

  it("opens nothing for typing but actuals, cancellations and the date, and refers to no other sheet", () => {
    const spec = compileF4(course, texts, { manager: 0, month });
    const rows = rowsOf(course.current.accounts, 0).length;
    const open = spec.blocks.filter(({ style }) => isTyped(style)).flatMap(({ cells }) => cells.flat());
    expect(open.length).toBe(inputs.metrics.length * rows * (inputs.products.length + 1) + 2);
    expect(spec.protect).toBe(true);
    expect([...formulaCells(spec)].filter(({ cell }) => cell.formula.includes("!"))).toEqual([]);
  });

  it("takes a report's figures to the month and the year", () => {
    const of = { manager: 0, month };
    const report = filledIn(course, of);
    const spec = compileF4(course, texts, of, report);
    const places = placesOf(course, 0);
    const units = report.sold[0]?.flat().reduce<number>((sum, each) => sum + (each ?? 0), -2) ?? 0;
    const unit = inputs.metrics[0]?.unit ?? { size: 1, decimals: 0 };
    expect(valueAt(spec, places.target(0).actual, FIRST_MONTH + month - 1)).toBe((units * unit.size) / 10 ** unit.decimals);
  });
});

it("asks for so many sign-ups that the plan stays after the cancellations expected, rounded up to the unit", () => {
  const { course, texts } = underway(sample);
  const spec = compileF4(course, texts, { manager: 0, month: 1 }, filledIn(course, { manager: 0, month: 1 }));
  const places = placesOf(course, 0);
  const at = places.gross?.(0);
  expect(
    at &&
      readingOf(spec)
        .values.slice(at.first, at.total + 1)
        .map((row) => row.slice(0, 9)),
  ).toEqual([
    ["集团彩铃", 0.05, 344, 363, 7, 7 / 363, "", "", ""],
    ["集团短信", 0.1, 141, 157, 54, 54 / 157, "", "", ""],
    ["集团IP", 0, 20, 20, 66, 66 / 20, "", "", ""],
    ["本月合计", "", 505, 540, 127, 127 / 540, 2, 125, 125 / 505],
  ]);
});
