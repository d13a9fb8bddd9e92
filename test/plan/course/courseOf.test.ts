import fc from "fast-check";
import { courseOf, type Course } from "../../../src/plan/course/courseOf";
import { faces } from "../../../src/plan/cube/faces";
import type { Plan } from "../../../src/plan/cube/plan";
import type { PlanFile } from "../../../src/plan/file/planFile";
import type { Detail } from "../../../src/plan/problem/problem";
import { validate } from "../../../src/plan/file/validate";
import { anyPlanFile } from "../anyPlanFile";
import { planOf, runs, small, sum } from "../change/anyPlan";

type Given = NonNullable<PlanFile["changes"]>[number];

/** A course, or the type of what stands against it. */
function goes(file: PlanFile): Course | Detail["type"] {
  const result = courseOf(planOf(file));
  return result.type === "Course" ? result.course : (result.problems[0]?.detail.type ?? "NotJson");
}

function course(file: PlanFile): Course {
  const result = goes(file);
  if (typeof result === "string") throw new Error(result);
  return result;
}

const months = (plan: Plan, manager: number): readonly number[] => faces(plan, 0).managerPeriod[manager] ?? [];
const team = (plan: Plan): readonly number[] =>
  Array.from({ length: 12 }, (_, month) => sum(faces(plan, 0).managerPeriod.map((row) => row[month] ?? 0)));
const sold = (manager: string, month: number, actual: number) => ({ month, manager, product: "P", metric: "sales", actual });

describe("a team of two with 50 a month each", () => {
  const file = (changes: Given[], more: Partial<PlanFile> = {}): PlanFile => small({ changes, ...more });

  it("is the original plan while nothing happens", () => {
    const { original, current, planned, closed } = course(file([]));
    expect([months(original, 0), months(current, 0), months(planned, 0), closed]).toEqual([
      Array(12).fill(50),
      Array(12).fill(50),
      Array(12).fill(50),
      0,
    ]);
  });

  it("revises a manager's year upwards from a month on, for a better environment", () => {
    const { current, planned } = course(
      file([{ type: "revise", reason: "better", metric: "sales", manager: "A", month: 7, total: "660" }]),
    );
    expect(months(current, 0)).toEqual([50, 50, 50, 50, 50, 50, 60, 60, 60, 60, 60, 60]);
    expect(months(planned, 0)).toEqual(months(current, 0));
    expect(months(current, 1)).toEqual(Array(12).fill(50));
  });

  it.each([
    ["better", "500", "WrongDirection"],
    ["worse", "700", "WrongDirection"],
    ["asExpected", "700", "WrongDirection"],
    ["event", "700", "WrongDirection"],
    ["minimum", "700", "WrongDirection"],
    ["effort", "500", "EffortIsNoReason"],
  ] as const)("refuses %s as a reason for %s", (reason, total, type) => {
    expect(goes(file([{ type: "revise", reason, metric: "sales", manager: "A", month: 7, total }]))).toBe(type);
  });

  it("tells of a cut that is more than moderate", () => {
    const result = courseOf(planOf(file([{ type: "revise", reason: "worse", metric: "sales", manager: "A", month: 2, total: "400" }])));
    expect(result.type === "Course" && result.notices).toEqual([
      { level: "notice", at: ["changes", 0, "total"], detail: { type: "RevisedMuch", percent: 33 } },
    ]);
  });

  it("moves an amount between managers so that the team stays", () => {
    const { current } = course(file([{ type: "shift", metric: "sales", manager: "A", month: 3, total: "70", absorbedBy: "manager" }]));
    expect([months(current, 0)[2], months(current, 1)[2], team(current)]).toEqual([70, 30, Array(12).fill(100)]);
  });

  it("closes months at their actuals and spreads the rest, while attainment is still measured by what was asked for", () => {
    const actuals = [sold("A", 1, 20), sold("A", 2, 30), sold("B", 1, 50), sold("B", 2, 50)];
    const { current, planned, closed } = course(file([{ type: "respread", closed: 2 }], { actuals }));
    expect(closed).toBe(2);
    expect(months(current, 0)).toEqual([20, 30, ...Array(10).fill(55)]);
    expect(months(current, 1)).toEqual([50, 50, ...Array(10).fill(50)]);
    expect(months(planned, 0)).toEqual([50, 50, ...Array(10).fill(55)]);
  });

  it("takes cancellations off what was sold", () => {
    const actuals = [{ ...sold("A", 1, 60), cancelled: 4 }, { month: 1, manager: "A", metric: "sales", cancelled: 6 }, sold("B", 1, 50)];
    const { current, reported } = course(file([{ type: "respread", closed: 1 }], { actuals }));
    expect(months(current, 0)[0]).toBe(50);
    expect([reported.sold[0]?.[0], reported.cancelled[0]?.[0], reported.cancelledTogether[0]?.[0]]).toEqual([60, 4, 6]);
  });

  it("does not close a month that nobody reported, and tells who did not", () => {
    expect(goes(file([{ type: "respread", closed: 2 }], { actuals: [sold("A", 1, 20)] }))).toBe("NothingReported");
    const result = courseOf(planOf(file([{ type: "respread", closed: 1 }], { actuals: [sold("A", 1, 20)] })));
    expect(result.type === "Course" && result.notices).toEqual([
      { level: "notice", at: ["changes", 0, "closed"], detail: { type: "ReportMissing", manager: "B", months: [1], firstMonth: 1 } },
    ]);
  });

  it("says when somebody has achieved more than the year", () => {
    const result = courseOf(planOf(file([{ type: "respread", closed: 1 }], { actuals: [sold("A", 1, 700), sold("B", 1, 50)] })));
    expect(result.type === "Course" && result.notices.map(({ detail }) => detail)).toEqual([
      { type: "YearExceeded", manager: "A", metric: "sales", units: "100" },
    ]);
  });

  it("does not move closed months", () => {
    const actuals = [sold("A", 1, 20), sold("B", 1, 50)];
    expect(
      goes(
        file(
          [
            { type: "respread", closed: 1 },
            { type: "revise", reason: "strategy", metric: "sales", month: 1, total: "1300" },
          ],
          { actuals },
        ),
      ),
    ).toBe("MonthClosed");
    expect(
      goes(
        file(
          [
            { type: "respread", closed: 2 },
            { type: "respread", closed: 1 },
          ],
          { actuals: [...actuals, sold("A", 2, 1)] },
        ),
      ),
    ).toBe("ClosedBefore");
    const { current } = course(
      file(
        [
          { type: "respread", closed: 1 },
          { type: "revise", reason: "strategy", metric: "sales", month: 2, total: "1310" },
        ],
        { actuals },
      ),
    );
    expect([team(current)[0], sum(team(current))]).toEqual([70, 1310]);
  });

  it("lets somebody join with a share, less in the first month", () => {
    const { current } = course(file([{ type: "join", name: "C", month: 11, share: 0.4, ramp: [0.5] }]));
    expect([months(current, 2), team(current)]).toEqual([[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 40], Array(12).fill(100)]);
    expect(current.inputs.managers[2]).toMatchObject({ name: "C", from: 11 });
  });

  it("lets somebody join with clients, from a month on", () => {
    const clients = ["c", "d"].map((name) => ({ name, manager: name === "c" ? "A" : "B" }));
    const { current, planned } = course(file([{ type: "join", name: "C", month: 11, clients: ["d"] }], { clients }));
    expect([months(current, 1), months(current, 2)]).toEqual([
      [...Array(10).fill(50), 0, 0],
      [...Array(10).fill(0), 50, 50],
    ]);
    expect(months(planned, 2)).toEqual(months(current, 2));
  });

  it("lets somebody leave, to a placeholder or to successors", () => {
    const placeholder = course(file([{ type: "leave", manager: "A", month: 7, placeholder: "to be hired" }])).current;
    expect([months(placeholder, 0)[6], months(placeholder, 2)[6], team(placeholder)]).toEqual([0, 50, Array(12).fill(100)]);
    const shared = course(file([{ type: "leave", manager: "A", month: 7, successors: ["B"] }])).current;
    expect([months(shared, 0)[6], months(shared, 1)[6]]).toEqual([0, 100]);
    expect(goes(file([{ type: "leave", manager: "A", month: 7, successors: ["A"] }]))).toBe("NoSuccessor");
  });
});

it("hands a client over, whose later actuals belong to the successor", () => {
  const clients = [
    { id: "c1", name: "C1", manager: "A" },
    { id: "c2", name: "C2", manager: "B" },
  ];
  const changes: Given[] = [{ type: "handOver", client: "c1", to: "B", month: 4 }];
  const { current, planned } = course(small({ clients, changes }));
  expect([months(current, 0), months(current, 1)]).toEqual([
    [50, 50, 50, ...Array(9).fill(0)],
    [50, 50, 50, ...Array(9).fill(100)],
  ]);
  expect(planned.accounts).toEqual(current.accounts);
  const actuals = [{ month: 4, client: "C1 · B", product: "P", metric: "sales", actual: 7 }];
  const { reported } = course(small({ clients, changes, actuals }));
  const account = current.accounts.findIndex(({ client }) => current.inputs.clients[client ?? -1]?.name === "C1 · B");
  expect(reported.sold[0]?.[account * 12 + 3]).toBe(7);
  expect(goes(small({ clients, actuals }))).toBe("UnknownClient");
});

it.each([
  [{ type: "revise", reason: "strategy", metric: "sales", manager: "X", month: 1, total: "1" }, "UnknownManager"],
  [{ type: "handOver", client: "X", to: "A", month: 1 }, "UnknownClient"],
  [{ type: "leave", manager: "A", month: 1, successors: ["X"] }, "UnknownManager"],
  [{ type: "join", name: "C", month: 1, clients: ["X"] }, "UnknownClient"],
] as const)("names who is unknown in %j", (change, type) => {
  expect(goes(small({ changes: [change] as Given[] }))).toBe(type);
});

it.each([
  [{ type: "revise", reason: "because", metric: "sales", month: 1, total: "1" }, "NotInList", ["changes", 0, "reason"]],
  [{ type: "dance" }, "NotInList", ["changes", 0, "type"]],
  [{ type: "respread", closed: 12 }, "OutOfRange", ["changes", 0, "closed"]],
  [{ type: "handOver", client: "X", to: "A", month: 1, data: 1 }, "UnknownField", ["changes", 0, "data"]],
  [{ type: "handOver", client: "X", to: "A", month: 1, date: "2026-02-30" }, "WrongKind", ["changes", 0, "date"]],
] as const)("tells what is wrong with %j", (change, type, at) => {
  const { problems } = validate(small({ changes: [change] as unknown as Given[] }));
  expect(problems.map((problem) => [problem.detail.type, problem.at])).toContainEqual([type, at]);
});

it("keeps the team's products and months whoever comes and goes, and the year of every client that moves", () => {
  const anyCourse = anyPlanFile({ zeros: false }).chain((file) => {
    const manager = fc.constantFrom(...file.managers.map(({ name }) => name));
    const month = fc.integer({ min: 1, max: 12 });
    const client = (file.clients ?? []).length > 0 ? fc.constantFrom(...(file.clients ?? []).map(({ name }) => name)) : null;
    const people: fc.Arbitrary<Given>[] = [
      fc.record({ type: fc.constant("leave" as const), manager, month, placeholder: fc.constant("someone") }),
      fc.record({
        type: fc.constant("join" as const),
        name: fc.constant("new"),
        month,
        share: fc.constantFrom(0.1, 0.25),
        ramp: fc.constantFrom<number[]>([], [0.5]),
      }),
      ...(client ? [fc.record({ type: fc.constant("handOver" as const), client, to: manager, month })] : []),
    ];
    return fc.array(fc.oneof(...people), { maxLength: 4 }).map((changes) => ({ ...file, changes }));
  });
  fc.assert(
    fc.property(anyCourse, (file) => {
      const { inputs } = validate(file);
      if (inputs === null) return;
      const plan = planOf(file);
      const result = courseOf(plan);
      if (result.type === "Refused") return expect(["SiblingsCannot", "ZeroBase", "AllHeld"]).toContain(result.problems[0]?.detail.type);
      const { original, current, planned } = result.course;
      inputs.metrics.forEach((_, metric) => {
        expect(faces(current, metric).productPeriod).toEqual(faces(original, metric).productPeriod);
        expect(planned.cubes[metric]?.leaves).toEqual(current.cubes[metric]?.leaves);
      });
    }),
    { numRuns: runs },
  );
});
