import type { FigureField, LeftField, NameType } from "../../lists/field";
import type { ListNote, LeftOutWhy } from "../../lists/notes";
import type { lists as en } from "../en/lists";

const names: Readonly<Record<NameType, string>> = {
  client: "集团客户",
  clientId: "客户编号",
  manager: "客户经理",
  class: "类别",
  area: "分管区域",
  product: "产品",
  metric: "指标",
  month: "该行的月份",
};

const kinds: Readonly<Record<FigureField["kind"], string>> = { lastYear: "上年实绩", basis: "潜力", target: "目标" };

const left: Readonly<Record<LeftField["why"], string>> = {
  total: "其他列的合计",
  ratio: "占比或增长率",
  number: "序号",
  otherYear: "其他年份",
  planned: "计划数，旁边有实际数",
  noHeading: "没有标题",
  notKnown: "未能识别",
  twice: "另一列已经说明",
  chosen: "按您的选择",
};

const leftOut: Readonly<Record<LeftOutWhy, string>> = {
  total: "合计、小计行",
  sum: "恰为其他行之和的行",
  ofWhich: "“其中”行",
  headings: "重复的标题行",
  otherYear: "其他年份的行",
  group: "分组标题",
  footnote: "表旁的备注",
  hidden: "隐藏的行",
  blank: "空行",
};

const scales: Readonly<Record<number, string>> = { 3: "千", 4: "万", 6: "百万", 8: "亿", 9: "十亿" };

function figure({ kind, product, metric, months, zeros }: FigureField): string {
  const span = months === null ? null : months.from === months.through ? `${months.from}月` : `${months.from}–${months.through}月`;
  const parts = [product, metric, span, zeros === 0 ? null : `单位：${scales[zeros] ?? `10^${zeros}`}`].filter((part) => part !== null);
  return `数值：${[kinds[kind], ...parts].join(" · ")}`;
}

function number(value: number): string {
  const [whole = "", rest] = String(value).split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (rest === undefined ? "" : `.${rest}`);
}

function note(one: ListNote): string {
  switch (one.type) {
    case "Unreadable": {
      const write = one.meant.length > 0 ? one.meant.join(" 或 ") : "数额，例如 36000";
      return `“${one.heading}”下的“${one.found}”不是数额，该单元格没有取用。请填写 ${write}。`;
    }
    case "Nameless":
      return `这一行有数，但“${one.heading}”为空，没有取用。请填写名称；若是合计行，请删除。`;
    case "NoManager":
      return `“${one.client}”没有客户经理，暂归“（未分配）”。请填写客户经理姓名。`;
    case "TwoManagers":
      return `“${one.client}”既在“${one.manager}”名下，又在“${one.other}”名下。归前者，数值相加；请只填一位客户经理。`;
    case "TotalDiffers":
      return `表中“${one.heading}”的合计是 ${number(one.found)}，而取用的各行相加为 ${number(one.taken)}。请检查是否有漏行或重复。`;
    case "OtherList":
      return "从这里开始是另一张表，没有取用。请单独选中它再导入。";
    case "LeftOut":
      return `未取用：${leftOut[one.why]}（${one.at.length} 行）。`;
    case "FilledDown":
      return `“${one.heading}”下的空单元格按上一行填充（${one.at.length} 处）。`;
    case "HiddenTaken":
      return `隐藏的行也已取用（${one.at.length} 行）。`;
    case "EmptyIsNothing":
      return `空单元格按 0 计：该行自己的合计表明如此（${one.at.length} 处）。`;
    case "EmptyNotKnown":
      return `空单元格视为不知道，分解时按该产品其他客户的平均数（${one.at.length} 处）。没有销售的请填 0。`;
    case "AddedUp":
      return `${one.names.length === 1 ? `“${one.names[0] ?? ""}”` : `${one.names.length} 个客户`}出现在多行，数值已相加。`;
    case "Alike":
      return `“${one.name}”与“${one.other}”按两个名称处理；若是同一个，请写成一样。`;
    case "MonthsMissing":
      return `表中只有 ${one.months} 个月，其合计作为上年数。`;
    case "GroupsAsManagers":
      return `单独成行的名称作为其下客户的客户经理（${one.at.length} 处）。`;
    case "OneProduct":
      return `表中没有产品，全部归入“${one.name}”。`;
    case "OneManager":
      return `表中没有客户经理，新客户归入“${one.name}”。`;
    case "OneMetric":
      return `表中没有说明数值是什么，按“${one.name}”处理。`;
    case "NoFigures":
      return "表中没有数值：将平均分解。";
  }
}

/** Chinese words of somebody's own list. */
export const lists: typeof en = {
  names,
  kinds,
  left,
  scales,
  field: (field) => (field.type === "figure" ? figure(field) : field.type === "left" ? `不取用：${left[field.why]}` : names[field.type]),
  note,
  number,
  counts: (rows, clients, managers, products) => `取用 ${rows} 行：${clients} 个客户，${managers} 位客户经理，${products} 个产品`,
  sum: (heading, cells, sum) => `${heading}：${cells} 个单元格，合计 ${number(sum)}`,
  page: {
    title: "导入自己的清单",
    writing: "将要写入的内容",
    remembered: (columns) => `${columns} 列按您上次的选择对应。`,
    hidden: "隐藏的行也取用",
    mapping: "各列是什么",
    figure: (kind) => `数值：${kind}`,
    notTaken: "不取用",
    details: "产品、指标、单位…",
    unit: "数值单位",
    ones: "个位",
    sum: (cells, sum) => `${cells} 个单元格，合计 ${number(sum)}`,
    mistakes: (many) => `${many} 处请查看`,
    remarks: "未取用的与推定的",
    more: (many) => `还有 ${many} 条`,
    firstRows: "前几行导入后的样子",
    year: "方案年度",
    yearWrong: "请填写年份，例如 2026。",
    becomes: "将由此生成目标输入表；目标暂为上年合计，可在表中修改。",
    becomesOwn: "将由此生成目标输入表，目标取自清单；清单中没有目标的产品暂为上年合计。",
    comesInto: "将并入现有方案：新的客户、客户经理、产品追加在后，清单中的数值更新，其余不动。",
    make: "生成目标输入表",
    preview: "查看将要写入的内容",
    write: "写入",
    back: "返回清单",
    leave: "取消",
  },
  commandLine: {
    usage:
      "用法：npm run import -- BOOK.xlsx [--sheet 名称] [-o PLAN.json]\n\n  BOOK.xlsx      含客户、客户经理或产品清单的工作簿，或导出到工作表的方案；也可以是 .csv 文件\n" +
      "  --sheet 名称   清单所在的工作表；不给则取客户最多的一张\n  -o PLAN.json   由清单生成的方案文件；不给则只查看",
    list: (sheet, area) => `清单：${sheet === "" ? "" : `工作表“${sheet}”，`}${area}`,
    planFile: (sheet, clients, managers, products) =>
      `方案文件${sheet === "" ? "" : `（工作表“${sheet}”）`}：${clients} 个客户，${managers} 位客户经理，${products} 个产品`,
    noList: (sheets) =>
      "没有识别出清单。请让它有一行标题，如 客户、客户经理、收入，其下每个客户一行；" +
      `或用 --sheet 指明工作表${sheets.length === 0 ? "。" : `：${sheets.join("、")}。`}`,
    noSheet: (name, sheets) => `没有工作表“${name}”。请指明其中一张：${sheets.join("、")}。`,
    targets: "目标暂为上年合计：分解之前，请在 products 中改为今年的目标。",
  },
};
