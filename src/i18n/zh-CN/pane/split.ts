import type { split as en } from "../../en/pane/split";

/** 中文文字：分解，以及工作簿中的方案。 */
export const split: typeof en = {
  welcome: {
    promise: "一个年度目标，\n分解到人、到月、到产品、到客户。",
    proof: "各表合计分毫不差，工作簿里逐项勾稽为证。",
    sample: "用示例方案试一试",
  },
  plan: {
    label: "分解方案",
    year: (year) => `${year}年`,
    supervisor: (name) => `上级主管：${name}`,
    counts: (managers, clients, products) => `${managers} 名客户经理 · ${clients} 个客户 · ${products} 个产品`,
    draft: "输入表填好并检查无误后，即可分解目标。",
    unknown: "尚未读取本工作簿中的方案。",
  },
  file: {
    label: "方案文件",
    sample: "示例",
    new: "新建",
    import: "导入",
    export: "导出",
    tips: {
      sample: "在输入表中填入一个示例团队和它的目标",
      new: "在工作簿中新建一张空白输入表",
      import: "把方案文件读入输入表",
      export: "把当前方案显示为可复制的文件",
    },
  },
  actions: {
    label: "分解目标",
    generate: "生成分解表",
    generating: "正在生成…",
    check: "检查",
    detail: "月明细",
    detailTip: "为某一期生成客户×产品明细表",
  },
  cells: {
    label: "所选单元格",
    why: "为什么是这个数",
    whyTip: "先选中 F1、F2 或 F3 中的一个数，再点这里",
    spread: "分摊到所选单元格",
    spreadTip: "按某种方法填写自己的单元格",
  },
  why: {
    notHere: "请先选中 F1、F2 或 F3（含月明细）中的一个数，再点“为什么是这个数”。",
    stale: (shown, planned) => `表中是 ${shown}，而按现在填写的内容应为 ${planned}。请重新生成分解表。`,
  },
  placed: {
    sample: "示例方案已放入工作簿。可以随意修改，然后点“生成分解表”。",
    new: "空白方案已放入工作簿。请填写黄色单元格，然后点“检查”。",
    import: "方案已放入工作簿，可以生成分解表。",
  },
  checked: "没有需要更正的内容，可以生成分解表。",
  done: {
    sheets: (many) => `已生成 ${many} 张表`,
    ties: (held, lines) => `${lines} 项勾稽，${held} 项相符，结果读自工作簿`,
    broken: (broken, lines) => `${lines} 项勾稽中有 ${broken} 项不符`,
    unverified: "已全部写入，但勾稽尚未核实：见下方说明。",
    past: "这是写入时的结果；此后填写的内容见窗格上方。",
    brokenAdvice: "请重新生成；全部相符之前，请勿下发这些表。",
    wishAdvice: "有改填的数与方案不同，见下。请调整方案或清空这些单元格，再下发这些表。",
    firstBroken: (place) => `定位到第一处：${place}`,
    totals: "各表及合计",
    nothing: (sheets) => `无需写入：${sheets} 张表内容已一致`,
    written: (cells, seconds) => (cells === 0 ? `核对用时 ${seconds.toFixed(1)} 秒` : `写入 ${cells} 格，用时 ${seconds.toFixed(1)} 秒`),
  },
};
