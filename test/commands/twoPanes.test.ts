/** Two panes on one workbook: whatever one writes between the other's reading and its writing stays. */
import { generate } from "../../src/commands/plan/generate";
import { importPlan } from "../../src/commands/plan/importPlan";
import type { Outcome } from "../../src/commands/outcome/outcome";
import { readPlan } from "../../src/commands/workbook/readPlan";
import { makeChange } from "../../src/commands/year/makeChange";
import { nameOwnPane, ownPane } from "../../src/excel/record/ownPane";
import { openLight, type LightEngine } from "../../src/workbench/engine/light/openLight";
import { workbookForEach } from "../support/localWorkbook";
import { tinyPlan } from "../support/tinyPlan";

let light: LightEngine;
const workbook = workbookForEach(() => (light = openLight()));
const first = ownPane();
afterEach(() => {
  nameOwnPane(first);
});

const plan = JSON.stringify({ ...tinyPlan, products: [...tinyPlan.products, { id: "q", name: "Q", target: { u: 240 } }] });
const revise = (product: string, by: string) =>
  makeChange({ type: "revise", reason: "better", metric: "u", product, month: 3, total: "250", date: "2026-03-01", by });

/** Who has changed the plan. */
async function changes(): Promise<readonly string[]> {
  const read = await readPlan();
  if (read.type !== "Done") throw new Error(JSON.stringify(read));
  return read.value.inputs.changes.map((each) => each.by ?? "");
}

/** What becomes of the other's work before each of our requests, and of ours. @param check is told whether the other's was done */
async function atEachRequest(
  ours: () => Promise<Outcome<unknown>>,
  theirs: () => Promise<Outcome<unknown>>,
  check: (isDone: boolean) => Promise<unknown>,
): Promise<ReadonlySet<string>> {
  const reset = light.remember();
  const { host } = workbook();
  const { request } = host;
  const ended = new Set<string>();
  for (let at = 0, isOver = false; !isOver; at++) {
    reset();
    let position = 0;
    let isDone = false;
    const count = (body: string) => (position++, request(body));
    host.request = async (body) => {
      if (position++ !== at) return request(body);
      host.request = request;
      nameOwnPane("theirs");
      const outcome = await theirs();
      isDone = outcome.type === "Done";
      ended.add(outcome.type === "Failed" ? outcome.failure.code : outcome.type);
      nameOwnPane(first);
      host.request = count;
      return request(body);
    };
    const own = await ours();
    host.request = request;
    isOver = position <= at;
    expect([at, own.type, await check(isDone)]).toEqual([at, "Done", true]);
  }
  return ended;
}

test("a change that another pane makes meanwhile stays; or that pane is told to wait", async () => {
  await importPlan(plan, { replace: false });
  await generate();
  const ended = await atEachRequest(
    () => revise("p", "ours"),
    () => revise("q", "hers"),
    async (isDone) => {
      const again = await generate();
      expect(again).toMatchObject({ type: "Done", value: { changed: 0 } });
      return (await changes()).length === (isDone ? 2 : 1);
    },
  );
  expect(ended).toEqual(new Set(["Done", "BeingWritten"]));
});

test("where Excel does not find what is there, it is written all the same", async () => {
  await importPlan(plan, { replace: false });
  const { host } = workbook();
  const { request } = host;
  let asked = 0;
  host.request = (body) =>
    request(body.replace(/("Name":"Find",.*?"ArgumentInfo":\{"Arguments":\[")/, (found) => (asked++, `${found}never `)));
  expect(await generate()).toMatchObject({ type: "Done" });
  host.request = request;
  expect(asked).toBe(1);
  expect(await generate()).toMatchObject({ type: "Done", value: { changed: 0 } });
});
