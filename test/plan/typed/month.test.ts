import { monthIn, planMonthIn, yearIn } from "../../../src/plan/typed/month";

test.each([
  ["4", null, 4],
  ["04", null, 4],
  ["４", null, 4],
  ["4月", null, 4],
  ["4 月份", null, 4],
  ["四月", null, 4],
  ["十二月", null, 12],
  ["Apr", null, 4],
  ["april", null, 4],
  ["Sept.", null, 9],
  ["2026-04", 2026, 4],
  ["2026/4", 2026, 4],
  ["2026.4", 2026, 4],
  ["2026年4月", 2026, 4],
  ["2026 年 4 月", 2026, 4],
  ["２０２６年４月", 2026, 4],
])("%s is a month", (text, year, month) => {
  expect(monthIn(text)).toEqual({ year, month });
});

test("what is no month", () => {
  expect(["", "0", "13月", "2026-13", "2026", "4.5", "x", "第4个月"].map(monthIn)).toEqual(Array(8).fill(null));
});

test("months of the plan: counted from its first, or called by their names", () => {
  const fiscal = { year: 2026, firstMonth: 4 };
  expect(["4", "第4个月", "4月", "2026年4月", "1月", "2027年1月", "2027-03", "Mar"].map((text) => planMonthIn(text, fiscal))).toEqual([
    4, 4, 1, 1, 10, 10, 12, 12,
  ]);
  expect(["2026年1月", "2027年4月", "x", "13月"].map((text) => planMonthIn(text, fiscal))).toEqual([null, null, null, null]);
  expect(["13", "0", "4.5"].map((text) => planMonthIn(text, fiscal))).toEqual([13, 0, 4.5]);
  expect(planMonthIn("2030年4月", { year: null, firstMonth: 1 })).toBe(4);
});

test("years", () => {
  expect(["2026", "２０２６", "2026年", "2026 年度", "2026财年", "26年", "明年"].map(yearIn)).toEqual([
    2026,
    2026,
    2026,
    2026,
    2026,
    null,
    null,
  ]);
});
