import distributor from "../examples/distributor.json";
import retail from "../examples/retail-en.json";
import saas from "../examples/saas-en.json";
import telecom from "../examples/telecom.json";
import fiscalYear from "../examples/fiscal-year.json";
import year from "../examples/year.json";
import yearEn from "../examples/year-en.json";
import type { Language } from "../../plan/inputs/inputs";

/** A plan file to try, and what there is to see in it. */
export interface Example {
  readonly name: string;
  readonly title: Readonly<Record<Language, string>>;
  /** As it stands, or as it is made when somebody wants it. */
  readonly plan: object | (() => Promise<object>);
}

/** Business cases. What only a test wants to see stands beside them in the folder. */
export const examples: readonly Example[] = [
  {
    name: "telecom",
    plan: telecom,
    title: { en: "Telecom key accounts, beside last year (in Chinese)", "zh-CN": "电信集团客户部：对照上年，按工作日" },
  },
  {
    name: "distributor",
    plan: distributor,
    title: { en: "Regional distributor of drinks, by season (in Chinese)", "zh-CN": "区域饮料经销商：分品类淡旺季，总部加压" },
  },
  { name: "saas-en", plan: saas, title: { en: "SaaS team, a fiscal year from February", "zh-CN": "SaaS 销售团队（英文），财年自二月起" } },
  { name: "retail-en", plan: retail, title: { en: "Retail stores on a 4-4-5 calendar", "zh-CN": "零售门店（英文），4-4-5 日历" } },
  {
    name: "lived",
    plan: async () => (await import("../examples/lived/teams")).telecomTeam(),
    title: { en: "Half a year of visits, logs and sales (in Chinese)", "zh-CN": "过了半年：拜访、日志、日清表和业绩" },
  },
  {
    name: "lived-en",
    plan: async () => (await import("../examples/lived/teams")).saasTeam(),
    title: { en: "Half a year of visits, logs and sales", "zh-CN": "过了半年（英文）：拜访、日志和业绩" },
  },
  { name: "fiscal-year", plan: fiscalYear, title: { en: "Fiscal year from April, by quarter", "zh-CN": "财年自四月起，按季度" } },
  { name: "year", plan: year, title: { en: "A year as it goes: actuals and changes (in Chinese)", "zh-CN": "进行中的一年：实际与变更" } },
  { name: "year-en", plan: yearEn, title: { en: "A year as it goes: actuals and changes", "zh-CN": "进行中的一年（英文）" } },
];

/** The example as the file that a user would choose. */
export async function exampleFile({ name, plan }: Example): Promise<File> {
  const made = typeof plan === "function" ? await (plan as () => Promise<object>)() : plan;
  return new File([JSON.stringify(made, null, 2)], `${name}.json`, { type: "application/json" });
}
