/** What happens to our own words, titles and labels, on sheets that people type into, when somebody types others over them. */
import { setCheckSettings } from "../../src/commands/checking/checkSettings";
import type { Outcome } from "../../src/commands/outcome/outcome";
import { exportPlan } from "../../src/commands/plan/exportPlan";
import { generate } from "../../src/commands/plan/generate";
import { importPlan } from "../../src/commands/plan/importPlan";
import { goalCards } from "../../src/commands/scores/goalCards";
import { undoAction } from "../../src/commands/undo/undoAction";
import { makeChange } from "../../src/commands/year/makeChange";
import { CHANGES } from "../../src/forms/changes/form";
import { CHECK_SETTINGS } from "../../src/forms/checkSettings/form";
import { F9 } from "../../src/forms/F9/form";
import { MORE } from "../../src/forms/input/form";
import type { SheetKey } from "../../src/sheet/place/place";
import { openLight } from "../../src/workbench/engine/light/openLight";
import { workbookForEach } from "../support/localWorkbook";
import { tinyPlan } from "../support/tinyPlan";

workbookForEach(openLight);

const revision = { type: "revise", reason: "strategy", metric: "u", month: 2, total: "150" } as const;
const MINE = "my own word";

function done<T>(outcome: Outcome<T>): Extract<Outcome<T>, { type: "Done" }> {
  if (outcome.type !== "Done") throw new Error(JSON.stringify(outcome).slice(0, 800));
  return outcome;
}

/** What it says of words that were typed over ours, and where. */
function told(outcome: Outcome<unknown>): readonly unknown[] {
  return done(outcome).notices.flatMap(({ problem: { detail }, place }) =>
    detail.type === "PutBack" || detail.type === "OwnLost" ? [[detail.found, place?.address]] : [],
  );
}

async function cell(key: SheetKey, address: string, word?: unknown): Promise<unknown> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.names.getItem(`TC_${key}`).getRange().worksheet;
    sheet.protection.unprotect();
    const range = sheet.getRange(address);
    if (word !== undefined) range.values = [[word]];
    range.load("values");
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });
}

/** Where a text stands. */
async function placeOf(key: SheetKey, text: string): Promise<string> {
  return Excel.run(async (context) => {
    const found = context.workbook.names.getItem(`TC_${key}`).getRange().worksheet.getUsedRange().find(text, { completeMatch: true });
    found.load("address");
    await context.sync();
    return found.address.split("!").at(-1) ?? "";
  });
}

beforeEach(async () => {
  done(await importPlan(JSON.stringify(tinyPlan), { replace: false }));
});

test("the title of a list of the year", async () => {
  done(await makeChange(revision));
  const title = await cell(CHANGES.keyOf(), "A1");
  await cell(CHANGES.keyOf(), "A1", MINE);
  expect(told(await generate())).toEqual([[MINE, "A1"]]);
  expect(await cell(CHANGES.keyOf(), "A1")).toBe(title);
  expect(told(await generate())).toEqual([]);
});

test("a label of a goal card, words and numbers alike; taken back they stand there again", async () => {
  done(await goalCards());
  const key = F9.keyOf("a");
  const [label, title] = [await cell(key, "A3"), await cell(key, "A1")];
  await cell(key, "A3", MINE);
  await cell(key, "A1", 12);
  expect(told(await goalCards())).toEqual([
    ["12", "A1"],
    [MINE, "A3"],
  ]);
  expect([await cell(key, "A1"), await cell(key, "A3")]).toEqual([title, label]);
  done(await undoAction());
  expect([await cell(key, "A1"), await cell(key, "A3")]).toEqual([12, MINE]);
});

test("what stands in the table of a sheet that is written whole", async () => {
  const settings = { rules: {}, window: 6, keepMonths: 3, trialUntil: "" } as const;
  done(await setCheckSettings(settings));
  const at = await placeOf(CHECK_SETTINGS.keyOf(), "Usual");
  await cell(CHECK_SETTINGS.keyOf(), at, MINE);
  expect(told(await setCheckSettings({ ...settings, window: 7 }))).toEqual([[MINE, at]]);
  expect(await cell(CHECK_SETTINGS.keyOf(), at)).toBe("Usual");
});

test("a label of the input, when the plan comes in again in either language", async () => {
  for (const language of ["zh-CN", "en"] as const) {
    const file = JSON.parse(done(await exportPlan()).value) as object;
    const at = await placeOf(MORE.keyOf(), language === "en" ? "困难程度范围" : "Difficulty range");
    await cell(MORE.keyOf(), at, MINE);
    expect(told(await importPlan(JSON.stringify({ ...file, language }), { replace: true }))).toEqual([[MINE, at]]);
  }
});

test("what stands alone in a hidden column of a list, when the plan comes in again", async () => {
  const entry = { id: "v1", manager: "a", date: "2026-01-05", client: "c1", content: "Talked" };
  done(await importPlan(JSON.stringify({ ...tinyPlan, log: [entry] }), { replace: true }));
  const file = JSON.parse(done(await exportPlan()).value) as object;
  const at = (await placeOf("Log", "v1")).replace(/\d+$/, "9");
  await cell("Log", at, MINE);
  expect(told(await importPlan(JSON.stringify({ ...file, team: "U" }), { replace: true }))).toEqual([[MINE, at]]);
});
