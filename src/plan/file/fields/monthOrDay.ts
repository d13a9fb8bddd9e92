import * as v from "valibot";
import { date, month } from "./fields";

/** A month counted from the plan's first, or a day: what looks like a day is checked as one. */
export const monthOrDay = v.lazy((input): v.GenericSchema<number | string, number | string> =>
  typeof input === "string" && LIKE_A_DAY.test(input) ? date : month,
);
const LIKE_A_DAY = /^$|\d ?[-/.年月] ?\d|^\d{8}$/;
