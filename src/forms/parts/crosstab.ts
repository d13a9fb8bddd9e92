/** A face of the plan as a form shows it: rows × columns in whole units, with all sums. */
export interface Crosstab {
  readonly cells: readonly (readonly number[])[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly all: number;
}

/** Sums a face: its columns gathered as `columnAt` says, [0, 1, 1] making one column of the second and the third. */
export function crosstab(face: readonly (readonly number[])[], columnAt: readonly number[]): Crosstab {
  const count = Math.max(-1, ...columnAt) + 1;
  const cells = face.map((row) => {
    const gathered = Array<number>(count).fill(0);
    row.forEach((units, position) => {
      const column = columnAt[position] as number;
      gathered[column] = (gathered[column] as number) + units;
    });
    return gathered;
  });
  const columns = Array.from({ length: count }, (_, column) => total(cells.map((row) => row[column] as number)));
  return { cells, rows: cells.map(total), columns, all: total(columns) };
}

/** Each sum with all before it: 300, 300, 400 → 300, 600, 1000. */
export function running(sums: readonly number[]): readonly number[] {
  let through = 0;
  return sums.map((sum) => (through += sum));
}

function total(units: readonly number[]): number {
  return units.reduce((sum, value) => sum + value, 0);
}
