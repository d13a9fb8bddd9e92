export interface FilledIn {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Every yellow cell as it was left: whole units by `actualKey`; null: empty. */
  readonly cells: ReadonlyMap<string, number | null>;
}
