/**
 * The formulas of one sheet while it is read: each its own, those that share one, and those that fill several cells.
 * ECMA-376 part 1, 18.3.1.40.
 */
import { a1, parseA1 } from "../sheet/place/address";
import { arithmetic } from "../sheet/formula/arithmetic";
import { movedFormula } from "../sheet/formula/movedFormula";
import type { FormulaCell } from "../sheet/spec/reading";
import { shownFormula } from "../sheet/formula/storedFormula";
import type { Area, Position } from "../sheet/place/place";
import type { Budget } from "./budget";

/** What the element `f` says of itself. */
interface Said {
  readonly type: string | undefined;
  /** "C1:C2": the cells that the formula fills. */
  readonly area: string | undefined;
  /** Cells with the same number share one formula. */
  readonly shared: string | undefined;
}

export interface FormulaReader {
  begin(said: Said): void;
  text(text: string): void;
  /**
   * The cell ends, with a value or without. What a formula of plain numbers comes to if it has none; null: there is no formula, it has its
   * value, or it is not as simple as that.
   */
  end(at: Position, hasValue: boolean): number | null;
  /** All of them, those cells included that an array fills. `values`: the sheet's. */
  all(values: readonly (readonly unknown[])[]): readonly FormulaCell[];
}

export function formulaReader(budget: Budget): FormulaReader {
  const found: FormulaCell[] = [];
  const own = new Set<string>();
  const arrays: (Area & { readonly formula: string })[] = [];
  const shared = new Map<string, { readonly at: Position; readonly formula: string }>();
  let said: Said | null = null;
  let text = "";

  const formulaAt = (at: Position, { shared: number }: Said): string => {
    const written = shownFormula(`=${text}`);
    if (number === undefined) return written;
    const first = shared.get(number);
    if (text !== "" || first === undefined) {
      shared.set(number, { at, formula: written });
      return written;
    }
    const moved = movedFormula(first.formula, at.row - first.at.row, at.column - first.at.column);
    budget.takeBytes(moved.length);
    return moved;
  };

  return {
    begin: (given) => {
      said = given;
      text = "";
    },
    text: (piece) => {
      text += piece;
    },
    end: ({ row, column }, hasValue) => {
      if (said === null) return null;
      const formula = formulaAt({ row, column }, said);
      const worked = hasValue ? null : arithmetic(formula);
      const cell: FormulaCell = { row, column, formula, calculated: hasValue || worked !== null };
      const area = said.type === "array" || said.type === "dataTable" ? parseA1(said.area ?? "") : null;
      if (area !== null) arrays.push({ ...area, formula: cell.formula });
      said = null;
      budget.takeCells(1);
      found.push(cell);
      own.add(a1(cell));
      return worked;
    },
    all: (values) => {
      for (const { row: top, column: left, rows, columns, formula } of arrays) {
        const [bottom, right] = [Math.min(values.length, top + rows), Math.min(values[0]?.length ?? 0, left + columns)];
        // Arrays never overlap, so that there is nothing to gain from a file that says so.
        budget.takeCells(Math.max(0, bottom - top) * Math.max(0, right - left));
        for (let row = top; row < bottom; row++) {
          for (let column = left; column < right; column++) {
            const isFilled = values[row]?.[column] !== "" && !own.has(a1({ row, column }));
            if (isFilled) found.push({ row, column, formula, calculated: true });
          }
        }
      }
      return found;
    },
  };
}
