import { folded } from "../../../src/plan/typed/name";

test.each([
  ["客户  甲", "客户\u00a0甲"],
  [" 客户 甲 ", "客户\u3000甲"],
  ["Key ACCOUNTS", "key\taccounts"],
  ["ＡＢＣ公司", "abc公司"],
  ["公司（华东）", "公司(华东)"],
  ["客户\u200b甲", "客户甲"],
  ["\ufeff客户甲\u202c", "客户甲"],
  ["客\u2060户\u00ad甲", "客户甲"],
])("%j and %j are one name", (one, other) => {
  expect(folded(one)).toBe(folded(other));
});

test("other names are others", () => {
  expect(folded("客户甲")).not.toBe(folded("客户 甲"));
  expect(folded("客户-甲")).not.toBe(folded("客户甲"));
});
