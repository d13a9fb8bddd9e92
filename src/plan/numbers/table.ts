/** Sums of row-major tables, and rows and columns swapped. */

export function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let k = 0; k < values.length; k++) total += values[k] ?? 0;
  return total;
}

export function rowSums(rows: number, columns: number, cells: ArrayLike<number>): number[] {
  const sums = Array<number>(rows).fill(0);
  for (let row = 0, cell = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, cell++) sums[row] = (sums[row] ?? 0) + (cells[cell] ?? 0);
  }
  return sums;
}

export function columnSums(rows: number, columns: number, cells: ArrayLike<number>): number[] {
  const sums = Array<number>(columns).fill(0);
  for (let row = 0, cell = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, cell++) sums[column] = (sums[column] ?? 0) + (cells[cell] ?? 0);
  }
  return sums;
}

export function transposed(rows: number, columns: number, cells: ArrayLike<number>): Float64Array {
  const turned = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) turned[column * rows + row] = cells[row * columns + column] ?? 0;
  }
  return turned;
}
