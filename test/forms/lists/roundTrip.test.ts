import * as fc from "fast-check";
import { inputReadings } from "../../support/inputSheets";
import { ALL_READERS } from "../../../src/forms/listReaders";
import { compileRecords } from "../../../src/forms/workbook/compileRecords";
import { parseSheets } from "../../../src/forms/workbook/parseSheets";
import { allTexts } from "../../../src/i18n/allTexts";
import { toPlanFile } from "../../../src/plan/file/toPlanFile";
import { validate } from "../../../src/plan/file/validate";
import type { Inputs } from "../../../src/plan/inputs/inputs";
import { readingOf } from "../../../src/sheet/spec/reading";
import type { SheetSpec } from "../../../src/sheet/spec/spec";
import { anyExecution } from "../../plan/anyExecution";
import { inputsOf, right } from "../../plan/file/rightFile";

const languages = ["zh-CN", "en"] as const;

function sheetsOf(inputs: Inputs, language: Inputs["language"]): readonly SheetSpec[] {
  return compileRecords({ inputs, course: null, issued: [] }, allTexts(language), () => false);
}

function read(inputs: Inputs, language: Inputs["language"], sheets: readonly SheetSpec[]) {
  return parseSheets(inputReadings(inputs, allTexts(language)), new Map(sheets.map((sheet) => [sheet.key, readingOf(sheet)])), ALL_READERS);
}

test("what managers plan and report is read back from its sheets exactly, in both languages", () => {
  fc.assert(
    fc.property(anyExecution, fc.constantFrom(...languages), (execution, language) => {
      const inputs = inputsOf({ ...right, ...execution, language });
      const { file, problems } = read(inputs, language, sheetsOf(inputs, language));
      expect(problems).toEqual([]);
      const again = validate(file);
      expect(again.problems.filter(({ level }) => level === "error")).toEqual([]);
      expect(again.inputs && toPlanFile(again.inputs)).toEqual(toPlanFile(inputs));
    }),
  );
});

describe("a list on its sheet", () => {
  const visits = [
    { manager: "jia", date: "2026-05-04", client: "c1", time: "09:30", results: ["learned", "signed"], status: "done" },
    { manager: "yi", date: "2026-05-05", client: "Three Ltd" },
  ];
  const inputs = inputsOf({ ...right, visits });
  const [sheet] = sheetsOf(inputs, "en");

  it("is hidden where it is for the add-in alone", () => {
    expect(sheet?.key).toBe("Visits");
    expect(sheet?.hidden?.columns).toEqual([14]);
  });

  /** The sheet with other cells, by row from the first entry and column. */
  function withCells(cells: readonly (readonly [number, number, string | number])[]) {
    if (!sheet) throw new Error("no sheet");
    const reading = readingOf(sheet);
    const values = reading.values.map((row) => [...row]);
    for (const [row, column, value] of cells) (values[4 + row] ??= [])[column] = value;
    const others = new Map([[sheet.key, { ...reading, values }]]);
    return parseSheets(inputReadings(inputs, allTexts("en")), others, ALL_READERS);
  }

  it("takes rows that were pasted below it, and times that Excel has made of what was typed", () => {
    const { file, problems } = withCells([
      [2, 0, "Jia"],
      [2, 1, 46149],
      [2, 2, 0.395833],
      [2, 4, "One"],
    ]);
    expect(problems).toEqual([]);
    expect(validate(file).inputs?.visits.at(-1)).toMatchObject({
      id: "v:jia:2605:002",
      manager: "jia",
      date: "2026-05-07",
      time: "09:30",
      client: "c1",
    });
  });

  it("takes a row that was copied with its code for a new one", () => {
    const { file } = withCells([
      [2, 0, "Jia"],
      [2, 14, "v:jia:2605:001"],
    ]);
    expect(validate(file).inputs?.visits.map(({ id }) => id)).toEqual(["v:jia:2605:001", "v:yi:2605:001", "v:jia:001"]);
  });

  it("says which cell is wrong", () => {
    const { file, placeOf } = withCells([[0, 10, "sold"]]);
    const [problem] = validate(file).problems;
    expect(problem?.detail).toMatchObject({ type: "NotInList", found: "sold" });
    expect(problem && placeOf(problem.at)).toEqual({ sheet: "Visits", address: "K5" });
  });
});

test("a client with several contracts has a row for each, and is one client again", () => {
  const clientFiles = [
    {
      client: "c1",
      staff: 40,
      contracts: [
        { product: "sms", users: 30 },
        { product: "crbt", to: "2026-12-31" },
      ],
    },
    { client: "c2" },
  ];
  const inputs = inputsOf({ ...right, clientFiles });
  const sheets = sheetsOf(inputs, "en");
  expect(sheets[0]?.blocks.find(({ row, column }) => row === 4 && column === 0)?.cells.slice(0, 4)).toEqual([
    ["One"],
    ["One"],
    ["Two"],
    [null],
  ]);
  expect(validate(read(inputs, "en", sheets).file).inputs?.clientFiles).toEqual(inputs.clientFiles);
});
