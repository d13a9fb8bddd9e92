import { attempt } from "../../src/excel/request/attempt";
import { writeSheets as write } from "../../src/excel/write/writeSheets";
import { openLight, type LightEngine } from "../../src/workbench/engine/light/openLight";
import { installOffice, openWorkbook, REQUIREMENTS } from "../../src/workbench/office/localWorkbook";
import type { Fault } from "../../src/workbench/host/host";
import { everythingRecorded as everything } from "../support/everything";
import { workbookForEach } from "../support/localWorkbook";
import { smallChart } from "../support/smallChart";
import { smallSheet } from "../support/smallSheet";
import { writeSheets } from "../support/writeSheets";

jest.mock("../../src/excel/request/wait", () => ({ wait: () => Promise.resolve() }));

// Faults are about what stands in the workbook, not about what its formulas say.
let light: LightEngine;
const workbook = workbookForEach(() => (light = openLight()));

/** Calls `before` with the position of every request from now on, before it is answered; gives back how to stop that. */
function watch(before: (position: number) => void): () => void {
  const { host } = workbook();
  const { request } = host;
  let position = 0;
  host.request = (body) => {
    before(position++);
    return request(body);
  };
  return () => {
    host.request = request;
  };
}

const table = { tables: [{ name: "TC_Table", area: { row: 1, column: 0, rows: 3, columns: 3 } }] };
const check = {
  type: "whole",
  min: 0,
  max: 9,
  allowBlank: true,
  prompt: { title: "Weight", text: "0 to 9" },
  refusal: { title: "Weight", text: "A whole number." },
} as const;
const old = [
  smallSheet(
    "Input",
    [
      ["Name", "Weight", "Area"],
      ["甲", 1, "x"],
      ["乙", 2, "y"],
    ],
    {
      ...table,
      protect: true,
      checks: [{ ...check, area: { row: 2, column: 1, rows: 2, columns: 1 } }],
      hidden: { rows: [3], columns: [2] },
      charts: [smallChart("Input", 2), smallChart("F1", 1, { name: "TC_Other", type: "line" })],
      rules: [{ area: { row: 2, column: 1, rows: 2, columns: 1 }, from: 1, below: "$B$4", mood: "warning" }],
    },
  ),
  smallSheet(
    "F1",
    [
      ["✓", { formula: "=C2*2", value: 6 }, 3],
      [4, 5, 6],
    ],
    { filter: { row: 1, column: 0, rows: 2, columns: 3 } },
  ),
];
const changed = [
  smallSheet(
    "Input",
    [
      ["Name", "Weight", "Area"],
      ["丙", 3, "z"],
      ["丁", 4, "z"],
      ["戊", 5, "z"],
    ],
    {
      tables: [{ name: "TC_Table", area: { row: 1, column: 0, rows: 4, columns: 3 } }],
      merges: [],
      heights: [[0, 60]],
      widths: [30, 5],
      protect: true,
      hidden: { rows: [1], columns: [] },
      charts: [smallChart("Input", 3, { type: "bar" })],
    },
  ),
  smallSheet("F1", [[9, 9, 9]], { frozen: { rows: 2, columns: 0 }, rules: [], choices: [], tabColor: "#FF0000" }),
  smallSheet("TieOut", [[{ formula: "=[[F1]]!A2", value: 9 }]]),
];

/** How many requests a rewriting takes. */
async function requestsOfRewriting(): Promise<number> {
  const probe = await openWorkbook(REQUIREMENTS, {}, openLight());
  installOffice(probe);
  await writeSheets(old);
  const before = probe.requests.length;
  await writeSheets(changed);
  const count = probe.requests.length - before;
  probe.close();
  installOffice(workbook());
  return count;
}

/** Rewrites once for every request that it takes, with that one failing. */
async function failingOnceEach(
  fault: Fault,
  check: (result: Awaited<ReturnType<typeof rewrite>>, position: number) => void | Promise<void>,
): Promise<void> {
  const count = await requestsOfRewriting();
  for (let failing = 0; failing < count; failing++) {
    const stop = watch((position) => {
      if (position === failing) workbook().host.failNext(fault);
    });
    const result = await rewrite();
    stop();
    await check(result, failing);
  }
}

const rewrite = (signal?: AbortSignal) => attempt((ledger) => write(ledger, changed, { signal }));

test("whichever request fails, and wherever in it, the workbook is as it was before, and the failure says so", async () => {
  await writeSheets(old);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [["=SUM(TC_Body_F1)+'Sheet of F1'!C2"]];
    await context.sync();
  });
  const before = everything(workbook());
  const back = light.remember();
  const ends = new Set<string>();
  for (const afterActions of [0, 25]) {
    await failingOnceEach({ code: "InvalidArgument", afterActions }, (result) => {
      // A request that only tidies up after an answer, or the page set-up, may fail without harm.
      if (result.type === "Done") back();
      expect(everything(workbook())).toEqual(before);
      ends.add(result.type === "Failed" ? `${result.failure.code} ${result.failure.workbook.type}` : result.type);
    });
  }
  expect([...ends].sort()).toEqual(["Done", "InvalidArgument PutBack", "InvalidArgument Untouched"]);
});

test("where even putting back fails, the user is told that not everything is as it was", async () => {
  await writeSheets(old);
  const { host } = workbook();
  const { request } = host;
  let isBroken = false;
  // From the first cell that is written on.
  host.request = (body) => {
    isBroken ||= body.includes('"Name":"Formulas","ObjectPathId"') && body.includes("丙");
    if (isBroken) host.failNext({ code: "AccessDenied", afterActions: 0 });
    return request(body);
  };
  expect(await rewrite()).toMatchObject({
    type: "Failed",
    failure: { code: "AccessDenied", workbook: { type: "HalfWritten", sheets: ["Sheet of Input", "Sheet of F1", "Sheet of TieOut"] } },
  });
  host.request = request;
});

test("a fault that passes costs nothing: the work is done the second time", async () => {
  // The record says when.
  const clock = jest.spyOn(Date.prototype, "toISOString").mockReturnValue("2026-01-05T08:00:00.000Z");
  await writeSheets(old);
  const back = light.remember();
  await writeSheets(changed);
  const done = everything(workbook());
  back();
  await failingOnceEach({ code: "GeneralException", afterActions: 5 }, (result) => {
    expect(result.type).toBe("Done");
    expect(everything(workbook())).toEqual(done);
    back();
  });
  clock.mockRestore();
});

test("cancelling between any two requests leaves everything as it was", async () => {
  await writeSheets(old);
  const before = everything(workbook());
  const back = light.remember();
  const count = await requestsOfRewriting();
  const ends = new Set<string>();
  for (let last = 0; last < count; last++) {
    const controller = new AbortController();
    const stop = watch((position) => {
      if (position === last) controller.abort();
    });
    const { type } = await rewrite(controller.signal);
    stop();
    ends.add(type);
    if (type === "Done") back();
    expect(everything(workbook())).toEqual(before);
  }
  // Too late to cancel once the last sheet is written.
  expect([...ends].sort()).toEqual(["Cancelled", "Done"]);
});

test("a protected workbook is refused before anything is touched", async () => {
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const before = everything(workbook());
  expect(await rewrite()).toMatchObject({ type: "Failed", failure: { code: "WorkbookProtected", workbook: { type: "Untouched" } } });
  expect(everything(workbook())).toEqual(before);
});

test("a protected sheet of ours is refused by its name; others may be protected", async () => {
  await writeSheets(old);
  const protect = (tab: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(tab).protection.protect();
      await context.sync();
    });
  await protect("Sheet1");
  await writeSheets(old);
  await protect("Sheet of F1");
  const before = everything(workbook());
  expect(await rewrite()).toMatchObject({
    type: "Failed",
    failure: { code: "SheetProtected", sheet: "Sheet of F1", workbook: { type: "Untouched" } },
  });
  expect(everything(workbook())).toEqual(before);
});

test("without a printer the sheets are complete, and it is said that the page set-up is missing", async () => {
  const stop = watch(() => undefined);
  const { request } = workbook().host;
  workbook().host.request = (body) => {
    if (body.includes("PaperSize")) workbook().host.failNext({ code: "InvalidOperation" });
    return request(body);
  };
  expect(await rewrite()).toMatchObject({ type: "Done", value: { pageSetup: false } });
  stop();
});

test("copies that a crash left behind are cleared away", async () => {
  await writeSheets(old);
  const clean = everything(workbook());
  await Excel.run(async (context) => {
    const left = context.workbook.worksheets.add("TC backup F1");
    context.workbook.names.add("TC_Backup_F1", left.getRange("A1"));
    left.visibility = "Hidden";
    await context.sync();
  });
  await writeSheets(old);
  expect(everything(workbook())).toEqual(clean);
});
