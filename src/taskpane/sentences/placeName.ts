import type { Place } from "../../commands/outcome/outcome";
import { sheetForm, type SheetForm } from "../../forms/workbook/sheetForm";
import type { Texts } from "../../i18n/texts";
import type { SheetKey } from "../../sheet/spec";

/** Where a cell is, in the user's words: "Target input B7". A tab may have been renamed; what it is for has not. */
export function placeName({ sheet, address, tab }: Place, texts: Texts): string {
  const form = sheetForm(sheet);
  return `${tab ?? (form === null ? sheet : NAMES[form](texts, sheet))} ${address}`;
}

/** What each form is called; of a manager's own sheets, without the manager, and of a period's with its number. */
const NAMES: Readonly<Record<SheetForm, (texts: Texts, key: SheetKey) => string>> = {
  Input: ({ forms }) => forms.input.name,
  Proposals: ({ records }) => records.TC_ProposalRows.name,
  Changes: ({ records }) => records.TC_ChangeRows.name,
  Actuals: ({ records }) => records.TC_ActualRows.name,
  F1: ({ forms }) => forms.F1.name,
  F2: ({ forms }) => forms.F2.name,
  F3: ({ forms }, key) => (key === "F3" ? forms.F3.name : forms.F3.short(`#${Number(key.slice("F3_".length))}`)),
  F4: ({ monthly }) => monthly.F4.short("").trim(),
  F9: ({ forms }) => forms.F9.name("").trim(),
  F10: ({ forms }) => forms.F10.name("").trim(),
  MinimumTargets: ({ forms }) => forms.minimums.name,
  Versions: ({ records }) => records.versions.name,
  Dashboard: ({ monthly }) => monthly.dashboard.name1,
  Team: ({ forms }) => forms.Team.name,
  TieOut: ({ forms }) => forms.tieOut.name,
};
