import { isProblem } from "../request/request";
import type { SpreadMethod } from "./method";

/** What stands there, raised or lowered by a percentage. */
export const percent: SpreadMethod = {
  needs: ["percent"],
  ofWhatStands: true,
  asked({ percent: percentOf }) {
    const percent = percentOf();
    return isProblem(percent) ? percent : { method: { type: "PercentChange", percent } };
  },
};
