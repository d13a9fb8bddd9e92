/**
 * What came back and was not taken over, because the plan had been changed as well. As long as it comes back the same, nobody is asked
 * again.
 */
export interface Declined {
  /** Of which entry, field and words, before and after: see `conflictKey`. */
  readonly id: string;
  /** The day on which that was decided. */
  readonly on: string;
  /** Id of whose report it was. */
  readonly manager: string;
  /** In words, as it was asked: which entry, which field, and what came back. */
  readonly entry: string;
  readonly field: string;
  readonly text: string;
}
