import { resolve } from "../place/address";
import type { Position, SheetKey } from "../place/place";
import { canonicalFormula } from "../formula/canonicalFormula";
import { isFormula } from "../formula/formula";
import { movedFormula } from "../formula/movedFormula";
import type { Cell } from "../spec/spec";
import type { SpecCell } from "./cellGrid";
import type { CodedSheet, Lines } from "./codedSheet";
import { grownFormula, placedFormula } from "./placedFormula";
import { isShiftedFormula } from "./shiftedFormula";
import type { Standing } from "./standing";

/** What stands in a cell: what Excel calls its formula, "=…", or else its value; "" for nothing. */
export type Content = string | number | boolean;

/** What may stand on a sheet, and where the lines of what was written then stand now. */
export interface Former {
  readonly sheet: CodedSheet;
  readonly standing: Standing;
}

/** What stands in a cell of what was read. */
export function contentAt(cells: readonly (readonly unknown[])[], { row, column }: Position): Content {
  const found = cells[row]?.[column];
  return typeof found === "number" || typeof found === "boolean" ? found : typeof found === "string" ? found : "";
}

/** What a cell of a spec says on the sheet as it stands. */
export function contentOf(cell: Cell, own: SheetKey, standing: Standing): Content {
  if (cell === null) return "";
  if (!isFormula(cell)) return cell;
  const formula = placedFormula(cell.formula, own, standing.placementOf);
  if (formula === null) throw new Error(`${own} refers to what is not there: ${cell.formula}`);
  return resolve(formula, standing.nameOf);
}

/**
 * Whether a cell says what we wrote: that very content, or what Excel has made of it as rows and columns were inserted, deleted, moved or
 * sorted. Such a shift is no change of the user's.
 *
 * @param from where the cell of the spec is; `to`: where it stands
 */
export function isOurContent(found: Content, cell: Cell, own: SheetKey, standing: Standing, from: Position, to: Position): boolean {
  if (!isFormula(cell)) return sameContent(found, cell ?? "");
  if (typeof found !== "string" || !found.startsWith("=")) return false;
  // What it referred to was deleted: nobody types that.
  if (found.includes("#REF!")) return true;
  const named = (formula: string | null): string | null => formula && resolve(formula, standing.nameOf);
  const literal = resolve(cell.formula, standing.nameOf);
  const wordings = [
    literal,
    named(grownFormula(cell.formula, own, standing.placementOf)),
    named(placedFormula(cell.formula, own, standing.placementOf)),
    movedFormula(literal, to.row - from.row, to.column - from.column),
  ];
  const canonical = canonicalFormula(found);
  return (
    wordings.some((wording) => wording !== null && canonicalFormula(wording) === canonical) ||
    isShiftedFormula(found, cell.formula, own, standing)
  );
}

/** Whether what stands in a cell is what had been written there; of a frame our words are known, and which cells said anything else. */
export function isOurs(
  found: Content,
  { sheet, standing }: Former,
  { cell, ...from }: Pick<SpecCell, "cell" | "row" | "column">,
  to: Position,
) {
  if (sheet.isFrame) {
    const isKnown = typeof cell === "string" && cell !== "";
    const isSaid = isKnown ? sameContent(found, cell) : cell !== null || found === "";
    return isSaid && sheet.typedOver?.has(cellName(sheet.lines, from)) !== true;
  }
  return isOurContent(found, cell, sheet.spec.key, standing, from, to);
}

/** By the names of its row and its column. */
export function cellName({ rows, columns }: Lines, { row, column }: Position): string {
  return `${rows[row] ?? ""}\n${columns[column] ?? ""}`;
}

/** The same text, or the same number as far as Excel shows one: 15 digits. */
export function sameContent(one: Content, other: Content): boolean {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= Math.max(Math.abs(one), Math.abs(other)) * 1e-15;
  if (typeof one === "string" && typeof other === "string") return canonicalFormula(one) === canonicalFormula(other);
  return one === other;
}
