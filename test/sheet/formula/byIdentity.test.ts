import fc from "fast-check";
import { byIdentity, inA1, type IdsOf } from "../../../src/sheet/formula/byIdentity";
import { a1 } from "../../../src/sheet/place/address";
import type { SheetIds } from "../../../src/sheet/place/identity";

const F1: SheetIds = { rows: ["head", "jia", "yi", "total"], columns: ["who", "jan", "feb", "year"] };
const INPUT: SheetIds = {
  rows: [],
  columns: [],
  tables: [
    { row: 1, column: 0, rows: ["m1", "m2"], columns: ["metric", "unit"] },
    { row: 1, column: 3, rows: ["p1", "p2"], columns: ["product", "target"] },
  ],
};
const idsOf: IdsOf = (key) => ({ F1, Input: INPUT })[key] ?? null;

test.each([
  ["=SUM(B2:C2)", "=SUM(⟦jia|jan⟧:⟦jia|feb⟧)"],
  ["=$D$4+B$2*$C3", "=⟦$total|$year⟧+⟦$jia|jan⟧*⟦yi|$feb⟧"],
  ["=SUM([[Input]]!E2:E3)-[[Input]]!$B$3", "=SUM([[Input]]!⟦p1|target⟧:⟦p2|target⟧)-[[Input]]!⟦$m2|$unit⟧"],
  ['=IF(B2="","A1 ""B2""",LOG10(C2))', '=IF(⟦jia|jan⟧="","A1 ""B2""",LOG10(⟦jia|feb⟧))'],
  ["=ROUND(D2,2)&TC_Rate", "=ROUND(⟦jia|year⟧,2)&TC_Rate"],
])("%s is %s", (formula, meant) => {
  expect(byIdentity(formula, "F1", idsOf)).toBe(meant);
  expect(inA1(meant, "F1", idsOf)).toBe(formula);
});

test.each(["=A1:E9", "=[[Input]]!C2", "=[[Other]]!A1", "=B2+Z99"])("%s refers to what has no identity", (formula) => {
  expect(byIdentity(formula, "F1", idsOf)).toBeNull();
});

test("a cell that is gone cannot be written", () => {
  const without: IdsOf = () => ({ ...F1, rows: ["head", "yi", "total"] });
  expect(inA1("=⟦jia|jan⟧+⟦yi|jan⟧", "F1", without)).toBeNull();
  expect(inA1("=⟦yi|jan⟧", "F1", without)).toBe("=B2");
});

test("wherever rows and columns go, a formula means the same, whatever they are called", () => {
  const names = fc.uniqueArray(fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom("a|b", "⟦x⟧", '"', "$r", "%7c;", "客户 1")), {
    minLength: 4,
    maxLength: 4,
  });
  const orders = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
  fc.assert(
    fc.property(names, names, orders, orders, fc.nat({ max: 5 }), (rows, columns, rowOrder, columnOrder, inserted) => {
      const before: SheetIds = { rows, columns };
      const after: SheetIds = {
        rows: [...Array<null>(inserted).fill(null), ...rowOrder.map((at) => rows[at] ?? null)],
        columns: columnOrder.map((at) => columns[at] ?? null),
      };
      const worded = (at: (row: number, column: number) => { row: number; column: number }): string =>
        `=SUM(${a1(at(1, 1))},${a1(at(2, 2), "column")})*${a1(at(0, 0), "row")}-${a1(at(3, 3), "absolute")}`;
      const meant =
        byIdentity(
          worded((row, column) => ({ row, column })),
          "F1",
          () => before,
        ) ?? "";
      const moved = worded((row, column) => ({ row: inserted + rowOrder.indexOf(row), column: columnOrder.indexOf(column) }));
      expect(inA1(meant, "F1", () => after)).toBe(moved);
      expect(byIdentity(moved, "F1", () => after)).toBe(meant);
    }),
  );
});
