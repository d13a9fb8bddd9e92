import { markOf } from "../../plan/reports/rowCode";
import type { Position } from "../../sheet/place/place";
import type { Reading } from "../../sheet/spec/reading";
import { roleOf } from "../../sheet/spec/role";
import type { Block, Cell } from "../../sheet/spec/spec";
import type { Codes } from "../parts/codes";

/**
 * What the cells of a row that is no line say of ours, a mark for each column: by it whatever somebody types over headings, sums and
 * figures is known when the form comes back.
 */
export const OURS_COLUMN = "ours";

export type OursMark = "typed" | "nothing" | "formula" | { readonly mark: string };

const SIGNS = { typed: "....", nothing: "----", formula: "====" } as const;
const DIGITS = SIGNS.typed.length;

/** Of each row that says anything. @param columns how many there are, from A on */
export function oursIn(blocks: readonly Block[], columns: number, isLine: (row: number) => boolean): ReadonlyMap<number, string> {
  const rows = new Map<number, string[]>();
  for (const own of blocks)
    own.cells.forEach((cells, r) =>
      cells.forEach((cell, c) => {
        const [row, column] = [own.row + r, own.column + c];
        const sign = column < columns && !isLine(row) ? signOf(own, cell, c) : null;
        if (sign === null) return;
        const marks = rows.get(row) ?? Array.from({ length: columns }, () => SIGNS.nothing as string);
        marks[column] = sign;
        rows.set(row, marks);
      }),
    );
  return new Map([...rows].map(([row, marks]) => [row, marks.join("")]));
}

function signOf(own: Block, cell: Cell, column: number): string | null {
  const role = roleOf(own, cell, column);
  if (role === "typed" || role === "suggestion") return SIGNS.typed;
  return cell === null ? null : typeof cell === "object" ? SIGNS.formula : markOfSaid(cell);
}

/** In the order of the columns; null: the row was none of ours, or the form is of an earlier version. */
export function marksIn(text: string): readonly OursMark[] | null {
  const found = text.match(/[0-9a-f]{4}|\.{4}|-{4}|={4}/g);
  if (found === null || found.length * DIGITS !== text.length) return null;
  const named = Object.entries(SIGNS) as [keyof typeof SIGNS, string][];
  return found.map((sign) => named.find(([, own]) => own === sign)?.[0] ?? { mark: sign });
}

/** The first cell for typing above the lines that says anything: the day on which the form was handed in. */
export function typedAbove({ values }: Reading, codes: Codes, columns: readonly string[]): Position | null {
  const place = codes.column(OURS_COLUMN);
  for (let row = 0; place !== null && row < codes.row; row += 1) {
    const marks = marksIn(String(values[row]?.[place] ?? "")) ?? [];
    for (const [nth, mark] of marks.entries()) {
      const column = codes.column(columns[nth] ?? "");
      if (mark === "typed" && column !== null && String(values[row]?.[column] ?? "").trim() !== "") return { row, column };
    }
  }
  return null;
}

/** However programs break lines. */
export function markOfSaid(value: unknown): string {
  return markOf(typeof value === "string" ? value.replace(/\s+/g, " ").trim() : value);
}
