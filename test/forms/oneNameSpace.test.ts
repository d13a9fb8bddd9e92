/**
 * Excel keeps the names of tables and defined names in one list that knows no small and capital letters: two alike break the file. Charts
 * are known by their names as well, so none of them is called like something else.
 */
import { compileDashboard } from "../../src/forms/dashboard/compileDashboard";
import { compileF4 } from "../../src/forms/F4/compileF4";
import { compileRecords } from "../../src/forms/workbook/compileRecords";
import { backupName, isFormerMarker, keyOfMarker, markerName } from "../../src/excel/read/marker";
import { allTexts } from "../../src/i18n/allTexts";
import { planFile, reported, underway } from "./F4/courses";
import { example, exampleFiles, examples } from "./examples";
import { scoreSheets } from "./F9/cards";
import type { SheetSpec } from "../../src/sheet/spec/spec";

const languages = ["zh-CN", "en"] as const;
const { course, shown } = underway(reported(planFile("zh-CN", "src/commands/plan/samples"), 2));

/** Every sheet that one workbook can have for a plan. */
const workbooks = exampleFiles.flatMap(({ name, file }) =>
  languages.map((language) => {
    const words = allTexts(language);
    const { specs, plan } =
      examples.find((one) => one.name === name && one.inputs.language === language) ?? example(name, { ...file, language });
    const all: readonly SheetSpec[] = [
      ...specs,
      ...compileRecords({ inputs: plan.inputs, course: null, issued: [] }, words, () => true),
      ...course.current.inputs.managers.map((_, manager) => compileF4(course, words, { manager, month: 3 })),
      compileDashboard({ course, plan: shown }, words),
      ...scoreSheets({ ...plan, inputs: { ...plan.inputs, actuals: [], changes: [] } }),
    ];
    return { name: `${name} in ${language}`, specs: [...new Map(all.map((spec) => [spec.key, spec])).values()] };
  }),
);

function namesOf(specs: readonly SheetSpec[]): readonly string[] {
  return specs.flatMap(({ key, tables = [], names = [], charts = [] }) => [
    markerName(key),
    backupName(key),
    ...[...tables, ...names, ...charts].map(({ name }) => name),
  ]);
}

test("every form is among these sheets", () => {
  const keys = new Set(workbooks.flatMap(({ specs }) => specs.map(({ key }) => key.replace(/_.*/, ""))));
  expect([...keys].sort()).toEqual([
    "Actuals",
    "Changes",
    "Dashboard",
    "F1",
    "F10",
    "F2",
    "F3",
    "F4",
    "F9",
    "Input",
    "MinimumTargets",
    "Proposals",
    "Team",
    "TieOut",
    "Versions",
  ]);
});

test.each(workbooks)("no two names are alike: $name", ({ specs }) => {
  const seen = new Map<string, number>();
  for (const name of namesOf(specs)) seen.set(name.toLowerCase(), (seen.get(name.toLowerCase()) ?? 0) + 1);
  expect([...seen].filter(([, times]) => times > 1)).toEqual([]);
});

test.each(workbooks)("every name begins with TC_, and a sheet's mark leads back to it: $name", ({ specs }) => {
  expect(namesOf(specs).filter((name) => !/^TC_[A-Za-z0-9_]+$/.test(name))).toEqual([]);
  for (const { key } of specs) expect([keyOfMarker(markerName(key)), isFormerMarker(markerName(key))]).toEqual([key, false]);
  expect(specs.flatMap(({ names = [] }) => names).filter(({ name }) => keyOfMarker(name) !== null)).toEqual([]);
});
