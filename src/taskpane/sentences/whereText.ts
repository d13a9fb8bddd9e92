import type { LocatedProblem } from "../../commands/outcome/outcome";
import { formOf } from "../../forms/forms";
import type { AllTexts } from "../../i18n/allTexts";

/** Where a problem stands, as people say it: 客户第 2 行 · 客户经理. Null: nobody can tell. */
export function whereText({ place, where }: LocatedProblem, texts: AllTexts): string | null {
  if (!where || place === null) return null;
  const { lists, row: inRow } = texts.pane.problems;
  const { table, row, heading } = where;
  const list = (table !== null && lists[table]) || (place.tab ?? formOf(place.sheet)?.title(texts, place.sheet) ?? "");
  if (row === null) return table === null ? heading : list;
  return [inRow(list, row), heading].filter((part) => part !== null).join(" · ");
}
