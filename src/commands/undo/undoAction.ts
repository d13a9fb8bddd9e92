/**
 * Undoes the newest action, whatever it was: every cell, sheet and name is as it was before. What was typed since where undoing needs the
 * cell is told first, and goes only when the user says so.
 */
import type { StepHead } from "../../excel/steps/step";
import type { Ended } from "../../excel/write/cannotGoBack";
import type { TypedSince } from "../../excel/write/typedSince";
import { undoStep } from "../../excel/write/undoStep";
import type { Outcome } from "../outcome/outcome";
import { done, settle } from "../outcome/settle";
import { writingNotices } from "../outcome/writingNotices";
import type { WriteOptions } from "../workbook/writePlan";

export type Undoing =
  /** There is nothing to undo, or something else was done or undone meanwhile. */
  | { readonly type: "Nothing" }
  | { readonly type: "Ended"; readonly head: StepHead; readonly ended: Ended }
  /** Ask, then call again with them. */
  | { readonly type: "TypedSince"; readonly head: StepHead; readonly since: readonly TypedSince[] }
  | { readonly type: "Undone"; readonly head: StepHead };

export interface UndoAsked {
  /** The number of the action that is meant. Left out: the newest. */
  readonly number?: number;
  /** Cells that were told, and may go. */
  readonly agreed?: readonly TypedSince[];
}

export function undoAction({ number, agreed = [] }: UndoAsked = {}, options: WriteOptions = {}): Promise<Outcome<Undoing>> {
  return settle<Undoing>(async (ledger) => {
    const undone = await undoStep(ledger, { number, agreed }, options);
    if (undone.type !== "Undone") return done(undone);
    const { head, written } = undone;
    return done({ type: "Undone", head }, writingNotices(written));
  });
}
