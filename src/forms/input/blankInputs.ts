import type { Inputs } from "../../plan/inputs/inputs";
import { SCORING } from "../../plan/measure/scoring";
import type { Texts } from "../../i18n/texts";

/** What a new plan starts from: users and revenue to count, months as periods, nobody and nothing yet. */
export function blankInputs(year: number, texts: Texts): Inputs {
  const { users, revenue } = texts.forms.input.metrics;
  const months = Array<number>(12).fill(1);
  return {
    language: texts.forms.language,
    team: "",
    supervisor: "",
    year,
    firstMonth: 1,
    calendar: "months",
    holidays: [],
    periods: months,
    metrics: [
      { id: "users", name: users, unit: { size: 1, decimals: 0 } },
      { id: "revenue", name: revenue, unit: { size: 1, decimals: 2 } },
    ],
    products: [],
    managers: [],
    clients: [],
    seasonality: [[], []],
    layouts: { F1: months, F2: months },
    holds: [],
    bounds: [],
    proposals: [],
    negotiation: "guided",
    actuals: [],
    changes: [],
    scoring: SCORING,
    buffers: [],
    minimums: [],
  };
}
