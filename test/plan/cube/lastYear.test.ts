import { growth, lastYearOf } from "../../../src/plan/cube/lastYear";
import { unitsOf } from "../../../src/plan/change/slice";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { toPlanFile } from "../../../src/plan/file/toPlanFile";
import { validate } from "../../../src/plan/file/validate";
import { planYear } from "../../../src/plan/year/planYear";

const MONTHS = [10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 40];

const FILE: PlanFile = {
  version: 1,
  year: 2027,
  metrics: [{ id: "sales", name: "Sales", unit: "1" }],
  products: [
    { id: "p", name: "P", target: { sales: "1200" } },
    { id: "q", name: "Q", target: { sales: "600" } },
  ],
  managers: [{ name: "A" }, { name: "B" }],
  clients: [
    { id: "a1", name: "a1", manager: "A", lastYear: { p: { sales: "300.5" }, q: { sales: MONTHS } } },
    { id: "a2", name: "a2", manager: "A", lastYear: { p: { sales: 99.5 }, q: { sales: -20 } }, basis: { p: { sales: 1 } } },
    { id: "b1", name: "b1", manager: "B" },
  ],
};

function inputsOf(file: PlanFile) {
  const { inputs, problems } = validate(file);
  if (inputs === null) throw new Error(JSON.stringify(problems));
  return inputs;
}

function yearOf(file: PlanFile) {
  const result = planYear(inputsOf(file));
  if (result.type !== "Year") throw new Error(JSON.stringify(result.problems));
  return result.year;
}

const whole = { metric: 0, product: null, manager: null, client: null };

test("is what its clients had, as far as anybody knows", () => {
  const inputs = inputsOf(FILE);
  expect(lastYearOf(inputs, whole)).toBe(530);
  expect(lastYearOf(inputs, { ...whole, manager: 0, product: 0 })).toBe(400);
  expect(lastYearOf(inputs, { ...whole, client: 0, product: 1 })).toBe(150);
  expect(lastYearOf(inputs, { ...whole, manager: 1 })).toBeNull();
});

test("travels with the file as it was given: one amount, or twelve", () => {
  const file = toPlanFile(inputsOf(FILE));
  expect(file.clients?.map(({ lastYear }) => lastYear)).toEqual([
    { p: { sales: 300.5 }, q: { sales: MONTHS } },
    { p: { sales: 99.5 }, q: { sales: -20 } },
    undefined,
  ]);
  expect(inputsOf(file)).toEqual(inputsOf(FILE));
});

test("is what the split goes by where there is no basis; who gave back more than he took counts as none", () => {
  const { plan } = yearOf({ ...FILE, managers: [{ name: "A" }], clients: FILE.clients?.slice(0, 2) ?? [] });
  const of = (client: number, product: number) => unitsOf(plan, { ...whole, client, product, period: null });
  // 300.5 beside a basis of 1; 150 beside nothing.
  expect([of(0, 0), of(1, 0), of(0, 1), of(1, 1)]).toEqual([1196, 4, 600, 0]);
});

test("of a client who is handed over is told once", () => {
  const { plan } = yearOf({ ...FILE, changes: [{ type: "handOver", client: "a1", to: "B", month: 7 }] });
  expect(lastYearOf(plan.inputs, whole)).toBe(530);
});

test.each([
  [[1, 2, 3], "MonthsCount"],
  ["viel", "WrongKind"],
  ["12%", "WrongKind"],
])("says where it cannot be read: %j", (sales, type) => {
  const { problems } = validate({ ...FILE, clients: [{ name: "a1", manager: "A", lastYear: { p: { sales } } }] });
  const errors = problems.filter(({ level }) => level === "error");
  expect(errors).toMatchObject([{ at: ["clients", 0, "lastYear", "p", "sales"], detail: { type } }]);
});

test("growth is told against something", () => {
  const found = [growth(120, 100), growth(50, 100), growth(10, 0), growth(10, -5), growth(10, null)];
  expect(found).toEqual([expect.closeTo(0.2), -0.5, null, null, null]);
});
