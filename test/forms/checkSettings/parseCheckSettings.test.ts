import { inputReadings } from "../../support/inputSheets";
import { compileCheckSettings } from "../../../src/forms/checkSettings/compileCheckSettings";
import { codeOf, COLUMNS, ROWS } from "../../../src/forms/checkSettings/places";
import { ALL_READERS } from "../../../src/forms/listReaders";
import { parseSheets } from "../../../src/forms/workbook/parseSheets";
import { allTexts } from "../../../src/i18n/allTexts";
import { validate } from "../../../src/plan/file/validate";
import { USUAL_CHECKING } from "../../../src/plan/inputs/checking";
import { readingOf } from "../../../src/sheet/spec/reading";
import { inputsOf, right } from "../../plan/file/rightFile";

const inputs = inputsOf(right);
const sheet = compileCheckSettings(inputs, allTexts("en"));
const BODY = 4;

/** What the plan says when something else stands in some cells, by the code of the row or by row and column. */
function withCells(cells: readonly (readonly [string | readonly [number, number], string | number])[]) {
  const reading = readingOf(sheet);
  const values = reading.values.map((row) => [...row]);
  for (const [at, value] of cells) {
    const [row, column] = typeof at === "string" ? [BODY + ROWS.findIndex((one) => codeOf(one) === at), COLUMNS.value] : at;
    (values[row] ??= [])[column] = value;
  }
  return parseSheets(inputReadings(inputs, allTexts("en")), new Map([[sheet.key, { ...reading, values }]]), ALL_READERS);
}

it("is as usual where nothing is typed", () => {
  const { file, problems } = withCells([]);
  expect(problems).toEqual([]);
  expect(validate(file).inputs?.checking).toEqual(USUAL_CHECKING);
});

it("takes what is typed: rules off, thresholds, days, classes and titles, in whatever language", () => {
  const { file, problems } = withCells([
    ["4.on", "否"],
    ["2.share", "40%"],
    ["behind", "90%"],
    ["risk", 0.6],
    ["trialUntil", "2026-03-31"],
    ["toldBy", "Li"],
    ["purposes", "回访、收费"],
    [[BODY, COLUMNS.visits], 6],
    [[BODY, COLUMNS.title], "总经理"],
    [[BODY, COLUMNS.role], "Decides"],
  ]);
  expect(problems.filter(({ level }) => level === "error")).toEqual([]);
  const { inputs: read } = validate(file);
  expect(read?.checking.rules[4].on).toBe(false);
  expect(read?.checking.rules[2].share).toBe(0.4);
  expect(read?.checking).toMatchObject({
    trialUntil: "2026-03-31",
    told: { date: "", by: "Li" },
    purposes: ["回访", "收费"],
    visits: { A: 6, B: 2 },
    tolerances: { behind: 0.9, risk: 0.6 },
  });
  expect(read?.roles).toEqual({ 总经理: "decider" });
});

it("knows its rows when they were sorted, renamed or written in another language", () => {
  const reading = readingOf(sheet);
  const body = reading.values
    .slice(BODY, BODY + ROWS.length)
    .reverse()
    .map((row) => ["x", ...row.slice(1)]);
  const values = [...reading.values.slice(0, BODY), ...body];
  (values[BODY] as unknown[])[COLUMNS.value] = 7;
  const { file } = parseSheets(inputReadings(inputs, allTexts("zh-CN")), new Map([[sheet.key, { ...reading, values }]]), ALL_READERS);
  expect(validate(file).inputs?.checking.rules[13].months).toBe(7);
});

it("says which cell is wrong", () => {
  for (const [code, value, max] of [
    ["4.jaccard", 80, 1],
    ["risk", 0.98, 0.95],
  ] as const) {
    const { file, placeOf } = withCells([[code, value]]);
    const [problem] = validate(file).problems;
    expect(problem?.detail).toMatchObject({ type: "OutOfRange", max });
    const row = BODY + ROWS.findIndex((one) => codeOf(one) === code) + 1;
    expect(problem && placeOf(problem.at)).toEqual({ sheet: "CheckSettings", address: `B${row}` });
  }
});
