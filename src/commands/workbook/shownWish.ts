import type { AnsweredWish } from "../../excel/write/answersOf";
import type { ShownNumber } from "../../forms/form/shownNumber";
import { FORM_TEXTS } from "../../forms/texts";
import { numberTitle } from "../../forms/why/numberTitle";
import { shownOn } from "../../forms/workbook/shownAt";
import type { Plan } from "../../plan/cube/plan";
import { sliceOf } from "../../plan/wish/asHolds";
import { answerOf } from "../../sheet/formula/formula";
import { a1 } from "../../sheet/place/address";
import type { SheetSpec } from "../../sheet/spec/spec";
import { contentText, type TitlesOf } from "../outcome/previewShown";
import type { WishShown } from "../outcome/outcome";

/** A wish for reading. @param plan as its sheet shows it */
export function shownWish(plan: Plan, spec: SheetSpec, wish: AnsweredWish): WishShown {
  const { row, column, name, found, answer, planned } = wish;
  return {
    sheet: spec.key,
    cell: name,
    place: { sheet: spec.key, address: a1({ row, column }) },
    title: titlesOf(plan)(spec)(planned),
    found: String(answer ?? found),
    typed: contentText(answer ?? found, planned),
    planned: contentText(answerOf(planned.cell), planned),
    isTarget: planned.role === "target",
  };
}

/** What the plan's numbers are called: 收入 · 客户经理甲 · 1月. */
export function titlesOf(plan: Plan): TitlesOf {
  const texts = FORM_TEXTS[plan.inputs.language];
  return (spec) => {
    const numberAt = shownOn(plan, texts, spec);
    return (cell) => {
      const number = numberAt(cell);
      if (number === null) return null;
      const { period, count = 1 } = number.cell;
      return numberTitle(plan.inputs, sliceOf(plan, number), period === null ? null : { first: period, count }, texts);
    };
  };
}

/** Which number of the plan was typed over. */
export function numberOf(plan: Plan, spec: SheetSpec, { planned }: AnsweredWish): ShownNumber | null {
  return shownOn(plan, FORM_TEXTS[plan.inputs.language], spec)(planned);
}
