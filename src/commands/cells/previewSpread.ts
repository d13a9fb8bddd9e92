/** What a spread method would make of the selected cells; nothing is written. */
import { Refusal } from "../../excel/request/failure";
import { readRange, readSelection, type SelectedCell, type Selection } from "../../excel/selection/readSelection";
import type { CellSpread, Kept, SpreadCell, SpreadProblem } from "../../plan/spreading/request/request";
import { spreadMethod } from "../../plan/spreading/methods/methods";
import { spreadCells, type SpreadRequest } from "../../plan/spreading/spreadCells";
import { a1, parseA1 } from "../../sheet/place/address";
import type { Area } from "../../sheet/place/place";
import type { Outcome } from "../outcome/outcome";
import { done, settle } from "../outcome/settle";
import { isRecords } from "../../forms/forms";

export interface SpreadWish extends SpreadRequest {
  /** Cells of the selection that stay: "C5, D7:D9". */
  readonly held: string;
  /** The range to be in proportion to: "B2:M2", "'Last year'!B2:M2". */
  readonly reference: string;
}

export type SpreadPreview =
  | {
      readonly type: "Preview";
      readonly wish: SpreadWish;
      /** The tab's name and the range, for reading. */
      readonly place: string;
      readonly sheetId: string;
      readonly area: Area;
      readonly cells: readonly PreviewCell[];
      readonly result: Extract<CellSpread, { type: "Cells" }>;
    }
  | { readonly type: "Refused"; readonly problem: SpreadObstacle };

export interface PreviewCell extends SpreadCell {
  readonly address: string;
  readonly old: SelectedCell["value"];
  readonly next: number | null;
}

/** A problem, its cell by address; or what speaks against the selection as such. */
export type SpreadObstacle =
  | (SpreadProblem & { readonly address: string })
  | { readonly type: "GeneratedSheet"; readonly sheet: string }
  | { readonly type: "TooManyCells"; readonly cells: number; readonly most: number }
  | { readonly type: "NoSuchRange"; readonly field: "held" | "reference"; readonly found: string }
  /** Something was typed into the cells since the preview. */
  | { readonly type: "CellsChanged"; readonly place: string };

/** More are a mistake of selecting, such as a whole column. */
export const MOST_CELLS = 2000;

/** @param at another range, with its tab: "Sales!B2:M2"; null: what is selected. Refuses with "NoSuchPlace" where it is gone */
export function previewSpread(wish: SpreadWish, at: string | null = null): Promise<Outcome<SpreadPreview>> {
  return settle<SpreadPreview>(async () => {
    const selection = at === null ? await readSelection(MOST_CELLS) : await rangeThere(at);
    const { sheet, sheetId, key, area } = selection;
    if (key !== null && !isRecords(key)) return refused({ type: "GeneratedSheet", sheet });
    if (selection.cells === null) return refused({ type: "TooManyCells", cells: area.rows * area.columns, most: MOST_CELLS });
    const held = heldCells(wish.held, area);
    if (held === null) return refused({ type: "NoSuchRange", field: "held", found: wish.held });
    const { takesReference } = spreadMethod(wish.method);
    const reference = takesReference ? await readRange(wish.reference.trim(), sheet, MOST_CELLS) : null;
    if (takesReference && !reference?.cells) return refused({ type: "NoSuchRange", field: "reference", found: wish.reference });

    const cells = selection.cells.map((cell, i): SpreadCell => ({
      value: typeof cell.value === "number" ? cell.value : null,
      kept: keptBecause(cell, held.has(i)),
    }));
    const result = spreadCells(cells, wish, (reference?.cells ?? []).map(weightOf));
    if (result.type !== "Cells") return refused({ ...result, address: addressOf(result, selection, reference) });
    const previews = cells.map((cell, i): PreviewCell => ({
      ...cell,
      address: cellAddress(area, i),
      old: selection.cells?.[i]?.value ?? "",
      next: result.values[i] ?? null,
    }));
    return done({ type: "Preview", wish, place: `${sheet}!${a1(area)}`, sheetId, area, cells: previews, result });
  });
}

async function rangeThere(at: string): Promise<Selection> {
  const end = at.lastIndexOf("!");
  const found = await readRange(at.slice(end + 1), at.slice(0, end), MOST_CELLS);
  if (found === null) throw new Refusal("NoSuchPlace");
  return found;
}

/** Whether the cells of a preview still hold what they held then. */
export function isUnchanged(preview: Extract<SpreadPreview, { type: "Preview" }>, now: Selection | null): boolean {
  return (
    now?.cells?.length === preview.cells.length &&
    preview.cells.every(({ old, kept }, i) => now.cells?.[i]?.value === old && keptBecause(now.cells[i], kept === "held") === kept)
  );
}

function refused(problem: SpreadObstacle): Outcome<SpreadPreview> {
  return done({ type: "Refused", problem });
}

function keptBecause({ value, isFormula, isLocked }: SelectedCell, isHeld: boolean): Kept | null {
  if (isHeld) return "held";
  if (isFormula) return "formula";
  if (isLocked) return "locked";
  return typeof value === "number" || value === "" ? null : "text";
}

function weightOf({ value, isError }: SelectedCell): number | null | undefined {
  if (isError) return undefined;
  return value === "" ? null : typeof value === "number" ? value : undefined;
}

/** The positions of held cells within the selection; null where a text is no range of it. */
function heldCells(text: string, area: Area): ReadonlySet<number> | null {
  const held = new Set<number>();
  for (const part of text.split(/[\s,，、;；]+/).filter((one) => one !== "")) {
    const one = parseA1(part.slice(part.lastIndexOf("!") + 1));
    if (
      one === null ||
      one.row < area.row ||
      one.column < area.column ||
      one.row + one.rows > area.row + area.rows ||
      one.column + one.columns > area.column + area.columns
    )
      return null;
    for (let r = 0; r < one.rows; r++)
      for (let c = 0; c < one.columns; c++) held.add((one.row - area.row + r) * area.columns + (one.column - area.column + c));
  }
  return held;
}

function addressOf(problem: SpreadProblem, selection: Selection, reference: Selection | null): string {
  if (problem.type === "ReferenceNotNumber" && reference) return cellAddress(reference.area, problem.cell);
  return problem.type === "NotInUnits" && problem.cell !== null ? cellAddress(selection.area, problem.cell) : "";
}

function cellAddress({ row, column, columns }: Area, cell: number): string {
  return a1({ row: row + Math.floor(cell / columns), column: column + (cell % columns) });
}
