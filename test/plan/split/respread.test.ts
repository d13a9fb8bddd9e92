import fc from "fast-check";
import { catchUp } from "../../../src/plan/split/catchUp";
import { respread } from "../../../src/plan/split/respread";
import { respreadTeam, type TeamRespreadRequest } from "../../../src/plan/split/respreadTeam";
import { runs } from "./runs";

const year = Array<number>(12).fill(100);
const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((a, b) => a + b, 0);

describe("one line", () => {
  it("what is left goes to the open periods by their plans", () => {
    expect(respread({ total: 1200, plan: year, actuals: [80, 90, 130], whenOver: "zero" })).toEqual({
      type: "Split",
      cells: [80, 90, 130, ...Array<number>(9).fill(100)],
      over: 0,
      sharedEqually: false,
    });
    expect(respread({ total: 100, plan: [10, 20, 30, 40], actuals: [30], whenOver: "zero" })).toMatchObject({ cells: [30, 16, 23, 31] });
    const even = { total: 11, plan: [1, 1, 1], actuals: [2], whenOver: "zero" } as const;
    expect(respread(even)).toMatchObject({ cells: [2, 5, 4] });
    expect(respread({ ...even, tie: "last" })).toMatchObject({ cells: [2, 4, 5] });
  });

  it.each([
    ["zero", [900, 500, 0, 0], 400],
    ["keep", [900, 500, 250, 250], 900],
    ["negative", [900, 500, -200, -200], 0],
  ] as const)("more than the target achieved already, %s", (whenOver, cells, over) => {
    expect(respread({ total: 1000, plan: [250, 250, 250, 250], actuals: [900, 500], whenOver })).toMatchObject({ cells, over });
  });

  it.each(["zero", "keep", "negative"] as const)("exactly the target achieved already: nothing is left to do, %s", (whenOver) => {
    expect(respread({ total: 500, plan: [250, 250], actuals: [500], whenOver })).toMatchObject({ cells: [500, 0], over: 0 });
  });

  it("a plan below zero is told, with its open period", () => {
    expect(respread({ total: 90, plan: [90, 10, -1], actuals: [30], whenOver: "zero" })).toEqual({
      type: "NegativeWeight",
      cell: 1,
      weight: -1,
    });
  });

  it("open periods without a plan share equally, and it says so", () => {
    expect(respread({ total: 90, plan: [90, 0, 0], actuals: [30], whenOver: "zero" })).toMatchObject({
      cells: [30, 30, 30],
      sharedEqually: true,
    });
  });
});

describe("catching up", () => {
  it.each([
    ["even", 60, [120, 120, 220]],
    ["seasonal", 60, [115, 115, 230]],
    ["back-loaded", 60, [110, 120, 230]],
    ["even", -60, [80, 80, 180]],
    ["back-loaded", -390, [10, 0, 0]],
  ] as const)("%s, %d behind", (shape, behind, expected) => {
    expect(catchUp([100, 100, 200], behind, shape)).toMatchObject({ type: "Split", cells: expected });
  });

  it("no period falls below zero", () => {
    expect(catchUp([100, 100], -250, "even")).toMatchObject({ type: "Infeasible", reason: "maximums", shortfall: 50 });
  });
});

describe("a team", () => {
  const request: TeamRespreadRequest = {
    managers: 2,
    periods: 4,
    plan: Float64Array.of(100, 100, 100, 100, 50, 50, 50, 50),
    closed: 2,
    actuals: [60, 80, 70, 90],
    targets: [400, 200],
    remainders: "own",
    whenOver: "zero",
  };

  it("each manager keeps the own remainder", () => {
    expect(respreadTeam(request)).toEqual({ type: "Split", cells: Float64Array.of(60, 80, 130, 130, 70, 90, 20, 20), over: [0, 0] });
  });

  it("or the team shares it by the open plans", () => {
    expect(respreadTeam({ ...request, remainders: "shared" })).toEqual({
      type: "Split",
      cells: Float64Array.of(60, 80, 100, 100, 70, 90, 50, 50),
      over: [-60, 60],
    });
  });

  it("a manager who is over gets nothing more, keeps the plan, or gives back", () => {
    const over = { ...request, actuals: [60, 80, 150, 90] };
    expect(respreadTeam(over)).toMatchObject({ cells: Float64Array.of(60, 80, 130, 130, 150, 90, 0, 0), over: [0, 40] });
    expect(respreadTeam({ ...over, whenOver: "keep" })).toMatchObject({
      cells: Float64Array.of(60, 80, 130, 130, 150, 90, 50, 50),
      over: [0, 140],
    });
    expect(respreadTeam({ ...over, whenOver: "negative" })).toMatchObject({
      cells: Float64Array.of(60, 80, 130, 130, 150, 90, -20, -20),
      over: [0, 0],
    });
  });

  it("closed periods stand, and every year is what it says", () => {
    const amounts = (length: number): fc.Arbitrary<number[]> =>
      fc.array(fc.integer({ min: 1, max: 300 }), { minLength: length, maxLength: length });
    const team = fc
      .record({ managers: fc.integer({ min: 1, max: 5 }), closed: fc.integer({ min: 0, max: 11 }) })
      .chain(({ managers, closed }) =>
        fc.record({
          managers: fc.constant(managers),
          periods: fc.constant(12),
          closed: fc.constant(closed),
          plan: amounts(managers * 12).map((values) => Float64Array.from(values)),
          actuals: amounts(managers * closed),
          targets: fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: managers, maxLength: managers }),
          remainders: fc.constantFrom("own" as const, "shared" as const),
          whenOver: fc.constantFrom("zero" as const, "keep" as const, "negative" as const),
        }),
      );
    fc.assert(
      fc.property(team, (any) => {
        const split = respreadTeam(any);
        if (split.type !== "Split") throw new Error(split.type);
        for (let manager = 0; manager < any.managers; manager++) {
          const row = split.cells.subarray(manager * 12, (manager + 1) * 12);
          expect(Array.from(row.subarray(0, any.closed))).toEqual(any.actuals.slice(manager * any.closed, (manager + 1) * any.closed));
          expect(sum(row)).toBe(any.targets[manager]! + split.over[manager]!);
        }
        const left = sum(any.targets) - sum(any.actuals);
        if (any.remainders === "shared" && (left >= 0 || any.whenOver === "negative")) expect(sum(split.over)).toBe(0);
      }),
      { numRuns: runs },
    );
  });
});
