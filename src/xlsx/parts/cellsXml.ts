/** The cells of a sheet in the file's own words: ECMA-376 part 1, 18.3.1.73 and 18.3.1.4. */
import { storedFormula } from "../../sheet/formula/storedFormula";
import { columnName } from "../../sheet/place/address";
import { isErrorValue, type CellEntry, type FlowingSheet, type RowSize } from "../file/workbookFile";
import { rowHeights } from "./rowHeights";
import type { SharedTexts } from "./sharedTexts";
import type { StyleSheet } from "./styleSheet";
import { xmlText } from "./xmlText";

/**
 * The part's `sheetData`, row by row.
 *
 * @param linked gets the cells that lead somewhere: links stand apart from the cells that they are on
 */
export function* cellsXml(sheet: FlowingSheet, styles: StyleSheet, texts: SharedTexts, linked: CellEntry[]): Generator<string> {
  yield "<sheetData>";
  const { name, cells, rows: sizes } = sheet;
  const heights = rowHeights(sheet);
  const sized = [...sizes].sort((a, b) => a.row - b.row);
  let [at, next, inside] = [-1, 0, ""];
  function* endRow(before: number): Generator<string> {
    const own = sized[next]?.row === at ? sized[next++] : undefined;
    if (at >= 0) yield rowXml(at, inside, heights.ended(at, own), own);
    for (let row; (row = sized[next]?.row ?? Infinity) < before; next++)
      yield rowXml(row, "", heights.ended(row, sized[next]), sized[next]);
  }
  for (const cell of cells) {
    if (cell.row < at) throw new Error(`the cells of ${name} do not come row by row`);
    if (cell.row !== at) {
      yield* endRow(cell.row);
      [at, inside] = [cell.row, ""];
    }
    inside += cellXml(cell, styles, texts);
    heights.see(cell);
    if (cell.link !== null) linked.push(cell);
  }
  yield* endRow(Infinity);
  yield "</sheetData>";
}

function rowXml(row: number, inside: string, height: string, size: RowSize | undefined): string {
  const own = `${height}${size?.hidden ? ' hidden="1"' : ""}`;
  if (inside === "") return own === "" ? "" : `<row r="${row + 1}"${own}/>`;
  return `<row r="${row + 1}"${own}>${inside}</row>`;
}

function cellXml({ row, column, value, formula, style }: CellEntry, styles: StyleSheet, texts: SharedTexts): string {
  const number = styles.number(style);
  const start = `<c r="${letters(column)}${row + 1}"${number === 0 ? "" : ` s="${number}"`}`;
  if (formula !== null) return `${start}${answerXml(value, `<f>${xmlText(storedFormula(formula).slice(1))}</f>`)}</c>`;
  if (typeof value === "string") return `${start} t="s"><v>${texts.number(value)}</v></c>`;
  if (value === null || (typeof value === "number" && !Number.isFinite(value))) return number === 0 ? "" : `${start}/>`;
  return `${start}${answerXml(value, "")}</c>`;
}

/** The rest of the cell's tag, and what is inside. */
function answerXml(value: CellEntry["value"], formula: string): string {
  if (value === null) return `>${formula}`;
  if (isErrorValue(value)) return ` t="e">${formula}<v>${value.error}</v>`;
  if (typeof value === "boolean") return ` t="b">${formula}<v>${value ? 1 : 0}</v>`;
  if (typeof value === "string") return ` t="str">${formula}<v>${xmlText(value)}</v>`;
  return `>${formula}<v>${formula === "" ? value : shown(value)}</v>`;
}

/** As far as Excel shows a number, 15 digits: what sums in binary leave behind them is nobody's amount. */
function shown(answer: number): number {
  return Number.isSafeInteger(answer) && Math.abs(answer) < 1e15 ? answer : Number(answer.toPrecision(15));
}

const known: string[] = [];
function letters(column: number): string {
  return (known[column] ??= columnName(column));
}
