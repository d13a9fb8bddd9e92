import { F10 } from "../../../src/forms/F10/form";
import { F3 } from "../../../src/forms/F3/form";
import { F4 } from "../../../src/forms/F4/form";
import { F9 } from "../../../src/forms/F9/form";
import { allTexts } from "../../../src/i18n/allTexts";
import { placeName } from "../../../src/taskpane/sentences/placeName";

const KEYS = [
  "Input",
  "Proposals",
  "Changes",
  "Actuals",
  "F1",
  "F2",
  "F3",
  F3.keyOf(2),
  F4.keyOf("jia"),
  F9.keyOf("jia"),
  F10.keyOf("jia"),
  "MinimumTargets",
  "Versions",
  "Dashboard",
  "Team",
  "TieOut",
];

test.each(["zh-CN", "en"] as const)("in %s every sheet is called by its name", (language) => {
  const names = KEYS.map((sheet) => placeName({ sheet, address: "C9" }, allTexts(language)));
  expect(names).toEqual(
    language === "en"
      ? [
          "Target input C9",
          "Proposals C9",
          "Changes C9",
          "Actuals C9",
          "F1 By manager C9",
          "F2 By product C9",
          "F3 By client C9",
          "F3 #3 C9",
          "F4 C9",
          "Goal card C9",
          "Score C9",
          "Minimums C9",
          "Versions C9",
          "Dashboard C9",
          "Team score C9",
          "Tie-out C9",
        ]
      : [
          "目标输入 C9",
          "目标协商 C9",
          "目标变更 C9",
          "实际数据 C9",
          "F1 任务一览表 C9",
          "F2 目标任务书 C9",
          "F3 年任务明细表 C9",
          "F3 #3 C9",
          "F4 C9",
          "目标卡 C9",
          "评价 C9",
          "最低要求 C9",
          "版本对比 C9",
          "仪表盘 C9",
          "团队评价 C9",
          "勾稽 C9",
        ],
  );
});

test("a tab that is known is named as it is", () => {
  expect(placeName({ sheet: "Changes", address: "C9", tab: "变更 2" }, allTexts("en"))).toBe("变更 2 C9");
});
