import { USUAL_KEPT } from "../../../src/forms/dashboard/kept";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { handOut } from "../../../src/commands/months/handOut";
import { compilePlan } from "../../../src/commands/workbook/compilePlan";
import { FORM_TEXTS } from "../../../src/forms/texts";
import type { PlanFile } from "../../../src/plan/file/planFile";
import type { SheetSpec } from "../../../src/sheet/spec/spec";
import { print } from "../../../src/sheet/print";
import { inputsOf } from "../../plan/file/rightFile";
import { exampleFiles } from "../examples";

const file = exampleFiles.find(({ name }) => name === "three-managers")?.file as PlanFile;
const [by, note] = ["李主管", "总部调整了口径"];
const stages: NonNullable<PlanFile["stages"]> = [
  { manager: "jia", stage: "proposed", date: "2026-01-05", by },
  { manager: "jia", stage: "agreed", date: "2026-01-06", by, gap: "accepted" },
  { manager: "jia", stage: "issued", date: "2026-01-07", by },
  { manager: "yi", stage: "proposed", date: "2026-01-05", by },
  { manager: "yi", stage: "draft", date: "2026-01-08", by, note },
];
const proposals = [{ manager: "jia", metric: "sales", proposed: "1100" }];

function compiled(language: "zh-CN" | "en", months: readonly { readonly manager: string; readonly month: number }[] = []) {
  const inputs = inputsOf({ ...file, language, proposals, stages });
  const outcome = compilePlan(
    { inputs, placeOf: () => ({ sheet: "Input", address: "A1" }), monthly: { sheets: months, dashboard: USUAL_KEPT } },
    [2],
    (key) => key === "Versions",
  );
  if (outcome.type !== "Done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

const sheetOf = (specs: readonly SheetSpec[], key: string): SheetSpec => specs.find((spec) => spec.key === key) as SheetSpec;
const underTitle = ({ blocks }: SheetSpec): unknown => blocks.find(({ row, style }) => row === 1 && style === "subtitle")?.cells[0]?.[0];

const shown = (["zh-CN", "en"] as const).flatMap((language) => {
  const { specs } = compiled(language);
  return ["Stages", "F1"].map((key) => [language === "en" ? `${key}-en` : key, sheetOf(specs, key)] as const);
});
const folder = join(__dirname, "../../expected/stages");
if (process.env["UPDATE"]) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, spec] of shown) writeFileSync(join(folder, `${name}.txt`), print(spec));
}

test.each(shown)("%s is as reviewed", (name, spec) => {
  expect(print(spec)).toBe(readFileSync(join(folder, `${name}.txt`), "utf8"));
});

test("every generated sheet says how far the team's plans have come, a manager's own how far his has", () => {
  const { specs } = compiled(
    "zh-CN",
    ["jia", "yi"].map((manager) => ({ manager, month: 1 })),
  );
  const generated = specs.filter(({ key }) => key !== "Proposals" && key !== "Stages");
  expect(generated.map((spec) => [spec.key, String(underTitle(spec)).split("状态：")[1]])).toEqual([
    ...["F1", "F2", "F3", "F3_03", "Versions"].map((key) => [key, "草稿 2，已下达 1"]),
    [expect.stringMatching(/^F4_/), "已下达（2026-01-07，李主管）"],
    [expect.stringMatching(/^F4_/), "草稿（试算稿，2026-01-08，李主管）"],
    ["Dashboard", "草稿 2，已下达 1"],
    ["TieOut", "草稿 2，已下达 1"],
  ]);
});

test("a draft is handed out as a trial, and its file says so; who has joined by a change has no stage", () => {
  const join = { type: "join", name: "丁", month: 3, share: 0.1 } as const;
  const { course } = compiled("en");
  const names = handOut(course, FORM_TEXTS.en, 1).map((one) => [
    one.file,
    /Status: (.*)$/.exec(String(underTitle(one.makeSheets()[0])))?.[1],
  ]);
  expect(names).toEqual([
    ["Workbook Jan 2026 甲.xlsx", "Issued (2026-01-07, 李主管)"],
    ["Workbook Jan 2026 Trial 乙.xlsx", "Draft (Trial, 2026-01-08, 李主管)"],
    ["Workbook Jan 2026 Trial 丙.xlsx", "Draft (Trial)"],
  ]);
  const outcome = compilePlan(
    { inputs: inputsOf({ ...file, stages, proposals, changes: [join] }), placeOf: () => ({ sheet: "Input", address: "A1" }) },
    [],
  );
  if (outcome.type !== "Done") throw new Error(JSON.stringify(outcome));
  const joiner = handOut(outcome.value.course, FORM_TEXTS["zh-CN"], 4).at(-1);
  expect(joiner?.file).toBe("工作簿 2026年4月 丁.xlsx");
  expect(underTitle(joiner?.makeSheets()[0] as SheetSpec)).not.toContain("状态");
});
