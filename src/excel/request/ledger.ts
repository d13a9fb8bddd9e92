/**
 * What a command has done to the workbook so far. Whatever stops it, now or later, is told together with what stands there: only `attempt`
 * opens a ledger, nothing is written without one, and nobody can call untouched what was written.
 */
import type { Standing } from "../../i18n/failure";

export class Ledger {
  #standing: Standing = { type: "Untouched" };

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
