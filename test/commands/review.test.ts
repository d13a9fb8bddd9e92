/** What would be written is seen before it is, where something of somebody's is concerned. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Outcome, PreviewShown } from "../../src/commands/outcome/outcome";
import { generate } from "../../src/commands/plan/generate";
import { importPlan } from "../../src/commands/plan/importPlan";
import { takeWishes } from "../../src/commands/wishes/takeWishes";
import { makeChange } from "../../src/commands/year/makeChange";
import { previewChange } from "../../src/commands/year/previewChange";
import { previewProposals, saveProposals, type Negotiation } from "../../src/commands/year/saveProposals";
import type { PlanFile } from "../../src/plan/file/planFile";
import { openLight } from "../../src/workbench/engine/light/openLight";
import { firstDifference } from "../attack/lightWorkbook";
import { cells, on, value } from "../support/betweenClicks";
import { everything } from "../support/everything";
import { workbookForEach } from "../support/localWorkbook";

const workbook = workbookForEach(openLight);
const PLAN = JSON.parse(readFileSync(join(__dirname, "../../src/workbench/examples/three-managers.json"), "utf8")) as PlanFile;

const ask = (agreed: string | null = null, always = false) => ({ review: { always, agreed } });

const type = (address: string, content: unknown, key = "F1") =>
  on(key, (sheet) => {
    sheet.getRange(address).values = [[content]];
  });

function toConfirm(outcome: Outcome<unknown>): PreviewShown {
  if (outcome.type !== "ToConfirm") throw new Error(JSON.stringify(outcome));
  return outcome.preview;
}

/** Runs it, and makes sure that it left everything as it was. */
async function untouched(command: () => Promise<Outcome<unknown>>): Promise<PreviewShown> {
  const before = everything(workbook());
  const preview = toConfirm(await command());
  expect(firstDifference(before, everything(workbook()))).toBe("");
  return preview;
}

beforeEach(async () => {
  value(await importPlan(JSON.stringify(PLAN), { replace: false }));
  value(await generate());
});

test("where nothing of anybody's is concerned it is written at once, unless all is to be seen", async () => {
  expect(await generate(ask())).toMatchObject({ type: "Done" });
  await type("A5", "甲先生");
  await type("B5", 150);
  const { sheets, cells: shown } = await untouched(() => generate(ask()));
  expect(sheets.find(({ key }) => key === "F1")).toMatchObject({ state: "merged", counts: { putBack: 1, kept: 1, changed: 0 } });
  expect(shown.slice(0, 2)).toMatchObject([
    { place: { sheet: "F1", address: "A5" }, kind: "putBack", was: "甲先生", becomes: "甲" },
    { place: { sheet: "F1", address: "B5" }, kind: "kept", title: "销售量 · 甲 · 1月", was: "150", becomes: "100" },
  ]);
});

test("what was seen is written, and only that", async () => {
  await type("A5", "甲先生");
  const first = await untouched(() => generate(ask()));
  await type("A6", "乙先生");
  const second = await untouched(() => generate(ask(first.fingerprint)));
  expect(second.cells.filter(({ kind }) => kind === "putBack").map(({ was }) => was)).toEqual(["甲先生", "乙先生"]);
  value(await generate(ask(second.fingerprint)));
  expect(await cells("F1", "A5", "A6")).toEqual(["甲", "乙"]);
});

test("over a formula, too: what it answered is not known, so it is no conflict", async () => {
  await type("I5", 1300);
  expect(await generate(ask())).toMatchObject({ type: "Done", value: { wishes: [{ place: { address: "I5" } }] } });
});

test("a wish alone is kept without a question; where the plan has changed beneath it, it is a conflict", async () => {
  await type("B5", 150);
  expect(await generate(ask())).toMatchObject({ type: "Done" });
  const changed = { ...PLAN, products: PLAN.products.map((product) => ({ ...product, target: { sales: "1440" } })) };
  value(await importPlan(JSON.stringify(changed), { replace: true }));
  const { cells: shown } = await untouched(() => generate(ask()));
  expect(shown[0]).toMatchObject({ kind: "conflict", place: { sheet: "F1", address: "B5" }, was: "150" });
  value(await generate(ask((await untouched(() => generate(ask()))).fingerprint)));
  expect(await cells("F1", "B5")).toEqual([150]);
});

test("holding what was typed asks before anything else of the user's is put back, and has held nothing until then", async () => {
  await type("B5", 150);
  const { wishes } = value(await generate());
  await type("A5", "甲先生");
  const given = { wishes, by: "李主管", date: "2026-07-01", reason: "已谈妥", absorbedBy: null };
  const { fingerprint } = await untouched(() => takeWishes(given, ask()));
  value(await takeWishes(given, ask(fingerprint)));
  expect(await cells("F1", "A5", "B5")).toEqual(["甲", 150]);
});

test("a year that was typed over its formula is taken at once: it says what the plan says, and nothing is put back", async () => {
  await type("I5", 1300);
  const { wishes } = value(await generate(ask()));
  const taken = await takeWishes({ wishes, by: "李主管", date: "2026-07-01", reason: "", absorbedBy: null }, ask());
  expect(value(taken).wishes).toEqual([]);
  expect(JSON.stringify(taken)).not.toContain('"PutBack"');
  expect(String((await cells("F1", "I5"))[0])).toMatch(/^=SUM/);
});

test("a change of the year is seen by people, months, sheets and cells; it is made as it was seen", async () => {
  const given = { type: "revise", reason: "better", metric: "sales", month: 4, total: "4000" } as const;
  const before = everything(workbook());
  const { metrics, writing } = value(await previewChange(given));
  expect(firstDifference(before, everything(workbook()))).toBe("");
  expect(metrics[0]?.people[0]?.year.after).toBe("4,000");
  expect(writing?.sheets.map(({ key, state }) => [key, state])).toEqual(
    expect.arrayContaining([
      ["F1", "merged"],
      ["Changes", "new"],
    ]),
  );
  await type("A5", "甲先生");
  const anew = await untouched(() => makeChange(given, ask(writing?.fingerprint ?? null, true)));
  value(await makeChange(given, ask(anew.fingerprint, true)));
});

test("what is negotiated is seen before it is written, too", async () => {
  const manager = PLAN.managers[0]?.name ?? "";
  const negotiation: Negotiation = {
    style: "delegated",
    proposals: [{ manager, metric: PLAN.metrics[0]?.name ?? "", product: null, proposed: "", agreed: "1300", note: "" }],
  };
  const before = everything(workbook());
  const { metrics, writing } = value(await previewProposals(negotiation));
  expect(firstDifference(before, everything(workbook()))).toBe("");
  expect(metrics[0]?.people.find((person) => person.manager === manager)?.year).toMatchObject({ after: "1,300" });
  value(await saveProposals(negotiation, ask(writing?.fingerprint ?? null, true)));
  const wrong = { ...negotiation, proposals: [{ ...negotiation.proposals[0], agreed: "viel" }] } as Negotiation;
  expect(await previewProposals(wrong)).toMatchObject({
    type: "Problems",
    problems: [{ problem: { at: ["proposals", 0, "agreed"] }, place: null }],
  });
});
