import type { F16 as en } from "./words.en";

/** Chinese words of the four quadrants. */
export const F16: typeof en = {
  name: "时间管理矩阵",
  intro: "请填写浅黄色单元格；行可以插入、移动和排序。大石块先放：重要而不紧急的事最先安排，否则就放不进去了。",
  day: "按一天安排时的日期（按一周安排：留空）",
  dayPrompt: { title: "日期", text: "按一天安排时，当天到期的重要且紧急的事排在最前。" },
  dayRefusal: { title: "日期", text: "请填写日期，例如 2026-03-02。" },
  columns: {
    number: "序号",
    task: "工作任务",
    important: "重要",
    urgent: "紧急",
    class: "类别",
    hours: "用时(小时)",
    due: "截止日",
    order: "放入次序",
  },
  important: { yes: "重要", no: "不重要" },
  urgent: { yes: "紧急", no: "不紧急" },
  classes: { A: "A 碎石", B: "B 石块", C: "C 细沙", D: "D 水" },
  many: ["（", " 项）"],
  hoursRefusal: { title: "用时", text: "请填写不小于 0 的小时数，例如 1.5。" },
  summary: { band: "各类用时", hours: "用时(小时)", share: "占比", total: "合计" },
  hint: {
    few: ["△ 石块只占用时的 ", "%，不到 20%。重要的事会拖成急事，请先安排石块。"],
    enough: ["✓ 石块占用时的 ", "%。"],
  },
};
