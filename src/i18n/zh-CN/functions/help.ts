import type { HelpTexts } from "../../en/functions/help";

const unit = "单元格允许的最小单位，如 1、0.01 或 100；省略时为 1";

/** Chinese texts, shown where a formula is typed: what each function does, and what each argument is. */
export const functionHelp: HelpTexts = {
  ATTAINMENT: {
    description: "达成率：实际 ÷ 计划，逐格计算；计划小于 0 时为 1 +（实际 − 计划）÷ |计划|",
    parameters: { actual: "实际完成数", plan: "计划数，行列数与实际相同" },
  },
  CUMATTAINMENT: {
    description: "累计达成率：前若干期的实际合计对计划合计的达成率",
    parameters: { actuals: "各期实际", plans: "各期计划，行列数与实际相同", through: "从第一期起计入几期" },
  },
  CROSSSCORES: {
    description: "交叉得分：重要性 × 完成率 × 100，逐格计算",
    parameters: { weights: "各目标的重要性（占 100% 的份额）", completions: "各目标的完成率，如 105%，行列数与重要性相同" },
  },
  SCORE: {
    description: "综合得分（分）：完成程度 × 重要性 × 困难程度 × 努力程度；重要性合计应为 100%",
    parameters: {
      weights: "各目标的重要性，合计 100%",
      completions: "各目标的完成率，如 105%，行列数与重要性相同",
      difficulty: "困难程度，如 110%；省略时为 100%",
      effort: "努力程度，如 105%；省略时为 100%",
    },
  },
  GRADE: {
    description: "得分对应的等级：110 起 A，90 起 B，75 起 C，60 起 D，其余 E；109.96 仍为 B",
    parameters: { score: "得分，如 TARGET.SCORE 的结果", scale: "另用的评级表：两列，最低分和等级，次序不限" },
  },
  ALLOCATE: {
    description: "按权重把总额分摊成最小单位的整数倍，合计分毫不差",
    parameters: {
      total: "要分摊的总额",
      weights: "分摊所依据的权重；空单元格不分",
      unit,
      held: "锁定的金额，行列数与权重相同；不锁定处填 -",
      min: "最小值，行列数与权重相同；不限处填 -",
      max: "最大值，行列数与权重相同；不限处填 -",
    },
  },
  SPREAD: {
    description: "按比例分解成表，行合计与列合计分毫不差，各格均为最小单位的整数倍",
    parameters: {
      rowTotals: "各行合计：一列或一行数字",
      columnTotals: "各列合计；总和与各行相同",
      pattern: "分解所依据的比例表（行 × 列）；省略时按行列合计",
      unit,
    },
  },
  SEASONALITY: {
    description: "季节系数：各期占全年的份额；多行历年数据按年平均",
    parameters: { history: "每年一行、每期一列，尚未发生处留空；或只有一列，即一年" },
  },
  RESPREAD: {
    description: "已结束的期间按实际，总额的剩余部分按计划的比例分解到其余期间",
    parameters: {
      total: "全年目标",
      plans: "各期计划",
      actuals: "各期实际，行列数与计划相同；只计已结束的期间",
      through: "从第一期起已结束几期",
      unit,
    },
  },
  REQUIREDPACE: {
    description: "剩余月均需完成：要达到总额，其余每期平均须完成多少",
    parameters: {
      total: "全年目标",
      actuals: "至今各期实际；空单元格表示尚未发生",
      periods: "全年共有几期",
      through: "从第一期起已过去几期；省略时为有实际的期间",
    },
  },
  FORECAST: {
    description: "全年预计：至今实际 ÷ 至今计划 × 全年计划",
    parameters: {
      actuals: "各期实际；尚未发生处留空",
      plans: "各期计划，行列数与实际相同",
      through: "从第一期起已过去几期；省略时为有实际的期间",
    },
  },
  SIMILARITY: {
    description: "两段文字的措辞相似度（0 到 1），逐格计算：两者字符对集合的重合程度；数字一律视为相同",
    parameters: {
      text1: "一段文字，或一个区域",
      text2: "与之比较的文字，行列数相同",
      n: "每次比较几个连续字符；省略时为 2",
      measure: "jaccard：占两者全部的份额（默认）；containment：占较短一方的份额",
    },
  },
  CRITICALPATH: {
    description: "统筹：各项工作的最早开始、最早完成、最迟开始、最迟完成、机动时间，五列，每项一行",
    parameters: {
      ids: "各项工作的编号，一列",
      durations: "各项用时，单位不限，行列数相同",
      predecessors: "前置工作的编号，写在一格内，用逗号、顿号、分号或空格分隔，行列数相同",
    },
  },
  TREND: {
    description: "上升趋势检验（Mann–Kendall）的单侧 p 值：如此上升纯属偶然的概率，越小越说明在上升",
    parameters: { values: "按时间先后的至少 4 个数字，一行或一列；空单元格不计" },
  },
  WILSON: {
    description: "比率的置信区间（Wilson）：真实比率的下限和上限，逐行计算",
    parameters: { successes: "成功次数，一列", trials: "总次数，行列数相同", confidence: "置信水平，如 95%；省略时为 95%" },
  },
  PLANACCURACY: {
    description: "预计准确率（0 到 1）：各格实际与预计中较小者之和 ÷ 较大者之和",
    parameters: { actuals: "实际", plans: "预计，行列数与实际相同" },
  },
};
