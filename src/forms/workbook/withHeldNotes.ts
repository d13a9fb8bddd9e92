import { holdOf } from "../../plan/holds/isHeld";
import type { Hold } from "../../plan/inputs/inputs";
import type { Plan } from "../../plan/cube/plan";
import { sliceOf } from "../../plan/wish/asHolds";
import type { CheckSpec, SheetSpec } from "../../sheet/spec/spec";
import { cellGrid } from "../../sheet/merge/cellGrid";
import type { ShownNumber } from "../form/shownNumber";
import type { Texts } from "../texts";
import { shownOn } from "./shownAt";

/** A held number says, when its cell is selected, who wanted it, since when, why and until when. */
export function withHeldNotes(spec: SheetSpec, plan: Plan, texts: Texts): SheetSpec {
  if (plan.inputs.holds.length === 0) return spec;
  const shown = shownOn(plan, texts, spec);
  const checks = cellGrid(spec).all.flatMap((cell): readonly CheckSpec[] => {
    const number = cell.style === "held" ? shown(cell) : null;
    const hold = number && heldBy(plan, number);
    return hold ? [noteOf(hold, { row: cell.row, column: cell.column, rows: 1, columns: 1 }, texts)] : [];
  });
  return checks.length === 0 ? spec : { ...spec, checks: [...(spec.checks ?? []), ...checks] };
}

/** What holds a number: its sum as a whole, or where it is one of several periods, the first of them. */
function heldBy(plan: Plan, number: ShownNumber): Hold | undefined {
  const { period, count = 1 } = number.cell;
  const first = { ...sliceOf(plan, number), period };
  const whole = period === null || count === 1 ? undefined : holdOf(plan.inputs, { ...first, through: period + count - 1 });
  return whole ?? holdOf(plan.inputs, first);
}

function noteOf({ by = "", date = "", reason, until = "" }: Hold, area: CheckSpec["area"], texts: Texts): CheckSpec {
  const words = texts.forms.why.heldNote;
  const said = [
    ...(by === "" && date === "" ? [] : [words.by(by, date)]),
    ...(reason === "" ? [] : [texts.forms.why.reason(reason)]),
    ...(until === "" ? [] : [words.until(until)]),
    words.release,
  ];
  const prompt = { title: words.title, text: said.join("\n") };
  return { area, type: "decimal", min: 0, max: null, allowBlank: true, prompt, refusal: { title: words.title, text: words.refusal } };
}
