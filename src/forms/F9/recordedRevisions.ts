import type { Course } from "../../plan/course/courseOf";
import { revisionsOf } from "../../plan/course/revisions";
import { groupedText } from "../../plan/typed/units";
import { day, serialOf } from "../../sheet/look/formats";
import type { Texts } from "../texts";
import { changeSummary } from "../changes/changeSummary";
import { EMPTY, entry, valueOf, type Entry } from "../parts/entry";
import { REVISION_FIELDS, type GoalCard, type Revision } from "./goalCard";

/** The card with every change of the plan that moved the manager's year and is not on it yet; what stands in 目标调整纪录 stays. */
export function withRecordedRevisions(card: GoalCard, course: Course, managerId: string, texts: Texts): GoalCard {
  const missing = recorded(course, managerId, texts).filter(
    (one) => !card.revisions.some((there) => REVISION_FIELDS.every((field) => valueOf(there.fields[field]) === valueOf(one.fields[field]))),
  );
  return missing.length === 0 ? card : { ...card, revisions: [...card.revisions, ...missing] };
}

/** Which target it was is said with its amounts: 收入 1,000,000. */
function recorded(course: Course, managerId: string, texts: Texts): readonly Revision[] {
  const { inputs } = course.current;
  const { reason: reasons } = texts.forms.changes.choices;
  return revisionsOf(course, managerId).map(({ change, reason, metric, product, before, after }) => {
    const { name = "", unit = { size: 1, decimals: 0 } } = inputs.metrics[metric] ?? {};
    const what = [product === null ? "" : (inputs.products[product]?.name ?? ""), name].filter((part) => part !== "").join(" ");
    const amount = (units: number): Entry => entry(`${what} ${groupedText(units, unit)}`);
    const date = serialOf(change.date);
    const because = [reason === null ? changeSummary(change, inputs, texts) : reasons[reason], change.note]
      .filter((part) => part !== "")
      .join(" · ");
    return {
      row: null,
      fields: {
        date: date === null ? EMPTY : { cell: date, format: day },
        reason: entry(because),
        before: amount(before),
        after: amount(after),
        by: change.by === "" ? EMPTY : entry(change.by),
      },
    };
  });
}
