import { courseOf, type Course } from "../../../src/plan/course/courseOf";
import { progressOf } from "../../../src/plan/progress/progress";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { planOf, small } from "../change/anyPlan";

function goes(file: Partial<PlanFile>): Course {
  const result = courseOf(planOf(small(file)));
  if (result.type !== "Course") throw new Error(JSON.stringify(result.problems));
  return result.course;
}

/** A has the clients a and b, B has c; each sells 25 (c: 50) a month of P and of Q alike; of Q a fifth is expected to be cancelled. */
const file: Partial<PlanFile> = {
  products: [
    { name: "P", target: { sales: 1200 } },
    { name: "Q", target: { sales: 1200 }, cancellation: 0.2 },
  ],
  clients: ["a", "b", "c"].map((name) => ({ name, manager: name === "c" ? "B" : "A" })),
};
const sold = (client: string, product: string, month: number, actual: number, cancelled = 0) => ({
  month,
  client,
  product,
  metric: "sales",
  actual,
  cancelled,
});
const none = (count: number): readonly null[] => Array<null>(count).fill(null);

test("adds up what clients signed, and what stayed, for the team, managers and products", () => {
  const actuals = [
    sold("a", "P", 1, 10),
    sold("b", "P", 1, 20, 5),
    sold("b", "Q", 1, 40),
    sold("c", "P", 1, 80, 100),
    sold("c", "Q", 3, 0),
  ];
  const { team, managers, products } = progressOf(goes({ ...file, actuals }), 0);
  expect([team.sold, team.net]).toEqual([
    [150, null, 0, ...none(9)],
    [45, null, 0, ...none(9)],
  ]);
  expect(managers.map((one) => [one.sold[0], one.net[0], one.sold[2]])).toEqual([
    [70, 65, null],
    [80, -20, 0],
  ]);
  expect(products.map((one) => [one.sold[0], one.net[0], one.sold[2]])).toEqual([
    [110, 5, null],
    [40, 40, 0],
  ]);
});

test("whoever reports cancellations alone has signed nothing", () => {
  const { managers, products } = progressOf(
    goes({ ...file, actuals: [{ month: 2, client: "c", product: "Q", metric: "sales", cancelled: 7 }] }),
    0,
  );
  expect([managers[1]?.sold[1], managers[1]?.net[1], products[1]?.sold[1], products[0]?.sold[1]]).toEqual([0, -7, 0, null]);
});

test("plans and needs by month: what has to be signed is a quarter more where a fifth is cancelled", () => {
  const { team, managers, products } = progressOf(goes(file), 0);
  expect([team, ...managers, ...products].map(({ planned, needed, year }) => [planned[11], needed[11], year])).toEqual(
    [
      [200, 225, 2400],
      [100, 113, 1200],
      [100, 113, 1200],
      [100, 100, 1200],
      [100, 126, 1200],
    ].map((line, at) => (at === 0 ? [200, 226, 2400] : line)),
  );
});

test("the year in force counts closed months as what they brought; what they asked for stays", () => {
  const actuals = ["a", "b", "c"].flatMap((client) => ["P", "Q"].map((product) => sold(client, product, 1, client === "c" ? 700 : 25)));
  const { team, managers } = progressOf(goes({ ...file, actuals, changes: [{ type: "respread", closed: 1 }] }), 0);
  // B brought 1400 of 1200, and has no more to do.
  expect([team.year, ...managers.map(({ year }) => year)]).toEqual([2600, 1200, 1400]);
  expect(managers.map(({ planned }) => planned.slice(0, 2))).toEqual([
    [100, 100],
    [100, 0],
  ]);
});

test("is counted once for each course and metric", () => {
  const course = goes(file);
  expect(progressOf(course, 0)).toBe(progressOf(course, 0));
  const two = goes({
    ...file,
    metrics: [
      { name: "sales", unit: "1" },
      { name: "users", unit: "1" },
    ],
    products: [{ name: "P", target: { sales: 1200, users: 12 } }],
  });
  expect([progressOf(two, 0).team.year, progressOf(two, 1).team.year, progressOf(two, 0).team.year]).toEqual([1200, 12, 1200]);
});
