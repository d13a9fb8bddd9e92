import telecom from "../../../src/workbench/examples/telecom.json";
import { compileProgress } from "../../../src/forms/progress/compileProgress";
import { proposedThanks } from "../../../src/forms/progress/praisePart";
import { FORM_TEXTS } from "../../../src/forms/texts";
import { courseOf, type Course } from "../../../src/plan/course/courseOf";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { livedHalfYear } from "../../../src/workbench/examples/lived/livedHalfYear";
import { phrases } from "../../../src/workbench/examples/lived/phrases.zh-CN";
import { planOf } from "../../plan/change/anyPlan";
import type { SheetSpec } from "../../../src/sheet/spec/spec";

const lived = livedHalfYear(telecom as PlanFile, phrases);
const names = telecom.managers.map(({ name }) => name);

function courseWith(ranking: "own" | "top" | "full"): Course {
  const result = courseOf(planOf({ ...lived, checking: { ranking } }));
  if (result.type !== "Course") throw new Error(JSON.stringify(result.problems));
  return result.course;
}

function textOf({ blocks }: SheetSpec): string {
  return blocks
    .flatMap(({ cells }) => cells.flat())
    .map((cell) => (cell !== null && typeof cell === "object" ? cell.value : cell))
    .join("\n");
}

test.each([
  ["own", 1],
  ["top", 4],
  ["full", 5],
] as const)("with ranking %s it names %d of five managers", (ranking, named) => {
  const course = courseWith(ranking);
  const text = textOf(compileProgress(course, FORM_TEXTS["zh-CN"], 2));
  expect(text).toContain("陈静");
  expect(names.filter((name) => text.includes(name))).toHaveLength(named);
});

test("it fits one page, says how far the year is, and what the supervisor wants to say", () => {
  const course = courseWith("top");
  const spec = compileProgress(course, FORM_TEXTS["zh-CN"], 0, "大家辛苦了");
  const text = textOf(spec);
  expect(spec.print).toMatchObject({ pagesWide: 1, pagesTall: 1 });
  expect(text).toContain("截至6月底");
  expect(text).toContain("大家辛苦了");
  expect(text).toMatch(/第 \d 名／共 5 人/);
  expect(proposedThanks(course, FORM_TEXTS["zh-CN"])).toMatch(/由上月的 \d+% 升至 \d+%，进步显著，提出表扬。$/);
});
