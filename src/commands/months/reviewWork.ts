/** What came back beside the monthly plans, by manager: what taking it in would change, and what stands against it. */
import { F5 } from "../../forms/F5/form";
import { parseF5 } from "../../forms/F5/parseF5";
import { F6 } from "../../forms/F6/form";
import { parseF6 } from "../../forms/F6/parseF6";
import { F7 } from "../../forms/F7/form";
import { parseF7 } from "../../forms/F7/parseF7";
import { F8 } from "../../forms/F8/form";
import { parseF8 } from "../../forms/F8/parseF8";
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

type Found = NonNullable<ReturnType<typeof parseF5 | typeof parseF6 | typeof parseF7 | typeof parseF8>>;

interface Returned {
  readonly from: Source;
  readonly source: string;
  readonly sheet: SourceSheet;
  readonly found: Found;
}

/** Whether a sheet is one of them. */
export function isWork(sheet: SourceSheet, course: Course): boolean {
  return foundIn(sheet, course) !== null;
}

function foundIn({ reading }: SourceSheet, course: Course): Found | null {
  return parseF5(reading, course) ?? parseF6(reading, course) ?? parseF7(reading, course) ?? parseF8(reading, course);
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
      const found = foundIn(sheet, course);
      return found === null ? [] : [{ from, source: [from.name, sheet.name].filter((part) => part !== "").join(" · "), sheet, found }];
    }),
  );
  const groups = new Map<string, Returned[]>();
  for (const one of all) {
    const { manager, month, plan } = one.found.stamp;
    const key = JSON.stringify([plan, manager, month]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  let { inputs } = course.original;
  const reviewed = [...groups.values()].map((group) => {
    const { one, spoilt, after } = reviewedMonth(group, inputs, texts, today);
    inputs = after;
    return { one, spoilt, month: (group[0] as Returned).found.stamp.month };
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
  const first = ({ id }: { readonly id: string }): Found | undefined => group.find(({ found }) => found.stamp.form === id)?.found;
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
  const told = group.map((own) => {
    const { from, source, sheet, found } = own;
    const copied = copyOf(own, group);
    if (copied !== null) return { spoilt: [], problems: [locate(sameAgain(copied.source), source, sheet)] };
    const same = group.filter((one) => one.found.stamp.form === found.stamp.form && copyOf(one, group) === null);
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
    const isSpoilt = same.length > 1 || found.problems.some(({ level }) => level === "error");
    return { spoilt: isSpoilt ? [from] : [], problems: [...twice, ...found.problems].map((problem) => locate(problem, source, sheet)) };
  });
  const one = {
    source: [...new Set(group.map((each) => datedSource(each, texts)))].join(", "),
    manager: known,
    month: texts.forms.calendar.month(at),
    problems: told.flatMap(({ problems }) => problems),
    returned,
    counts: countsOf(taken),
    conflicts: conflictsOf(taken, texts),
  };
  return { one, spoilt: told.flatMap(({ spoilt }) => spoilt), after: taken.inputs };
}

/** With the day that its head says that it was handed in on. */
function datedSource({ source, found: { submitted } }: Returned, texts: Texts): string {
  return submitted === "" ? source : `${source} (${handedWords(texts).head.date} ${submitted})`;
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
export function saysAnything({ counts, problems }: ReviewedWork): boolean {
  return problems.length > 0 || Object.values(counts).some((count: number) => count > 0);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, one) => all + one, 0);
}
