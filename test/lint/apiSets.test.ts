import ts from "typescript";
import { apiSets } from "./apiSets";

const FILE = "example.ts";

/** What is found in a function that is given a range. */
function found(body: string, listed?: Readonly<Record<string, string>>): readonly string[] {
  const text = `export function example(range: Excel.Range, sheet: Excel.Worksheet): unknown {\n${body}\n}`;
  const options: ts.CompilerOptions = { noEmit: true, strict: true, types: ["office-js"], lib: ["lib.es2022.d.ts"] };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) =>
    name === FILE
      ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true)
      : (kept.get(name) ?? keep(name, getSourceFile(name, ...rest)));
  return apiSets(ts.createProgram([FILE], options, host), [FILE], "1.9", listed, listed && FILE).map(
    ({ at, member, needs }) => `${at} ${member} ${needs}`,
  );
}

/** Office.js's declarations are long: they are read once. */
const kept = new Map<string, ts.SourceFile>();
function keep(name: string, source: ts.SourceFile | undefined): ts.SourceFile | undefined {
  if (source !== undefined) kept.set(name, source);
  return source;
}

test("members above the floor are found however they are named; others are not", () => {
  expect(found('range.group("ByRows"); range.load("address");')).toEqual(["example.ts:2 Range.group 1.10"]);
  expect(found("const { notes } = sheet; return notes;")).toContain("example.ts:2 Worksheet.notes 1.18");
  expect(found('range.load("address,format/indentLevel,format/shrinkToFit");')).toEqual([]);
  expect(found('sheet.tables.load("items/name,items/autoFilter/isDataFiltered"); sheet.load("customProperties");')).toEqual([
    "example.ts:2 Worksheet.customProperties 1.12",
  ]);
  expect(
    found("sheet.pageLayout.set({ zoom: { horizontalFitToPages: 1 } }); sheet.set({ showHeadings: true }); const group = 1; return group;"),
  ).toEqual([]);
});

test("the file that asks Excel may use what it lists, with the set that it needs", () => {
  expect(found('range.group("ByRows");', { "Range.group": "1.10" })).toEqual([]);
  expect(found('range.group("ByRows"); range.ungroup("ByRows");', { "Range.group": "1.9" })).toEqual([
    "example.ts:2 Range.group 1.10",
    "example.ts:2 Range.ungroup 1.10",
  ]);
});
