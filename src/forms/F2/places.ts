import { idOf, sheetIds } from "../../sheet/place/identity";
import type { SheetIds } from "../../sheet/place/identity";
import type { Position } from "../../sheet/place/place";
import { faces } from "../../plan/cube/faces";
import type { Plan } from "../../plan/cube/plan";
import { columnOfPeriod, periodIds } from "../parts/columns";
import { type Crosstab, crosstab } from "../parts/crosstab";
import { HEADING_ROWS } from "../parts/heading";

/** Where F2 keeps its numbers. */
export interface PlacesF2 {
  readonly cell: (metric: number, product: number, column: number) => Position;
  /** A product's 合计 of the year. */
  readonly year: (metric: number, product: number) => Position;
  readonly total: (metric: number, column: number) => Position;
  readonly cumulative: (metric: number, column: number) => Position;
  readonly corner: (metric: number) => Position;
  /** The part of a product's year, or of all (null), that is buffer. */
  readonly buffer: (metric: number, product: number | null) => Position;
  /** The row in which is signed. */
  readonly signed: number;
}

export function placesF2({ inputs }: Plan): PlacesF2 {
  const metrics = inputs.metrics.length;
  const columns = inputs.layouts.F2.length;
  const top = HEADING_ROWS + 1;
  const foot = top + inputs.products.length * metrics;
  return {
    cell: (metric, product, column) => ({ row: top + product * metrics + metric, column: 2 + column }),
    year: (metric, product) => ({ row: top + product * metrics + metric, column: 2 + columns }),
    total: (metric, column) => ({ row: foot + metric, column: 2 + column }),
    cumulative: (metric, column) => ({ row: foot + metrics + metric, column: 2 + column }),
    corner: (metric) => ({ row: foot + metric, column: 2 + columns }),
    buffer: (metric, product) => ({ row: product === null ? foot + metric : top + product * metrics + metric, column: 4 + columns }),
    signed: foot + 2 * metrics + 1,
  };
}

/** What F2's rows and columns are: `revenue:product:crbt`, `revenue:total`; `periods:7:2` from the seventh period on two, `year`. */
export function idsF2(plan: Plan, isParted: boolean): SheetIds {
  const { metrics, products, layouts } = plan.inputs;
  const at = placesF2(plan);
  const year = at.corner(0).column;
  return sheetIds(
    metrics.flatMap(({ id: metric }, m) => [
      ...products.map(({ id }, product) => [at.cell(m, product, 0).row, idOf(metric, "product", id)] as const),
      [at.total(m, 0).row, idOf(metric, "total")],
      [at.cumulative(m, 0).row, idOf(metric, "cumulative")],
      ...(m === 0 ? [[at.signed, "signed"] as const] : []),
    ]),
    [
      [0, "product"],
      [1, "metric"],
      ...periodIds(layouts.F2).map((id, column) => [at.cell(0, 0, column).column, id] as const),
      [year, "year"],
      ...(isParted
        ? ([
            [year + 1, "target"],
            [year + 2, "buffer"],
          ] as const)
        : []),
    ],
  );
}

/** Products × columns of one metric. */
export function faceF2(plan: Plan, metric: number): Crosstab {
  return crosstab(faces(plan, metric).productPeriod, columnOfPeriod(plan.inputs.layouts.F2));
}

/** Products, 合计 and 累计 beside the metrics; the cells under a name belong to its merged area. */
