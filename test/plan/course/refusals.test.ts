import { courseOf } from "../../../src/plan/course/courseOf";
import { recorded } from "../../../src/plan/course/recorded";
import type { PlanFile } from "../../../src/plan/file/planFile";
import type { Problem } from "../../../src/plan/problem/problem";
import { planOf, small } from "../change/anyPlan";

type Given = NonNullable<PlanFile["changes"]>[number];
type Actuals = NonNullable<PlanFile["actuals"]>;

/** What a course says, with its places; the year goes on or does not. */
function said(file: Partial<PlanFile>): { readonly goesOn: boolean; readonly problems: readonly Problem[] } {
  const result = courseOf(planOf(small(file)));
  return result.type === "Course" ? { goesOn: true, problems: result.notices } : { goesOn: false, problems: result.problems };
}

const brought = (month: number, manager: string, actual: number) => ({ month, manager, product: "P", metric: "sales", actual });
/** A and B bring what January asked for, and it is closed. */
const january: { readonly actuals: Actuals; readonly close: Given } = {
  actuals: [brought(1, "A", 50), brought(1, "B", 50)],
  close: { type: "respread", closed: 1 },
};
const revise = { type: "revise", reason: "strategy", metric: "sales", manager: "A", month: 7, total: 660 } as const;
const shift = { type: "shift", metric: "sales", manager: "A", month: 7, total: 60, absorbedBy: "manager" } as const;
const leave = { type: "leave", manager: "A", month: 7 } as const;
const clients = [
  { name: "c", manager: "A" },
  { name: "d", manager: "B" },
];

test.each<[string, string, string, Given]>([
  ["a closed month", "month", "MonthClosed", { ...revise, month: 1 }],
  ["a closed month of somebody who joins", "month", "MonthClosed", { type: "join", name: "C", month: 1, share: 0.5 }],
  ["months closed already", "closed", "NothingReported", { type: "respread", closed: 2 }],
  ["a stranger whose target is revised", "manager", "UnknownManager", { ...revise, manager: "X" }],
  ["a strange client whose target is revised", "client", "UnknownClient", { ...revise, client: "x" }],
  ["a rise for a worse environment", "total", "WrongDirection", { ...revise, reason: "worse" }],
  ["a revision for effort", "reason", "EffortIsNoReason", { ...revise, reason: "effort" }],
  ["a revision below what closed months brought", "total", "HeldExceedsTotal", { ...revise, total: 1 }],
  ["a stranger with whom an amount is exchanged", "manager", "UnknownManager", { ...shift, manager: "X" }],
  ["more than the others have", "total", "SiblingsCannot", { ...shift, total: 5000 }],
  ["a strange client who goes to somebody", "client", "UnknownClient", { type: "handOver", client: "x", to: "B", month: 7 }],
  ["a client who goes to a stranger", "to", "UnknownManager", { type: "handOver", client: "c", to: "X", month: 7 }],
  ["a stranger who leaves", "manager", "UnknownManager", { ...leave, manager: "X", placeholder: "N" }],
  ["a stranger who takes over beside one who is known", "successors", "UnknownManager", { ...leave, successors: ["B", "X"] }],
  ["somebody who takes over from himself", "successors", "NoSuccessor", { ...leave, successors: ["A"] }],
  ["strange clients of somebody who joins", "clients", "UnknownClient", { type: "join", name: "C", month: 7, clients: ["c", "x"] }],
])("%s is refused at %s", (_, field, type, change) => {
  const { goesOn, problems } = said({ clients, ...fileOf(january.close, change) });
  expect({ goesOn, problems: problems.map(({ level, at, detail }) => [level, at, detail.type]) }).toEqual({
    goesOn: false,
    problems: [["error", ["changes", 1, field], type]],
  });
});

function fileOf(...changes: readonly Given[]): Partial<PlanFile> {
  return {
    actuals: january.actuals.map((each) => ({
      month: each.month,
      client: each.manager === "A" ? "c" : "d",
      product: "P",
      metric: "sales",
      actual: each.actual ?? 0,
    })),
    changes: [...changes],
  };
}

test.each<[string, string, object, Given]>([
  ["a revision that changes nothing", "total", { type: "NothingChanges" }, { ...revise, total: 600 }],
  ["a cut by more than a fifth", "total", { type: "RevisedMuch", percent: 33 }, { ...revise, reason: "worse", total: 400 }],
  ["an old total that is another now", "before", { type: "OldTotalDiffers", recorded: "599", found: "600" }, { ...revise, before: 599 }],
  [
    "an old total of a month that is another now",
    "before",
    { type: "OldTotalDiffers", recorded: "60", found: "50" },
    { ...shift, before: 60 },
  ],
])("%s is told at %s", (_, field, detail, change) => {
  expect(said({ changes: [change] })).toEqual({ goesOn: true, problems: [{ level: "notice", at: ["changes", 0, field], detail }] });
});

test("amounts are told in the metric's unit", () => {
  const metrics = [{ name: "sales", unit: "0.01" }];
  expect(said({ metrics, changes: [{ ...revise, before: 1234.5 }] }).problems.map(({ detail }) => detail)).toEqual([
    { type: "OldTotalDiffers", recorded: "1,234.50", found: "600.00" },
  ]);
});

test.each<[string, Given]>([
  ["a revision with its true old total", { ...revise, before: 600 }],
  ["a cut by a fifth", { ...revise, reason: "worse", total: 480 }],
  ["a cut for a sudden event", { ...revise, reason: "event", total: 300 }],
  ["a month moved with its true old total", { ...shift, before: 50 }],
])("of %s there is nothing to say", (_, change) => {
  expect(said({ changes: [change] })).toEqual({ goesOn: true, problems: [] });
});

test("a report of somebody unknown stands at the report, be it while a month is closed or at the end", () => {
  const actuals = [...january.actuals, brought(1, "X", 1)];
  const at = ["actuals", 2, "manager"];
  expect(said({ actuals, changes: [january.close] })).toMatchObject({
    goesOn: false,
    problems: [{ level: "error", at, detail: { type: "UnknownManager", name: "X" } }],
  });
  expect(said({ actuals })).toMatchObject({ goesOn: false, problems: [{ at }] });
});

test("of a later month a report may name somebody who comes later", () => {
  const changes: Given[] = [january.close, { type: "join", name: "C", month: 2, share: 0.5 }];
  expect(said({ actuals: [...january.actuals, brought(2, "C", 7)], changes })).toEqual({ goesOn: true, problems: [] });
});

test("who did not report a closed month, and who brought more than the year", () => {
  const actuals = [brought(1, "A", 700), brought(2, "A", 10), brought(2, "B", 0)];
  expect(said({ actuals, changes: [{ type: "respread", closed: 2 }] }).problems).toEqual([
    { level: "notice", at: ["changes", 0, "closed"], detail: { type: "ReportMissing", manager: "B", months: [1], firstMonth: 1 } },
    { level: "notice", at: ["changes", 0, "closed"], detail: { type: "YearExceeded", manager: "A", metric: "sales", units: "110" } },
  ]);
  // Shared, the team's year is not exceeded.
  expect(
    said({ actuals, changes: [{ type: "respread", closed: 2, remainders: "shared" }] }).problems.map(({ detail }) => detail.type),
  ).toEqual(["ReportMissing"]);
  // Exactly the year is not more; and nobody reports months without a plan.
  expect(said({ actuals: [brought(1, "A", 600), brought(1, "B", 50)], changes: [january.close] }).problems).toEqual([]);
  expect(
    said({ managers: [{ name: "A" }, { name: "B", from: 3 }], actuals: [brought(1, "A", 50)], changes: [january.close] }).problems,
  ).toEqual([]);
});

test("whoever is silent in a later month is told with that month", () => {
  const actuals = [...january.actuals, brought(2, "B", 50)];
  expect(said({ actuals, changes: [{ type: "respread", closed: 2 }] }).problems.map(({ detail }) => detail)).toEqual([
    { type: "ReportMissing", manager: "A", months: [2], firstMonth: 1 },
  ]);
});

test("closing is refused where it would open what is closed, or has nowhere to put what is left", () => {
  const closing = (more: Partial<PlanFile>): unknown => {
    const { goesOn, problems } = said(more);
    return goesOn ? "goes on" : problems.map(({ level, at, detail }) => [level, at, detail]);
  };
  const actuals = [brought(1, "A", 40), brought(1, "B", 50), brought(2, "A", 50)];
  expect(closing({ actuals, changes: [{ type: "respread", closed: 2 }, january.close] })).toEqual([
    ["error", ["changes", 1, "closed"], { type: "ClosedBefore", closed: 1, before: 2 }],
  ]);
  const holds = Array.from({ length: 11 }, (_, at) => ({ metric: "sales", manager: "A", period: at + 2, amount: 50 }));
  expect(closing({ actuals, holds, changes: [january.close] })).toMatchObject([["error", ["changes", 0, "closed"], { type: "AllHeld" }]]);
});

test("a bound that the year as it goes does not keep is told", () => {
  const bounds = [{ metric: "sales", manager: "A", period: 2, max: 52 }];
  expect(said({ actuals: [brought(1, "A", 0), brought(1, "B", 50)], bounds, changes: [january.close] })).toMatchObject({
    goesOn: true,
    problems: [{ level: "notice", at: ["changes", 0, "closed"] }],
  });
});

test("limits that a change leaves behind are told, at who moves", () => {
  const holds = [{ metric: "sales", manager: "A", amount: 400 }];
  const kinds = (changes: Given[]): readonly unknown[] =>
    said({ clients, holds, changes }).problems.map(({ level, at, detail }) => [level, at.slice(2), detail]);
  const left = { type: "LimitsLeftBehind", limits: 1 };
  expect(kinds([{ type: "handOver", client: "c", to: "B", month: 7 }])).toEqual([["notice", ["client"], left]]);
  expect(kinds([{ ...leave, placeholder: "N" }])).toEqual([["notice", ["manager"], left]]);
  expect(kinds([{ type: "join", name: "C", month: 7, clients: ["c"] }])).toEqual([["notice", ["clients"], left]]);
  expect(kinds([{ type: "handOver", client: "d", to: "A", month: 12 }])).toEqual([["notice", ["client"], left]]);
  expect(said({ clients, changes: [{ type: "handOver", client: "c", to: "B", month: 7 }] }).problems).toEqual([]);
});

test("old totals are written down where nobody has, as they were when each change was decided", () => {
  const changes: Given[] = [
    revise,
    shift,
    { ...shift, month: 6 },
    { ...shift, month: undefined, total: 700 },
    { ...revise, total: 710, before: 1 },
    { ...leave, placeholder: "N" },
  ];
  const { inputs } = planOf(small({ changes }));
  const result = courseOf(planOf(small({ changes })));
  if (result.type !== "Course") throw new Error(JSON.stringify(result.problems));
  expect(recorded(result.course, inputs.changes).map((change) => ("before" in change ? change.before : change.type))).toEqual([
    600,
    60,
    50,
    670,
    1,
    "leave",
  ]);
});
