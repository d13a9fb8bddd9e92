import type { Submitted } from "../../plan/reports/said";
import type { monthly as en } from "../en/monthly";

/** Chinese texts of what is done with monthly plans: making them, looking through what came back, taking it in. */
export const monthly: typeof en = {
  review: {
    line: ({ manager, month, figures, counts, submitted }) => {
      const lines = (form: string, added: number, changed: number): string =>
        [form, ...(added > 0 ? [`+${added}`] : []), ...(changed > 0 ? [`改${changed}`] : [])].join(" ");
      const { actionsAdded, actionsChanged, visitsAdded, visitsChanged, tasksAdded, tasksChanged, logAdded, logChanged } = counts;
      const { summaries, unreturned, conflicts } = counts;
      const parts = [
        figures > 0 && `F4 ${figures} 处`,
        actionsAdded + actionsChanged > 0 && lines("行动", actionsAdded, actionsChanged),
        visitsAdded + visitsChanged > 0 && lines("拜访", visitsAdded, visitsChanged),
        tasksAdded + tasksChanged > 0 && lines("日清", tasksAdded, tasksChanged),
        logAdded + logChanged > 0 && lines("日志", logAdded, logChanged),
        summaries > 0 && `总结 ${summaries}`,
        unreturned > 0 && `未交回 ${unreturned} 行`,
        conflicts > 0 && `冲突 ${conflicts} 处`,
      ].filter((part) => part !== false);
      return `${manager} · ${month}：${[...(parts.length === 0 ? ["没有变动"] : parts), ...inTimeOrLate(submitted)].join(" · ")}`;
    },
    from: (source) => `来自 ${source}`,
    unreturned: (lines) => `发出的行中有 ${lines} 行没有交回，保持原样。`,
    late: (period, days) => `${period} 的日志迟交 ${days} 个工作日`,
    change: (client, product, metric, old, now) => `${client} · ${product} · ${metric}：${old} → ${now}`,
    conflict: (code, { entry, field, ours, theirs, stays }) =>
      `[${code}] ${entry} · ${field}：本簿“${ours}”，交回“${theirs}”；${stays === "ours" ? "保留本簿的" : "采用交回的"}`,
    conflictOf: (entry, field) => `双方都改过：${entry} · ${field}`,
    side: { ours: (text) => `保留本簿的：${text}`, theirs: (text) => `采用交回的：${text}` },
    cancelled: "退订",
    none: "–",
    missing: ({ forms, periods, managers }) => `${forms.join("、")} ${periodsOf(periods)}尚未上报：${managers.join("、")}`,
  },
  pane: {
    label: "月份销售计划表（F4）",
    hint: "每位客户经理一张表：全年的计划与实际、本月各客户各产品的计划。由客户经理填写浅黄色单元格。",
    month: "月份",
    managers: "客户经理",
    everybody: "全部在岗的客户经理",
    make: "生成计划表",
    dashboard: "仪表盘",
    thanks: "主管寄语",
    thanksHint: "写在发给每位客户经理的团队进度页上，可以修改或留空。",
    handOut: "生成分发用的工作簿",
    sheetsOf: (manager) => (manager === null ? "把一位客户经理的表放入本工作簿" : `把${manager}的表放入本工作簿`),
    sheetsHint: "在上面选一位客户经理，可以把同一套表放入本工作簿；表上已填写的内容会先收回。",
    takeInLabel: "回收完成情况",
    takeInHint: "选择或拖入收回的 .xlsx 文件。文件只在窗格中读取；本工作簿中填过的表也一并核对。看过变动、确认之后才会收回。",
    choose: "选择文件",
    look: "核对本工作簿中的表",
    drop: "把文件拖到这里",
    remove: (file) => `去掉 ${file}`,
    nothing: "没有可收回的：既没有选择文件，也没有填写过的表。",
    more: (changes) => `另有 ${changes} 项`,
    confirmWork: (reports) => `收回 ${reports} 位客户经理的计划与日志`,
    confirm: (reports, figures) => `收回 ${reports} 份表中的 ${figures} 项`,
    leftOut: (files) => `以下文件改正之前不收回：${files.join("、")}`,
    blocked: "请先改正或去掉有问题的表，在此之前什么都不会收回。",
    unchanged: "这些表中的数都已收回过。",
  },
  commandLine: {
    handOutUsage:
      "用法：npm run handout -- PLAN.json -m MONTH -o FOLDER [--thanks TEXT] [--through-office]\n\n  PLAN.json         方案文件\n" +
      "  -m MONTH          方案的月份：从首月数起的第几个月，1 到 12，或月份名称，例如 3月、2026-03\n" +
      "  -o FOLDER         保存到的文件夹，每位客户经理一个工作簿\n" +
      "  --thanks TEXT     主管寄语，写在每份团队进度上\n  --through-office  由加载项自己的命令在本机电子表格中生成，文件相同，耗时更长",
    collectUsage:
      "用法：npm run collect -- PLAN.json FILE.xlsx… [-o PLAN2.json] [--turn CODES]\n\n  PLAN.json     " +
      " 方案文件\n  FILE.xlsx      收回的月份销售计划表\n  -o PLAN2.json  带有实际数的方案保存到哪里；省略时只检查，不保存\n" +
      "  --turn CODES   双方都改过的条目的代码，例如 3fa2c1,77b0e4：结果与所列相反",
    noConflict: (code) => `“${code}”不是双方都改过的条目的代码。请填写上面列出的代码。`,
    noMonth: (found) => `“${found}”不是这份方案的月份。请填写从首月数起的第几个月。`,
    nothingTaken: "没有收回任何数据。请改正上述文件，或去掉它们后重试。",
    handedOut: (month, files) => `${month}份销售计划表：共 ${files} 份`,
  },
};

/** Of many the first and the last. */
function periodsOf(periods: readonly string[]): string {
  return periods.length <= 2 ? periods.join("、") : `${periods[0]} … ${periods.at(-1)}（共 ${periods.length} 期）`;
}

/** How the logs came; nothing where none is due yet. */
function inTimeOrLate({ inTime, late }: Submitted): readonly string[] {
  const most = Math.max(...late.map(({ days }) => days));
  const by = late.length > 1 ? `，最多迟 ${most} 天` : ` ${most} 天`;
  const parts = [
    ...(inTime > 0 ? [`按时 ${inTime}`] : []),
    ...(late.length > 0 ? [late.length > 1 ? `迟交 ${late.length}${by}` : `迟${by}`] : []),
  ];
  return parts.length === 0 ? [] : [`周报 ${parts.join("，")}`];
}
