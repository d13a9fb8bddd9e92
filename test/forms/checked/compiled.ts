import { compileAnalysis } from "../../../src/forms/analysis/compileAnalysis";
import { compileAttainment } from "../../../src/forms/attainment/compileAttainment";
import { compileClientAnalysis } from "../../../src/forms/clientAnalysis/compileClientAnalysis";
import { compileClientCards } from "../../../src/forms/clientCards/compileClientCards";
import { compileCompetitorNews } from "../../../src/forms/competitorNews/compileCompetitorNews";
import { FORM_TEXTS } from "../../../src/forms/texts";
import type { Facts } from "../../../src/plan/checking/facts/facts";
import type { SheetSpec } from "../../../src/sheet/spec/spec";

/** Every sheet that is made of what managers report. */
export function compiledReports(facts: Facts): readonly SheetSpec[] {
  const texts = FORM_TEXTS[facts.inputs.language];
  return [
    compileAnalysis(facts, { type: "quarter", quarter: 1 }, texts),
    ...facts.people.map((person) => compileAttainment(facts, person, 5, texts)),
    compileClientAnalysis(facts, 5, texts),
    compileCompetitorNews(facts, texts),
    compileClientCards(facts, texts),
  ];
}
