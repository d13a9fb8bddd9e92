/** Cells in one answer: Excel on the web hands out 5 MB at most. */
export const CELLS_PER_ANSWER = 100_000;
