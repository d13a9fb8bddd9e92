import fc from "fast-check";
import type { Detail, Path } from "../../../src/plan/problem/problem";
import { validate } from "../../../src/plan/file/validate";
import { right, spoilt } from "./rightFile";

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
    [["remainderTo"], { manager: "Bing" }, { type: "UnknownManager", name: "Bing", known: names }, ["remainderTo", "manager"]],
    [["remainderTo"], { client: "Nine" }, { type: "UnknownClient", name: "Nine", known: ["One", "Two"] }, ["remainderTo", "client"]],
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

  it("of a later version tells that alone: nobody knows what its fields mean", () => {
    const later = {
      ...right,
      version: 3,
      scope: "all",
      year: { from: 2026 },
      managers: [{ name: "Jia", skills: [1] }],
      clients: undefined,
    };
    const problems = [{ level: "error", at: ["version"], detail: { type: "UnknownVersion", found: "3" } }];
    expect(validate(later)).toEqual({ inputs: null, problems });
    expect(validate({ ...later, version: 0 }).problems.length).toBeGreaterThan(1);
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

test("what a manager has to do outside of the plan's months is told: no daily list shows it", () => {
  const task = (who: string, due: string) => ({ who, task: "Budget", due });
  const dues = ["2026-03-31", "2026-04-01", "2027-03-31", "2027-04-01"];
  const priorities = [...dues.map((due) => task("jia", due)), task("Somebody else", "2026-03-31"), { who: "jia", task: "Some day" }];
  const { inputs, problems } = validate({ ...right, priorities });
  expect(inputs?.priorities).toHaveLength(priorities.length);
  const plan = { type: "DueOutsidePlan", first: "2026-04-01", last: "2027-03-31" };
  expect(problems.filter(({ at }) => at[0] === "priorities")).toEqual([
    { level: "notice", at: ["priorities", 0, "due"], detail: { ...plan, found: "2026-03-31" } },
    { level: "notice", at: ["priorities", 3, "due"], detail: { ...plan, found: "2027-04-01" } },
  ]);
});
