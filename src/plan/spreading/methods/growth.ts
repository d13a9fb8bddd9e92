import { isProblem } from "../request/request";
import type { SpreadMethod } from "./method";

/** Each cell a percentage more than the one before. */
export const growth: SpreadMethod = {
  needs: ["first", "percent"],
  asked({ amount, percent: percentOf }) {
    const first = amount("first");
    if (isProblem(first)) return first;
    const percent = percentOf();
    return isProblem(percent) ? percent : { method: { type: "Growth", first, percent } };
  },
};
