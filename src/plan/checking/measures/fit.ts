import { attainment } from "../../measure/attainment";
import { zOf } from "../../statistics/normal";
import { wilson } from "../../statistics/wilson";
import { onceEach } from "../../steps/once";
import { clientsById } from "../team/clients";
import { classOf } from "../team/contractRates";
import type { Contracts } from "../team/shrunkRate";
import { once, oncePerSpan, type Facts, type Person } from "../facts/facts";
import { isIn, type Span } from "../facts/span";
import { placesOf, type Place } from "../team/sales";
import { soFar } from "../team/soFar";

/** M14: how a manager does with clients of a class, beside the team. */
export interface Fit {
  readonly class: string;
  readonly visits: number;
  readonly signed: number;
  /** Low end, rate, high end (Wilson, 95 %); null without visits. Fewer than twenty visits say little. */
  readonly contractRate: readonly [low: number, rate: number, high: number] | null;
  readonly attainment: number | null;
  readonly teamRate: number | null;
  readonly teamAttainment: number | null;
}

/** M14 for every class that the manager has clients of, or visited; "" is whoever may become a client. */
export function fitOf(facts: Facts, span: Span, person: Person, metric: number): readonly Fit[] {
  const own = placesOf(facts)[person.at] ?? [];
  const counted = byClass(facts, span, person);
  const classes = new Set([...own.map(({ client }) => gradeOf(facts, client)), ...counted.keys()]);
  return [...classes].sort().map((grade) => {
    const { done, signed } = counted.get(grade) ?? { done: 0, signed: 0 };
    const team = teamByClass(facts, span).get(grade);
    const interval = wilson(signed, done, zOf(0.95));
    return {
      class: grade,
      visits: done,
      signed,
      contractRate: interval && [interval[0], signed / done, interval[1]],
      attainment: reached(facts, own, grade, metric),
      teamRate: team ? team.signed / team.done : null,
      teamAttainment: teamReached(facts)({ grade, metric }),
    };
  });
}

/** The team by itself: its own visits, rates and attainment, class by class. */
export function teamFit(facts: Facts, span: Span, metric: number): readonly Fit[] {
  const counted = teamByClass(facts, span);
  const classes = new Set([...counted.keys(), ...placesOf(facts).flatMap((own) => own.map(({ client }) => gradeOf(facts, client)))]);
  return [...classes].sort().map((grade) => {
    const { done, signed } = counted.get(grade) ?? { done: 0, signed: 0 };
    const interval = wilson(signed, done, zOf(0.95));
    const rate = interval && signed / done;
    const all = teamReached(facts)({ grade, metric });
    return {
      class: grade,
      visits: done,
      signed,
      contractRate: interval && [interval[0], signed / done, interval[1]],
      attainment: all,
      teamRate: rate,
      teamAttainment: all,
    };
  });
}

/** "" is whoever may become a client, and a manager's own row. */
function gradeOf(facts: Facts, client: string | null): string {
  return clientsById(facts).get(client ?? "")?.class ?? "";
}

/** The attainment of clients of a class. */
function reached(facts: Facts, places: readonly Place[], grade: string, metric: number): number | null {
  const { net, planned } = soFar(
    facts,
    places.filter(({ client }) => gradeOf(facts, client) === grade),
    metric,
  );
  return attainment(net, planned);
}

const teamReached = once((facts) =>
  onceEach(
    ({ grade, metric }: { readonly grade: string; readonly metric: number }) => reached(facts, placesOf(facts).flat(), grade, metric),
    ({ grade, metric }) => `${metric} ${grade}`,
  ),
);

function byClass(facts: Facts, span: Span, { done }: Person): ReadonlyMap<string, Contracts> {
  const counted = new Map<string, Contracts>();
  for (const visit of done) if (isIn(span, visit.day)) add(counted, classOf(facts, visit), { done: 1, signed: visit.isSigned ? 1 : 0 });
  return counted;
}

const teamByClass = oncePerSpan((facts, span) => {
  const counted = new Map<string, Contracts>();
  for (const person of facts.people) for (const [grade, own] of byClass(facts, span, person)) add(counted, grade, own);
  return counted;
});

function add(counted: Map<string, Contracts>, grade: string, { done, signed }: Contracts): void {
  const before = counted.get(grade) ?? { done: 0, signed: 0 };
  counted.set(grade, { done: before.done + done, signed: before.signed + signed });
}
