/**
 * What a command has done to the workbook so far. Whatever stops it, now or later, is told together with what stands there: only `attempt`
 * opens a ledger, nothing is written without one, and nobody can call untouched what was written.
 */
import type { Standing } from "../../i18n/failure";
import type { Content } from "../../sheet/merge/ourContent";
import type { Action } from "../../i18n/action";

/** Cells of a sheet, whosever it is, with what stood in them and what is written there. */
export interface CellsWritten {
  /** Of the sheet. */
  readonly id: string;
  readonly tab: string;
  readonly cells: readonly (readonly [row: number, column: number, was: Content, ours: Content])[];
}

export class Ledger {
  #standing: Standing = { type: "Untouched" };
  /** When the action began. */
  readonly when = new Date().toISOString();
  #beside: readonly CellsWritten[] = [];
  #hasStep = false;

  /** @param action that can be undone later. Null: whatever is written leaves no step */
  constructor(readonly action: Action | null = null) {}

  /** Cells that the action writes besides its sheets, for its step. */
  get beside(): readonly CellsWritten[] {
    return this.#beside;
  }

  /** Whether cells that were written by themselves have left a step. */
  get hasStep(): boolean {
    return this.#hasStep;
  }

  leavesStep(): void {
    this.#hasStep = true;
  }

  writes(cells: CellsWritten): void {
    if (cells.cells.length > 0) this.#beside = [...this.#beside, cells];
  }

  get standing(): Standing {
    return this.#standing;
  }

  /** Before the first request that changes something; `sheets`: the tabs of all that may change. */
  begin(sheets: readonly string[]): void {
    this.#standing = { type: "HalfWritten", sheets };
  }

  /** Everything that was asked for stands there. */
  written(): void {
    this.#standing = { type: "Written" };
  }

  putBack(unprotected: readonly string[] = []): void {
    this.#standing = { type: "PutBack", unprotected };
  }

  /** What was begun has changed nothing. */
  untouched(): void {
    this.#standing = { type: "Untouched" };
  }
}
