/** Puts an empty input sheet into the workbook, for this year. */
import { blankInputs } from "../../forms/input/blankInputs";
import { FORM_TEXTS } from "../../forms/texts";
import type { Language } from "../../plan/inputs/inputs";
import type { Outcome, PlanSummary } from "../outcome/outcome";
import { putPlan, type Replacing } from "../workbook/putPlan";
import { done, settle } from "../outcome/settle";
import { summary } from "../workbook/summary";

export function newPlan(language: Language, replacing: Replacing): Promise<Outcome<PlanSummary>> {
  return settle(
    async (ledger) => {
      const blank = blankInputs(new Date().getFullYear(), FORM_TEXTS[language]);
      const put = await putPlan(ledger, blank, replacing);
      return put.type === "Done" ? done(summary(blank), put.notices) : put;
    },
    { type: "new" },
  );
}
