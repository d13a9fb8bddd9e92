import type { Place } from "../commands/outcome";
import type { Texts } from "../i18n/texts";

/** Where a cell is, in the user's words: "Target input B7". A tab may have been renamed; what it is for has not. */
export function placeName({ sheet, address, tab }: Place, { forms, monthly }: Texts): string {
  const names: Readonly<Record<string, string>> = { Input: forms.input.name, F1: forms.F1.name, F2: forms.F2.name, F3: forms.F3.name, TieOut: forms.tieOut.name, Minimums: forms.minimums.name, Dashboard: monthly.dashboard.name1 };
  return `${tab ?? names[sheet] ?? sheet} ${address}`;
}
