import type { spread as en } from "../../en/pane/spread";

/** 中文文字：按分摊方法填写用户自己的单元格。 */
export const spread: typeof en = {
  selected: (address) => `所选单元格：${address}`,
  hint: "先选中自己的单元格，再看预览。单元格逐行计；公式、文字和受保护的单元格保持不变。",
  method: "方法",
  methods: {
    equal: "平均",
    proportional: "按现有数的比例",
    reference: "按另一区域的比例",
    pattern: "按固定比例，如 4-4-5",
    workingDays: "按各月工作日",
    straightLine: "直线（首尾之间均匀变化）",
    growth: "逐格按百分比增长",
    percent: "按百分比增减",
    repeat: "各格填同一个数",
  },
  fields: {
    unit: "最小单位",
    total: "总额",
    pattern: "比例",
    month: "首格的月份",
    first: "首值",
    last: "末值",
    percent: "百分比",
    value: "数值",
    held: "保持不变的单元格（可不填）",
    reference: "参照区域",
  },
  take: (field) => `${field}：取当前所选区域`,
  action: "写入方式",
  actions: { replace: "替换：所选区域合计为此总额", add: "增加：在现有数上共加此总额", subtract: "减少：从现有数中共减此总额" },
  valueActions: { replace: "替换为这些数值", add: "在现有数上加这些数值", subtract: "从现有数中减这些数值" },
  blank: "空单元格",
  blanks: { average: "按平均水平参与", skip: "保持空白" },
  show: "预览",
  preview: (place) => `${place} 的变化`,
  cell: "单元格",
  old: "现在",
  next: "写入后",
  sum: "合计",
  kept: { held: "保持", formula: "保持：公式", text: "保持：文字", locked: "保持：受保护" },
  sharedEqually: "没有比例可循（全部为 0），已按平均处理。",
  unpublished: (years) => `${years.join("、")} 年的放假安排尚不清楚，当年按周一至周五计。`,
  more: (many) => `另有 ${many} 格`,
  write: (many) => `写入 ${many} 格`,
  written: (many, place, total) => `已写入 ${place} 中的 ${many} 格，合计 ${total}。`,
  problems: {
    notANumber: (field, found, meant = []) =>
      found.trim() === ""
        ? `没有填写“${field}”。请填写数字。`
        : `${field}：“${found}”不是数字。请填写${meant.length === 0 ? "数字" : ` ${meant.join(" 或 ")}`}。`,
    badUnit: (found, meant = []) =>
      `“${found}”不能作为最小单位。请填写${meant.length === 0 ? "单元格允许的最小数额，例如 1、0.01 或 100" : ` ${meant.join(" 或 ")}`}。`,
    badPattern: (found) => `“${found}”不是比例。请填写两个以上不小于 0 的数字，例如 4, 4, 5。`,
    badMonth: (found) => `“${found}”不是月份。请按 2026-01 的样子填写。`,
    notInUnits: (what, amount, unit) => `${what}：${amount} 不是最小单位 ${unit} 的整数倍。请调整数额，或选用更小的单位。`,
    tooLarge: (amount) => `${amount} 超出 Excel 能精确保存的 15 位数字。请填写较小的数额，或选用更大的单位。`,
    referenceSize: (cells, reference) => `选中了 ${cells} 格，而参照区域有 ${reference} 格。请选择同样大小的区域。`,
    referenceNotNumber: (address) => `参照区域的 ${address} 不是数字。请先改正，或选择其他区域。`,
    nothingToFill: "所选单元格都不能填写：已设为保持、受保护、保持空白，或是公式、文字。请选择其他单元格。",
    keptExceedTotal: (kept, total) => `保持不变的单元格合计已达 ${kept}，超过总额 ${total}。请提高总额，或少保持几格。`,
    baseCancels: "所参照的数正负相抵，合计为 0，没有比例可循。请换一种方法或区域。",
    negativeWeight: (weight) => `所参照的数中有负数 ${weight}。请换一种方法或区域。`,
    generatedSheet: (sheet) => `“${sheet}”由方案生成，改动后各表将不再相符。请在“目标输入”中修改方案，再重新生成。`,
    tooManyCells: (cells, most) => `选中了 ${cells.toLocaleString("en-US")} 格。请最多选择 ${most.toLocaleString("en-US")} 格。`,
    heldOutside: (found) => `“${found}”不在所选单元格之内。请按 C5, D7:D9 的样子填写要保持的单元格，或留空。`,
    noSuchRange: (found) =>
      found.trim() === ""
        ? "没有填写参照区域。请选中一个区域，再点旁边的按钮取用。"
        : `没有“${found}”这个区域。请选中一个区域，再点旁边的按钮取用。`,
    cellsChanged: (place) => `预览之后 ${place} 有了变动，因此没有写入。请重新预览。`,
  },
};
