import { USUAL_KEPT } from "../../src/forms/dashboard/kept";
import { compilePlan } from "../../src/commands/workbook/compilePlan";
import { compileInput } from "../../src/forms/input/compileInput";
import { parseSheets } from "../../src/forms/workbook/parseSheets";
import { allTexts } from "../../src/i18n/allTexts";
import { verifyCourse } from "../../src/plan/proof/verifyCourse";
import { faces } from "../../src/plan/cube/faces";
import type { PlanFile } from "../../src/plan/file/planFile";
import { sum } from "../../src/plan/numbers/table";
import { validate } from "../../src/plan/file/validate";
import { a1 } from "../../src/sheet/place/address";
import { readingOf } from "../../src/sheet/spec/reading";
import { calculate } from "../sheet/formula/calculate";

/**
 * Years that leave the usual range, all the way: validated, split, closed, proved, and every formula of the year's sheets calculated once
 * more. Cleo has two clients and two products, Hal no clients; what January
 * brings is behind, ahead, above the whole year, below zero, nothing.
 */
type Change = NonNullable<PlanFile["changes"]>[number];
type Closing = Extract<Change, { readonly type: "respread" }>;

const file = (actuals: PlanFile["actuals"], changes: readonly Change[], more: Partial<PlanFile> = {}): PlanFile => ({
  version: 1,
  year: 2026,
  language: "en",
  metrics: [{ id: "m", name: "Revenue", unit: "1" }],
  products: [
    { id: "p", name: "P", target: { m: "120" } },
    { id: "q", name: "Q", target: { m: "60" }, cancellation: 0.1 },
  ],
  managers: [
    { id: "cleo", name: "Cleo" },
    { id: "hal", name: "Hal" },
    { id: "may", name: "May", from: 4 },
  ],
  clients: [
    { id: "c", name: "C", manager: "cleo" },
    { id: "d", name: "D", manager: "cleo" },
    { id: "e", name: "E", manager: "may" },
  ],
  actuals,
  changes: [...changes],
  ...more,
});

const brought = (month: number, cleo: string, hal = "5"): NonNullable<PlanFile["actuals"]> => [
  { month, client: "c", product: "p", metric: "m", actual: cleo },
  { month, manager: "hal", product: "q", metric: "m", actual: hal },
];

/** The months of every manager, and everything that does not tie, in the plan or on a sheet. */
function tried(plan: PlanFile): { readonly months: readonly (readonly number[])[]; readonly wrong: readonly string[] } {
  const { inputs, problems } = validate(plan);
  if (inputs === null) throw new Error(JSON.stringify(problems));
  const input = compileInput(inputs, allTexts(inputs.language));
  const { placeOf } = parseSheets(new Map(input.map((spec) => [spec.key, readingOf(spec)])), new Map());
  const monthly = { sheets: inputs.managers.map(({ id }) => ({ manager: id, month: 2 })), dashboard: USUAL_KEPT };
  const compiled = compilePlan({ inputs, placeOf, monthly }, []);
  if (compiled.type !== "Done") throw new Error(JSON.stringify(compiled));
  const { course, specs } = compiled.value;
  const unproved = verifyCourse(course, inputs.changes).map((mismatch) => JSON.stringify(mismatch));
  const miscounted = calculate([...input, ...specs.filter(({ key }) => !key.startsWith("F4") && key !== "Dashboard" && key !== "TieOut")])
    .filter(({ cell, value }) => value !== cell.value)
    .map(({ sheet, cell, value, ...at }) => `${sheet}!${a1(at)} ${cell.formula}: ${String(cell.value)}, calculated ${String(value)}`);
  return { months: faces(course.current, 0).managerPeriod, wrong: [...unproved, ...miscounted] };
}

const closings = (["zero", "keep", "negative"] as const).flatMap((whenOver) =>
  (["own", "shared"] as const).flatMap((remainders) =>
    (["seasonal", "even", "back-loaded"] as const).map((shape): Closing => ({ type: "respread", closed: 1, whenOver, remainders, shape })),
  ),
);

describe.each(closings)("closed with $whenOver, $remainders, $shape", (closing) => {
  it.each(["0", "61", "62", "500", "-40"])("after %s in January", (cleo) => {
    expect(tried(file(brought(1, cleo), [closing])).wrong).toEqual([]);
  });

  it("and closed again after everything else that can happen to a year", () => {
    const actuals = [
      ...brought(1, "70"),
      ...brought(2, "200", "-3"),
      ...brought(3, "4"),
      ...brought(4, "0", "90"),
      { month: 4, client: "d", metric: "m", cancelled: "7" },
    ];
    const between: readonly Change[] = [
      { type: "handOver", client: "c", to: "hal", month: 3 },
      { ...closing, closed: 2 },
      { type: "leave", manager: "cleo", month: 3, successors: ["hal", "may"] },
      { type: "join", name: "Joe", month: 5, share: 0.2, clients: ["e"] },
      { ...closing, closed: 3 },
      { type: "leave", manager: "may", month: 5, placeholder: "Nobody yet" },
      { ...closing, closed: 4 },
    ];
    expect(tried(file(actuals, [closing, ...between])).wrong).toEqual([]);
  });

  it("in a plan of half-years", () => {
    expect(tried(file(brought(1, "90"), [closing], { periods: [6, 6] })).wrong).toEqual([]);
  });
});

const givenBack = (more: Partial<Closing> = {}): Closing => ({ type: "respread", closed: 1, whenOver: "negative", ...more });
const one = (actual: string): PlanFile =>
  file([{ month: 1, manager: "ann", product: "p", metric: "m", actual }], [givenBack()], {
    products: [{ id: "p", name: "P", target: { m: "1200" } }],
    managers: [{ id: "ann", name: "Ann" }],
    clients: [],
  });

test("one unit above the year: the other months together give it back", () => {
  const { months, wrong } = tried(one("1201"));
  expect(wrong).toEqual([]);
  expect([months[0]?.[0], sum(months[0] ?? []), sum((months[0] ?? []).slice(1))]).toEqual([1201, 1200, -1]);
});

test("a corrected report of a closed month moves the rest of the year", () => {
  const plan = (january: string): PlanFile => file(brought(1, january, "0"), [givenBack()]);
  expect(sum(tried(plan("59")).months[0] ?? [])).toBe(sum(tried(plan("650")).months[0] ?? []));
});

test("who gives back is revised, joined and replaced: nothing is given back twice", () => {
  const actuals = [...brought(1, "100"), ...brought(2, "3")];
  const cleo = (changes: readonly Change[]): number => sum(tried(file(actuals, [givenBack(), ...changes])).months[0] ?? []);
  const before = cleo([]);
  expect(cleo([{ type: "leave", manager: "cleo", month: 2, placeholder: "N" }])).toBe(100);
  expect(cleo([{ type: "join", name: "Joe", month: 2, share: 0.5 }])).toBe(before);
  expect(tried(file(actuals, [givenBack(), { type: "revise", reason: "better", metric: "m", month: 3, total: "300" }])).wrong).toEqual([]);
});
