import type { proposals as en } from "./words.en";

/** Chinese words of 目标协商. */
export const proposals: typeof en = {
  name: "目标协商",
  title: (year) => `${year}年度目标协商表`,
  intro: "下达为分解结果，自报由客户经理填写，确认为双方商定的数额。确认后再次生成时锁定，其余目标相应调整。",
  style: "协商方式",
  styles: { directive: "命令式（0%）", guided: "指导式（5%）", participative: "参与式（10%）", delegated: "授权式（20%）" },
  styleNote: "确认数与下达数相差超过此比例时提示。",
  columns: {
    manager: "客户经理",
    metric: "指标",
    product: "产品",
    issued: "下达",
    proposed: "自报",
    gap: "差距",
    agreed: "确认",
    note: "说明",
  },
};
