import { checkSettings, setCheckSettings } from "../../../src/commands/checking/checkSettings";
import { givenOf } from "../../../src/commands/checking/settingsGiven";
import { exportPlan } from "../../../src/commands/plan/exportPlan";
import { CHECK_SETTINGS } from "../../../src/forms/checkSettings/form";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { undoAction } from "../../../src/commands/undo/undoAction";
import { everything } from "../../support/everything";
import { workbookForEach } from "../../support/localWorkbook";
import { read, value } from "../scores/worked";
import { planted } from "./planted";

const workbook = workbookForEach();
const state = () => JSON.stringify(everything(workbook()).sheets.map(({ name, cells }) => [name, cells]));

test("rules are agreed in the pane, stand on their sheet, and a threshold that is none is refused", async () => {
  await planted();
  const before = value(await checkSettings());
  const given = { ...givenOf(before), rules: { 4: { on: false }, 7: { share: 0.4 } }, trialUntil: "2026-07-31" };
  expect(value(await setCheckSettings(given)).rules[7].share).toBe(0.4);
  expect(value(await checkSettings()).rules[4].on).toBe(false);
  const { checking } = JSON.parse(value(await exportPlan())) as PlanFile;
  expect(checking).toMatchObject({ rules: { 4: { on: false }, 7: { share: 0.4 } }, trialUntil: "2026-07-31", told: { by: "李主管" } });
  expect(JSON.stringify((await read(CHECK_SETTINGS.keyOf(), "A1:D70")).values)).toContain("4.on");
  await Excel.run(async (context) => {
    const sheet = context.workbook.names.getItem("TC_CheckSettings").getRange().worksheet;
    sheet.getRange("6:6").insert("Down");
    sheet.getRange("A6").values = [["Talked about in June"]];
    await context.sync();
  });
  const since = state();
  expect(value(await setCheckSettings({ ...given, rules: { 7: { share: 0.3 } } })).rules[7].share).toBe(0.3);
  expect((await read(CHECK_SETTINGS.keyOf(), "A6")).values).toEqual([["Talked about in June"]]);
  expect(value(await checkSettings()).rules[7].share).toBe(0.3);
  const refused = await setCheckSettings({ ...given, rules: { 7: { share: 4 } } });
  expect(refused).toMatchObject({ type: "Problems", problems: [{ problem: { detail: { type: "OutOfRange", max: 1 } } }] });
  expect(value(await checkSettings()).rules[7].share).toBe(0.3);
  expect(value(await undoAction())).toMatchObject({ type: "Undone", head: { action: "checkSettings" } });
  expect(value(await checkSettings()).rules[7].share).toBe(0.4);
  expect(state()).toBe(since);
  // The row of one's own came since: it stays.
  expect(value(await undoAction())).toMatchObject({ type: "Undone" });
  expect((await read(CHECK_SETTINGS.keyOf(), "A6")).values).toEqual([["Talked about in June"]]);
});
