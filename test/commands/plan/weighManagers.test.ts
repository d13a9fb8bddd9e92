/** Managers' weights set all alike, or to last year's amounts, with the plan that follows. */
import { exportPlan } from "../../../src/commands/plan/exportPlan";
import { generate } from "../../../src/commands/plan/generate";
import { importPlan } from "../../../src/commands/plan/importPlan";
import { weighManagers } from "../../../src/commands/plan/weighManagers";
import { undoAction } from "../../../src/commands/undo/undoAction";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { openLight } from "../../../src/workbench/engine/light/openLight";
import { cells, value } from "../../support/betweenClicks";
import { workbookForEach } from "../../support/localWorkbook";
import { tinyPlan } from "../../support/tinyPlan";

workbookForEach(openLight);

const PLAN = {
  ...tinyPlan,
  products: [{ id: "p", name: "P", target: { u: 7200 } }],
  managers: [...tinyPlan.managers, { id: "c", name: "Cat", weight: 7 }],
  clients: [
    { id: "c1", name: "One", manager: "a", lastYear: { p: { u: 300 } } },
    { id: "c2", name: "Two", manager: "b", lastYear: { p: { u: 100 } } },
  ],
};

const INPUT = { sheet: "Input", address: expect.any(String) as string };

async function start(plan: object = PLAN): Promise<void> {
  value(await importPlan(JSON.stringify(plan), { replace: false }));
  value(await generate());
}

async function weights(): Promise<readonly unknown[]> {
  return (JSON.parse(value(await exportPlan())) as PlanFile).managers.map(({ weight }) => weight);
}

test("last year's amounts weigh; of whom nothing is known gets the average; undone, everything is as before", async () => {
  await start();
  const before = await cells("F1", "B5", "B6", "B7");
  value(await weighManagers({ type: "lastYear", metric: "u" }));
  expect(await weights()).toEqual([300, 100, 200]);
  expect(await cells("F1", "B5", "B6", "B7")).toEqual([300, 100, 200]);
  value(await weighManagers({ type: "equal" }));
  expect(await weights()).toEqual([1, 1, 1]);
  expect(await cells("F1", "B5", "B6", "B7")).toEqual([200, 200, 200]);
  value(await undoAction());
  value(await undoAction());
  expect(await weights()).toEqual([1, 1, 7]);
  expect(await cells("F1", "B5", "B6", "B7")).toEqual(before);
});

test("what changes is shown first, where the user wants to see it", async () => {
  await start();
  const asked = await weighManagers({ type: "equal" }, { review: { always: true, agreed: null } });
  expect(asked).toMatchObject({
    type: "ToConfirm",
    preview: { cells: expect.arrayContaining([{ place: INPUT, title: "Cat", kind: "lost", was: "7", becomes: "1" }]) as unknown },
  });
  expect(await weights()).toEqual([1, 1, 7]);
});

test("without last year there is nothing to weigh by, and nothing is written", async () => {
  await start({ ...PLAN, clients: [] });
  const outcome = await weighManagers({ type: "lastYear", metric: "u" });
  expect(outcome).toMatchObject({ type: "Problems", problems: [{ problem: { detail: { type: "NoLastYear" } } }] });
  expect(await weights()).toEqual([1, 1, 7]);
});
