/** Three ways to catch up after closing months, each beside everybody's best month so far; nothing is written. */
import { monthLabels } from "../../forms/parts/monthLabels";
import { FORM_TEXTS } from "../../forms/texts";
import { BEYOND_BEST, bestMonths, managerMonths } from "../../plan/progress/bestMonth";
import { SHAPES } from "../../plan/inputs/change";
import type { Course } from "../../plan/course/courseOf";
import { groupedText } from "../../plan/typed/units";
import type { Outcome } from "../outcome/outcome";
import { readPlan } from "../workbook/readPlan";
import { yearOf } from "../workbook/yearOf";
import { done, settle } from "../outcome/settle";
import { located, withChange, type GivenChange } from "./withChange";

export type CatchUpShape = (typeof SHAPES)[number];

export interface CatchUpPlan {
  readonly shape: CatchUpShape;
  readonly people: readonly CatchUpPerson[];
}

export interface CatchUpPerson {
  readonly manager: string;
  readonly metric: string;
  /** The best month so far; null: nothing reported. */
  readonly best: string | null;
  /** The open months. */
  readonly months: readonly {
    readonly month: string;
    readonly amount: string;
    /** Asks for more than 1.2 times the best month. */ readonly isBeyond: boolean;
  }[];
}

export function compareCatchUp(given: Extract<GivenChange, { readonly type: "respread" }>): Promise<Outcome<readonly CatchUpPlan[]>> {
  return settle(async () => {
    const read = await readPlan();
    if (read.type !== "Done") return read;
    const plans: CatchUpPlan[] = [];
    for (const shape of SHAPES) {
      const changed = withChange(read.value, { ...given, shape });
      if (changed.type !== "Done") return changed;
      const through = yearOf(changed.value);
      if (through.type !== "Done") return located(through, read.value.inputs.changes.length);
      plans.push({ shape, people: peopleOf(through.value.year.course) });
    }
    return done(plans);
  });
}

function peopleOf(course: Course): readonly CatchUpPerson[] {
  const { inputs } = course.current;
  const best = bestMonths(course);
  const months = managerMonths(course);
  const labels = monthLabels(inputs, FORM_TEXTS[inputs.language]);
  return inputs.metrics.flatMap(({ name: metric, unit }, m) =>
    inputs.managers.map(({ name: manager }, g): CatchUpPerson => {
      const top = best[m]?.[g] ?? null;
      return {
        manager,
        metric,
        best: top === null ? null : groupedText(top, unit),
        months: labels.slice(course.closed).map((month, at) => {
          const units = months[m]?.[g]?.[course.closed + at] ?? 0;
          return { month, amount: groupedText(units, unit), isBeyond: top !== null && units > top * BEYOND_BEST };
        }),
      };
    }),
  );
}
