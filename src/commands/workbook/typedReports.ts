/**
 * The managers' monthly sheets in the workbook: which there are, for which months, and what has been typed into them since they were
 * made. Whatever writes them again takes that over first, so that nothing typed is lost.
 */
import type { SheetRead } from "../../excel/read/readSheets";
import { parseF4, actualsOf, type ReturnedF4 } from "../../forms/F4/parseF4";
import { isFilled, reportIn, type MonthReport } from "../../forms/F4/report";
import { reportFingerprint, type Stamp } from "../../forms/F4/stamp";
import type { Texts } from "../../forms/texts";
import type { Actual } from "../../plan/inputs/actual";
import type { Course } from "../../plan/course/courseOf";
import { mergeActuals, type ReportedMonth } from "../../plan/course/mergeActuals";
import type { Detail, Problem } from "../../plan/problem/problem";
import type { SheetKey } from "../../sheet/place/place";
import type { LocatedProblem } from "../outcome/outcome";
import type { ManagerMonth } from "../../forms/form/managerMonth";

/** A manager's monthly sheet, by the manager's id. */
export interface MonthSheet {
  readonly manager: string;
  /** 1–12, counted from the plan's first. */
  readonly month: number;
}

export interface TypedReports {
  readonly sheets: readonly MonthSheet[];
  /** The actuals with what was typed; null: nothing was. */
  readonly actuals: readonly Actual[] | null;
  readonly problems: readonly LocatedProblem[];
}

export function typedReports(course: Course, texts: Texts, reports: ReadonlyMap<SheetKey, SheetRead>): TypedReports {
  const { inputs } = course.current;
  const sheets: MonthSheet[] = [];
  const typed: ReportedMonth[] = [];
  const problems: LocatedProblem[] = [];
  for (const [key, { name, reading }] of reports) {
    const returned = parseF4(reading, course, texts);
    if (returned === null)
      problems.push(located(key, name, { level: "notice", at: ["A1"], detail: { type: "MonthUnknown", sheet: name } }));
    else problems.push(...problemsOf(returned).map((problem) => located(key, name, problem)));
    if (!returned?.of) continue;
    sheets.push({ manager: inputs.managers[returned.of.manager]?.id ?? "", month: returned.of.month });
    if (!returned.typed || !returned.report || !isFilled(returned.report)) continue;
    typed.push(actualsOf(course, returned.of, returned.report));
    if (listChanged(returned.stamp, returned.report, course, returned.of))
      problems.push(
        located(key, name, {
          level: "notice",
          at: ["A1"],
          detail: { type: "TypedTwice", month: returned.of.month, firstMonth: inputs.firstMonth },
        }),
      );
  }
  const actuals = typed.length === 0 ? null : mergeActuals(course.current, course.original.inputs.actuals, typed);
  return { sheets, actuals, problems };
}

/** Whether the list of actuals says of the month neither what it said when the sheet was made nor what was typed into the sheet. */
function listChanged({ filled }: Stamp, report: MonthReport, course: Course, of: ManagerMonth): boolean {
  const listed = reportFingerprint(reportIn(course, of));
  return listed !== filled && listed !== reportFingerprint(report);
}

/**
 * Made again in a moment, so that it does not matter how old a sheet is, or that
 * it is still empty. One that is not this plan's stays as it is.
 */
const SILENT: readonly Detail["type"][] = ["OlderVersion", "ReportEmpty", "LateReport"];

function problemsOf({ of, typed, problems }: ReturnedF4): readonly Problem[] {
  const told = problems.filter(
    ({ detail, level }) => !SILENT.includes(detail.type) && (level === "error" || typed || detail.type === "PrintedChanged"),
  );
  return of === null ? told.map((problem) => ({ ...problem, level: "notice" as const })) : told;
}

function located(key: SheetKey, tab: string, problem: Problem): LocatedProblem {
  return { problem, place: { sheet: key, address: String(problem.at[0] ?? "A1"), tab } };
}
