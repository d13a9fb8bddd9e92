import type { Reading } from "../../sheet/spec/reading";

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

export function cornerText(memory: string): string {
  return CORNER + memory;
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
