import { exportPlan } from "../../../src/commands/plan/exportPlan";
import { makePersonalSheet } from "../../../src/commands/time/makePersonalSheet";
import { F16 } from "../../../src/forms/F16/form";
import { week } from "../../forms/F16/week";
import { describeWithLibreOffice } from "../../support/libreOffice";
import { workbookForEach } from "../../support/localWorkbook";
import { fill, read, sheetOf, value } from "../scores/worked";
import { deviating, errorsOf, exported, placed } from "./personal";

jest.setTimeout(120_000);

const workbook = workbookForEach();
const OWN = F16.keyOf("");

/** As a plan file has it. */
const WEEK = week("zh-CN").map(({ task, important, urgent, hours, due }) => ({
  task,
  ...(important !== null && { important }),
  ...(urgent !== null && { urgent }),
  ...(hours !== null && { hours }),
  ...(due !== "" && { due }),
}));

const column = async (letter: string, first: number, last: number): Promise<readonly unknown[]> =>
  (await read(OWN, `${letter}${first}:${letter}${last}`)).values.map(([cell]) => cell as unknown);

test("what is typed gets its class, its place in the bucket and its quadrant at once", async () => {
  await placed({});
  expect(value(await makePersonalSheet(F16, "")).sheets).toEqual([{ key: OWN, name: "时间管理矩阵" }]);
  expect((await read(OWN, "A5:H22")).values.flat().filter((cell) => cell !== "")).toEqual([]);
  expect((await exported()).priorities).toBeUndefined();
  await fill(OWN, "B5", [
    ["回复邮件", "不重要", "紧急"],
    ["拜访", "重要", "不紧急"],
    ["投诉", "重要", "紧急"],
    ["规划", "重要", "不紧急"],
  ]);
  await fill(OWN, "F5", [
    [1, ""],
    [2, 46087],
    [7, 46083],
    ["", 46085],
  ]);
  expect(await column("E", 5, 9)).toEqual(["C", "B", "A", "B", ""]);
  expect(await column("H", 5, 9)).toEqual([4, 2, 3, 1, ""]);
  expect(await column("O", 5, 8)).toEqual(["B 石块（2 项）", "规划", "拜访", ""]);
  expect(await column("F", 25, 29)).toEqual([7, 2, 1, "", 10]);
  await fill(OWN, "F6", [[1]]);
  expect((await read(OWN, "A30")).values[0]?.[0]).toContain("只占用时的 11.1%");
  await fill(OWN, "G2", [[46083]]);
  expect(await column("H", 5, 9)).toEqual([4, 3, 1, 2, ""]);
  value(await makePersonalSheet(F16, ""));
  expect(await column("H", 5, 9)).toEqual([4, 3, 1, 2, ""]);
});

test("a week, calculated as the core has it, goes out into the plan file and comes back", async () => {
  await placed({ priorities: WEEK });
  expect(await deviating(F16)).toEqual([]);
  expect((await exported()).priorities).toEqual(WEEK);
  await placed({ priorities: [...WEEK, { who: "jia", task: "拜访" }] });
  expect((await exported()).priorities).toEqual([...WEEK, { who: "jia", task: "拜访" }]);
});

test("forty tasks, in rows that were inserted, sorted and emptied", async () => {
  const many = Array.from({ length: 40 }, (_, at) => ({ ...WEEK[at % 10], task: `第${at + 1}项` }));
  await placed({ priorities: many });
  expect(await deviating(F16)).toEqual([]);
  await Excel.run(async (context) => {
    const sheet = sheetOf(context, OWN);
    sheet.getRange("B5:G44").sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
    sheet.getRange("5:5").insert("Down");
    sheet.getRange("B5:D5").values = [["插入的", "重要", "不紧急"]];
    sheet.getRange("B10:G10").clear("Contents");
    await context.sync();
  });
  const found = (await exported()).priorities ?? [];
  expect(found).toHaveLength(40);
  expect(found[0]).toEqual({ task: "插入的", important: true, urgent: false });
  value(await makePersonalSheet(F16, ""));
  expect(await deviating(F16)).toEqual([]);
});

test("what cannot be read is told with its cell, in either language, and nothing is written", async () => {
  await placed({ priorities: WEEK.slice(0, 3) });
  await fill(OWN, "B5", [["邮件", "很重要", "Urgent"]]);
  await fill(OWN, "F5", [["两小时", "明天"]]);
  await fill(OWN, "B6", [["", "Important"]]);
  await fill(OWN, "F7", [[0]]);
  for (const outcome of [await exportPlan(), await makePersonalSheet(F16, "")])
    expect(errorsOf(outcome)).toEqual([
      [OWN, "C5", "NotInList"],
      [OWN, "F5", "WrongKind"],
      [OWN, "G5", "WrongKind"],
      [OWN, "B6", "Missing"],
    ]);
});

describeWithLibreOffice("LibreOffice", () => {
  test("calculates a week as the core has it", async () => {
    await placed({ priorities: WEEK });
    expect(await deviating(F16, await workbook().save())).toEqual([]);
  });
});
