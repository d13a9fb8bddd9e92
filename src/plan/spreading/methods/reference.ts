import { isProblem } from "../request/request";
import type { SpreadMethod } from "./method";

/** In proportion to another range of the same size. */
export const reference: SpreadMethod = {
  needs: ["total"],
  takesReference: true,
  asked({ amount, reference, count }) {
    const total = amount("total");
    if (isProblem(total)) return total;
    if (reference.length !== count) return { type: "ReferenceSize", cells: count, reference: reference.length };
    const strange = reference.indexOf(undefined);
    return strange < 0
      ? { method: { type: "ByReference", total, reference: reference as readonly (number | null)[] } }
      : { type: "ReferenceNotNumber", cell: strange };
  },
};
