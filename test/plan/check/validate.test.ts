import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Inputs } from "../../../src/plan/inputs/inputs";
import type { Detail, Path } from "../../../src/plan/problem/problem";
import { SCORING } from "../../../src/plan/measure/scoring";
import { toPlanFile } from "../../../src/plan/file/toPlanFile";
import { validate } from "../../../src/plan/check/validate";
import { anyPlanFile } from "../anyPlanFile";

/** A right plan file, to be spoilt in one place. */
const right = {
  version: 1,
  language: "en",
  team: "Key accounts",
  supervisor: "Lee",
  year: 2026,
  firstMonth: 4,
  periods: [1, 1, 1, 1, 1, 1, 3, 3],
  metrics: [
    { id: "users", name: "Users", unit: "1" },
    { id: "revenue", name: "Revenue", unit: "0.01" },
  ],
  products: [
    { id: "crbt", name: "Ringback", target: { users: "1200", revenue: "36000.00" } },
    { id: "sms", name: "SMS", target: { users: "300", revenue: "4500.50" } },
  ],
  managers: [
    { id: "jia", name: "Jia", area: "East", weight: 1, from: 1, ramp: [0.5, 0.75, 1] },
    { id: "yi", name: "Yi", area: "West", weight: 2 },
  ],
  clients: [
    { id: "c1", name: "One", manager: "jia", class: "A", basis: { crbt: { users: 30, revenue: 900 }, sms: { users: null } } },
    { id: "c2", name: "Two", manager: "Yi ", class: "B" },
  ],
  seasonality: [1, 1, 1, 1, 1, 1, 2, 2],
  layouts: { F1: [1, 1, 1, 1, 1, 1, 2] },
};

/** The file with one value replaced; undefined takes it away. */
function spoilt(at: Path, value: unknown): unknown {
  const file = structuredClone(right) as unknown;
  const parent = at.slice(0, -1).reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], file) as Record<string, unknown>;
  const key = String(at.at(-1));
  if (value === undefined) Reflect.deleteProperty(parent, key);
  else parent[key] = value;
  return file;
}

function inputsOf(file: unknown): Inputs {
  const { inputs, problems } = validate(file);
  if (inputs === null) throw new Error(JSON.stringify(problems));
  return inputs;
}

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
    for (const folder of ["src/commands/plan/samples", "src/workbench/examples"]) {
      for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
        const { inputs, problems } = validate(JSON.parse(readFileSync(join(folder, file), "utf8")));
        expect({ file, problems, right: inputs !== null }).toEqual({ file, problems: [], right: true });
      }
    }
  });
});

describe("validate(file) on a file with one mistake", () => {
  const names = ["Jia", "Yi"];
  const long = "x".repeat(256);
  it.each<[Path, unknown, Detail, Path?]>([
    // shape
    [["version"], 2, { type: "UnknownVersion", found: "2" }],
    [["version"], undefined, { type: "Missing" }],
    [["year"], undefined, { type: "Missing" }],
    [["year"], "2026", { type: "WrongKind", expected: "number", found: "2026" }],
    [["year"], 2026.5, { type: "WrongKind", expected: "whole number", found: "2026.5" }],
    [["year"], 1899, { type: "OutOfRange", found: "1899", min: 1900, max: 9999 }],
    [["firstMonth"], 13, { type: "OutOfRange", found: "13", min: 1, max: 12 }],
    [["language"], "fr", { type: "NotInList", found: "fr", allowed: ["zh-CN", "en"] }],
    [["comment"], "hello", { type: "UnknownField", field: "comment" }],
    [["managers", 0, "wieght"], 2, { type: "UnknownField", field: "wieght" }],
    [["layouts", "F3"], [1], { type: "UnknownField", field: "F3" }],
    [["managers"], "Jia", { type: "WrongKind", expected: "list", found: "Jia" }],
    [["clients", 1], "Two", { type: "WrongKind", expected: "object", found: "Two" }],
    [["clients", 1], [], { type: "WrongKind", expected: "object", found: "[]" }],
    [["products", 0, "target"], 5, { type: "WrongKind", expected: "object", found: "5" }],
    [["managers", 0, "name"], undefined, { type: "Missing" }],
    [["managers", 0, "name"], "  ", { type: "Missing" }],
    [["clients", 0, "manager"], undefined, { type: "Missing" }],
    [["managers", 0, "from"], 0, { type: "OutOfRange", found: "0", min: 1, max: 12 }],
    [["managers", 0, "ramp", 1], 1.5, { type: "OutOfRange", found: "1.5", min: 0, max: 1 }],
    [["managers", 0, "weight"], "2", { type: "WrongKind", expected: "number", found: "2" }],
    [["managers", 0, "weight"], -1, { type: "NegativeWeight", weight: "-1" }],
    [["seasonality", 3], -0.5, { type: "NegativeWeight", weight: "-0.5" }],
    [["clients", 0, "basis", "crbt", "users"], -3, { type: "NegativeWeight", weight: "-3" }],
    // names and references
    [["managers"], [], { type: "Empty", what: "managers" }],
    [["products"], [], { type: "Empty", what: "products" }],
    [["metrics"], [], { type: "Empty", what: "metrics" }],
    [["managers", 0, "name"], " yi ", { type: "DuplicateName", name: "Yi" }, ["managers", 1, "name"]],
    [["clients", 1, "name"], "One", { type: "DuplicateName", name: "One" }],
    [["products", 1, "name"], "RINGBACK", { type: "DuplicateName", name: "RINGBACK" }],
    [["metrics", 1, "name"], "users", { type: "DuplicateName", name: "users" }],
    [["clients", 1, "id"], "c1", { type: "DuplicateId", id: "c1" }],
    [["products", 0, "name"], long, { type: "NameTooLong", name: long, length: long.length, limit: 255 }],
    [["clients", 1, "manager"], "Bing", { type: "UnknownManager", name: "Bing", known: names }],
    [["clients", 0, "basis", "mms"], {}, { type: "UnknownProduct", name: "mms", known: ["Ringback", "SMS"] }],
    [["clients", 0, "basis", "crbt", "calls"], 1, { type: "UnknownMetric", name: "calls", known: ["Users", "Revenue"] }],
    [["products", 1, "target", "calls"], "1", { type: "UnknownMetric", name: "calls", known: ["Users", "Revenue"] }],
    [["products", 1, "target", "Revenue"], "1", { type: "DuplicateName", name: "Revenue" }],
    [["seasonality"], { mms: [1] }, { type: "UnknownProduct", name: "mms", known: ["Ringback", "SMS"] }, ["seasonality", "mms"]],
    // amounts
    [["products", 0, "target", "users"], undefined, { type: "Missing" }],
    [["products", 0, "target", "users"], "", { type: "Missing" }],
    [["products", 0, "target", "users"], "many", { type: "WrongKind", expected: "amount", found: "many" }],
    [["products", 0, "target", "users"], true, { type: "WrongKind", expected: "amount", found: "true" }],
    [["products", 0, "target", "users"], "-5", { type: "NegativeAmount", amount: "-5" }],
    [["products", 0, "target", "users"], "10.5", { type: "NotMultipleOfUnit", amount: "10.5", unit: "1" }],
    [["products", 0, "target", "revenue"], 10.005, { type: "NotMultipleOfUnit", amount: "10.005", unit: "0.01" }],
    [["products", 0, "target", "users"], "1000000000000000", { type: "TooLarge", amount: "1000000000000000", unit: "1" }],
    [
      ["products", 0, "target", "users"],
      "999999999999800",
      { type: "TooLarge", amount: "1,000,000,000,000,100", unit: "1" },
      ["metrics", 0, "name"],
    ],
    [["metrics", 0, "unit"], "0", { type: "BadUnit", found: "0" }],
    [["metrics", 0, "unit"], "piece", { type: "BadUnit", found: "piece" }],
    // calendar
    [["layouts", "F1"], [1, 1], { type: "LayoutMismatch", form: "F1", sum: 2, periods: 8 }],
    [["layouts", "F2"], [4, 5], { type: "LayoutMismatch", form: "F2", sum: 9, periods: 8 }],
    [["seasonality"], [1, 2, 3], { type: "SeasonalityLength", length: 3, periods: 8 }],
    [["seasonality"], { sms: { users: [1, 2] } }, { type: "SeasonalityLength", length: 2, periods: 8 }, ["seasonality", "sms", "users"]],
    // the split
    [
      ["holds"],
      [{ metric: "calls", amount: "1" }],
      { type: "UnknownMetric", name: "calls", known: ["Users", "Revenue"] },
      ["holds", 0, "metric"],
    ],
    [
      ["holds"],
      [{ metric: "users", product: "mms", amount: "1" }],
      { type: "UnknownProduct", name: "mms", known: ["Ringback", "SMS"] },
      ["holds", 0, "product"],
    ],
    [
      ["holds"],
      [{ metric: "users", manager: "Bing", amount: "1" }],
      { type: "UnknownManager", name: "Bing", known: names },
      ["holds", 0, "manager"],
    ],
    [
      ["bounds"],
      [{ metric: "users", client: "Nine", min: "1" }],
      { type: "UnknownClient", name: "Nine", known: ["One", "Two"] },
      ["bounds", 0, "client"],
    ],
    [
      ["holds"],
      [{ metric: "users", manager: "yi", client: "c1", amount: "1" }],
      { type: "NotTheirClient", client: "One", manager: "Yi", theirs: "Jia" },
      ["holds", 0, "manager"],
    ],
    [["holds"], [{ metric: "users", period: 9, amount: "1" }], { type: "OutOfRange", found: "9", min: 1, max: 8 }, ["holds", 0, "period"]],
    [
      ["holds"],
      [{ metric: "users", period: 13, amount: "1" }],
      { type: "OutOfRange", found: "13", min: 1, max: 12 },
      ["holds", 0, "period"],
    ],
    [
      ["holds"],
      [{ metric: "revenue", amount: "0.005" }],
      { type: "NotMultipleOfUnit", amount: "0.005", unit: "0.01" },
      ["holds", 0, "amount"],
    ],
    [["holds"], [{ metric: "revenue", amount: -1 }], { type: "NegativeAmount", amount: "-1" }, ["holds", 0, "amount"]],
    [["holds"], [{ metric: "revenue" }], { type: "Missing" }, ["holds", 0, "amount"]],
    [["bounds"], [{ metric: "users", min: "12", max: "10" }], { type: "MinAboveMax", min: "12", max: "10" }, ["bounds", 0, "max"]],
    [["bounds"], [{ metric: "users", product: "crbt" }], { type: "NoLimit" }, ["bounds", 0, "min"]],
    [
      ["holds"],
      [
        { metric: "users", client: "c1", amount: "3" },
        { metric: "users", manager: "jia", client: "One", amount: "4" },
      ],
      { type: "HeldTwice", amount: "4", other: "3" },
      ["holds", 1, "amount"],
    ],
  ])("%j = %j", (at, value, detail, place = at) => {
    const { inputs, problems } = validate(spoilt(at, value));
    expect(problems).toEqual([{ level: "error", at: place, detail }]);
    expect(inputs).toBeNull();
  });

  it("asks for twelve months", () => {
    const file = { ...right, periods: [1, 1, 1], layouts: {}, seasonality: undefined };
    expect(validate(file).problems).toEqual([{ level: "error", at: ["periods"], detail: { type: "PeriodsNotTwelve", sum: 3 } }]);
  });

  it("names the periods in which nobody could reach the target", () => {
    const managers = [
      { name: "Jia", from: 3, ramp: [0, 0.5] },
      { name: "Yi", weight: 0 },
    ];
    expect(validate({ ...right, managers, clients: [] }).problems.map(({ at, detail }) => [at, detail])).toEqual(
      [1, 2, 3].map((period) => [["periods", period - 1], { type: "NobodyPresent", period }]),
    );
    expect(validate({ ...right, managers, clients: [], seasonality: [0, 0, 0, 1, 1, 1, 1, 1] }).problems).toEqual([]);
  });

  it.each([null, 3, "plan", [right]])("is not taken in by %j instead of an object", (file) => {
    expect(validate(file)).toMatchObject({ inputs: null, problems: [{ at: [], detail: { type: "WrongKind", expected: "object" } }] });
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

describe("validate(file) on a file with many mistakes", () => {
  it("tells all of them at once, and nothing that only follows from another", () => {
    const { problems } = validate({
      ...right,
      year: "soon",
      extra: 1,
      metrics: [{ id: 5, name: "Users", unit: "1" }, right.metrics[1]],
      products: [{ ...right.products[0], target: { users: "1.5", revenue: "-1" } }, right.products[1]],
      managers: [
        { id: "jia", weight: "much" },
        { id: "yi", name: "Yi" },
      ],
      clients: [{ id: "c1", name: "One", manager: "jia" }, { id: "c1", name: "One", manager: "yi" }, "Three"],
      seasonality: [1, "x"],
      layouts: { F2: [3] },
    });
    expect(problems.map(({ at, detail }) => [at.join("."), detail.type])).toEqual([
      ["year", "WrongKind"],
      ["metrics.0.id", "WrongKind"],
      ["managers.0.name", "Missing"],
      ["managers.0.weight", "WrongKind"],
      ["clients.2", "WrongKind"],
      ["seasonality.1", "WrongKind"],
      ["extra", "UnknownField"],
      ["products.0.target.users", "NotMultipleOfUnit"],
      ["products.0.target.revenue", "NegativeAmount"],
      ["clients.1.name", "DuplicateName"],
      ["layouts.F2", "LayoutMismatch"],
    ]);
  });

  it("answers values of any depth and length with a short word about them", () => {
    const deep = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`) as unknown;
    const nested = JSON.parse(`${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`) as unknown;
    const long = "9".repeat(2_000_000);
    const { inputs, problems } = validate({
      ...right,
      surprise: deep,
      year: long,
      team: nested,
      seasonality: deep,
      products: [{ name: "P", target: { sales: long } }],
    });
    expect(inputs).toBeNull();
    expect(problems.map(({ at }) => at.join("."))).toEqual(expect.arrayContaining(["surprise", "year", "team", "products.0.target.sales"]));
    for (const { detail } of problems) if ("found" in detail && detail.type !== "WrongKind") expect(detail.found.length).toBeLessThan(100);
  });

  it("answers anything at all without failing", () => {
    const bits = fc.oneof(fc.jsonValue(), fc.constantFrom(...Object.values(right)));
    const files = fc.record(Object.fromEntries(Object.keys(right).map((key) => [key, bits])), { requiredKeys: [] });
    fc.assert(
      fc.property(files, (file) => {
        const { inputs, problems } = validate(file);
        expect(inputs === null).toBe(problems.some(({ level }) => level === "error"));
      }),
    );
  });

  it("leaves the file as it was", () => {
    const file = { ...structuredClone(right), year: "soon", clients: ["x"] };
    const before = structuredClone(file);
    validate(file);
    expect(file).toEqual(before);
  });
});

describe("toPlanFile(inputs)", () => {
  it("validates to the same inputs, for any plan", () => {
    fc.assert(
      fc.property(anyPlanFile({ zeros: true }), (file) => {
        const { inputs } = validate(file);
        fc.pre(inputs !== null);
        const again = validate(JSON.parse(JSON.stringify(toPlanFile(inputs))));
        expect(again.problems.filter(({ level }) => level === "error")).toEqual([]);
        expect(again.inputs).toEqual(inputs);
      }),
    );
  });

  it("writes seasonality as it was given", () => {
    expect(toPlanFile(inputsOf(right)).seasonality).toEqual(right.seasonality);
    const byProduct = {
      crbt: [0.21, 0.2, 0.1, 0.1, 0.1, 0.1, 0.1, 0.09],
      sms: { users: [1, 1, 1, 1, 1, 1, 3, 3], revenue: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
    };
    expect(toPlanFile(inputsOf(spoilt(["seasonality"], byProduct))).seasonality).toEqual(byProduct);
  });
});
