import { columnWidth, textWidth, wrappedHeight, wrappedHeights, wrappedLines } from "../../../src/sheet/look/width";

test("textWidth counts Chinese characters twice", () => {
  expect(["", "abc", "客户经理", "客户A", "7月–12月", "（尚无客户）", "💐"].map(textWidth)).toEqual([0, 3, 8, 5, 8, 12, 2]);
});

test("columnWidth takes the widest, within limits", () => {
  expect(columnWidth(["合计", "1,234,567"], 9, 24)).toBe(11);
  expect(columnWidth(["1"], 9, 24)).toBe(9);
  expect(columnWidth(["x".repeat(99)], 9, 24)).toBe(24);
});

test("wrappedLines counts the lines that a text takes", () => {
  expect(wrappedLines("集团彩铃业务", 9)).toBe(2);
  expect(wrappedLines("a\nb", 9)).toBe(2);
  expect(wrappedLines("", 9)).toBe(1);
});

test("wrappedHeights tells only the rows that need more than a line", () => {
  expect(wrappedHeights(5, [["short"], ["x".repeat(20)]], [11])).toEqual([[6, 34]]);
});

test("wrappedHeight is what a row takes for a text of several lines, whose words stay whole", () => {
  const height = (width: number, size: number, bold = false): number =>
    wrappedHeight("customer relations department", width, { size, bold });
  expect([height(31, 11), height(31, 11, true), height(20, 11), height(13, 11), height(26, 22)]).toEqual([0, 33, 33, 48, 93]);
});
