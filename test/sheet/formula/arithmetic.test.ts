import fc from "fast-check";
import { arithmetic } from "../../../src/sheet/formula/arithmetic";

test.each([
  ["=10+2", 12],
  ["10+2", 12],
  ["= (1200 - 150) * 30% ", 315],
  ["=2+3*4^2/8", 8],
  ["=-2^2", 4],
  ["=2^-1", 0.5],
  ["=2^3^2", 64],
  ["=--.5", 0.5],
  ["=50%%", 0.005],
  ["=1.5E+2-1e1", 140],
  ["=7", 7],
])("arithmetic(%j) is %d, as in Excel", (formula, value) => expect(arithmetic(formula)).toBe(value));

test.each([
  "=A1+2",
  "=SUM(1,2)",
  "=1/0",
  "=",
  "=1+",
  "=(1",
  "=1)",
  "=1 2",
  "=+",
  "=1..2",
  "=E5",
  "=1E999",
  '="12"',
  "=1,2",
  `=${"(".repeat(500)}1${")".repeat(500)}`,
  `=1${"+1".repeat(600)}`,
])("%s is none", (formula) => expect(arithmetic(formula)).toBeNull());

test("sums of whole numbers come out as JavaScript has them", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -999, max: 999 }), { minLength: 1, maxLength: 8 }), (terms) =>
      expect(arithmetic(`=${terms.map((term) => `(${term})`).join("+")}`)).toBe(terms.reduce((sum, term) => sum + term, 0)),
    ),
  );
});
