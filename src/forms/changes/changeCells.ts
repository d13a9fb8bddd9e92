import type { ChangeType } from "../../plan/file/concepts/changes";

/**
 * Which column of the table of changes (目标变更) holds which field of a change, type by type: the manager who leaves and the one who
 * joins both stand under 客户经理, whoever takes over under 接手人. What a type has no field for stays empty.
 */
export interface ChangeCell {
  readonly column: string;
  /** Of the plan file. */
  readonly field: string;
  readonly kind: CellKind;
}

/**
 * What a cell says: one name or several, a label that stands for one of a few
 * choices, a month of the plan or a day within one, an amount of the change's metric.
 */
export type CellKind =
  | "text"
  | "day"
  | "month"
  | "monthOrDay"
  | "amount"
  | "metric"
  | "product"
  | "manager"
  | "client"
  | "managers"
  | "clients"
  | "share"
  | "shares"
  | "choice";

const cell = (column: string, kind: CellKind, field = column): ChangeCell => ({ column, field, kind });
const stamp = [cell("date", "day"), cell("by", "text"), cell("note", "text")] as const;
const scope = [cell("metric", "metric"), cell("product", "product"), cell("manager", "manager"), cell("client", "client")] as const;
const totals = [cell("before", "amount"), cell("total", "amount")] as const;
const month = cell("month", "month");
const beginning = cell("month", "monthOrDay");

export const CHANGE_CELLS: Readonly<Record<ChangeType, readonly ChangeCell[]>> = {
  revise: [...stamp, ...scope, cell("reason", "choice"), month, ...totals],
  shift: [...stamp, ...scope, month, ...totals, cell("absorbedBy", "choice")],
  respread: [...stamp, cell("closed", "month"), cell("remainders", "choice"), cell("whenOver", "choice"), cell("shape", "choice")],
  handOver: [...stamp, cell("client", "client"), cell("to", "manager"), beginning],
  leave: [...stamp, cell("manager", "manager"), beginning, cell("placeholder", "text"), cell("to", "managers", "successors")],
  join: [
    ...stamp,
    cell("manager", "text", "name"),
    cell("client", "clients", "clients"),
    beginning,
    cell("area", "text"),
    cell("share", "share"),
    cell("ramp", "shares"),
  ],
};
