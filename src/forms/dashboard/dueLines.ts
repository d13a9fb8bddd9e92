import { RULE_NUMBERS } from "../../plan/inputs/checking";
import type { Revision } from "../../plan/inputs/change";
import type { Course } from "../../plan/course/courseOf";
import { recorded } from "../../plan/course/recorded";
import type { MetricProgress } from "../../plan/progress/progress";
import { calendarMonth } from "../../plan/periods/calendarMonth";
import { toCellNumber } from "../../plan/numbers/amount";
import { amountFormat, shown } from "../../sheet/look/formats";
import type { SheetKey } from "../../sheet/place/place";
import { changeSummary } from "../changes/changeSummary";
import { CHANGES } from "../changes/form";
import { FINDINGS } from "../findings/form";
import { FINDING_TEXTS } from "../findings/texts";
import { SUMMARIES } from "../lists/form";
import type { Texts } from "../texts";
import type { StandingReports } from "./standingReports";
import { isSilent } from "./standing";

/** Something that is due before anything else is looked at: a report that is not in, findings, a target that was revised. */
export interface DueLine {
  /** `actuals`, `reports`, `finding:4`, `revision:2`. */
  readonly id: string;
  readonly kind: "actuals" | "reports" | "findings" | "revision";
  readonly count: number;
  readonly text: string;
  /** Where it is looked into; null: nowhere else. */
  readonly to: SheetKey | null;
}

interface DueFrom {
  readonly course: Course;
  readonly progress: readonly MetricProgress[];
  readonly through: number;
  readonly reports: StandingReports | null;
  readonly isThere: (key: SheetKey) => boolean;
  readonly texts: Texts;
}

/** In the order in which it is due: what is not in, findings that come first, other findings, revisions. */
export function dueLines(from: DueFrom): readonly DueLine[] {
  return [...actualsDue(from), ...reportsDue(from), ...findingsDue(from), ...revisionsDue(from)];
}

/** Whoever has not reported the last month that anybody reported. */
function actualsDue({ course, progress, through, texts }: DueFrom): readonly DueLine[] {
  const { inputs } = course.current;
  const { dashboard: d } = texts.forms;
  const silent = inputs.managers.filter((_, at) => progress.some(({ managers }) => managers[at] && isSilent(managers[at], through)));
  if (silent.length === 0) return [];
  const month = texts.forms.calendar.month(calendarMonth(inputs, through - 1));
  const text = d.dueActuals(month, silent.map(({ name }) => name).join(texts.forms.listSeparator));
  return [{ id: "actuals", kind: "actuals", count: silent.length, text, to: null }];
}

function reportsDue({ course, reports, isThere, texts }: DueFrom): readonly DueLine[] {
  const { managers } = course.current.inputs;
  const { dashboard: d, listSeparator } = texts.forms;
  const missing = (reports?.missing ?? []).flatMap(([id, count]) => {
    const name = managers.find((one) => one.id === id)?.name;
    return name === undefined ? [] : [{ count, text: d.missingOf(name, count) }];
  });
  if (reports === null || missing.length === 0) return [];
  const text = d.dueReports(missing.map((one) => one.text).join(listSeparator), reports.on);
  const count = missing.reduce((sum, one) => sum + one.count, 0);
  return [{ id: "reports", kind: "reports", count, text, to: leadsTo(SUMMARIES.keyOf(), isThere) }];
}

/** Rules with findings that come first stand first. */
function findingsDue({ reports, isThere, texts }: DueFrom): readonly DueLine[] {
  const { dashboard: d, language } = texts.forms;
  const { rules } = FINDING_TEXTS[language];
  return [...(reports?.findings ?? [])]
    .sort((a, b) => Number(b[2] > 0) - Number(a[2] > 0) || a[0] - b[0])
    .flatMap(([number, open, first]): readonly DueLine[] => {
      const rule = RULE_NUMBERS.find((one) => one === number);
      if (rule === undefined || open === 0) return [];
      const text = d.dueFindings(`${rule} ${rules[rule]}`, open, first);
      return [{ id: `finding:${rule}`, kind: "findings", count: open, text, to: leadsTo(FINDINGS.keyOf(), isThere) }];
    });
}

/** Revisions of months that are not over, and those that were decided in the month of the reports; the latest first. */
function revisionsDue({ course, through, reports, texts }: DueFrom): readonly DueLine[] {
  const { dashboard: d, changes } = texts.forms;
  const { inputs } = course.current;
  const month = reports?.on.slice(0, "2026-06".length);
  const all = recorded(course, inputs.changes).flatMap((change, at) =>
    change.type === "revise" && (change.month > through || (month !== undefined && change.date.startsWith(month))) ? [{ change, at }] : [],
  );
  return all.slice(-MOST_REVISIONS).map(({ change, at }): DueLine => {
    const said = [change.date, change.by, changes.choices.reason[change.reason]].filter((part) => part !== "");
    const text = d.dueRevision(changeSummary(change, inputs, texts), amounts(change, course), said.join(texts.forms.listSeparator));
    return { id: `revision:${at + 1}`, kind: "revision", count: 1, text, to: CHANGES.keyOf() };
  });
}

const MOST_REVISIONS = 6;

/** "1,000 → 1,100". */
function amounts({ metric, before, total }: Revision, { current: { inputs } }: Course): string {
  const { unit = { size: 1, decimals: 0 } } = inputs.metrics[metric] ?? {};
  return [before, total].map((units) => (units === null ? "?" : shown(toCellNumber(units, unit), amountFormat(unit)))).join(" → ");
}

function leadsTo(key: SheetKey, isThere: DueFrom["isThere"]): SheetKey | null {
  return isThere(key) ? key : null;
}
