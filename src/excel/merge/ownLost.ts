/** What stands on a sheet that people type into and is none of ours, where the sheet has to be written whole: it is told. */
import { isFormula } from "../../sheet/formula/formula";
import { cellGrid } from "../../sheet/merge/cellGrid";
import { contentAt, type Content } from "../../sheet/merge/ourContent";
import { contains } from "../../sheet/place/contains";
import type { Area, Position } from "../../sheet/place/place";
import type { SheetSpec } from "../../sheet/spec/spec";
import { wordsIn } from "../../sheet/typed/ownCodedSheet";
import type { SheetLook } from "./lookAt";

export interface OwnCell extends Position {
  readonly found: Content;
}

/**
 * Neither in a table of ours, nor where we had written anything but words that are known, nor said by us anywhere.
 *
 * @param former what had been written, of which only where it stood matters; null: nobody knows
 */
export function ownLost(spec: SheetSpec, { cells, tables, found: codes }: SheetLook, former: SheetSpec | null): readonly OwnCell[] {
  const next = cellGrid(spec);
  const now = former === null ? next : cellGrid(former);
  // Where nobody knows what was written, rows that say what they are may have gone elsewhere since.
  const rows = former === null ? (codes?.rows ?? []) : [];
  const rowOf = (row: number): number => {
    const code = rows[row] ?? null;
    const own = code === null ? -1 : (spec.ids?.rows.indexOf(code) ?? -1);
    return own < 0 ? row : own;
  };
  const at = (row: number, column: number) => now.at(rowOf(row), column);
  const said = new Set(
    [...next.all, ...now.all].flatMap(({ cell }): readonly Content[] => (cell === null || isFormula(cell) ? [] : [cell])),
  );
  const ours = tables.filter(({ name }) => name.startsWith("TC_")).map(({ area }) => area);
  const codeColumns = new Set(spec.hidden?.columns ?? []);
  return cells.flatMap((line, row) =>
    line.flatMap((_, column): readonly OwnCell[] => {
      const found = contentAt(cells, { row, column });
      const cell = at(row, column)?.cell ?? null;
      const isKnown = former !== null && wordsIn(cell) !== null;
      const isEntry = (area: Area): boolean => contains(area, { row, column }) && !isCodeAlone(line, area, column, codeColumns);
      const isOurs = !isKnown && (cell !== null || ours.some(isEntry));
      // Where nobody knows what was written, formulas are taken for ours.
      const isFormulaOfOurs = former === null && typeof found === "string" && found.startsWith("=");
      return found === "" || isOurs || isFormulaOfOurs || said.has(found) ? [] : [{ row, column, found }];
    }),
  );
}

/** Typed into a hidden column of a table where nothing else is: no entry was read there. */
function isCodeAlone(line: readonly unknown[], { column: first, columns }: Area, column: number, codes: ReadonlySet<number>): boolean {
  const others = line.slice(first, first + columns).filter((each, at) => first + at !== column && !isBlankOrFormula(each));
  return codes.has(column) && others.length === 0;
}

function isBlankOrFormula(content: unknown): boolean {
  return (content ?? "") === "" || String(content).startsWith("=");
}
