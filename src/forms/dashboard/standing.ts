import { attainment } from "../../plan/measure/attainment";
import { exactRound } from "../../plan/numbers/exact";
import { attainedSoFar, soFar } from "../../plan/progress/attained";
import type { Progress } from "../../plan/progress/progress";
import { MONTHS } from "../../plan/calendar/months";

/**
 * Where the team, a manager or a product stands after so many months, in whole units: 280 of 300 so far is 93.33 %, 93.33 a month, and
 * 102.22 a month are needed for the year's 1200.
 */
export interface Standing {
  /** The target in force. */
  readonly year: number;
  readonly planned: number;
  readonly actual: number;
  /** What had to be signed, and what was. */
  readonly needed: number;
  readonly signed: number;
  /** Of the plan so far, with ten decimals, so that equals are equal and a boundary is kept; null where nothing was planned. */
  readonly attainment: number | null;
  readonly gross: number | null;
  /** What a month brought on average, and what each of the others has to bring; null where there are none. */
  readonly pace: number | null;
  readonly required: number | null;
  /** The year, if the rest goes as the months so far; null where less than something was planned for them. */
  readonly forecast: number | null;
  /** How much of the year is done. */
  readonly done: number | null;
}

export function standingOf({ planned, needed, sold, net, year }: Progress, through: number): Standing {
  const [plan, actual, signed, toSign] = [planned, net, sold, needed].map((units) => soFar(units, through)) as [
    number,
    number,
    number,
    number,
  ];
  return {
    year,
    planned: plan,
    actual,
    needed: toSign,
    signed,
    attainment: attainedSoFar({ net, planned }, through),
    gross: attainment(signed, toSign),
    pace: through === 0 ? null : actual / through,
    required: through === MONTHS ? null : (year - actual) / (MONTHS - through),
    forecast: plan > 0 ? (actual / plan) * planned.reduce((sum, units) => sum + units, 0) : null,
    done: attainment(actual, year),
  };
}

/** A manager of whom nothing was reported of the last month that anybody reported, though something was planned: he is not ranked. */
export function isSilent({ planned, net }: Progress, through: number): boolean {
  return through > 0 && (net[through - 1] ?? null) === null && (planned[through - 1] ?? 0) > 0;
}

/** Beyond the tolerance, in percentage points, behind the plan. */
export function isOffTrack({ attainment }: Standing, tolerance: number): boolean {
  return attainment !== null && attainment < exactRound(1 - tolerance / 100, 10);
}

/** Off track beyond the second limit, too. */
export function isAtRisk({ attainment }: Standing, limits: { readonly tolerance: number; readonly risk: number }): boolean {
  return attainment !== null && attainment < riskBoundOf(limits);
}

export function riskBoundOf({ tolerance, risk }: { readonly tolerance: number; readonly risk: number }): number {
  return exactRound(1 - Math.max(tolerance, risk) / 100, 10);
}

/** The attainment from which on nobody is off track. `tolerance`: the cell with it. */
export function boundFormula(tolerance: string): string {
  return `ROUND(1-${tolerance}/100,10)`;
}
