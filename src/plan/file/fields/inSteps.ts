/** Entries of a list that are looked at in a step. */
export const ENTRIES_A_STEP = 5_000;
