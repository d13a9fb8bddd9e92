import type { Inputs } from "../../plan/inputs/inputs";
import { blank } from "../../plan/file/blank";
import type { Texts } from "../texts";
import { guideOf } from "./guide";

/** What a new plan starts from: users and revenue to count, months as periods, nobody and nothing yet. */
export function blankInputs(year: number, texts: Texts): Inputs {
  const { users, revenue } = guideOf(texts).metrics;
  return {
    ...blank,
    language: texts.forms.language,
    year,
    metrics: [
      { id: "users", name: users, unit: { size: 1, decimals: 0 } },
      { id: "revenue", name: revenue, unit: { size: 1, decimals: 2 } },
    ],
    seasonality: [[], []],
  };
}
