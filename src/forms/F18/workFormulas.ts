import type { WorkTask } from "../../plan/inputs/workPlan";
import { exactSum } from "../../plan/numbers/exact";
import type { CriticalPath, TaskTimes } from "../../plan/work/criticalPath";
import { a1 } from "../../sheet/place/address";
import type { Formula } from "../../sheet/spec/spec";
import type { Texts } from "../texts";
import { BARS, columnOf, RESULTS, RESULTS_ROW, TASKS_ROW, ZEROS_ROW, type ColumnF18, type RowsF18 } from "./places";

/**
 * The live part of a plan of work, with the values it comes to. A task looks upwards for what it waits for and downwards for what waits for
 * it, so nothing ever needs itself. It is found by its number between commas: 1 in ,1,12, is not 12.
 */
export interface WorkFormulas {
  /** Of every row that has room for a task, by column. */
  readonly rows: Readonly<Record<LiveColumn, readonly Formula[]>>;
  readonly results: Readonly<Record<keyof typeof RESULTS, Formula>>;
  /** Above the bars. */
  readonly scale: Formula;
  /** When each task runs, as a strip: ░░███░░ for a critical one, ░▓▓░░░░ for another. */
  readonly bars: readonly Formula[];
  readonly verdict: Formula;
}

export type LiveColumn = Exclude<ColumnF18, "id" | "task" | "hours" | "after" | "attended">;

/** @param tasks in an order in which each comes after those it needs; @param times theirs, of a plan without problems */
export function workFormulas(
  tasks: readonly WorkTask[],
  { times, serial, shortest }: CriticalPath,
  rows: RowsF18,
  texts: Texts,
): WorkFormulas {
  const words = texts.forms.F18;
  const positions = Array.from({ length: rows.tasks }, (_, position) => position);
  const each = (formula: (row: number) => string, value: (position: number) => number | string | null): readonly Formula[] =>
    positions.map((position) => ({ formula: `=${formula(TASKS_ROW + position)}`, value: value(position) ?? "" }));
  /** What a row says only once there is a task. */
  const ofTask = (formula: (row: number) => string) => (row: number) => `IF(${own("id", row)}="","",${formula(row)})`;
  const time = (field: "earliestStart" | "earliestFinish" | "latestStart" | "latestFinish" | "slack" | "depth") => (position: number) =>
    times[position]?.[field] ?? null;
  const number = (field: Parameters<typeof time>[0]) => (position: number) => times[position]?.[field] ?? 0;
  const deepest = (of: ColumnF18) => (row: number) =>
    `SUMPRODUCT(MAX(ISNUMBER(FIND(","&${span("id", ZEROS_ROW, row - 1)}&",",${own("before", row)}))*${span(of, ZEROS_ROW, row - 1)}))`;
  const end = fixed(RESULTS.shortest, RESULTS_ROW);
  return {
    rows: {
      before: each(ofTask(beforeFormula), (position) => (tasks[position] ? `,${tasks[position].after.join(",")},` : null)),
      earliestFinish: each(
        ofTask((row) => `N(${own("hours", row)})+${deepest("finish")(row)}`),
        time("earliestFinish"),
      ),
      earliestStart: each(
        ofTask((row) => `${own("earliestFinish", row)}-N(${own("hours", row)})`),
        time("earliestStart"),
      ),
      latestFinish: each(
        ofTask((row) => `${end}-${roomBehind(row, rows.foot, end)}`),
        time("latestFinish"),
      ),
      latestStart: each(
        ofTask((row) => `${own("latestFinish", row)}-N(${own("hours", row)})`),
        time("latestStart"),
      ),
      slack: each(
        ofTask((row) => `ROUND(${own("latestStart", row)}-${own("earliestStart", row)},9)`),
        time("slack"),
      ),
      critical: each(
        (row) => `IF(ISNUMBER(${own("slack", row)}),IF(${own("slack", row)}<=0,"${words.critical}",""),"")`,
        (position) => (times[position]?.isCritical ? words.critical : null),
      ),
      group: each(
        ofTask((row) => `1+${deepest("depth")(row)}`),
        time("depth"),
      ),
      check: each(
        (row) => checkFormula(row, rows.foot, words.checks),
        () => null,
      ),
      finish: each((row) => `N(${own("earliestFinish", row)})`, number("earliestFinish")),
      start: each((row) => `N(${own("latestStart", row)})`, number("latestStart")),
      depth: each((row) => `N(${own("group", row)})`, number("depth")),
    },
    results: resultsOf(tasks, serial, shortest, rows, texts),
    bars: each(
      (row) => barFormula(row, end),
      (position) => barOf(tasks[position]?.hours ?? 0, times[position] ?? null, shortest),
    ),
    scale: {
      formula: `="${words.bars[0]}"&N(${end})&"${words.bars[1]}"`,
      value: `${words.bars[0]}${tasks.length === 0 ? 0 : shortest}${words.bars[1]}`,
    },
    verdict: verdictOf(tasks, rows, words.verdict),
  };
}

/** ,1,2, of "1、2": commas between and around, whatever separates the numbers. */
function beforeFormula(row: number): string {
  const separators = ["、", "，", "；", ";"];
  const commas = separators.reduce(
    (text, separator) => `SUBSTITUTE(${text},"${separator}",",")`,
    `SUBSTITUTE(TRIM(${own("after", row)})," ",",")`,
  );
  const single = [1, 2].reduce((text) => `SUBSTITUTE(${text},",,",",")`, commas);
  return `","&${single}&","`;
}

const IDLE = "░";
const BUSY = "▓";
const CRITICAL = "█";

/** At least one piece for what takes any time. */
function barOf(hours: number, times: TaskTimes | null, end: number): string {
  if (times === null || hours <= 0) return "";
  const from = Math.min(Math.round((times.earliestStart / end) * BARS), BARS - 1);
  const to = Math.max(from + 1, Math.round((times.earliestFinish / end) * BARS));
  return IDLE.repeat(from) + (times.isCritical ? CRITICAL : BUSY).repeat(to - from) + IDLE.repeat(BARS - to);
}

function barFormula(row: number, end: string): string {
  const from = `MIN(ROUND(${own("earliestStart", row)}/${end}*${BARS},0),${BARS - 1})`;
  const to = `MAX(${from}+1,ROUND(${own("earliestFinish", row)}/${end}*${BARS},0))`;
  const sign = `IF(${own("slack", row)}<=0,"${CRITICAL}","${BUSY}")`;
  const strip = `REPT("${IDLE}",${from})&REPT(${sign},${to}-${from})&REPT("${IDLE}",${BARS}-${to})`;
  return `IF(AND(ISNUMBER(${own("earliestFinish", row)}),N(${own("hours", row)})>0),${strip},"")`;
}

/** How long before the end the earliest of those that wait for this task has to begin; 0 where none does. */
function roomBehind(row: number, foot: number, end: string): string {
  return (
    `SUMPRODUCT(MAX(ISNUMBER(FIND(","&${own("id", row)}&",",${below("before", row, foot)}))` + `*(${end}-${below("start", row, foot)})))`
  );
}

/** The first thing that is wrong with a row. */
function checkFormula(row: number, foot: number, words: Texts["forms"]["F18"]["checks"]): string {
  const [id, hours, before] = [own("id", row), own("hours", row), own("before", row)];
  const all = span("id", ZEROS_ROW, foot, "$");
  const found = (ids: string): string => `SUMPRODUCT(ISNUMBER(FIND(","&${ids}&",",${before}))*(${ids}<>""))`;
  const wanted = `LEN(${before})-LEN(SUBSTITUTE(${before},",",""))-1`;
  const ofTask: readonly (readonly [test: string, words: string])[] = [
    [`SUMPRODUCT(--(","&${all}&","=","&${id}&","))>1`, words.twice],
    [`OR(AND(${hours}<>"",NOT(ISNUMBER(${hours}))),N(${hours})<0)`, words.hours],
    [`ISNUMBER(FIND(","&${id}&",",${before}))`, words.itself],
    [`AND(${before}<>",,",${found(all)}<${wanted})`, words.unknown],
    [`${found(below("id", row, foot))}>0`, words.below],
  ];
  const checks = ofTask.reduceRight((rest, [test, said]) => `IF(${test},"${said}",${rest})`, '""');
  const first = a1({ row, column: columnOf("task") }, "column");
  return `IF(${id}="",IF(COUNTA(${first}:${own("attended", row)})=0,"","${words.noId}"),${checks})`;
}

function resultsOf(tasks: readonly WorkTask[], serial: number, shortest: number, { foot }: RowsF18, texts: Texts): WorkFormulas["results"] {
  const hours = span("hours", ZEROS_ROW, foot, "$");
  const end = fixed(RESULTS.shortest, RESULTS_ROW);
  const isEmpty = tasks.length === 0;
  const attended = exactSum(tasks.map((one) => (one.attended ? one.hours : null)));
  const { yes } = texts.forms.F18.attended;
  const known = (formula: string, value: number): Formula => ({ formula: `=IF(${end}="","",${formula})`, value: isEmpty ? "" : value });
  return {
    shortest: {
      formula: `=IF(COUNTA(${span("id", ZEROS_ROW, foot, "$")})=0,"",MAX(${span("finish", ZEROS_ROW, foot, "$")}))`,
      value: isEmpty ? "" : shortest,
    },
    serial: known(`SUM(${hours})`, serial),
    saved: known(`ROUND(SUM(${hours})-${end},9)`, exactSum([serial, -shortest])),
    alone: known(`MAX(${end},SUMIF(${span("attended", ZEROS_ROW, foot, "$")},"${yes}",${hours}))`, Math.max(shortest, attended)),
  };
}

function verdictOf(tasks: readonly WorkTask[], { foot }: RowsF18, words: Texts["forms"]["F18"]["verdict"]): Formula {
  const wrong = `SUMPRODUCT(--(LEN(${span("check", ZEROS_ROW, foot, "$")})>0))`;
  const ids = `COUNTA(${span("id", ZEROS_ROW, foot, "$")})`;
  const [before, after] = words.wrong;
  return {
    formula:
      `=IF(${ids}>COUNT(${span("earliestFinish", ZEROS_ROW, foot, "$")}),"${words.formulas}",` +
      `IF(${wrong}>0,"${before}"&${wrong}&"${after}",IF(${ids}=0,"","${words.right}")))`,
    value: tasks.length === 0 ? "" : words.right,
  };
}

/** $A6: stays in its column. */
function own(column: ColumnF18, row: number): string {
  return a1({ row, column: columnOf(column) }, "column");
}

/** From a row that stays put down to another: $A$5:$A9, or with `$` $A$5:$A$17. */
function span(column: ColumnF18, first: number, last: number, anchor: "$" | "" = ""): string {
  return `${fixed(column, first)}:${anchor === "$" ? fixed(column, last) : own(column, last)}`;
}

/** From the next row down to the empty one: $A7:$A$17. */
function below(column: ColumnF18, row: number, foot: number): string {
  return `${own(column, row + 1)}:${fixed(column, foot)}`;
}

function fixed(column: ColumnF18, row: number): string {
  return a1({ row, column: columnOf(column) }, "absolute");
}
