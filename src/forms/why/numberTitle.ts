import type { Periods } from "../../plan/explain/steps";
import type { Inputs, Slice } from "../../plan/inputs/inputs";
import type { Texts } from "../texts";
import { periodLabel } from "../parts/columns";

/** What a number of the plan is: 收入 · 客户经理甲 · 3月. @param periods null: the year */
export function numberTitle(inputs: Inputs, slice: Slice, periods: Periods | null, texts: Texts): string {
  const names = [
    inputs.metrics[slice.metric]?.name,
    inputs.clients[slice.client ?? -1]?.name ?? inputs.managers[slice.manager ?? -1]?.name,
    inputs.products[slice.product ?? -1]?.name,
    periods ? periodLabel(inputs, periods.first, periods.count, texts) : texts.forms.why.year,
  ];
  return names.filter((name) => name !== undefined).join(" · ");
}
