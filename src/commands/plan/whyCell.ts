/** Why the number in the selected cell of F1, F2 or F3 is what it is: the plan is made again from what is typed, and asked. */
import { readActiveCell } from "../../excel/selection/readActiveCell";
import { isExplained, shownAt } from "../../forms/workbook/shownAt";
import { whyLines, whyTitle } from "../../forms/why/whyLines";
import { FORM_TEXTS } from "../../forms/texts";
import { toCellNumber } from "../../plan/numbers/amount";
import type { Plan } from "../../plan/cube/plan";
import { pathText } from "../../plan/problem/pathText";
import { groupedText } from "../../plan/typed/units";
import { explainer, type Why } from "../../plan/explain/why";
import type { Outcome, Place } from "../outcome/outcome";
import { readYear } from "../workbook/readYear";
import { done, settle } from "../outcome/settle";

export type CellWhy =
  | {
      readonly type: "Answered";
      readonly place: Place;
      /** Whose number it is, and when: by which it is known again. */
      readonly title: string;
      readonly plan: Plan;
      readonly why: Why;
      /** The cells that its sentences speak of, by where it stands in the plan file. */
      readonly places: ReadonlyMap<string, Place>;
      /** The number in the sheet, where it is not the plan's any more: something was typed since the sheets were generated. */
      readonly stale: { readonly shown: string; readonly planned: string } | null;
    }
  /** The cell shows no number of the plan. */
  | { readonly type: "NotHere" };

/** @param cell null: the one that is selected */
export function whyCell(cell: Place | null = null): Promise<Outcome<CellWhy>> {
  return settle<CellWhy>(async () => {
    const { key, at, address, value, labels } = await readActiveCell(cell);
    if (key === null || at === null || !isExplained(key)) return done({ type: "NotHere" });
    const read = await readYear();
    if (read.type !== "Done") return read;
    const { inputs, year, placeOf } = read.value;
    const texts = FORM_TEXTS[inputs.language];
    const shown = shownAt(year.plan, texts, key, at, labels);
    if (shown === null || typeof value !== "number") return done({ type: "NotHere" });
    // Once amounts have moved, buffers are part of what has moved.
    const { target, buffers } = inputs.changes.length > 0 ? { target: year.plan, buffers: [] } : year.buffered;
    const why = explainer(target, buffers)(shown.metric, shown.cell);
    const buffer = why.buffers.fromTeam + why.buffers.fromManagers;
    const units = { all: why.units, target: why.units - buffer, buffer }[shown.part];
    const unit = inputs.metrics[shown.metric]?.unit ?? { size: 1, decimals: 0 };
    const stale =
      Math.abs(value - toCellNumber(units, unit)) > toCellNumber(1, unit) / 2
        ? { shown: String(value), planned: groupedText(units, unit) }
        : null;
    const paths = whyLines(target, why, texts).flatMap(({ at }) => (at === null ? [] : [at]));
    const places = new Map(paths.map((path) => [pathText(path), placeOf(path)]));
    const title = whyTitle(target, why, texts);
    return done({ type: "Answered", place: { sheet: key, address }, title, plan: target, why, places, stale });
  });
}
