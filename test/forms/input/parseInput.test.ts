import { allTexts } from "../../../src/i18n/allTexts";
import { validate } from "../../../src/plan/file/validate";
import { parseInput as parse } from "../../../src/forms/input/parseInput";
import type { Path } from "../../../src/plan/problem/problem";
import { a1, parseA1 } from "../../../src/sheet/place/address";
import type { Reading } from "../../../src/sheet/spec/reading";
import type { Area } from "../../../src/sheet/place/place";
import { oneWideSheet } from "../../support/inputSheets";
import { example } from "../examples";
import { twoMetrics } from "../threeManagers";

const { inputs } = example("two metrics", twoMetrics).plan;
const untouched = oneWideSheet(inputs, allTexts("zh-CN"));

/** Workbooks of earlier versions have all of the input on one sheet. */
function parseInput(reading: Reading) {
  const parsed = parse(new Map([["Input", reading]]));
  return { ...parsed, place: (path: Path) => parsed.placeOf(path).address };
}

/** The sheet after a user typed into some cells. */
function typed(cells: Readonly<Record<string, unknown>>, reading: Reading = untouched): Reading {
  const values = reading.values.map((row) => [...row]);
  for (const [address, value] of Object.entries(cells)) {
    const { row, column } = parseA1(address) as Area;
    while (values.length <= row) values.push([]);
    (values[row] as unknown[])[column] = value;
  }
  return { values, areas: reading.areas };
}

/** Problems with their cells, in short. */
function problems(reading: Reading): unknown[] {
  const parsed = parseInput(reading);
  return parsed.problems.map(({ level, at, detail: { type, ...rest } }) => [level, type, parsed.place(at), rest]);
}

const file = (reading: Reading): Record<string, never> => parseInput(reading).file as Record<string, never>;

test("parseInput tells in which cell each value of the plan file stands", () => {
  const { place } = parseInput(untouched);
  expect(place(["year"])).toBe("B9");
  expect(place(["periods", 7])).toBe("B11");
  expect(place(["layouts", "F1", 0])).toBe("B12");
  expect(place(["metrics", 1, "unit"])).toBe("F7");
  expect(place(["products", 0, "target", "users"])).toBe("J6");
  expect(place(["products", 2, "target", "revenue"])).toBe("K8");
  expect(place(["managers", 1, "ramp", 2])).toBe("S7");
  expect(place(["seasonality", 3])).toBe("W9");
  expect(place(["clients", 2, "manager"])).toBe("Z8");
  expect(place(["clients", 0, "basis", "ip", "users"])).toBe("AF6");
});

test("parseInput goes to what a value belongs to when it has no cell of its own", () => {
  const { place } = parseInput(untouched);
  expect(place(["clients", 1, "nothing of the kind"])).toBe("Y7");
  expect(place(["clients", 99])).toBe("Y5");
  expect(place(["version"])).toBe("A1");
  expect(place([])).toBe("A1");
});

test("parseInput notices numbers kept as text, and what they mean", () => {
  const reading = typed({ J6: "1,200", K6: "￥３６０００.０１", B9: "2026", Q6: "120%" });
  expect(problems(reading)).toEqual([
    ["notice", "NumberAsText", "B9", { found: "2026", number: 2026, more: 0 }],
    ["notice", "NumberAsText", "J6", { found: "1,200", number: 1200, more: 0 }],
    ["notice", "NumberAsText", "K6", { found: "￥３６０００.０１", number: 36000.01, more: 0 }],
    ["notice", "NumberAsText", "Q6", { found: "120%", number: 1.2, more: 0 }],
  ]);
  expect(file(reading)).toMatchObject({
    year: 2026,
    products: [{ target: { users: "1200", revenue: "36000.01" } }, {}, {}],
    managers: [{ weight: 1.2 }, {}, {}],
  });
});

test("parseInput leaves other text to the plan's own checks", () => {
  const reading = typed({ J6: "about 1000" });
  expect(problems(reading)).toEqual([]);
  expect(
    validate(file(reading))
      .problems.filter(({ level }) => level === "error")
      .map(({ at, detail }) => [at, detail.type]),
  ).toEqual([[["products", 0, "target", "users"], "WrongKind"]]);
});

test("parseInput notices cells in error, in amounts and in names", () => {
  expect(problems(typed({ J7: "#REF!", Y6: "#N/A", AB6: "#DIV/0!" }))).toEqual([
    ["error", "ErrorInCell", "J7", { found: "#REF!" }],
    ["error", "ErrorInCell", "Y6", { found: "#N/A" }],
    ["error", "ErrorInCell", "AB6", { found: "#DIV/0!" }],
  ]);
});

test("parseInput takes text that looks like an error as a name when the sheet says it is text", () => {
  const reading = { ...typed({ Y6: "#REF!" }), errors: [] };
  expect(problems(reading)).toEqual([]);
  expect(file(reading)["clients"]).toMatchObject([{ name: "#REF!" }, {}, {}]);
});

test("parseInput passes amounts on as decimal text, exact to the digits that a cell keeps", () => {
  const reading = typed({ K6: 0.1 + 0.2, J6: 999999999999999, K7: 1e-7 });
  expect(file(reading)["products"]).toMatchObject([
    { target: { users: "999999999999999", revenue: "0.3" } },
    { target: { revenue: "1e-7" } },
    {},
  ]);
});

test("parseInput reads on below a table that did not grow, down to the first empty row", () => {
  const reading = typed({ Y9: "新客户", Z9: "客户经理乙", Y10: "又一个", Z10: "客户经理丙", Y12: "孤行" });
  expect(file(reading)["clients"]).toMatchObject([{}, {}, {}, { name: "新客户", manager: "yi" }, { name: "又一个", manager: "bing" }]);
  expect(parseInput(reading).place(["clients", 4, "manager"])).toBe("Z10");
});

test("parseInput passes over empty rows inside a table", () => {
  const empty = Object.fromEntries(["Y", "Z", "AA", "AB", "AC", "AD", "AE", "AF", "AG", "AH"].map((column) => [`${column}7`, ""]));
  const reading = typed(empty);
  expect((file(reading)["clients"] as unknown as { name: string }[]).map(({ name }) => name)).toEqual(["集团客户1", "集团客户3"]);
  expect(parseInput(reading).place(["clients", 1, "name"])).toBe("Y8");
});

test("parseInput follows tables that were moved", () => {
  const values = [["", ""], ...untouched.values.map((row) => ["", ...row])];
  const areas = Object.fromEntries(
    Object.entries(untouched.areas).map(([name, area]) => [name, { ...area, row: area.row + 1, column: area.column + 1 }]),
  );
  const parsed = parseInput({ values, areas });
  expect(validate(parsed.file).inputs).toEqual(inputs);
  expect(parsed.place(["clients", 2, "manager"])).toBe("AA9");
});

test("parseInput knows headings and labels in both languages, whichever is set", () => {
  const reading = oneWideSheet(inputs, allTexts("en"));
  expect(validate(parseInput(typed({ B6: "zh-CN" }, reading)).file).inputs).toEqual(inputs);
});

test("parseInput knows columns in any order", () => {
  const swapped = typed({ T5: "权重", Q5: "编号", T6: 2, T7: "", T8: "", Q6: "first", Q7: "yi", Q8: "bing" });
  expect(problems(swapped)).toEqual([]);
  expect(file(swapped)["managers"]).toMatchObject([{ id: "first", weight: 2 }, { id: "yi" }, {}]);
});

test("parseInput notices missing tables and columns", () => {
  const areas = Object.fromEntries(Object.entries(untouched.areas).filter(([name]) => name !== "TC_Clients"));
  expect(problems({ ...untouched, areas })).toEqual([["error", "MissingTable", "A1", { table: "TC_Clients" }]]);
  expect(problems(typed({ Q5: "比例" }))).toEqual([["error", "MissingColumn", "O5", { table: "TC_Managers", column: "权重" }]]);
  expect(problems(typed({ A11: "阶段" }))).toEqual([["error", "MissingColumn", "A5", { table: "TC_Settings", column: "期间" }]]);
});

test("parseInput does without the ids' columns", () => {
  const reading = typed({ T5: "工号" });
  expect(problems(reading)).toEqual([]);
  expect(file(reading)["managers"]).toMatchObject([{ name: "客户经理甲" }, {}, {}]);
});

test("parseInput names the headings that still have a product's or a metric's old name", () => {
  expect(problems(typed({ I6: "视频彩铃" }))).toEqual([
    ["error", "UnknownProduct", "AB5", { name: "集团彩铃", known: ["视频彩铃", "集团短信", "集团IP"] }],
    ["error", "UnknownProduct", "AC5", { name: "集团彩铃", known: ["视频彩铃", "集团短信", "集团IP"] }],
  ]);
  expect(problems(typed({ E7: "营收" }))).toEqual([
    ["error", "UnknownMetric", "K5", { name: "收入", known: ["用户数", "营收"] }],
    ["error", "MissingColumn", "I5", { table: "TC_Products", column: "营收目标" }],
    ["error", "UnknownMetric", "AC5", { name: "收入", known: ["用户数", "营收"] }],
  ]);
});

test("parseInput takes headings made of ids", () => {
  const reading = typed({ I6: "视频彩铃", AB5: "crbt · users", AC5: "crbt · revenue" });
  expect(problems(reading)).toEqual([]);
  expect(file(reading)["clients"]).toMatchObject([{ basis: { crbt: { users: 30, revenue: 900 } } }, {}, {}]);
});

test("parseInput leaves users' own columns alone, and says so when they hold numbers", () => {
  const values = untouched.values.map((row) => [...row.slice(0, 34), "", "", ...row.slice(34)]);
  const right = Object.fromEntries(
    Object.entries(untouched.areas).map(([name, area]) => [name, area.column > 34 ? { ...area, column: area.column + 2 } : area]),
  );
  const areas = { ...right, TC_Clients: { ...(untouched.areas["TC_Clients"] as Area), columns: 12 } };
  const reading = typed({ AI5: "备注", AI6: "老客户", AJ5: "员工数", AJ6: 120 }, { values, areas });
  expect(problems(reading)).toEqual([["notice", "UnknownProduct", "AJ5", { name: "员工数", known: ["集团彩铃", "集团短信", "集团IP"] }]]);
  expect(validate(file(reading)).inputs).toEqual(inputs);
});

test("parseInput reads lists with any separators, and a single number", () => {
  const reading = typed({ B11: "1，1、1 1;1,1,3,3", B12: 8, S6: "50%，0.75" });
  expect(file(reading)).toMatchObject({
    periods: [1, 1, 1, 1, 1, 1, 3, 3],
    layouts: { F1: [8] },
    managers: [{ ramp: [0.5, 0.75] }, {}, {}],
  });
});

test("parseInput passes an unknown manager on by name", () => {
  const reading = typed({ Z6: "客户经理丁" });
  const { file: draft, place } = parseInput(reading);
  const [problem] = validate(draft).problems;
  expect([problem?.detail.type, problem && place(problem.at)]).toEqual(["UnknownManager", "Z6"]);
});

test("parseInput reads a product's own seasonality from a column with its name", () => {
  const areas = { ...untouched.areas, TC_Seasonality: { ...(untouched.areas["TC_Seasonality"] as Area), columns: 3 } };
  const own = Object.fromEntries([9, 1, 1, 1, 1, 1, 2, 2].map((weight, row) => [`X${6 + row}`, weight]));
  const reading = typed({ X5: "集团短信", ...own }, { ...untouched, areas });
  expect(file(reading)["seasonality"]).toEqual({
    crbt: [1, 1, 1, 1, 1, 1, 2, 2],
    sms: [9, 1, 1, 1, 1, 1, 2, 2],
    ip: [1, 1, 1, 1, 1, 1, 2, 2],
  });
  expect(parseInput(reading).place(["seasonality", "sms", 0])).toBe("X6");
  expect(problems(typed({ X5: "集团传真", ...own }, { ...untouched, areas }))).toEqual([
    ["error", "UnknownProduct", "X5", { name: "集团传真", known: ["集团彩铃", "集团短信", "集团IP"] }],
  ]);
});

test("parseInput survives an empty sheet", () => {
  const { problems: all, place } = parseInput({ values: [], areas: {} });
  expect(all.map(({ level, detail }) => [level, detail.type]).sort()).toEqual([
    ...Array(8).fill(["error", "MissingTable"]),
    ["notice", "UsualGrades"],
  ]);
  expect(place(["clients", 0, "name"])).toBe("A1");
});

test("parseInput reads the scale of grades and the settings of scores", () => {
  const grades = untouched.areas["TC_Grades"] as Area;
  const at = (row: number, column: number): string => a1({ row: grades.row + 1 + row, column: grades.column + column });
  const reading = typed({ [at(0, 0)]: "优", [at(0, 1)]: "120", B15: "90%，1.3", B17: 0.25, B18: "Excel" });
  expect(file(reading)).toMatchObject({
    grades: [{ name: "优", from: 120 }, {}, {}, {}, { name: "E" }],
    scoring: { difficulty: [0.9, 1.3], effort: [0.8, 1.2], margin: 0.25, formulas: "Excel" },
  });
  expect(problems(reading)).toEqual([["notice", "NumberAsText", at(0, 1), { found: "120", number: 120, more: 0 }]]);
  const { file: twice, place } = parseInput(typed({ [at(1, 1)]: 110 }));
  const errors = validate(twice).problems.filter(({ level }) => level === "error");
  expect(errors.map((problem) => [problem.detail, place(problem.at)])).toEqual([[{ type: "SameGradeScore", score: 110 }, at(1, 1)]]);
});

test("parseInput reads a sheet from before there were scores, and says which grades count", () => {
  const areas = Object.fromEntries(Object.entries(untouched.areas).filter(([name]) => name !== "TC_Grades"));
  const values = untouched.values.map((row, position) => (position >= 13 && position <= 16 ? ["", "", "", ...row.slice(3)] : row));
  const reading = { ...untouched, values, areas };
  expect(problems(reading)).toEqual([["notice", "UsualGrades", "A1", {}]]);
  expect(validate(file(reading)).inputs).toEqual(inputs);
});
