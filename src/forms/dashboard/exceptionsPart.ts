import type { Inputs } from "../../plan/inputs/inputs";
import type { MetricProgress } from "../../plan/progress/progress";
import { a1 } from "../../sheet/place/address";
import { block } from "../../sheet/spec/block";
import { amountFormat, asText, ordinal, percentFormat } from "../../sheet/look/formats";
import type { Area } from "../../sheet/place/place";
import type { Block, Cell, Formula, LinkSpec, RuleSpec } from "../../sheet/spec/spec";
import { ACTIONS } from "../lists/form";
import { duePart } from "./duePart";
import { bandRow, managersOf, metricOf, nameOf, orNone, productsOf, progressIn, valueIn, type DashboardSheet } from "./part";
import { COLUMN, HELPER, RISK_BOUND, type Whose } from "./places";
import { isSilentManager, orderOf } from "./standingsPart";
import { isAtRisk, isOffTrack, isSilent, standingOf, type Standing } from "./standing";

/**
 * 例外管理: who and what is behind the plan by more than the tolerance, the furthest first. The list follows the tables below it by itself,
 * and says how many there are when they do not all fit.
 */
export function exceptionsPart(sheet: DashboardSheet): readonly Block[] {
  const { places, texts, course } = sheet;
  const { dashboard: d } = texts.forms;
  const { band, head, first, rows, more } = places.exceptions;
  const found = offTrack(sheet);
  const orders = a1(column(sheet, HELPER.order), "absolute");
  const amounts = coarsest(course.current.inputs);
  const headings = [d.name, d.number, d.kind, d.metric, d.planned, d.actual, d.attainment, d.gap, d.required, d.state, d.actions];
  const lines = Array.from({ length: rows }, (_, at) => exceptionCells(sheet, first + at, at, found[at] ?? null, orders));
  const cut = (from: number, to: number): (readonly Cell[])[] => lines.map(({ cells }) => cells.slice(from, to));
  const beyond = Math.max(0, found.length - rows);
  return [
    bandRow(band, {
      formula: `=IF(COUNT(${orders})=0,"${d.exceptionsNone}","${d.exceptionsBefore}"&COUNT(${orders})&"${d.exceptionsAfter}")`,
      value: found.length === 0 ? d.exceptionsNone : `${d.exceptionsBefore}${found.length}${d.exceptionsAfter}`,
    }),
    ...duePart(sheet),
    block(head, 0, "header", [headings]),
    block(first, 0, "label", cut(0, 1), asText),
    block(first, 1, "label", cut(1, 2), ordinal),
    block(first, 2, "label", cut(2, 4), null),
    block(first, 4, "computed", cut(4, 6), amounts),
    block(first, 6, "computed", cut(6, 7), percentFormat(2)),
    block(first, 7, "computed", cut(7, 9), amounts),
    block(first, STATE, "verdict", cut(9, 11), null),
    block(
      first,
      HELPER.order,
      "note",
      lines.map(({ place }) => [place]),
    ),
    block(more, 0, "note", [
      [
        {
          formula: `=IF(COUNT(${orders})>${rows},"${d.moreBefore}"&(COUNT(${orders})-${rows})&"${d.moreAfter}","")`,
          value: beyond > 0 ? `${d.moreBefore}${beyond}${d.moreAfter}` : "",
        },
      ],
    ]),
  ];
}

/** Of the metric with the fewest decimals; the others have theirs by rules, because the list changes by itself. */
function coarsest({ metrics }: Inputs): string {
  const [first] = metrics.map(({ unit }) => unit).sort((a, b) => a.decimals - b.decimals);
  return amountFormat(first ?? { size: 1, decimals: 0 });
}

/** Amounts in the list of what is off track, each with the decimals of its own metric. */
export function amountRules({ course, places }: DashboardSheet): readonly RuleSpec[] {
  const { inputs } = course.current;
  const { first, rows } = places.exceptions;
  const metric = a1({ row: first, column: METRIC }, "column");
  return inputs.metrics.flatMap(({ name, unit }) => {
    const format = amountFormat(unit);
    if (format === coarsest(inputs)) return [];
    const formula = `=EXACT(${metric},"${name.replaceAll('"', '""')}")`;
    return AMOUNTS.map(([column, columns]) => ({ area: { row: first, column, rows, columns }, formula, format }));
  });
}

/** In the list: the metric; and the columns of amounts, from which one and how many. */
const METRIC = 3;
const AMOUNTS = [
  [4, 2],
  [7, 2],
] as const;

/** The column that says how far off track something is; at its right, where the actions stand. */
export const STATE = 9;

/** Whoever looks at what is off track wants to know what is being done about it. */
export function actionLinks({ places, hasActions, texts }: DashboardSheet): readonly LinkSpec[] {
  const { first, rows } = places.exceptions;
  const link = { column: STATE + 1, to: { sheet: ACTIONS.keyOf(), address: "A1" }, tip: texts.forms.dashboard.openTip };
  return hasActions ? Array.from({ length: rows }, (_, row) => ({ row: first + row, ...link })) : [];
}

interface OffTrack {
  readonly metric: number;
  readonly whose: Whose;
  readonly row: number;
  readonly standing: Standing;
}

/** How many managers and products are off track, metric by metric. */
export function exceptionsIn(progress: readonly MetricProgress[], through: number, tolerance: number): number {
  return progress
    .flatMap(({ managers, products }) => [...managers.filter((each) => !isSilent(each, through)), ...products])
    .filter((each) => isOffTrack(standingOf(each, through), tolerance)).length;
}

/** The furthest behind first. */
function offTrack(sheet: DashboardSheet): readonly OffTrack[] {
  const { current } = sheet.course;
  const all = current.inputs.metrics.flatMap((_, metric) =>
    [...managersOf(current), ...productsOf(current)].map((whose): OffTrack => ({
      metric,
      whose,
      row: sheet.places.standing(metric, whose),
      standing: standingOf(progressIn(sheet, metric, whose), sheet.through),
    })),
  );
  return all
    .filter(({ metric, whose, standing }) => isOffTrack(standing, sheet.tolerance) && !isSilentManager(sheet, metric, whose))
    .sort((a, b) => orderOf(a.standing, a.row) - orderOf(b.standing, b.row));
}

/** A column over every row of standings. */
function column({ places }: DashboardSheet, at: number): Area {
  return { row: places.standings.first, column: at, rows: places.standings.rows, columns: 1 };
}

/** The cell with the attainment below which something is at risk. */
export const riskBound = a1(RISK_BOUND, "absolute");

/** One line of the list, and, hidden, where among the standings it comes from. */
function exceptionCells(
  sheet: DashboardSheet,
  row: number,
  at: number,
  found: OffTrack | null,
  orders: string,
): { readonly cells: readonly Cell[]; readonly place: Formula } {
  const { texts, places } = sheet;
  const { dashboard: d } = texts.forms;
  const place = a1({ row, column: HELPER.order }, "column");
  const from = (of: number, value: number | string): Formula => ({
    formula: `=IF(${place}="","",INDEX(${a1(column(sheet, of), "absolute")},${place}))`,
    value: found === null ? "" : value,
  });
  const { standing, metric = 0, whose } = found ?? {};
  const value = valueIn(sheet, metric);
  return {
    cells: [
      from(COLUMN.name, whose === undefined ? "" : nameOf(sheet, whose)),
      { formula: `=IF(${place}="","",${at + 1})`, value: found === null ? "" : at + 1 },
      from(HELPER.kind, whose?.type === "manager" ? d.manager : d.product),
      from(HELPER.metric, metricOf(sheet, metric).name),
      from(COLUMN.planned, value(standing?.planned ?? 0)),
      from(COLUMN.actual, value(standing?.actual ?? 0)),
      from(COLUMN.attainment, standing?.attainment ?? 0),
      from(COLUMN.gap, value((standing?.actual ?? 0) - (standing?.planned ?? 0))),
      from(COLUMN.required, orNone(standing?.required == null || sheet.through >= 12 ? null : value(1) * standing.required)),
      {
        formula: `=IF(${place}="","",IF(${a1({ row, column: 6 })}<${riskBound},"${d.atRisk}","${d.behind}"))`,
        value: standing === undefined ? "" : isAtRisk(standing, sheet) ? d.atRisk : d.behind,
      },
      sheet.hasActions ? { formula: `=IF(${place}="","","${d.open}")`, value: found === null ? "" : d.open } : null,
    ],
    place: {
      formula: `=IF(${at + 1}>COUNT(${orders}),"",MATCH(SMALL(${orders},${at + 1}),${orders},0))`,
      value: found === null ? "" : found.row - places.standings.first + 1,
    },
  };
}
