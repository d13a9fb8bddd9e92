/**
 * What a command has done to the workbook so far. Whatever stops it, now or later, is told together with what stands there: only `attempt`
 * opens a ledger, nothing is written without one, and nobody can call untouched what was written.
 */

/** What stands in the workbook after a command that failed. */
export type Standing =
  | { readonly type: "Untouched" }
  /** Everything is as it was, but that these sheets, by their tabs, lack the protection that they had. */
  | { readonly type: "PutBack"; readonly unprotected: readonly string[] }
  /** All that was asked for; what failed came after it. */
  | { readonly type: "Written" }
  /** These sheets may hold some of the old and some of the new. */
  | { readonly type: "HalfWritten"; readonly sheets: readonly string[] };

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
