import type { F10 as en } from "./words.en";

/** Chinese words of the score sheet. */
export const F10: typeof en = {
  name: (manager) => `评价 ${manager}`,
  title: (year) => `${year}年业绩目标的综合评价`,
  manager: (name) => `客户经理：${name}`,
  assessors: { self: "自我评价", supervisor: "主管评价" },
  columns: {
    goal: "目标项目",
    weight: "重要性",
    quantity: "达成标准",
    result: "实际达成",
    completion: "完成率",
    crossScore: "交叉得分",
    difference: "差异",
  },
  rows: { goals: "目标的评价", difficulty: "困难程度", effort: "努力程度", score: "综合得分", grade: "评级" },
  scale: { band: "评级标准", from: "起分", grade: "评级", ranges: "系数范围" },
  notWhole: "重要性≠100%",
  agrees: "一致",
  differs: "不同",
  opinions: { self: "自我评价意见", supervisor: "主管评价意见" },
  seeming: { shows: "得分显示为 ", is: "，实为 ", below: "，未达到 ", end: " 分。" },
  leftOut: (assessor, open, of, weight) => `${assessor}：${of} 项目标中有 ${open} 项尚无完成率（${weight}），未计入，其余按比例折算。`,
  open: (assessor, open, of, weight) => `${assessor}：${of} 项目标中有 ${open} 项尚无完成率（${weight}）。`,
  outside: (factor, range) => `${factor}超出 ${range}，请核实。`,
};
