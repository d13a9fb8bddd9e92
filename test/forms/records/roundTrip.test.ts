import * as fc from "fast-check";
import { inputReadings } from "../../support/inputSheets";
import { parseSheets } from "../../../src/forms/workbook/parseSheets";
import { compileRecords } from "../../../src/forms/workbook/compileRecords";
import { nameListText, namesIn } from "../../../src/forms/records/nameList";
import { allTexts } from "../../../src/i18n/allTexts";
import { validate } from "../../../src/plan/file/validate";
import { readingOf } from "../../../src/sheet/spec/reading";
import { anyYear } from "./anyRecords";

const languages = ["zh-CN", "en"] as const;

test("what the year brought is read back from its sheets exactly, in both languages", () => {
  fc.assert(
    fc.property(anyYear, fc.constantFrom(...languages), (inputs, language) => {
      const sheets = compileRecords({ inputs, course: null, issued: [] }, allTexts(language), () => false);
      const { file, problems } = parseSheets(
        inputReadings(inputs, allTexts(language)),
        new Map(sheets.map((sheet) => [sheet.key, readingOf(sheet)])),
      );
      expect(problems).toEqual([]);
      const again = validate(file);
      expect(again.problems.filter(({ level }) => level === "error")).toEqual([]);
      expect(again.inputs?.proposals).toEqual(inputs.proposals);
      if (inputs.proposals.length > 0) expect(again.inputs?.negotiation).toEqual(inputs.negotiation);
      expect(again.inputs?.stages).toEqual(inputs.stages);
      expect(again.inputs?.changes).toEqual(inputs.changes);
      expect(again.inputs?.actuals).toEqual(inputs.actuals);
    }),
    { numRuns: 300 },
  );
});

test("a sheet from before orders had a source is read without a word", () => {
  const inputs = fc.sample(anyYear, { numRuns: 200, seed: 7 }).find(({ actuals }) => actuals.length > 0);
  if (!inputs) throw new Error("no actuals");
  const spec = compileRecords({ inputs, course: null, issued: [] }, allTexts("en"), () => false).find(({ key }) => key === "Actuals");
  if (!spec) throw new Error("no sheet");
  const { values, areas, ...rest } = readingOf(spec);
  const { TC_ActualRows: area } = areas;
  if (!area) throw new Error("no table");
  const narrow = {
    ...rest,
    values: values.map((row) => row.slice(0, -1)),
    areas: { TC_ActualRows: { ...area, columns: area.columns - 1 } },
  };
  const { file, problems } = parseSheets(inputReadings(inputs, allTexts("en")), new Map([[spec.key, narrow]]));
  expect(problems).toEqual([]);
  expect(validate(file).inputs?.actuals).toEqual(inputs.actuals.map(({ source: _, ...one }) => one));
});

test("several names in one cell are read back, whatever they contain", () => {
  const name = fc
    .oneof(fc.string({ unit: "grapheme", maxLength: 8 }), fc.constantFrom("甲、乙", 'say "yes"', '"', '""', "a,b", "x;"))
    .map((any) => any.trim())
    .filter((any) => any !== "");
  fc.assert(
    fc.property(fc.array(name, { maxLength: 5 }), fc.constantFrom("、", ", "), (names, separator) =>
      expect(namesIn(nameListText(names, separator))).toEqual(names),
    ),
    { numRuns: 1000 },
  );
});
