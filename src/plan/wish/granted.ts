import { unitsOf } from "../change/slice";
import { holdOf } from "../holds/isHeld";
import type { Shift } from "../inputs/change";
import type { Decision, Inputs } from "../inputs/inputs";
import { amount } from "../numbers/amount";
import type { Problem } from "../problem/problem";
import { isAnyIssued } from "../stage/standing";
import { planYear, type Year } from "../year/planYear";
import { asHolds, sliceOf } from "./asHolds";
import { asShifts, usualAbsorber, type Absorber } from "./asShifts";
import type { Wish } from "./wish";

/** Who wants it, since when and why; of a plan in the course of the year, who makes room. */
export interface WishesSaid extends Required<Omit<Decision, "until">> {
  /** Null: whoever shares the nearest total. */
  readonly absorbedBy: Absorber | null;
  /** May a hold speak of several periods? Otherwise each of them is held. */
  readonly holdsSpan: boolean;
}

export type Granted =
  | {
      readonly type: "Granted";
      readonly year: Year;
      /** Positions of the holds that are other than before, or new. Empty: the year's changes say it. */
      readonly holds: readonly number[];
    }
  /** What stands against it, at its place in the plan file. */
  | { readonly type: "Problems"; readonly problems: readonly Problem[] }
  /** One of them cannot be had to the unit, together with the others; `units`: what comes nearest. */
  | { readonly type: "Missed"; readonly wish: number; readonly units: number };

/**
 * The plan that says, to the unit, what was wished for: all of it or nothing. Before anything has changed in the year and anybody's plan is
 * issued, the numbers are held and the plan is split anew; from then on they are shifts, which leave everybody's sum and closed months as
 * they are.
 *
 * Buffers come on top of what is held, and a shift takes from others what was shifted before: what is asked for is moved by what is
 * missing until it comes out.
 */
export function granted(year: Year, wishes: readonly Wish[], said: WishesSaid): Granted {
  const build = { holds: withHolds, shifts: withShifts }[wishesBecome(year.inputs)];
  let asked = wishes;
  let missed: Granted = { type: "Missed", wish: 0, units: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const built = build(year, asked, said);
    const result = planYear(built.inputs);
    if (result.type === "Problems") return result;
    const misses = wishes.map((wish) => wish.units - unitsAt(result.year, wish));
    const first = misses.findIndex((miss) => miss !== 0);
    if (first < 0) return { type: "Granted", year: result.year, holds: built.holds };
    missed = { type: "Missed", wish: first, units: (wishes[first]?.units ?? 0) - (misses[first] ?? 0) };
    const next = asked.map((wish, at) => ({ ...wish, units: wish.units + (misses[at] ?? 0) }));
    if (next.some(({ units }) => units < 0)) return missed;
    asked = next;
  }
  return missed;
}

const ROUNDS = 12;

/** A hold splits anew, so that everybody makes room: once anybody's plan is issued, or anything has changed, only changes move it. */
export function wishesBecome(inputs: Pick<Inputs, "changes" | "stages">): "holds" | "shifts" {
  return inputs.changes.length > 0 || isAnyIssued(inputs) ? "shifts" : "holds";
}

/** What the sheets show in the cell that a wish speaks of. */
export function unitsAt({ buffered, plan }: Year, wish: Wish): number {
  const shown = wish.part === "target" ? buffered.target : plan;
  const slice = sliceOf(shown, wish);
  const { period, count = 1 } = wish.cell;
  if (period === null) return unitsOf(shown, slice);
  return Array.from({ length: count }, (_, at) => unitsOf(shown, { ...slice, period: period + at })).reduce((sum, units) => sum + units, 0);
}

interface Built {
  readonly inputs: Inputs;
  readonly holds: readonly number[];
}

/** A sum that was held already is held at what is wished for now. */
function withHolds({ inputs, buffered }: Year, wishes: readonly Wish[], { by, date, reason, holdsSpan }: WishesSaid): Built {
  const holds = [...inputs.holds];
  const changed = wishes
    .flatMap((wish) => asHolds(buffered.target, wish, { reason, by, date }, holdsSpan))
    .map((hold) => {
      const before = holdOf({ holds }, hold);
      const at = before ? holds.indexOf(before) : holds.length;
      holds[at] = hold;
      return at;
    });
  return { inputs: { ...inputs, holds }, holds: changed };
}

function withShifts({ inputs, course }: Year, wishes: readonly Wish[], { by, date, reason, absorbedBy }: WishesSaid): Built {
  const shifts = wishes.flatMap((wish) =>
    asShifts(course.current, inputs.periods, course.closed, wish).map(({ units, ...scope }): Shift => ({
      type: "shift",
      ...scope,
      total: amount(units),
      before: null,
      absorbedBy: absorbedBy ?? usualAbsorber(wish),
      by,
      date,
      note: reason,
    })),
  );
  return { inputs: { ...inputs, changes: [...inputs.changes, ...shifts] }, holds: [] };
}
