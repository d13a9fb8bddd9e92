import type { Amount } from "../numbers/amount";
import { accountsOf } from "../cube/accounts";
import { basis } from "../cube/basis";
import { assigned, type Buffer } from "../build/buffer";
import { build } from "../build/build";
import { limitsOf, sliceSum, type Limit } from "../holds/limits";
import { covers } from "../inputs/covers";
import type { Inputs, Slice } from "../inputs/inputs";
import { pattern } from "../cube/pattern";
import type { Cube, Plan } from "../cube/plan";
import { sum } from "../numbers/table";
import { sharing, type ChosenPart, type Sharing } from "./sharing";
import { siblings, slices, sumOf, type Ground, type Periods, type Place, type WhyCell } from "./steps";

/**
 * Why a number is what it is: from the metric's total down to the cell, each step with its share and what the share rests on; then
 * what rounding, holds, edits and buffers made of it. A leaf, or any sum that a sheet shows.
 *
 *     1200 in the year → a twelfth in January is 100 → half of it A's, 50 → two thirds his client's, 33.33 → rounded to 33
 */
export interface Why {
  readonly slice: Slice;
  /** What stands in the plan. */
  readonly units: Amount;
  /** From the total down; the last is the cell itself. */
  readonly steps: readonly Step[];
  /** Real units by targets, season, weight and basis alone. It and the amounts below add up to `units`. */
  readonly fitted: number;
  /** What rounding to whole units gave (> 0) or took (< 0). */
  readonly rounding: number;
  /** Who got the units that shares leave over, where one step decided it; null: nobody had to. */
  readonly sharing: Sharing | null;
  /** What holds and bounds, here or elsewhere, gave or took. */
  readonly limits: number;
  /** What later changes gave or took. */
  readonly edits: number;
  /** What buffers add: those that the team holds, and those of managers. */
  readonly buffers: { readonly fromTeam: number; readonly fromManagers: number };
  /** Holds and bounds that speak of this cell, or of a sum that it is part of, and decide it. */
  readonly hits: readonly Hit[];
}

/** A part of the step before. */
export interface Step {
  /** Of several periods together it names none. */
  readonly slice: Slice;
  /** The periods that it is about; null: all. */
  readonly periods: Periods | null;
  /** What stands in the plan. */
  readonly units: Amount;
  readonly fitted: number;
  /** `fitted` as a part of the step before, 0 to 1; 1 for the first. */
  readonly share: number;
  readonly by: Ground;
}

/** A hold, or a bound that was reached. */
export interface Hit {
  readonly limit: Limit;
  readonly by: "held" | "min" | "max";
}

/** Why one number is what it is. For several numbers of a plan ask an `explainer`. */
export function why(plan: Plan, metric: number, cell: WhyCell): Why {
  return explainer(plan)(metric, cell);
}

/** Computes what every explanation of a plan needs, once, and only when asked. `plan` is the target's, `buffers` come on top. */
export function explainer(plan: Plan, buffers: readonly Buffer[] = []): (metric: number, cell: WhyCell) => Why {
  const assignedPlan = assigned({ target: plan, buffers });
  let free: readonly Cube[] | null = null;
  let built: readonly Cube[] | null = null;
  const patterns = new Map<number, Cube>();
  return (metric, cell) => {
    free ??= cubesOf({ ...plan.inputs, holds: [], bounds: [] }, plan);
    built ??= plan.inputs.holds.length + plan.inputs.bounds.length === 0 ? free : cubesOf(plan.inputs, plan);
    const fit = patterns.get(metric) ?? patternOf(plan, metric);
    patterns.set(metric, fit);
    const own = (isTeam: boolean): readonly Cube[] =>
      buffers
        .filter((buffer) => buffer.metric === metric && (buffer.manager === null) === isTeam)
        .map(({ leaves }) => ({ ...cubeAt(plan.cubes, metric), leaves }));
    const [target, all] = [cubeAt(plan.cubes, metric), cubeAt(assignedPlan.cubes, metric)];
    return explained(plan, metric, cell, {
      fit,
      free: cubeAt(free, metric),
      built: cubeAt(built, metric),
      target,
      assigned: all,
      team: own(true),
      managers: own(false),
    });
  };
}

interface Cubes {
  /** Real units. */
  readonly fit: Cube;
  /** Without holds and bounds. */
  readonly free: Cube;
  readonly built: Cube;
  /** As it is now, without and with buffers; and what each buffer adds. */
  readonly target: Cube;
  readonly assigned: Cube;
  readonly team: readonly Cube[];
  readonly managers: readonly Cube[];
}

function explained(plan: Plan, metric: number, cell: WhyCell, cubes: Cubes): Why {
  const { fit, free, built, target } = cubes;
  const path = slices(plan, metric, cell);
  const amounts = path.map((place) => [sumOf(cubes.assigned, place), sumOf(fit, place)] as const);
  const steps = path.map(({ slice, periods, by }, i): Step => {
    const [units, fitted] = amounts[i] ?? [0, 0];
    const before = amounts[i - 1]?.[1] ?? fitted;
    return { slice, periods, units: units as Amount, fitted, share: before === 0 ? 0 : i === 0 ? 1 : fitted / before, by };
  });
  const last = path.at(-1);
  if (!last) throw new RangeError("an explanation begins with the total");
  const beside = siblings(plan, last);
  const at = (one: Cube): number => sumOf(one, last);
  const [units, fitted] = [at(cubes.assigned), at(fit)];
  return {
    slice: last.slice,
    units: units as Amount,
    steps,
    fitted,
    rounding: at(free) - fitted,
    sharing: beside === null ? null : sharing(beside.parts, beside.own, fit, free, chosenPart(plan.inputs, last, beside.parts)),
    limits: at(built) - at(free),
    edits: at(target) - at(built),
    buffers: { fromTeam: sum(cubes.team.map(at)), fromManagers: sum(cubes.managers.map(at)) },
    hits: limitsOf(plan.inputs, metric).flatMap((limit) => hit(plan, cubes.assigned, limit, last)),
  };
}

/** What the plan says of the remainder among these parts: in which periods, or to which manager or client. */
function chosenPart({ remainder, remainderTo }: Inputs, { by }: Place, parts: readonly Place[]): ChosenPart | null {
  if (by.type === "Season") return remainder === "largest" ? null : { type: "Periods" };
  const who = by.type === "Basis" ? "client" : "manager";
  const part = parts.findIndex(({ slice }) => slice[who] !== null && slice[who] === remainderTo[who]);
  return part < 0 ? null : { type: "Named", part };
}

/** A limit decides a cell when the cell lies in its slice, and the slice's sum is held or stands at the bound. */
function hit({ accounts }: Plan, cube: Cube, limit: Limit, { slice, rows, periods }: Place): readonly Hit[] {
  const contains =
    (limit.slice.product === null || limit.slice.product === slice.product) &&
    isWithin(periods, limit.slice) &&
    rows.every(
      (row) =>
        (limit.slice.manager ?? accounts[row]?.manager) === accounts[row]?.manager &&
        (limit.slice.client ?? accounts[row]?.client) === accounts[row]?.client,
    );
  if (!contains) return [];
  if (limit.min === limit.max) return [{ limit, by: "held" }];
  const units = sliceSum(cube, accounts, limit.slice);
  if (units === limit.min && limit.min > 0) return [{ limit, by: "min" }];
  return units === limit.max ? [{ limit, by: "max" }] : [];
}

/** Do the limit's periods hold all of these? @param periods null: the year */
function isWithin(periods: Periods | null, limit: Slice): boolean {
  if (periods === null) return limit.period === null;
  return covers(limit, periods.first) && covers(limit, periods.first + periods.count - 1);
}

function patternOf({ inputs, accounts }: Plan, metric: number): Cube {
  const own = accountsOf(accounts, inputs.managers.length);
  const leaves = pattern(inputs, accounts, metric, basis(inputs, accounts, metric).values, own);
  return { products: inputs.products.length, accounts: accounts.length, periods: inputs.periods.length, leaves };
}

/** What is built from the inputs; a plan that was changed so far that they no longer build explains itself. */
function cubesOf(inputs: Inputs, plan: Plan): readonly Cube[] {
  const built = build(inputs);
  return built.type === "Built" ? built.plan.cubes : plan.cubes;
}

function cubeAt(cubes: readonly Cube[], metric: number): Cube {
  const cube = cubes[metric];
  if (!cube) throw new RangeError(`the plan has no metric ${metric}`);
  return cube;
}
