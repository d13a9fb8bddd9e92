import type { ManagerMonth } from "../form/managerMonth";
import { calendarMonth, monthText } from "../../plan/periods/calendarMonth";
import { cellUnits } from "../../plan/typed/cellUnits";
import { finder, namesOf } from "../../plan/typed/finder";
import type { Actual } from "../../plan/inputs/actual";
import type { Course } from "../../plan/course/courseOf";
import type { ReportedMonth } from "../../plan/course/mergeActuals";
import type { Detail, Problem } from "../../plan/problem/problem";
import { amountIn } from "../../plan/typed/number";
import { wrongKind } from "../../plan/typed/wrongKind";
import { a1 } from "../../sheet/place/address";
import { dateOfSerial } from "../../sheet/look/formats";
import type { Reading } from "../../sheet/spec/reading";
import type { Position } from "../../sheet/place/place";
import type { Texts } from "../texts";
import { draftOf, type Draft } from "../reading/draft";
import { dayNear } from "../reading/dayNear";
import { readAmount } from "../reading/readCell";
import { changedCells } from "./changedCells";
import { F4 } from "./form";
import { DATE_COLUMN, placesF4 } from "./places";
import { isFilled, reportIn, rowsOf, type MonthReport } from "./report";
import { columnTag, HEAD_TAG, planFingerprint, reportFingerprint, type ColumnTag, type RowTag, type Stamp } from "./stamp";
import { tagsOf, type Tags } from "./tags";

/** An F4 that came back. */
export interface ReturnedF4 {
  readonly stamp: Stamp;
  /** null where the sheet is of another plan, or of a manager whom this one does not have. */
  readonly of: ManagerMonth | null;
  /** 呈交日 in its head; "": none that can be read. */
  readonly submitted: string;
  /** What is filled in, as far as it can be read. */
  readonly report: MonthReport | null;
  /** Whether anything was typed since the sheet was made. */
  readonly typed: boolean;
  /** Each `at` is the cell it stands in. */
  readonly problems: readonly Problem[];
}

/**
 * Reads an F4 back: what was typed into 实际 and 退订, by the ids that the sheet carries, and everything that is wrong with it or was
 * changed besides. null where the cells are no F4.
 */
export function parseF4(reading: Reading, course: Course, texts: Texts): ReturnedF4 | null {
  const tags = tagsOf(reading);
  if (tags === null) return null;
  const { stamp } = tags;
  const { managers } = course.current.inputs;
  const refused = (detail: Detail): ReturnedF4 => ({
    stamp,
    of: null,
    submitted: "",
    report: null,
    typed: false,
    problems: [{ level: "error", at: [a1(tags.at)], detail }],
  });
  if ((stamp.layout ?? 1) > F4.layout) return refused({ type: "LaterLayout", sheet: texts.forms.F4.short(stamp.name) });
  if (stamp.plan !== planFingerprint({ course })) return refused({ type: "AnotherPlan", found: stamp.title });
  const manager = managers.findIndex(({ id }) => id === stamp.manager);
  if (manager < 0) return refused({ type: "UnknownManager", name: stamp.name, known: namesOf(managers) });

  const of = { manager, month: stamp.month };
  const draft = draftOf(reading);
  const report = readReport(draft, tags, course, of, texts);
  // What stands there never refuses the report.
  const dated = draftOf(reading);
  const head = dateIn(tags, course, of);
  const { date: submitted, also } = dayNear(dated, head, monthText(calendarMonth(course.current.inputs, stamp.month - 1)));
  const unread = draft.problems.some(({ level }) => level === "error");
  const isUncounted = draft.problems.some(({ detail }) => detail.type === "NumberAsText");
  const known = reportIn(course, of);
  const isNews = isFilled(report) && reportFingerprint(report) !== reportFingerprint(known);
  const notices: Problem[] = [
    ...(head === null || also === "" ? [] : [notice(a1(head), wrongKind("date", also))]),
    ...dated.problems.map((problem) => ({ ...problem, level: "notice" }) as const),
    ...(isFilled(report) || unread ? [] : [notice(a1(tags.at), { type: "ReportEmpty" })]),
    ...(isNews && stamp.month <= course.closed
      ? [notice(a1(tags.at), { type: "LateReport", month: stamp.month, firstMonth: course.original.inputs.firstMonth })]
      : []),
    ...changedCells(reading, tags, course, texts, of, unread || isUncounted ? null : report),
  ];
  return {
    stamp,
    of,
    submitted,
    report,
    typed: unread || reportFingerprint(report) !== stamp.filled,
    problems: [...draft.problems, ...notices],
  };
}

/** Where the day of handing in stands; null where that row or column is gone. */
function dateIn({ rows, columns }: Tags, { current: { inputs, accounts }, closed }: Course, { manager }: ManagerMonth): Position | null {
  const places = placesF4(inputs, rowsOf(accounts, manager).length, closed);
  const [row, column] = [rows.get(HEAD_TAG), columns.get(columnTag(inputs, places, DATE_COLUMN))];
  return row === undefined || column === undefined ? null : { row, column };
}

function notice(at: string, detail: Detail): Problem {
  return { level: "notice", at: [at], detail };
}

/** A report as actuals, by ids; nothing where it is empty. */
export function actualsOf({ current: { inputs, accounts } }: Course, { manager, month }: ManagerMonth, report: MonthReport): ReportedMonth {
  const actuals = inputs.metrics.flatMap((_, metric) =>
    rowsOf(accounts, manager).flatMap((account, row): readonly Actual[] => {
      const client = inputs.clients[accounts[account]?.client ?? -1]?.id ?? null;
      const whose = { month, client, manager: client === null ? (inputs.managers[manager]?.id ?? null) : null, metric };
      const cancelled = report.cancelled[metric]?.[row] ?? 0;
      return [
        ...inputs.products.flatMap((_, product): readonly Actual[] => {
          const actual = report.sold[metric]?.[row]?.[product] ?? null;
          return actual === null ? [] : [{ ...whose, product, actual, cancelled: 0 }];
        }),
        ...(cancelled === 0 ? [] : [{ ...whose, product: null, actual: null, cancelled }]),
      ];
    }),
  );
  return { manager, month, actuals };
}

function readReport(draft: Draft, tags: Tags, course: Course, { manager }: ManagerMonth, texts: Texts): MonthReport {
  const { inputs, accounts } = course.current;
  const { F4 } = texts.forms;
  const columnOf = (tag: ColumnTag, name: string): number | null => {
    const column = tags.columns.get(JSON.stringify(tag)) ?? null;
    if (column === null) draft.report([a1(tags.at)], { type: "MissingColumn", table: "F4", column: name });
    return column;
  };
  const sold = inputs.products.map(({ id, name }) => columnOf(["sold", id], `${name} ${F4.actual}`));
  const cancelled = columnOf(["cancelled"], F4.cancelled);
  const missing = new Set<string>();
  const rows = inputs.metrics.map(({ id: metric }) =>
    rowsOf(accounts, manager).map((account) => {
      const client = inputs.clients[accounts[account]?.client ?? -1];
      const tag: RowTag = [metric, client?.id ?? null];
      const row = tags.rows.get(JSON.stringify(tag)) ?? null;
      if (row === null) missing.add(client?.name ?? inputs.managers[manager]?.name ?? "");
      return row;
    }),
  );
  for (const client of missing) draft.report([a1(tags.at)], { type: "RowMissing", client }, "notice");
  rows.forEach((own) =>
    addedRows(
      draft,
      tags,
      course,
      manager,
      own.filter((row) => row !== null),
      [...sold, cancelled].filter((column) => column !== null),
    ),
  );
  const units = (metric: number, row: number | null, column: number | null, least: number): number | null =>
    row === null || column === null
      ? null
      : readUnits(draft, { row, column }, inputs.metrics[metric]?.unit ?? { size: 1, decimals: 0 }, least);
  return {
    sold: rows.map((own, metric) => own.map((row) => sold.map((column) => units(metric, row, column, -Infinity)))),
    cancelled: rows.map((own, metric) => own.map((row) => units(metric, row, cancelled, 0) || null)),
  };
}

/** Whole units; null for an empty cell, and for one that says something else, which is told. */
function readUnits(draft: Draft, at: Position, unit: Parameters<typeof cellUnits>[1], least: number): number | null {
  const path = [a1(at)];
  const serial = draft.cell(at);
  if (typeof serial === "number" && draft.isDay(at)) {
    draft.report(path, { type: "DayInCell", day: dateOfSerial(serial) ?? String(serial), number: String(Number(serial.toPrecision(15))) });
    return null;
  }
  const value = readAmount(draft, at, path);
  if (value === undefined) return null;
  const number = typeof value === "string" ? amountIn(value) : null;
  const units = number === null ? wrongKind("amount", String(value)) : cellUnits(Number(number), unit);
  if (typeof units !== "number") draft.report(path, units);
  else if (units < least) draft.report(path, { type: "NegativeAmount", amount: String(value) });
  else return units;
  return null;
}

/** Rows between a table's own that carry no id: clients whom somebody added, each told by the name that was typed. */
function addedRows(
  draft: Draft,
  tags: Tags,
  { current: { inputs } }: Course,
  manager: number,
  own: readonly number[],
  columns: readonly number[],
): void {
  const label = tags.columns.get("column 1") ?? 0;
  for (const row of tags.strangersBeside(own)) {
    const name = String(draft.cell({ row, column: label }) ?? "");
    if (name === "" && columns.every((column) => draft.cell({ row, column }) === null)) continue;
    const known = inputs.clients[finder(inputs.clients)(name) ?? -1];
    const [mine, theirs] = [inputs.managers[manager]?.name ?? "", inputs.managers[known?.manager ?? -1]?.name ?? ""];
    const others = known && known.manager !== manager;
    draft.report(
      [a1({ row, column: label })],
      others
        ? { type: "NotTheirClient", client: known.name, manager: mine, theirs }
        : { type: "UnknownClient", name, known: namesOf(inputs.clients.filter((client) => client.manager === manager)) },
    );
  }
}
