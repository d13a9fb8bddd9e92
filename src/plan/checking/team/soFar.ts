import { exactSum } from "../../numbers/exact";
import type { Facts } from "../facts/facts";
import { salesOf, type Place } from "./sales";

/** What was planned and brought in closed months, and what is planned for the others. */
export function soFar(facts: Facts, places: readonly Place[], metric: number) {
  const sales = salesOf(facts)[metric];
  const closed = new Set(facts.closed);
  const sum = (cells: Float64Array | undefined, isWanted: (month: number) => boolean): number =>
    exactSum(places.flatMap(({ start }) => facts.months.map((_, month) => (isWanted(month) ? (cells?.[start + month] ?? 0) : 0))));
  return {
    planned: sum(sales?.planned, (month) => closed.has(month)),
    net: sum(sales?.net, (month) => closed.has(month)),
    left: sum(sales?.planned, (month) => !closed.has(month)),
  };
}
