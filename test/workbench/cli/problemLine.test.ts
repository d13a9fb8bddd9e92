import { allTexts } from "../../../src/i18n/allTexts";
import { problemLine } from "../../../src/workbench/cli/problemLine";

test("a problem is one line: the file, the place, what to do", () => {
  const line = problemLine(
    "plan.json",
    { level: "error", at: ["clients", 2, "manager"], detail: { type: "UnknownManager", name: "丁", known: ["甲", "乙"] } },
    allTexts("en"),
  );
  expect(line).toMatch(/^plan\.json: clients\[2\]\.manager: There is no manager “丁”\. [^\n]*甲[^\n]*$/);
});

test("a name that is nearly one that there is proposes it", () => {
  const line = problemLine(
    "plan.json",
    { level: "error", at: ["clients", 2, "manager"], detail: { type: "UnknownManager", name: "王方", known: ["王芳", "李雷"] } },
    allTexts("zh-CN"),
  );
  expect(line).toBe("plan.json: clients[2].manager: 没有客户经理“王方”，是否“王芳”？请改正，或先添加这一位。");
});
