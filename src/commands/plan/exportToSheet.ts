/** The text of a plan file on a sheet of its own, for where no file can be saved. The sheet is its user's: nothing of ours knows it. */
import { addTextSheet } from "../../excel/write/addTextSheet";
import { exchangeTexts } from "../../i18n/exchangeTexts";
import type { Language } from "../../plan/inputs/inputs";
import type { Outcome } from "../outcome/outcome";
import { done, settle } from "../outcome/settle";
import { planRows } from "./planRows";

/** Answers with the tab's name. */
export function exportToSheet(text: string, language: Language): Promise<Outcome<string>> {
  const { tab } = exchangeTexts[language].export.sheet;
  return settle(async (ledger) => done(await addTextSheet(ledger, tab, planRows(JSON.parse(text)))));
}
