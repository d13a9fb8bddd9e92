/**
 * Where the year stands: who and what there is now, which months are closed, what
 * was changed, and what is being negotiated. Nothing is written.
 */
import { calendarMonth, monthText } from "../../plan/periods/calendarMonth";
import { monthLabels } from "../../forms/parts/monthLabels";
import { changeSummary } from "../../forms/changes/changeSummary";
import { proposedThanks } from "../../forms/progress/praisePart";
import { FORM_TEXTS } from "../../forms/texts";
import type { Course } from "../../plan/course/courseOf";
import { issued } from "../../plan/course/issued";
import type { NegotiationStyle, Proposal } from "../../plan/inputs/proposal";
import type { Stage } from "../../plan/inputs/stage";
import type { Unit } from "../../plan/numbers/amount";
import type { Inputs, Metric } from "../../plan/inputs/inputs";
import type { Plan } from "../../plan/cube/plan";
import { MONTHS } from "../../plan/calendar/months";
import { lastSigned } from "../../plan/inputs/lastSigned";
import { lineOf } from "../../plan/stage/standing";
import { openFigures } from "../../plan/stage/step";
import { decimalText } from "../../plan/typed/units";
import type { Outcome } from "../outcome/outcome";
import { readYear } from "../workbook/readYear";
import { done, settle } from "../outcome/settle";

export interface YearState {
  /** Who is likely to sign what is decided next. */
  readonly signs: string;
  /** The plan's first month, "2026-01". */
  readonly starts: string;
  /** The plan's months in order. */
  readonly months: readonly string[];
  /** How many are closed. */
  readonly closed: number;
  /** Months, 1–12, in which anybody reported anything. */
  readonly reported: readonly number[];
  readonly metrics: readonly { readonly name: string; readonly unit: Unit }[];
  readonly products: readonly string[];
  readonly managers: readonly string[];
  readonly clients: readonly { readonly name: string; readonly manager: string }[];
  /** What every amount of the plan is now; sums of them are the totals of any scope. */
  readonly amounts: readonly YearAmount[];
  readonly changes: readonly { readonly date: string; readonly summary: string; readonly by: string; readonly note: string }[];
  readonly style: NegotiationStyle;
  readonly proposals: readonly ProposalState[];
  /** How far the plan of everybody has come who is on the input sheet. */
  readonly stages: readonly ManagerStage[];
  /** A word of praise for the page of the team's progress, to be changed; "": there is nothing to propose. */
  readonly praise: string;
}

export interface ManagerStage {
  readonly manager: string;
  readonly name: string;
  readonly stage: Stage;
  /** "" where nobody has written a line. */
  readonly date: string;
  readonly by: string;
  readonly note: string;
  /** What is negotiated with him and nobody has confirmed, for reading. */
  readonly open: readonly string[];
}

/** A product of an account, in whole units of the metric. */
export interface YearAmount {
  readonly metric: string;
  readonly product: string;
  readonly manager: string;
  /** Null: the manager has no clients. */
  readonly client: string | null;
  readonly months: readonly number[];
}

/** One manager and metric (or one product of it): what the split issues, and what has been said to it. Amounts as decimal text. */
export interface ProposalState {
  readonly manager: string;
  readonly metric: string;
  readonly product: string | null;
  readonly issued: string;
  readonly proposed: string;
  readonly agreed: string;
  readonly note: string;
}

export function yearState(): Promise<Outcome<YearState>> {
  return settle(async () => {
    const read = await readYear();
    if (read.type !== "Done") return read;
    const { inputs, year } = read.value;
    const { course, buffered } = year;
    const now = course.current.inputs;
    return done({
      signs: lastSigned(inputs),
      starts: monthText(calendarMonth(inputs, 0)),
      months: monthLabels(inputs, FORM_TEXTS[inputs.language]),
      closed: course.closed,
      reported: course.reported.months,
      metrics: inputs.metrics.map(({ name, unit }) => ({ name, unit })),
      products: inputs.products.map(({ name }) => name),
      managers: now.managers.map(({ name }) => name),
      clients: now.clients.map(({ name, manager }) => ({ name, manager: now.managers[manager]?.name ?? "" })),
      amounts: amountsOf(course.current),
      changes: changesOf(course),
      style: inputs.negotiation,
      proposals: proposalsOf(inputs, buffered.target),
      stages: inputs.managers.map(({ id, name }): ManagerStage => {
        const { stage = "draft", date = "", by = "", note = "" } = lineOf(inputs, id) ?? {};
        return { manager: id, name, stage, date, by, note, open: openFigures(inputs, id) };
      }),
      praise: proposedThanks(course, FORM_TEXTS[inputs.language]),
    });
  });
}

function amountsOf({ inputs, accounts, cubes }: Plan): readonly YearAmount[] {
  return inputs.metrics.flatMap(({ name: metric }, m) =>
    inputs.products.flatMap(({ name: product }, p) =>
      accounts.map(({ manager, client }, account): YearAmount => {
        const first = (p * accounts.length + account) * MONTHS;
        return {
          metric,
          product,
          manager: inputs.managers[manager]?.name ?? "",
          client: client === null ? null : (inputs.clients[client]?.name ?? ""),
          months: Array.from(cubes[m]?.leaves.subarray(first, first + MONTHS) ?? []),
        };
      }),
    ),
  );
}

function changesOf({ current: { inputs } }: Course): YearState["changes"] {
  return inputs.changes.map((change) => ({
    date: change.date,
    summary: changeSummary(change, inputs, FORM_TEXTS[inputs.language]),
    by: change.by,
    note: change.note,
  }));
}

/** What is being negotiated, and everybody's year that is not yet. */
function proposalsOf(inputs: Inputs, target: Plan): readonly ProposalState[] {
  const open = inputs.managers.flatMap((_, manager) =>
    inputs.metrics.map((_metric, metric): Proposal => ({ manager, metric, product: null, proposed: null, agreed: null, note: "" })),
  );
  const missing = open.filter(
    ({ manager, metric }) => !inputs.proposals.some((one) => one.manager === manager && one.metric === metric && one.product === null),
  );
  const proposals = [...inputs.proposals, ...missing];
  const figures = issued({ ...inputs, proposals }, target);
  return proposals.map(({ manager, metric, product, proposed, agreed, note }, at) => {
    const { name, unit } = inputs.metrics[metric] as Metric;
    const text = (units: number | null): string => (units === null ? "" : decimalText(units, unit));
    return {
      manager: inputs.managers[manager]?.name ?? "",
      metric: name,
      product: product === null ? null : (inputs.products[product]?.name ?? ""),
      issued: text(figures[at] ?? null),
      proposed: text(proposed),
      agreed: text(agreed),
      note,
    };
  });
}
