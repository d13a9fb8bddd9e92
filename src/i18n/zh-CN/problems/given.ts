import type { GivenDetail, UnknownName } from "../../../plan/problem/details/given";
import type { ProblemTexts } from "../../problemTexts";
import { few } from "./words";

const kinds = {
  text: "文字",
  number: "数字",
  "whole number": "整数",
  amount: "数额，例如 36000 或 36000.00",
  date: "日期，例如 2026-07-01",
  "true or false": "true 或 false",
  list: "列表",
  object: "带字段名的对象",
} as const;

const everywhere = { managers: "客户经理", products: "产品", metrics: "指标" } as const;

const zero = {
  managers: "所有客户经理的权重都是 0，已按相同权重处理。如需改变，请至少为一位客户经理填写权重。",
  seasonality: "季节系数全部是 0，已按月数平均处理。如需改变，请至少为一个期间填写系数。",
  basis: "这里的依据全部是 0，无从参照，已按平均处理。如需改变，请至少填写一个大于 0 的依据。",
} as const;

const known = (names: readonly string[]): string => `现有：${few(names)}。`;

const unknown = (what: string, choices: string, add: string, { name, known: names, meant }: UnknownName): string =>
  meant === undefined
    ? `没有${what}“${name}”。请选择${choices}，或先添加${add}。${known(names)}`
    : `没有${what}“${name}”，是否“${meant}”？请改正，或先添加${add}。`;

export const given: ProblemTexts<GivenDetail> = {
  NotJson: ({ reason }) => `这不是方案文件：内容不是 JSON（${reason}）。请重新导出方案文件，或改正该处内容。`,
  UnknownVersion: ({ found }) => `方案文件的版本是 ${found}，目前只能读取版本 1。请更新加载项，或重新导出方案文件。`,
  Missing: ({ field }) => (field === undefined ? "请填写此处。" : `请填写“${field}”。`),
  UnknownField: ({ field }) => `方案文件在这里没有字段“${field}”。请改正拼写，或删除它。`,
  WrongKind: ({ expected, found, meant = [] }) =>
    `“${found}”不是${kinds[expected]}。请填写${meant.length === 0 ? kinds[expected] : ` ${meant.join(" 或 ")}`}。`,
  MonthsCount: ({ count }) => `这里有 ${count} 个数。请填写全年一个数，或按月填写十二个数。`,
  OutOfRange: ({ found, min, max }) => `${found} 超出范围。请填写 ${min} 到 ${max} 之间的数字。`,
  NotInList: ({ found, allowed }) => `“${found}”不在可选范围内。请从以下各项中选择：${few(allowed)}。`,
  NumberAsText: ({ found, number, more }) =>
    `“${found}”是文本，Excel 不会用它计算。已按 ${number} 读取${more === 0 ? "" : `，本列另有 ${more} 个也已按数字读取`}；生成工作表时会改写为数字。请核对。`,
  ErrorInCell: ({ found }) => `单元格显示错误 ${found}。请改正公式，或直接填写数值。`,
  NotUsedHere: ({ column, change }) => `“${change}”这类变更不填“${column}”。请清空此单元格，或改选类型。`,
  MissingTable: ({ table }) => `工作表中找不到表格 ${table}。请撤消删除，或重新建立该表。`,
  MissingColumn: ({ table, column }) => `表格 ${table} 中找不到列“${column}”。请撤消删除，或改回原来的列名。`,
  BelowList: ({ table }) => `“${table}”到上一行为止，从这一行起填写的内容不在表中。请在表内插入空行，再把这些内容移上去。`,
  Empty: ({ what }) => `还没有${everywhere[what]}。请至少填写一个。`,
  DuplicateName: ({ name, first }) =>
    first === undefined
      ? `名称“${name}”重复。请使用不同的名称。`
      : `“${name}”与“${first}”是同一个名称，只差空格、全角或看不见的字符。请使用不同的名称。`,
  DuplicateId: ({ id }) => `编号“${id}”重复。请使用不同的编号。`,
  NameTooLong: ({ name, length, limit }) => `名称“${name.slice(0, 20)}…”有 ${length} 个字符，而表头最多容纳 ${limit} 个。请缩短名称。`,
  UnknownManager: (detail) => unknown("客户经理", "已有的客户经理", "这一位", detail),
  UnknownProduct: (detail) => unknown("产品", "已有的产品", "这一个", detail),
  UnknownMetric: (detail) => unknown("指标", "已有的指标", "这一个", detail),
  UnknownClient: (detail) => unknown("集团客户", "已有的客户", "这一家", detail),
  NotTheirClient: ({ client, manager, theirs }) => `${client}是${theirs}的客户，不是${manager}的。请不填客户经理，或改正其中一个。`,
  NotMultipleOfUnit: ({ amount, unit, nearest }) =>
    `${amount} 不是最小单位 ${unit} 的整数倍。请${nearest === undefined ? "调整数额" : `改为 ${nearest}`}，或选用更小的单位。`,
  NegativeAmount: ({ amount }) => `${amount} 是负数。请填写不小于 0 的数额。`,
  TooLarge: ({ amount, unit }) => `以 ${unit} 为单位时，${amount} 超出 Excel 能精确保存的 15 位数字。请选用更大的单位，或核对数额。`,
  BadUnit: ({ found }) => `“${found}”不能作为最小单位。请填写单元格允许的最小数额，例如 1、0.01 或 100。`,
  NegativeWeight: ({ weight }) => `${weight} 是负数。请填写不小于 0 的数字。`,
  AllZero: ({ what }) => zero[what],
};
