import { largestRemainder } from "../../../src/plan/split/largestRemainder";
import { origins } from "../../../src/plan/split/origins";
import { splitTable } from "../../../src/plan/split/splitTable";

it("a line: who received what was left over, and who stands at a bound", () => {
  const max = [Infinity, Infinity, Infinity, 30, 7];
  const min = [0, 0, 0, 0, 7];
  const split = largestRemainder(137, [1, 1, 1, 5, 1], { min, max });
  if (split.type !== "Split") throw new Error(split.type);
  expect(origins(split.cells, split.fit, min, max)).toEqual([
    { units: 34, share: 33 + 1 / 3, by: "share", rounded: "up" },
    { units: 33, share: 33 + 1 / 3, by: "share", rounded: "down" },
    { units: 33, share: 33 + 1 / 3, by: "share", rounded: "down" },
    { units: 30, share: 30, by: "max", rounded: "none" },
    { units: 7, share: 7, by: "held", rounded: "none" },
  ]);
});

it("a table", () => {
  const split = splitTable({
    rows: 2,
    columns: 2,
    seed: Float64Array.of(1, 1, 1, 1),
    rowTotals: [5, 5],
    columnTotals: [5, 5],
    min: Float64Array.of(4, 0, 0, 0),
  });
  if (split.type !== "Split") throw new Error(split.type);
  expect(origins(split.cells, split.fit, Float64Array.of(4, 0, 0, 0)).map(({ units, by }) => [units, by])).toEqual([
    [4, "min"],
    [1, "share"],
    [1, "share"],
    [4, "share"],
  ]);
});
