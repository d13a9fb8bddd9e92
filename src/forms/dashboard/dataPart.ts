import { MONTHS } from "../../plan/calendar/months";
import { a1, onSheet } from "../../sheet/place/address";
import { block } from "../../sheet/spec/block";
import { amountFormat } from "../../sheet/look/formats";
import type { Block, Cell } from "../../sheet/spec/spec";
import type { Position } from "../../sheet/place/place";
import { calendarMonth } from "../../plan/periods/calendarMonth";
import { columnOfPeriod } from "../parts/columns";
import { placesF1 } from "../F1/places";
import { placesF2 } from "../F2/places";
import { bandRow, everybody, managersOf, metricOf, monthsIn, nameOf, progressIn, valueIn, type DashboardSheet } from "./part";
import { FIRST_MONTH, KINDS, type Kind, type Whose } from "./places";
import { F1 } from "../F1/form";
import { F2 } from "../F2/form";

/**
 * 月度数据: what everything above is counted from. The plan of an open month is F1's or F2's own cell where they show that month by itself;
 * closed months keep what was asked for. The team is the sum of the managers.
 */
export function dataPart(sheet: DashboardSheet): readonly Block[] {
  const { course, places, texts } = sheet;
  const { dashboard } = texts.forms;
  return course.current.inputs.metrics.flatMap(({ name }, metric) => {
    const { band, first } = places.data(metric);
    const rows = KINDS.flatMap((kind) => everybody(sheet).map((whose) => ({ kind, whose })));
    const format = amountFormat(metricOf(sheet, metric).unit);
    return [
      bandRow(band, dashboard.data(name)),
      block(band + 1, 0, "header", [[dashboard.name, dashboard.kind, ...monthNames(sheet), dashboard.total]]),
      block(
        first,
        0,
        "label",
        rows.map(({ kind, whose }) => [nameOf(sheet, whose), dashboard.kinds[kind]]),
      ),
      ...rows.flatMap(({ kind, whose }, at) => {
        const cells = Array.from({ length: MONTHS }, (_, month) => monthCell(sheet, metric, kind, whose, month));
        const units = cellsOf(sheet, metric, kind, whose);
        const all = units.reduce<number>((sum, each) => sum + (each ?? 0), 0);
        const style = whose.type === "team" ? "total" : "computed";
        return [
          block(first + at, FIRST_MONTH, style, [cells], format),
          block(
            first + at,
            FIRST_MONTH + MONTHS,
            whose.type === "team" ? "total" : "subtotal",
            [[{ formula: `=SUM(${monthsIn(first + at, 0, MONTHS - 1)})`, value: valueIn(sheet, metric)(all) }]],
            format,
          ),
        ];
      }),
    ];
  });
}

export function monthNames({ course, texts }: DashboardSheet): readonly string[] {
  return Array.from({ length: MONTHS }, (_, month) => texts.forms.calendar.month(calendarMonth(course.current.inputs, month)));
}

function cellsOf(sheet: DashboardSheet, metric: number, kind: Kind, whose: Whose): readonly (number | null)[] {
  const { planned, needed, sold, net } = progressIn(sheet, metric, whose);
  return { planned, needed, signed: sold, actual: net }[kind];
}

function monthCell(sheet: DashboardSheet, metric: number, kind: Kind, whose: Whose, month: number): Cell {
  const { course, places } = sheet;
  const value = valueIn(sheet, metric);
  const units = cellsOf(sheet, metric, kind, whose)[month] ?? null;
  if (whose.type === "team") {
    const first = places.row(metric, kind, { type: "manager", at: 0 });
    const area = a1({ row: first, column: FIRST_MONTH + month, rows: managersOf(course.current).length, columns: 1 });
    return { formula: `=IF(COUNT(${area})=0,"",SUM(${area}))`, value: units === null ? "" : value(units) };
  }
  if (units === null) return null;
  const at = kind === "planned" && month >= course.closed ? ownCell(sheet, metric, whose, month) : null;
  return at === null ? value(units) : { formula: `=${onSheet((whose.type === "manager" ? F1 : F2).keyOf(), a1(at))}`, value: value(units) };
}

/** The cell of F1 or F2 that shows this month and no other; null if there is none. */
function ownCell(
  { shown }: DashboardSheet,
  metric: number,
  whose: Exclude<Whose, { readonly type: "team" }>,
  month: number,
): Position | null {
  const { periods, layouts } = shown.inputs;
  const form = whose.type === "manager" ? "F1" : "F2";
  const period = columnOfPeriod(periods)[month] ?? 0;
  const column = columnOfPeriod(layouts[form])[period] ?? 0;
  if (periods[period] !== 1 || layouts[form][column] !== 1) return null;
  return whose.type === "manager" ? placesF1(shown).cell(metric, whose.at, column) : placesF2(shown).cell(metric, whose.at, column);
}
