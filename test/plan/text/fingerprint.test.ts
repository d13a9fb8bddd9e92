import { fingerprint } from "../../../src/plan/text/fingerprint";

test.each([
  ["", "811c9dc5"],
  ["jia", "61753cd7"],
  ["m23", "0124dc81"],
  ["客户经理甲", "40f0eab9"],
])("the fingerprint of %p is the same for ever, eight digits: workbooks keep it", (text, expected) => {
  expect(fingerprint(text)).toBe(expected);
  expect(expected).toMatch(/^[0-9a-f]{8}$/);
});

test("both bytes of every character count", () => {
  expect(new Set(["a", "b", "\u0161", "\u0061", "\u6100"].map(fingerprint)).size).toBe(4);
});
