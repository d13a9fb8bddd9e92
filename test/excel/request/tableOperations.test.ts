import { closeTogether, tableOperations, type Filled } from "../../../src/excel/request/tableOperations";

const filled = (row: number, column: number, rows: number, columns: number): Filled<string> => ({
  row,
  column,
  rows: Array.from({ length: rows }, (_, down) => Array.from({ length: columns }, (_, across) => `${row + down}:${column + across}`)),
});

test("areas that lie close together are one table, with null between; far away ones are not", () => {
  const [near, next, far] = [filled(0, 0, 2, 3), filled(3, 1, 1, 2), filled(900, 0, 1, 2)];
  expect(closeTogether([near, next, far])).toEqual([[near, next], [far]]);
  const set: unknown[] = [];
  for (const { queue } of tableOperations([near, next, far], (area, rows) => set.push([area, rows]))) queue();
  expect(set).toEqual([
    [
      { row: 0, column: 0, rows: 4, columns: 3 },
      [
        ["0:0", "0:1", "0:2"],
        ["1:0", "1:1", "1:2"],
        [null, null, null],
        [null, "3:1", "3:2"],
      ],
    ],
    [{ row: 900, column: 0, rows: 1, columns: 2 }, [["900:0", "900:1"]]],
  ]);
});

test("a column that is filled all the way down does not make a table of everything beside it", () => {
  const column = filled(0, 30, 200, 1);
  const [above, below] = [filled(0, 0, 2, 8), filled(150, 0, 2, 8)];
  expect(closeTogether([above, below, column])).toHaveLength(3);
});
