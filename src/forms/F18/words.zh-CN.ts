import type { F18 as en } from "./words.en";

/** Chinese words of parallel and serial work. */
export const F18: typeof en = {
  name: "统筹",
  intro:
    "请填写浅黄色单元格；行可以插入和移动。每项工作由它上方的行推算，前置工作要列在上方，按“统筹 · 重排”即可排好。" +
    "同一组的工作可以并行。一个人做，至少要用最短用时与需本人在场的合计两者中较长的时间；更细的安排不作承诺。",
  columns: {
    id: "编号",
    task: "工作",
    hours: "用时",
    after: "前置工作(编号)",
    attended: "需本人在场",
    earliestStart: "最早开始",
    earliestFinish: "最早完成",
    latestStart: "最迟开始",
    latestFinish: "最迟完成",
    slack: "机动时间",
    critical: "关键",
    group: "可并行组",
    check: "检查",
  },
  attended: { yes: "是", no: "否" },
  critical: "关键",
  bars: ["时间 0 – ", ""],
  hoursRefusal: { title: "用时", text: "请填写不小于 0 的数字，例如 1.5。" },
  afterPrompt: { title: "前置工作", text: "必须先完成的工作的编号，例如 1, 3。" },
  results: { serial: "逐项做完", shortest: "最短用时", saved: "节省", alone: "一个人至少" },
  checks: {
    noId: "请填写编号",
    twice: "编号重复",
    hours: "用时请填写不小于 0 的数字",
    itself: "前置工作不能是它自己",
    unknown: "前置工作中有编号不在表中，或重复",
    below: "前置工作请列在上方，或按‘重排’",
  },
  verdict: {
    wrong: ["✗ 有 ", " 项需要更正，见“检查”一列。"],
    formulas: "✗ 有的行还没有公式，请再按一次“统筹 · 重排”。",
    right: "✓ 每项工作都列在其前置工作之后。",
  },
};
