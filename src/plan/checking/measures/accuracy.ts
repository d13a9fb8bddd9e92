import { bias, scaledError, trackingSignals, weightedError } from "../../measure/forecastErrors";
import { planAccuracy } from "../../measure/planAccuracy";
import { exactSum } from "../../numbers/exact";
import type { Facts, Person } from "../facts/facts";
import { isIn, type Span } from "../facts/span";
import { expectations } from "../team/forecasts";

/** M6: how well what was expected came, by client and product of one metric. */
export interface Accuracy {
  /** Σ min ÷ Σ max; null where nothing was expected or brought. */
  readonly planAccuracy: number | null;
  /** Whether managers said of everything what they expected; else it is, in part, what was assigned (对下达). */
  readonly isOwn: boolean;
  /** Σ |actual − expected| ÷ Σ actual. */
  readonly weightedError: number | null;
  /** Above 0: more came than was expected. */
  readonly bias: number | null;
  readonly trackingSignal: number | null;
  /** Below 1: better than “as last month”; from four months on. */
  readonly scaledError: number | null;
}

const LEAST_MONTHS = 4;

/** Of the closed months that end within the days. @param person null: the team */
export function accuracyOf(facts: Facts, span: Span, person: Person | null, metric: number): Accuracy {
  const people = person === null ? facts.people : [person];
  const months = facts.closed.filter((month) => isIn(span, facts.months[month]?.to ?? 0));
  const byMonth = months.map((month) => people.flatMap((one) => expectations(facts, one, metric, month)));
  const cells = byMonth.flat();
  const actuals = cells.map(({ actual }) => actual);
  const expected = cells.map((cell) => cell.expected);
  const later = cells.filter(({ before }) => before !== null);
  return {
    planAccuracy: planAccuracy(actuals, expected),
    isOwn: cells.every(({ isOwn }) => isOwn),
    weightedError: weightedError(actuals, expected),
    bias: bias(actuals, expected),
    trackingSignal:
      trackingSignals(
        byMonth.map((all) => exactSum(all.map(({ actual }) => actual))),
        byMonth.map((all) => exactSum(all.map((cell) => cell.expected))),
      ).at(-1) ?? null,
    scaledError:
      months.length < LEAST_MONTHS
        ? null
        : scaledError(
            later.map(({ actual }) => actual),
            later.map((cell) => cell.expected),
            later.map(({ actual, before }) => actual - (before ?? 0)),
          ),
  };
}
