import { editTotal, type TotalEdit } from "../../../src/plan/split/editTotal";
import { verifyTable } from "../../../src/plan/split/verifyTable";

const table = { rows: 3, columns: 2, seed: Float64Array.of(1, 1, 1, 1, 2, 2), rowTotals: [100, 100, 200], columnTotals: [200, 200] };
const edit: TotalEdit = { table, cells: Float64Array.of(50, 50, 50, 50, 100, 100), row: 0, total: 140, whole: "moves" };

it("the whole moves: only this row and the column totals change", () => {
  expect(editTotal(edit)).toEqual({
    type: "Split",
    cells: Float64Array.of(70, 70, 50, 50, 100, 100),
    rowTotals: [140, 100, 200],
    columnTotals: [220, 220],
  });
});

it("the whole stays: the other rows give in proportion, the column totals stay", () => {
  const result = editTotal({ ...edit, total: 130, whole: "stays" });
  expect(result).toEqual({
    type: "Split",
    cells: Float64Array.of(65, 65, 45, 45, 90, 90),
    rowTotals: [130, 90, 180],
    columnTotals: [200, 200],
  });
});

it("held cells stay, or the contradiction is named", () => {
  const min = Float64Array.of(50, 0, 0, 0, 0, 0);
  const max = Float64Array.of(50, Infinity, Infinity, Infinity, Infinity, Infinity);
  const held = { ...edit, table: { ...table, min, max } };
  expect(editTotal(held)).toMatchObject({ cells: Float64Array.of(50, 90, 50, 50, 100, 100), columnTotals: [200, 240] });
  const stays = editTotal({ ...held, whole: "stays" });
  if (stays.type !== "Split") throw new Error(stays.type);
  expect(stays.cells[0]).toBe(50);
  expect(verifyTable(3, 2, stays.cells, stays.rowTotals, stays.columnTotals)).toBeNull();
  expect(editTotal({ ...held, total: 40 })).toMatchObject({ type: "Infeasible", reason: "minimums", shortfall: 10 });
  expect(editTotal({ ...held, total: 40, whole: "stays" })).toMatchObject({
    type: "Infeasible",
    certificate: { kind: "row", shortfall: 10 },
  });
});

it("more than the whole is refused", () => {
  expect(editTotal({ ...edit, total: 500, whole: "stays" })).toMatchObject({ type: "Infeasible", shortfall: 100 });
});

it("any row goes by its own bounds, and what has no weight gets nothing but its minimum", () => {
  const max = Float64Array.of(1, 1, 60, Infinity, 1, 1);
  expect(editTotal({ ...edit, table: { ...table, max }, row: 1 })).toEqual({
    type: "Split",
    cells: Float64Array.of(50, 50, 60, 80, 100, 100),
    rowTotals: [100, 140, 200],
    columnTotals: [210, 230],
  });
  const min = Float64Array.of(0, 0, 10, 0, 0, 0);
  const seed = Float64Array.of(1, 1, 0, 1, 2, 2);
  const cells = Float64Array.of(50, 50, 10, 90, 100, 100);
  expect(editTotal({ ...edit, table: { ...table, seed, min, columnTotals: [160, 240] }, cells, row: 1 })).toMatchObject({
    cells: Float64Array.of(50, 50, 10, 130, 100, 100),
    columnTotals: [160, 280],
  });
  const full = { ...table, seed, max: Float64Array.of(1, 1, 60, 100, 1, 1) };
  expect(editTotal({ ...edit, table: full, row: 1 })).toMatchObject({ type: "Infeasible", reason: "maximums", shortfall: 40 });
});
