import { dateOfSerial } from "../../plan/calendar/date";
import type { Detail, Problem } from "../../plan/problem/problem";
import { a1 } from "../../sheet/place/address";
import type { Position } from "../../sheet/place/place";
import type { Reading } from "../../sheet/spec/reading";
import type { Codes } from "../parts/codes";
import { marksIn, markOfSaid, OURS_COLUMN } from "./ours";

/** What is asked of a form that came back. */
export interface TypedOver {
  readonly reading: Reading;
  readonly codes: Codes;
  /** All that were handed out to be seen, in their order. */
  readonly columns: readonly string[];
  /** Those that lines calculate. */
  readonly calculated: readonly string[];
  readonly isLine: (row: number) => boolean;
  /** Whether a line has nothing under this column. */
  readonly lacks: (row: number, column: string) => boolean;
  /** The heading under which to write instead of what was typed into this cell. */
  readonly instead: (row: number, column: string) => string;
}

/**
 * What was typed where the form itself says or calculates something, or into columns that it does not have: it is not taken in, so each
 * cell is told, those of one column together. Where a program has left no formula at all, what was calculated is nobody's typing; where
 * most words are others, the sheet was translated.
 */
export function typedOver({ reading, codes, columns, calculated, isLine, lacks, instead }: TypedOver): readonly Problem[] {
  const formulas = new Set(reading.calculating?.map((cell) => a1(cell)));
  const days = new Set(reading.days?.map((cell) => a1(cell)));
  const said = (at: Position): unknown => reading.values[at.row]?.[at.column] ?? "";
  const isTyped = (at: Position): boolean => !formulas.has(a1(at)) && String(said(at)).trim() !== "";
  const places = columns.map((column) => codes.column(column));
  const marks = codes.column(OURS_COLUMN);
  const overFormulas: Position[] = [];
  const overWords: Position[] = [];
  const besides: Position[] = [];
  const lacking: Position[] = [];
  let words = 0;
  for (let row = 0; row < codes.rows; row += 1) {
    const ours = marks === null || isLine(row) ? null : marksIn(String(reading.values[row]?.[marks] ?? ""));
    columns.forEach((column, nth) => {
      const place = places[nth] ?? null;
      if (place === null || row === codes.row) return;
      const at = { row, column: place };
      const own = ours?.[nth] ?? (isLine(row) && calculated.includes(column) ? "formula" : "typed");
      if (typeof own === "object") words += 1;
      if (!isTyped(at)) return;
      if (isLine(row) && lacks(row, column)) lacking.push(at);
      else if (own === "formula" && formulas.size > 0) overFormulas.push(at);
      else if (own === "nothing") besides.push(at);
      else if (typeof own === "object" && markOfSaid(said(at)) !== own.mark) overWords.push(at);
    });
  }
  const isTranslated = overWords.length * 2 > words;
  const over = [...overFormulas, ...(isTranslated ? [] : overWords)];
  const columnAt = new Map(columns.map((column, nth) => [places[nth], column]));
  const detail =
    (type: "OursTypedOver" | "OutsideLines" | "OutsideColumns") =>
    (cells: readonly Position[]): Detail => {
      const [first = { row: 0, column: 0 }, ...more] = cells;
      const value = said(first);
      const shown = typeof value === "number" && days.has(a1(first)) ? dateOfSerial(value) : null;
      const found = { found: shown ?? String(value).trim(), also: more.map((cell) => a1(cell)) };
      return type === "OursTypedOver"
        ? { type, ...found, instead: instead(first.row, columnAt.get(first.column) ?? "") }
        : { type, ...found };
    };
  return [
    ...together(over, ({ row, column }) => instead(row, columnAt.get(column) ?? ""), detail("OursTypedOver")),
    ...together(besides, ({ row }) => String(row), detail("OutsideLines")),
    ...together([...lacking, ...outsideColumns(reading, codes).filter(isTyped)], ({ column }) => String(column), detail("OutsideColumns")),
  ];
}

/** Cells of columns that have no code: somebody has put them in, or writes beside the form. */
function outsideColumns({ values }: Reading, codes: Codes): readonly Position[] {
  const coded = values[codes.row] ?? [];
  const width = values.reduce((most, { length }) => Math.max(most, length), 0);
  const free = Array.from({ length: width }, (_, column) => column).filter((column) => String(coded[column] ?? "") === "");
  return free.flatMap((column) => Array.from({ length: codes.rows }, (_, row) => ({ row, column })));
}

function together(
  cells: readonly Position[],
  keyOf: (cell: Position) => string,
  detail: (cells: readonly Position[]) => Detail,
): readonly Problem[] {
  const groups = new Map<string, Position[]>();
  for (const cell of cells) groups.set(keyOf(cell), [...(groups.get(keyOf(cell)) ?? []), cell]);
  return [...groups.values()].map((own) => ({ level: "notice", at: [a1(own[0] ?? { row: 0, column: 0 })], detail: detail(own) }));
}
