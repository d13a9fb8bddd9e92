import { attainment } from "../../plan/measure/attainment";
import { MONTHS } from "../../plan/calendar/months";
import { a1 } from "../../sheet/place/address";
import { block } from "../../sheet/spec/block";
import { amountFormat, percentFormat, roundingDigits } from "../../sheet/look/formats";
import { netSum } from "../../sheet/formula/formula";
import type { Block, Cell } from "../../sheet/spec/spec";
import { attainmentFormula } from "../parts/attainmentFormula";
import { running } from "../parts/crosstab";
import { monthNames } from "./dataPart";
import { bandRow, metricOf, monthsIn, NONE, orNone, progressIn, valueIn, type DashboardSheet } from "./part";
import { FIRST_MONTH, NUMBERS_ROW, type Kind, type Whose } from "./places";

/** The team month by month: plan, actual, both running, and the attainment of each month and of all so far. Charts are drawn from it. */
export function monthsPart(sheet: DashboardSheet): readonly Block[] {
  const { course, places, texts } = sheet;
  const { dashboard: d } = texts.forms;
  const team: Whose = { type: "team" };
  return course.current.inputs.metrics.flatMap(({ name }, metric): readonly Block[] => {
    const { band, first, reported } = places.months(metric);
    const { planned, net } = progressIn(sheet, metric, team);
    const value = valueIn(sheet, metric);
    const format = amountFormat(metricOf(sheet, metric).unit);
    const [plan, actual, planSoFar, actualSoFar, rate] = Array.from({ length: 5 }, (_, row) => first + row) as [
      number,
      number,
      number,
      number,
      number,
    ];
    const through = [running(planned), running(net.map((units) => units ?? 0))] as const;
    const cell = (row: number, month: number): string => a1({ row, column: FIRST_MONTH + month });
    const months = (of: (month: number) => Cell): readonly Cell[] => Array.from({ length: MONTHS }, (_, month) => of(month));
    const isThere = (month: number): boolean => net[month] !== null;
    const copied = (kind: Kind, units: readonly (number | null)[]): readonly Cell[] => {
      const row = places.row(metric, kind, team);
      return months((month) => ({
        formula: kind === "planned" ? `=${cell(row, month)}` : `=IF(${cell(row, month)}="","",${cell(row, month)})`,
        value: units[month] == null ? "" : value(units[month]),
      }));
    };
    const soFar = (of: number, units: readonly number[], onlyReported: boolean): readonly Cell[] =>
      months((month) => {
        const all = netSum(
          `${a1({ row: of, column: FIRST_MONTH }, "column")}:${cell(of, month)}`,
          roundingDigits(metricOf(sheet, metric).unit),
        );
        return onlyReported
          ? { formula: `=IF(${cell(of, month)}="","",${all})`, value: isThere(month) ? value(units[month] ?? 0) : "" }
          : { formula: `=${all}`, value: value(units[month] ?? 0) };
      });
    const rates = (top: number, bottom: number, result: (month: number) => number | null): readonly Cell[] =>
      months((month) => ({
        formula: `=IF(${cell(top, month)}="","",${attainmentFormula(cell(top, month), cell(bottom, month), NONE)})`,
        value: isThere(month) ? orNone(result(month)) : "",
      }));
    const labels = [d.planned1, d.actual1, d.plannedSoFar, d.actualSoFar, d.rate, d.rateSoFar];
    return [
      bandRow(band, d.months(name)),
      block(band + 1, 0, "header", [[d.row, null, ...monthNames(sheet)]]),
      block(
        first,
        0,
        "label",
        labels.map((label) => [label, null]),
      ),
      block(plan, FIRST_MONTH, "computed", [copied("planned", planned), copied("actual", net)], format),
      block(planSoFar, FIRST_MONTH, "cumulative", [soFar(plan, through[0], false), soFar(actual, through[1], true)], format),
      block(
        rate,
        FIRST_MONTH,
        "subtotal",
        [
          rates(actual, plan, (month) => attainment(net[month] ?? 0, planned[month] ?? 0)),
          rates(actualSoFar, planSoFar, (month) => attainment(through[1][month] ?? 0, through[0][month] ?? 0)),
        ],
        percentFormat(2),
      ),
      block(reported, FIRST_MONTH, "note", [
        months((month) => ({
          formula: `=IF(${cell(actual, month)}="","",${a1({ row: NUMBERS_ROW, column: FIRST_MONTH + month })})`,
          value: isThere(month) ? month + 1 : "",
        })),
      ]),
    ];
  });
}

/** The cells that say which months were reported, of every metric. */
export function reportedCells({ course, places }: DashboardSheet): string {
  return course.current.inputs.metrics.map((_, metric) => monthsIn(places.months(metric).reported, 0, MONTHS - 1)).join(",");
}
