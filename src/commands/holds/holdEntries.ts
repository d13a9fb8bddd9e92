import type { TableEntry } from "../../excel/write/writeEntries";
import type { Hold, Inputs } from "../../plan/inputs/inputs";
import { toCellNumber } from "../../plan/numbers/amount";
import { parseA1 } from "../../sheet/place/address";
import { serialOf } from "../../sheet/look/formats";
import type { PlanRead } from "../workbook/planRead";

/** Holds as they stand on the input sheet. @param positions of those that are to be written, in `inputs` */
export function holdEntries(read: PlanRead, inputs: Inputs, positions: readonly number[]): readonly TableEntry[] {
  return positions.flatMap((position) => {
    const hold = inputs.holds[position];
    if (!hold) return [];
    return [{ row: position < read.inputs.holds.length ? rowOf(read, position) : null, cells: cellsOf(inputs, hold) }];
  });
}

/** The rows of holds, with nothing of them any more. @param positions in the inputs that were read */
export function emptied(read: PlanRead, positions: readonly number[]): readonly TableEntry[] {
  const cells = Object.fromEntries(FIELDS.map((field) => [field, ""]));
  return positions.map((position) => ({ row: rowOf(read, position), cells }));
}

const FIELDS = ["metric", "product", "manager", "client", "period", "through", "amount", "reason", "by", "date", "until"] as const;

function rowOf(read: PlanRead, position: number): number | null {
  return parseA1(read.placeOf(["holds", position, "amount"]).address)?.row ?? null;
}

/** By field; what a hold sums over stays empty. */
function cellsOf({ metrics, products, managers, clients }: Inputs, hold: Hold): TableEntry["cells"] {
  const { metric, product, manager, client, period, through, amount, reason, by = "", date = "" } = hold;
  const one = metrics[metric];
  return {
    metric: one?.name ?? "",
    product: products[product ?? -1]?.name ?? "",
    manager: managers[manager ?? -1]?.name ?? "",
    client: clients[client ?? -1]?.name ?? "",
    period: period === null ? "" : period + 1,
    through: through === undefined ? "" : through + 1,
    amount: one ? toCellNumber(amount, one.unit) : amount,
    reason,
    by,
    date: serialOf(date) ?? "",
  };
}
