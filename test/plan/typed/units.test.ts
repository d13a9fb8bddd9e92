import fc from "fast-check";
import { MAX_AMOUNT, type Unit } from "../../../src/plan/numbers/amount";
import { decimalText, groupedText, largest, parseAmount, parseUnit, unitText } from "../../../src/plan/typed/units";

const one: Unit = { size: 1, decimals: 0 };
const cent: Unit = { size: 1, decimals: 2 };
const hundred: Unit = { size: 100, decimals: 0 };
const nickel: Unit = { size: 5, decimals: 2 };

describe("parseUnit(text)", () => {
  it.each([
    ["1", one],
    ["0.01", cent],
    ["100", hundred],
    ["0.5", { size: 5, decimals: 1 }],
    ["0.05", nickel],
    ["0.10", { size: 1, decimals: 1 }],
    ["1.0", one],
    ["12.5", { size: 125, decimals: 1 }],
    [0.01, cent],
    [1e-7, { size: 1, decimals: 7 }],
  ])("%p is a unit", (text, unit) => expect(parseUnit(text)).toEqual(unit));

  it.each(["0", "-1", "", "x", "1,5", "0.0000000001", "100000000000"])("%p is none", (text) => expect(parseUnit(text)).toBeNull());

  it("reads back what unitText wrote", () => {
    for (const unit of [one, cent, hundred, nickel]) expect(parseUnit(unitText(unit))).toEqual(unit);
  });
});

describe("parseAmount(value, unit)", () => {
  it.each([
    ["36000.00", cent, 3_600_000],
    ["36000", cent, 3_600_000],
    ["12 000", one, 12_000],
    ["￥３６，０００．００", cent, 3_600_000],
    ["3.6万元", cent, 3_600_000],
    [" 12 ", one, 12],
    ["+5", one, 5],
    [".5", cent, 50],
    ["1200", hundred, 12],
    ["0.15", nickel, 3],
    ["0.00", cent, 0],
    [1.1, cent, 110],
    [4.35, cent, 435],
    [1e15 - 1, one, MAX_AMOUNT],
    ["99999999999999900", hundred, MAX_AMOUNT],
  ])("%p counts in whole units", (text, unit, units) => expect(parseAmount(text, unit)).toBe(units));

  it("takes numbers without the noise that Excel's own arithmetic leaves", () => {
    expect(parseAmount(0.1 + 0.2, cent)).toBe(30);
    expect(parseAmount(1.1 * 3, cent)).toBe(330);
  });

  it.each([
    ["100.005", cent, { type: "NotMultipleOfUnit", amount: "100.005", unit: "0.01" }],
    ["150", hundred, { type: "NotMultipleOfUnit", amount: "150", unit: "100" }],
    ["0.07", nickel, { type: "NotMultipleOfUnit", amount: "0.07", unit: "0.05" }],
    [0.125, cent, { type: "NotMultipleOfUnit", amount: "0.125", unit: "0.01" }],
    [123456789012345.67, one, { type: "NotMultipleOfUnit", amount: "123456789012345.67", unit: "1" }],
    ["-1", one, { type: "NegativeAmount", amount: "-1" }],
    ["1000000000000000", one, { type: "TooLarge", amount: "1000000000000000", unit: "1" }],
    ["9999999999999.99", nickel, { type: "NotMultipleOfUnit", amount: "9999999999999.99", unit: "0.05" }],
    ["10000000000000.00", nickel, { type: "TooLarge", amount: "10000000000000.00", unit: "0.05" }],
    ["", one, { type: "Missing" }],
    ["12 00", one, { type: "WrongKind", expected: "amount", found: "12 00" }],
    ["1,20", one, { type: "WrongKind", expected: "amount", found: "1,20", meant: ["1.2"] }],
    ["12%", one, { type: "WrongKind", expected: "amount", found: "12%" }],
    ["1.23456万", one, { type: "NotMultipleOfUnit", amount: "12345.6", unit: "1" }],
    ["（1,200）", one, { type: "NegativeAmount", amount: "-1200" }],
    ["abc", one, { type: "WrongKind", expected: "amount", found: "abc" }],
    [Number.NaN, one, { type: "WrongKind", expected: "amount", found: "NaN" }],
  ])("%p in its unit is a problem", (text, unit, detail) => expect(parseAmount(text, unit)).toEqual(detail));

  it("reads back what decimalText wrote, for any amount in any unit", () => {
    const units = fc.constantFrom(one, cent, hundred, nickel, { size: 125, decimals: 3 });
    fc.assert(
      fc.property(units, fc.maxSafeNat(), (unit, any) => {
        const count = any % (Number(largest(unit)) + 1);
        expect(parseAmount(decimalText(count, unit), unit)).toBe(count);
      }),
    );
  });
});

describe("decimalText(units, unit) and groupedText(units, unit)", () => {
  it.each([
    [3_600_000, cent, "36000.00", "36,000.00"],
    [5, cent, "0.05", "0.05"],
    [-5, cent, "-0.05", "-0.05"],
    [-123_456, cent, "-1234.56", "-1,234.56"],
    [12, hundred, "1200", "1,200"],
    [3, nickel, "0.15", "0.15"],
    [0, one, "0", "0"],
    [999, one, "999", "999"],
    [10n ** 17n, hundred, "10000000000000000000", "10,000,000,000,000,000,000"],
  ])("%p", (units, unit, plain, grouped) => {
    expect(decimalText(units, unit)).toBe(plain);
    expect(groupedText(units, unit)).toBe(grouped);
  });
});
