import { isProblem } from "../request/request";
import type { SpreadMethod } from "./method";

/** The same value in each cell. */
export const repeat: SpreadMethod = {
  needs: ["value"],
  asked({ amount }) {
    const value = amount("value");
    return isProblem(value) ? value : { method: { type: "Repeat", value, where: "everywhere" } };
  },
};
