import type { upkeep as en } from "../../en/pane/upkeep";

/** Chinese texts of the pane: copies for others, and keeping the workbook in order. */
export const upkeep: typeof en = {
  title: "外发与清理",
  send: {
    open: "保存可外发副本",
    hint: "只含所选工作表的工作簿，不含填写、上报和检查发现的内容。",
    title: "可外发副本",
    explain: "当前工作簿不变。请选择副本中的工作表：",
    kinds: {
      plan: "方案各表",
      report: "由月份和报表生成，涉及个人",
      own: "您自己的工作表，原样复制，其中的姓名和电话也在内",
    },
    never: (sheets) => `副本中不含：${sheets} 个工作表`,
    because: { typed: "填写、上报或检查发现的内容", phones: "含他人电话", hidden: "未显示", unknown: "与生成时不符，请先分解目标" },
    also: "也不含：写入记录、撤销步骤、隐藏编码、名称、下拉列表；您自己的工作表不含图表、合并单元格和颜色规则。",
    make: "生成副本",
    name: (year) => `目标分解 ${year} 可外发副本`.replace(/\s+/g, " "),
    madeTitle: "副本已生成",
    madeHint: "请先查看内容，再保存或打开。",
    sheet: {
      values: (formulas) => `${formulas} 个引用其他内容的公式已变为数值`,
      charts: (charts) => `未含 ${charts} 个图表`,
      own: "您自己的工作表",
    },
    without: (sheets) => `未含：${sheets.join("、")}`,
  },
  repair: {
    open: "修复各表",
    hint: "工作表、名称或隐藏内容损坏时使用：先列出损坏之处，再写入。",
  },
  letGo: {
    open: "清除过期文字",
    hint: "清除超过检查设置中保留月数的上报文字，次数保留。",
    title: "过期文字",
    none: (months, through) => `没有过期文字：文字保留 ${months} 个月，${through} 及以前的已不存在。`,
    found: (months, through) => `文字保留 ${months} 个月。以下内容的日期在 ${through} 及以前，已告知团队到期清除：`,
    entries: (list, entries) => `${list}：${entries} 条`,
    stays: "日期、客户、结果和所有次数保留；地点、联系人、电话和文字内容清除，需计次处只留不含内容的记号（… 或 # 加数字）。",
    forGood: "清除后不能撤销，之前的操作也不能撤销：工作簿不再保留这些文字。请先保存存档。",
    archive: "生成存档",
    archived: "存档含以上全部内容。请保存或打开：",
    without: "不需要存档",
    go: "清除文字",
    gone: (cells) => `已清除 ${cells} 个单元格。本工作簿中不再有这些文字；以前另存的文件中仍有。`,
  },
  file: {
    open: "打开",
    save: "保存",
    saved: (file) => `已把 ${file} 交给浏览器保存。如果下载中没有，请打开后另存。`,
    cannotSave: "本机的 Excel 不允许加载项保存文件。请打开后另存。",
  },
  close: "关闭",
  cancel: "取消",
};
