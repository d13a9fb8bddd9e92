import type { Position, SheetKey } from "../place/place";
import type { Reading } from "./reading";

/** Several sheets read as one, one below the other with a blank row between, so that tables are found on whichever they stand. */
export interface JoinedReading {
  readonly reading: Reading;
  /** Where a cell of it stands. */
  readonly standsAt: (at: Position) => { readonly sheet: SheetKey } & Position;
}

/** @param sheets at least one; what stands on none of them is said to stand on the first */
export function joinedReading(sheets: ReadonlyMap<SheetKey, Reading>): JoinedReading {
  const all: { readonly sheet: SheetKey; readonly reading: Reading; readonly from: number }[] = [];
  const values: Reading["values"][number][] = [];
  for (const [sheet, reading] of sheets) {
    all.push({ sheet, reading, from: values.length });
    const end = Math.max(reading.values.length, ...Object.values(reading.areas).map(({ row, rows }) => row + rows));
    for (let row = 0; row <= end; row += 1) values.push(reading.values[row] ?? []);
  }
  /** Known of the whole only where it is known of every sheet. */
  const each = <T extends Position>(listOf: (reading: Reading) => readonly T[] | undefined): readonly T[] | undefined =>
    all.every(({ reading }) => listOf(reading) !== undefined)
      ? all.flatMap(({ reading, from }) => (listOf(reading) ?? []).map((at) => ({ ...at, row: at.row + from })))
      : undefined;
  const [errors, calculating, days] = [each((one) => one.errors), each((one) => one.calculating), each((one) => one.days)];
  const areas = all.flatMap(({ reading, from }) =>
    Object.entries(reading.areas).map(([name, area]) => [name, { ...area, row: area.row + from }] as const),
  );
  return {
    reading: {
      values,
      areas: Object.fromEntries(areas),
      ...(errors && { errors }),
      ...(calculating && { calculating }),
      ...(days && { days }),
    },
    standsAt: ({ row, column }) => {
      const { sheet = "", from = 0 } = all.filter((one) => one.from <= row).at(-1) ?? {};
      return { sheet, row: row - from, column };
    },
  };
}
