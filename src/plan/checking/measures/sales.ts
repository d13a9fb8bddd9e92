import type { Facts, Person } from "../facts/facts";
import { isIn, type Span } from "../facts/span";
import { isForecast } from "../team/forecasts";
import { isUnplanned } from "../team/orders";
import { placesOf, salesOf, type Place } from "../team/sales";
import { soFar } from "../team/soFar";

/** M8: something that is behind, of a manager: all of his, a product, or a client. Whole units. */
export interface Behind {
  readonly of: "manager" | "product" | "client";
  readonly id: string;
  readonly planned: number;
  readonly net: number;
  readonly gap: number;
  /** What each month that is left has to bring, so that the year is reached; null: none is left. */
  readonly requiredPace: number | null;
  /** Below the limit of what is at risk. */
  readonly isAtRisk: boolean;
}

/** M8 for a manager and a metric, by the tolerances agreed, the largest gap first. */
export function behindOf(facts: Facts, person: Person, metric: number): readonly Behind[] {
  const places = placesOf(facts)[person.at] ?? [];
  const { products, checking } = facts.inputs;
  const { behind, risk } = checking.tolerances;
  const groups: [Behind["of"], string, readonly Place[]][] = [
    ["manager", person.id, places],
    ...products.map(({ id }, product): [Behind["of"], string, readonly Place[]] => [
      "product",
      id,
      places.filter((one) => one.product === product),
    ]),
    ...[...new Set(places.flatMap(({ client }) => client ?? []))].map((id): [Behind["of"], string, readonly Place[]] => [
      "client",
      id,
      places.filter(({ client }) => client === id),
    ]),
  ];
  return groups
    .flatMap(([of, id, own]): Behind[] => {
      const { planned, net, left } = soFar(facts, own, metric);
      if (planned <= 0 || net >= behind * planned) return [];
      const months = facts.months.length - facts.closed.length;
      return [
        {
          of,
          id,
          planned,
          net,
          gap: planned - net,
          requiredPace: months === 0 ? null : (left + planned - net) / months,
          isAtRisk: net < risk * planned,
        },
      ];
    })
    .sort((a, b) => b.gap - a.gap || (a.id < b.id ? -1 : 1));
}

/** A client's product in a month: what was expected of it, and what came. */
export interface Cell {
  readonly client: string;
  /** Position. */
  readonly product: number;
  /** From 0. */
  readonly month: number;
  readonly units: number;
}

/** M9: planned or expected, and nothing sold, in closed months that end within the days. `units` is what was planned. */
export function notBought(facts: Facts, span: Span, person: Person, metric: number): readonly Cell[] {
  const sales = salesOf(facts)[metric];
  return cells(facts, span, person, ({ start, product, client }, month) => {
    const planned = sales?.planned[start + month] ?? 0;
    const isExpected = planned > 0 || isForecast(facts, person, metric, month, product, client);
    return isExpected && (sales?.sold[start + month] ?? 0) === 0 ? planned : null;
  });
}

/** M10: sold, and neither planned nor expected nor visited in the 60 days before. `units` is what was sold. */
export function notExpected(facts: Facts, span: Span, person: Person, metric: number): readonly Cell[] {
  const sales = salesOf(facts)[metric];
  return cells(facts, span, person, (place, month) => {
    const sold = sales?.sold[place.start + month] ?? 0;
    return sold > 0 && isUnplanned(facts, person, place, metric, month) ? sold : null;
  });
}

function cells(facts: Facts, span: Span, person: Person, unitsOf: (place: Place, month: number) => number | null): readonly Cell[] {
  const months = facts.closed.filter((month) => isIn(span, facts.months[month]?.to ?? 0));
  return (placesOf(facts)[person.at] ?? []).flatMap((place) =>
    months.flatMap((month): Cell[] => {
      const units = place.client === null ? null : unitsOf(place, month);
      return units === null || place.client === null ? [] : [{ client: place.client, product: place.product, month, units }];
    }),
  );
}
