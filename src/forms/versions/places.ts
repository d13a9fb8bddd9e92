import { idOf, sheetIds, type SheetIds } from "../../sheet/place/identity";
import type { Position } from "../../sheet/place/place";
import { MONTHS } from "../../plan/calendar/months";
import type { Course } from "../../plan/course/courseOf";
import { HEADING_ROWS } from "../parts/heading";

/** Where the versions stand. */
export interface PlacesVersions {
  /** Columns: the target given, which is the original where there are no buffers; 原计划; 现计划. */
  readonly given: number;
  readonly original: number;
  readonly current: number;
  readonly manager: (metric: number, manager: number, version: number) => Position;
  readonly product: (metric: number, product: number, version: number) => Position;
  readonly managers: (metric: number, version: number) => Position;
  readonly products: (metric: number, version: number) => Position;
  /** The team's, from 0. */
  readonly month: (metric: number, month: number, version: number) => Position;
  readonly months: (metric: number, version: number) => Position;
}

export function placesVersions(course: Course): PlacesVersions {
  const { inputs } = course.current;
  const original = hasBuffers(course) ? 2 : 0;
  const [managers, products] = [inputs.managers.length, inputs.products.length];
  const first = (metric: number): number => HEADING_ROWS + 2 + metric * (managers + products + 3);
  // Below everything else, so that what stood above it before there were any stays where it is.
  const firstMonth = (metric: number): number => first(inputs.metrics.length) + metric * (MONTHS + 2);
  const at = (row: number, version: number): Position => ({ row, column: 1 + version });
  return {
    given: 0,
    original,
    current: original + inputs.changes.length + 1,
    manager: (metric, manager, version) => at(first(metric) + manager, version),
    managers: (metric, version) => at(first(metric) + managers, version),
    product: (metric, product, version) => at(first(metric) + managers + 1 + product, version),
    products: (metric, version) => at(first(metric) + managers + 1 + products, version),
    month: (metric, month, version) => at(firstMonth(metric) + month, version),
    months: (metric, version) => at(firstMonth(metric) + MONTHS, version),
  };
}

/** What the rows and columns are: `revenue:manager:jia`, `revenue:products`; `original`, `change:1`, `current`. */
export function idsVersions(course: Course): SheetIds {
  const { metrics, managers, products, changes } = course.current.inputs;
  const at = placesVersions(course);
  return sheetIds(
    metrics.flatMap(({ id: metric }, m) => [
      ...managers.map(({ id }, manager) => [at.manager(m, manager, 0).row, idOf(metric, "manager", id)] as const),
      [at.managers(m, 0).row, idOf(metric, "managers")],
      ...products.map(({ id }, product) => [at.product(m, product, 0).row, idOf(metric, "product", id)] as const),
      [at.products(m, 0).row, idOf(metric, "products")],
      ...Array.from({ length: MONTHS }, (_, month) => [at.month(m, month, 0).row, idOf(metric, "month", month + 1)] as const),
      [at.months(m, 0).row, idOf(metric, "months")],
    ]),
    [
      "who",
      ...(hasBuffers(course) ? ["target", "buffer"] : []),
      "original",
      ...changes.map((_, change) => idOf("change", change + 1)),
      "current",
      "difference",
    ].map((id, column) => [column, id] as const),
  );
}

/** Whether the original plan is parted into the target given and the buffer. */
export function hasBuffers({ original }: Course): boolean {
  return original.inputs.buffers.length > 0;
}
