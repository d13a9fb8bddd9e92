import { dateOfSerial } from "../plan/calendar/date";
import type { Grid, GridValue } from "./grid";

/** Dates are numbers to a workbook, and months to whoever reads a list: 45717 that is shown as 3月 says 2025-03. */
export function withMonths(grid: Grid): Grid {
  const { formats } = grid;
  if (formats === undefined) return grid;
  return { ...grid, values: grid.values.map((row, at) => row.map((value, column) => monthOf(value, formats[at]?.[column] ?? ""))) };
}

function monthOf(value: GridValue, format: string): GridValue {
  return typeof value === "number" && isDate(format) ? (dateOfSerial(Math.floor(value))?.slice(0, MONTH) ?? value) : value;
}

/** "2025-03". */
const MONTH = 7;

/** Of what is neither quoted nor a colour or a condition. */
function isDate(format: string): boolean {
  return /y|m|年|月/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}
