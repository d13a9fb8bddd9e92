import fc from "fast-check";
import { ceilingInWords, completionOf, standardOf } from "../../../src/plan/goals/standard";

test.each([
  [1200, { amount: 1200, isCeiling: false }],
  ["≤5", { amount: 5, isCeiling: true }],
  [" <= 5 ", { amount: 5, isCeiling: true }],
  ["≤1,200.5", { amount: 1200.5, isCeiling: true }],
  ["≤2.5%", { amount: 0.025, isCeiling: true }],
  ["≤5 次", null],
  ["3 visits a week", null],
  ["≥5", null],
  ["", null],
  [null, null],
  [true, null],
])("standardOf(%j)", (quantity, expected) => {
  expect(standardOf(quantity)).toEqual(expected);
});

test.each([
  ["不超过5次", "≤5"],
  ["不高于 2.5%", "≤2.5%"],
  ["＜＝１０", "≤10"],
  ["at most 1,200", "≤1,200"],
  ["最多3", "≤3"],
  ["≤5", null],
  ["至少5", null],
  ["每周3次", null],
  [5, null],
])("ceilingInWords(%j)", (quantity, expected) => {
  expect(ceilingInWords(quantity)).toBe(expected);
});

test.each([
  [10, 12, 1.2],
  [0, 12, null],
  ["≤10", 10, 1],
  ["≤10", 8, 1.2],
  ["≤10", 12, 0.8],
  ["≤10", 25, 0],
  ["≤10", 0, 2],
  ["≤0", 0, 1],
  ["≤0", 1, 0],
])("completionOf(%j) with a result of %d is %d", (quantity, result, expected) => {
  const standard = standardOf(quantity);
  if (standard === null) throw new Error("no standard");
  expect(completionOf(standard, result)).toEqual(expected === null ? null : expect.closeTo(expected, 12));
});

test("of what is not to be exceeded, less is never worse, and what was meant is just kept", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), fc.nat(20_000), fc.nat(20_000), (amount, a, b) => {
      const standard = { amount, isCeiling: true };
      const [less, more] = [completionOf(standard, Math.min(a, b)) ?? 0, completionOf(standard, Math.max(a, b)) ?? 0];
      expect(less).toBeGreaterThanOrEqual(more);
      expect(more).toBeGreaterThanOrEqual(0);
      expect(completionOf(standard, amount)).toBe(1);
    }),
  );
});
