import type { Cell, Shape } from "../functionProblem";
import type { functions as en, FunctionProblemTexts, HelpTexts } from "../en/functions";

const at = (cell: Cell | null): string => (cell === null ? "" : `第 ${cell.row} 行第 ${cell.column} 列`);
const size = ({ rows, columns }: Shape): string => `${rows} 行 ${columns} 列`;
const percent = (share: number): string => `${Number((share * 100).toPrecision(12))}%`;
const lines = (name: string, numbers: readonly number[]): string =>
  `第 ${numbers.slice(0, 8).join("、")} ${name}${numbers.length > 8 ? "等" : ""}`;

const problems: FunctionProblemTexts = {
  DivisionByNothing: () => "除数为零或为空。",
  NotGiven: ({ parameter }) => `${parameter} 为空，请给出一个数字。`,
  NotOneCell: ({ parameter, shape }) => `${parameter} 应为一个单元格，而不是 ${size(shape)}的区域。请检查参数的次序。`,
  NotOneLine: ({ parameter, shape }) => `${parameter} 应为一行或一列，而不是 ${size(shape)}的区域。`,
  NotNumber: ({ parameter, cell, found }) => `${parameter} ${at(cell)}是文本“${found}”，应为数字。`,
  ErrorInCell: ({ parameter, cell, found }) => `${parameter} ${at(cell)}显示错误 ${found}，请先更正该单元格。`,
  NotWholeNumber: ({ parameter, found, min, max }) =>
    `${parameter} 为 ${found}，应为${max === Infinity ? `不小于 ${min} 的整数` : ` ${min} 到 ${max} 的整数`}。`,
  BadUnit: ({ parameter, found }) => `${parameter} 为 ${found}，应为单元格允许的最小单位，如 1、0.01 或 100。`,
  NotMultipleOfUnit: ({ parameter, cell, amount, unit }) =>
    `${parameter} ${at(cell)}的 ${amount} 不是最小单位 ${unit} 的整数倍，请取整或改用更小的单位。`,
  TooLarge: ({ parameter, cell, amount }) => `${parameter} ${at(cell)}的 ${amount} 超出 Excel 能精确保存的范围（15 位数字）。`,
  NegativeWeight: ({ parameter, cell, weight }) => `${parameter} ${at(cell)}的 ${weight} 为负数，应为 0 或正数。`,
  NegativeHistory: ({ parameter, cell, amount }) =>
    `${parameter} ${at(cell)}的 ${amount} 为负数；季节系数只能由 0 或正数算出。请改用退订前的销售额，或不计这一年。`,
  NegativePlan: ({ parameter, planned }) => `${parameter} 至今合计为 ${planned}；计划小于 0 时无法推算全年。`,
  ShapesDiffer: ({ parameter, shape, other, otherShape }) =>
    `${parameter} 为 ${size(shape)}，${other} 为 ${size(otherShape)}，两者的行列数应相同。`,
  WeightsNotOne: ({ sum }) => `权重合计为 ${percent(sum)}，应为 100%`,
  BoundsCross: ({ cell, min, max }) => `${at(cell)}：最小值 ${min} 大于最大值 ${max}。`,
  HeldOutOfBounds: ({ cell, held, bound, limit }) =>
    `${at(cell)}：锁定为 ${held}，${bound === "min" ? "小于最小值" : "大于最大值"} ${limit}。`,
  OutOfReach: ({ reason, total, limit, shortfall }) =>
    reason === "minimums"
      ? `锁定值与最小值合计为 ${limit}，比总额 ${total} 多 ${shortfall}。`
      : `锁定值与最大值合计为 ${limit}，比总额 ${total} 少 ${shortfall}。`,
  TotalsDiffer: ({ rows, columns, difference }) => `rowTotals 合计为 ${rows}，columnTotals 合计为 ${columns}，相差 ${difference}。`,
  PatternTooNarrow: ({ rows, columns, need, have, shortfall }) =>
    columns.length === 0
      ? `按 pattern，${lines("行", rows)}没有可用的列，却需要放下 ${need}。`
      : `按 pattern，${lines("行", rows)}只能用${lines("列", columns)}：需要 ${need}，只有 ${have}，缺 ${shortfall}。`,
  MixedSigns: () => "rowTotals 与 columnTotals 应全部不小于 0，或全部不大于 0。",
  NothingOpen: ({ left }) => `through 已包含所有期间，剩余的 ${left} 无处可放。`,
  MoreThanPeriods: ({ parameter, given, periods }) => `${parameter} 有 ${given} 个数字，而期间只有 ${periods} 个。`,
  ScaleShape: ({ parameter, shape }) => `${parameter} 应为两列：最低分和等级；现为 ${size(shape)}。`,
  SameScoreTwice: ({ parameter, score }) => `${parameter} 中有两个等级都从 ${score} 分开始。`,
};

const unit = "单元格允许的最小单位，如 1、0.01 或 100；省略时为 1";

const help: HelpTexts = {
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
    description: "所需节奏：要达到总额，其余每期平均须完成多少",
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
};

/** Chinese texts: the functions in formulas. */
export const functions: typeof en = { help, problems };
