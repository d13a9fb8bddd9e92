import type { SplitDetail } from "../../../plan/problem/details/split";
import type { ProblemTexts } from "../../problemTexts";
import { few } from "./words";

const when = (period: number | null): string => (period === null ? "" : `在第 ${period} 个期间`);

export const split: ProblemTexts<SplitDetail> = {
  CannotFit: ({ metric, period, managers, products, need, have, shortfall }) =>
    products.length === 0
      ? `${metric}：${few(managers)}${when(period)}没有可销售的产品，却应承担 ${need}。请为其客户在届时当季的产品上填写大于 0 的依据，或把其权重设为 0。`
      : `${metric}：${few(managers)}${when(period)}只能销售${few(products)}，应承担 ${need}，而这些产品只有 ${have}，还差 ${shortfall}。` +
        "请为其客户在其他产品上填写大于 0 的依据，或降低其权重，或提高这些产品的目标。",
  CannotPlace: ({ metric, period, products, managers, need, have, shortfall }) =>
    managers.length === 0
      ? `${metric}：${few(products)}${when(period)}没有人可以销售，而目标是 ${need}。请为届时在岗的客户经理的客户填写大于 0 的依据，或把其目标或季节系数设为 0。`
      : `${metric}：${few(products)}${when(period)}只能由${few(managers)}销售，目标是 ${need}，而他们只承担 ${have}，还差 ${shortfall}。` +
        "请为其他客户经理的客户填写大于 0 的依据，或提高这些客户经理的权重，或降低目标。",
  SeasonMoved: ({ metric, totals, most }) =>
    `${metric}：并非人人全年销售所有产品，因此有 ${totals} 个产品或客户经理的期间合计与季节系数不同，最多相差 ${most}。全年合计和团队各期间合计均保持不变。`,
};
