import { idOf, sheetIds } from "../../sheet/place/identity";
import type { SheetIds } from "../../sheet/place/identity";
import type { Position } from "../../sheet/place/place";
import { faces } from "../../plan/cube/faces";
import { knowsLastYear } from "../../plan/cube/lastYear";
import type { Plan } from "../../plan/cube/plan";
import { columnOfPeriod, periodIds } from "../parts/columns";
import { type Crosstab, crosstab } from "../parts/crosstab";
import { HEADING_ROWS } from "../parts/heading";

/** Where F1 keeps its numbers. */
export interface PlacesF1 {
  readonly managerName: (metric: number, manager: number) => Position;
  readonly cell: (metric: number, manager: number, column: number) => Position;
  /** A manager's 全年. */
  readonly year: (metric: number, manager: number) => Position;
  readonly total: (metric: number, column: number) => Position;
  readonly cumulative: (metric: number, column: number) => Position;
  /** 合计 of 全年. */
  readonly corner: (metric: number) => Position;
  /** The part of a manager's year, or of all (null), that is buffer. */
  readonly buffer: (metric: number, manager: number | null) => Position;
  /** Rows of what closed months asked for and brought: a pair for each manager, a pair for all, then the attainment. */
  readonly closed: (metric: number) => { readonly band: number; readonly planned: (manager: number) => number; readonly total: number };
}

export function placesF1({ inputs }: Plan): PlacesF1 {
  const managers = inputs.managers.length;
  const columns = inputs.layouts.F1.length;
  const first = (metric: number): number => HEADING_ROWS + 2 + metric * (managers + 3);
  // Below everything else, so that what stood above it before months were closed stays where it is.
  const closed = (metric: number): number => HEADING_ROWS + 1 + inputs.metrics.length * (managers + 3) + metric * (2 * managers + 4);
  return {
    managerName: (metric, manager) => ({ row: first(metric) + manager, column: 0 }),
    cell: (metric, manager, column) => ({ row: first(metric) + manager, column: 1 + column }),
    year: (metric, manager) => ({ row: first(metric) + manager, column: 1 + columns }),
    total: (metric, column) => ({ row: first(metric) + managers, column: 1 + column }),
    cumulative: (metric, column) => ({ row: first(metric) + managers + 1, column: 1 + column }),
    corner: (metric) => ({ row: first(metric) + managers, column: 1 + columns }),
    buffer: (metric, manager) => ({ row: first(metric) + (manager ?? managers), column: 3 + columns }),
    closed: (metric) => ({
      band: closed(metric),
      planned: (manager) => closed(metric) + 1 + 2 * manager,
      total: closed(metric) + 1 + 2 * managers,
    }),
  };
}

/** What F1's rows and columns are: `revenue:manager:jia`, `revenue:total`; `periods:7:2` from the seventh period on two, `year`. */
export function idsF1(plan: Plan, isParted: boolean, hasClosed: boolean): SheetIds {
  const { metrics, managers, layouts } = plan.inputs;
  const at = placesF1(plan);
  const year = at.year(0, 0).column;
  return sheetIds(
    metrics.flatMap(({ id: metric }, m) => [
      ...managers.map(({ id }, manager) => [at.managerName(m, manager).row, idOf(metric, "manager", id)] as const),
      [at.total(m, 0).row, idOf(metric, "total")],
      [at.cumulative(m, 0).row, idOf(metric, "cumulative")],
      ...(hasClosed ? closedIds(metric, managers, at.closed(m)) : []),
    ]),
    [
      [at.managerName(0, 0).column, "manager"],
      ...periodIds(layouts.F1).map((id, column) => [at.cell(0, 0, column).column, id] as const),
      [year, "year"],
      ...(isParted
        ? ([
            [year + 1, "target"],
            [year + 2, "buffer"],
          ] as const)
        : []),
      ...(knowsLastYear(plan.inputs)
        ? ([
            [lastYearColumn(plan, isParted), "lastYear"],
            [lastYearColumn(plan, isParted) + 1, "growth"],
          ] as const)
        : []),
    ],
  );
}

function closedIds(
  metric: string,
  managers: Plan["inputs"]["managers"],
  { planned, total }: ReturnType<PlacesF1["closed"]>,
): readonly (readonly [number, string])[] {
  return [
    ...managers.flatMap(({ id }, manager) => [
      [planned(manager), idOf(metric, "closed", "planned", id)] as const,
      [planned(manager) + 1, idOf(metric, "closed", "actual", id)] as const,
    ]),
    [total, idOf(metric, "closed", "planned")],
    [total + 1, idOf(metric, "closed", "actual")],
    [total + 2, idOf(metric, "closed", "attainment")],
  ];
}

/** Right of everything else. */
export function lastYearColumn(plan: Plan, isParted: boolean): number {
  return placesF1(plan).year(0, 0).column + (isParted ? 3 : 1);
}

/** Managers × columns of one metric. */
export function faceF1(plan: Plan, metric: number): Crosstab {
  return crosstab(faces(plan, metric).managerPeriod, columnOfPeriod(plan.inputs.layouts.F1));
}
