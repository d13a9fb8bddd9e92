/** What a change would do, manager by manager and month by month; nothing is written. */
import { monthLabels } from "../../forms/parts/monthLabels";
import { FORM_TEXTS } from "../../forms/texts";
import type { Course } from "../../plan/course/courseOf";
import { faces } from "../../plan/cube/faces";
import type { Metric } from "../../plan/inputs/inputs";
import type { Plan } from "../../plan/cube/plan";
import { sum } from "../../plan/numbers/table";
import { groupedText } from "../../plan/typed/units";
import type { Outcome, PreviewShown } from "../outcome/outcome";
import { readPlan } from "../workbook/readPlan";
import { previewWriting } from "../workbook/writePlan";
import { yearOf } from "../workbook/yearOf";
import { done, settle } from "../outcome/settle";
import { located, withChange, type GivenChange } from "./withChange";

export interface ChangePreview {
  readonly metrics: readonly MetricPreview[];
  /** What is done to the sheets. */
  readonly writing: PreviewShown;
}

export interface MetricPreview {
  readonly metric: string;
  /** The whole team first, then every manager, also those whom the change brings. */
  readonly people: readonly PersonPreview[];
}

export interface PersonPreview {
  /** Null: the team. */
  readonly manager: string | null;
  readonly year: BeforeAfter;
  readonly months: readonly (BeforeAfter & { readonly month: string })[];
}

/** Amounts for reading. */
export interface BeforeAfter {
  readonly before: string;
  readonly after: string;
  /** "+100", "-100"; "" where nothing changes. */
  readonly difference: string;
}

export function previewChange(given: GivenChange): Promise<Outcome<ChangePreview>> {
  return settle(async () => {
    const read = await readPlan();
    if (read.type !== "Done") return read;
    const before = yearOf(read.value);
    if (before.type !== "Done") return before;
    const changed = withChange(before.value, given);
    if (changed.type !== "Done") return changed;
    const through = yearOf(changed.value);
    const position = read.value.inputs.changes.length;
    if (through.type !== "Done") return located(through, position);
    const after = through.value.year;
    const notices = after.notices
      .filter(({ at }) => at[0] === "changes" && at[1] === position)
      .map((problem) => ({ problem, place: null }));
    const writing = await previewWriting(through.value);
    if (writing.type !== "Done") return located(writing, position);
    return done({ metrics: metricsOf(before.value.year.course, after.course), writing: writing.value }, notices);
  });
}

/** Two courses side by side. */
export function metricsOf(before: Course, after: Course): readonly MetricPreview[] {
  const { inputs } = after.current;
  const months = monthLabels(inputs, FORM_TEXTS[inputs.language]);
  return inputs.metrics.map((metric, position) => ({
    metric: metric.name,
    people: peopleOf(before.current, after.current, position, metric, months),
  }));
}

function peopleOf(before: Plan, after: Plan, position: number, metric: Metric, labels: readonly string[]): readonly PersonPreview[] {
  const was = faces(before, position).managerPeriod;
  const is = faces(after, position).managerPeriod;
  const none = labels.map(() => 0);
  const team = (rows: readonly (readonly number[])[]): readonly number[] =>
    labels.map((_, month) => sum(rows.map((row) => row[month] ?? 0)));
  const person = (manager: string | null, old: readonly number[], now: readonly number[]): PersonPreview => ({
    manager,
    year: beside(sum(old), sum(now), metric),
    months: labels.map((month, at) => ({ month, ...beside(old[at] ?? 0, now[at] ?? 0, metric) })),
  });
  return [
    person(null, team(was), team(is)),
    ...after.inputs.managers.map(({ name }, manager) => person(name, was[manager] ?? none, is[manager] ?? none)),
  ];
}

function beside(before: number, after: number, { unit }: Metric): BeforeAfter {
  const difference = after - before;
  return {
    before: groupedText(before, unit),
    after: groupedText(after, unit),
    difference: difference === 0 ? "" : `${difference > 0 ? "+" : ""}${groupedText(difference, unit)}`,
  };
}
