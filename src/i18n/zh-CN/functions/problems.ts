import type { Cell, Shape } from "../../functionProblem";
import type { FunctionProblemTexts } from "../../en/functions/problems";

const at = (cell: Cell | null): string => (cell === null ? "" : `第 ${cell.row} 行第 ${cell.column} 列`);
const size = ({ rows, columns }: Shape): string => `${rows} 行 ${columns} 列`;
const percent = (share: number): string => `${Number((share * 100).toPrecision(12))}%`;
const lines = (name: string, numbers: readonly number[]): string =>
  `第 ${numbers.slice(0, 8).join("、")} ${name}${numbers.length > 8 ? "等" : ""}`;

/** 1 → 3 → 2 → 1; of a long way its beginning and its end. */
const arrows = (path: readonly string[]): string => (path.length > 12 ? [...path.slice(0, 10), "…", ...path.slice(-1)] : path).join(" → ");

/** Chinese texts: what is wrong with the arguments of a function in a formula. */
export const functionProblems: FunctionProblemTexts = {
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
  TooShort: ({ parameter, cell, n }) => `${parameter} ${at(cell)}的文字和数字不足 ${n} 个字符，无从比较。`,
  UnknownMeasure: ({ parameter, found, known }) => `${parameter} 为“${found}”，应为 ${known.join(" 或 ")}。`,
  NoId: ({ parameter, cell }) => `${parameter} ${at(cell)}为空，而该行有内容，请填写工作编号。`,
  SameIdTwice: ({ parameter, cell, id, first }) => `${parameter} ${at(cell)}的“${id}”与${at(first)}重复，每项工作的编号应各不相同。`,
  NegativeDuration: ({ parameter, cell, id, duration }) => `${parameter} ${at(cell)}：“${id}”的用时 ${duration} 为负数，应为 0 或正数。`,
  UnknownId: ({ parameter, cell, id, other }) => `${parameter} ${at(cell)}的“${id}”不在 ${other} 中。`,
  WaitsForItself: ({ parameter, cell, id }) => `${parameter} ${at(cell)}：“${id}”不能以自己为前置工作。`,
  Circle: ({ parameter, cell, path }) => `${parameter} ${at(cell)}：${arrows(path)} 互为前置，形成循环，请断开其中一处。`,
  TooFewValues: ({ parameter, given, least }) => `${parameter} 只有 ${given} 个数字，至少需要 ${least} 个。`,
  NotConfidence: ({ parameter, found }) => `${parameter} 为 ${found}，应大于 0 且小于 1，如 0.95。`,
  NotCount: ({ parameter, cell, found }) => `${parameter} ${at(cell)}的 ${found} 不是次数，应为不小于 0 的整数。`,
  MoreThanTrials: ({ parameter, cell, successes, trials }) => `${parameter} ${at(cell)}的成功次数 ${successes} 多于总次数 ${trials}。`,
  ScaleShape: ({ parameter, shape }) => `${parameter} 应为两列：最低分和等级；现为 ${size(shape)}。`,
  SameScoreTwice: ({ parameter, score }) => `${parameter} 中有两个等级都从 ${score} 分开始。`,
};
