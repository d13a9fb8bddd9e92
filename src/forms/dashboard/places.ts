import type { Inputs } from "../../plan/inputs/inputs";
import { idOf, sheetIds, type SheetIds } from "../../sheet/place/identity";
import type { Area, Position } from "../../sheet/place/place";

/** Columns of the tables of standings; months stand in C to N, so that every part shares one grid. */
export const COLUMN = {
  name: 0,
  rank: 1,
  year: 2,
  planned: 3,
  actual: 4,
  attainment: 5,
  gap: 6,
  pace: 7,
  required: 8,
  forecast: 9,
  forecastShare: 10,
  needed: 11,
  signed: 12,
  gross: 13,
  mark: 14,
} as const;
export const COLUMNS = 15;
/** Hidden: how bad it is where it is off track, what it is, of which metric, and the attainment of who is ranked. */
export const HELPER = { order: 15, kind: 16, metric: 17, ranked: 18 } as const;
export const FIRST_MONTH = 2;

export const SETTINGS_ROW = 3;
/** Hidden: 1 to 12 over the months. */
export const NUMBERS_ROW = 4;
export const THROUGH: Position = { row: SETTINGS_ROW, column: 1 };
export const TOLERANCE: Position = { row: SETTINGS_ROW, column: 10 };
export const RISK: Position = { row: SETTINGS_ROW, column: 14 };
/** Hidden: the attainment below which somebody is at risk. */
export const RISK_BOUND: Position = { row: NUMBERS_ROW, column: 0 };
/** Hidden: what the reports said when it was made. */
export const REPORTS: Position = { row: NUMBERS_ROW, column: 1 };

/** Lines for exceptions: room for a few more than there are, which come about as actuals are typed; how many do not fit is told. */
const LEAST_LINES = 4;
const MOST_LINES = 12;
/** Rows that a chart covers. */
const CHART_ROWS = 17;

/** The kinds of monthly figures that everything is counted from. */
export const KINDS = ["planned", "actual", "signed", "needed"] as const;
export type Kind = (typeof KINDS)[number];

/** Whose figures: a manager's, a product's, or the team's. */
export type Whose = { readonly type: "manager" | "product"; readonly at: number } | { readonly type: "team" };

export interface PlacesDashboard {
  /** 一: a row per metric. */
  readonly team: { readonly band: number; readonly first: number };
  /** 二: the verdict, then what is due, where anything is, then what is off track. */
  readonly exceptions: {
    readonly band: number;
    /** Under headings of their own. */
    readonly due: { readonly first: number; readonly rows: number };
    readonly head: number;
    readonly first: number;
    readonly rows: number;
    readonly more: number;
  };
  readonly charts: (metric: number) => { readonly months: Area; readonly managers: Area };
  readonly managers: (metric: number) => { readonly band: number; readonly first: number; readonly team: number };
  readonly products: (metric: number) => { readonly band: number; readonly first: number };
  /** Every row of standings, from the first manager to the last product. */
  readonly standings: { readonly first: number; readonly rows: number };
  /**
   * The team month by month: plan, actual, both running, attainment of each
   * month and running; under them a hidden row of months reported.
   */
  readonly months: (metric: number) => { readonly band: number; readonly first: number; readonly reported: number };
  readonly data: (metric: number) => { readonly band: number; readonly first: number; readonly last: number };
  /** The row of somebody's monthly figures of a kind. */
  readonly row: (metric: number, kind: Kind, whose: Whose) => number;
  /** The row of somebody's standing. */
  readonly standing: (metric: number, whose: Whose) => number;
}

export const MONTH_ROWS = 6;

/** @param exceptionsNow how many are off track now @param due how many lines there are of what is due */
export function placesDashboard({ metrics, managers, products }: Inputs, exceptionsNow: number, due = 0): PlacesDashboard {
  const [m, g, p] = [metrics.length, managers.length, products.length];
  const team = { band: NUMBERS_ROW + 2, first: NUMBERS_ROW + 4 };
  const exceptionBand = team.first + m + 1;
  const rows = Math.min(m * (g + p), MOST_LINES, Math.max(LEAST_LINES, exceptionsNow + 2));
  const head = exceptionBand + 1 + (due > 0 ? due + 1 : 0);
  const exceptions = {
    band: exceptionBand,
    due: { first: exceptionBand + 2, rows: due },
    head,
    first: head + 1,
    rows,
    more: head + 1 + rows,
  };
  const firstChart = exceptions.more + 2;
  const firstManagers = firstChart + CHART_ROWS * m;
  const firstProducts = firstManagers + (g + 4) * m;
  const firstMonths = firstProducts + (p + 3) * m;
  const firstData = firstMonths + (MONTH_ROWS + 4) * m;
  const group = g + 1 + p;
  const dataRows = KINDS.length * group + 3;
  const managersAt = (metric: number): ReturnType<PlacesDashboard["managers"]> => {
    const band = firstManagers + (g + 4) * metric;
    return { band, first: band + 2, team: band + 2 + g };
  };
  const productsAt = (metric: number): ReturnType<PlacesDashboard["products"]> => {
    const band = firstProducts + (p + 3) * metric;
    return { band, first: band + 2 };
  };
  const dataAt = (metric: number): ReturnType<PlacesDashboard["data"]> => {
    const band = firstData + dataRows * metric;
    return { band, first: band + 2, last: band + 1 + KINDS.length * group };
  };
  const offset = (whose: Whose): number => (whose.type === "team" ? g : whose.type === "manager" ? whose.at : g + 1 + whose.at);
  return {
    team,
    exceptions,
    charts: (metric) => {
      const row = firstChart + CHART_ROWS * metric;
      return {
        months: { row, column: 0, rows: CHART_ROWS - 1, columns: 8 },
        managers: { row, column: 8, rows: CHART_ROWS - 1, columns: 7 },
      };
    },
    managers: managersAt,
    products: productsAt,
    standings: { first: managersAt(0).first, rows: productsAt(m - 1).first + p - managersAt(0).first },
    months: (metric) => {
      const band = firstMonths + (MONTH_ROWS + 4) * metric;
      return { band, first: band + 2, reported: band + 2 + MONTH_ROWS };
    },
    data: dataAt,
    row: (metric, kind, whose) => dataAt(metric).first + KINDS.indexOf(kind) * group + offset(whose),
    standing: (metric, whose) =>
      whose.type === "team"
        ? managersAt(metric).team
        : whose.type === "manager"
          ? managersAt(metric).first + whose.at
          : productsAt(metric).first + whose.at,
  };
}

/**
 * What its rows are: `revenue:standing:manager:jia`, `revenue:planned:product:crbt`, `exception:1`. Tables stand below each other on one
 * grid, so that columns have numbers.
 */
export function idsDashboard({ metrics, managers, products }: Inputs, places: PlacesDashboard, due: readonly string[]): SheetIds {
  const everybody: readonly (readonly [Whose, string])[] = [
    ...managers.map(({ id }, at) => [{ type: "manager", at }, idOf("manager", id)] as const),
    [{ type: "team" }, "team"],
    ...products.map(({ id }, at) => [{ type: "product", at }, idOf("product", id)] as const),
  ];
  const { team, exceptions } = places;
  return sheetIds(
    [
      [SETTINGS_ROW, "settings"],
      [NUMBERS_ROW, "months"],
      ...(due.length > 0 ? [[exceptions.due.first - 1, "due"] as const] : []),
      ...due.map((id, row) => [exceptions.due.first + row, idOf("due", id)] as const),
      ...Array.from({ length: exceptions.rows }, (_, row) => [exceptions.first + row, idOf("exception", row + 1)] as const),
      ...metrics.flatMap(({ id: metric }, m) => {
        const months = places.months(m);
        return [
          [team.first + m, idOf(metric, "team")] as const,
          [places.managers(m).band + 1, idOf(metric, "managers", "headings")] as const,
          [places.products(m).band + 1, idOf(metric, "products", "headings")] as const,
          [months.band + 1, idOf(metric, "months", "headings")] as const,
          ...Array.from({ length: MONTH_ROWS }, (_, row) => [months.first + row, idOf(metric, "months", row + 1)] as const),
          [months.reported, idOf(metric, "months", "reported")] as const,
          ...everybody.flatMap(([whose, who]) => [
            [places.standing(m, whose), `${idOf(metric, "standing")}:${who}`] as const,
            ...KINDS.map((kind) => [places.row(m, kind, whose), `${idOf(metric, kind)}:${who}`] as const),
          ]),
        ];
      }),
    ],
    Array.from({ length: HELPER.ranked + 1 }, (_, column) => [column, idOf("column", column + 1)] as const),
  );
}
