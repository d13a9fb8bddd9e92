import { compileF2 } from "../../../src/forms/F2/compileF2";
import { a1 } from "../../../src/sheet/place/address";
import { formulaCells } from "../../../src/sheet/formula/formulaCells";
import { readingOf } from "../../../src/sheet/spec/reading";
import { example } from "../examples";
import { threeManagers, twoMetrics } from "../threeManagers";
import { formYear } from "../../support/formYear";

const { plan, texts } = example("two metrics", twoMetrics);
const spec = compileF2(formYear(plan), texts);
const { values } = readingOf(spec);

test("compileF2 has a row per product and metric, then 合计 and 累计 per metric", () => {
  expect(values[2]).toEqual(["集团产品", "指标", "1月", "2月", "3月", "4月", "5月", "6月", "7–9月", "10–12月", "合计"]);
  expect(values.slice(3, 13).map(([product, metric]) => [product, metric])).toEqual([
    ["集团彩铃", "用户数"],
    ["", "收入"],
    ["集团短信", "用户数"],
    ["", "收入"],
    ["集团IP", "用户数"],
    ["", "收入"],
    ["合计", "用户数"],
    ["", "收入"],
    ["累计", "用户数"],
    ["", "收入"],
  ]);
  expect(values[3]?.slice(2)).toEqual([120, 120, 120, 120, 120, 120, 240, 240, 1200]);
  expect(values[9]?.at(-1)).toBe(1808);
  expect(values[10]?.at(-1)).toBe(38123.45);
  expect(values[12]?.slice(-2)).toEqual([38123.45, ""]);
});

test("compileF2 merges a product's name, 合计 and 累计 over the metrics", () => {
  expect(spec.merges.map((area) => a1(area))).toEqual(["A4:A5", "A6:A7", "A8:A9", "A10:A11", "A12:A13"]);
  const single = example("one metric", threeManagers);
  expect(compileF2(formYear(single.plan), single.texts).merges).toEqual([]);
});

test("compileF2 never adds metrics to each other", () => {
  const formulas = new Map([...formulaCells(spec)].map(({ cell, ...at }) => [a1(at), cell.formula]));
  expect(formulas.get("C10")).toBe("=SUMPRODUCT(--EXACT($B$4:$B$9,$B10),C$4:C$9)");
  expect(formulas.get("K11")).toBe("=SUMPRODUCT(--EXACT($B$4:$B$9,$B11),K$4:K$9)");
  expect(formulas.get("D13")).toBe("=SUM($C11:D11)");
  expect(formulas.get("K4")).toBe("=SUM(C4:J4)");
});
