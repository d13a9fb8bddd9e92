import type { Unit } from "../plan/numbers/amount";
import type { TableRequest } from "../plan/split/splitTable";
import type { FunctionProblem } from "../i18n/functionProblem";
import { cellAt, notOneLine, shapeOf, type Numbers } from "./range";
import { tooMany, unitsOfRange } from "./units";

/** Margins and pattern of a table in whole units; without a pattern every cell weighs its row's total × its column's. */
export function tableRequest(
  rowTotals: Numbers,
  columnTotals: Numbers,
  pattern: Numbers | null,
  unit: Unit,
): TableRequest | FunctionProblem {
  const rowUnits = margin(rowTotals, unit);
  if ("type" in rowUnits) return rowUnits;
  const columnUnits = margin(columnTotals, unit);
  if ("type" in columnUnits) return columnUnits;
  const every = [...rowUnits, ...columnUnits];
  if (every.some((units) => units < 0) && every.some((units) => units > 0)) return { type: "MixedSigns" };
  const table = { rows: rowUnits.length, columns: columnUnits.length };
  if (pattern && (pattern.rows !== table.rows || pattern.columns !== table.columns)) {
    return {
      type: "ShapesDiffer",
      parameter: pattern.parameter,
      shape: shapeOf(pattern),
      other: "rowTotals × columnTotals",
      otherShape: table,
    };
  }
  const negative = pattern ? pattern.cells.findIndex((weight) => (weight ?? 0) < 0) : -1;
  if (pattern && negative >= 0)
    return { type: "NegativeWeight", parameter: pattern.parameter, cell: cellAt(pattern, negative), weight: pattern.cells[negative] ?? 0 };
  const seed = pattern
    ? Float64Array.from(pattern.cells, (weight) => weight ?? 0)
    : Float64Array.from({ length: table.rows * table.columns }, (_, cell) =>
        Math.abs((rowUnits[Math.floor(cell / table.columns)] ?? 0) * (columnUnits[cell % table.columns] ?? 0)),
      );
  return { ...table, seed, rowTotals: rowUnits, columnTotals: columnUnits };
}

/** One row or one column of totals; an empty one is 0. */
function margin(range: Numbers, unit: Unit): readonly number[] | FunctionProblem {
  const units = notOneLine(range) ?? unitsOfRange(range, unit);
  if ("type" in units) return units;
  const totals = units.map((each) => each ?? 0);
  return (
    tooMany(
      totals.reduce((sum, each) => sum + Math.abs(each), 0),
      range.parameter,
    ) ?? totals
  );
}
