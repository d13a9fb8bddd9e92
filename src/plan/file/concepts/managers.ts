import * as v from "valibot";
import { checkNumbers, named, no, numberOf } from "../checking/named";
import { fields, list, month, required, share, text, weight } from "../fields/fields";
import { concept } from "./concept";

const manager = fields({
  id: v.optional(required),
  name: required,
  no,
  area: v.optional(text, ""),
  weight: v.optional(weight, 1),
  /** First month in the team, counted from the plan's first. */
  from: v.optional(month, 1),
  /** Shares of a full month in the first months. */
  ramp: v.optional(list(share), []),
});

/** The team; when all weights are zero they count as equal. */
export const managers = concept({
  fields: { managers: list(manager) },
  blank: { managers: [] },
  check: ({ managers: given }, _known, report) => {
    if (given.length === 0) report(["managers"], { type: "Empty", what: "managers" });
    const allZero = given.length > 0 && given.every((one) => one.weight === 0);
    if (allZero) report(["managers", 0, "weight"], { type: "AllZero", what: "managers" }, "notice");
    checkNumbers(given, ["managers"], report);
    return {
      managers: named(given, ["managers"], report).map(({ id, name, no: number, area, weight: own, from, ramp }) => ({
        id,
        name,
        ...numberOf(number),
        area,
        weight: allZero ? 1 : own,
        from,
        ramp,
      })),
    };
  },
  toFile: ({ managers: known }) => ({
    managers: known.map(({ id, name, no: number, area, weight: own, from, ramp }) => ({
      id,
      name,
      ...numberOf(number),
      area,
      weight: own,
      from,
      ramp: [...ramp],
    })),
  }),
});
