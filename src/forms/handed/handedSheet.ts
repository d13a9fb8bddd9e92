import type { Inputs } from "../../plan/inputs/inputs";
import { block } from "../../sheet/spec/block";
import { asText, day, weekDay } from "../../sheet/look/formats";
import { withWholeHeadings } from "../../sheet/look/wholeHeadings";
import { wrappedLines } from "../../sheet/look/width";
import type { SheetSpec } from "../../sheet/spec/spec";
import { idOf } from "../../sheet/place/identity";
import type { MonthStamp } from "../F4/stamp";
import { codeIn } from "../../plan/reports/rowCode";
import { codeBlocks, type Coding } from "../parts/codes";
import { headingHeights, pageHeading, titled } from "../parts/heading";
import type { Texts } from "../texts";
import { OURS_COLUMN, oursIn } from "./ours";
import { handedWords } from "./words";

/** What the forms have in common that are handed out with a monthly plan: title, hint, the head that every report has, codes. */

const HINT_ROW = 2;
const HEAD_ROW = 3;

/** In the corner of its codes. */
export interface Stamp extends MonthStamp {
  readonly form: "F5" | "F6" | "F7" | "F8";
}

/** A column of the head: its label and what stands beside it, each over some columns; null: the day on which it is handed in. */
export interface HeadField {
  readonly of: "manager" | "area" | "date" | "supervisor";
  readonly label: number;
  readonly value: number;
  readonly last: number;
  /** Which line of the head, where it has two. Left out: the first. */
  readonly line?: 0 | 1;
}

type Part = Pick<SheetSpec, "blocks" | "merges" | "heights">;

export function headPart(
  inputs: Inputs,
  manager: number,
  title: string,
  hint: string,
  fields: readonly HeadField[],
  widths: readonly number[],
  texts: Texts,
): Part {
  const words = handedWords(texts);
  const { name = "", area = "" } = inputs.managers[manager] ?? {};
  const said = { manager: name, area, date: null, supervisor: inputs.supervisor };
  const across = (from: number, to: number): number => widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0);
  const last = Math.max(...fields.map((field) => field.last));
  // What there is no room for in the head.
  const isNamed = (field: HeadField["of"]): boolean => fields.some(({ of }) => of === field);
  const supervisor = inputs.supervisor === "" || isNamed("supervisor") ? "" : texts.forms.subtitle.supervisor(inputs.supervisor);
  const row = (from: number, to: number, first: string | null): (string | null)[] => [first, ...Array<null>(to - from).fill(null)];
  return {
    blocks: [
      ...titled(title, [inputs.team, isNamed("area") ? "" : area, supervisor]),
      block(HINT_ROW, 0, "note", [[hint]]),
      ...fields.flatMap(({ of, label, value, last: end, line = 0 }) => [
        block(HEAD_ROW + line, label, "header", [row(label, value - 1, words.head[of])]),
        block(HEAD_ROW + line, value, of === "date" ? "input" : "label", [row(value, end, said[of])], of === "date" ? day : asText),
      ]),
    ],
    merges: [
      { row: HINT_ROW, column: 0, rows: 1, columns: last + 1 },
      ...fields
        .flatMap(({ label, value, last: end, line = 0 }) => [
          [line, label, value - 1],
          [line, value, end],
        ])
        .flatMap(([line = 0, from = 0, to = 0]) =>
          to > from ? [{ row: HEAD_ROW + line, column: from, rows: 1, columns: to - from + 1 }] : [],
        ),
    ],
    heights: [
      ...headingHeights,
      [HINT_ROW, 6 + 13 * wrappedLines(hint, across(0, last) * 1.1)],
      ...[...new Set(fields.map(({ line = 0 }) => line))].map((line) => {
        const lines = fields
          .filter((field) => (field.line ?? 0) === line)
          .map(({ of, value, last: end }) => wrappedLines(said[of] ?? "", across(value, end)));
        return [HEAD_ROW + line, 10 + 16 * Math.max(1, ...lines)] as const;
      }),
    ],
  };
}

/** The code of the row under lines, such as that of their sums: whatever was typed above it is a line. */
export const LINES_END = "end";

/** The code of every other row that says something of ours: what stands in a row without any was typed. */
export const OURS = "-";

/**
 * A sheet with its codes, with rows as high as their headings, and with pages that end where they are to. Its own widths are those of what
 * is seen.
 *
 * @param breaks the rows that begin a page, once it is known how high rows are
 * @param beside what the columns behind that of the codes are
 */
export function coded(
  spec: SheetSpec,
  coding: Omit<Coding, "layout" | "memory">,
  stamp: Stamp,
  breaks: (heights: SheetSpec["heights"]) => readonly number[],
  beside: readonly string[] = [],
): SheetSpec {
  const { row, column } = coding.corner;
  const others = spec.blocks.flatMap((own) =>
    own.cells.flatMap((cells, at) => (own.column < column && cells.some((cell) => cell !== null) ? [own.row + at] : [])),
  );
  const rows = new Map([...others.filter((at) => at > coding.first && at !== row).map((at) => [at, OURS] as const), ...coding.rows]);
  const own: Coding = { ...coding, rows, layout: 1, memory: JSON.stringify(stamp) };
  const besides = [...beside, OURS_COLUMN];
  const ours = column + besides.length;
  const marks = oursIn(spec.blocks, column, (at) => codeIn(rows.get(at) ?? "") !== null);
  const whole = withWholeHeadings({
    ...spec,
    widths: [...spec.widths, ...Array<number>(besides.length + 1).fill(CODE_WIDTH)],
    ids: { rows: rowIds(spec, own), columns: [...coding.columns, "code", ...besides] },
    blocks: [
      ...spec.blocks,
      ...codeBlocks(own),
      block(
        0,
        ours,
        "code",
        Array.from({ length: Math.max(row, ...marks.keys()) + 1 }, (_, at) => [at === row ? OURS_COLUMN : (marks.get(at) ?? null)]),
      ),
    ],
    hidden: {
      rows: [row, ...(spec.hidden?.rows ?? [])],
      columns: [...(spec.hidden?.columns ?? []), ...besides.map((_, nth) => column + 1 + nth), column],
    },
  });
  return { ...whole, print: { ...whole.print, breaks: breaks(whole.heights) } };
}

const CODE_WIDTH = 6;

/** Formulas look lines up across the whole sheet, so every row is something. */
function rowIds({ blocks }: SheetSpec, { rows }: Coding): readonly string[] {
  const last = Math.max(...blocks.map(({ row, cells }) => row + cells.length));
  return Array.from({ length: last }, (_, row) => {
    const code = rows.get(row) ?? LINES_END;
    return code === LINES_END || code === OURS ? idOf("row", row + 1) : code;
  });
}

/** How days look on these forms. */
export function dayFormat({ forms: { language } }: Texts): string {
  return weekDay[language];
}

/**
 * The rows at which each week begins, and within it each day: pages end there.
 *
 * @param first the row of the first line; @param dayOf whose lines stay together; "": of none
 */
export function weekParts<T extends { readonly week: number }>(
  lines: readonly T[],
  first: number,
  dayOf: (line: T) => string,
): readonly (readonly number[])[] {
  const weeks = new Map<number, number[]>();
  for (const [nth, line] of lines.entries()) {
    const parts = weeks.get(line.week) ?? [];
    weeks.set(line.week, parts);
    const before = lines[nth - 1];
    const isOfDay = before !== undefined && dayOf(line) !== "" && dayOf(before) === dayOf(line);
    if (parts.length === 0 || !isOfDay) parts.push(first + nth);
  }
  return [...weeks.values()];
}

/** A4, landscape. */
export function weekly(inputs: Inputs, texts: Texts, titleRows: number): SheetSpec["print"] {
  return { titleRows, titleColumns: 0, pagesWide: 1, ...pageHeading(inputs, texts) };
}
