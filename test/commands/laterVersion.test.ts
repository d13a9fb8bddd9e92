/** Workbooks that a later version has written: they open for reading with one sentence, and nothing is written into them. */
import { moveUp } from "../../src/commands/opening/moveUp";
import { opening } from "../../src/commands/opening/opening";
import type { Outcome } from "../../src/commands/outcome/outcome";
import { generate } from "../../src/commands/plan/generate";
import { importPlan } from "../../src/commands/plan/importPlan";
import { checkCards } from "../../src/commands/scores/checkCards";
import { goalCards } from "../../src/commands/scores/goalCards";
import { makeMonthly } from "../../src/commands/months/makeMonthly";
import { makePersonalSheet } from "../../src/commands/time/makePersonalSheet";
import { currentPlan } from "../../src/commands/workbook/currentPlan";
import { F4 } from "../../src/forms/F4/form";
import { F9 } from "../../src/forms/F9/form";
import { F16 } from "../../src/forms/F16/form";
import { openLight } from "../../src/workbench/engine/light/openLight";
import { everythingRecorded } from "../support/everything";
import { workbookForEach } from "../support/localWorkbook";
import { tinyPlan } from "../support/tinyPlan";

const workbook = workbookForEach(openLight);

beforeEach(async () => {
  expect(await importPlan(JSON.stringify(tinyPlan), { replace: false })).toMatchObject({ type: "Done" });
  for (const make of [generate, () => makeMonthly({ month: 1, managers: null }), goalCards])
    expect(await make()).toMatchObject({ type: "Done" });
});

const CARD = F9.keyOf("a");
const REPORT = F4.keyOf("a");

/** Words another text on the sheet of a name wherever `from` is found. */
const reword = (name: string, from: RegExp, to: string) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.names.getItem(name).getRange().worksheet;
    sheet.protection.unprotect();
    const used = sheet.getUsedRange().load("formulas");
    await context.sync();
    let count = 0;
    (used.formulas as unknown[][]).forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (typeof cell !== "string" || !from.test(cell)) return;
        count += 1;
        used.getCell(row, column).values = [[cell.replace(from, to)]];
      });
    });
    await context.sync();
    expect(count).toBeGreaterThan(0);
  });

/** Every sheet that says a layout of its own, as a later version would say the next. */
const LATER: Readonly<Record<string, () => Promise<void>>> = {
  "a record of another kind": () => reword("TC_Record", /^TC record 1$/, "TC record 2"),
  "a layout of F1, where its codes cross": () => reword("TC_F1", /^(TC2 \S+) 1$/, "$1 2"),
  "codes of another kind": () => reword("TC_TieOut", /^TC2 /, "TC3 "),
  "a layout of monthly plans, in the record": () => saidInRecord(REPORT),
  "a layout of goal cards, in the record": () => saidInRecord(CARD),
};

function saidInRecord(key: string): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.names.getItem("TC_Record").getRange().worksheet;
    const used = sheet.getUsedRange().load("values");
    await context.sync();
    const row = (used.values as unknown[][]).findIndex(([of, status]) => of === key && status === "written");
    sheet.getRangeByIndexes(row, 3, 1, 1).values = [["entries 0 layout 2"]];
    await context.sync();
  });
}

describe.each(Object.keys(LATER))("%s", (what) => {
  beforeEach(() => LATER[what]?.());

  test("is told at opening, in one sentence; nothing can be written, whatever is asked for", async () => {
    const before = everythingRecorded(workbook());
    expect(await opening()).toEqual({ type: "Done", value: { type: "Later" }, notices: [] });
    const writings: Readonly<Record<string, () => Promise<Outcome<unknown>>>> = {
      generate,
      goalCards,
      monthly: () => makeMonthly({ month: 2, managers: null }),
      priorities: () => makePersonalSheet(F16, ""),
      adopt: () => moveUp("adopt"),
      copy: () => moveUp("copy"),
    };
    for (const [name, write] of Object.entries(writings)) {
      const { type, failure } = { failure: null, ...(await write()) };
      expect([name, type, failure]).toEqual([
        name,
        "Failed",
        expect.objectContaining({ code: "LaterVersion", workbook: { type: "Untouched" } }),
      ]);
      expect([name, everythingRecorded(workbook())]).toEqual([name, before]);
    }
    expect(await currentPlan()).toMatchObject({ type: "Done" });
  });
});

/** This engine calculates nothing, which is told of the other manager's monthly plan. */
function noticesOn(key: string, outcome: Outcome<unknown>): readonly unknown[] | null {
  return outcome.type === "Done" ? outcome.notices.filter(({ place }) => place?.sheet === key) : null;
}

describe("a sheet of a later layout that only says so itself", () => {
  test("a goal card is not read, and left as it is", async () => {
    await reword(`TC_${CARD}`, /^TC1 /, "TC1.2 ");
    const notices = [{ problem: { detail: { type: "LaterLayout", sheet: "Goal card Ann" } }, place: { sheet: CARD } }];
    expect(await checkCards()).toMatchObject({ type: "Done", notices });
    const made = await goalCards();
    expect(noticesOn(CARD, made)).toMatchObject(notices);
    expect(made.type === "Done" && made.value.sheets.map(({ key }) => key)).toEqual([F9.keyOf("b")]);
  });

  test("a monthly plan is neither taken in nor written", async () => {
    await reword(`TC_${REPORT}`, /^\{"form":"F4",/, '{"form":"F4","layout":2,');
    expect(await makeMonthly({ month: 1, managers: null })).toMatchObject({ type: "Failed", failure: { code: "LaterVersion" } });
    expect(noticesOn(REPORT, await generate())).toMatchObject([
      { problem: { level: "notice", detail: { type: "LaterLayout", sheet: "F4 Ann" } } },
    ]);
  });

  test("a sheet of somebody's own is refused", async () => {
    expect(await makePersonalSheet(F16, "")).toMatchObject({ type: "Done" });
    await reword(`TC_${F16.keyOf("")}`, /^TC1 /, "TC1.2 ");
    expect(await makePersonalSheet(F16, "")).toMatchObject({
      type: "Problems",
      problems: [{ problem: { detail: { type: "LaterLayout" } } }],
    });
  });
});

test("a plan file of a later version is refused with the sentence about its version alone", async () => {
  const later = { ...tinyPlan, version: 2, scope: "all", managers: [{ name: "Ann", skills: ["x"] }] };
  const refused = await importPlan(JSON.stringify(later), { replace: true });
  expect(refused.type === "Problems" && refused.problems.map(({ problem: { detail } }) => detail)).toEqual([
    { type: "UnknownVersion", found: "2" },
  ]);
});

test("looking takes two requests where there is nothing to say, and the first layouts are not said anywhere", async () => {
  const { host } = workbook();
  const { request } = host;
  let requests = 0;
  host.request = (body) => {
    requests += 1;
    return request(body);
  };
  expect(await opening()).toMatchObject({ value: { type: "Current" } });
  host.request = request;
  expect(requests).toBe(2);
  const texts = everythingRecorded(workbook()).sheets.flatMap(({ cells }) => cells?.flat().map(({ value }) => String(value)) ?? []);
  expect(texts.filter((text) => /^TC1\.|^entries \d+ l|"layout":/.test(text))).toEqual([]);
});
