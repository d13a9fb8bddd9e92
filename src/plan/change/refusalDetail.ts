import type { Refusal } from "./refusal";
import { limitNames, limitsOf, sliceNames } from "../holds/limits";
import type { Inputs, Slice } from "../inputs/inputs";
import type { Detail } from "../problem/problem";
import { groupedText } from "../typed/units";

/**
 * Why a plan cannot be changed as asked, in names and amounts, ready to be said: 甲's year is held at 250.00, so it cannot become
 * 300.00.
 *
 * @param slice what was to be changed
 */
export function refusalDetail(inputs: Inputs, slice: Slice, refusal: Refusal): Detail {
  const { name = "", unit = { size: 1, decimals: 0 } } = inputs.metrics[slice.metric] ?? {};
  const text = (units: number): string => groupedText(units, unit);
  const common = { metric: name, where: sliceNames(inputs, slice) };
  switch (refusal.type) {
    case "OutOfRange":
      return { type: "TotalOutOfRange", ...common, total: text(refusal.total), max: text(refusal.max) };
    case "AllHeld":
    case "HeldExceedsTotal":
      return { type: refusal.type, ...common, held: text(refusal.held), total: text(refusal.total), shortfall: text(refusal.shortfall) };
    case "ZeroBase":
      return { type: "ZeroBase", ...common, total: text(refusal.total), shortfall: text(refusal.shortfall) };
    case "SiblingsCannot":
      return {
        type: "SiblingsCannot",
        ...common,
        by: refusal.by,
        need: text(refusal.need),
        have: text(refusal.have),
        shortfall: text(refusal.shortfall),
      };
    case "NoSiblings":
      return { type: "NoSiblings", ...common, by: refusal.by };
    case "BreaksBound": {
      const limit = limitsOf(inputs, slice.metric).find(({ at: [list, position] }) => list === "bounds" && position === refusal.bound);
      if (!limit) throw new RangeError(`the plan has no bound ${refusal.bound}`);
      return {
        type: "BreaksBound",
        ...common,
        limit: limitNames(inputs, limit),
        units: text(refusal.units),
        shortfall: text(refusal.shortfall),
      };
    }
    case "BelowTarget":
      return { type: "BelowTarget", ...common, total: text(refusal.total), target: text(refusal.target) };
  }
}
