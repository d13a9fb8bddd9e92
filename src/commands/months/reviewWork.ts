/** What came back beside the monthly plans, by manager: what taking it in would change, and what stands against it. */
import { F5 } from "../../forms/F5/form";
import { F6 } from "../../forms/F6/form";
import { F7 } from "../../forms/F7/form";
import { F8 } from "../../forms/F8/form";
import { handedWords } from "../../forms/handed/words";
import type { Texts } from "../../forms/texts";
import type { Course } from "../../plan/course/courseOf";
import type { Inputs } from "../../plan/inputs/inputs";
import { calendarMonth, monthText } from "../../plan/periods/calendarMonth";
import type { Problem } from "../../plan/problem/problem";
import type { ConflictSaid, MissingReports, Submitted, WorkCounts } from "../../plan/reports/said";
import { takenIn, type ReturnedReports, type TakenIn } from "../../plan/reports/takenIn";
import type { LocatedProblem } from "../outcome/outcome";
import { conflictsOf } from "./conflictsOf";
import { reportsDue } from "./reportsDue";
import { isUnread, returnedForm, type ReturnedForm } from "./returnedForm";
import { locate, sameAgain, saysSame, type Source, type SourceSheet } from "./source";

export interface ReviewedWork {
  /** Files and tabs. */
  readonly source: string;
  /** Names, as the plan has them or else the sheet. */
  readonly manager: string;
  readonly month: string;
  readonly problems: readonly LocatedProblem[];
  readonly returned: ReturnedReports;
  readonly counts: WorkCounts;
  /** How the daily or weekly reports of the month came. */
  readonly submitted: Submitted;
  /** What both sides have changed. */
  readonly conflicts: readonly ConflictSaid[];
}

interface Returned {
  readonly from: Source;
  readonly source: string;
  readonly sheet: SourceSheet;
  readonly found: ReturnedForm;
}

/** @param today "2026-03-31": the day of the coming of what was not known before */
export function reviewWork(
  course: Course,
  texts: Texts,
  sources: readonly Source[],
  today: string,
): { readonly work: readonly ReviewedWork[]; readonly missing: readonly MissingReports[]; readonly spoilt: readonly Source[] } {
  const all = sources.flatMap((from) =>
    from.sheets.flatMap((sheet): readonly Returned[] => {
      const found = returnedForm(sheet.reading, course);
      return found === null ? [] : [{ from, source: [from.name, sheet.name].filter((part) => part !== "").join(" · "), sheet, found }];
    }),
  );
  const groups = new Map<string, Returned[]>();
  for (const one of all) {
    const { manager, month, plan } = one.found.stamp;
    // What stands in the workbook comes first, and is no second one of what comes in a file.
    const key = JSON.stringify([plan, manager, month, one.from.name === ""]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  let { inputs } = course.original;
  const reviewed = [...groups.values()].flatMap((group) => {
    const { one, spoilt, after } = reviewedMonth(group, inputs, texts, today);
    const [{ from, found }] = group as [Returned];
    // What stands there and was taken in before is no report that came back.
    if (from.name === "" && !saysAnything({ ...one, counts: { ...one.counts, unreturned: 0 } })) return [];
    inputs = after;
    return [{ one, spoilt, month: found.stamp.month }];
  });
  const due = new Map([...new Set(reviewed.map(({ month }) => month))].map((month) => [month, reportsDue(inputs, texts, month, today)]));
  const nothing: Submitted = { inTime: 0, late: [] };
  return {
    work: reviewed.map(({ one, month }) => ({ ...one, submitted: due.get(month)?.submitted(one.returned.manager) ?? nothing })),
    missing: [...due].sort(([a], [b]) => a - b).flatMap(([, { missing }]) => missing()),
    spoilt: reviewed.flatMap(({ spoilt }) => spoilt),
  };
}

/**
 * The plan with everything of a review taken in; where both sides had changed something and ours was kept, what came back is remembered.
 *
 * @param today the day of the coming of what was not known before
 * @param turned keys of conflicts that end the other way than the review says
 */
export function workTaken(inputs: Inputs, work: readonly ReviewedWork[], today: string, turned: ReadonlySet<string> = new Set()): Inputs {
  return work.reduce((known, { returned, conflicts }) => {
    const after = takenIn(known, returned, today, turned).inputs;
    const declined = conflicts
      .filter(({ key, stays }) => (stays === "ours") !== turned.has(key))
      .map(({ key: id, entry, field, theirs: text }) => ({ id, on: today, manager: returned.manager, entry, field, text }));
    const decided = new Set(conflicts.map(({ key }) => key));
    return { ...after, declined: [...after.declined.filter(({ id }) => !decided.has(id)), ...declined] };
  }, inputs);
}

/** With the plan after it, and the files that cannot be taken in: which of two of one form counts is nobody's to guess. */
function reviewedMonth(
  group: readonly Returned[],
  inputs: Inputs,
  texts: Texts,
  today: string,
): { readonly one: Omit<ReviewedWork, "submitted">; readonly spoilt: readonly Source[]; readonly after: Inputs } {
  const { manager, name, month } = (group[0] as Returned).found.stamp;
  const at = calendarMonth(inputs, month - 1);
  const first = ({ id }: { readonly id: string }): ReturnedForm | undefined => group.find(({ found }) => found.stamp.form === id)?.found;
  const [actions, plan, lists, log] = [first(F5), first(F6), first(F7), first(F8)];
  const returned: ReturnedReports = {
    manager,
    month: monthText(at),
    actions: actions && "actions" in actions ? actions.actions : null,
    expected: actions && "expected" in actions ? actions.expected : null,
    visits: plan && "visits" in plan ? plan.visits : null,
    tasks: lists && "tasks" in lists ? lists.tasks : null,
    log: log && "log" in log ? log.log : null,
    wanted: plan && "wanted" in plan ? plan.wanted : [],
    summaries: log && "summaries" in log ? log.summaries : [],
  };
  const taken = takenIn(inputs, returned, today);
  const known = inputs.managers.find(({ id }) => id === manager)?.name ?? name;
  const told = group.map((one) => {
    const { from, source, sheet, found } = one;
    const copied = copyOf(one, group);
    if (copied !== null) return { spoilt: [], problems: [locate(sameAgain(copied.source), source, sheet)] };
    const same = group.filter((each) => each.found.stamp.form === found.stamp.form && copyOf(each, group) === null);
    const [first] = same;
    const twice: readonly Problem[] =
      first === undefined || first.found === found
        ? []
        : [
            {
              level: "error",
              at: ["A1"],
              detail: { type: "ReportedTwice", manager: known, month, firstMonth: inputs.firstMonth, other: first.source },
            },
          ];
    const own = from.name === "" ? ofOwnSheet(found) : found.problems;
    const isSpoilt = same.length > 1 || own.some(({ level }) => level === "error");
    return { spoilt: isSpoilt ? [from] : [], problems: [...twice, ...own].map((problem) => locate(problem, source, sheet)) };
  });
  const one = {
    source: sourcesOf(group, texts),
    manager: known,
    month: texts.forms.calendar.month(at),
    problems: told.flatMap(({ problems }) => problems),
    returned,
    counts: countsOf(taken),
    conflicts: conflictsOf(taken, texts),
  };
  return { one, spoilt: told.flatMap(({ spoilt }) => spoilt), after: taken.inputs };
}

/** Of a sheet in the workbook: one that is not this plan's stays as it is, in nobody's way, and what stands beside a form stays, too. */
function ofOwnSheet(found: ReturnedForm): readonly Problem[] {
  const told = found.problems.filter(({ detail }) => detail.type !== "OutsideColumns");
  return isUnread(found) ? told.map(asNotice) : told;
}

function asNotice(problem: Problem): Problem {
  return { ...problem, level: "notice" };
}

/** Each file with its tabs, and the day that a tab's head says that it was handed in on. */
function sourcesOf(group: readonly Returned[], texts: Texts): string {
  const files = new Map<Source, readonly string[]>();
  for (const { from, sheet, found } of group) {
    const dated = found.submitted === "" ? sheet.name : `${sheet.name} (${handedWords(texts).head.date} ${found.submitted})`;
    files.set(from, [...(files.get(from) ?? []), dated]);
  }
  return [...files].map(([{ name }, tabs]) => [name, tabs.join(", ")].filter((part) => part !== "").join(" · ")).join("; ");
}

/** The sheet before it of the same form that says the same: a file that was given twice, or a sheet that was copied. */
function copyOf(own: Returned, group: readonly Returned[]): Returned | null {
  const before = group.slice(0, group.indexOf(own)).filter((one) => one.found.stamp.form === own.found.stamp.form);
  return before.find((one) => saysSame(one.sheet, own.sheet)) ?? null;
}

function countsOf({ actions, expected, visits, tasks, log, summaries }: TakenIn): WorkCounts {
  const all = [actions, expected, visits, tasks, log];
  return {
    actionsAdded: actions.added + expected.added,
    actionsChanged: actions.changed + expected.changed,
    visitsAdded: visits.added,
    visitsChanged: visits.changed,
    tasksAdded: tasks.added,
    tasksChanged: tasks.changed,
    logAdded: log.added,
    logChanged: log.changed,
    summaries,
    unreturned: sum(all.map(({ unreturned }) => unreturned)),
    conflicts: sum(all.map(({ conflicts }) => conflicts.length)),
  };
}

/** Whether there is anything to tell. */
export function saysAnything({ counts, problems }: Pick<ReviewedWork, "counts" | "problems">): boolean {
  return problems.length > 0 || Object.values(counts).some((count: number) => count > 0);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, one) => all + one, 0);
}
