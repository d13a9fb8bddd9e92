/** How the target is split, chosen in the pane and written to the input sheet. */
import { exportPlan } from "../../../src/commands/plan/exportPlan";
import { generate } from "../../../src/commands/plan/generate";
import { importPlan } from "../../../src/commands/plan/importPlan";
import { readSplit, type SplitRead } from "../../../src/commands/plan/readSplit";
import { setSplit } from "../../../src/commands/plan/setSplit";
import { readPlan } from "../../../src/commands/workbook/readPlan";
import { undoAction } from "../../../src/commands/undo/undoAction";
import { choiceOf, differences, type SplitChoice } from "../../../src/plan/choice/splitChoice";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { openLight } from "../../../src/workbench/engine/light/openLight";
import { cells, on, value } from "../../support/betweenClicks";
import { workbookForEach } from "../../support/localWorkbook";
import { tinyPlan } from "../../support/tinyPlan";

workbookForEach(openLight);

const SEASON = [3, 3, 3, 3, 1, 1, 1, 1, 1, 1, 1, 1];
const PLAN = {
  ...tinyPlan,
  language: "en",
  products: [
    { id: "p", name: "P", target: { u: 7200 } },
    { id: "q", name: "Q", target: { u: 1200 } },
  ],
  managers: [...tinyPlan.managers, { id: "c", name: "Cat", weight: 7 }],
  clients: [
    { id: "c1", name: "One", manager: "a", lastYear: { p: { u: 300 } } },
    { id: "c2", name: "Two", manager: "b", lastYear: { p: { u: 100 } } },
  ],
};

async function start(plan: object = PLAN): Promise<SplitRead> {
  value(await importPlan(JSON.stringify(plan), { replace: false }));
  return value(await readSplit()).read;
}

async function file(): Promise<PlanFile> {
  return JSON.parse(value(await exportPlan())) as PlanFile;
}

const ASKS = { always: false, agreed: null };

async function readPlanOf() {
  return value(await readPlan());
}

const ALL: Omit<SplitChoice, "season"> = {
  weights: { type: "lastYear", metric: "u" },
  remainder: "last",
  remainderTo: { manager: "b", client: "c1" },
  units: ["100"],
};

test("first the page shows what the plan is; whatever is chosen is written, and then there is nothing to write", async () => {
  const read = await start();
  expect(choiceOf(read.inputs)).toEqual({
    weights: { type: "own", weights: [1, 1, 7] },
    season: { type: "calendar", calendar: "months" },
    remainder: "largest",
    remainderTo: { manager: null, client: null },
    units: ["1"],
  });
  const choice: SplitChoice = { ...ALL, season: { type: "calendar", calendar: "4-4-5" } };
  const after = value(await setSplit({ choice, read })).read;
  expect(await file()).toMatchObject({
    managers: [{ weight: 300 }, { weight: 100 }, { weight: 200 }],
    metrics: [{ unit: "100" }],
    calendar: "4-4-5",
    remainder: "last",
    remainderTo: { manager: "b", client: "c1" },
  });
  expect(choiceOf(after.inputs)).toEqual(choice);
  expect(differences(after.inputs, choice)).toEqual([]);
  // What follows from it is written by generating alone; a step takes all of it back.
  value(await undoAction());
  expect((await readSplit()) as unknown).toMatchObject({ type: "Done", value: { read: { stamp: read.stamp } } });
});

test("seasons typed on the sheet go where the calendar is chosen, and come where somebody types them in the pane", async () => {
  const read = await start({ ...PLAN, seasonality: { p: SEASON } });
  expect(choiceOf(read.inputs).season).toEqual({ type: "typed" });
  const rest = choiceOf(read.inputs);
  const own = value(await setSplit({ choice: { ...rest, season: { type: "own", weights: SEASON } }, read })).read;
  expect((await file()).seasonality).toEqual(SEASON);
  const by = value(await setSplit({ choice: { ...rest, season: { type: "calendar", calendar: "workingDays" } }, read: own })).read;
  expect(await file()).toMatchObject({ calendar: "workingDays" });
  expect((await file()).seasonality).toBeUndefined();
  value(await setSplit({ choice: { ...rest, season: { type: "own", weights: SEASON } }, read: by }));
  expect((await file()).seasonality).toEqual(SEASON);
});

test("what was typed since is never written over", async () => {
  const read = await start();
  await on("Input", (sheet) => {
    sheet.getRange("B8").values = [["Anna"]];
  });
  const typed = await file();
  const refused = await setSplit({ choice: { ...ALL, season: { type: "typed" } }, read });
  expect(refused).toMatchObject({ type: "Problems", problems: [{ problem: { detail: { type: "SplitChanged" } } }] });
  expect(await file()).toEqual(typed);
  const again = value(await readSplit()).read;
  value(await setSplit({ choice: { ...ALL, season: { type: "typed" } }, read: again }));
  expect(await file()).toMatchObject({ supervisor: typed.supervisor, remainder: "last" });
});

test("weights that somebody typed are shown before they are written over, and written once that is agreed to", async () => {
  const read = await start();
  const choice: SplitChoice = { ...choiceOf(read.inputs), weights: { type: "equal" }, remainder: "last" };
  const asked = await setSplit({ choice, read }, { review: ASKS });
  if (asked.type !== "ToConfirm") throw new Error(asked.type);
  expect(asked.preview.cells).toEqual([
    { place: { sheet: "Input", address: expect.any(String) as string }, title: "Cat · Weight", kind: "lost", was: "7", becomes: "1" },
    expect.objectContaining({ kind: "changed", becomes: "last periods" }),
  ]);
  expect((await file()).managers).toMatchObject([{}, {}, { weight: 7 }]);
  const { fingerprint } = asked.preview;
  const after = value(await setSplit({ choice, read }, { review: { always: false, agreed: fingerprint } })).read;
  expect(await file()).toMatchObject({ managers: [{ weight: 1 }, { weight: 1 }, { weight: 1 }], remainder: "last" });
  // What can be chosen again is nobody's own: neither equal weights nor those of last year.
  const back: SplitChoice = { ...choiceOf(after.inputs), weights: { type: "lastYear", metric: "u" }, remainder: "first" };
  const again = value(await setSplit({ choice: back, read: after }, { review: ASKS })).read;
  const always = await setSplit({ choice, read: again }, { review: { always: true, agreed: null } });
  expect(always).toMatchObject({ type: "ToConfirm", preview: { cells: [{ kind: "changed" }, {}, {}, {}] } });
});

test("a formula and a season of one's own are shown before they go", async () => {
  const read = await start({ ...PLAN, managers: [...tinyPlan.managers, { id: "c", name: "Cat", weight: 1 }], seasonality: SEASON });
  const season = { type: "calendar", calendar: "months" } as const;
  const asked = await setSplit({ choice: { ...choiceOf(read.inputs), season }, read }, { review: ASKS });
  if (asked.type !== "ToConfirm") throw new Error(asked.type);
  expect(asked.preview.cells).toHaveLength(12);
  expect(asked.preview.cells[0]).toMatchObject({ kind: "lost", was: "3", becomes: "" });
  const weight = (await readPlanOf()).placeOf(["managers", 0, "weight"]).address;
  await on("Input", (sheet) => {
    sheet.getRange(weight).formulas = [["=2-1"]];
  });
  const typed = value(await readSplit()).read;
  const own: SplitChoice = { ...choiceOf(typed.inputs), weights: { type: "lastYear", metric: "u" } };
  const formula = await setSplit({ choice: own, read: typed }, { review: ASKS });
  expect(formula).toMatchObject({ type: "ToConfirm", preview: { cells: [{ kind: "lost", was: "=2-1", becomes: "300" }, {}, {}] } });
});

test("a unit that a target is no multiple of is refused, and nothing is written", async () => {
  const read = await start();
  const outcome = await setSplit({ choice: { ...choiceOf(read.inputs), units: ["1000"] }, read });
  expect(outcome).toMatchObject({ type: "Problems", problems: [{ problem: { detail: { type: "NotMultipleOfUnit" } } }, {}] });
  expect((await file()).metrics).toMatchObject([{ unit: "1" }]);
});

test("what was chosen stays chosen once the plan has become another one; the rest is as the plan says", async () => {
  const read = await start();
  const choice: SplitChoice = { ...choiceOf(read.inputs), remainder: "last", remainderTo: { manager: "c", client: null }, units: ["10"] };
  const managers = [...tinyPlan.managers.slice(1), { id: "d", name: "Dan", weight: 5 }];
  value(await importPlan(JSON.stringify({ ...PLAN, managers, clients: [], calendar: "workingDays" }), { replace: true }));
  const now = value(await readSplit({ read, choice }));
  expect(now.choice).toEqual({ ...choiceOf(now.read.inputs), remainder: "last", units: ["10"] });
  expect(now.choice.weights).toEqual({ type: "own", weights: [1, 5] });
  expect(now.choice.season).toEqual({ type: "calendar", calendar: "workingDays" });
  const own: SplitChoice = { ...choiceOf(read.inputs), weights: { type: "own", weights: [4, 8, 9] } };
  const kept = value(await readSplit({ read, choice: own }));
  expect(kept.choice.weights).toEqual({ type: "own", weights: [8, 5] });
});

test("generated sheets stay until somebody generates", async () => {
  await start();
  value(await generate());
  const before = await cells("F1", "B5", "B6", "B7");
  const { read } = value(await readSplit());
  value(await setSplit({ choice: { ...choiceOf(read.inputs), weights: { type: "equal" } }, read }));
  expect(await cells("F1", "B5", "B6", "B7")).toEqual(before);
  value(await generate());
  expect(await cells("F1", "B5", "B6", "B7")).not.toEqual(before);
});
