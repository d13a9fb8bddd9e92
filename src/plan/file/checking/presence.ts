import type { Inputs } from "../../inputs/inputs";
import { managerPeriodWeights, teamSeason } from "../../periods/periodWeights";
import type { Report } from "./report";

/** A period with a target needs somebody to reach it: a manager with a weight who has joined by then. */
export function checkPresence(inputs: Inputs, report: Report): void {
  const deserted = inputs.metrics.map((_, m) => {
    const season = teamSeason(inputs, m);
    const weights = managerPeriodWeights(inputs, m);
    return inputs.periods.map((_, t) => (season[t] ?? 0) > 0 && weights.every((row) => row[t] === 0));
  });
  inputs.periods.forEach((_, t) => {
    if (deserted.some((periods) => periods[t])) report(["periods", t], { type: "NobodyPresent", period: t + 1 });
  });
}
