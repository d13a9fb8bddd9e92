import { compileF1 } from "../../../src/forms/F1/compileF1";
import { readingOf } from "../../../src/sheet/spec/reading";
import { formulaCells } from "../../../src/sheet/formula/formulaCells";
import { a1 } from "../../../src/sheet/place/address";
import { example, exampleNamed } from "../examples";
import { threeManagers } from "../threeManagers";
import { formYear } from "../../support/formYear";

const { plan, texts } = example("three managers", threeManagers);

test("compileF1 shows the worked figures: three managers, six months and a half-year", () => {
  const { values } = readingOf(compileF1(formYear(plan), texts));
  expect(values.slice(2)).toEqual([
    ["客户经理", "1月", "2月", "3月", "4月", "5月", "6月", "7月–12月", "全年"],
    ["销售额", "", "", "", "", "", "", "", ""],
    ["客户经理甲", 100, 100, 100, 100, 100, 100, 400, 1000],
    ["客户经理乙", 100, 100, 100, 100, 100, 100, 400, 1000],
    ["客户经理丙", 100, 100, 100, 100, 100, 100, 400, 1000],
    ["合计", 300, 300, 300, 300, 300, 300, 1200, 3000],
    ["累计", 300, 600, 900, 1200, 1500, 1800, 3000, ""],
  ]);
  expect(values[0]?.[0]).toBe("2026年度集团产品销售任务一览表");
  expect(values[1]?.[0]).toBe("集团客户部 · 2026年 · 上级主管：李主管 · 最小单位：销售额 1");
});

test("compileF1 keeps months as values, and 全年, 合计 and 累计 as formulas", () => {
  const formulas = new Map([...formulaCells(compileF1(formYear(plan), texts))].map(({ cell, ...at }) => [a1(at), cell.formula]));
  expect(formulas.size).toBe(3 + 8 + 7);
  expect(formulas.get("I5")).toBe("=SUM(B5:H5)");
  expect(formulas.get("H8")).toBe("=SUM(H5:H7)");
  expect(formulas.get("D9")).toBe("=SUM($B8:D8)");
});

test("compileF1 sums the periods that a column covers, which is a value", () => {
  const halves = example("halves", { ...threeManagers, layouts: { F1: [3, 3, 1], F2: [6, 1] } });
  const { values } = readingOf(compileF1(formYear(halves.plan), halves.texts));
  expect(values[2]).toEqual(["客户经理", "1月–3月", "4月–6月", "7月–12月", "全年"]);
  expect(values[4]).toEqual(["客户经理甲", 300, 300, 400, 1000]);
});

test("compileF1 names months after the turn of the year", () => {
  const fiscal = { ...threeManagers, firstMonth: 11, periods: [1, 1, 1, 3, 6], seasonality: [1, 1, 1, 1, 1] };
  const label = (language: string, layouts: object): unknown[] => {
    const { plan: own, texts: words } = example("fiscal", { ...fiscal, language, layouts });
    return (readingOf(compileF1(formYear(own), words)).values[2] as unknown[]).slice(1, -1);
  };
  expect(label("zh-CN", { F1: [1, 1, 1, 1, 1] })).toEqual(["11月", "12月", "次年1月", "次年2月–4月", "次年5月–10月"]);
  expect(label("en", { F1: [1, 1, 1, 1, 1] })).toEqual(["Nov", "Dec", "Jan 2027", "Feb–Apr 2027", "May–Oct 2027"]);
  expect(label("zh-CN", { F1: [2, 3] })).toEqual(["11月–12月", "次年1月–10月"]);
  expect(label("zh-CN", { F1: [4, 1] })).toEqual(["11月–次年4月", "次年5月–10月"]);
  expect(label("en", { F1: [4, 1] })).toEqual(["Nov–Apr 2027", "May–Oct 2027"]);
});

test("closed months are shaded, and below everything else stands what they had been asked for", () => {
  const f1 = exampleNamed("year").specs.find(({ key }) => key === "F1");
  if (!f1) throw new Error("no F1");
  const { values } = readingOf(f1);
  const ids = f1.ids?.rows ?? [];
  const row = (id: string): readonly unknown[] => (values[ids.indexOf(id)] ?? []).slice(0, 6);
  expect(values[1]?.[0]).toContain("1–4月已结，为实际完成数");
  expect(row("users:closed:planned:jia")).toEqual(["客户经理甲 · 计划", 412, 413, 413, 415, ""]);
  expect(row("users:closed:actual:jia")).toEqual(["客户经理甲 · 实际", 370, 413, 420, 421, ""]);
  expect(row("users:closed:actual:jia").slice(1, 5)).toEqual(row("users:manager:jia").slice(1, 5));
  expect(row("users:closed:planned")).toEqual(["合计 · 计划", 1031, 1031, 1031, 1039, ""]);
  expect(row("users:closed:attainment")).toEqual(["达成率", 0.964113, 0.985451, 0.969932, 0.981713, ""]);
  const first = ids.indexOf("users:manager:jia");
  const closed = f1.blocks.filter(({ style }) => style === "closed").find((block) => block.row === first);
  expect([closed?.column, closed?.cells[0]?.length]).toEqual([1, 4]);
  expect(ids.indexOf("users:closed:planned:jia")).toBeGreaterThan(ids.indexOf("revenue:cumulative"));
});

test("a metric in ten thousands is shown so, and stays what it is", () => {
  const { plan: own, texts: words } = example("ten thousands", { ...threeManagers, tenThousands: "销售额" });
  const [usual, shown] = [compileF1(formYear(plan), texts), compileF1(formYear(own), words)];
  expect(shown.blocks.flatMap(({ format }) => format ?? [])).toEqual(expect.arrayContaining(["0\\.0,_ "]));
  expect(readingOf(shown).values.slice(2)).toEqual(readingOf(usual).values.slice(2));
  expect(readingOf(shown).values[1]?.[0]).toContain("销售额以万为单位显示");
});
