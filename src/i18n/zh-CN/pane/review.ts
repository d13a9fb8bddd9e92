import type { review as en } from "../../en/pane/review";

/** 中文文字：评价。 */
export const review: typeof en = {
  label: "年度评价",
  formula: "综合得分 = 完成程度 × 重要性 × 困难程度 × 努力程度",
  cards: "目标卡",
  cardsTip: "为每位客户经理生成目标卡，或更新已有的目标卡；已填写的内容保留",
  sheets: "评分表",
  sheetsTip: "生成或更新评分表和团队评价表；已填写的内容保留",
  check: "检查目标卡",
  checkTip: "检查重要性合计，以及目标是否具体、可衡量、可达成、相关、有时限",
  convert: "公式",
  convertTip: "使用加载项函数，或改用普通公式，供没有加载项的人使用",
  conversions: {
    Excel: { scores: "全部评分表：普通 Excel 公式", front: "当前工作表：普通 Excel 公式" },
    TARGET: { scores: "全部评分表：TARGET 函数", front: "当前工作表：TARGET 函数" },
  },
  checked: (cards, hints) =>
    hints === 0 ? `已检查 ${cards} 张目标卡，没有需要提示的内容。` : `已检查 ${cards} 张目标卡，有 ${hints} 条提示。`,
  converted: (style, formulas, sheets) =>
    formulas === 0
      ? "没有需要转换的公式。"
      : `${sheets} 张表中的 ${formulas} 个公式已改用${style === "Excel" ? "普通 Excel 公式" : " TARGET 函数"}。`,
  lab: {
    label: "得分试算",
    intro: "改动任一系数，即可看到得分变化。点“写入评分表”之前，不会写入工作簿。",
    open: "读取得分",
    again: "重新读取",
    manager: "客户经理",
    weight: "重要性 %",
    completion: "完成率 %",
    weightOf: (goal) => `${goal}：重要性 %`,
    completionOf: (goal) => `${goal}：完成率 %`,
    difficulty: "困难程度 %",
    effort: "努力程度 %",
    unnamed: (number) => `目标 ${number}`,
    score: (points) => `${points} 分`,
    grade: (grade) => `评级 ${grade}`,
    notWhole: (percent) => `重要性合计为 ${percent}%，应为 100%。`,
    nothing: "尚未填写任何完成率，因此没有得分和评级。",
    openGoals: (open, of, percent) => `${of} 项目标中有 ${open} 项尚无完成率（${percent}），评级未定。`,
    highest: "已达到最高评级。",
    next: (points, grade, from) => `距评级 ${grade}（${from} 分起）还差 ${points} 分`,
    one: "其他不变时，以下任一项达到即可：",
    needs: (goal, completion) => `${goal}：${completion}%`,
    just: (shown, points) => `显示为 ${shown}，实为 ${points}。`,
    reset: "撤消改动",
    write: "写入评分表",
  },
};
