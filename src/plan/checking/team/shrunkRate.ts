/** Visits, and those of them that ended in a contract. */
export interface Contracts {
  readonly done: number;
  readonly signed: number;
}

/** Visits from which a manager's own rate means something. */
const LEAST = 10;

/**
 * A manager's rate between his own and the team's: a beta prior whose mean and variance are those of the managers (method of moments), so
 * that few visits say little. Where managers differ by no more than chance, everybody has the team's rate.
 *
 * @param all of everybody
 */
export function shrunkRate({ done, signed }: Contracts, all: readonly Contracts[]): number | null {
  const known = all.filter((one) => one.done >= LEAST);
  const visits = known.reduce((sum, one) => sum + one.done, 0);
  if (visits === 0) return null;
  const rate = known.reduce((sum, one) => sum + one.signed, 0) / visits;
  const squares = known.reduce((sum, one) => sum + one.done * (one.signed / one.done - rate) ** 2, 0);
  const chance = rate * (1 - rate);
  // What managers differ by on top of chance, weighted by their visits.
  const size = visits - known.reduce((sum, one) => sum + one.done ** 2, 0) / visits;
  const between = size > 0 ? (squares - (known.length - 1) * chance) / size : 0;
  if (!(between > 0) || chance === 0) return rate;
  const strength = Math.max(0, chance / between - 1);
  return (rate * strength + signed) / (strength + done);
}
