import type { AnsweredWish } from "../../excel/write/answersOf";
import type { ShownNumber } from "../../forms/form/shownNumber";
import { FORM_TEXTS } from "../../forms/texts";
import { numberTitle } from "../../forms/why/numberTitle";
import { shownOn } from "../../forms/workbook/shownAt";
import type { Plan } from "../../plan/cube/plan";
import { sliceOf } from "../../plan/wish/asHolds";
import { isFormula } from "../../sheet/formula/formula";
import { a1 } from "../../sheet/place/address";
import type { SheetSpec } from "../../sheet/spec/spec";
import type { WishShown } from "../outcome/outcome";

/** A wish for reading. @param plan as its sheet shows it */
export function shownWish(plan: Plan, spec: SheetSpec, wish: AnsweredWish): WishShown {
  const { row, column, name, found, answer, planned } = wish;
  const number = numberOf(plan, spec, wish);
  const { period = null, count = 1 } = number?.cell ?? {};
  const periods = period === null ? null : { first: period, count };
  return {
    sheet: spec.key,
    cell: name,
    place: { sheet: spec.key, address: a1({ row, column }) },
    title: number && numberTitle(plan.inputs, sliceOf(plan, number), periods, FORM_TEXTS[plan.inputs.language]),
    found: String(answer ?? found),
    planned: String(isFormula(planned.cell) ? planned.cell.value : planned.cell),
    isTarget: planned.role === "target",
  };
}

/** Which number of the plan was typed over. */
export function numberOf(plan: Plan, spec: SheetSpec, { planned }: AnsweredWish): ShownNumber | null {
  return shownOn(plan, FORM_TEXTS[plan.inputs.language], spec)(planned);
}
