import { allTexts } from "../../../src/i18n/allTexts";
import { usageReport } from "../../../src/workbench/cli/arguments";
import { collectOrder } from "../../../src/workbench/cli/collectOrder";
import { generateOrder } from "../../../src/workbench/cli/generateOrder";
import { handOutOrder } from "../../../src/workbench/cli/handOutOrder";

test.each([
  [["plan.json"], { type: "Save", plan: "plan.json", out: "plan.xlsx", throughOffice: false }],
  [["teams/north.v2.json"], { type: "Save", plan: "teams/north.v2.json", out: "teams/north.v2.xlsx", throughOffice: false }],
  [["plan.json", "-o", "out/a.xlsx"], { type: "Save", plan: "plan.json", out: "out/a.xlsx", throughOffice: false }],
  [["plan.json", "--out=out/a.xlsx"], { type: "Save", plan: "plan.json", out: "out/a.xlsx", throughOffice: false }],
  [["-o", "a.XLSX", "plan.json"], { type: "Save", plan: "plan.json", out: "a.XLSX", throughOffice: false }],
  [["plan.json", "--through-office"], { type: "Save", plan: "plan.json", out: "plan.xlsx", throughOffice: true }],
  [["--print", "plan.json"], { type: "Print", plan: "plan.json" }],
  [["--help"], { type: "Help" }],
  [["plan.json", "-h", "--what"], { type: "Help" }],
])("generate %j asks for %j", (words, order) => {
  expect(generateOrder(words)).toEqual(order);
});

test.each([
  [
    ["plan.json", "-m", "3", "-o", "out"],
    { type: "HandOut", plan: "plan.json", month: "3", folder: "out", throughOffice: false, thanks: "" },
  ],
  [
    ["-o", "out", "-m", "2026-03", "plan.json"],
    { type: "HandOut", plan: "plan.json", month: "2026-03", folder: "out", throughOffice: false, thanks: "" },
  ],
])("handout %j asks for %j", (words, order) => {
  expect(handOutOrder(words)).toEqual(order);
});

test.each([
  [["plan.json", "a.xlsx", "b.xlsx"], { type: "Collect", plan: "plan.json", files: ["a.xlsx", "b.xlsx"], out: null, turned: [] }],
  [["plan.json", "a.xlsx", "-o", "new.json"], { type: "Collect", plan: "plan.json", files: ["a.xlsx"], out: "new.json", turned: [] }],
])("collect %j asks for %j", (words, order) => {
  expect(collectOrder(words)).toEqual(order);
});

test.each([
  [generateOrder, []],
  [generateOrder, ["a.json", "b.json"]],
  [generateOrder, ["a.json", "-o", "a.csv"]],
  [generateOrder, ["a.xlsx", "-o", "./a.xlsx"]],
  [generateOrder, ["a.json", "--print", "-o", "a.xlsx"]],
  [generateOrder, ["a.json", "--print", "--through-office"]],
  [handOutOrder, ["a.json", "-m", "3"]],
  [handOutOrder, ["a.json", "-m", "13", "-o", "out"]],
  [collectOrder, ["a.json"]],
  [collectOrder, ["a.json", "b.xlsx", "-o", "a.json"]],
])("%p: %j is wrong, as its usage says", (order, words) => {
  expect(order(words)).toEqual({ type: "Wrong", fault: null });
});

test.each([
  [["a.json", "-o"], { type: "valueMissing", option: "-o" }],
  [["a.json", "--out="], { type: "valueMissing", option: "--out" }],
  [["a.json", "-o", "--print"], { type: "valueMissing", option: "-o" }],
  [["a.json", "-o", "a.xlsx", "-o", "b.xlsx"], { type: "twice", option: "-o" }],
  [["--verbose", "a.json"], { type: "unknown", option: "--verbose" }],
  [["a.json", "-x"], { type: "unknown", option: "-x" }],
  [["a.json", "--print=3"], { type: "noValue", option: "--print" }],
] as const)("%j is wrong, and the option is named in every language", (words, fault) => {
  const order = generateOrder(words);
  expect(order).toEqual({ type: "Wrong", fault });
  for (const language of ["zh-CN", "en"] as const) {
    const { code, errors } = usageReport({ type: "Wrong", fault }, "USAGE", allTexts(language));
    expect([code, errors]).toEqual([2, [expect.stringContaining(fault.option), "USAGE"]]);
  }
});
