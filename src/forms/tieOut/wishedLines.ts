import type { SheetKey } from "../../sheet/place/place";
import { isFormula } from "../../sheet/formula/formula";
import type { Block, Cell, SheetSpec } from "../../sheet/spec/spec";
import { TIE_OUT } from "./form";

/** Cells of a sheet in which users typed other numbers than the plan's, for reading: `F1!C6`. */
export interface WishedCells {
  readonly sheet: SheetKey;
  readonly cells: readonly string[];
}

/**
 * The tie-out where users wish for other numbers: a line that is broken only because of them names the first, "✎ F1!C6", in the place of
 * ✗. Every other spec stays as it is.
 *
 * @param specs of the workbook, whose formulas tell which sheets count on which
 */
export function wishedLines(spec: SheetSpec, specs: readonly SheetSpec[], wished: readonly WishedCells[]): SheetSpec {
  if (!TIE_OUT.owns(spec.key) || wished.length === 0) return spec;
  const counted = new Map(specs.filter(({ key }) => !TIE_OUT.owns(key)).map((each) => [each.key, sheetsIn(each.blocks)]));
  const behind = (row: number): readonly string[] => {
    const sheets = reached(sheetsIn(spec.blocks.map((block) => rowOf(block, row))), counted);
    return wished.filter(({ sheet }) => sheets.has(sheet)).flatMap(({ cells }) => cells);
  };
  const marks = spec.names?.find(({ name }) => name === "TC_Checks")?.area;
  if (!marks) return spec;
  const blocks = spec.blocks.map((block): Block => {
    if (block.row !== marks.row || block.column !== marks.column) return block;
    return { ...block, cells: block.cells.map((cells, line) => cells.map((cell) => toldMark(cell, behind(marks.row + line)))) };
  });
  const first = `${String.fromCharCode(65 + marks.column)}${marks.row + 1}`;
  return {
    ...spec,
    blocks,
    rules: [...(spec.rules ?? []), { area: marks, formula: `=LEFT(${first},1)="${SIGN}"`, mood: "warning" }],
  };
}

/** What the mark of a wished line begins with. */
const SIGN = "✎";

function toldMark(cell: Cell, cells: readonly string[]): Cell {
  if (!isFormula(cell) || cells.length === 0) return cell;
  const told = `${SIGN} ${cells[0] ?? ""}${cells.length > 1 ? " …" : ""}`.replaceAll('"', '""');
  return { ...cell, formula: cell.formula.replace('"✗"', `"${told}"`) };
}

/** One row of a block; of the others nothing. */
function rowOf(block: Block, row: number): Block {
  const cells = block.cells[row - block.row];
  return { ...block, cells: cells === undefined ? [] : [cells] };
}

/** The sheets that formulas refer to. */
function sheetsIn(blocks: readonly Block[]): ReadonlySet<SheetKey> {
  const formulas = blocks.flatMap(({ cells }) => cells.flat().flatMap((cell) => (isFormula(cell) ? [cell.formula] : [])));
  return new Set(formulas.flatMap((formula) => [...formula.matchAll(/\[\[(\w+)\]\]/g)].flatMap(([, key]) => key ?? [])));
}

/** These sheets and all that they count on. */
function reached(from: ReadonlySet<SheetKey>, counted: ReadonlyMap<SheetKey, ReadonlySet<SheetKey>>): ReadonlySet<SheetKey> {
  const all = new Set(from);
  for (const key of all) for (const next of counted.get(key) ?? []) all.add(next);
  return all;
}
