import type { Inputs } from "../inputs/inputs";
import type { Problem } from "../problem/problem";
import { groupedText } from "../typed/units";
import { limitNames, sliceNames } from "./limits";
import type { Contradiction } from "./limitedCube";

/** A contradiction in names and amounts; it stands at the first of its holds and bounds. */
export function contradictionProblem(inputs: Inputs, metric: number, { limits, where, need, have }: Contradiction): Problem {
  const { name = "", unit = { size: 1, decimals: 0 } } = inputs.metrics[metric] ?? {};
  const text = (units: number): string => groupedText(units, unit);
  return {
    level: "error",
    at: limits[0]?.at ?? ["holds"],
    detail: {
      type: "HoldsContradict",
      metric: name,
      where: sliceNames(inputs, where),
      limits: limits.map((limit) => limitNames(inputs, limit)),
      need: text(need),
      have: text(have),
      shortfall: text(need - have),
    },
  };
}
