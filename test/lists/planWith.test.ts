import type { PlanFile } from "../../src/plan/file/planFile";
import { validate } from "../../src/plan/file/validate";
import { planWith } from "../../src/lists/planWith";
import { readList, recogniseList } from "../../src/lists/readList";
import type { ListParts } from "../../src/lists/listRead";
import { sheet } from "./sheets";

function partsOf(text: string): ListParts {
  const grid = sheet(text);
  const found = recogniseList(grid);
  if (found === null) throw new Error("no list");
  return readList(grid, found).parts;
}

const plan: PlanFile = {
  version: 1,
  year: 2026,
  firstMonth: 4,
  team: "一部",
  metrics: [{ id: "revenue", name: "收入", unit: "0.01" }],
  products: [{ id: "crbt", name: "彩铃", target: { revenue: "5000.00" }, cancellation: 0.05 }],
  managers: [{ id: "wang", name: "王海燕", area: "城东", weight: 3 }],
  clients: [{ id: "c1", name: "医院", manager: "wang", class: "A", basis: { crbt: { revenue: 7 } } }],
  holds: [{ metric: "revenue", manager: "wang", amount: "100.00", reason: "签约" }],
};

test("into a plan that is there comes what is new; what the list has is updated, and nothing else touched", () => {
  const merged = planWith({
    parts: partsOf("客户|客户经理|产品|上年收入|用户数\n医 院|王海燕|彩铃|10|1\n医院|王海燕|彩铃|20|2\n工厂|刘志强|短信|30|3"),
    plan,
  });
  expect(merged).toMatchObject({
    team: "一部",
    metrics: [
      { id: "revenue", name: "收入", unit: "0.01" },
      { name: "用户数", unit: "1" },
    ],
    products: [
      { id: "crbt", target: { revenue: "5000.00", 用户数: "3" }, cancellation: 0.05 },
      { name: "短信", target: { revenue: "30.00", 用户数: "3" } },
    ],
    managers: [{ id: "wang", area: "城东", weight: 3 }, { name: "刘志强" }],
    holds: plan.holds,
  });
  expect(merged.clients).toMatchObject([
    { id: "c1", name: "医院", class: "A", basis: { crbt: { revenue: 7 } }, lastYear: { crbt: { revenue: 20, 用户数: 2 } } },
    { name: "医 院", manager: "王海燕", lastYear: { crbt: { revenue: 10 } } },
    { name: "工厂", manager: "刘志强", lastYear: { 短信: { revenue: 30 } } },
  ]);
  expect(validate(merged).problems.filter(({ level }) => level === "error")).toEqual([]);
  expect(planWith({ parts: partsOf("客户|客户经理|产品|上年收入\n医院|王海燕|彩铃|20"), plan: merged })).toEqual(merged);
});

test("a list without managers leaves clients where they are", () => {
  const merged = planWith({ parts: partsOf("客户|上年收入\n医院|20\n工厂|30"), plan });
  expect(merged.clients?.map(({ manager }) => manager)).toEqual(["wang", "（未分配）"]);
});

test("calendar months become the plan's, which begin in April", () => {
  const months = Array.from({ length: 12 }, (_, month) => month + 1);
  const text = `客户|经理|产品|${months.map((month) => `${month}月`).join("|")}\n医院|王海燕|彩铃|${months.join("|")}`;
  const { clients, seasonality } = planWith({ parts: partsOf(text), plan });
  expect(clients?.[0]?.lastYear).toEqual({ crbt: { 收入: undefined, revenue: [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3] } });
  expect(seasonality).toBeUndefined();
  expect(planWith({ parts: partsOf(text), plan: { year: 2027 } }).seasonality).toEqual(months);
});

test("targets of clients are what the split goes by where the list has nothing else; what was given back counts in last year alone", () => {
  const targets = planWith({ parts: partsOf("客户|经理|2026年目标收入\n医院|王|20\n工厂|王|30"), plan: { year: 2026 } });
  expect(targets.clients?.map(({ basis }) => basis)).toEqual([{ 全部产品: { 收入: 20 } }, { 全部产品: { 收入: 30 } }]);
  const back = planWith({ parts: partsOf("客户|经理|上年收入\n医院|王|-20\n工厂|王|30"), plan: { year: 2026 } });
  expect(back.clients?.map(({ lastYear }) => lastYear)).toEqual([{ 全部产品: { 收入: -20 } }, { 全部产品: { 收入: 30 } }]);
  expect(back.products[0]?.target).toEqual({ 收入: "10" });
});
