import { unitsOf } from "../change/slice";
import type { Plan } from "../cube/plan";
import type { Shift } from "../inputs/change";
import { sliceOf } from "./asHolds";
import { spreadOver } from "./spreadOver";
import type { Wish } from "./wish";

export type Absorber = Shift["absorbedBy"];

/** Scope by ids, and the total in whole units. */
export interface WishedShift {
  readonly metric: number;
  readonly product: number | null;
  readonly manager: string | null;
  readonly client: string | null;
  /** 1–12; null: the year. */
  readonly month: number | null;
  readonly units: number;
}

/**
 * Shifts by which a plan in the course of the year says what was wished for: what others carry makes room. A sum over several months
 * becomes a shift for each that is still open, in proportion to what they are; closed ones stay. One that is all closed is asked for as it
 * is, and refused by whoever makes changes.
 *
 * @param current by months; `months`: how many each period of the sheets has; `closed`: how many are
 */
export function asShifts(current: Plan, months: readonly number[], closed: number, wish: Wish): readonly WishedShift[] {
  const { metric, product, manager, client } = sliceOf(current, wish);
  const { managers, clients } = current.inputs;
  const scope = { metric, product, manager: managers[manager ?? -1]?.id ?? null, client: clients[client ?? -1]?.id ?? null };
  const { period, count = 1 } = wish.cell;
  if (period === null) return [{ ...scope, month: null, units: wish.units }];
  const before = months.slice(0, period).reduce((sum, each) => sum + each, 0);
  const length = months.slice(period, period + count).reduce((sum, each) => sum + each, 0);
  const all = Array.from({ length }, (_, at) => before + at);
  const standing = (month: number): number => unitsOf(current, { metric, product, manager, client, period: month });
  const open = all.filter((month) => month >= closed);
  const left = wish.units - all.filter((month) => month < closed).reduce((sum, month) => sum + standing(month), 0);
  if (open.length === 0 || left < 0) return [{ ...scope, month: before + 1, units: wish.units }];
  const parts = spreadOver(left, open.map(standing));
  return open.map((month, at) => ({ ...scope, month: month + 1, units: parts[at] ?? 0 }));
}

/** Whose total stays if nobody says otherwise: the nearest around the cell. */
export function usualAbsorber({ cell }: Wish): Absorber {
  if (cell.account !== null) return "client";
  if (cell.manager !== null) return "manager";
  return cell.period === null ? "product" : "month";
}
