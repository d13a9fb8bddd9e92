import awkward from "../examples/awkward.json";
import buffered from "../examples/buffered.json";
import bufferedEn from "../examples/buffered-en.json";
import fiscalYear from "../examples/fiscal-year.json";
import hostileNames from "../examples/hostile-names.json";
import largeAmounts from "../examples/large-amounts.json";
import signed from "../examples/signed.json";
import signedEn from "../examples/signed-en.json";
import singleManager from "../examples/single-manager.json";
import threeManagers from "../examples/three-managers.json";
import year from "../examples/year.json";
import yearEn from "../examples/year-en.json";
import type { Language } from "../../plan/inputs/inputs";

/** A plan file to try, and what there is to see in it. */
export interface Example {
  readonly name: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly plan: object;
}

export const examples: readonly Example[] = [
  {
    name: "three-managers",
    plan: threeManagers,
    title: { en: "Three equal managers, half a year in one block", "zh-CN": "三位客户经理平分，下半年合为一栏" },
  },
  {
    name: "awkward",
    plan: awkward,
    title: { en: "Prime targets, 41 clients, a late joiner", "zh-CN": "质数目标、41 家客户、一人中途加入" },
  },
  { name: "fiscal-year", plan: fiscalYear, title: { en: "Fiscal year from April, by quarter", "zh-CN": "财年自四月起，按季度" } },
  { name: "single-manager", plan: singleManager, title: { en: "One manager, no clients yet", "zh-CN": "只有一位客户经理，尚无客户" } },
  { name: "signed", plan: signed, title: { en: "Signed amounts held, minimums and maximums", "zh-CN": "已签约数额锁定，另有上下限" } },
  { name: "signed-en", plan: signedEn, title: { en: "Holds at every level, in hundreds", "zh-CN": "各级锁定，以百为单位" } },
  { name: "buffered", plan: buffered, title: { en: "Buffers, minimum targets, working days", "zh-CN": "加压、原定最低要求、按工作日" } },
  { name: "buffered-en", plan: bufferedEn, title: { en: "A buffer of 2.5 %, holidays of our own", "zh-CN": "加压 2.5%，自定节假日" } },
  { name: "year", plan: year, title: { en: "A year as it goes: actuals and changes (in Chinese)", "zh-CN": "进行中的一年：实际与变更" } },
  { name: "year-en", plan: yearEn, title: { en: "A year as it goes: actuals and changes", "zh-CN": "进行中的一年（英文）" } },
  {
    name: "large-amounts",
    plan: largeAmounts,
    title: { en: "The largest amounts that Excel keeps exact", "zh-CN": "Excel 能精确保存的最大金额" },
  },
  { name: "hostile-names", plan: hostileNames, title: { en: "Names that look like formulas", "zh-CN": "看似公式的名称" } },
];

/** The example as the file that a user would choose. */
export function exampleFile({ name, plan }: Example): File {
  return new File([JSON.stringify(plan, null, 2)], `${name}.json`, { type: "application/json" });
}
