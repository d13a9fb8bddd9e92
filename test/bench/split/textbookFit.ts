/** Iterative proportional fitting as textbooks write it, over arrays of arrays: what our fit is measured against. */
export function textbookFit(
  seed: readonly (readonly number[])[],
  rowTotals: ArrayLike<number>,
  columnTotals: ArrayLike<number>,
  tolerance: number,
): number[][] {
  let cells = seed.map((row) => [...row]);
  for (let sweep = 0; sweep < 2000; sweep++) {
    cells = cells.map((row, i) => {
      const sum = row.reduce((a, b) => a + b, 0);
      return row.map((value) => (sum > 0 ? (value * rowTotals[i]!) / sum : 0));
    });
    const sums = Array.from(columnTotals, (_, j) => cells.reduce((a, row) => a + row[j]!, 0));
    cells = cells.map((row) => row.map((value, j) => (sums[j]! > 0 ? (value * columnTotals[j]!) / sums[j]! : 0)));
    const worst = cells.reduce((most, row, i) => Math.max(most, Math.abs(row.reduce((a, b) => a + b, 0) - rowTotals[i]!)), 0);
    if (worst <= tolerance) break;
  }
  return cells;
}
