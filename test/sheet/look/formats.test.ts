import {
  amountFormat,
  day,
  dateOfSerial,
  decimalFormat,
  leastShown,
  percentFormat,
  roundingDigits,
  serialOf,
  shown,
} from "../../../src/sheet/look/formats";

test("amountFormat shows exactly the decimals of the unit", () => {
  expect(
    [
      { size: 1, decimals: 0 },
      { size: 100, decimals: 0 },
      { size: 1, decimals: 2 },
      { size: 5, decimals: 1 },
    ].map(amountFormat),
  ).toEqual(["#,##0_ ", "#,##0_ ", "#,##0.00_ ", "#,##0.0_ "]);
});

test("roundingDigits keeps whole units", () => {
  expect(
    [
      { size: 1, decimals: 0 },
      { size: 100, decimals: 0 },
      { size: 250, decimals: 0 },
      { size: 1, decimals: 2 },
      { size: 10, decimals: 2 },
    ].map(roundingDigits),
  ).toEqual([0, -2, -1, 2, 1]);
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

test("shares, points and days are shown as cells show them", () => {
  expect(shown(0.9978, percentFormat(1))).toBe("99.8%");
  expect(shown(0.285, percentFormat(0))).toBe("29%");
  expect(shown(-0.05, percentFormat(2))).toBe("-5.00%");
  expect(shown(115.269, decimalFormat(1))).toBe("115.3");
  expect(shown(98, decimalFormat(0))).toBe("98");
  expect(shown(46082, day)).toBe("2026-03-01");
  expect(shown(-1, day)).toBe("-1");
});

test("days are counted as Excel counts them", () => {
  expect(["1900-03-01", "2024-02-29", "2026-03-01", "9999-12-31"].map(serialOf)).toEqual([61, 45351, 46082, 2958465]);
  expect([61, 45351, 46082.75, 2958465].map(dateOfSerial)).toEqual(["1900-03-01", "2024-02-29", "2026-03-01", "9999-12-31"]);
  expect([-1, 2958466, Infinity, NaN].map(dateOfSerial)).toEqual([null, null, null, null]);
  expect(["2026-13-01", "2026-02-29", "1 March"].map(serialOf)).toEqual([null, null, null]);
});

test("ten thousands are a format alone: a point before the last digit that is left of the thousands", () => {
  const format = amountFormat({ size: 1, decimals: 2, tenThousands: true });
  expect(format).toBe("0\\.0,_ ");
  expect([76350, 963169.61, 5000, 499, -12345, 3636000].map((value) => shown(value, format))).toEqual([
    "7.6",
    "96.3",
    "0.5",
    "0.0",
    "-1.2",
    "363.6",
  ]);
  expect(leastShown(format)).toBe(1000);
});
