import { amountFormat, roundingDigits, shown } from "../../src/sheet/formats";

test("amountFormat shows exactly the decimals of the unit", () => {
  expect([{ size: 1, decimals: 0 }, { size: 100, decimals: 0 }, { size: 1, decimals: 2 }, { size: 5, decimals: 1 }].map(amountFormat)).toEqual(["#,##0_ ", "#,##0_ ", "#,##0.00_ ", "#,##0.0_ "]);
});

test("roundingDigits keeps whole units", () => {
  expect([{ size: 1, decimals: 0 }, { size: 100, decimals: 0 }, { size: 250, decimals: 0 }, { size: 1, decimals: 2 }, { size: 10, decimals: 2 }].map(roundingDigits)).toEqual([0, -2, -1, 2, 1]);
});

test("shown writes numbers as cells do", () => {
  expect(shown(36000, "#,##0.00")).toBe("36,000.00");
  expect(shown(36000, "#,##0.00_ ")).toBe("36,000.00");
  expect(shown(-1234567.5, "#,##0.0")).toBe("-1,234,567.5");
  expect(shown(999999999999999, "#,##0")).toBe("999,999,999,999,999");
  expect(shown(2026, "0")).toBe("2026");
  expect(shown(2 / 3, null)).toBe("0.66666666667");
  expect(shown(0.01, null)).toBe("0.01");
});
