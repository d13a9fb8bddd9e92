import { patternIn } from "../../typed/list";
import { notANumber } from "../request/notANumber";
import { isProblem } from "../request/request";
import type { SpreadMethod } from "./method";

/** By weights that repeat, such as 4-4-5. */
export const pattern: SpreadMethod = {
  needs: ["total", "pattern"],
  asked({ amount, typed }) {
    const total = amount("total");
    if (isProblem(total)) return total;
    const pattern = patternIn(typed.pattern);
    return pattern === null ? notANumber(typed, "pattern") : { method: { type: "Pattern", total, pattern } };
  },
};
