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
    const isThere = position < read.inputs.holds.length;
    const row = isThere ? (parseA1(read.placeOf(["holds", position, "amount"]).address)?.row ?? null) : null;
    return [{ row, cells: cellsOf(inputs, hold) }];
  });
}

/** By field; what a hold sums over stays empty. */
function cellsOf({ metrics, products, managers, clients }: Inputs, hold: Hold): TableEntry["cells"] {
  const { metric, product, manager, client, period, amount, reason, by = "", date = "" } = hold;
  const one = metrics[metric];
  return {
    metric: one?.name ?? "",
    product: products[product ?? -1]?.name ?? "",
    manager: managers[manager ?? -1]?.name ?? "",
    client: clients[client ?? -1]?.name ?? "",
    period: period === null ? "" : period + 1,
    amount: one ? toCellNumber(amount, one.unit) : amount,
    reason,
    by,
    date: serialOf(date) ?? "",
  };
}
