import { dateOfSerial, dayOf } from "../../plan/calendar/date";
import type { Course } from "../../plan/course/courseOf";
import type { Language } from "../../plan/inputs/inputs";
import type { Problem } from "../../plan/problem/problem";
import { nearestName } from "../../plan/typed/nearest";
import { wrongKind } from "../../plan/typed/wrongKind";
import { finder, namesOf } from "../../plan/typed/finder";
import { calendarMonth, monthText } from "../../plan/periods/calendarMonth";
import { a1 } from "../../sheet/place/address";
import type { Position } from "../../sheet/place/place";
import type { Reading } from "../../sheet/spec/reading";
import { codesOf, layoutIn, type Codes } from "../parts/codes";
import { planFingerprint } from "../F4/stamp";
import { draftOf, type Draft } from "../reading/draft";
import { dayNear } from "../reading/dayNear";
import { readText } from "../reading/readCell";
import { choiceWords, type Choices } from "../lists/tables";
import { readTime } from "../lists/readTime";
import { namesIn } from "../records/nameList";
import { mergedInto, ownFormulas } from "./cellsThere";
import { typedAbove } from "./ours";
import { typedOver } from "./typedOver";
import { LINES_END, OURS, type Stamp } from "./handedSheet";
import { columnTitle } from "./words";

/** A form that came back, however it was moved, sorted and extended: its lines by their codes, its cells by their columns. */
export interface HandedSheet<Column extends string> {
  readonly stamp: Stamp;
  /** 呈交日 in its head; "": none that can be read. */
  readonly submitted: string;
  /** null: of another plan, of a manager whom this one does not have, or of a later version. */
  readonly lines: HandedLines<Column> | null;
  /** Each `at` is the cell it stands in. */
  readonly problems: Problem[];
}

export interface HandedLines<Column extends string> {
  readonly draft: Draft;
  /** Of the plan. */
  readonly language: Language;
  /** Whether a program has left no formula at all: what they showed stands there as if it were typed. */
  readonly isValuesOnly: boolean;
  /** From the first to the last row of the sheet. */
  readonly rows: readonly number[];
  readonly code: (row: number) => string;
  /**
   * Lines of one kind, and whatever somebody has put in between them, or behind them up to the row that says that they end there.
   *
   * @param first the row behind which the first may stand; left out: the line that comes first
   * @param spare rows behind the last that are lines, too, where none says that they end
   */
  readonly linesOf: (isLine: (row: number) => boolean, first?: number, spare?: number) => readonly number[];
  /** What stands in a cell, as text; "" also where it is still calculated by a formula of ours. */
  readonly text: (row: number, column: Column) => string;
  /** Its day and time; a day that cannot be read as one is kept before the time. */
  readonly when: (row: number) => { readonly date: string; readonly time: string };
  /** Words; a day that Excel made a number of as "2026-03-09". */
  readonly whenText: (row: number, column: Column) => string;
  /** "" where none can be read. */
  readonly day: (row: number, column: Column) => string;
  readonly at: (row: number, column: Column) => Position | null;
  /** What was typed into rows that are none of these, nor ours, such as below the table, is told: it is not taken in. */
  readonly tellOthers: (lines: readonly number[]) => void;
  /** Tells that a word is none of a list's. */
  readonly unknownChoice: <T extends string>(row: number, column: Column, of: Choices, values: readonly T[]) => void;
  /** Something to be told of a cell. */
  readonly notice: (row: number, column: Column, detail: Problem["detail"]) => void;
  /** Its id; the name of whoever may become one. */
  readonly client: (name: string) => string;
  /** Tells, once a form, of a client who is none of the plan's, nor a prospect who was visited before. */
  readonly tellProspect: (row: number, column: Column, client: string) => void;
  /** "2026-03". */
  readonly month: string;
  /** Whatever of another row than the lines': the hidden columns beside the code. */
  readonly beside: (row: number, code: string) => string;
}

/** What the columns of a form's lines are, besides for typing. */
export interface OfOurs<Column extends string> {
  /** What they say is not taken in, so that they may be gone. */
  readonly untaken?: readonly Column[];
  /** Calculated by formulas of ours in every line. */
  readonly calculated?: readonly Column[];
  /** Suggested by formulas of ours until somebody types over them. */
  readonly suggested?: readonly Column[];
  /** What a line has nothing under, though others do. */
  readonly lacks?: (row: number, column: string, lines: HandedLines<Column>) => boolean;
  /** The heading under which to write what was typed over a cell of ours. */
  readonly instead: (row: number, column: string, lines: HandedLines<Column>) => string;
}

/** Null where the cells are no such form. */
export function readHanded<Column extends string>(
  reading: Reading,
  form: Stamp["form"],
  layout: number,
  columns: readonly Column[],
  course: Course,
  { untaken = [], calculated = [], suggested = [], lacks = () => false, instead }: OfOurs<Column>,
): HandedSheet<Column> | null {
  const codes = codesOf(reading);
  const stamp = codes && stampIn(codes, form);
  if (codes === null || stamp === null) return null;
  const { inputs } = course.current;
  const problems: Problem[] = [];
  const refused = (detail: Problem["detail"]): HandedSheet<Column> => {
    problems.push({ level: "error", at: ["A1"], detail });
    return { stamp, submitted: "", lines: null, problems };
  };
  if (layoutIn(reading.values) > layout) return refused({ type: "LaterLayout", sheet: form });
  if (stamp.plan !== planFingerprint({ course })) return refused({ type: "AnotherPlan", found: stamp.title });
  if (!inputs.managers.some(({ id }) => id === stamp.manager))
    return refused({ type: "UnknownManager", name: stamp.name, known: namesOf(inputs.managers) });

  const draft = draftOf(reading);
  const formulas = new Map(reading.calculating?.map((cell) => [a1(cell), cell.formula]));
  const places = new Map<string, number | null>(columns.map((column) => [column, codes.column(column)]));
  for (const [column, place] of places)
    if (place === null && ![...untaken, ...calculated].some((one) => one === column))
      problems.push({
        level: "error",
        at: ["A1"],
        detail: { type: "MissingColumn", table: form, column: columnTitle(form, column, inputs.language) },
      });
  const shownBy = mergedInto(reading);
  const isCalculated = (column: string): boolean => calculated.some((one) => one === column);
  const isSuggested = (column: string): boolean => suggested.some((one) => one === column);
  const isOfOurs = ownFormulas(reading, codes);
  const at = (row: number, column: string): Position | null => {
    const place = places.get(column) ?? null;
    const formula = place === null ? undefined : formulas.get(a1({ row, column: place }));
    // A formula that somebody has typed where we had none says what it shows.
    const isOurs = formula !== undefined && (!isSuggested(column) || isOfOurs(formula)) && (isSuggested(column) || isCalculated(column));
    return place === null || isOurs ? null : (shownBy({ row, column: place }) ?? { row, column: place });
  };
  const text = (row: number, column: string): string => {
    const place = at(row, column);
    return place === null ? "" : (readText(draft, place, [a1(place)]) ?? "").trim();
  };
  const find = finder(inputs.clients);
  const strangers = new Set<string>();
  const ids = new Set(inputs.clients.map(({ id }) => id));
  const of = calendarMonth(inputs, stamp.month - 1);
  const dayAt = (place: Position | null) => dayNear(draft, place, monthText(of));
  const day = (row: number, column: string) => dayAt(at(row, column));
  const head = typedAbove(reading, codes, columns);
  const submitted = dayAt(head);
  if (head !== null && submitted.date === "") problems.push({ level: "notice", at: [a1(head)], detail: wrongKind("date", submitted.also) });
  const lines: HandedLines<Column> = {
    draft,
    language: inputs.language,
    isValuesOnly: formulas.size === 0,
    rows: Array.from({ length: codes.rows }, (_, row) => row),
    code: codes.code,
    linesOf: (isLine, behind, spare = 0) => {
      const own = lines.rows.filter(isLine);
      const [first, last] = [behind ?? own[0] ?? 0, own.at(-1) ?? behind ?? 0];
      const end = lines.rows.find((row) => row > last && codes.code(row) === LINES_END) ?? last + spare + 1;
      return lines.rows.filter((row) => isLine(row) || (row > first && row < end && codes.code(row) === ""));
    },
    text,
    when: (row) => {
      const { date, also } = day(row, "date");
      if (also !== "") lines.notice(row, "date" as Column, wrongKind("date", also));
      const place = at(row, "time");
      const time = place === null ? "" : (readTime(draft, place, [a1(place)]) ?? "");
      return { date, time: [also, time].filter((part) => part !== "").join(" ") };
    },
    whenText: (row, column) => {
      const place = at(row, column);
      const value = place === null ? null : draft.cell(place);
      return typeof value === "number" ? (dateOfSerial(value) ?? String(value)) : text(row, column);
    },
    day: (row, column) => day(row, column).date,
    at,
    tellOthers: (own) => {
      const known = new Set(own);
      const isLine = (row: number): boolean => known.has(row);
      const ofLines = {
        lacks: (row: number, column: string) => lacks(row, column, lines),
        instead: (row: number, column: string) => instead(row, column, lines),
      };
      problems.push(...typedOver({ reading, codes, columns, calculated, isLine, ...ofLines }));
      const first = lines.rows.findIndex((row) => codes.code(row) !== "");
      // Sheets of earlier versions do not say which rows are ours.
      if (!lines.rows.some((row) => codes.code(row) === OURS)) return;
      for (const row of lines.rows.slice(first)) {
        if (known.has(row) || codes.code(row) !== "") continue;
        const column = columns.find((one) => text(row, one) !== "");
        if (column !== undefined) lines.notice(row, column, { type: "OutsideLines", found: text(row, column), also: [] });
      }
    },
    unknownChoice: (row, column, of, values) => {
      const words = choiceWords(of)[inputs.language];
      lines.notice(row, column, { type: "NotInList", found: text(row, column), allowed: values.map((value) => words[value] ?? value) });
    },
    notice: (row, column, detail) => {
      const place = at(row, column);
      if (place !== null) problems.push({ level: "notice", at: [a1(place)], detail });
    },
    client: (name) => (name === "" ? "" : (inputs.clients[find(name) ?? -1]?.id ?? name)),
    tellProspect: (row, column, name) => {
      if (name === "" || ids.has(name) || strangers.has(name) || course.original.inputs.visits.some(({ client }) => client === name))
        return;
      strangers.add(name);
      const several = namesIn(name).filter((one) => find(one) !== undefined);
      const meant = nearestName(name, namesOf(inputs.clients));
      lines.notice(
        row,
        column,
        several.length > 1 ? { type: "SeveralClients", name } : { type: "Prospect", name, ...(meant !== null && { meant }) },
      );
    },
    month: monthText(of),
    beside: (row, code) => {
      const column = codes.column(code);
      return column === null ? "" : String(reading.values[row]?.[column] ?? "");
    },
  };
  return { stamp, submitted: submitted.date, lines, problems };
}

/** Whether a day is of a month, "2026-03", or close to it: plans reach over its ends. */
export function isNear(date: string, month: string): boolean {
  const [day, first] = [dayOf(date), dayOf(`${month}-01`)];
  return day === null || first === null || (day >= first - NEAR && day <= first + LONGEST_MONTH + NEAR);
}

const NEAR = 7;
const LONGEST_MONTH = 31;

/** What stands in cells never refuses a report. */
export function notices({ problems }: Draft): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, level: "notice" }));
}

function stampIn({ memory }: Codes, form: Stamp["form"]): Stamp | null {
  try {
    const stamp = JSON.parse(memory) as Partial<Stamp> | null;
    const words = [stamp?.plan, stamp?.title, stamp?.manager, stamp?.name];
    const isWhole = stamp?.form === form && Number.isInteger(stamp.month) && words.every((word) => typeof word === "string");
    return isWhole ? (stamp as Stamp) : null;
  } catch (error) {
    // Somebody has typed into the hidden cell.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
