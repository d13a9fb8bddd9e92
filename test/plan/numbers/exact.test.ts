import fc from "fast-check";
import { cellUnits } from "../../../src/plan/typed/cellUnits";
import {
  exactDifference,
  exactProduct,
  exactRound,
  exactSum,
  exactSumOfProducts,
  fifteenDigits,
  isAbove,
  roundedProduct,
} from "../../../src/plan/numbers/exact";
import { toCellNumber } from "../../../src/plan/numbers/amount";

test("exactSum and exactProduct carry no binary noise", () => {
  expect(exactSum([0.1, 0.2])).toBe(0.3);
  expect(exactSum([null, 1e15, 0.5, -1e15])).toBe(0.5);
  expect(exactSum([])).toBe(0);
  expect(exactProduct(0.3, 1.05, 100)).toBe(31.5);
  expect(exactProduct(0.3, null)).toBe(0);
  expect(exactDifference(0.3, 0.1)).toBe(0.2);
  expect(
    exactSumOfProducts([
      [0.1, 3],
      [0.2, null],
      [0.7, 1],
    ]),
  ).toBe(1);
});

test("rounding is Excel's: a half away from zero, of the decimals that are seen", () => {
  expect([1.005, -1.005, 2.675, 0.1 + 0.2, 1e-20, 110].map((x) => exactRound(x, 2))).toEqual([1.01, -1.01, 2.68, 0.3, 0, 110]);
  expect(
    exactSumOfProducts(
      [
        [0.3, 2 / 3, 100],
        [0.3, 4 / 3, 100],
        [0.4, 0.75, 100],
      ],
      10,
    ),
  ).toBe(90);
  expect(roundedProduct([0.1, 1 / 3, 100], 10)).toBe(3.3333333333);
  expect([fifteenDigits(0.1 + 0.2), fifteenDigits(55.00000000000001), fifteenDigits(1e-7)]).toEqual([0.3, 55, 1e-7]);
  expect([isAbove(0.1 + 0.2, 0.3), isAbove(0.3000001, 0.3)]).toEqual([false, true]);
});

test("exactSum of hundredths is the sum of the hundredths", () => {
  const cents = fc.array(fc.integer({ min: -1e12, max: 1e12 }), { maxLength: 50 });
  fc.assert(
    fc.property(cents, (units) => expect(exactSum(units.map((each) => each / 100))).toBe(units.reduce((sum, each) => sum + each, 0) / 100)),
  );
});

test("cellUnits(value, unit) takes back what toCellNumber gave", () => {
  const unit = fc.constantFrom({ size: 1, decimals: 0 }, { size: 1, decimals: 2 }, { size: 5, decimals: 2 }, { size: 100, decimals: 0 });
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), unit, (units, each) =>
      expect(cellUnits(toCellNumber(units, each), each)).toBe(units),
    ),
  );
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
