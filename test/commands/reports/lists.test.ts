/** Lists of what managers plan and report, in the workbook: imported, exported, and left alone by everything that does not ask for them. */
import { exportPlan } from "../../../src/commands/plan/exportPlan";
import { generate } from "../../../src/commands/plan/generate";
import { importPlan } from "../../../src/commands/plan/importPlan";
import { survey } from "../../../src/excel/read/survey";
import { run } from "../../../src/excel/request/run";
import { toPlanFile } from "../../../src/plan/file/toPlanFile";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { workbookForEach } from "../../support/localWorkbook";
import { tinyPlan } from "../../support/tinyPlan";
import { inputsOf } from "../../plan/file/rightFile";
import { fill, read, value } from "../scores/worked";

workbookForEach();

const execution = {
  contacts: [{ client: "c1", name: "Mr. Li", title: "Director", phone: "138 0000 0000", role: "decider" }],
  visits: [{ manager: "a", date: "2026-03-02", time: "09:30", client: "c1", results: ["learned"], status: "done" }],
  log: [{ manager: "a", date: "2026-03-02", client: "c1", content: "Went through the offer." }],
  visitPlans: [{ client: "c1", month: 3, count: 5 }],
  clientFiles: [{ client: "c1", contracts: [{ product: "p", users: 3 }, { product: "other" }] }],
};
const plan = toPlanFile(inputsOf({ ...tinyPlan, ...execution }));
const imported = async (file: object = plan): Promise<unknown> => value(await importPlan(JSON.stringify(file), { replace: true }));
const exported = async (): Promise<PlanFile> => JSON.parse(value(await exportPlan())) as PlanFile;

const sheets = async (): Promise<readonly string[]> => [...(await run(survey)).own.keys()].sort();

test("lists that say anything stand on sheets of their own, and come out as they went in", async () => {
  await imported();
  expect(await sheets()).toEqual(expect.arrayContaining(["ClientFiles", "Contacts", "Log", "VisitPlans", "Visits"]));
  expect(await exported()).toEqual(plan);
});

test("making the plan reads none of them and changes none of them", async () => {
  await imported();
  // What would stop it, if it were read.
  await fill("Visits", "B5", [["some day"]]);
  expect((await generate({})).type).toBe("Done");
  expect((await read("Visits", "A5:E5")).values).toEqual([["Ann", "some day", "09:30", "", "Client"]]);
  expect(await exportPlan()).toMatchObject({ type: "Problems", problems: [{ place: { sheet: "Visits", address: "B5" } }] });
});

test("a plan that has none leaves nothing of another plan's year behind", async () => {
  await imported();
  await imported(tinyPlan);
  expect((await exported()).visits).toBeUndefined();
  expect((await read("Visits", "A5:E5")).values).toEqual([["", "", "", "", ""]]);
});
