import { rulesTogether } from "../../../src/excel/cells/applyRule";
import type { RuleSpec } from "../../../src/sheet/spec/spec";

const at = (row: number, column = 5) => ({ row, column, rows: 3, columns: 1 });
const good = (row: number, column?: number): RuleSpec => ({ area: at(row, column), mood: "good", text: "✓" });
const formula = (row: number, text: string): RuleSpec => ({ area: at(row), mood: "bad", formula: text });

test("what is said of several areas is one rule", () => {
  expect(rulesTogether([good(3), formula(3, "=$F4<$K$1"), good(9, 2), formula(9, "=$F10<$K$1")])).toEqual([
    { rule: good(3), areas: [at(3), at(9, 2)] },
    { rule: formula(3, "=$F4<$K$1"), areas: [at(3), at(9)] },
  ]);
});

test.each([
  ["another text", [good(3), { ...good(9), text: "✗" }]],
  ["another colour", [good(3), { ...good(9), mood: "bad" }]],
  ["a formula that says something else", [formula(3, "=$F4<1"), formula(9, "=$F4<1")]],
  ["a formula of another sheet, which moves otherwise", [formula(3, "=$F4<[[F1]]!A1"), formula(9, "=$F10<[[F1]]!A1")]],
  ["an area above the first", [formula(9, "=$F10<1"), formula(3, "=$F4<1")]],
] as const)("not with %s", (_, rules) => {
  expect(rulesTogether(rules).map(({ rule }) => rule)).toEqual(rules);
});

test("where areas overlap, the later rule stays the later", () => {
  const rules = [good(3), formula(9, "=$F10<1"), good(10)];
  expect(rulesTogether(rules).map(({ areas }) => areas)).toEqual([[at(3)], [at(9)], [at(10)]]);
});
