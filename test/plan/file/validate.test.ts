import { blank } from "../../../src/plan/file/blank";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EXAMPLE_FOLDERS } from "../../support/exampleTexts";
import type { Detail, Path } from "../../../src/plan/problem/problem";
import { SCORING } from "../../../src/plan/measure/scoring";
import { validate } from "../../../src/plan/file/validate";
import { inputsOf, right, spoilt } from "./rightFile";

describe("validate(file) on a right file", () => {
  it("resolves references, units and defaults", () => {
    const { inputs, problems } = validate(right);
    expect(problems).toEqual([]);
    expect(inputs).toMatchObject({
      language: "en",
      year: 2026,
      firstMonth: 4,
      metrics: [{ unit: { size: 1, decimals: 0 } }, { unit: { size: 1, decimals: 2 } }],
      products: [{ target: [1200, 3_600_000] }, { target: [300, 450_050] }],
      managers: [{ ramp: [0.5, 0.75, 1] }, { weight: 2, from: 1, ramp: [] }],
      layouts: { F1: [1, 1, 1, 1, 1, 1, 2], F2: [1, 1, 1, 1, 1, 1, 1, 1] },
    });
  });

  it("finds a client's manager by id or by name, and takes what a basis does not say as not known", () => {
    expect(inputsOf(right).clients).toEqual([
      {
        id: "c1",
        name: "One",
        manager: 0,
        class: "A",
        basis: [
          [30, 900],
          [null, null],
        ],
        lastYear: [
          [null, null],
          [null, null],
        ],
      },
      {
        id: "c2",
        name: "Two",
        manager: 1,
        class: "B",
        basis: [
          [null, null],
          [null, null],
        ],
        lastYear: [
          [null, null],
          [null, null],
        ],
      },
    ]);
  });

  it("needs little: the rest has defaults", () => {
    const inputs = inputsOf({
      version: 1,
      year: 2026,
      metrics: [{ name: "Users", unit: "1" }],
      products: [{ name: "SMS", target: { Users: 7 } }],
      managers: [{ name: "Jia" }],
    });
    expect(inputs).toEqual({
      ...blank,
      language: "zh-CN",
      team: "",
      supervisor: "",
      year: 2026,
      firstMonth: 1,
      periods: Array(12).fill(1),
      metrics: [{ id: "Users", name: "Users", unit: { size: 1, decimals: 0 } }],
      products: [{ id: "SMS", name: "SMS", target: [7], cancellation: 0 }],
      managers: [{ id: "Jia", name: "Jia", area: "", weight: 1, from: 1, ramp: [] }],
      clients: [],
      seasonality: [[Array(12).fill(1)]],
      layouts: { F1: Array(12).fill(1), F2: Array(12).fill(1) },
      holds: [],
      bounds: [],
      proposals: [],
      stages: [],
      negotiation: "guided",
      actuals: [],
      changes: [],
      scoring: SCORING,
      calendar: "months",
      holidays: [],
      buffers: [],
      minimums: [],
    });
  });

  it("takes a scale of grades in any order, and the factors' ranges", () => {
    const grades = [{ name: "合格" }, { from: 60, name: "良" }, { from: 100.5, name: "优" }];
    const { scoring } = inputsOf({ ...(spoilt(["grades"], grades) as object), scoring: { difficulty: [0.9, 1.3], formulas: "Excel" } });
    expect(scoring).toEqual({
      ...SCORING,
      grades: [
        { from: 100.5, name: "优" },
        { from: 60, name: "良" },
      ],
      lowest: "合格",
      difficulty: { min: 0.9, max: 1.3 },
      formulas: "Excel",
    });
  });

  it.each<[string, string, unknown, Detail, readonly (string | number)[]]>([
    [
      "grades in shares",
      "grades",
      [
        { from: 0.9, name: "B" },
        { from: 1.1, name: "A" },
      ],
      { type: "GradesLow", highest: 1.1, grade: "A" },
      ["grades", 1, "from"],
    ],
    [
      "a buffer of five times the target",
      "buffers",
      [{ metric: "users", percent: 500 }],
      { type: "BufferLarge", percent: 500 },
      ["buffers", 0, "percent"],
    ],
  ])("asks whether %s are meant, and takes them", (_, field, given, detail, at) => {
    const { inputs, problems } = validate(spoilt([field], given));
    expect(inputs).not.toBeNull();
    expect(problems.filter((problem) => problem.detail.type === detail.type)).toEqual([{ level: "notice", at, detail }]);
  });

  it.each([
    [
      [
        { from: 10.5, name: "A" },
        { from: 5, name: "B" },
      ],
    ],
    [
      [
        { from: 110, name: "A" },
        { from: 0, name: "E" },
      ],
    ],
  ])("asks nothing about %j", (grades) => {
    expect(validate(spoilt(["grades"], grades)).problems.filter(({ detail }) => detail.type === "GradesLow")).toEqual([]);
  });

  it("takes lowest scores that are formulas as they are shown", () => {
    expect(inputsOf(spoilt(["grades"], [{ from: 100 * 0.55, name: "A" }])).scoring.grades).toEqual([{ from: 55, name: "A" }]);
    expect(
      validate(
        spoilt(
          ["grades"],
          [
            { from: 100 * 0.55, name: "A" },
            { from: 55, name: "B" },
          ],
        ),
      ).problems.map(({ detail }) => detail),
    ).toEqual([{ type: "SameGradeScore", score: 55 }]);
  });

  it.each<[string, string, unknown, Detail]>([
    [
      "two grades from one score",
      "grades",
      [
        { from: 90, name: "A" },
        { from: 90, name: "B" },
      ],
      { type: "SameGradeScore", score: 90 },
    ],
    [
      "two grades without a score",
      "grades",
      [{ from: 90, name: "A" }, { name: "B" }, { name: "C" }],
      { type: "SecondLowestGrade", name: "C", first: "B" },
    ],
    [
      "a grade's name twice",
      "grades",
      [
        { from: 90, name: "A" },
        { from: 80, name: "a " },
      ],
      { type: "DuplicateName", name: "a" },
    ],
    ["no grade with a score", "grades", [{ name: "A" }], { type: "NoGradeScore" }],
    ["a range the wrong way round", "scoring", { effort: [1.2, 0.8] }, { type: "NotARange", found: "120%, 80%" }],
    ["a range of one", "scoring", { difficulty: [1.1] }, { type: "NotARange", found: "110%" }],
    ["a factor of 11", "scoring", { difficulty: [1, 11] }, { type: "OutOfRange", found: "11", min: 0, max: 10 }],
    ["formulas of another kind", "scoring", { formulas: "LAMBDA" }, { type: "NotInList", found: "LAMBDA", allowed: ["TARGET", "Excel"] }],
  ])("refuses %s", (_, field, given, detail) => {
    const { inputs, problems } = validate(spoilt([field], given));
    expect(inputs).toBeNull();
    expect(problems.map((problem) => problem.detail)).toEqual([detail]);
  });

  it.each<[string, unknown, number[][]]>([
    [
      "per period",
      [1, 1, 1, 1, 1, 1, 3, 6],
      [
        [1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2],
        [1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2],
      ],
    ],
    [
      "per month",
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      [
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      ],
    ],
    ["by product", { sms: [1, 0, 0, 0, 0, 0, 0, 0] }, [Array(12).fill(1), [1, ...Array<number>(11).fill(0)]]],
    [
      "by product and metric",
      { SMS: { users: [1, 0, 0, 0, 0, 0, 0, 0], Revenue: [0, 1, 0, 0, 0, 0, 0, 0] } },
      [Array(12).fill(1), [1, ...Array<number>(11).fill(0)]],
    ],
    ["left out", undefined, [Array(12).fill(1), Array(12).fill(1)]],
  ])("reads seasonality %s", (_, seasonality, users) =>
    expect(inputsOf(spoilt(["seasonality"], seasonality)).seasonality[0]).toEqual(users),
  );

  it("accepts every sample and example without a word", () => {
    for (const folder of ["src/commands/plan/samples/en", "src/commands/plan/samples/zh-CN", ...EXAMPLE_FOLDERS]) {
      for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
        const { inputs, problems } = validate(JSON.parse(readFileSync(join(folder, file), "utf8")));
        expect({ file, problems, right: inputs !== null }).toEqual({ file, problems: [], right: true });
      }
    }
  });
});

describe("validate(file) tells what it assumed", () => {
  it.each<[string, Path, unknown, Path]>([
    [
      "managers' weights",
      ["managers"],
      [
        { name: "Jia", weight: 0 },
        { name: "Yi", weight: 0 },
      ],
      ["managers", 0, "weight"],
    ],
    ["seasonal weights", ["seasonality"], [0, 0, 0, 0, 0, 0, 0, 0], ["seasonality"]],
    ["a product's basis", ["clients", 0, "basis"], { crbt: { users: 0 } }, ["products", 0, "target", "users"]],
  ])("when %s are all zero", (_, at, value, place) => {
    const { inputs, problems } = validate(spoilt(at, value));
    expect(problems).toEqual([{ level: "notice", at: place, detail: expect.objectContaining({ type: "AllZero" }) as Detail }]);
    expect(inputs).not.toBeNull();
  });

  it("when a manager's basis is zero in all products", () => {
    const some = { users: 1, revenue: 2 };
    const none = { users: 0, revenue: 0 };
    const clients = [
      { name: "One", manager: "jia", basis: { crbt: none, sms: none } },
      { name: "Two", manager: "yi", basis: { crbt: some, sms: some } },
    ];
    expect(validate({ ...right, clients }).problems).toEqual([
      { level: "notice", at: ["managers", 0, "name"], detail: { type: "AllZero", what: "basis" } },
    ]);
  });

  it("and goes on with equal weights", () => {
    expect(
      inputsOf(
        spoilt(
          ["managers"],
          [
            { name: "Jia", weight: 0 },
            { name: "Yi", weight: 0 },
          ],
        ),
      ).managers.map(({ weight }) => weight),
    ).toEqual([1, 1]);
    expect(inputsOf(spoilt(["seasonality"], Array(8).fill(0))).seasonality[0]?.[0]).toEqual(Array(12).fill(1));
  });
});
