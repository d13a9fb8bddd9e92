import { folded } from "../../src/plan/sameName";

test("folded(name) is the same for names that look the same", () => {
  expect(folded(" 客户  甲 ")).toBe(folded("客户\u00a0甲"));
  expect(folded("Key ACCOUNTS")).toBe(folded("key\taccounts"));
  expect(folded("客户甲")).not.toBe(folded("客户 甲"));
});
