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
  ClientsAlike: () => "没有一个客户填写了依据（如上年实绩），各客户经理名下的客户平均分解。请填写上年实绩；如本意如此，可不处理。",
  IdsLikeAmounts: ({ found }) =>
    `编号看起来像数额（${found}），而所有客户都没有依据：粘贴时可能错了列。请移到依据列；如确为客户编号，可不处理。`,
  NamesForAmounts: ({ count, found }) =>
    `此列有 ${count} 个单元格是名称（${found}），本应是数额：粘贴时可能错了列。请核对各列的内容与列名。`,
  GrowthFar: ({ areClients, metric, named, more, middle }) =>
    `${metric}：${areClients ? "集团客户" : "客户经理"}的目标同比中位数为 ${middle}，而` +
    `${named.map(({ name, growth }) => `${name}为 ${growth}`).join("、")}${more > 0 ? `，另有 ${more} 项相差同样大` : ""}。` +
    `请确认是否有意如此；如非有意，请调整${areClients ? "上年数据或依据" : "其权重"}。`,
  SeasonMoved: ({ metric, totals, most }) =>
    `${metric}：并非人人全年销售所有产品，因此有 ${totals} 个产品或客户经理的期间合计与季节系数不同，最多相差 ${most}。全年合计和团队各期间合计均保持不变。`,
};
