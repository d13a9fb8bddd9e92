import type { versions as en } from "./words.en";

/** Chinese words of 版本对比. */
export const versions: typeof en = {
  name: "版本对比",
  title: (year) => `${year}年度目标版本对比表`,
  intro: "各客户经理和各产品的全年目标，以及团队各月目标：原计划、每次变更增减的数额，以及现计划。",
  who: "客户经理/产品",
  target: "下达目标",
  buffer: "加压",
  original: "原计划",
  current: "现计划",
  difference: "差额",
  change: (number, date, what) => `${number}. ${[date, what].filter((part) => part !== "").join("\n")}`,
  managers: "客户经理合计",
  products: "产品合计",
  months: "各月合计",
  byMonth: (metric) => `${metric} · 各月`,
  /** What the tie-out proves. */
  ties: {
    target: (sheet) => `下达目标 = ${sheet} 全年合计`,
    targetAndBuffer: (sheet) => `下达目标 + 加压 = ${sheet} 全年合计`,
    productTargetAndBuffer: (product) => `${product}：下达目标 + 加压 = F2 全年`,
    productTarget: (product) => `${product}：下达目标 = F2 全年`,
    given: "下达目标 = 版本对比 下达目标合计",
    givenProduct: (product) => `${product}：下达目标 = 版本对比`,
    original: "原计划：客户经理合计 = 产品合计",
    managers: "现计划：客户经理合计 = 产品合计",
    now: (sheet) => `版本对比 现计划合计 = ${sheet} 全年合计`,
    nowProduct: (product) => `${product}：版本对比 现计划 = F2 全年`,
  },
};
