import { fingerprint } from "../../plan/text/fingerprint";
import { roleOf } from "../spec/role";
import type { Block, Cell, SheetSpec } from "../spec/spec";
import { cellGrid } from "../merge/cellGrid";
import { codeIn, CODES, extent, named, type CodedSheet, type CodesFound } from "../merge/codedSheet";

/**
 * A sheet that is typed into and has a hidden row and a hidden column of its own, which say what its rows and columns are: it is merged
 * like a generated one. What is typed there is the truth, and is not kept a second time: of what was written only the frame is.
 *
 *     集团客户1   ["revenue","c1"]
 *     集团客户2   ["revenue","c2"]
 *
 * @param find the codes on a sheet. Null: there are none
 */
export function ownCodedSheet(spec: SheetSpec, find: (cells: readonly (readonly unknown[])[]) => CodesFound | null): CodedSheet | null {
  const { at } = cellGrid(spec);
  const { rows, columns } = extent(spec);
  const cells = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => at(row, column)?.cell ?? ""));
  const found = find(cells);
  if (!found) return null;
  const codes = (code: string | null | undefined): readonly string[] => (typeof code === "string" ? [code] : []);
  const lines = {
    rows: named(rows, (row) => codes(found.rows[row])),
    columns: named(columns, (column) => codes(found.columns[column])),
  };
  return { spec, lines, stamp: fingerprint(JSON.stringify([framed(spec), lines])) };
}

/** The codes as they stand on such a sheet. @param cells of it from A1 on */
export function ownCodesFound(cells: readonly (readonly unknown[])[], isCorner: (cell: unknown) => boolean): CodesFound | null {
  for (const [corner, codes] of cells.entries()) {
    const column = codes.findIndex(isCorner);
    if (column < 0) continue;
    return {
      stamp: null,
      layout: 1,
      rows: cells.map((each, row) => (row === corner ? CODES : codeIn(each[column]))),
      columns: codes.map((cell, at) => (at === column ? CODES : codeIn(cell))),
    };
  }
  return null;
}

/** What is kept of a sheet that is typed into: everything but what is typed there and what is calculated from it. Our own words stay. */
export function frameOf(sheet: CodedSheet): CodedSheet {
  return { ...sheet, spec: framed(sheet.spec), isFrame: true };
}

function framed({ ids: _, ...spec }: SheetSpec): SheetSpec {
  return {
    ...spec,
    blocks: spec.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((cells) => cells.map((cell, column) => keptOf(block, cell, column))),
    })),
  };
}

function keptOf(block: Block, cell: Cell, column: number): Cell {
  if (cell === null || typeof cell !== "string") return cell === null ? null : 0;
  return block.style !== "code" && roleOf(block, cell, column) === "heading" ? cell : "";
}

/** Words that are known to have been written, of a cell of such a frame. Null: nobody knows which. */
export function wordsIn(cell: Cell): string | null {
  return typeof cell === "string" && cell !== "" ? cell : null;
}

/** The same where nobody knows how it looked, so that everything is set again. */
export function undressed({ spec, ...sheet }: CodedSheet): CodedSheet {
  const { key, name, blocks, print } = spec;
  return {
    ...sheet,
    spec: {
      key,
      name,
      widths: [],
      blocks: blocks.map((block) => ({ ...block, format: "?" })),
      merges: [],
      heights: [],
      frozen: { rows: 0, columns: 0 },
      tabColor: null,
      print: { ...print, pagesWide: 0 },
    },
  };
}
