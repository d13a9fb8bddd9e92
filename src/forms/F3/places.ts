import { idOf, sheetIds } from "../../sheet/place/identity";
import type { SheetIds } from "../../sheet/place/identity";
import type { Inputs } from "../../plan/inputs/inputs";
import type { Position, Area } from "../../sheet/place/place";
import { faces, accountProductIn } from "../../plan/cube/faces";
import type { Plan } from "../../plan/cube/plan";
import { type Crosstab, crosstab } from "../parts/crosstab";
import { HEADING_ROWS } from "../parts/heading";

/** Where F3 keeps its numbers; the same for the year and for every period. */
export interface PlacesF3 {
  /** The managers' names beside the accounts. */
  readonly accounts: Area;
  /** A column of a metric: a product's, or 合计 at the position after the last product. */
  readonly amounts: (metric: number, product: number) => Area;
  readonly total: (metric: number, product: number) => Position;
  readonly corner: (metric: number) => Position;
  /** The part of a column's 合计 that is buffer; all products at the position after the last. */
  readonly buffer: (metric: number, product: number) => Position;
  /** Below everything else: a band, and a row for each manager. */
  readonly subtotals: (isParted: boolean) => { readonly band: number };
}

export function placesF3({ inputs, accounts }: Plan): PlacesF3 {
  const top = HEADING_ROWS + 2;
  const rows = accounts.length;
  const products = inputs.products.length;
  const keys = hasClasses(inputs) ? 3 : 2;
  const column = (metric: number, product: number): number => keys + metric * (products + 1) + product;
  return {
    accounts: { row: top, column: 0, rows, columns: 1 },
    amounts: (metric, product) => ({ row: top, column: column(metric, product), rows, columns: 1 }),
    total: (metric, product) => ({ row: top + rows, column: column(metric, product) }),
    corner: (metric) => ({ row: top + rows, column: column(metric, products) }),
    buffer: (metric, product) => ({ row: top + rows + 2, column: column(metric, product) }),
    subtotals: (isParted) => ({ band: top + rows + (isParted ? 3 : 1) }),
  };
}

/** What F3's rows and columns are: `client:c1`, `manager:bing` for who has no clients, `total`; `revenue:product:crbt`, `revenue:total`. */
export function idsF3(plan: Plan, isParted: boolean, hasLastYear = false): SheetIds {
  const { inputs, accounts } = plan;
  const { metrics, products, managers, clients } = inputs;
  const at = placesF3(plan);
  const total = at.corner(0).row;
  return sheetIds(
    [
      ...accounts.map(({ manager, client }, account) => {
        const id = client === null ? idOf("manager", managers[manager]?.id ?? "") : idOf("client", clients[client]?.id ?? "");
        return [at.accounts.row + account, id] as const;
      }),
      [total, "total"],
      ...(isParted
        ? ([
            [total + 1, "target"],
            [total + 2, "buffer"],
          ] as const)
        : []),
      ...(hasSubtotals(inputs) ? subtotalIds(managers, at.subtotals(isParted).band) : []),
    ],
    [
      ...["manager", "client", ...(hasClasses(inputs) ? ["class"] : [])].map((id, column) => [column, id] as const),
      ...metrics.flatMap(({ id: metric }, m) => [
        ...products.map(({ id }, product) => [at.total(m, product).column, idOf(metric, "product", id)] as const),
        [at.corner(m).column, idOf(metric, "total")] as const,
        ...(hasLastYear
          ? ["lastYear", "target", "growth"].map((part, column) => [lastYearColumn(plan, m) + column, idOf(metric, part)] as const)
          : []),
      ]),
    ],
  );
}

/** Whether managers' clients are added up: of one manager they are 合计. */
export function hasSubtotals({ managers }: Inputs): boolean {
  return managers.length > 1;
}

function subtotalIds(managers: Inputs["managers"], band: number): readonly (readonly [number, string])[] {
  return [[band, "subtotals"], ...managers.map(({ id }, manager) => [band + 1 + manager, idOf("subtotal", id)] as const)];
}

/** Right of everything else on the year's sheet: a metric's amounts of last year, this year's, and the growth. */
export function lastYearColumn({ inputs }: Plan, metric: number): number {
  const keys = hasClasses(inputs) ? 3 : 2;
  return keys + inputs.metrics.length * (inputs.products.length + 1) + metric * 3;
}

/** Accounts × products of one metric, over the year or one period. */
export function faceF3(plan: Plan, metric: number, period: number | null): Crosstab {
  const face = period === null ? faces(plan, metric).accountProduct : accountProductIn(plan, metric, period);
  return crosstab(
    face,
    plan.inputs.products.map((_, product) => product),
  );
}

/** Whether there is a column of classes. */
export function hasClasses({ clients }: Inputs): boolean {
  return clients.some((client) => client.class !== "");
}
