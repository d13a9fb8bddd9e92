/** References to what the plan knows by name or id, and amounts in the unit of their metric. */
import { amount, type Amount } from "../../numbers/amount";
import type { Metric } from "../../inputs/inputs";
import type { Path } from "../../problem/problem";
import { finder, namesOf, type Named } from "../../typed/finder";
import { parseAmount, parseSigned } from "../../typed/units";
import type { Report } from "./report";

export type Unknown = "UnknownMetric" | "UnknownProduct" | "UnknownManager" | "UnknownClient";

/** Null where no name is given, or one that nobody has, which is reported. */
export function find(name: string | undefined, entries: readonly Named[], type: Unknown, at: Path, report: Report): number | null {
  return name === undefined ? null : (finder(entries)(name) ?? missing(name, entries, type, at, report));
}

export function missing(name: string, entries: readonly Named[], type: Unknown, at: Path, report: Report): null {
  report(at, { type, name, known: namesOf(entries) });
  return null;
}

/** What counts where the metric itself is not known. */
export const ONE: Pick<Metric, "unit"> = { unit: { size: 1, decimals: 0 } };

/** In whole units; 0 where it is not right, which is reported. */
export function checked(given: string | number, metric: Metric | undefined, at: Path, report: Report, parse = parseAmount): Amount {
  const parsed = parse(given, (metric ?? ONE).unit);
  if (typeof parsed === "number") return parsed;
  report(at, parsed);
  return amount(0);
}

/** What a month brought may be below zero: a correction of the month before. */
export function signed(given: string | number, metric: Metric | undefined, at: Path, report: Report): number {
  return checked(given, metric, at, report, parseSigned);
}
