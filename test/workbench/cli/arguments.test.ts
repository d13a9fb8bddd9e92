import { orderOf } from "../../../src/workbench/cli/arguments";

test.each([
  [["plan.json"], { type: "Save", plan: "plan.json", out: "plan.xlsx" }],
  [["teams/north.v2.json"], { type: "Save", plan: "teams/north.v2.json", out: "teams/north.v2.xlsx" }],
  [["plan.json", "-o", "out/a.xlsx"], { type: "Save", plan: "plan.json", out: "out/a.xlsx" }],
  [["-o", "a.XLSX", "plan.json"], { type: "Save", plan: "plan.json", out: "a.XLSX" }],
  [["--print", "plan.json"], { type: "Print", plan: "plan.json" }],
  [["--help"], { type: "Help" }],
])("%j asks for %j", (words, order) => {
  expect(orderOf(words)).toEqual(order);
});

test.each([
  [[]],
  [["a.json", "b.json"]],
  [["a.json", "-o"]],
  [["a.json", "-o", "a.csv"]],
  [["a.json", "--print", "-o", "a.xlsx"]],
  [["--verbose", "a.json"]],
])("%j is wrong", (words) => {
  expect(orderOf(words)).toEqual({ type: "Wrong" });
});
