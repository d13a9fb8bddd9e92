/** What was held is released: it is split again with everything else. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../src/commands/plan/check";
import { exportPlan } from "../../src/commands/plan/exportPlan";
import { generate } from "../../src/commands/plan/generate";
import { importPlan } from "../../src/commands/plan/importPlan";
import { releaseHolds } from "../../src/commands/holds/releaseHolds";
import type { PlanFile } from "../../src/plan/file/planFile";
import { openLight } from "../../src/workbench/engine/light/openLight";
import { firstDifference } from "../attack/lightWorkbook";
import { cells, on, value } from "../support/betweenClicks";
import { everything } from "../support/everything";
import { workbookForEach } from "../support/localWorkbook";

const workbook = workbookForEach(openLight);
const EXAMPLE = JSON.parse(readFileSync(join(__dirname, "../../src/workbench/examples/three-managers.json"), "utf8")) as PlanFile;
const HOLDS = [
  { metric: "sales", manager: "jia", period: 1, amount: "150", reason: "已谈妥", by: "李主管", date: "2026-01-05", until: "2026-03-31" },
  { metric: "sales", manager: "jia", period: 2, amount: "90" },
];

const plan = async (): Promise<PlanFile> => JSON.parse(value(await exportPlan())) as PlanFile;
const holds = async () => value(await check()).holds;

beforeEach(async () => {
  value(await importPlan(JSON.stringify({ ...EXAMPLE, holds: HOLDS }), { replace: false }));
  value(await generate());
});

test("held numbers are listed with who, when, why and until when", async () => {
  expect(await holds()).toEqual([
    {
      position: 0,
      title: "销售量 · 甲 · 1月",
      amount: "150",
      reason: "已谈妥",
      by: "李主管",
      date: "2026-01-05",
      until: "2026-03-31",
    },
    { position: 1, title: "销售量 · 甲 · 2月", amount: "90", reason: "", by: "", date: "", until: "" },
  ]);
});

test("one is released, the other stays; its row is free for the next", async () => {
  expect(await cells("F1", "B5", "C5")).toEqual([150, 90]);
  const [first] = await holds();
  value(await releaseHolds(first ? [first] : []));
  expect((await plan()).holds).toEqual([HOLDS[1]]);
  const [released, held] = await cells("F1", "B5", "C5");
  expect(released).not.toBe(150);
  expect(held).toBe(90);
  expect(value(await generate())).toMatchObject({ changed: 0 });
  value(await releaseHolds(await holds()));
  expect((await plan()).holds ?? []).toEqual([]);
});

test("what it changes is seen first; until then nothing is released", async () => {
  const before = everything(workbook());
  const asked = await releaseHolds(await holds(), { review: { always: true, agreed: null } });
  if (asked.type !== "ToConfirm") throw new Error(asked.type);
  expect(asked.preview.sheets.map(({ key }) => key)).toContain("F1");
  expect(firstDifference(before, everything(workbook()))).toBe("");
  value(await releaseHolds(await holds(), { review: { always: true, agreed: asked.preview.fingerprint } }));
  expect((await plan()).holds ?? []).toEqual([]);
});

test("checking says what contradicts, before anybody generates", async () => {
  const holds = [
    { metric: "sales", manager: "jia", amount: "1000" },
    { metric: "sales", manager: "jia", period: 1, amount: "1001" },
  ];
  value(await importPlan(JSON.stringify({ ...EXAMPLE, holds }), { replace: true }));
  expect(await check()).toMatchObject({ type: "Done" });
  expect(await check(true)).toMatchObject({ type: "Problems", problems: [{ problem: { detail: { type: "HoldsContradict" } } }] });
});

test("what somebody has typed over since is not released unseen", async () => {
  const seen = await holds();
  await on("InputMore", (sheet) => {
    sheet.tables.getItem("TC_Holds").getDataBodyRange().getCell(0, 6).values = [["160"]];
  });
  expect(await releaseHolds(seen)).toMatchObject({ type: "Problems", problems: [{ problem: { detail: { type: "HoldGone" } } }] });
});
