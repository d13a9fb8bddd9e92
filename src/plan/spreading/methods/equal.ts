import { isProblem } from "../request/request";
import type { SpreadMethod } from "./method";

/** Equally: each cell gets the same, as far as units allow. */
export const equal: SpreadMethod = {
  needs: ["total"],
  asked({ amount }) {
    const total = amount("total");
    return isProblem(total) ? total : { method: { type: "Equal", total } };
  },
};
