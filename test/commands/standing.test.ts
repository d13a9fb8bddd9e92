/**
 * What a command has written it never calls untouched: whatever Excel refuses once the last cell stands there (page set-up, protection,
 * calculating, tidying up, reading the tie-out, going to a cell), the command is done, or says that it is.
 */
import { applySpread } from "../../src/commands/cells/applySpread";
import { convertFormulas } from "../../src/commands/scores/convertFormulas";
import { makePeriodSheet } from "../../src/commands/plan/makePeriodSheet";
import { generate } from "../../src/commands/plan/generate";
import { goalCards } from "../../src/commands/scores/goalCards";
import { importPlan } from "../../src/commands/plan/importPlan";
import { makeChange } from "../../src/commands/year/makeChange";
import { makeDashboard } from "../../src/commands/months/makeDashboard";
import { makeMonthly } from "../../src/commands/months/makeMonthly";
import { newPlan } from "../../src/commands/plan/newPlan";
import type { Outcome } from "../../src/commands/outcome/outcome";
import { previewSpread, type SpreadPreview } from "../../src/commands/cells/previewSpread";
import { readPlan } from "../../src/commands/workbook/readPlan";
import { sample } from "../../src/commands/plan/sample";
import { setStages } from "../../src/commands/year/setStages";
import { saveProposals } from "../../src/commands/year/saveProposals";
import { scoreSheets } from "../../src/commands/scores/scoreSheets";
import { takeIn } from "../../src/commands/months/takeIn";
import { undoChange } from "../../src/commands/year/undoChange";
import { writeLab } from "../../src/commands/scores/writeLab";
import { openLight } from "../../src/workbench/engine/light/openLight";
import { everything } from "../support/everything";
import { installOffice, openWorkbook, REQUIREMENTS, type LocalWorkbook } from "../../src/workbench/office/localWorkbook";
import { value } from "./scores/worked";

jest.mock("../../src/excel/request/wait", () => ({ wait: () => Promise.resolve() }));
jest.setTimeout(300_000);

const plan = (target: number): string =>
  JSON.stringify({
    version: 1,
    language: "zh-CN",
    team: "集团客户部",
    supervisor: "李主管",
    year: 2026,
    periods: [1, 11],
    metrics: [{ id: "sales", name: "销售量", unit: "1" }],
    products: [{ id: "ip", name: "集团IP", target: { sales: String(target) } }],
    managers: [{ id: "jia", name: "甲" }],
    clients: [{ id: "c1", name: "集团客户1", manager: "jia" }],
    actuals: [{ month: 1, manager: "jia", client: "c1", product: "ip", metric: "sales", actual: "40" }],
  });

let workbook: LocalWorkbook;
beforeAll(async () => {
  workbook = await openWorkbook(REQUIREMENTS, {}, openLight());
  installOffice(workbook);
  value(await importPlan(plan(1200), { replace: false }));
  value(await generate());
  value(await makeMonthly({ month: 2, managers: null }));
  value(await goalCards());
  value(await scoreSheets());
});
afterAll(() => {
  workbook.close();
});

/** Every command that writes sheets, in an order in which each has something to do. */
const commands: Readonly<Record<string, () => Promise<Outcome<unknown>>>> = {
  generate: () => generate(),
  detail: () => makePeriodSheet(2),
  makeDashboard: () => makeDashboard(),
  makeMonthly: () => makeMonthly({ month: 2, managers: null }),
  makeChange: () => makeChange({ type: "respread", closed: 1 }),
  undoChange: () => undoChange(),
  saveProposals: () =>
    saveProposals({
      style: "participative",
      proposals: [{ manager: "甲", metric: "销售量", product: null, proposed: "500", agreed: "", note: "" }],
    }),
  setStages: () => setStages({ managers: ["jia"], stage: "proposed", date: "2026-01-05", by: "Li", note: "", gapAccepted: false }),
  takeIn: () => takeIn([]),
  goalCards: () => goalCards(),
  scoreSheets: () => scoreSheets(),
  writeLab: () => writeLab({ managerId: "jia", goals: [], card: { weights: [], completions: [], difficulty: 1.1, effort: 1 } }),
  importPlan: () => importPlan(plan(1300), { replace: true }),
  newPlan: () => newPlan("zh-CN", { replace: true }),
  sample: () => sample("zh-CN", { replace: true }),
};

const MAKES_SHEETS: ReadonlySet<string> = new Set([
  "detail",
  "makeDashboard",
  "makeChange",
  "saveProposals",
  "setStages",
  "importPlan",
  "newPlan",
  "sample",
]);

/**
 * Refuses requests that come after the one that settles the record, or sets up pages where nothing is recorded: those that are chosen.
 * Gives back how many came.
 */
async function refusing(
  chosen: (body: string) => boolean,
  work: () => Promise<Outcome<unknown>>,
): Promise<{ readonly outcome: Outcome<unknown>; readonly after: number }> {
  const { host } = workbook;
  const { request } = host;
  let [after, isSettled] = [0, false];
  host.request = (body) => {
    if (isSettled || body.includes("PaperSize")) {
      if (chosen(body)) host.failNext({ code: "InvalidArgument" });
      after++;
    }
    isSettled ||= after > 0 || body.includes('[["written"]]');
    return request(body);
  };
  try {
    return { outcome: await work(), after };
  } finally {
    host.request = request;
  }
}

/** So that every sheet that is made has to be written again. */
function typeOverTitles(): void {
  for (const { name, cells } of workbook.engine.sheets())
    if (!/输入|record|实际|变更|协商/.test(name)) cells.write(0, 0, [[{ value: "?", formula: null }]]);
}

function expectDone(outcome: Outcome<unknown>): void {
  if (outcome.type !== "Done" && !(outcome.type === "Failed" && outcome.failure.workbook.type === "Written"))
    throw new Error(JSON.stringify(outcome));
}

const changes = async (): Promise<number> => value(await readPlan()).inputs.changes.length;

test.each(Object.entries(commands))("%s: done, though everything is refused that follows the last cell", async (name, command) => {
  typeOverTitles();
  const before = name === "makeChange" || name === "undoChange" ? await changes() : 0;
  const { outcome, after } = await refusing(() => true, command);
  // Where a sheet is new its page is set up at the very end; otherwise the last request may well be the one that settles the record.
  if (MAKES_SHEETS.has(name)) expect(after).toBeGreaterThan(0);
  expectDone(outcome);
  if (name === "makeChange") expect(await changes()).toBe(before + 1);
  if (name === "undoChange") expect(await changes()).toBe(before - 1);
});

test("what is missing is told: the page set-up, and the tie-out", async () => {
  value(await importPlan(plan(1200), { replace: true }));
  value(await makePeriodSheet(1));
  for (const { id, name } of workbook.engine.sheets()) if (name.startsWith("F")) workbook.engine.removeSheet(id);
  const { outcome } = await refusing(
    (body) => body.includes("PaperSize") || body.includes("TC_Checks"),
    () => generate(),
  );
  expect(outcome).toMatchObject({ type: "Done", value: { checks: null } });
  const told = outcome.type === "Done" ? outcome.notices.map(({ problem: { detail }, place }) => [detail.type, place?.sheet]) : [];
  expect(told).toEqual(
    expect.arrayContaining([
      ["NotVerified", "TieOut"],
      ["NoPageSetup", undefined],
    ]),
  );
});

describe("commands that write into sheets as they stand", () => {
  /** Refuses the request that sets cells once it has set them, and then all, or only that one. */
  async function refusingToSet<T>(property: string, all: boolean, work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const { host } = workbook;
    const { request } = host;
    let met = false;
    host.request = (body) => {
      const sets = body.includes(`"Name":"${property}"`) && body.includes('"ActionType":4');
      if (sets && (all || !met)) host.failNext({ code: "AccessDenied", afterActions: 100_000 });
      met ||= sets;
      return request(body);
    };
    try {
      return await work();
    } finally {
      host.request = request;
    }
  }

  const previewed = async (): Promise<Extract<SpreadPreview, { type: "Preview" }>> => {
    await workbook.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:D2");
      range.values = [[1, "", 3]];
      range.worksheet.activate();
      range.select();
      await context.sync();
    });
    const preview = value(
      await previewSpread({
        method: "equal",
        action: "replace",
        blanks: "average",
        unit: "1",
        total: "9",
        pattern: "",
        month: "2026-01",
        first: "",
        last: "",
        percent: "",
        value: "",
        held: "",
        reference: "",
      }),
    );
    if (preview.type !== "Preview") throw new Error(JSON.stringify(preview));
    return preview;
  };

  test("applySpread: what was set is put back, or told by its sheet", async () => {
    const preview = await previewed();
    const before = everything(workbook);
    expect(await refusingToSet("Values", false, () => applySpread(preview))).toMatchObject({
      type: "Failed",
      failure: { code: "AccessDenied", workbook: { type: "PutBack" } },
    });
    expect(everything(workbook)).toEqual(before);
    expect(await refusingToSet("Values", true, () => applySpread(preview))).toMatchObject({
      type: "Failed",
      failure: { workbook: { type: "HalfWritten", sheets: ["Sheet1"] } },
    });
  });

  test("convertFormulas: what was set is put back, or told by its sheets; nothing to convert is nothing written", async () => {
    await workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A9:A10").formulas = [["=TARGET.SCORE(A1:A2,B1:B2,1,1)"], ["=TARGET.CROSSSCORE(0.5,0.5)"]];
      sheet.activate();
      await context.sync();
    });
    const before = everything(workbook);
    expect(await refusingToSet("Formulas", false, () => convertFormulas("Excel", "front"))).toMatchObject({
      type: "Failed",
      failure: { code: "AccessDenied", workbook: { type: "PutBack" } },
    });
    expect(everything(workbook)).toEqual(before);
    expect(await refusingToSet("Formulas", true, () => convertFormulas("Excel", "front"))).toMatchObject({
      type: "Failed",
      failure: { workbook: { type: "HalfWritten", sheets: ["Sheet1"] } },
    });
    value(await convertFormulas("Excel", "front"));
    expect(value(await convertFormulas("Excel", "front"))).toMatchObject({ formulas: 0 });
  });
});
