import type { Metric } from "../../plan/inputs/inputs";
import { toCellNumber } from "../../plan/numbers/amount";
import type { Plan } from "../../plan/cube/plan";
import { sum } from "../../plan/numbers/table";
import type { Area, Position, SheetKey } from "../../sheet/place/place";
import { standing, type Side } from "../form/side";
import { running } from "../parts/crosstab";
import { F1 } from "./form";
import { faceF1, placesF1 } from "./places";

/** What F1 shows of one metric, for the tie-out. */
export interface SidesF1 {
  /** Where a manager's name stands. */
  readonly name: (manager: number) => { readonly key: SheetKey; readonly at: Position };
  readonly cell: (manager: number, column: number) => Side;
  readonly year: (manager: number) => Side;
  readonly total: (column: number) => Side;
  /** The totals of neighbouring columns. */
  readonly totals: (first: number, columns: number) => Side;
  readonly cumulative: (column: number) => Side;
  readonly corner: Side;
  /** @param units that are buffer */
  readonly buffer: (units: number) => Side;
}

export function sidesF1(plan: Plan, metric: number): SidesF1 {
  const { unit } = plan.inputs.metrics[metric] as Metric;
  const [at, face] = [placesF1(plan), faceF1(plan, metric)];
  const through = running(face.columns);
  const side = (place: Position | Area, units: number | undefined): Side =>
    standing({ key: F1.keyOf(), name: F1.id }, place, toCellNumber(units ?? 0, unit));
  return {
    name: (manager) => ({ key: F1.keyOf(), at: at.managerName(metric, manager) }),
    cell: (manager, column) => side(at.cell(metric, manager, column), face.cells[manager]?.[column]),
    year: (manager) => side(at.year(metric, manager), face.rows[manager]),
    total: (column) => side(at.total(metric, column), face.columns[column]),
    totals: (first, columns) => side({ ...at.total(metric, first), rows: 1, columns }, sum(face.columns.slice(first, first + columns))),
    cumulative: (column) => side(at.cumulative(metric, column), through[column]),
    corner: side(at.corner(metric), face.all),
    buffer: (units) => side(at.buffer(metric, null), units),
  };
}
