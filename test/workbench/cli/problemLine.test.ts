import { texts } from "../../../src/i18n/texts";
import { pathText, problemLine } from "../../../src/workbench/cli/problemLine";

test("a problem is one line: the file, the place, what to do", () => {
  const line = problemLine("plan.json", { level: "error", at: ["clients", 2, "manager"], detail: { type: "UnknownManager", name: "丁", known: ["甲", "乙"] } }, texts("en"));
  expect(line).toMatch(/^plan\.json: clients\[2\]\.manager: There is no manager “丁”\. [^\n]*甲[^\n]*$/);
});

test.each([
  [[], ""],
  [["year"], "year"],
  [["seasonality", "p1", "users", 3], "seasonality.p1.users[3]"],
])("the path %j is %j", (path, text) => {
  expect(pathText(path)).toBe(text);
});
