import { readFileSync } from "node:fs";
import { join } from "node:path";
import { exportPlan } from "../../../src/commands/plan/exportPlan";
import { makePersonalSheet } from "../../../src/commands/time/makePersonalSheet";
import { F18 } from "../../../src/forms/F18/form";
import { describeWithLibreOffice } from "../../support/libreOffice";
import { workbookForEach } from "../../support/localWorkbook";
import { fill, read, sheetOf, value } from "../scores/worked";
import { deviating, errorsOf, exported, placed } from "./personal";

jest.setTimeout(120_000);

const workbook = workbookForEach();
const OWN = F18.keyOf("");

interface Case {
  readonly id: string;
  readonly input: { readonly tasks: Readonly<Record<string, { readonly duration: number; readonly after: readonly string[] }>> };
  readonly expected: {
    readonly duration?: number;
    /** Earliest start and finish, latest start and finish, slack. */
    readonly rows?: Readonly<Record<string, readonly number[]>>;
    readonly critical?: readonly string[];
    readonly path?: readonly string[];
  };
}
const cases = JSON.parse(readFileSync(join(__dirname, "../../plan/work/cases/criticalPath.json"), "utf8")) as readonly Case[];
const published = cases.filter(({ expected }) => expected.rows).map((each) => [each.id, each] as const);
const typed = ({ input }: Case): unknown[][] =>
  Object.entries(input.tasks).map(([id, { duration, after }]) => [id, "", duration, after.join("、")]);

/** What the sheet says of each task. */
async function figures(rows: number): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const { values } = await read(OWN, `A6:K${5 + rows}`);
  return Object.fromEntries(values.map((cells) => [String(cells[0]), cells.slice(5, 10)]));
}

const critical = async (): Promise<readonly unknown[]> =>
  (await read(OWN, "A6:K15")).values.flatMap((cells) => (cells[10] === "" ? [] : [cells[0]]));

test.each(published)("%s: typed into an empty sheet, calculated at once", async (_id, each) => {
  await placed({});
  expect(value(await makePersonalSheet(F18, "")).sheets).toEqual([{ key: OWN, name: "统筹" }]);
  expect((await read(OWN, "A6:M15")).values.flat().filter((cell) => cell !== "")).toEqual([]);
  await fill(OWN, "A6", typed(each));
  expect(await figures(typed(each).length)).toEqual(each.expected.rows);
  expect((await read(OWN, "F2")).values).toEqual([[each.expected.duration]]);
  expect([...(await critical())].sort()).toEqual([...(each.expected.critical ?? [])].sort());
  value(await makePersonalSheet(F18, ""));
  expect(await deviating(F18)).toEqual([]);
});

test("a circle is told by its shortest one at its cell, and what is not in it is calculated all the same", async () => {
  const circle = cases.find(({ expected }) => expected.path);
  if (!circle) throw new Error("no circle among the cases");
  await placed({});
  value(await makePersonalSheet(F18, ""));
  await fill(OWN, "A6", typed(circle));
  for (const outcome of [await exportPlan(), await makePersonalSheet(F18, "")]) {
    expect(errorsOf(outcome)).toEqual([[OWN, "D6", "TaskCircle"]]);
    expect(outcome).toMatchObject({ problems: [{ problem: { detail: { path: circle.expected.path } } }] });
  }
  expect((await figures(4))["D"]).toEqual([0, 1, expect.anything(), expect.anything(), expect.anything()]);
  expect((await read(OWN, "M6:M9")).values.flat()).toEqual(["前置工作请列在上方，或按‘重排’", "", "", ""]);
});

test("re-ordered: every task stands below what comes before it, and one person is not promised more than he can do", async () => {
  await placed({});
  value(await makePersonalSheet(F18, ""));
  await fill(OWN, "A6", [
    [5, "泡茶", 1, "2，3, 4", "是"],
    [1, "洗水壶", 1, "", "是"],
    [2, "烧开水", 15, 1, ""],
    ["3", "洗茶具", 13, "", "是"],
    ["４", "拿茶叶", 4, "", "是"],
  ]);
  expect((await read(OWN, "M6")).values).toEqual([["前置工作中有编号不在表中，或重复"]]);
  await fill(OWN, "D6", [["2，3"]]);
  expect((await read(OWN, "M6")).values).toEqual([["前置工作请列在上方，或按‘重排’"]]);
  await fill(OWN, "D6", [["2，3, 4"]]);
  value(await makePersonalSheet(F18, ""));
  expect((await read(OWN, "A6:A10")).values.flat()).toEqual([1, 2, 3, "４", 5]);
  expect(await deviating(F18)).toEqual([]);
  expect((await read(OWN, "A2:L2")).values[0]?.filter((cell) => cell !== "")).toEqual([
    "逐项做完",
    34,
    "最短用时",
    17,
    "节省",
    17,
    "一个人至少",
    19,
  ]);
  expect((await read(OWN, "L6:L10")).values.flat()).toEqual([1, 2, 1, 1, 3]);
  expect((await read(OWN, "M6:M10")).values.flat().filter((cell) => cell !== "")).toEqual([]);
  const before = (await exported()).workPlans;
  await placed({ workPlans: before });
  expect((await exported()).workPlans).toEqual(before);
});

test("rows that were inserted and emptied, tasks of no time and without hours, forty tasks in a chain", async () => {
  await placed({
    workPlans: [
      {
        tasks: [
          { id: "a", hours: 2 },
          { id: "b", hours: 0, after: ["a"] },
          { id: "c", hours: 3, after: ["b"] },
        ],
      },
    ],
  });
  await Excel.run(async (context) => {
    const sheet = sheetOf(context, OWN);
    sheet.getRange("7:7").insert("Down");
    sheet.getRange("A7:D7").values = [["x", "插入", 4, "a"]];
    sheet.getRange("D9").values = [["b; x"]];
    await context.sync();
  });
  expect((await read(OWN, "A18")).values[0]?.[0]).toContain("还没有公式");
  value(await makePersonalSheet(F18, ""));
  expect(await figures(4)).toEqual({ a: [0, 2, 0, 2, 0], x: [2, 6, 2, 6, 0], b: [2, 2, 6, 6, 4], c: [6, 9, 6, 9, 0] });
  await fill(OWN, "A8", [["", "", "", ""]]);
  expect((await read(OWN, "M9")).values[0]?.[0]).toContain("不在表中");
  await fill(OWN, "D9", [["x"]]);
  expect(await figures(4)).toMatchObject({ x: [2, 6, 2, 6, 0], c: [6, 9, 6, 9, 0] });
  const chain = Array.from({ length: 40 }, (_, at) => ({
    id: String(40 - at),
    ...(at > 0 && { hours: 0.1 }),
    ...(at < 39 && { after: [String(39 - at)] }),
  }));
  await placed({ workPlans: [{ tasks: chain }] });
  expect(await deviating(F18)).toEqual([]);
  expect((await read(OWN, "F2")).values).toEqual([[expect.closeTo(3.9, 9)]]);
});

test("what cannot be read is told with its cell, and the check column says it at once", async () => {
  await placed({});
  value(await makePersonalSheet(F18, ""));
  await fill(OWN, "A6", [
    [1, "写方案", "半天", "", "也许"],
    [2, "送审", 1, "2", ""],
    [3, "签约", 1, "1, 9", ""],
    [3, "回款", 1, "", ""],
    ["", "开票", 1, "", ""],
    [6, "归档", -1, "", ""],
  ]);
  expect((await read(OWN, "M6:M11")).values.flat()).toEqual([
    "用时请填写不小于 0 的数字",
    "前置工作不能是它自己",
    "编号重复",
    "编号重复",
    "请填写编号",
    "用时请填写不小于 0 的数字",
  ]);
  expect((await read(OWN, "A17")).values).toEqual([["✗ 有 6 项需要更正，见“检查”一列。"]]);
  expect([...errorsOf(await makePersonalSheet(F18, ""))].sort()).toEqual([
    [OWN, "A10", "Missing"],
    [OWN, "A9", "DuplicateId"],
    [OWN, "C11", "OutOfRange"],
    [OWN, "C6", "WrongKind"],
    [OWN, "D7", "AfterItself"],
    [OWN, "E6", "NotInList"],
  ]);
  // Which numbers are not there is told once every task has one.
  await fill(OWN, "A10", [[5]]);
  expect(errorsOf(await exportPlan())).toContainEqual([OWN, "D8", "UnknownTask"]);
});

test("a list that was pasted over the end of the sheet's own is told, and nothing is written over it", async () => {
  await placed({});
  value(await makePersonalSheet(F18, ""));
  const tasks = Array.from({ length: 15 }, (_, at) => [at + 1, `工作${at + 1}`, 1]);
  await fill(OWN, "A6", tasks);
  for (const outcome of [await exportPlan(), await makePersonalSheet(F18, "")])
    expect(errorsOf(outcome)).toEqual([[OWN, "A16", "BelowList"]]);
  expect((await read(OWN, "A6:C20")).values).toEqual(tasks);
});

describeWithLibreOffice("LibreOffice", () => {
  test.each(published)("calculates %s as the core has it", async (_id, { input }) => {
    const tasks = Object.entries(input.tasks).map(([id, { duration, after }]) => ({ id, hours: duration, after: [...after] }));
    await placed({ workPlans: [{ tasks }] });
    expect(await deviating(F18, await workbook().save())).toEqual([]);
  });
});
