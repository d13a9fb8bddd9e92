import { columnName, parseA1 } from "../place/address";
import { formulaCells } from "./formulaCells";
import type { Area, Position } from "../place/place";
import type { SheetSpec } from "../spec/spec";

/** The same formula over an area, as if filled right and down from its first cell. */
export interface FilledFormula {
  readonly area: Area;
  /** As it stands in the first cell. */
  readonly formula: string;
}

/** A sheet's formulas, those alike in neighbouring cells together: twelve monthly totals are one entry. */
export function filledFormulas(spec: SheetSpec): readonly FilledFormula[] {
  const cells = [...formulaCells(spec)].map(({ row, column, cell }) => ({
    row,
    column,
    formula: cell.formula,
    relative: relative(cell.formula, { row, column }),
  }));
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: (Area & { formula: string; relative: string })[] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run && run.relative === cell.relative && run.row === cell.row && run.column + run.columns === cell.column)
      runs[runs.length - 1] = { ...run, columns: run.columns + 1 };
    else runs.push({ ...cell, rows: 1, columns: 1 });
  }
  const filled: (Area & { formula: string; relative: string })[] = [];
  for (const run of runs) {
    const above = filled.findIndex(
      (area) =>
        area.relative === run.relative && area.column === run.column && area.columns === run.columns && area.row + area.rows === run.row,
    );
    const area = filled[above];
    if (area) filled[above] = { ...area, rows: area.rows + 1 };
    else filled.push(run);
  }
  return filled.map(({ formula, row, column, rows, columns }) => ({ area: { row, column, rows, columns }, formula }));
}

/** References by distance instead of by name, so that formulas filled from one another read the same. */
function relative(formula: string, at: Position): string {
  return formula.replace(
    /\[\[[^\]]*\]\]|"[^"]*"|(\$?)\b([A-Z]{1,3})(\$?)(\d+)\b/g,
    (text, fixedColumn?: string, column?: string, fixedRow?: string, row?: string) => {
      const to = column === undefined || row === undefined ? null : parseA1(column + row);
      if (to === null) return text;
      return `R${fixedRow ? to.row : `[${to.row - at.row}]`}C${fixedColumn ? columnName(to.column) : `[${to.column - at.column}]`}`;
    },
  );
}
