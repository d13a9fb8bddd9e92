import * as v from "valibot";
import { MONTHS } from "../../calendar/months";
import { sum } from "../../numbers/table";
import { list, month } from "../fields/fields";
import { concept } from "./concept";

const BY_MONTHS = Array<number>(MONTHS).fill(1);

/** The blocks of months that the year is planned in. If they do not make a year, months are assumed from here on. */
export const periods = concept({
  fields: {
    /** Months in each period, in order; they add up to twelve. */
    periods: v.optional(list(month), BY_MONTHS),
  },
  blank: { periods: BY_MONTHS },
  check: ({ periods: given }, _known, report) => {
    const months = sum(given);
    if (months === MONTHS) return { periods: given };
    report(["periods"], { type: "PeriodsNotTwelve", sum: months });
    return { periods: BY_MONTHS };
  },
  toFile: ({ periods: months }) => ({ periods: [...months] }),
});
