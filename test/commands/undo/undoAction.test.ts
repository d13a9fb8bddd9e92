/** Actions of every kind are undone one after the other, and each time everything is as it was before, also after saving and reopening. */
import { applySpread } from "../../../src/commands/cells/applySpread";
import { previewSpread, type SpreadWish } from "../../../src/commands/cells/previewSpread";
import { makeDashboard } from "../../../src/commands/months/makeDashboard";
import { makeMonthly } from "../../../src/commands/months/makeMonthly";
import { takeIn } from "../../../src/commands/months/takeIn";
import type { Outcome } from "../../../src/commands/outcome/outcome";
import { generate } from "../../../src/commands/plan/generate";
import { importPlan } from "../../../src/commands/plan/importPlan";
import { makePeriodSheet } from "../../../src/commands/plan/makePeriodSheet";
import { convertFormulas } from "../../../src/commands/scores/convertFormulas";
import { goalCards } from "../../../src/commands/scores/goalCards";
import { scoreSheets } from "../../../src/commands/scores/scoreSheets";
import { makePersonalSheet } from "../../../src/commands/time/makePersonalSheet";
import { recentActions } from "../../../src/commands/undo/recentActions";
import { undoAction } from "../../../src/commands/undo/undoAction";
import { takeWishes } from "../../../src/commands/wishes/takeWishes";
import { makeChange } from "../../../src/commands/year/makeChange";
import { undoChange } from "../../../src/commands/year/undoChange";
import { F18 } from "../../../src/forms/F18/form";
import { entriesIn, writtenIn } from "../../../src/excel/record/entry";
import { recordIn } from "../../../src/excel/record/record";
import type { Engine } from "../../../src/workbench/engine/engine";
import { openHeadless } from "../../../src/workbench/engine/headless";
import { openLight } from "../../../src/workbench/engine/light/openLight";
import { installOffice, openWorkbook, REQUIREMENTS, type LocalWorkbook } from "../../../src/workbench/office/localWorkbook";
import { openXlsx } from "../../../src/workbench/xlsx/openXlsx";
import { saveWorkbook } from "../../../src/workbench/xlsx/saveWorkbook";
import { firstDifference, stateOf as exactState } from "../../attack/lightWorkbook";
import { typeActuals } from "../../attack/typeActuals";
import { on, value } from "../../support/betweenClicks";
import { SPREAD_EQUALLY } from "../../support/spreadWish";
import { tinyPlan } from "../../support/tinyPlan";

jest.mock("../../../src/excel/request/wait", () => ({ wait: () => Promise.resolve() }));

const open: LocalWorkbook[] = [];
afterEach(() => {
  for (const workbook of open.splice(0)) workbook.close();
});

async function workbookOf(file: Uint8Array | null, engine: Engine = openLight()): Promise<LocalWorkbook> {
  const workbook = await openWorkbook(REQUIREMENTS, {}, engine);
  open.push(workbook);
  if (file !== null) expect((await openXlsx(engine, file)).type).toBe("Opened");
  installOffice(workbook);
  return workbook;
}

const revision = { type: "revise", reason: "strategy", metric: "u", month: 2, total: "150", by: "Li" } as const;
const wished = { wishes: [{ sheet: "F1", cell: "u:manager:a\nperiods:1:1", found: "9" }], by: "Li", date: "2026-07-01", reason: "signed" };

function stateOf(workbook: LocalWorkbook) {
  return { ...exactState(workbook), record: recordOf(workbook) };
}

/** What the record says of our sheets, in whichever of its rows. */
function recordOf({ engine }: LocalWorkbook): readonly unknown[] {
  const sheet = engine.sheets().find(({ name }) => name === "TC record");
  const area = sheet?.cells.usedArea(true);
  const rows = sheet && area ? sheet.cells.read(area).map((cells) => cells.map(({ value }) => value ?? "")) : [];
  const entries = recordIn(rows)?.entries ?? [];
  return entries
    .filter(({ status }) => status === "written")
    .sort((one, other) => one.key.localeCompare(other.key))
    .map((entry) => ({ key: entry.key, stamp: entry.stamp, entries: entriesIn(entry), written: writtenIn(entry, entries) }));
}

/** What users type before, and that they take it back once the action is undone. */
interface Typing {
  readonly type: () => Promise<unknown>;
  readonly clear?: () => Promise<unknown>;
}

/** Each is undone as one step; what is typed between comes before it. */
const ACTIONS: readonly (readonly [action: string, work: () => Promise<Outcome<unknown>>, typed?: Typing])[] = [
  ["import", () => importPlan(JSON.stringify(tinyPlan), { replace: false })],
  ["generate", () => generate()],
  ["monthSheet", () => makePeriodSheet(2)],
  [
    "takeWishes",
    () => takeWishes({ ...wished, absorbedBy: null }),
    {
      type: () => on("F1", (sheet) => (sheet.getRange("B5").values = [[9]])),
      clear: () => on("F1", (sheet) => (sheet.getRange("B5").values = [[5]])),
    },
  ],
  ["monthly", () => makeMonthly({ month: 1, managers: null })],
  ["takeIn", () => takeIn([]), { type: () => typeActuals("a", () => 7) }],
  ["change", () => makeChange(revision)],
  ["undoChange", () => undoChange()],
  ["dashboard", () => makeDashboard()],
  ["goalCards", () => goalCards()],
  ["scoreSheets", () => scoreSheets()],
  ["convert", () => convertFormulas("TARGET", "scores")],
  ["personal", () => makePersonalSheet(F18, "")],
  [
    "spread",
    async () => {
      const preview = value(await previewSpread(SPREAD));
      if (preview.type !== "Preview") throw new Error(JSON.stringify(preview));
      return applySpread(preview);
    },
    {
      type: () => onFirst((cells) => (cells.values = [[1, 2, 3]])),
      clear: () => onFirst((cells) => cells.clear("Contents")),
    },
  ],
  ["import", () => importPlan(JSON.stringify({ ...tinyPlan, team: "Other", clients: [] }), { replace: true })],
  ["generate", () => generate()],
];

const onFirst = (act: (cells: Excel.Range) => void) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    act(sheet.getRange("A1:C1"));
    sheet.activate();
    sheet.getRange("A1:C1").select();
    await context.sync();
  });

const SPREAD: SpreadWish = { ...SPREAD_EQUALLY, total: "60" };

/** Undoes the newest action, whatever was typed since. */
async function undone(): Promise<string> {
  const first = value(await undoAction());
  const last = first.type === "TypedSince" ? value(await undoAction({ agreed: first.since })) : first;
  return last.type === "Undone" ? last.head.action : JSON.stringify(last).slice(0, 500);
}

test("actions of every kind are undone one after the other, half of them after saving and reopening", async () => {
  const first = await workbookOf(null);
  const before: { readonly state: unknown; readonly file: Uint8Array }[] = [];
  for (const [action, work, typed] of ACTIONS) {
    await typed?.type();
    const had = stateOf(first);
    const file = await saveWorkbook(first.engine);
    const ended = await work();
    expect({ action, type: ended.type }).toEqual({ action, type: "Done" });
    before.push({ state: had, file });
  }
  const actions = [...ACTIONS.keys()].reverse();
  const half = Math.ceil(actions.length / 2);
  for (const at of actions.slice(0, half)) {
    expect(await undone()).toBe(ACTIONS[at]?.[0]);
    expect([ACTIONS[at]?.[0], firstDifference(stateOf(first), before[at]?.state)]).toEqual([ACTIONS[at]?.[0], ""]);
    await ACTIONS[at]?.[2]?.clear?.();
  }
  const again = await workbookOf(await saveWorkbook(first.engine));
  for (const at of actions.slice(half)) {
    installOffice(again);
    expect(await undone()).toBe(ACTIONS[at]?.[0]);
    const wanted = await workbookOf(before[at]?.file ?? null);
    expect([ACTIONS[at]?.[0], firstDifference(stateOf(again), stateOf(wanted))]).toEqual([ACTIONS[at]?.[0], ""]);
    installOffice(again);
    await ACTIONS[at]?.[2]?.clear?.();
  }
  installOffice(again);
  expect(value(await recentActions()).actions).toEqual([]);
  expect(value(await undoAction())).toEqual({ type: "Nothing" });
});

test("where formulas are calculated what they answer is as before, too", async () => {
  const workbook = await workbookOf(null, openHeadless());
  const steps: readonly (() => Promise<Outcome<unknown>>)[] = [
    () => importPlan(JSON.stringify(tinyPlan), { replace: false }),
    () => generate(),
    () => makeMonthly({ month: 1, managers: null }),
    () => makeChange(revision),
    () => undoChange(),
    () => makeDashboard(),
    () => goalCards(),
    () => scoreSheets(),
    () => importPlan(JSON.stringify({ ...tinyPlan, team: "Other", clients: [] }), { replace: true }),
  ];
  const before: unknown[] = [];
  for (const step of steps) {
    before.push(stateOf(workbook));
    value(await step());
  }
  for (const state of before.reverse()) {
    expect(value(await undoAction()).type).toBe("Undone");
    expect(firstDifference(stateOf(workbook), state)).toBe("");
  }
});
