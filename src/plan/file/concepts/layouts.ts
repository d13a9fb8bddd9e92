import * as v from "valibot";
import { MONTHS } from "../../calendar/months";
import { sum } from "../../numbers/table";
import { fields, list, month } from "../fields/fields";
import { concept } from "./concept";

const BY_MONTHS = Array<number>(MONTHS).fill(1);

const layout = v.optional(list(month));

/** Periods in each column of a form; left out, every period has a column. They have to cover the periods exactly. */
export const layouts = concept({
  fields: { layouts: v.optional(fields({ F1: layout, F2: layout }), {}) },
  blank: { layouts: { F1: BY_MONTHS, F2: BY_MONTHS } },
  check: (file, { periods }, report) => {
    const columns = (form: "F1" | "F2"): readonly number[] => {
      const given = file.layouts[form] ?? Array<number>(periods.length).fill(1);
      const covered = sum(given);
      if (covered !== periods.length) report(["layouts", form], { type: "LayoutMismatch", form, sum: covered, periods: periods.length });
      return given;
    };
    return { layouts: { F1: columns("F1"), F2: columns("F2") } };
  },
  toFile: ({ layouts: { F1, F2 } }) => ({ layouts: { F1: [...F1], F2: [...F2] } }),
});
