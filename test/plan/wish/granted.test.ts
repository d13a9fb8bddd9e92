import fc from "fast-check";
import { unitsOf } from "../../../src/plan/change/slice";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { toPlanFile } from "../../../src/plan/file/toPlanFile";
import { validate } from "../../../src/plan/file/validate";
import { decimalText } from "../../../src/plan/typed/units";
import { granted, unitsAt, type WishesSaid } from "../../../src/plan/wish/granted";
import type { Wish } from "../../../src/plan/wish/wish";
import { planYear, type Year } from "../../../src/plan/year/planYear";
import { anyPlanFile } from "../anyPlanFile";
import { runs } from "../split/runs";

const SAID: WishesSaid = { by: "李主管", date: "2026-07-01", reason: "typed over", absorbedBy: null, holdsSpan: true };
const KINDS = ["plain", "buffered", "negotiated", "issued", "changed", "closed", "closed and changed"] as const;

function yearOf(file: PlanFile): Year | null {
  const { inputs } = validate(file);
  const result = inputs && planYear(inputs);
  return result?.type === "Year" ? result.year : null;
}

/** The same plan with buffers, or some way into the year; null where that cannot be. */
function inKind(file: PlanFile, kind: (typeof KINDS)[number]): Year | null {
  const plain = yearOf(file);
  if (plain === null || kind === "plain") return plain;
  const [metric] = plain.inputs.metrics;
  const id = metric?.id ?? "";
  if (kind === "buffered") {
    const [manager] = plain.inputs.managers;
    return yearOf({
      ...file,
      buffers: [
        { metric: id, percent: 10 },
        { metric: id, manager: manager?.id ?? "", percent: 5 },
      ],
    });
  }
  const { current } = plain.course;
  const unit = metric?.unit ?? { size: 1, decimals: 0 };
  const whole = { metric: 0, product: null, manager: null, client: null, period: null };
  const total = Math.round(unitsOf(current, whole) * 1.1);
  const revision = { type: "revise", reason: "better", metric: id, month: 4, total: decimalText(total, unit) } as const;
  const [first] = plain.inputs.managers;
  const own = { ...whole, manager: 0 };
  if (kind === "negotiated") {
    const agreed = decimalText(Math.round(unitsOf(current, own) * 0.97), unit);
    return yearOf({ ...file, proposals: [{ manager: first?.id ?? "", metric: id, proposed: agreed, agreed, note: "" }] });
  }
  if (kind === "issued") {
    const steps = (["proposed", "agreed", "issued"] as const).map((stage) => ({
      manager: first?.id ?? "",
      stage,
      date: "2026-01-05",
      by: "李主管",
      ...(stage === "agreed" && { gap: "accepted" as const }),
    }));
    return yearOf({ ...file, stages: steps });
  }
  if (kind === "changed") return yearOf({ ...file, changes: [revision] });
  const actuals = plain.inputs.metrics.flatMap((each, position) =>
    plain.inputs.managers.flatMap(({ id: manager }, at) =>
      plain.inputs.products.flatMap(({ id: product }, which) =>
        [1, 2].map((month) => {
          const planned = unitsOf(current, { ...whole, metric: position, manager: at, product: which, period: month - 1 });
          return { month, manager, product, metric: each.id, actual: decimalText(Math.round(planned * 0.9), each.unit) };
        }),
      ),
    ),
  );
  const respread = { type: "respread", closed: 2 } as const;
  return yearOf({ ...file, actuals, changes: kind === "closed" ? [respread] : [respread, revision] });
}

/** Cells that F1, F2 and F3 show. */
function anyCell({ inputs, plan }: Year): fc.Arbitrary<Wish["cell"]> {
  const columns = inputs.layouts.F1.reduce<{ period: number; count: number }[]>(
    (all, count) => [...all, { period: (all.at(-1)?.period ?? 0) + (all.at(-1)?.count ?? 0), count }],
    [],
  );
  const whole = { product: null, manager: null, account: null, period: null };
  const manager = fc.nat(inputs.managers.length - 1);
  const product = fc.nat(inputs.products.length - 1);
  const account = fc.nat(plan.accounts.length - 1);
  const column = fc.constantFrom(...columns);
  return fc.oneof(
    fc.tuple(manager, column).map(([one, of]) => ({ ...whole, manager: one, ...of })),
    manager.map((one) => ({ ...whole, manager: one })),
    column.map((of) => ({ ...whole, ...of })),
    fc.tuple(product, column).map(([one, of]) => ({ ...whole, product: one, ...of })),
    fc.tuple(account, product).map(([one, of]) => ({ ...whole, account: one, product: of })),
    account.map((one) => ({ ...whole, account: one })),
  );
}

/** Years of a kind, each with one to three wishes of about what the cells show. */
const wished = (kind: (typeof KINDS)[number]) =>
  anyPlanFile({ zeros: false })
    .map((file) => inKind(file, kind))
    .filter((year) => year !== null)
    .chain((year) => fc.tuple(fc.constant(year), fc.array(fc.tuple(anyCell(year), fc.nat(20)), { minLength: 1, maxLength: 3 })))
    .map(([year, cells]) => {
      const wishes = cells.map(([cell, tenths]): Wish => {
        const wish: Wish = { metric: 0, cell, part: "all", units: 0 };
        return { ...wish, units: Math.round((unitsAt(year, wish) * (tenths + 1)) / 11) };
      });
      return { year, wishes, result: granted(year, wishes, SAID) };
    });

describe.each(KINDS)("wishes of a %s plan", (kind) => {
  test("are had to the unit, and nothing that was settled has changed; or what stands against them is said", () => {
    fc.assert(
      fc.property(wished(kind), ({ year, wishes, result }) => {
        if (result.type === "Problems") expect(result.problems.length).toBeGreaterThan(0);
        if (result.type !== "Granted") return;
        for (const wish of wishes) expect(unitsAt(result.year, wish)).toBe(wish.units);
        // It can be written down, and read back as the same plan.
        const { inputs } = validate(toPlanFile(result.year.inputs));
        expect(inputs).toEqual(result.year.inputs);
        const [before, after] = [year.course, result.year.course];
        // What was agreed stays agreed, and what was issued is moved by changes alone.
        for (const { metric, manager, agreed } of year.inputs.proposals)
          if (agreed !== null) expect(unitsOf(result.year.buffered.target, { ...WHOLE, metric, manager })).toBe(agreed);
        if (year.inputs.stages.length + year.inputs.changes.length > 0)
          for (const [metric, { leaves }] of before.original.cubes.entries()) expect(after.original.cubes[metric]?.leaves).toEqual(leaves);
        for (const product of year.inputs.products.keys()) {
          // Buffers come on top of it.
          const target = (of: Year) =>
            unitsOf(of.inputs.changes.length > 0 ? of.course.current : of.buffered.target, { ...WHOLE, product });
          if (wishes.every(({ cell }) => cell.period !== null || cell.product === null)) expect(target(result.year)).toBe(target(year));
        }
        for (const manager of year.inputs.managers.keys())
          for (let period = 0; period < before.closed; period += 1) {
            const month = (of: Year["course"]) => unitsOf(of.current, { ...WHOLE, manager, period });
            expect(month(after)).toBe(month(before));
          }
      }),
      { numRuns: Math.ceil(runs / 2) },
    );
  });

  test("are had more often than missed by a rounding, in a fixed sample", () => {
    const results = fc.sample(wished(kind), { numRuns: 25, seed: 13 }).map(({ result }) => result.type);
    const count = (type: (typeof results)[number]) => results.filter((each) => each === type).length;
    expect(count("Granted")).toBeGreaterThan(count("Missed"));
  });
});

const WHOLE = { metric: 0, product: null, manager: null, client: null, period: null };
