import * as fc from "fast-check";
import { allTexts } from "../../../src/i18n/allTexts";
import { toPlanFile } from "../../../src/plan/file/toPlanFile";
import { validate } from "../../../src/plan/file/validate";
import { blankInputs } from "../../../src/forms/input/blankInputs";
import { compileInput } from "../../../src/forms/input/compileInput";
import { parseInput } from "../../../src/forms/input/parseInput";
import { parseSheets } from "../../../src/forms/workbook/parseSheets";
import { compileRecords } from "../../../src/forms/workbook/compileRecords";
import { readingOf } from "../../../src/sheet/spec/reading";
import { inputReadings } from "../../support/inputSheets";
import { examples } from "../allExamples";
import { anyInputs } from "./anyInputs";

const languages = ["zh-CN", "en"] as const;

test("parseInput gives back the inputs that compileInput wrote, in both languages", () => {
  fc.assert(
    fc.property(anyInputs, fc.constantFrom(...languages), (inputs, language) => {
      const { file, problems } = parseInput(inputReadings(inputs, allTexts(language)));
      expect(problems).toEqual([]);
      const again = validate(file);
      expect(again.problems.filter(({ level }) => level === "error")).toEqual([]);
      expect(again.inputs).toEqual(inputs);
    }),
    { numRuns: 200 },
  );
});

test("a plan file of any inputs gives back the inputs", () => {
  fc.assert(
    fc.property(anyInputs, (inputs) => {
      const again = validate(JSON.parse(JSON.stringify(toPlanFile(inputs))));
      expect(again.problems.filter(({ level }) => level === "error")).toEqual([]);
      expect(again.inputs).toEqual(inputs);
    }),
    { numRuns: 200 },
  );
});

test.each(examples)("the sheets give back $name", ({ inputs }) => {
  for (const language of languages) {
    const records = compileRecords({ inputs, course: null, issued: [] }, allTexts(language), () => false).map(
      (sheet) => [sheet.key, readingOf(sheet)] as const,
    );
    expect(validate(parseSheets(inputReadings(inputs, allTexts(language)), new Map(records)).file).inputs).toEqual(inputs);
  }
});

test("compileInput: headings of a table differ, and a table has a row to type in", () => {
  fc.assert(
    fc.property(anyInputs, fc.constantFrom(...languages), (inputs, language) => {
      for (const spec of compileInput(inputs, allTexts(language))) {
        const { values } = readingOf(spec);
        for (const { area } of spec.tables ?? []) {
          const headings =
            values[area.row]?.slice(area.column, area.column + area.columns).map((heading) => String(heading).toLowerCase()) ?? [];
          expect(new Set(headings).size).toBe(area.columns);
          expect(headings.every((heading) => heading !== "" && heading.length <= 255)).toBe(true);
          expect(area.rows).toBeGreaterThan(1);
        }
      }
    }),
    { numRuns: 50 },
  );
});

test.each(languages)("a blank input sheet (%s) lacks only managers and products", (language) => {
  const specs = compileInput(blankInputs(2026, allTexts(language)), allTexts(language));
  const { file, problems } = parseInput(new Map(specs.map((spec) => [spec.key, readingOf(spec)])));
  expect(problems).toEqual([]);
  expect(validate(file).problems.map(({ at, detail }) => [at, detail.type])).toEqual([
    [["products"], "Empty"],
    [["managers"], "Empty"],
  ]);
  expect(specs.flatMap(({ tables = [] }) => tables.map(({ name, area }) => [name, area.rows - 1]))).toEqual([
    ["TC_Products", 6],
    ["TC_Managers", 6],
    ["TC_Metrics", 2],
    ["TC_Clients", 12],
    ["TC_Holds", 6],
    ["TC_Bounds", 6],
    ["TC_Buffers", 4],
    ["TC_Minimums", 6],
    ["TC_Seasonality", 12],
    ["TC_Holidays", 13],
    ["TC_Grades", 5],
  ]);
});
