/** A pane that goes away in the middle of a writing, and what the next one makes of it. */
import { opening } from "../../src/commands/opening/opening";
import { attempt } from "../../src/excel/request/attempt";
import { nameOwnPane, ownPane } from "../../src/excel/record/ownPane";
import { readSheets } from "../../src/excel/read/readSheets";
import { lookAtRecord } from "../../src/excel/merge/lookAt";
import { endUnfinished, touchedTabs, type Ending } from "../../src/excel/write/endUnfinished";
import { journalIn } from "../../src/excel/write/journal";
import { writeSheets as write } from "../../src/excel/write/writeSheets";
import type { SheetSpec } from "../../src/sheet/spec/spec";
import { openLight, type LightEngine } from "../../src/workbench/engine/light/openLight";
import { firstDifference } from "../attack/lightWorkbook";
import { everything } from "../support/everything";
import { workbookForEach } from "../support/localWorkbook";
import { smallChart } from "../support/smallChart";
import { smallSheet } from "../support/smallSheet";
import { writeSheets } from "../support/writeSheets";

let light: LightEngine;
const workbook = workbookForEach(() => (light = openLight()));
const first = ownPane();
afterEach(() => {
  nameOwnPane(first);
  jest.restoreAllMocks();
});

/** Typed into, protected, filtered, with a table, and too large for one request. */
const input = (word: string, more: Partial<SheetSpec> = {}): SheetSpec =>
  smallSheet("Input", [["Name", "Weight"], ...Array.from({ length: 60 }, (_, row) => [`${word} ${row} ${"·".repeat(30_000)}`, row])], {
    tables: [{ name: "TC_Clients", area: { row: 1, column: 0, rows: 61, columns: 2 } }],
    protect: true,
    hidden: { rows: [5], columns: [] },
    charts: [smallChart("Input", 2)],
    ...more,
  });
const former = [input("old"), smallSheet("F1", [["Year", 1]])];
const next = [
  input("new", { tabColor: "#00FF00", frozen: { rows: 1, columns: 1 } }),
  smallSheet("F1", [["Year", 2]]),
  smallSheet("F2", [[3]]),
];

/** Writes until the pane is gone, before the request of this position or after it; false: it had ended before. */
async function broken(specs: readonly SheetSpec[], at: number, carriedOut: boolean): Promise<boolean> {
  const { host } = workbook();
  const { request } = host;
  let position = 0;
  let die: () => void = () => undefined;
  const died = new Promise<boolean>((resolve) => (die = () => resolve(true)));
  host.request = async (body) => {
    if (position++ < at) return request(body);
    if (position === at + 1 && carriedOut) await request(body);
    die();
    return new Promise<string>(() => undefined);
  };
  try {
    return await Promise.race([writeSheets(specs).then(() => false), died]);
  } finally {
    host.request = request;
  }
}

/** Of the requests that write them: some rows are new, the rest is gone. */
const HALF_WAY = 9;

const end = (how: Ending) => attempt((ledger) => endUnfinished(ledger, how));
/** Charts know their sheets by ids. */
const state = () => JSON.stringify(everything(workbook()));
/** What stands on the sheet that is typed into. */
const words = (): readonly string[] => {
  const { cells } = everything(workbook()).sheets.find(({ name }) => name === "Sheet of Input") ?? {};
  return (cells ?? []).slice(2).map(([first]) => String(first?.value).slice(0, 3));
};
const isWhole = (): boolean => words().length === 60 && words().every((word) => word === "new");

test("at whatever request the pane goes, everything is put back to the last cell, or complete", async () => {
  await writeSheets(former);
  const before = state();
  const reset = light.remember();
  let halfFilled = 0;
  for (const carriedOut of [false, true]) {
    for (let at = 0; ; at++) {
      reset();
      if (!(await broken(next, at, carriedOut))) break;
      if (!isWhole() && words().some((word) => word !== "old")) halfFilled++;
      expect(await end("putBack")).toMatchObject({ type: "Done" });
      if (!isWhole()) {
        expect(words().every((word) => word === "old")).toBe(true);
        // What follows from the plan is generated again.
        await writeSheets(former);
        expect([at, firstDifference(JSON.parse(state()), JSON.parse(before))]).toEqual([at, ""]);
      }
      await writeSheets(next);
      expect(isWhole()).toBe(true);
      expect(light.sheets().filter(({ name }) => name.startsWith("TC backup"))).toEqual([]);
    }
  }
  expect(halfFilled).toBeGreaterThan(0);
});

test("whenever the pane goes, the sheets are named that were being written", async () => {
  await writeSheets(former);
  const reset = light.remember();
  for (let at = 0; ; at++) {
    reset();
    if (!(await broken(next, at, true))) break;
    const { seen, record } = await Excel.run(lookAtRecord);
    const journal = journalIn(record);
    if (journal?.type === "writing")
      expect([...touchedTabs(seen, journal)].sort()).toEqual(["Sheet of F1", "Sheet of F2", "Sheet of Input"]);
  }
});

test("what stands may be kept, too: the copies go, and writing goes on", async () => {
  await writeSheets(former);
  await broken(next, HALF_WAY, true);
  expect(state()).toContain("TC_Backup_Input");
  expect(await end("keep")).toMatchObject({ type: "Done" });
  expect(state()).not.toContain("TC_Backup_Input");
  await writeSheets(next);
  expect(isWhole()).toBe(true);
});

test("where somebody has damaged what is needed to put it back, what stands is kept, and what stood before is shown", async () => {
  await writeSheets(former);
  await broken(next, HALF_WAY, true);
  const before = words();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("TC record").getRange("F1").values = [["?"]];
    await context.sync();
  });
  expect(await attempt((ledger) => write(ledger, next))).toMatchObject({ type: "Failed", failure: { code: "BrokenOff" } });
  expect(await end("putBack")).toMatchObject({ type: "Done" });
  expect(words()).toEqual(before);
  expect(state()).not.toContain("TC_Backup_Input");
  const copy = everything(workbook()).sheets.find(({ name }) => name === "TC backup Input");
  expect(copy?.hidden).toBe(false);
  expect(JSON.stringify(copy?.cells)).toContain("old 59");
  await writeSheets(next);
  expect(isWhole()).toBe(true);
});

test("until that is said nothing is read or written", async () => {
  await writeSheets(former);
  await broken(next, HALF_WAY, true);
  const refused = { type: "Failed", failure: { code: "BrokenOff", workbook: { type: "Untouched" } } };
  expect(await attempt((ledger) => write(ledger, next))).toMatchObject(refused);
  expect(await attempt(() => readSheets(() => null))).toMatchObject(refused);
});

test("another pane waits for two minutes, and is told for whom", async () => {
  await writeSheets(former);
  await broken(next, HALF_WAY, true);
  nameOwnPane("theirs");
  const waiting = { type: "Failed", failure: { code: "BeingWritten", details: expect.stringContaining(`by ${first}`) as unknown } };
  expect(await attempt((ledger) => write(ledger, next))).toMatchObject(waiting);
  expect(await attempt(() => readSheets(() => null))).toMatchObject(waiting);
  expect(await end("putBack")).toMatchObject({ type: "Failed", failure: { code: "BeingWritten" } });
  expect(await opening()).toMatchObject({ type: "Done", value: { type: "BeingWritten" } });
  const now = Date.now();
  jest.spyOn(Date, "now").mockReturnValue(now + 121_000);
  expect(await attempt((ledger) => write(ledger, next))).toMatchObject({ type: "Failed", failure: { code: "BrokenOff" } });
  expect(await opening()).toMatchObject({ type: "Done", value: { type: "Unfinished", remedy: "either" } });
  expect(await end("putBack")).toMatchObject({ type: "Done" });
});

test("a writing that has ended makes nobody wait", async () => {
  await writeSheets(former);
  nameOwnPane("theirs");
  expect(await attempt((ledger) => write(ledger, next))).toMatchObject({ type: "Done" });
});

test("of two panes that write at the same time one is refused while the other writes, and each writing is whole", async () => {
  await writeSheets(former);
  const reset = light.remember();
  const { host } = workbook();
  const { request } = host;
  const theirs: string[] = [];
  for (let at = 3, isOver = false; !isOver; at += 7) {
    reset();
    let position = 0;
    host.request = async (body) => {
      if (position++ !== at) return request(body);
      host.request = request;
      nameOwnPane("theirs");
      const ended = await attempt((ledger) => write(ledger, [input("her"), smallSheet("F1", [["Year", 5]])]));
      theirs.push(ended.type === "Failed" ? ended.failure.code : ended.type);
      nameOwnPane(first);
      return request(body);
    };
    expect(await attempt((ledger) => write(ledger, next))).toMatchObject({ type: "Done" });
    host.request = request;
    isOver = position <= at;
    expect(new Set(words()).size).toBe(1);
    await writeSheets(next);
    expect([isWhole(), light.sheets().filter(({ name }) => name.startsWith("TC backup"))]).toEqual([true, []]);
  }
  expect(new Set(theirs)).toEqual(new Set(["Done", "BeingWritten"]));
});
