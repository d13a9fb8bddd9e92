import { isProblem } from "../request/request";
import type { SpreadMethod } from "./method";

/** From the first value to the last in equal steps. */
export const straightLine: SpreadMethod = {
  needs: ["first", "last"],
  asked({ amount }) {
    const [first, last] = [amount("first"), amount("last")];
    return isProblem(first) ? first : isProblem(last) ? last : { method: { type: "StraightLine", first, last } };
  },
};
