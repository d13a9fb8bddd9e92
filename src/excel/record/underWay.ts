/**
 * Whether a pane is writing at this moment, in the record's first row. What has to be known to put the workbook back, should that pane go
 * away, follows in the same row as packed pieces.
 *
 *     C1 (since when)  D1 (which pane)  E1 writing  F1 … (the journal)
 */

/** Points at the record. */
export const RECORD_NAME = "TC_Record";

export interface UnderWay {
  readonly lease: Lease;
  /** "writing": cells are being written, or are about to be. "protecting": everything stands there but the protection of some sheets. */
  readonly stage: Stage | null;
  readonly pieces: readonly string[];
}

export type Stage = "writing" | "protecting";

/** Who wrote last, or does so now, and since when; null: the record does not say. */
export interface Lease {
  readonly since: string | null;
  readonly by: string | null;
}

export const NOTHING_UNDER_WAY: UnderWay = { lease: { since: null, by: null }, stage: null, pieces: [] };

export function isSameLease(one: Lease, other: Lease): boolean {
  return one.since === other.since && one.by === other.by;
}

/** @param head the record's first row from A on */
export function underWayIn(head: readonly unknown[]): UnderWay {
  const [since = "", by = "", stage = "", ...pieces] = head.slice(LEASE).map(String);
  return {
    lease: { since: since === "" ? null : since, by: by === "" ? null : by },
    stage: stage === "writing" || stage === "protecting" ? stage : null,
    pieces: pieces.filter((piece) => piece !== ""),
  };
}

/** Columns, from 0. */
export const LEASE = 2;
export const STAGE = 4;
