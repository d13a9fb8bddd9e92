/** From a draft to a plan that is issued, and what may still change then. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { goalCards } from "../../src/commands/scores/goalCards";
import { scoreSheets } from "../../src/commands/scores/scoreSheets";
import { F9 } from "../../src/forms/F9/form";
import { F10 } from "../../src/forms/F10/form";
import { makeMonthly } from "../../src/commands/months/makeMonthly";
import type { Generated, Outcome } from "../../src/commands/outcome/outcome";
import { check } from "../../src/commands/plan/check";
import { exportPlan } from "../../src/commands/plan/exportPlan";
import { generate } from "../../src/commands/plan/generate";
import { importPlan } from "../../src/commands/plan/importPlan";
import { takeWishes } from "../../src/commands/wishes/takeWishes";
import { courseFrom } from "../../src/commands/workbook/courseFrom";
import { readPlan } from "../../src/commands/workbook/readPlan";
import { makeChange } from "../../src/commands/year/makeChange";
import { saveProposals } from "../../src/commands/year/saveProposals";
import { setStages, type StagesGiven } from "../../src/commands/year/setStages";
import { undoChange } from "../../src/commands/year/undoChange";
import { yearState } from "../../src/commands/year/yearState";
import { F4 } from "../../src/forms/F4/form";
import type { PlanFile } from "../../src/plan/file/planFile";
import type { Path } from "../../src/plan/problem/problem";
import { openLight } from "../../src/workbench/engine/light/openLight";
import { cells, on, value } from "../support/betweenClicks";
import { workbookForEach } from "../support/localWorkbook";
import { inputsOf } from "../plan/file/rightFile";

const PLAN = JSON.parse(readFileSync(join(__dirname, "../../src/workbench/examples/three-managers.json"), "utf8")) as PlanFile;
const EVERYBODY = ["jia", "yi", "bing"];
const SAID: Omit<StagesGiven, "stage"> = { managers: EVERYBODY, date: "2026-01-05", by: "李主管", note: "", gapAccepted: false };

async function start(plan: PlanFile = PLAN): Promise<void> {
  value(await importPlan(JSON.stringify(plan), { replace: false }));
  value(await generate());
}

const step = (stage: StagesGiven["stage"], said: Partial<StagesGiven> = {}) => setStages({ ...SAID, stage, ...said });

async function issue(said: Partial<StagesGiven> = {}): Promise<void> {
  for (const stage of ["proposed", "agreed", "issued"] as const) value(await step(stage, said));
}

async function subtitle(key: string): Promise<unknown> {
  return (await cells(key, "A2"))[0];
}

async function type(path: Path, typed: unknown): Promise<void> {
  const { sheet, address } = value(await readPlan()).placeOf(path);
  await on(sheet, (own) => {
    own.getRange(address).values = [[typed]];
  });
}

function detailsOf(outcome: Outcome<unknown>): readonly unknown[] {
  if (outcome.type !== "Problems") throw new Error(JSON.stringify(outcome).slice(0, 300));
  return outcome.problems.map(({ problem, place }) => ({ at: problem.at, place, ...problem.detail }));
}

async function plan(): Promise<PlanFile> {
  return JSON.parse(value(await exportPlan())) as PlanFile;
}

describe("on a workbook that keeps what is written", () => {
  workbookForEach(openLight);

  test("whoever keeps no record sees nothing of it; with a first line every generated sheet says how far plans have come", async () => {
    await start();
    expect(await subtitle("F1")).not.toContain("状态");
    value(await step("proposed", { managers: ["jia"] }));
    for (const key of ["F1", "F2", "F3", "TieOut"]) expect(await subtitle(key)).toMatch(/ · 状态：草稿 2，已上报 1$/);
    expect((await plan()).stages).toEqual([{ manager: "jia", stage: "proposed", date: "2026-01-05", by: "李主管" }]);
    expect(value(await yearState()).stages.map(({ name, stage }) => [name, stage])).toEqual([
      ["甲", "proposed"],
      ["乙", "draft"],
      ["丙", "draft"],
    ]);
    // Made again, nothing is different.
    expect(value(await generate()).wishes).toEqual([]);
  });

  test("goal cards, score sheets and the team's say it, too, whichever comes first, and keep what was typed into them", async () => {
    await start();
    value(await goalCards());
    value(await scoreSheets());
    const reason = "C30";
    await on(F9.keyOf("jia"), (sheet) => {
      sheet.getRange(reason).values = [["我的说明"]];
    });
    value(await step("proposed", { managers: ["jia"] }));
    for (const key of [F9.keyOf("jia"), F10.keyOf("jia")]) expect(await subtitle(key)).toContain("状态：已上报（2026-01-05，李主管）");
    expect(await subtitle(F9.keyOf("yi"))).toContain("状态：草稿");
    expect(await subtitle("Team")).toMatch(/状态：草稿 2，已上报 1$/);
    expect((await cells(F9.keyOf("jia"), reason))[0]).toBe("我的说明");
    value(await step("agreed", { managers: ["jia"] }));
    value(await goalCards());
    value(await scoreSheets());
    for (const key of [F9.keyOf("jia"), F10.keyOf("jia")]) expect(await subtitle(key)).toContain("状态：已商定");
  });

  test("a plan is agreed when every figure is confirmed, or the gap is accepted", async () => {
    await start();
    value(
      await saveProposals({
        style: "guided",
        proposals: [{ manager: "甲", metric: "销售量", product: null, proposed: "1100", agreed: "", note: "" }],
      }),
    );
    value(await step("proposed"));
    expect(detailsOf(await step("agreed"))).toEqual([
      { at: ["stages", 0, "stage"], place: null, type: "FiguresOpen", manager: "甲", figures: ["销售量"] },
    ]);
    value(await step("agreed", { managers: ["yi", "bing"], gapAccepted: true }));
    value(await step("agreed", { managers: ["jia"], gapAccepted: true }));
    expect((await plan()).stages?.map(({ gap }) => gap).filter(Boolean)).toEqual(["accepted"]);
    expect(await subtitle("F1")).toMatch(/状态：已商定 3$/);
    expect((await plan()).stages?.at(-1)).toMatchObject({ manager: "jia", gap: "accepted" });
  });

  test("what cannot follow is told beside what was asked for, and nothing is written", async () => {
    await start();
    expect(detailsOf(await step("issued", { managers: ["yi"] }))).toEqual([
      { at: ["stages", 0, "stage"], place: null, type: "StageSkipped", stage: "issued", from: "draft", next: "proposed" },
    ]);
    value(await step("proposed"));
    expect(detailsOf(await step("draft", { managers: ["yi"], date: "2026-01-04", by: " " }))).toEqual([
      { at: ["stages", 0, "by"], place: null, type: "Missing" },
      { at: ["stages", 0, "note"], place: null, type: "StageWithoutReason" },
      { at: ["stages", 0, "date"], place: null, type: "StageDatedBack", found: "2026-01-04", before: "2026-01-05" },
    ]);
    expect((await plan()).stages).toHaveLength(3);
  });

  test("an issued plan is not split anew, is changed by changes of the year, and can be taken back to a draft for a reason", async () => {
    await start();
    await issue();
    const written = await cells("Stages", "H11", "H12", "H13");
    expect(written).toEqual(Array(3).fill(expect.stringMatching(/^0 sales:1000 [0-9a-f]{8}$/)));
    expect(await cells("Stages", "G11")).toEqual(["销售量 1,000"]);

    await type(["managers", 1, "weight"], 3);
    const refused = detailsOf(await generate());
    expect(refused).toMatchObject([
      { type: "IssuedDiffers", manager: "甲", issued: "销售量 1,000", now: "销售量 600", place: { sheet: "Stages", address: "B11" } },
      { type: "IssuedDiffers", manager: "乙", now: "销售量 1,800" },
      { type: "IssuedDiffers", manager: "丙", now: "销售量 600" },
    ]);
    // Checking says the same, before anybody generates.
    expect(detailsOf(await check(true))).toEqual(refused);
    expect(value(await check()).holds).toEqual([]);
    await type(["managers", 1, "weight"], 1);
    value(await generate());
    expect(await cells("Stages", "H11", "H12", "H13")).toEqual(written);

    value(await makeChange({ type: "revise", reason: "strategy", metric: "sales", manager: "jia", month: 2, total: "1200" }));
    value(await generate());
    expect((await plan()).stages?.at(-1)?.issued).toBe(written[2]);
    value(await undoChange());

    await type(["managers", 1, "weight"], 3);
    expect(detailsOf(await step("draft", { managers: ["jia", "yi"], note: "权重调整" }))).toMatchObject([{ manager: "丙" }]);
    value(await step("draft", { note: "权重调整" }));
    expect(await cells("F1", "B5", "B6", "B7")).toEqual([60, 180, 60]);
    await issue({ date: "2026-01-09" });
    expect(await cells("Stages", "G24", "G25")).toEqual(["销售量 1,800", "销售量 600"]);
  });

  test("a plan file whose issued plan would be another is refused where months are handed out and reports are taken in", async () => {
    await start();
    await issue();
    const file = await plan();
    expect(courseFrom(inputsOf(file)).type).toBe("Done");
    const other = { ...file, managers: file.managers.map((one, at) => ({ ...one, weight: at + 1 })) };
    expect(detailsOf(courseFrom(inputsOf(other)))).toMatchObject(
      ["甲", "乙", "丙"].map((manager) => ({ type: "IssuedDiffers", manager, place: null })),
    );
  });

  test("the record travels with the plan file, in either language, and goes with a plan that has none", async () => {
    await start();
    await issue();
    const file = await plan();
    value(await importPlan(JSON.stringify({ ...file, language: "en" }), { replace: true }));
    value(await generate());
    expect(await cells("Stages", "A13", "B13", "G13")).toEqual(["丙", "Issued", "销售量 1,000"]);
    expect(await subtitle("F1")).toMatch(/Status: Issued 3$/);
    // Another language on the input sheet: what stands in the record is read all the same.
    await type(["language"], "zh-CN");
    value(await generate());
    expect(await plan()).toEqual(file);
    expect(await cells("Stages", "B13")).toEqual(["已下达"]);
    value(await importPlan(JSON.stringify(PLAN), { replace: true }));
    value(await generate());
    expect((await plan()).stages).toBeUndefined();
    expect(await subtitle("F1")).not.toContain("状态");
  });

  test("a change that had been made when the plan was issued stays", async () => {
    await start();
    value(await makeChange({ type: "shift", metric: "sales", manager: "jia", total: "1100", absorbedBy: "manager" }));
    await issue({ managers: ["jia"] });
    expect((await plan()).stages?.at(-1)?.issued).toMatch(/^1 sales:1100 /);
    expect(detailsOf(await undoChange())).toMatchObject([
      { type: "IssuedDiffers", manager: "甲", issued: "销售量 1,100", now: "销售量 1,000" },
    ]);
    await type(["changes", 0, "note"], "另有说明");
    value(await generate());
  });

  test("a number typed over an issued plan becomes a shift", async () => {
    await start();
    await issue({ managers: ["yi"] });
    await on("F1", (sheet) => {
      sheet.getRange("B5").values = [[150]];
    });
    const { wishes, wishesBecome } = value(await generate());
    expect(wishesBecome).toBe("shifts");
    value(await takeWishes({ by: "李主管", date: "2026-01-07", reason: "已谈妥", absorbedBy: null, wishes }));
    expect((await plan()).changes).toMatchObject([{ type: "shift", manager: "jia", month: 1, total: "150" }]);
    expect(await cells("F1", "B5")).toEqual([150]);
  });

  test("a line that somebody types is a line like any other, and what is issued by it is written down", async () => {
    await start();
    for (const stage of ["proposed", "agreed"] as const) value(await step(stage, { managers: ["jia"] }));
    await on("Stages", (sheet) => {
      sheet.getRange("A7:D7").values = [["甲", "已下达", "2026-01-06", "王总"]];
    });
    value(await generate());
    expect((await plan()).stages?.at(-1)).toMatchObject({
      manager: "jia",
      stage: "issued",
      by: "王总",
      issued: expect.stringMatching(/^0 sales:1000 /),
    });
  });
});

describe("on a workbook that calculates", () => {
  workbookForEach();

  test("monthly sheets say of a draft that it is a trial, and nothing that was typed on them is taken for changed", async () => {
    await start();
    value(await step("proposed", { managers: ["yi"] }));
    value(await makeMonthly({ month: 1, managers: null }));
    expect(await subtitle(F4.keyOf("jia"))).toMatch(/ · 状态：草稿（试算稿）$/);
    expect(await subtitle(F4.keyOf("yi"))).toMatch(/ · 状态：已上报（2026-01-05，李主管）$/);
    for (const outcome of [await step("agreed", { managers: ["yi"] }), await generate()] as readonly Outcome<Generated>[])
      expect(outcome).toMatchObject({ type: "Done", notices: [] });
    expect(await subtitle(F4.keyOf("yi"))).toMatch(/状态：已商定/);
  });
});
