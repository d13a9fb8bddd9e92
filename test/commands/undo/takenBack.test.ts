/** An action that Excel stops when all of it is done is put back with its step; undoing that is stopped so leaves its step. */
import { applySpread } from "../../../src/commands/cells/applySpread";
import { previewSpread } from "../../../src/commands/cells/previewSpread";
import { generate } from "../../../src/commands/plan/generate";
import { importPlan } from "../../../src/commands/plan/importPlan";
import { makeContents } from "../../../src/commands/plan/makeContents";
import type { Outcome } from "../../../src/commands/outcome/outcome";
import { recentActions } from "../../../src/commands/undo/recentActions";
import { undoAction } from "../../../src/commands/undo/undoAction";
import { openLight, type LightEngine } from "../../../src/workbench/engine/light/openLight";
import { value } from "../../support/betweenClicks";
import { everything } from "../../support/everything";
import { workbookForEach } from "../../support/localWorkbook";
import { SPREAD_EQUALLY } from "../../support/spreadWish";
import { tinyPlan } from "../../support/tinyPlan";

jest.mock("../../../src/excel/request/wait", () => ({ wait: () => Promise.resolve() }));

let light: LightEngine;
const workbook = workbookForEach(() => (light = openLight()));

const steps = async () => value(await recentActions()).actions.map(({ action }) => action);

/** Refused at each of its requests in turn, once Excel has carried all of it out. */
async function stoppedEverywhere(work: () => Promise<Outcome<unknown>>): Promise<void> {
  const [before, known] = [everything(workbook()), await steps()];
  const reset = light.remember();
  const { host } = workbook();
  const { request } = host;
  for (let stops = 1; ; stops++) {
    reset();
    let count = 0;
    host.request = (body) => {
      if (++count === stops) host.failNext({ code: "InvalidArgument", afterActions: 9999 });
      return request(body);
    };
    const ended = await work();
    host.request = request;
    if (count < stops) return;
    if (ended.type === "Failed" && ended.failure.workbook.type !== "Written")
      expect([stops, await steps(), everything(workbook())]).toEqual([stops, known, before]);
  }
}

beforeEach(async () => {
  value(await importPlan(JSON.stringify(tinyPlan), { replace: false }));
  value(await generate());
});

test("numbers that were spread", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C1").values = [[10, 20, 30]];
    sheet.activate();
    sheet.getRange("A1:C1").select();
    await context.sync();
  });
  await stoppedEverywhere(async () => {
    const seen = await previewSpread({ ...SPREAD_EQUALLY, total: "90" });
    return seen.type === "Done" && seen.value.type === "Preview" ? applySpread(seen.value) : seen;
  });
});

test("undoing", async () => {
  value(await makeContents());
  await stoppedEverywhere(() => undoAction());
});
