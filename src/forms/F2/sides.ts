import type { Metric } from "../../plan/inputs/inputs";
import { toCellNumber } from "../../plan/numbers/amount";
import type { Plan } from "../../plan/cube/plan";
import { sum } from "../../plan/numbers/table";
import type { Area, Position } from "../../sheet/place/place";
import { standing, type Side } from "../form/side";
import { running } from "../parts/crosstab";
import { F2 } from "./form";
import { faceF2, placesF2 } from "./places";

/** What F2 shows of one metric, for the tie-out. */
export interface SidesF2 {
  readonly cell: (product: number, column: number) => Side;
  readonly year: (product: number) => Side;
  readonly total: (column: number) => Side;
  /** The totals of neighbouring columns. */
  readonly totals: (first: number, columns: number) => Side;
  readonly cumulative: (column: number) => Side;
  readonly corner: Side;
  /** Of a product, or of all (null). @param units that are buffer */
  readonly buffer: (product: number | null, units: number) => Side;
}

export function sidesF2(plan: Plan, metric: number): SidesF2 {
  const { unit } = plan.inputs.metrics[metric] as Metric;
  const [at, face] = [placesF2(plan), faceF2(plan, metric)];
  const through = running(face.columns);
  const side = (place: Position | Area, units: number | undefined): Side =>
    standing({ key: F2.keyOf(), name: F2.id }, place, toCellNumber(units ?? 0, unit));
  return {
    cell: (product, column) => side(at.cell(metric, product, column), face.cells[product]?.[column]),
    year: (product) => side(at.year(metric, product), face.rows[product]),
    total: (column) => side(at.total(metric, column), face.columns[column]),
    totals: (first, columns) => side({ ...at.total(metric, first), rows: 1, columns }, sum(face.columns.slice(first, first + columns))),
    cumulative: (column) => side(at.cumulative(metric, column), through[column]),
    corner: side(at.corner(metric), face.all),
    buffer: (product, units) => side(at.buffer(metric, product), units),
  };
}
