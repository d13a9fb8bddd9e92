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
  /** Where a column of this code is now; null: gone. */
  readonly column: (code: string) => number | null;
  /** The code of a row; "" for one that users inserted. */
  readonly code: (row: number) => string;
  readonly rows: number;
  /** What the corner keeps, as text. */
  readonly memory: string;
}

/** Begins the corner's text; the digit is for sheets of later versions. */
const CORNER = "TC1 ";

function cornerText(memory: string): string {
  return CORNER + memory;
}

/** What is written into the hidden row and column. */
export interface Coding {
  readonly corner: Position;
  /** The first row of the hidden column. */
  readonly first: number;
  /** What the corner keeps. */
  readonly memory: string;
  /** The code of each row that has one; several rows of one kind may have the same. */
  readonly rows: ReadonlyMap<number, string>;
  /** From column A on. */
  readonly columns: readonly string[];
}

export function codeBlocks({ corner, first, memory, rows, columns }: Coding): readonly Block[] {
  const last = Math.max(corner.row, ...rows.keys());
  const code = (row: number): string | null => (row === corner.row ? cornerText(memory) : (rows.get(row) ?? null));
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
  for (const [row, cells] of values.entries()) {
    const corner = cells.findIndex((cell) => typeof cell === "string" && cell.startsWith(CORNER));
    if (corner < 0) continue;
    const columns = new Map(
      cells.flatMap((cell, column) => (typeof cell === "string" && column !== corner ? [[cell, column] as const] : [])),
    );
    return {
      row,
      column: (code) => columns.get(code) ?? null,
      code: (at) => text(values[at]?.[corner]),
      rows: values.length,
      memory: text(cells[corner]).slice(CORNER.length),
    };
  }
  return null;
}

function text(cell: unknown): string {
  return typeof cell === "string" ? cell : "";
}
