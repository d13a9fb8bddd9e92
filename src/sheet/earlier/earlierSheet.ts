/**
 * A generated sheet of a version that left neither codes nor a record, read as if it had: what that version had written is what the plan
 * says now, where it stands there. Whatever differs was typed by somebody.
 */
import { isFormula } from "../formula/formula";
import { cellGrid } from "../merge/cellGrid";
import type { CodedSheet, CodesFound } from "../merge/codedSheet";
import { contentAt } from "../merge/ourContent";
import { placedCell, type Placement } from "../merge/placement";
import { roleOf } from "../spec/role";
import type { SheetSpec } from "../spec/spec";
import { linesThere } from "./linesThere";

export interface EarlierSheet {
  /** The codes that it would have. */
  readonly found: CodesFound;
  /** What was written on it; codes, and names that later versions have added, were not. */
  readonly written: CodedSheet;
}

/** @param spec what the plan says, without codes; `coded`: with them; `cells`: the sheet as it stands, from A1 on */
export function earlierSheet(spec: SheetSpec, { lines }: CodedSheet, cells: readonly (readonly unknown[])[]): EarlierSheet {
  const own = { rows: lines.rows.slice(0, -1), columns: lines.columns.slice(0, -1) };
  const there = linesThere(spec, cells, own.rows.length, own.columns.length);
  const width = Math.max(0, ...cells.map((row) => row.length));
  const isBlankRow = (row: number): boolean => (cells[row] ?? []).every((cell) => cell === "");
  const isBlankColumn = (column: number): boolean => cells.every((row) => (row[column] ?? "") === "");
  return {
    found: {
      stamp: "",
      layout: 0,
      rows: codesOn(there.rows, lines.rows, cells.length, isBlankRow),
      columns: codesOn(there.columns, lines.columns, width, isBlankColumn),
    },
    written: { spec: asWritten(spec, cells, there), lines: own, stamp: "" },
  };
}

/** The line behind the last is for the codes, where nothing stands on it: then nothing has to move. */
function codesOn(
  places: readonly (number | null)[],
  names: readonly string[],
  count: number,
  isBlank: (line: number) => boolean,
): readonly (string | null)[] {
  const next = Math.max(-1, ...places.map((at) => at ?? -1)) + 1;
  const codes = Array<string | null>(Math.max(count, next + 1)).fill(null);
  for (const [line, at] of places.entries()) if (at !== null) codes[at] = names[line] ?? null;
  if (isBlank(next)) codes[next] = names.at(-1) ?? null;
  return codes;
}

/** Formulas of what is calculated were worded otherwise in earlier versions: those that stand there are as good as ours. */
function asWritten(spec: SheetSpec, cells: readonly (readonly unknown[])[], there: Placement): SheetSpec {
  return {
    ...spec,
    names: [],
    blocks: spec.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((line, row) =>
        line.map((cell, column) => {
          if (!isFormula(cell) || roleOf(block, cell, column) !== "computed") return cell;
          const at = placedCell(there, { row: block.row + row, column: block.column + column });
          const found = at === null ? "" : contentAt(cells, at);
          return typeof found === "string" && found.startsWith("=") ? { formula: found, value: cell.value } : cell;
        }),
      ),
    })),
  };
}

/** How many cells of the user's own stand on a sheet: on lines of his, or where the plan says nothing. */
export function ownCells({ spec, lines }: CodedSheet, { rows, columns }: CodesFound, cells: readonly (readonly unknown[])[]): number {
  const [rowOf, columnOf] = [lines.rows, lines.columns].map((names) => new Map(names.map((name, at) => [name, at])));
  const { at } = cellGrid(spec);
  const isOurs = (row: number, column: number): boolean => {
    const [line, across] = [rowOf?.get(rows[row] ?? ""), columnOf?.get(columns[column] ?? "")];
    return line !== undefined && across !== undefined && (at(line, across)?.cell ?? "") !== "";
  };
  return cells.reduce((sum, line, row) => sum + line.filter((cell, column) => cell !== "" && !isOurs(row, column)).length, 0);
}
