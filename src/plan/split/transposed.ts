/** A row-major table turned over: its columns become rows. */
export function transposed<T extends Float64Array | Uint8Array>(cells: T, rows: number, columns: number): T {
  const turned = cells.slice();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) turned[column * rows + row] = cells[row * columns + column]!;
  }
  return turned as T;
}
