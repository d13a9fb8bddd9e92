/** Another plan in the place of one that has sheets: they stay, say whose they are, and are brought up to date by generating. */
import { exportPlan } from "../../../src/commands/plan/exportPlan";
import { generate } from "../../../src/commands/plan/generate";
import { importPlan } from "../../../src/commands/plan/importPlan";
import { newPlan } from "../../../src/commands/plan/newPlan";
import { sample } from "../../../src/commands/plan/sample";
import { undoAction } from "../../../src/commands/undo/undoAction";
import type { Outcome } from "../../../src/commands/outcome/outcome";
import { openLight } from "../../../src/workbench/engine/light/openLight";
import { firstDifference, stateOf } from "../../attack/lightWorkbook";
import { cells, on } from "../../support/betweenClicks";
import { workbookForEach } from "../../support/localWorkbook";
import { tinyPlan } from "../../support/tinyPlan";

const workbook = workbookForEach(openLight);

function value<T>(outcome: Outcome<T>): T {
  if (outcome.type !== "Done") throw new Error(JSON.stringify(outcome).slice(0, 800));
  return outcome.value;
}

const told = (outcome: Outcome<unknown>): readonly string[] =>
  outcome.type === "Done" ? outcome.notices.map(({ problem: { detail } }) => detail.type) : [outcome.type];

/** What a sheet says under its title and in a cell of the user's, and the colour of its tab. */
const seen = (key: string) =>
  Excel.run(async (context) => {
    const { worksheet } = context.workbook.names.getItem(`TC_${key}`).getRange();
    const [said, own] = [worksheet.getRange("A2").load("values"), worksheet.getRange("Q9").load("values")];
    worksheet.load("tabColor");
    await context.sync();
    return { said: String(said.values[0]?.[0]), own: String(own.values[0]?.[0]), tab: worksheet.tabColor };
  });

const front = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name;
  });

test("the first generating shows F1, and the next leaves in front what is there", async () => {
  value(await sample("zh-CN", { replace: false }));
  expect(await front()).toBe("目标输入");
  value(await generate());
  expect(await front()).toBe("F1 任务一览表");
  await on("Input", (sheet) => sheet.activate());
  value(await generate());
  expect(await front()).toBe("目标输入");
});

test("sheets of the plan before say so until they are made again, and lose nothing of their user's", async () => {
  value(await importPlan(JSON.stringify(tinyPlan), { replace: false }));
  value(await generate());
  await on("F1", (sheet) => (sheet.getRange("Q9").values = [["a note"]]));
  const before = { F1: await seen("F1"), state: stateOf(workbook()) };

  const put = await newPlan("en", { replace: true });
  expect(told(put)).toEqual(["OfEarlierPlan"]);
  for (const key of ["F1", "F2", "F3", "TieOut"])
    expect(await seen(key)).toMatchObject({
      said: expect.stringMatching(/^From an earlier plan, not generated again yet · /) as string,
      tab: "#A6A6A6",
    });
  expect((await seen("F1")).own).toBe("a note");
  // A second plan says it once.
  value(await newPlan("zh-CN", { replace: true }));
  expect((await seen("F1")).said).toMatch(/^属于先前的方案，尚未重新生成 · (?!From)/);
  value(await undoAction());
  value(await undoAction());
  expect(firstDifference(stateOf(workbook()), before.state)).toBe("");

  value(await newPlan("en", { replace: true }));
  value(await importPlan(JSON.stringify(tinyPlan), { replace: true }));
  expect(told(await generate())).toEqual([]);
  expect(await seen("F1")).toEqual(before.F1);
});

test("what was typed over what they calculate is not touched before they are made again", async () => {
  value(await importPlan(JSON.stringify(tinyPlan), { replace: false }));
  value(await generate());
  await on("F1", (sheet) => (sheet.getRange("C5").values = [["to be agreed"]]));
  expect(told(await newPlan("en", { replace: true }))).toEqual(["OfEarlierPlan"]);
  expect((await cells("F1", "C5"))[0]).toBe("to be agreed");
  value(await importPlan(JSON.stringify(tinyPlan), { replace: true }));
  expect(told(await generate())).toEqual(["PutBack"]);
});

test("where rows of one were deleted, it is left as it is", async () => {
  value(await importPlan(JSON.stringify(tinyPlan), { replace: false }));
  value(await generate());
  await on("F1", (sheet) => sheet.getRange("5:5").delete("Up"));
  const before = await seen("F1");
  const put = await newPlan("en", { replace: true });
  expect(put).toMatchObject({
    notices: [{ problem: { detail: { type: "OfEarlierPlan", sheets: expect.not.arrayContaining(["F1 Overview"]) as unknown } } }],
  });
  expect(await seen("F1")).toEqual(before);
});

test("a new plan without one before has nothing to say, and shows its top left", async () => {
  expect(told(await newPlan("en", { replace: false }))).toEqual([]);
  expect(await front()).toBe("Target input");
  expect((await exportPlan()).type).toBe("Problems");
});
