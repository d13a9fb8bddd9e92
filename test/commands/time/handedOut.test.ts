import { handOut } from "../../../src/commands/months/handOut";
import { reviewReports } from "../../../src/commands/months/reviewReports";
import { fileSource } from "../../../src/commands/months/fileSource";
import { inputsIn } from "../../../src/commands/plan/importPlan";
import { courseFrom } from "../../../src/commands/workbook/courseFrom";
import { Ledger } from "../../../src/excel/request/ledger";
import { writeSheets } from "../../../src/excel/write/writeSheets";
import { FORM_TEXTS } from "../../../src/forms/texts";
import { F4 } from "../../../src/forms/F4/form";
import { PROGRESS } from "../../../src/forms/progress/form";
import { DIRECTORY } from "../../../src/forms/directory/form";
import { F5 } from "../../../src/forms/F5/form";
import { F6 } from "../../../src/forms/F6/form";
import { EXPLAINED } from "../../../src/forms/explained/form";
import { F7 } from "../../../src/forms/F7/form";
import { F8 } from "../../../src/forms/F8/form";
import { F17 } from "../../../src/forms/F17/form";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { workbookForEach } from "../../support/localWorkbook";
import { fill, plan, read, value } from "../scores/worked";

const workbook = workbookForEach();

/** What everybody gets for a month. */
const forMonth = (id: string): readonly string[] => [F4, PROGRESS, F5, F6, F7, F8, EXPLAINED, DIRECTORY].map(({ keyOf }) => keyOf(id));

test("what a manager has been given travels in his workbook, and does not stand in the way of his report", async () => {
  const file: PlanFile = {
    ...(JSON.parse(plan("three-managers")) as PlanFile),
    timeLedgers: [{ items: [{ item: "主管自己的", hours: 1 }] }, { who: "jia", items: [{ item: "拜访", hours: 6 }] }],
  };
  const course = value(courseFrom(value(inputsIn(JSON.stringify(file)))));
  const out = handOut(course, FORM_TEXTS["zh-CN"], 1);
  expect(out.map(({ makeSheets }) => makeSheets().map(({ key }) => key))).toEqual([
    [...forMonth("jia"), F17.keyOf("jia")],
    forMonth("yi"),
    forMonth("bing"),
  ]);
  const [first] = out;
  if (!first) throw new Error("nobody");
  await writeSheets(new Ledger(), first.makeSheets());
  await fill(F17.keyOf("jia"), "A6", [["路上", 2]]);
  expect((await read(F17.keyOf("jia"), "D5:D6")).values).toEqual([[30], [expect.closeTo(26.7, 1)]]);
  const review = reviewReports(course, FORM_TEXTS["zh-CN"], [await fileSource("甲.xlsx", await workbook().save())], "2026-03-31");
  expect(review.strangers).toEqual([]);
  expect(review.reports).toHaveLength(1);
});
