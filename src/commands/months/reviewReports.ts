/**
 * Looks through reports that came back before anything is taken over: whose they are, what they change, what is wrong with them, and who
 * has not reported. A file is taken in as a whole or left out as a whole, until it is put right: it keeps no other waiting. What stands
 * in the workbook's own sheets cannot be left out.
 */
import { calendarMonth } from "../../plan/periods/calendarMonth";
import { actualsOf, parseF4, type ReturnedF4 } from "../../forms/F4/parseF4";
import { F4 } from "../../forms/F4/form";
import { isFilled, reportIn, rowsOf, type MonthReport } from "../../forms/F4/report";
import type { Texts } from "../../forms/texts";
import type { Actual } from "../../plan/inputs/actual";
import type { Course } from "../../plan/course/courseOf";
import { mergeActuals, type ReportedMonth } from "../../plan/course/mergeActuals";
import { progressOf } from "../../plan/progress/progress";
import type { Problem } from "../../plan/problem/problem";
import type { MissingReports } from "../../plan/reports/said";
import { groupedText } from "../../plan/typed/units";
import type { LocatedProblem } from "../outcome/outcome";
import { reviewWork, saysAnything, type ReviewedWork } from "./reviewWork";
import type { Reading } from "../../sheet/spec/reading";
import { awayAllMonth } from "./reportsDue";
import { locate, sameAgain, saysSame, twinOf, type Source, type SourceSheet } from "./source";
import { returnedForm } from "./returnedForm";
import type { ManagerMonth } from "../../forms/form/managerMonth";

export interface Review {
  readonly reports: readonly ReviewedReport[];
  /** Visit plans, daily lists and work logs, a manager's month together. */
  readonly work: readonly ReviewedWork[];
  /** What is wrong with files that are left out; and, as notices, sheets of the others that cannot be read. */
  readonly strangers: readonly LocatedProblem[];
  /** Names of files of which nothing can be taken in as they are. */
  readonly leftOut: readonly string[];
  /** For every month that somebody reports: who was asked for something and has handed in nothing, neither now nor before. */
  readonly missing: readonly MissingReports[];
  /** Whether there is something that is not left out, and all of it can be taken over as it is. */
  readonly isClean: boolean;
}

export interface ReviewedReport {
  /** File and tab. */
  readonly source: string;
  /** The manager's name, as the plan has it or else the sheet. */
  readonly manager: string;
  /** The month's name. */
  readonly month: string;
  readonly problems: readonly LocatedProblem[];
  /** What taking it over changes. */
  readonly changes: readonly ValueChange[];
  /** null where it cannot be taken over, or says nothing. */
  readonly reported: ReportedMonth | null;
}

/** One figure, formatted for reading; "": none. */
export interface ValueChange {
  readonly client: string;
  /** null: cancellations. */
  readonly product: string | null;
  readonly metric: string;
  readonly old: string;
  readonly now: string;
}

/** @param given each that was given, perhaps twice; @param today "2026-03-31" */
export function reviewReports(course: Course, texts: Texts, given: readonly Source[], today: string): Review {
  const twins = given.flatMap((source) => {
    const twin = twinOf(source, given);
    return twin === null ? [] : [{ source, told: { problem: sameAgain(twin.name, source.name), place: null } }];
  });
  const sources = given.filter((source) => !twins.some((twin) => twin.source === source));
  const review = reviewOnce(course, texts, sources, today);
  return { ...review, strangers: [...review.strangers, ...twins.map(({ told }) => told)] };
}

function reviewOnce(course: Course, texts: Texts, sources: readonly Source[], today: string): Review {
  const { review: all, spoilt } = looked(course, texts, sources, today);
  if (spoilt.size === 0) return all;
  const rest = sources.filter((source) => !spoilt.has(source));
  const left = sources.flatMap((source) => (spoilt.has(source) ? [source.name] : []));
  const { review } = looked(course, texts, rest, today);
  const isOfLeft = ({ place, problem: { at } }: LocatedProblem): boolean =>
    place === null && left.some((name) => [`${name}!`, `${name} · `].some((begin) => String(at[0]).startsWith(begin)));
  const told = [...all.reports, ...all.work].flatMap(({ problems }) => problems).filter(isOfLeft);
  return { ...review, strangers: [...all.strangers, ...told], leftOut: left, isClean: rest.length > 0 && review.isClean };
}

/** @returns with those files of which nothing can be taken in */
function looked(
  course: Course,
  texts: Texts,
  sources: readonly Source[],
  today: string,
): { readonly review: Review; readonly spoilt: ReadonlySet<Source> } {
  const reports: ReviewedReport[] = [];
  const strangers: LocatedProblem[] = [];
  const seen = new Map<string, { readonly source: Source; readonly name: string; readonly sheet: SourceSheet }>();
  const refused = new Set<Source>();
  const spoilt = new Set<Source>();
  for (const source of sources) {
    const found = source.sheets.flatMap((sheet) => {
      const returned = parseF4(sheet.reading, course, texts);
      return returned === null ? [] : [{ sheet, returned }];
    });
    const uncoded = source.sheets.filter(({ reading }) => isUncoded(reading, course));
    for (const sheet of uncoded) {
      const unread: Problem = { level: "error", at: [source.name], detail: { type: "SheetUnreadable", sheet: sheet.name } };
      strangers.push(source.name === "" ? locate({ ...unread, at: ["A1"] }, "", sheet) : { problem: unread, place: null });
    }
    if (uncoded.length > 0) spoilt.add(source);
    else if (
      source.problem !== undefined ||
      (found.length === 0 && !source.sheets.some(({ reading }) => returnedForm(reading, course) !== null))
    ) {
      strangers.push({ problem: { level: "error", at: [source.name], detail: source.problem ?? { type: "NotAReport" } }, place: null });
      spoilt.add(source);
    }
    for (const { name, part } of source.broken ?? [])
      strangers.push({ problem: { level: "notice", at: [source.name], detail: { type: "SheetUnread", sheet: name, part } }, place: null });
    if (found.some(({ returned }) => returned.of === null)) refused.add(source);
    for (const { sheet, returned } of found) {
      const name = [source.name, sheet.name].filter((part) => part !== "").join(" · ");
      const of = returned.of && `${returned.of.manager} ${returned.of.month}`;
      const other = of === null ? undefined : seen.get(of);
      if (of !== null && other === undefined) seen.set(of, { source, name, sheet });
      if (other !== undefined && saysSame(other.sheet, sheet)) {
        strangers.push(locate(sameAgain(other.name), name, sheet));
        continue;
      }
      const report = reviewed(course, texts, returned, name, sheet, other?.name);
      if (report.problems.some(isError)) for (const one of [source, other?.source ?? source]) spoilt.add(one);
      reports.push(report);
    }
  }
  // What is wrong with a whole file is told once.
  const all = reviewWork(
    course,
    texts,
    sources.filter((source) => !refused.has(source)),
    today,
  );
  // An untouched visit plan beside a monthly plan says nothing.
  const work = all.work.filter((one) => reports.length === 0 || saysAnything(one));
  for (const source of all.spoilt) spoilt.add(source);
  // The workbook's own sheets are there to be put right.
  const files = new Set([...spoilt].filter(({ name }) => name !== ""));
  const isClean = [...strangers, ...[...reports, ...work].flatMap(({ problems }) => problems)].every((one) => !isError(one));
  const review = { reports, work, strangers, leftOut: [], missing: [...missing(course, texts, reports), ...all.missing], isClean };
  return { review, spoilt: files };
}

/** A sheet that was handed out, by its name in the workbook, which stays where its hidden row or column goes, or is typed over. */
function isUncoded(reading: Reading, course: Course): boolean {
  return Object.keys(reading.areas).some((name) => /^TC_F[5-8]_[^_]+$/.test(name)) && returnedForm(reading, course) === null;
}

function isError({ problem }: LocatedProblem): boolean {
  return problem.level === "error";
}

/** The actuals with everything of a review taken over. */
export function takenOver({ current, original }: Course, { reports }: Review): readonly Actual[] {
  return mergeActuals(
    current,
    original.inputs.actuals,
    reports.flatMap(({ reported }) => reported ?? []),
  );
}

function reviewed(
  course: Course,
  texts: Texts,
  { stamp, of, submitted, report, problems }: ReturnedF4,
  source: string,
  sheet: SourceSheet,
  other: string | undefined,
): ReviewedReport {
  const { inputs } = course.current;
  const manager = of === null ? stamp.name : (inputs.managers[of.manager]?.name ?? stamp.name);
  const twice: readonly Problem[] =
    other === undefined
      ? []
      : [
          {
            level: "error",
            at: ["A1"],
            detail: { type: "ReportedTwice", manager, month: stamp.month, firstMonth: inputs.firstMonth, other },
          },
        ];
  const located = [...twice, ...problems].map((problem) => locate(problem, source, sheet));
  const isSound = !located.some(isError);
  return {
    source: submitted === "" ? source : `${source} (${texts.forms.F4.date} ${submitted})`,
    manager,
    month: texts.forms.calendar.month(calendarMonth(inputs, stamp.month - 1)),
    problems: located,
    changes: of === null || report === null ? [] : changesOf(course, of, report, texts),
    reported: isSound && of !== null && report !== null && isFilled(report) ? actualsOf(course, of, report) : null,
  };
}

/** A report replaces what was known of its month: what is left empty now is gone. */
function changesOf(course: Course, of: ManagerMonth, report: MonthReport, texts: Texts): readonly ValueChange[] {
  if (!isFilled(report)) return [];
  const { inputs, accounts } = course.current;
  const known = reportIn(course, of);
  return inputs.metrics.flatMap(({ name: metric, unit }, m) => {
    const text = (units: number | null): string => (units === null ? "" : groupedText(units, unit));
    return rowsOf(accounts, of.manager).flatMap((account, row) => {
      const client = inputs.clients[accounts[account]?.client ?? -1]?.name ?? texts.forms.F4.noClient;
      const change = (product: string | null, old: number | null, now: number | null): readonly ValueChange[] =>
        old === now ? [] : [{ client, product, metric, old: text(old), now: text(now) }];
      return [
        ...inputs.products.flatMap(({ name }, product) =>
          change(name, known.sold[m]?.[row]?.[product] ?? null, report.sold[m]?.[row]?.[product] ?? null),
        ),
        ...change(null, known.cancelled[m]?.[row] ?? null, report.cancelled[m]?.[row] ?? null),
      ];
    });
  });
}

function missing(course: Course, texts: Texts, reports: readonly ReviewedReport[]): Review["missing"] {
  const { inputs } = course.current;
  const now = reports.flatMap(({ reported }) => reported ?? []);
  const months = [...new Set(now.map(({ month }) => month))].sort((a, b) => a - b);
  return months.flatMap((month) => {
    const away = awayAllMonth(inputs, month);
    const silent = inputs.managers.filter(({ id }, manager) => {
      if (away.has(id)) return false;
      const own = inputs.metrics.map((_, metric) => progressOf(course, metric).managers[manager]);
      const isAsked = own.some((progress) => (progress?.planned[month - 1] ?? 0) !== 0);
      const isKnown = own.some((progress) => (progress?.net[month - 1] ?? null) !== null);
      return isAsked && !isKnown && !now.some((report) => report.manager === manager && report.month === month);
    });
    return silent.length === 0
      ? []
      : [{ form: F4.id, period: texts.forms.calendar.month(calendarMonth(inputs, month - 1)), managers: silent.map(({ name }) => name) }];
  });
}
