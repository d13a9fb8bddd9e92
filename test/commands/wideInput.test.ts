/** Workbooks that have all of the input on one wide sheet, as versions before had it: read as they are, replaced, and come back to. */
import { finish } from "../../src/commands/opening/finish";
import { opening } from "../../src/commands/opening/opening";
import type { Outcome } from "../../src/commands/outcome/outcome";
import { exportPlan } from "../../src/commands/plan/exportPlan";
import { generate } from "../../src/commands/plan/generate";
import { importPlan } from "../../src/commands/plan/importPlan";
import { undoAction } from "../../src/commands/undo/undoAction";
import { openLight } from "../../src/workbench/engine/light/openLight";
import { firstDifference, stateOf as exactState } from "../attack/lightWorkbook";
import { openWorkbook, type OpenedWorkbook } from "../support/openWorkbook";

jest.mock("../../src/excel/request/wait", () => ({ wait: () => Promise.resolve() }));

let workbook: OpenedWorkbook;
const light = openLight();
let again: () => void;
beforeAll(async () => {
  workbook = await openWorkbook("test/fixtures/earlier/wide-zh-CN.xlsx", light);
  again = light.remember();
});
beforeEach(() => again());
afterAll(() => workbook.close());

function value<T>(outcome: Outcome<T>): T {
  if (outcome.type !== "Done") throw new Error(JSON.stringify(outcome).slice(0, 800));
  return outcome.value;
}

/** Nobody calculates here: formulas lose the answers that they had in the file. */
const stateOf = (one: OpenedWorkbook): unknown =>
  JSON.parse(JSON.stringify(exactState(one), (_, cell: unknown) => (isFormulaCell(cell) ? { ...cell, value: null } : cell)));

function isFormulaCell(cell: unknown): cell is object {
  return typeof cell === "object" && cell !== null && "formula" in cell && cell.formula !== null && "value" in cell && cell.value !== null;
}

const tables = () =>
  Excel.run(async (context) => {
    const all = context.workbook.tables.load("items/name,items/worksheet/name");
    await context.sync();
    return all.items.map(({ name, worksheet }) => `${worksheet.name} ${name}`).sort();
  });

test("it is generated again without a notice; what later versions add to the forms is written once", async () => {
  expect(await generate()).toMatchObject({ type: "Done", notices: [] });
  expect(await generate()).toMatchObject({ type: "Done", notices: [], value: { changed: 0 } });
  expect(new Set((await tables()).map((each) => each.split(" ")[0]))).toEqual(new Set(["目标输入"]));
});

test("a plan that replaces it stands on sheets of their own; undone, everything is as it was", async () => {
  const before = { plan: value(await exportPlan()), state: stateOf(workbook), tables: await tables() };
  value(await importPlan(before.plan, { replace: true }));
  expect(await tables()).toEqual(
    [
      ...["Metrics", "Products", "Managers"].map((name) => `目标输入 TC_${name}`),
      "集团客户 TC_Clients",
      ...["Holds", "Bounds", "Buffers", "Minimums", "Seasonality", "Holidays", "Grades"].map((name) => `更多设定 TC_${name}`),
    ].sort(),
  );
  expect(value(await exportPlan())).toBe(before.plan);
  expect(await generate()).toMatchObject({ type: "Done", notices: [] });
  for (let steps = 0; steps < 2; steps += 1) value(await undoAction());
  expect(await tables()).toEqual(before.tables);
  expect(firstDifference(before.state, stateOf(workbook))).toBe("");
  expect(value(await exportPlan())).toBe(before.plan);
});

describe.each([
  ["replacing it", (plan: string) => importPlan(plan, { replace: true })],
  ["coming back to it", () => undoAction()],
] as const)("%s", (name, act) => {
  test("whatever request fails, everything is as it was", async () => {
    const plan = value(await exportPlan());
    if (name === "coming back to it") value(await importPlan(plan, { replace: true }));
    const from = light.remember();
    const [before, own] = [stateOf(workbook), await tables()];
    const { host } = workbook;
    const { request } = host;
    for (let fails = 1, isDone = false; !isDone; fails += 1) {
      from();
      let count = 0;
      host.request = (body) =>
        ++count === fails ? Promise.reject(Object.assign(new Error("no"), { code: "AccessDenied" })) : request(body);
      const outcome = await act(plan).catch(() => null);
      host.request = request;
      isDone = count < fails;
      const standing = outcome?.type === "Failed" ? outcome.failure.workbook.type : "Written";
      if (standing !== "Untouched" && standing !== "PutBack") continue;
      expect([fails, await tables()]).toEqual([fails, own]);
      expect([fails, firstDifference(before, stateOf(workbook))]).toEqual([fails, ""]);
    }
  });

  test("a pane that dies in the middle leaves nothing that cannot be put back", async () => {
    const plan = value(await exportPlan());
    if (name === "coming back to it") value(await importPlan(plan, { replace: true }));
    const from = light.remember();
    const own = await tables();
    const { host } = workbook;
    const { request } = host;
    for (let dies = 4, isDone = false; !isDone; dies += 1) {
      from();
      let count = 0;
      host.request = (body) => (++count > dies ? Promise.reject(new Error("gone")) : request(body));
      await act(plan).catch(() => null);
      host.request = request;
      isDone = count <= dies;
      if (value(await opening()).type !== "Unfinished") continue;
      await finish("putBack");
      expect([dies, await tables()]).toEqual([dies, own]);
      expect([dies, value(await exportPlan())]).toEqual([dies, plan]);
    }
  });
});
