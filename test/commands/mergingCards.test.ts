/** What users have of their own on cards, score sheets and their own sheets of time, when these are made again. */
import { importPlan } from "../../src/commands/plan/importPlan";
import { goalCards } from "../../src/commands/scores/goalCards";
import { scoreSheets } from "../../src/commands/scores/scoreSheets";
import { undoAction } from "../../src/commands/undo/undoAction";
import { makePersonalSheet } from "../../src/commands/time/makePersonalSheet";
import type { Outcome } from "../../src/commands/outcome/outcome";
import { F9 } from "../../src/forms/F9/form";
import { F10 } from "../../src/forms/F10/form";
import { F16 } from "../../src/forms/F16/form";
import { F17 } from "../../src/forms/F17/form";
import { F18 } from "../../src/forms/F18/form";
import type { SheetKey } from "../../src/sheet/place/place";
import { openLight } from "../../src/workbench/engine/light/openLight";
import { everything } from "../support/everything";
import { workbookForEach } from "../support/localWorkbook";
import { tinyPlan } from "../support/tinyPlan";

const workbook = workbookForEach(openLight);

function told<T>(outcome: Outcome<T>): readonly string[] {
  if (outcome.type !== "Done") throw new Error(JSON.stringify(outcome).slice(0, 800));
  return outcome.notices.map(({ problem: { detail } }) => detail.type);
}

const on = <T>(key: SheetKey, act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>): Promise<T> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.names.getItem(`TC_${key}`).getRange().worksheet;
    sheet.protection.unprotect();
    const answer = await act(sheet, context);
    await context.sync();
    return answer;
  });

/** A word beside, one in a row of its own, a colour; and whether they are still there. */
async function note(key: SheetKey): Promise<void> {
  await on(key, (sheet) => {
    sheet.getRange("Z4").values = [["beside"]];
    sheet.getRange("2:2").insert("Down");
    sheet.getRange("A2").values = [["between"]];
    sheet.getRange("A1").format.fill.color = "#00FF00";
  });
}

async function noted(key: SheetKey): Promise<readonly unknown[]> {
  return on(key, async (sheet, context) => {
    const used = sheet.getUsedRange().load("values");
    const fill = sheet.getRange("A1").format.fill.load("color");
    await context.sync();
    const values = (used.values as unknown[][]).flat();
    return [values.includes("beside"), values.includes("between"), fill.color];
  });
}

beforeEach(async () => {
  told(await importPlan(JSON.stringify(tinyPlan), { replace: false }));
});

test("goal cards and score sheets", async () => {
  told(await goalCards());
  told(await scoreSheets());
  const keys = [F9.keyOf("a"), F10.keyOf("a")];
  for (const key of keys) await note(key);
  const products = tinyPlan.products.map((product, at) => (at === 0 ? { ...product, target: { u: "2400" } } : product));
  told(await importPlan(JSON.stringify({ ...tinyPlan, products }), { replace: true }));
  expect(told(await goalCards())).not.toContain("OwnLost");
  told(await scoreSheets());
  for (const key of keys) expect([key, ...(await noted(key))]).toEqual([key, true, true, "#00FF00"]);
});

test.each([F16, F17, F18])("$id", async (form) => {
  told(await makePersonalSheet(form, "a"));
  await note(form.keyOf("a"));
  told(await makePersonalSheet(form, "a"));
  expect(await noted(form.keyOf("a"))).toEqual([true, true, "#00FF00"]);
});

test("what stands below the lists of the input sheet stays, also when another plan is put in", async () => {
  await on("Input", (sheet) => (sheet.getRange("A60").values = [["mine"]]));
  expect(told(await importPlan(JSON.stringify(tinyPlan), { replace: true }))).not.toContain("OwnLost");
  const managers = tinyPlan.managers.map((manager, at) => (at === 0 ? { ...manager, name: "Another" } : manager));
  expect(told(await importPlan(JSON.stringify({ ...tinyPlan, managers }), { replace: true }))).not.toContain("OwnLost");
  expect(await on("Input", (sheet) => sheet.getRange("A60").load("values"))).toMatchObject({ values: [["mine"]] });
});

test("a card and a score sheet that follow the plan look as if they were made at once", async () => {
  told(await goalCards());
  told(await scoreSheets());
  const products = tinyPlan.products.map((product) => ({ ...product, target: { u: 240 } }));
  told(await importPlan(JSON.stringify({ ...tinyPlan, products }), { replace: true }));
  told(await goalCards());
  told(await scoreSheets());
  const cards = () => everything(workbook()).sheets.filter(({ name }) => /Ann/.test(name));
  const merged = cards();
  for (const form of [F9, F10]) await on(form.keyOf("a"), (sheet) => sheet.delete());
  told(await goalCards());
  told(await scoreSheets());
  expect(merged).toHaveLength(2);
  expect(merged).toEqual(cards());
});

describe("a score sheet that gets a goal more, with the grades beside the goals", () => {
  const more = { ...tinyPlan, products: [...tinyPlan.products, { id: "q", name: "Q", target: { u: 360 } }] };
  const score = F10.keyOf("a");
  const own = () => {
    const { sheets, names } = everything(workbook());
    const mark = names.find(({ name }) => name === `TC_${score}`)?.formula ?? "";
    return sheets.filter(({ name }) => mark.includes(`=${name}!`));
  };
  const grown = async (): Promise<readonly string[]> => {
    told(await importPlan(JSON.stringify(more), { replace: true }));
    told(await goalCards());
    return told(await scoreSheets());
  };
  beforeEach(async () => {
    told(await goalCards());
    told(await scoreSheets());
  });

  test("looks as if it were made at once, and keeps what stands beside the rows that stay", async () => {
    await on(score, (sheet) => {
      sheet.getRange("Z1").values = [["beside"]];
      sheet.getRange("A1").format.fill.color = "#00FF00";
    });
    expect(await grown()).not.toContain("OwnLost");
    expect(await noted(score)).toEqual([true, false, "#00FF00"]);
    await on(score, (sheet) => {
      sheet.getRange("Z1").clear();
      sheet.getRange("A1").format.fill.clear();
    });
    const merged = own();
    await on(score, (sheet) => sheet.delete());
    told(await scoreSheets());
    expect(merged).not.toHaveLength(0);
    expect(merged).toEqual(own());
  });

  test("is undone whole, and what stands beside rows that move is told once they are written whole", async () => {
    const before = own();
    await grown();
    expect(own()).not.toEqual(before);
    expect(told(await undoAction())).toEqual([]);
    expect(own()).toEqual(before);
    await on(score, (sheet) => (sheet.getRange("Z9").values = [["beside a row that moves"]]));
    expect(told(await goalCards())).toContain("OwnLost");
  });
});
