import { withCellsOfRow } from "../../../src/forms/records/ownColumns";

const columnOf = (heading: string): number | null => {
  const column = ["Month", "Planned", "实际 数"].indexOf(heading);
  return column < 0 ? null : column;
};

test.each([
  ["=[@Planned]*2", "=B8*2"],
  ["=TC_ActualRows[@[实际 数]]-[@Planned]", "=C8-B8"],
  ["=TC_ActualRows[[#This Row],[Planned]]/tc_actualrows[@Month]", "=B8/A8"],
  ['=IF([@Month]=1,"[@Planned]",[@Planned])', '=IF(A8=1,"[@Planned]",B8)'],
  ["=SUM(TC_ActualRows[Planned])", "=SUM(TC_ActualRows[Planned])"],
  ["=Mine[@Planned]+[@Gone]", "=Mine[@Planned]+[@Gone]"],
  ["=B8+1", "=B8+1"],
])("%s in row 8 is %s", (formula, expected) => {
  expect(withCellsOfRow(formula, "TC_ActualRows", 7, columnOf)).toBe(expected);
});
