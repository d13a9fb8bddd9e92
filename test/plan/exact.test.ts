import fc from "fast-check";
import { cellUnits } from "../../src/plan/cellUnits";
import { exactDifference, exactProduct, exactSum, exactSumOfProducts } from "../../src/plan/exact";
import { toCellNumber } from "../../src/plan/amount";

test("exactSum and exactProduct carry no binary noise", () => {
  expect(exactSum([0.1, 0.2])).toBe(0.3);
  expect(exactSum([null, 1e15, 0.5, -1e15])).toBe(0.5);
  expect(exactSum([])).toBe(0);
  expect(exactProduct(0.3, 1.05, 100)).toBe(31.5);
  expect(exactProduct(0.3, null)).toBe(0);
  expect(exactDifference(0.3, 0.1)).toBe(0.2);
  expect(exactSumOfProducts([[0.1, 3], [0.2, null], [0.7, 1]])).toBe(1);
});

test("exactSum of hundredths is the sum of the hundredths", () => {
  const cents = fc.array(fc.integer({ min: -1e12, max: 1e12 }), { maxLength: 50 });
  fc.assert(fc.property(cents, (units) => expect(exactSum(units.map((each) => each / 100))).toBe(units.reduce((sum, each) => sum + each, 0) / 100)));
});

test("cellUnits(value, unit) takes back what toCellNumber gave", () => {
  const unit = fc.constantFrom({ size: 1, decimals: 0 }, { size: 1, decimals: 2 }, { size: 5, decimals: 2 }, { size: 100, decimals: 0 });
  fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), unit, (units, each) => expect(cellUnits(toCellNumber(units, each), each)).toBe(units)));
});

test("cellUnits forgives noise, but no part of a unit", () => {
  const cent = { size: 1, decimals: 2 };
  expect(cellUnits(0.1 + 0.2, cent)).toBe(30);
  expect(cellUnits(36000.0000000004, cent)).toBe(3_600_000);
  expect(cellUnits(-0, cent)).toBe(0);
  expect(cellUnits(10.005, cent)).toEqual({ type: "NotMultipleOfUnit", amount: "10.005", unit: "0.01" });
  expect(cellUnits(100_000_000_000.005, cent)).toMatchObject({ type: "NotMultipleOfUnit" });
  expect(cellUnits(1e16, cent)).toMatchObject({ type: "TooLarge" });
});
