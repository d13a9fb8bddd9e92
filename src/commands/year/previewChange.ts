/** What a change would do, manager by manager and month by month; nothing is written. */
import { monthLabels } from "../../forms/parts/monthLabels";
import { changeSummary } from "../../forms/changes/changeSummary";
import { FORM_TEXTS } from "../../forms/texts";
import type { Course } from "../../plan/course/courseOf";
import { faces } from "../../plan/cube/faces";
import type { Metric } from "../../plan/inputs/inputs";
import type { Plan } from "../../plan/cube/plan";
import { sum } from "../../plan/numbers/table";
import { groupedText } from "../../plan/typed/units";
import type { Outcome } from "../outcome/outcome";
import { readYear } from "../workbook/readPlan";
import { yearOf } from "../workbook/yearOf";
import { done, settle } from "../outcome/settle";
import { located, withChange, type GivenChange } from "./withChange";

export interface ChangePreview {
  readonly summary: string;
  readonly metrics: readonly MetricPreview[];
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
    const read = await readYear();
    if (read.type !== "Done") return read;
    const { inputs, year: before } = read.value;
    const changed = withChange(read.value, given);
    if (changed.type !== "Done") return changed;
    const through = yearOf(changed.value);
    const position = inputs.changes.length;
    if (through.type !== "Done") return located(through, position);
    const after = through.value.year;
    const notices = after.notices
      .filter(({ at }) => at[0] === "changes" && at[1] === position)
      .map((problem) => ({ problem, place: null }));
    return done(previewOf(before.course, after.course), notices);
  });
}

/** Two courses side by side, of which the second has one change more. */
export function previewOf(before: Course, after: Course): ChangePreview {
  const { inputs } = after.current;
  const words = FORM_TEXTS[inputs.language];
  const change = inputs.changes.at(-1);
  const months = monthLabels(inputs, words);
  return {
    summary: change ? changeSummary(change, inputs, words) : "",
    metrics: inputs.metrics.map((metric, position) => ({
      metric: metric.name,
      people: peopleOf(before.current, after.current, position, metric, months),
    })),
  };
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
