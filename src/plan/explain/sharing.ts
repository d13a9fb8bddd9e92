import type { Cube } from "../cube/plan";
import { sumOf, type Place } from "./steps";

/**
 * Who got the unit: whole units of one sum shared among its parts. Shares are rounded down first; what is left over goes, a unit
 * each, where most was cut off, as far as every other sum still comes out.
 *
 *     320 over three equal clients: 106.67 each → 106 each, 2 left over → 107, 106, 107
 */
export interface Sharing {
  /** What was shared. */
  readonly whole: number;
  /** What was left over after rounding every share down. */
  readonly left: number;
  /** Those that got a unit of what was left, and those that just missed it, the nearest first; the number in question is among them. */
  readonly got: readonly Shared[];
  readonly missed: readonly Shared[];
  readonly rule: SharingRule;
}

/**
 * `largest`: where most was cut off; `tie`: as much here as there, so either would do; `totals`: elsewhere, for the
 * sake of other sums; `chosen`: elsewhere, since the plan says in which periods the remainder goes; `named`: all of it to one who is named.
 */
export type SharingRule = "largest" | "tie" | "totals" | "chosen" | "named";

/** Where the plan says that the remainder goes, among the parts in question: to some of them in turn, or all of it to one. */
export type ChosenPart = { readonly type: "Periods" } | { readonly type: "Named"; readonly part: number };

export interface Shared {
  readonly place: Place;
  readonly exact: number;
  readonly units: number;
  readonly isAsked: boolean;
}

/**
 * How the units of a sum were shared among its parts.
 *
 * @param parts in their order; together they are the sum
 * @param asked the position of the part in question
 * @param chosen null: where most is cut off
 * @returns null: nothing had to be rounded, or rounding elsewhere moved a part by more than a unit
 */
export function sharing(parts: readonly Place[], asked: number, fit: Cube, free: Cube, chosen: ChosenPart | null = null): Sharing | null {
  const fitted = parts.map((part) => sumOf(fit, part));
  const units = parts.map((part) => sumOf(free, part));
  const [whole, all] = [total(units), total(fitted)];
  if (all <= 0) return null;
  // Far below what shares can differ by, above what fitting and adding up leave behind.
  const noise = 1e-6 + whole * 1e-12;
  const shared = parts.map((place, i): Shared => {
    const exact = ((fitted[i] ?? 0) * whole) / all;
    const nearest = Math.round(exact);
    return { place, exact: Math.abs(exact - nearest) < noise ? nearest : exact, units: units[i] ?? 0, isAsked: i === asked };
  });
  const own = shared[asked];
  if (own === undefined || own.exact === own.units) return null;
  const got = shared.filter(({ exact, units }) => units > exact);
  const missed = shared.filter(({ exact, units }) => units < exact);
  const named = chosen?.type === "Named" ? shared[chosen.part] : undefined;
  const isNamed = named !== undefined && got.length === 1 && got[0] === named;
  if (shared.some((one) => Math.abs(one.exact - one.units) >= 1 && !(isNamed && one === named))) return null;
  if (isNamed) return { whole, left: named.units - Math.floor(named.exact), got, missed, rule: "named" };
  return {
    whole,
    left: got.length,
    got: got.sort((a, b) => part(a) - part(b)),
    missed: missed.sort((a, b) => part(b) - part(a)),
    rule: ruleOf(got, missed, noise, chosen?.type === "Periods"),
  };
}

function ruleOf(got: readonly Shared[], missed: readonly Shared[], noise: number, isChosen: boolean): SharingRule {
  const lead = Math.min(...got.map(part)) - Math.max(...missed.map(part));
  if (lead > noise) return "largest";
  if (isChosen) return "chosen";
  return lead < -noise ? "totals" : "tie";
}

/** What rounding down cuts off. */
function part({ exact }: Shared): number {
  return exact - Math.floor(exact);
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
