import { grownFormula, placedFormula } from "../../../src/sheet/merge/placedFormula";
import type { Placement } from "../../../src/sheet/merge/placement";

const lines = (...places: (number | null)[]) => places;
/** Rows 1–6 of F1 stand at 1, 2, 3, 5, 6, 7: somebody has inserted one; columns are where they were. */
const inserted: Placement = { rows: lines(0, 1, 2, 4, 5, 6), columns: lines(0, 1, 2, 3) };
/** Rows 2 and 3 have changed places. */
const sorted: Placement = { rows: lines(0, 2, 1, 3), columns: lines(0, 1) };
const on = (placement: Placement) => (key: string) => (key === "F1" ? placement : null);

test.each([
  ["=B4", "=B5"],
  ["=$B$3*2", "=$B$3*2"],
  ["=SUM(B2:B5)", "=SUM(B2:B3,B5:B6)"],
  ["=ROUND(SUM(B2:B5),2)", "=ROUND(SUM(B2:B3,B5:B6),2)"],
  ["=SUM($B3:B4)", "=SUM($B3,$B5)"],
  ['=ROWS(B2:B5)-COUNTIF(B2:B5,"✓")', '=ROWS(B2:B3)+ROWS(B5:B6)-COUNTIF(B2:B6,"✓")'],
  ["=SUMPRODUCT(--EXACT(A2:A5,A6),B2:B5)", "=SUMPRODUCT(--EXACT(A2:A6,A7),B2:B6)"],
  ['=[[F2]]!B4+"B4"', '=[[F2]]!B4+"B4"'],
])("placedFormula(%j) where a row was inserted is %j", (formula, placed) => {
  expect(placedFormula(formula, "F1", on(inserted))).toBe(placed);
});

test("on another sheet references follow the sheet that they refer to", () => {
  expect(placedFormula("=SUM([[F1]]!B2:B5)+B4", "TieOut", on(inserted))).toBe("=SUM([[F1]]!B2:B3,[[F1]]!B5:B6)+B4");
});

test("rows that were sorted stay in one area", () => {
  expect(placedFormula("=SUM(B2:B3)", "F1", on(sorted))).toBe("=SUM(B2:B3)");
  expect(placedFormula("=B2", "F1", on(sorted))).toBe("=B3");
});

test("what refers to a row that is gone cannot be worded, an area is what is left of it", () => {
  const gone: Placement = { rows: lines(0, 1, null, 2), columns: lines(0, 1) };
  expect(placedFormula("=B3", "F1", on(gone))).toBeNull();
  expect(placedFormula("=SUM(B2:B4)", "F1", on(gone))).toBe("=SUM(B2:B3)");
});

test("grownFormula(…) is what Excel makes of it by itself", () => {
  expect(grownFormula("=SUM(B2:B5)", "F1", on(inserted))).toBe("=SUM(B2:B6)");
});
