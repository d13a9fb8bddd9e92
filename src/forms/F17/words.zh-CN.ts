import type { F17 as en } from "./words.en";

/** Chinese words of the time ledger. */
export const F17: typeof en = {
  name: "时间帐目表",
  intro:
    "请填写浅黄色单元格；行可以插入、移动和排序。“印出数相加一致”选“是”，印出的年数与结余相加正好等于总年数；选“否”，不作任何舍入，只在显示时四舍五入。",
  span: "年数",
  spanRefusal: { title: "年数", text: "请填写 1 到 100 之间的整数，例如 40。" },
  addUp: "印出数相加一致",
  choices: { yes: "是", no: "否" },
  columns: { item: "项目", hours: "每天耗时", balance: "结余" },
  yearsBefore: "",
  yearsAfter: "年耗时",
  hoursPrompt: { title: "每天耗时", text: "每天几小时，例如 2.5。所有项目合计不超过 24 小时。" },
  hoursRefusal: { title: "每天耗时", text: "请填写 0 到 24 之间的小时数，例如 2.5。" },
  total: "合计",
  check: {
    over: ["✗ 每天合计超出 24 小时，多 ", " 小时，请核对。"],
    text: "✗ “每天耗时”里有文字，请改填数字。",
    formulas: "✗ 有的行还没有公式，请再按一次“时间帐目表”。",
    fits: ["✓ 每天合计 ", " 小时，其余 ", " 小时记入结余。"],
  },
};
