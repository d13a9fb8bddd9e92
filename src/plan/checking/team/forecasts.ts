import { clientId } from "./clients";
import { salesOf, placesOf } from "./sales";
import { once, type Facts, type Person } from "../facts/facts";

/** What was expected of a client and product in a month, and what came of it (below 0 counts 0). */
export interface Cell {
  /** Id; null: the manager's own row. */
  readonly client: string | null;
  /** What the manager said (预计签约), or else what the plan assigned (对下达). */
  readonly expected: number;
  readonly isOwn: boolean;
  readonly actual: number;
  /** What the month before brought. */
  readonly before: number | null;
}

/** The cells of a month in which anything was expected or brought. */
export function expectations(facts: Facts, person: Person, metric: number, month: number): readonly Cell[] {
  const own = ownForecasts(facts).get(person.id)?.get(key(metric, month));
  const sales = salesOf(facts)[metric];
  return (placesOf(facts)[person.at] ?? []).flatMap(({ start, product, client }): Cell[] => {
    const said = own?.get(`${product} ${client}`);
    const expected = said ?? Math.max(0, sales?.planned[start + month] ?? 0);
    const actual = Math.max(0, sales?.net[start + month] ?? 0);
    if (expected === 0 && actual === 0) return [];
    return [
      { client, expected, actual, isOwn: said !== undefined, before: month === 0 ? null : Math.max(0, sales?.net[start + month - 1] ?? 0) },
    ];
  });
}

/** By manager, metric and month: the amount by product and client. Of one expected twice, the sum. */
const ownForecasts = once((facts) => {
  const all = new Map<string, Map<string, Map<string, number>>>();
  for (const { manager, forecast } of facts.inputs.actions) {
    const id = facts.people.find((person) => person.id === manager || person.name === manager)?.id ?? manager;
    const own = all.get(id) ?? new Map<string, Map<string, number>>();
    all.set(id, own);
    for (const { client, product, metric, month, amount } of forecast) {
      const cells = own.get(key(metric, month - 1)) ?? new Map<string, number>();
      own.set(key(metric, month - 1), cells);
      const cell = `${product} ${clientId(facts, client) ?? client}`;
      cells.set(cell, (cells.get(cell) ?? 0) + amount);
    }
  }
  return all;
});

/** Whether the manager expected something of a client's product in a month himself. */
export function isForecast(facts: Facts, person: Person, metric: number, month: number, product: number, client: string | null): boolean {
  return (ownForecasts(facts).get(person.id)?.get(key(metric, month))?.get(`${product} ${client}`) ?? 0) > 0;
}

function key(metric: number, month: number): string {
  return `${metric} ${month}`;
}
