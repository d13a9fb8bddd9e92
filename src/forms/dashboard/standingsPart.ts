import { attainment } from "../../plan/measure/attainment";
import { MONTHS } from "../../plan/calendar/months";
import { presence } from "../../plan/periods/presence";
import { a1, onSheet } from "../../sheet/place/address";
import { block } from "../../sheet/spec/block";
import { amountFormat, asText, ordinal, percentFormat, roundingDigits } from "../../sheet/look/formats";
import type { Block, Cell, Formula, StyleName } from "../../sheet/spec/spec";
import { attained, attainmentFormula } from "../parts/attainmentFormula";
import { placesF1 } from "../F1/places";
import { placesF2 } from "../F2/places";
import {
  bandRow,
  managersOf,
  metricOf,
  monthsIn,
  nameOf,
  NONE,
  orNone,
  productsOf,
  progressIn,
  valueIn,
  type DashboardSheet,
} from "./part";
import { COLUMN, FIRST_MONTH, HELPER, NUMBERS_ROW, THROUGH, TOLERANCE, type Kind, type Whose } from "./places";
import { boundFormula, isOffTrack, isSilent, standingOf, type Standing } from "./standing";
import { F1 } from "../F1/form";
import { F2 } from "../F2/form";

/**
 * The tables of managers and products, metric by metric: plan and actual so far, attainment, what a month brings and has to bring, and the
 * year as it will be if it goes on like this. Managers are ranked by attainment.
 */
export function standingsPart(sheet: DashboardSheet): readonly Block[] {
  const { course, places, texts } = sheet;
  const { dashboard } = texts.forms;
  return course.current.inputs.metrics.flatMap(({ name }, metric) => {
    const [managers, products] = [places.managers(metric), places.products(metric)];
    const [own, sold] = [managersOf(course.current), productsOf(course.current)];
    return [
      bandRow(managers.band, dashboard.managers(name)),
      block(managers.band + 1, 0, "header", [headings(sheet, dashboard.manager)]),
      ...own.flatMap((whose) => standingRow(sheet, metric, whose, { area: [managers.first, own.length], kind: dashboard.manager })),
      ...standingRow(sheet, metric, { type: "team" }, null),
      bandRow(products.band, dashboard.products(name)),
      block(products.band + 1, 0, "header", [headings(sheet, dashboard.product)]),
      ...sold.flatMap((whose) => standingRow(sheet, metric, whose, { area: [products.first, sold.length], kind: dashboard.product })),
    ];
  });
}

function headings({ texts }: DashboardSheet, first: string): readonly string[] {
  const { dashboard: d } = texts.forms;
  return [
    first,
    d.rank,
    d.year,
    d.planned,
    d.actual,
    d.attainment,
    d.gap,
    d.pace,
    d.required,
    d.forecast,
    d.forecastShare,
    d.needed,
    d.signed,
    d.gross,
    d.mark,
  ];
}

/** What is ranked among whom: first row and how many; null: the team, which is not ranked and no exception. */
interface Among {
  readonly area: readonly [first: number, rows: number];
  readonly kind: string;
}

function standingRow(sheet: DashboardSheet, metric: number, whose: Whose, among: Among | null): readonly Block[] {
  const { places, through, tolerance } = sheet;
  const row = places.standing(metric, whose);
  const standing = standingOf(progressIn(sheet, metric, whose), through);
  const { unit, name } = metricOf(sheet, metric);
  const format = amountFormat(unit);
  const label: StyleName = among === null ? "total" : "label";
  const number: StyleName = among === null ? "total" : "computed";
  const silent = isSilentManager(sheet, metric, whose);
  const off = isOffTrack(standing, tolerance) && !silent;
  const bound = boundFormula(a1(TOLERANCE, "absolute"));
  const [rate, mark] = [a1({ row, column: COLUMN.attainment }), a1({ row, column: COLUMN.mark })];
  const cells = standingCells(sheet, metric, whose, row, standing, roundingDigits(unit));
  const line = (from: number, content: readonly Cell[], code: string | null): Block => block(row, from, number, [content], code);
  return [
    block(row, COLUMN.name, label, [[nameOf(sheet, whose)]], asText),
    block(row, COLUMN.rank, number, [[among === null ? null : rank(sheet, metric, whose, row, among)]], ordinal),
    line(COLUMN.year, [cells.year, cells.planned, cells.actual], format),
    line(COLUMN.attainment, [cells.attainment], percentFormat(2)),
    line(COLUMN.gap, [cells.gap, cells.pace, cells.required, cells.forecast], format),
    line(COLUMN.forecastShare, [cells.forecastShare], percentFormat(1)),
    line(COLUMN.needed, [cells.needed, cells.signed], format),
    line(COLUMN.gross, [cells.gross], percentFormat(2)),
    block(row, COLUMN.mark, "verdict", [
      [
        {
          formula: `=IF(${rate}="${NONE}","${NONE}",${unlessSilent(sheet, metric, whose, `IF(${rate}<${bound},"✗","✓")`)})`,
          value: standing.attainment === null ? NONE : silent ? sheet.texts.forms.dashboard.notReported : off ? "✗" : "✓",
        },
      ],
    ]),
    ...(among === null
      ? []
      : [
          // A billionth of the row keeps equals apart.
          block(row, HELPER.order, "note", [
            [{ formula: `=IF(${mark}="✗",${rate}+ROW()/1000000000,"")`, value: off ? orderOf(standing, row) : "" }, among.kind, name],
          ]),
          block(row, HELPER.ranked, "note", [[ranked(sheet, metric, whose, row)]]),
        ]),
  ];
}

export function orderOf({ attainment }: Standing, row: number): number {
  return (attainment ?? 0) + (row + 1) / 1_000_000_000;
}

/** See {@link isSilent}: of products and the team nothing is said. */
export function isSilentManager(sheet: DashboardSheet, metric: number, whose: Whose): boolean {
  return whose.type === "manager" && isSilent(progressIn(sheet, metric, whose), sheet.through);
}

/** A formula's words, but for a manager who has not reported yet. */
function unlessSilent(sheet: DashboardSheet, metric: number, whose: Whose, otherwise: string): string {
  if (whose.type !== "manager") return otherwise;
  const through = a1(THROUGH, "absolute");
  const last = (kind: Kind): string => `INDEX(${monthsIn(sheet.places.row(metric, kind, whose), 0, MONTHS - 1)},1,${through})`;
  return `IF(AND(${last("actual")}="",N(${last("planned")})>0),"${sheet.texts.forms.dashboard.notReported}",${otherwise})`;
}

/** The attainment of whoever is ranked: who is marked, and not only in part there in the last month of which anything is known. */
function ranked(sheet: DashboardSheet, metric: number, whose: Whose, row: number): Formula {
  const [attained, mark] = [a1({ row, column: COLUMN.attainment }), a1({ row, column: COLUMN.mark })];
  const through = a1(THROUGH, "absolute");
  const { first, last } = wholeMonths(sheet, whose);
  const isIn = [
    `OR(${mark}="✓",${mark}="✗")`,
    ...(first > 1 ? [`${through}>=${first}`] : []),
    ...(last < MONTHS ? [`${through}<=${last}`] : []),
  ];
  const value = rankedAttainment(sheet, metric, whose) ?? "";
  return { formula: `=IF(${isIn.length === 1 ? isIn[0] : `AND(${isIn.join(",")})`},${attained},"")`, value };
}

/** The months, from 1, that somebody is there for as a whole. */
function wholeMonths({ course }: DashboardSheet, whose: Whose): { readonly first: number; readonly last: number } {
  const { inputs } = course.current;
  const manager = whose.type === "manager" ? inputs.managers[whose.at] : undefined;
  if (manager === undefined) return { first: 1, last: MONTHS };
  const isWhole = presence(inputs, manager).map((share) => share >= 1);
  return { first: isWhole.indexOf(true) + 1 || MONTHS + 1, last: isWhole.lastIndexOf(true) + 1 };
}

function rankedAttainment(sheet: DashboardSheet, metric: number, whose: Whose): number | null {
  const { first, last } = wholeMonths(sheet, whose);
  if (isSilentManager(sheet, metric, whose) || sheet.through < first || sheet.through > last) return null;
  return standingOf(progressIn(sheet, metric, whose), sheet.through).attainment;
}

function rank(sheet: DashboardSheet, metric: number, whose: Whose, row: number, { area: [first, rows] }: Among): Cell {
  const all = whose.type === "manager" ? managersOf(sheet.course.current) : productsOf(sheet.course.current);
  const own = rankedAttainment(sheet, metric, whose);
  const counted = a1({ row, column: HELPER.ranked }, "column");
  const area = a1({ row: first, column: HELPER.ranked, rows, columns: 1 }, "absolute");
  return {
    formula: `=IF(${counted}="","${NONE}",RANK(${counted},${area}))`,
    value: own === null ? NONE : 1 + all.filter((each) => (rankedAttainment(sheet, metric, each) ?? -Infinity) > own).length,
  };
}

/** The cells of a standing; `row` is where they stand. */
function standingCells(
  sheet: DashboardSheet,
  metric: number,
  whose: Whose,
  row: number,
  standing: Standing,
  digits: number,
): Readonly<Record<keyof Standing | "gap" | "forecastShare", Cell>> {
  const { places, through } = sheet;
  const value = valueIn(sheet, metric);
  const at = (column: keyof typeof COLUMN): string => a1({ row, column: COLUMN[column] });
  const months = a1(THROUGH, "absolute");
  const soFar = (kind: Kind, units: number): Cell => {
    const figures = places.row(metric, kind, whose);
    const all =
      `SUMIF(${a1({ row: NUMBERS_ROW, column: FIRST_MONTH, rows: 1, columns: MONTHS }, "absolute")},` +
      `"<="&${months},${monthsIn(figures, 0, MONTHS - 1)})`;
    return { formula: digits > 0 ? `=ROUND(${all},${digits})` : `=${all}`, value: value(units) };
  };
  const share = (top: string, bottom: string, result: number | null): Cell => ({
    formula: `=${attainmentFormula(top, bottom, NONE)}`,
    value: orNone(result),
  });
  const scaled = (units: number | null): number | null => (units === null ? null : value(1) * units);
  return {
    year: yearCell(sheet, metric, whose, value(standing.year)),
    planned: soFar("planned", standing.planned),
    actual: soFar("actual", standing.actual),
    attainment: {
      formula: `=IF(${at("planned")}=0,"${NONE}",ROUND(${attained(at("actual"), at("planned"))},10))`,
      value: orNone(standing.attainment),
    },
    gap: { formula: `=ROUND(${at("actual")}-${at("planned")},${digits})`, value: value(standing.actual - standing.planned) },
    pace: { formula: `=IF(${months}=0,"${NONE}",${at("actual")}/${months})`, value: orNone(scaled(standing.pace)) },
    required: {
      formula: `=IF(${months}>=${MONTHS},"${NONE}",(${at("year")}-${at("actual")})/(${MONTHS}-${months}))`,
      value: through >= MONTHS ? NONE : orNone(scaled(standing.required)),
    },
    forecast: {
      formula:
        `=IF(${at("planned")}<=0,"${NONE}",` +
        `${at("actual")}/${at("planned")}*SUM(${monthsIn(places.row(metric, "planned", whose), 0, MONTHS - 1)}))`,
      value: orNone(scaled(standing.forecast)),
    },
    forecastShare: {
      formula: `=IF(${at("forecast")}="${NONE}","${NONE}",${attainmentFormula(at("forecast"), at("year"), NONE)})`,
      value: forecastShare(standing),
    },
    needed: soFar("needed", standing.needed),
    signed: soFar("signed", standing.signed),
    gross: share(at("signed"), at("needed"), standing.gross),
    done: share(at("actual"), at("year"), standing.done),
  };
}

/** How much of the year's target it will have been. */
export function forecastShare({ forecast, year }: Standing): number | string {
  return orNone(forecast === null ? null : attainment(forecast, year));
}

/** The year's target in force: F1's for a manager and the team, F2's for a product. */
function yearCell({ shown }: DashboardSheet, metric: number, whose: Whose, value: number): Cell {
  if (whose.type === "product") return { formula: `=${onSheet(F2.keyOf(), a1(placesF2(shown).year(metric, whose.at)))}`, value };
  const at = placesF1(shown);
  return { formula: `=${onSheet(F1.keyOf(), a1(whose.type === "team" ? at.corner(metric) : at.year(metric, whose.at)))}`, value };
}
