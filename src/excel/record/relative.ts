/**
 * Formulas of a sheet as the record keeps them: cells by how far away they are. Formulas of a table that say the same of their own row are
 * then the same text, which deflates to a fraction.
 *
 *     {"formula": "=C5+$D$1", "value": ""} in E5  →  {"away": "=¬-2,0;+¬$3,$0;"}
 */
import { awayFormula, MARK } from "../../sheet/formula/awayFormula";
import { columnName } from "../../sheet/place/address";
import type { Data } from "./patch";

type Change = (cell: Data, row: number, column: number) => Data;

/** Of what is kept of a sheet, where formulas are without their answers. */
export function asRelative(kept: Data): Data {
  return inBlocks(kept, (cell, row, column) => {
    const { formula, value, ...others } = objectOf(cell);
    const isPlain = typeof formula === "string" && value === "" && Object.keys(others).length === 0;
    return isPlain && !formula.includes(MARK) ? { away: awayFormula(formula, { row, column }) } : cell;
  });
}

/** And back; records of before say it so already. */
export function asAbsolute(kept: Data): Data {
  return inBlocks(kept, (cell, row, column) => {
    const text = objectOf(cell)["away"];
    return typeof text === "string" ? { formula: back(text, row, column), value: "" } : cell;
  });
}

function back(text: string, row: number, column: number): string {
  return text.replace(/¬(\$?)(-?\d+),(\$?)(-?\d+);/g, (_, dollar: string, across: string, fixed: string, down: string) => {
    const at = { row: Number(down) + (fixed ? 0 : row), column: Number(across) + (dollar ? 0 : column) };
    return `${dollar}${columnName(at.column)}${fixed}${at.row + 1}`;
  });
}

function inBlocks(kept: Data, change: Change): Data {
  const { spec } = objectOf(kept);
  const { blocks } = objectOf(spec);
  if (!Array.isArray(blocks)) return kept;
  return { ...objectOf(kept), spec: { ...objectOf(spec), blocks: (blocks as readonly Data[]).map((block) => changed(block, change)) } };
}

function changed(block: Data, change: Change): Data {
  const { row, column, cells } = objectOf(block);
  if (typeof row !== "number" || typeof column !== "number" || !Array.isArray(cells)) return block;
  const lines = cells as readonly (readonly Data[])[];
  return { ...objectOf(block), cells: lines.map((line, down) => line.map((cell, across) => change(cell, row + down, column + across))) };
}

function objectOf(data: Data | undefined): { readonly [name: string]: Data } {
  return data instanceof Object && !Array.isArray(data) ? (data as { readonly [name: string]: Data }) : {};
}
