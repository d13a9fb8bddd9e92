import { bias, scaledError, trackingSignals } from "../../measure/forecastErrors";
import { planAccuracy } from "../../measure/planAccuracy";
import { exactSum } from "../../numbers/exact";
import type { Facts, Person } from "../facts/facts";
import { expectations, type Cell } from "../team/forecasts";
import { UNTESTED, type PersonRule, type Tested } from "./found";

/** So many closed months are looked at. */
const LAST = 4;

/**
 * Rule 8, 预计准确率低: forecasts that hit less than half in three of the last four closed months (Σ min ÷ Σ max by client and product), or that
 * are off to one side month after month (tracking signal). By the manager's own forecasts, where enough were made; against what was
 * assigned it is a note at most.
 * Months of a revision are left out; forecasts that are better than “as last month” (MASE below 1) are not low.
 */
export const forecasts: PersonRule = (facts, person) => {
  const all = facts.inputs.metrics.map((_, metric) => ofMetric(facts, person, metric));
  const tests = all.some((one) => one.tests > 0) ? 1 : 0;
  return { found: all.flatMap(({ found }) => found), tests };
};

interface Month {
  readonly month: number;
  readonly accuracy: number;
  readonly cells: readonly Cell[];
  readonly isOwn: boolean;
}

function ofMetric(facts: Facts, person: Person, metric: number): Tested {
  const rule = facts.inputs.checking.rules[8];
  const months = facts.closed.flatMap((month): Month[] => {
    if (month + 1 < person.from + person.ramp || isRevised(facts, metric, month)) return [];
    const all = expectations(facts, person, metric, month);
    const own = all.filter((cell) => cell.isOwn);
    const isOwn = own.length >= rule.minCells;
    const cells = isOwn ? own : all;
    const accuracy = planAccuracy(
      cells.map(({ actual }) => actual),
      cells.map(({ expected }) => expected),
    );
    return cells.length < rule.minCells || accuracy === null ? [] : [{ month, accuracy, cells, isOwn }];
  });
  if (months.length < rule.months) return UNTESTED;
  const looked = months.slice(-LAST);
  const low = looked.filter(({ accuracy }) => accuracy < rule.accuracy);
  const sums = months.map(({ cells }) => [exactSum(cells.map((c) => c.actual)), exactSum(cells.map((c) => c.expected))] as const);
  const actuals = sums.map(([actual]) => actual);
  const expected = sums.map(([, forecast]) => forecast);
  const signal = trackingSignals(actuals, expected).at(-1) ?? 0;
  const isLow = low.length >= rule.months;
  if ((!isLow && Math.abs(signal) <= rule.signal) || beatsLastMonth(months)) return { found: [], tests: 1 };
  const concerned = isLow ? low : months;
  const [first, last] = [concerned[0], concerned.at(-1)];
  const cells = concerned.flatMap((one) => one.cells);
  return {
    tests: 1,
    found: [
      {
        rule: 8,
        level: isLow && concerned.every(({ isOwn }) => isOwn) ? "attention" : "note",
        manager: person.id,
        subject: { of: "metric", id: facts.inputs.metrics[metric]?.id ?? "" },
        from: facts.months[first?.month ?? 0]?.from ?? 0,
        to: facts.months[last?.month ?? 0]?.to ?? 0,
        period: `m${(first?.month ?? 0) + 1}`,
        rows: concerned.map(({ month }) => `${person.id}:${facts.inputs.metrics[metric]?.id}:${month + 1}`),
        fact: {
          type: "Forecasts",
          months: concerned.length,
          accuracy:
            planAccuracy(
              cells.map((c) => c.actual),
              cells.map((c) => c.expected),
            ) ?? 0,
          bias: bias(actuals, expected) ?? 0,
          signal,
        },
      },
    ],
  };
}

/** Whether forecasts erred less than whoever expects of each client what the last month brought. */
function beatsLastMonth(months: readonly Month[]): boolean {
  const cells = months.flatMap((one) => one.cells).filter(({ before }) => before !== null);
  const scaled = scaledError(
    cells.map(({ actual }) => actual),
    cells.map(({ expected }) => expected),
    cells.map(({ actual, before }) => actual - (before ?? 0)),
  );
  return months.length >= LAST && scaled !== null && scaled < 1;
}

function isRevised({ inputs }: Facts, metric: number, month: number): boolean {
  return inputs.changes.some((change) => change.type === "revise" && change.metric === metric && change.month === month + 1);
}
