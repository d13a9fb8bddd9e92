import type { Plan } from "../../plan/cube/plan";
import type { Place } from "../../plan/explain/steps";
import type { Shared, Sharing } from "../../plan/explain/sharing";
import type { Unit } from "../../plan/numbers/amount";
import { groupedText } from "../../plan/typed/units";
import { periodLabel } from "../parts/columns";
import type { Texts } from "../texts";
import { realText } from "./shownNumbers";

/**
 * Who got the unit, and by which rule:
 *
 *     320 is to be shared; rounding every share down leaves 2 over. … C1 (106.67 → 107), C2 … Here it is 106 and not 107.
 */
export function sharingLines(plan: Plan, { whole, left, got, missed, rule }: Sharing, unit: Unit, texts: Texts): readonly string[] {
  const words = texts.forms.why.sharing;
  const list = (shared: readonly Shared[]): string => {
    const shown = [...shared.filter(({ isAsked }) => isAsked), ...shared.filter(({ isAsked }) => !isAsked)].slice(0, SHOWN);
    const names = shown.map(({ place, exact, units }) =>
      words.one(nameOf(plan, place, texts), realText(exact, unit), groupedText(units, unit)),
    );
    return words.list(names, shared.length - shown.length);
  };
  const asked = [...got, ...missed].find(({ isAsked }) => isAsked);
  const other = (asked?.units ?? 0) > (asked?.exact ?? 0) ? -1 : 1;
  return [
    words.left(groupedText(whole, unit), groupedText(left, unit), groupedText(1, unit)),
    rule === "named"
      ? words.named(list(got))
      : rule === "chosen"
        ? words.chosen(texts.forms.input.settings.remainders[plan.inputs.remainder], list(got))
        : words.rule[rule](list(got)),
    ...(missed.length === 0 ? [] : [words.missed(list(missed))]),
    ...(asked ? [words.whyNot(groupedText(asked.units, unit), groupedText(asked.units + other, unit))] : []),
  ];
}

/** How many are named; the others are counted. */
const SHOWN = 4;

function nameOf({ inputs }: Plan, { slice, periods, by }: Place, texts: Texts): string {
  if (by.type === "Season") return periodLabel(inputs, periods?.first ?? 0, periods?.count ?? 1, texts);
  return inputs.clients[slice.client ?? -1]?.name ?? inputs.managers[slice.manager ?? -1]?.name ?? "";
}
