import type { Area, Position } from "../place/place";

/** Cells that have something in common, in few areas: stretches of a row, and equal stretches below each other. */
export function rectangles(cells: readonly Position[]): readonly Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const stretches: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column } of sorted) {
    const last = stretches.at(-1);
    if (last && last.row === row && last.column + last.columns === column) last.columns += 1;
    else stretches.push({ row, column, rows: 1, columns: 1 });
  }
  const open = new Map<string, (typeof stretches)[number]>();
  return stretches.filter((stretch) => {
    const key = `${stretch.column}:${stretch.columns}`;
    const above = open.get(key);
    if (above && above.row + above.rows === stretch.row) {
      above.rows += 1;
      return false;
    }
    open.set(key, stretch);
    return true;
  });
}
