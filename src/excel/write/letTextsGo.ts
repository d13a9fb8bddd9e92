/**
 * Clears texts for good, or leaves a mark in their place: in cells, in what is kept of sheets that say them again, and in the steps, of
 * which nothing can be undone after that. All or nothing, like any writing.
 */
import { withoutTexts } from "../record/entry";
import { cellsInPieces, askSizes } from "../read/cellsInPieces";
import { Refusal } from "../request/failure";
import type { Ledger } from "../request/ledger";
import { run } from "../request/run";
import { addingStep } from "../steps/stepsSheet";
import type { CellWrite } from "../../sheet/merge/mergeCells";
import type { Content } from "../../sheet/merge/ourContent";
import type { Position, SheetKey } from "../../sheet/place/place";
import { planWriting, type Beside, type WriteOptions, type WritingPlan } from "./planWriting";
import { carryThrough } from "./writeSheets";

/** A cell, and what is left in it. */
export interface CellToClear extends Position {
  readonly left: string;
}

export interface TextsToGo {
  /** Sheets on which there may be any. */
  readonly sheets: readonly SheetKey[];
  /** Which cells are cleared. */
  readonly cellsOn: (key: SheetKey, cells: readonly (readonly unknown[])[]) => readonly CellToClear[];
  /** Whether a text that is kept of a generated sheet goes. */
  readonly isGone: (key: SheetKey, text: string) => boolean;
}

/** How many cells were cleared. */
export async function letTextsGo(
  ledger: Ledger,
  wanted: TextsToGo,
  options: Pick<WriteOptions, "onProgress" | "signal"> = {},
): Promise<number> {
  const plan = await run((context) => planned(context, wanted, ledger));
  const locked = plan.beside.find(({ id }) => plan.before.sheets.some((sheet) => sheet.id === id && sheet.protected));
  if (locked) throw new Refusal("SheetProtected", locked.tab);
  await carryThrough(ledger, plan, () => Promise.resolve(plan), options);
  return countOf(plan.beside);
}

async function planned(context: Excel.RequestContext, wanted: TextsToGo, { action, when }: Ledger): Promise<WritingPlan> {
  const plan = await planWriting(context, [], {});
  const { before, look } = plan;
  const sheets = wanted.sheets.flatMap((key) => {
    const seen = before.own.get(key);
    return seen
      ? [{ key, seen, sheet: context.workbook.worksheets.getItem(seen.id), fields: ["formulas"] as const, corner: undefined }]
      : [];
  });
  const sizes = askSizes(sheets);
  await context.sync();
  const read = await cellsInPieces(context, sizes());
  const beside = sheets.flatMap(({ key, seen: { id, name } }, at): readonly Beside[] => {
    const cells = read[at]?.formulas ?? [];
    const writes = wanted.cellsOn(key, cells).flatMap(({ row, column, left }): readonly CellWrite[] => {
      const was = (cells[row]?.[column] ?? "") as Content;
      return was === "" || was === left ? [] : [{ row, column, content: left, isFormula: false, was }];
    });
    return writes.length === 0 ? [] : [{ id, tab: name, writes }];
  });
  const { entries } = look.record;
  const rows = entries.flatMap((entry) => {
    const pieces = withoutTexts(entry, (text) => wanted.isGone(entry.key, text));
    if (pieces === null) return [];
    const [cells, stood] = [pieces, entry.pieces].map((each) => [entry.key, entry.status, entry.stamp, ...each]);
    return [{ row: entry.row, cells: filled(cells, stood?.length), stood: filled(stood, cells?.length) }];
  });
  const head = { action: action?.type ?? "letGo", when, cells: countOf(beside), sheets: beside.length, end: "letGo" as const };
  return {
    ...plan,
    beside,
    record: {
      ...plan.record,
      before: [...plan.record.before, ...rows.map(({ row, cells }) => ({ row, cells }))],
      former: [...plan.record.former, ...rows.map(({ row, stood }) => ({ row, cells: stood }))],
    },
    steps: addingStep(look.steps.heads, head, null),
  };
}

function filled(cells: readonly string[] = [], length = 0): readonly string[] {
  return [...cells, ...Array<string>(Math.max(0, length - cells.length)).fill("")];
}

function countOf(beside: readonly Beside[]): number {
  return beside.reduce((sum, { writes }) => sum + writes.length, 0);
}
