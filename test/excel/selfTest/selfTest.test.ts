import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { attempt } from "../../../src/excel/request/attempt";
import type { ProbeId } from "../../../src/excel/selfTest/probe/probe";
import { probes } from "../../../src/excel/selfTest/probes";
import { Ledger } from "../../../src/excel/request/ledger";
import { selfTest } from "../../../src/excel/selfTest/selfTest";
import { sortedAnswers } from "../../../src/excel/selfTest/sortedAnswers";
import { catalogue, deviations, type QuirkName, type Quirks } from "../../../src/workbench/host/quirks";
import { quirksOf } from "../../../src/workbench/host/quirksOf";
import { installOffice, openWorkbook, REQUIREMENTS, type LocalWorkbook } from "../../../src/workbench/office/localWorkbook";
import { everything } from "../../support/everything";

const RECORDED = join(__dirname, "../../workbench/host/recorded/local-host.json");

let workbook: LocalWorkbook;
async function open(quirks: Partial<Quirks> = {}, requirements = REQUIREMENTS): Promise<void> {
  workbook = await openWorkbook(requirements, { quirks });
  installOffice(workbook);
}
afterEach(() => {
  workbook.close();
});

/** What is answered to some of the questions. */
async function answers(only: readonly ProbeId[]): Promise<unknown> {
  return (await selfTest(new Ledger(), { only })).answers.map((answer) => ("fact" in answer ? answer.fact : answer));
}

test("every question is answered as documented or written down, and nothing is left behind", async () => {
  await open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").formulas = [["=1+1"]];
    context.workbook.names.add("Mine", sheet.getRange("A1"));
    context.workbook.worksheets.add("TC self-test of mine");
    await context.sync();
  });
  const before = everything(workbook);
  const told: number[] = [];
  const result = await selfTest(new Ledger(), { onProgress: (done) => told.push(done) });
  expect(everything(workbook)).toEqual(before);
  expect(told).toEqual(Array.from({ length: probes.length + 1 }, (_, done) => done));
  const { different, failed } = sortedAnswers(result.answers);
  expect([different, failed]).toEqual([[], []]);
  const text = `${JSON.stringify(result, null, 1)}\n`;
  if (process.env["UPDATE"]) {
    mkdirSync(dirname(RECORDED), { recursive: true });
    writeFileSync(RECORDED, text);
  }
  expect(text).toBe(readFileSync(RECORDED, "utf8"));
  expect(quirksOf(JSON.parse(text))).toEqual({});
});

test("every quirk has a question of its name, whose documented answer is what the host does of itself", () => {
  for (const [name, { values }] of Object.entries(catalogue))
    expect([name, probes.find(({ id }) => id === name)?.documented]).toEqual([name, values[0]]);
});

test.each(deviations.map((quirks) => [JSON.stringify(quirks), quirks] as const))(
  "under %s the self-test says so, and the host can be told",
  async (_, quirks) => {
    await open(quirks);
    const [name] = Object.keys(quirks) as QuirkName[];
    expect(quirksOf(await selfTest(new Ledger(), { only: name === undefined ? [] : [name] }))).toEqual(quirks);
  },
);

test("members above the floor are used where Excel has them", async () => {
  await open();
  expect(await answers(["outline"])).toEqual(["unsupported"]);
  workbook.close();
  await open({}, { ...REQUIREMENTS, ExcelApi: "1.10" });
  expect(await answers(["outline"])).toEqual(["folded"]);
});

test("cancelled between two questions, it leaves nothing behind", async () => {
  await open();
  const before = everything(workbook);
  const controller = new AbortController();
  const { type } = await attempt((ledger) =>
    selfTest(ledger, {
      only: ["englishFormula", "nullLeaves"],
      onProgress: (done) => done === 1 && controller.abort(),
      signal: controller.signal,
    }),
  );
  // The first question was asked, the second not.
  expect(type).toBe("Cancelled");
  expect(everything(workbook)).toEqual(before);
});

test("a question that Excel refuses is written down with Excel's code; the others go on", async () => {
  await open();
  const before = everything(workbook);
  const { request } = workbook.host;
  workbook.host.request = (body) => {
    if (body.includes("SUM(1.5,2)")) workbook.host.failNext({ code: "InvalidArgument", afterActions: 4 });
    return request(body);
  };
  expect(await answers(["englishFormula", "nullLeaves"])).toEqual([{ id: "englishFormula", failed: "InvalidArgument" }, [1, 3]]);
  expect(everything(workbook)).toEqual(before);
});

test("what a self-test that never ended has left is taken away by the next; a protected workbook is refused", async () => {
  await open();
  const before = everything(workbook);
  await Excel.run(async (context) => {
    context.workbook.names.add("TCSelfTest_Sheet1", context.workbook.worksheets.add("TC self-test").getRange("A1"));
    await context.sync();
  });
  await selfTest(new Ledger(), { only: [] });
  expect(everything(workbook)).toEqual(before);
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  expect(await attempt((ledger) => selfTest(ledger))).toMatchObject({
    type: "Failed",
    failure: { code: "WorkbookProtected", workbook: { type: "Untouched" } },
  });
});

test("a JSON that is no self-test, or tells of something new, is refused", () => {
  expect(() => quirksOf({ answers: [] })).toThrow("no self-test");
  expect(() => quirksOf({ version: 1, answers: [{ id: "zoom", fact: "halved" }] })).toThrow('zoom: the host cannot answer "halved"');
});
