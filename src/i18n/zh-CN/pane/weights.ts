import type { weights as en } from "../../en/pane/weights";

/** Chinese texts: what managers share the target by. */
export const weights: typeof en = {
  title: "客户经理权重",
  hint: "目标按输入表中的权重分给各客户经理。可以一键设为平均，或设为上年实绩；也可在输入表中自填。",
  equal: "平均",
  lastYear: (metric) => `按上年${metric}`,
  unknown: "还没有上年数据：请填写或导入客户的上年实绩。",
};
