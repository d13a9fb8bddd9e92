/**
 * The cells of a sheet in the file's own words: ECMA-376 part 1, 18.3.1.73 and 18.3.1.4. hucre would make several objects of each cell,
 * which is most of the time and room that a large sheet takes.
 */
import { storedFormula } from "../../sheet/formula/storedFormula";
import { columnName } from "../engine/area/area";
import type { SharedTexts } from "./sharedTexts";
import type { StyleSheet } from "./styleSheet";
import { isErrorValue, type CellEntry, type FlowingSheet, type RowSize } from "./workbookFile";
import { xmlText } from "./xmlText";

export interface CellsXml {
  /** The part's `sheetData`. */
  readonly data: string;
  /** From A1 to the last row and column: `A1:D10`. */
  readonly dimension: string;
  /** Links stand apart from the cells that they are on. */
  readonly linked: readonly CellEntry[];
}

export function cellsXml({ cells, rows: sizes }: FlowingSheet, styles: StyleSheet, texts: SharedTexts): CellsXml {
  const rows = new Map<number, CellEntry[]>(sizes.map(({ row }) => [row, []]));
  const linked: CellEntry[] = [];
  let last = 0;
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
    if (cell.link !== null) linked.push(cell);
    last = Math.max(last, cell.column);
  }
  const sized = new Map(sizes.map((size) => [size.row, size]));
  const order = [...rows.keys()].sort((a, b) => a - b);
  const text = order.map((row) => rowXml(row, rows.get(row) ?? [], sized.get(row), styles, texts)).join("");
  return {
    data: text === "" ? "<sheetData/>" : `<sheetData>${text}</sheetData>`,
    dimension: `A1:${columnName(last)}${(order.at(-1) ?? 0) + 1}`,
    linked,
  };
}

function rowXml(row: number, cells: CellEntry[], size: RowSize | undefined, styles: StyleSheet, texts: SharedTexts): string {
  const inside = cells
    .sort((a, b) => a.column - b.column)
    .map((cell) => cellXml(cell, styles, texts))
    .join("");
  const height = size === undefined || size.height === null ? "" : ` ht="${size.height}" customHeight="1"`;
  const own = `${height}${size?.hidden ? ' hidden="1"' : ""}`;
  if (inside === "") return own === "" ? "" : `<row r="${row + 1}"${own}/>`;
  return `<row r="${row + 1}"${own}>${inside}</row>`;
}

function cellXml({ row, column, value, formula, style }: CellEntry, styles: StyleSheet, texts: SharedTexts): string {
  const number = styles.number(style);
  const start = `<c r="${columnName(column)}${row + 1}"${number === 0 ? "" : ` s="${number}"`}`;
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
  return Number(answer.toPrecision(15));
}
