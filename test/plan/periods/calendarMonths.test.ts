import { build } from "../../../src/plan/build/build";
import { faces } from "../../../src/plan/cube/faces";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { toPlanFile } from "../../../src/plan/file/toPlanFile";
import { validate } from "../../../src/plan/file/validate";
import type { Inputs } from "../../../src/plan/inputs/inputs";

/** What months weigh where no seasonality is given: what the plan then says, month by month. */

const months = (first: number): number[] => Array.from({ length: 12 }, (_, month) => first + month);

function inputsOf(file: Partial<PlanFile>): { readonly inputs: Inputs; readonly told: readonly string[] } {
  const { inputs, problems } = validate({
    version: 1,
    year: 2026,
    metrics: [{ id: "u", name: "U", unit: "1" }],
    products: [
      { id: "p", name: "P", target: { u: 5200 } },
      { id: "q", name: "Q", target: { u: 5200 } },
    ],
    managers: [{ id: "a", name: "A" }],
    ...file,
  });
  if (inputs === null) throw new Error(JSON.stringify(problems));
  return { inputs, told: problems.map(({ detail }) => detail.type) };
}

function byProduct(inputs: Inputs): readonly (readonly number[])[] {
  const built = build(inputs);
  if (built.type !== "Built") throw new Error(JSON.stringify(built.problems));
  return faces(built.plan, 0).productPeriod;
}

test.each([
  ["4-4-5", [400, 400, 500]],
  ["4-5-4", [400, 500, 400]],
  ["5-4-4", [500, 400, 400]],
] as const)("%s: a quarter's months have its weeks", (calendar, quarter) => {
  const { inputs, told } = inputsOf({ calendar });
  expect(told).toEqual([]);
  expect(byProduct(inputs)[0]).toEqual([...quarter, ...quarter, ...quarter, ...quarter]);
  expect(toPlanFile(inputs)).toMatchObject({ calendar });
  expect(toPlanFile(inputs)).not.toHaveProperty("seasonality");
});

describe("last year's months", () => {
  const clients = [
    { name: "c1", manager: "a", lastYear: { p: { u: [0, ...months(1).slice(1)] } } },
    { name: "c2", manager: "a", lastYear: { p: { u: [11, ...months(0).slice(1)] } } },
    { name: "c3", manager: "a", lastYear: { p: { u: 999 } } },
  ];
  const sold = [11, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23];

  test("are added up over the clients who are known by month; a product without follows all of them", () => {
    const { inputs, told } = inputsOf({ calendar: "lastYear", clients });
    expect(told).toEqual([]);
    expect(inputs.seasonality).toEqual([[sold, sold]]);
    expect(validate(toPlanFile(inputs)).inputs).toEqual(inputs);
  });

  test("of each product are its own, and a month that gave back more than it sold weighs nothing", () => {
    const q = { u: [-5, ...Array<number>(11).fill(2)] };
    const { inputs } = inputsOf({ calendar: "lastYear", clients: [...clients, { name: "c4", manager: "a", lastYear: { q } }] });
    expect(inputs.seasonality).toEqual([[sold, [0, ...Array<number>(11).fill(2)]]]);
  });

  test("that nobody knows weigh the same, and that is said", () => {
    const { inputs, told } = inputsOf({ calendar: "lastYear", clients: clients.slice(2) });
    expect(told).toEqual(["NoLastYearMonths"]);
    expect(inputs.seasonality).toEqual([[Array(12).fill(1), Array(12).fill(1)]]);
  });

  test("decide nothing where a seasonality is given", () => {
    const { inputs, told } = inputsOf({ calendar: "lastYear", clients, seasonality: months(1) });
    expect(told).toEqual(["CalendarUnused"]);
    expect(inputs.seasonality).toEqual([[months(1), months(1)]]);
  });
});
