import { listRows } from "../../../src/sheet/typed/listRows";

const everyRow = () => true;

test.each([
  ["as they stand", ["a1", "b2", ""], ["a1", "b2", ""], [0, 1, 2], []],
  ["sorted by somebody", ["a1", "b2"], ["b2", "a1"], [1, 0], []],
  ["one of them changed", ["a1", "b3"], ["a1", "b2"], [0, 1], []],
  ["one is gone", ["a1", "c3"], ["a1", "b2", "c3"], [0, 2], [1]],
  ["one more takes a row to type in", ["a1", "b2"], ["a1", "", ""], [0, 1], []],
  ["one more between has no row", ["a1", "x9", "b2"], ["a1", "b2"], [0, null, 1], []],
  ["one more at the end has no row", ["a1", "b2"], ["a1"], [0, null], []],
] as const)("%s", (_, wanted, there, places, leaving) => {
  const rows = (all: readonly string[]) => all.map((row) => (row === "" ? ["", ""] : [row.slice(0, 1), Number(row.slice(1))]));
  const found = listRows(rows(wanted), rows(there), everyRow);
  expect(found.places).toEqual(places);
  expect(found.leaving).toEqual(leaving);
});
