import { once, type Facts, type Person } from "../facts/facts";
import { isIn, type Span } from "../facts/span";
import { clientId } from "../team/clients";
import { placesOf, salesOf } from "../team/sales";

/** M12: visits that ended in a contract, and those of them for which something was sold in the same month or the next. */
export interface Booked {
  readonly signed: number;
  readonly booked: number;
  readonly share: number | null;
  /** Ids of the visits without anything sold. */
  readonly open: readonly string[];
}

/** M12 of days of which the next month is known; later visits may still be booked. @param person null: the team */
export function bookedOf(facts: Facts, span: Span, person: Person | null): Booked {
  const people = person === null ? facts.people : [person];
  const last = facts.closed.at(-1) ?? -1;
  const signed = people.flatMap(({ done }) =>
    done.flatMap(({ day, client, isSigned, visit, entry }) => {
      const month = facts.months.findIndex(({ to }) => to >= day);
      const isKnown = isSigned && isIn(span, day) && month >= 0 && (month < last || isSold(facts, client, month));
      return isKnown
        ? [{ id: entry?.id ?? visit?.id ?? "", isBooked: isSold(facts, client, month) || isSold(facts, client, month + 1) }]
        : [];
    }),
  );
  const booked = signed.filter(({ isBooked }) => isBooked).length;
  const open = signed.flatMap(({ id, isBooked }) => (isBooked ? [] : [id])).sort();
  return { signed: signed.length, booked, share: signed.length > 0 ? booked / signed.length : null, open };
}

function isSold(facts: Facts, client: string, month: number): boolean {
  return (
    soldMonths(facts)
      .get(clientId(facts, client) ?? "")
      ?.has(month) ?? false
  );
}

/** Closed months in which anything was sold, by client. */
const soldMonths = once((facts) => {
  const months = new Map<string, Set<number>>();
  for (const { client, start } of placesOf(facts).flat()) {
    if (client === null) continue;
    const own = months.get(client) ?? new Set<number>();
    months.set(client, own);
    for (const { sold } of salesOf(facts)) for (const month of facts.closed) if ((sold[start + month] ?? 0) > 0) own.add(month);
  }
  return months;
});
