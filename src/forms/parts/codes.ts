import { distinctIds, sheetIds, type SheetIds } from "../../sheet/place/identity";
import type { Position } from "../../sheet/place/place";
import { block } from "../../sheet/spec/block";
import type { Reading } from "../../sheet/spec/reading";
import type { Block } from "../../sheet/spec/spec";

/**
 * The hidden column and row of a sheet that users type into: they say what each row and each column is, so that it is read right
 * after rows and columns were inserted, sorted, renamed or translated. Where they cross, the corner keeps what the plan said last.
 *
 *     A        B             …  M (hidden)
 *     weight   goal          …  TC1 {"goals":{"metric:users":{"quantity":1200}}}      (hidden row)
 *     30%      全年用户数     …  metric:users
 *     20%      新客户拜访     …                 ← a row that the user inserted
 *     合计                   …  total
 */
export interface Codes {
  /** Of the corner. */
  readonly row: number;
  readonly codeColumn: number;
  /** Where a column of this code is now; null: gone. */
  readonly column: (code: string) => number | null;
  /** The code of a row; "" for one that users inserted. */
  readonly code: (row: number) => string;
  readonly rows: number;
  /** What the corner keeps, as text. */
  readonly memory: string;
}

/** The corner's text. The first layout of a form is not said, as in the versions that knew no other: `TC1 {…}`, then `TC1.2 {…}`. */
function cornerText(layout: number, memory: string): string {
  return `TC1${layout > 1 ? `.${layout}` : ""} ${memory}`;
}

const CORNER = /^TC1(?:\.(\d+))? (.*)$/s;

/** Whether a cell is where the codes cross. */
export function isCorner(cell: unknown): boolean {
  return typeof cell === "string" && CORNER.test(cell);
}

/** What is written into the hidden row and column. */
export interface Coding {
  readonly corner: Position;
  /** The first row of the hidden column. */
  readonly first: number;
  /** Of the form, counted from 1. */
  readonly layout: number;
  /** What the corner keeps. */
  readonly memory: string;
  /** The code of each row that has one; several rows of one kind may have the same. */
  readonly rows: ReadonlyMap<number, string>;
  /** From column A on. */
  readonly columns: readonly string[];
}

export function codeBlocks({ corner, first, layout, memory, rows, columns }: Coding): readonly Block[] {
  const last = Math.max(corner.row, ...rows.keys());
  const code = (row: number): string | null => (row === corner.row ? cornerText(layout, memory) : (rows.get(row) ?? null));
  return [
    block(corner.row, 0, "code", [columns]),
    block(
      first,
      corner.column,
      "code",
      Array.from({ length: last - first + 1 }, (_, position) => [code(first + position)]),
    ),
  ];
}

/** Rows and columns by their codes; of rows that have the same, the second is `revision:2`. @param spare rows that may get a code yet */
export function codeIds({ rows, columns }: Coding, spare: readonly number[]): SheetIds {
  const coded = [...rows, ...spare.map((row) => [row, "spare"] as const)];
  const ids = distinctIds(coded.map(([, code]) => code));
  return sheetIds(
    coded.map(([row, code], position) => [row, ids[position] ?? code] as const),
    columns.map((code, column) => [column, code] as const),
  );
}

/** Null where the hidden column or row was deleted. */
export function codesOf({ values }: Reading): Codes | null {
  const corner = cornerIn(values);
  if (corner === null) return null;
  const { row, column: at, memory } = corner;
  const columns = new Map(
    (values[row] ?? []).flatMap((cell, column) => (typeof cell === "string" && column !== at ? [[cell, column] as const] : [])),
  );
  return {
    row,
    codeColumn: at,
    column: (code) => columns.get(code) ?? null,
    code: (row) => text(values[row]?.[at]),
    rows: values.length,
    memory,
  };
}

/** Which layout a sheet says that it has; 1 where it says none. */
export function layoutIn(values: Reading["values"]): number {
  return cornerIn(values)?.layout ?? 1;
}

function cornerIn(values: Reading["values"]): (Position & { readonly layout: number; readonly memory: string }) | null {
  for (const [row, cells] of values.entries()) {
    for (const [column, cell] of cells.entries()) {
      const [said, layout = "1", memory = ""] = CORNER.exec(text(cell)) ?? [];
      if (said !== undefined) return { row, column, layout: Number(layout), memory };
    }
  }
  return null;
}

function text(cell: unknown): string {
  return typeof cell === "string" ? cell : "";
}
