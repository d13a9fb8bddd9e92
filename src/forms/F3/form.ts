import { perPeriod, type Form } from "../form/form";
import type { Texts } from "../texts";

const SHEETS = perPeriod("F3");

/** F3 年(月)销售任务明细表: client × product, of the year or of a period. */
export const F3 = {
  ...SHEETS,
  typing: "none",
  title: ({ forms }: Texts, key: string) => (key === SHEETS.id ? forms.F3.name : forms.F3.short(`#${(SHEETS.periodOf(key) ?? 0) + 1}`)),
} as const satisfies Form;
