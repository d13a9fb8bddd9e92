import { unitText, parseUnit } from "../../typed/units";
import { named } from "../checking/named";
import { ONE } from "../checking/references";
import { amount, fields, list, required } from "../fields/fields";
import * as v from "valibot";
import { concept } from "./concept";

const metric = fields({
  /** Left out: the name. */
  id: v.optional(required),
  name: required,
  /** The smallest amount a cell may hold: "1", "0.01", "100". */
  unit: amount,
});

/** What is counted or earned, each in its unit; a bad unit counts as 1 from here on. */
export const metrics = concept({
  fields: { metrics: list(metric) },
  blank: { metrics: [] },
  check: ({ metrics: given }, _known, report) => {
    if (given.length === 0) report(["metrics"], { type: "Empty", what: "metrics" });
    return {
      metrics: named(given, ["metrics"], report).map(({ id, name, unit }, i) => {
        const parsed = parseUnit(unit);
        if (parsed === null) report(["metrics", i, "unit"], { type: "BadUnit", found: String(unit) });
        return { id, name, unit: parsed ?? ONE.unit };
      }),
    };
  },
  toFile: ({ metrics: known }) => ({ metrics: known.map(({ id, name, unit }) => ({ id, name, unit: unitText(unit) })) }),
});
