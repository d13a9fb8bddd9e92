/**
 * Excel keeps the names of tables and defined names in one list that knows no small and capital letters: two alike break the file. Charts
 * are known by their names as well, so none of them is called like something else.
 */
import { backupName, isFormerMarker, keyOfMarker, markerName } from "../../src/excel/read/marker";
import { FORMS } from "../../src/forms/forms";
import type { SheetSpec } from "../../src/sheet/spec/spec";
import { sheetsTurnAbout } from "./allSheets";

function namesOf(specs: readonly SheetSpec[]): readonly string[] {
  return specs.flatMap(({ key, tables = [], names = [], charts = [] }) => [
    markerName(key),
    backupName(key),
    ...[...tables, ...names, ...charts].map(({ name }) => name),
  ]);
}

test("every form is among these sheets", () => {
  const keys = new Set(sheetsTurnAbout.flatMap(({ specs }) => specs.map(({ key }) => key.replace(/_.*/, ""))));
  expect([...keys].sort()).toEqual(FORMS.map(({ id }) => id as string).sort());
});

test.each(sheetsTurnAbout)("no two names are alike: $name", ({ specs }) => {
  const seen = new Map<string, number>();
  for (const name of namesOf(specs)) seen.set(name.toLowerCase(), (seen.get(name.toLowerCase()) ?? 0) + 1);
  expect([...seen].filter(([, times]) => times > 1)).toEqual([]);
});

test.each(sheetsTurnAbout)("every name begins with TC_, and a sheet's mark leads back to it: $name", ({ specs }) => {
  expect(namesOf(specs).filter((name) => !/^TC_[A-Za-z0-9_]+$/.test(name))).toEqual([]);
  for (const { key } of specs) expect([keyOfMarker(markerName(key)), isFormerMarker(markerName(key))]).toEqual([key, false]);
  expect(specs.flatMap(({ names = [] }) => names).filter(({ name }) => keyOfMarker(name) !== null)).toEqual([]);
});
