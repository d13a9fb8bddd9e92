import { isProblem } from "../request/request";
import type { SpreadMethod } from "./method";

/** In proportion to what stands there. */
export const proportional: SpreadMethod = {
  needs: ["total"],
  asked({ amount }) {
    const total = amount("total");
    return isProblem(total) ? total : { method: { type: "Proportional", total } };
  },
};
