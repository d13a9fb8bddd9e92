import { compileF3 } from "../../../src/forms/F3/compileF3";
import { formulaCells } from "../../../src/sheet/formula/formulaCells";
import { a1 } from "../../../src/sheet/place/address";
import { readingOf } from "../../../src/sheet/spec/reading";
import { example } from "../examples";
import { threeManagers, twoMetrics } from "../threeManagers";
import { formYear } from "../../support/formYear";
import { F3 } from "../../../src/forms/F3/form";

const { plan, texts } = example("two metrics", twoMetrics);

test("compileF3 has a row per client in the managers' order, and one for a manager without clients", () => {
  const { values } = readingOf(compileF3(formYear(plan), texts, null));
  expect(values[0]?.[0]).toBe("2026年销售任务明细表");
  expect(values[2]).toEqual(["", "", "", "用户数", "", "", "", "收入", "", "", ""]);
  expect(values[3]).toEqual([
    "客户经理",
    "集团客户",
    "类别",
    "集团彩铃",
    "集团短信",
    "集团IP",
    "合计",
    "集团彩铃",
    "集团短信",
    "集团IP",
    "合计",
  ]);
  expect(values.slice(4).map((row) => row.slice(0, 3))).toEqual([
    ["客户经理甲", "集团客户1", "A"],
    ["客户经理甲", "集团客户2", ""],
    ["客户经理乙", "集团客户3", ""],
    ["客户经理丙", "（尚无客户）", ""],
    ["合计", "", ""],
    ["客户经理小计", "", ""],
    ["客户经理甲", "小计", ""],
    ["客户经理乙", "小计", ""],
    ["客户经理丙", "小计", ""],
  ]);
  expect(values[8]?.slice(3)).toEqual([1200, 601, 7, 1808, 36000.01, 1999.99, 123.45, 38123.45]);
});

test("compileF3 adds up every manager's clients below 合计, by name, so that sorting and filtering leave them right", () => {
  const spec = compileF3(formYear(plan), texts, null);
  const { values } = readingOf(spec);
  const both = [4, 5].map((row) => (values[row] ?? []).slice(3) as number[]);
  expect(values[10]?.slice(3, 6)).toEqual([0, 1, 2].map((column) => (both[0]?.[column] ?? 0) + (both[1]?.[column] ?? 0)));
  expect(values[11]?.slice(3)).toEqual(values[6]?.slice(3));
  const [first] = [...formulaCells(spec)].filter(({ row, column }) => row === 10 && column === 3);
  expect(first?.cell.formula).toBe("=SUMPRODUCT(--EXACT($A$5:$A$8,$A11),D$5:D$8)");
});

test("compileF3 can be filtered by manager, 合计 staying in view", () => {
  const { filter, frozen } = compileF3(formYear(plan), texts, null);
  expect(filter && a1(filter)).toBe("A4:K8");
  expect(frozen).toEqual({ rows: 4, columns: 2 });
});

test("compileF3 leaves the class out where no client has one", () => {
  const { plan: own, texts: words } = example("no class", threeManagers);
  expect(readingOf(compileF3(formYear(own), words, null)).values[3]).toEqual([
    "客户经理",
    "集团客户",
    "集团彩铃",
    "集团短信",
    "集团IP",
    "合计",
  ]);
});

test("compileF3 makes the sheet of a period, named after its months", () => {
  const march = compileF3(formYear(plan), texts, 2);
  expect([march.key, march.name, readingOf(march).values[0]?.[0]]).toEqual(["F3_03", "F3 3月任务明细表", "3月销售任务明细表"]);
  const quarter = compileF3(formYear(plan), texts, 7);
  expect([quarter.key, readingOf(quarter).values[0]?.[0]]).toEqual(["F3_08", "10–12月销售任务明细表"]);
  expect(F3.keyOf(null)).toBe("F3");
});

test("compileF3: the sheets of all periods add up to the year's", () => {
  const amounts = (period: number | null): number[][] =>
    readingOf(compileF3(formYear(plan), texts, period))
      .values.slice(4, 9)
      .map((row) => row.slice(3) as number[]);
  const months = plan.inputs.periods.map((_, period) => amounts(period));
  amounts(null).forEach((row, r) =>
    row.forEach((value, c) => expect(months.reduce((sum, month) => sum + (month[r]?.[c] as number), 0)).toBeCloseTo(value, 6)),
  );
});

test("compileF3 prints on one page across while it is legible, then at least one per metric", () => {
  expect(compileF3(formYear(plan), texts, null).print.pagesWide).toBe(1);
  const products = Array.from({ length: 20 }, (_, product) => ({
    id: `p${product}`,
    name: `产品${product}`,
    target: { users: "10", revenue: "1.00" },
  }));
  const wide = example("wide", { ...twoMetrics, products, clients: [] });
  expect(compileF3(formYear(wide.plan), wide.texts, null).print.pagesWide).toBeGreaterThanOrEqual(2);
});
