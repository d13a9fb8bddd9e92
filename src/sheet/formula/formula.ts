import { a1 } from "../place/address";
import type { Area, Position } from "../place/place";
import type { Cell, Formula } from "../spec/spec";

/**
 * Native formulas, each with the value it must calculate to: the total of three managers is `=SUM(B4:B6)` and 300.
 * They keep to functions that Excel 2016, LibreOffice and WPS share, and refer to cells, never to what users typed.
 */

export function isFormula(cell: Cell): cell is Formula {
  return cell !== null && typeof cell === "object";
}

/** What a cell shows: what it says, or what its formula answers; "" for nothing. */
export function answerOf(cell: Cell): string | number | boolean {
  return isFormula(cell) ? cell.value : (cell ?? "");
}

/** What a cell says by itself; null: nothing, or a formula. */
export function constantOf(cell: Cell): string | number | boolean | null {
  return isFormula(cell) ? null : cell;
}

/** The same number or text as another cell. */
export function same(reference: string, value: number | string): Formula {
  return { formula: `=${reference}`, value };
}

/** The sum of an area, given as a place on this sheet or as a reference to another. */
export function sum(area: Area | string, value: number): Formula {
  return { formula: `=SUM(${typeof area === "string" ? area : a1(area)})`, value };
}

/** The sum of cells as an expression; with decimals it is rounded to them, so that what cancels out is 0. `digits` as in ROUND. */
export function netSum(cells: string, digits: number): string {
  return digits > 0 ? `ROUND(SUM(${cells}),${digits})` : `SUM(${cells})`;
}

/** The sum from the first column of a row up to this one: the start stays put, so it reads the same in every column. */
export function runningSum(row: number, from: number, to: number, value: number): Formula {
  return { formula: `=SUM(${a1({ row, column: from }, "column")}:${a1({ row, column: to })})`, value };
}

/**
 * The sum of the rows that carry exactly this name. SUMIFS would do for most names, but reads "A*" as "begins with A",
 * "<5" as a comparison and "007" as 7; EXACT takes every name as it is, also after the rows were sorted.
 */
export function sumWhere(names: string, name: string, amounts: string, value: number): Formula {
  return { formula: `=SUMPRODUCT(--EXACT(${names},${name}),${amounts})`, value };
}

/** By how much the left exceeds the right, 0 where it does not; `digits` as in ROUND. */
export function excess(left: Position, right: Position, digits: number, value: number): Formula {
  const gap = difference(left, right, digits, value).formula.slice(1);
  return { formula: `=IF(${gap}>0,${gap},0)`, value };
}

/** Left minus right, without the binary noise that sums of decimals leave; `digits` as in ROUND. */
export function difference(left: Position, right: Position, digits: number, value: number): Formula {
  return { formula: `=ROUND(${a1(left)}-${a1(right)},${digits})`, value };
}
