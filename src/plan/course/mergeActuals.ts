import type { Plan } from "../cube/plan";
import type { Actual } from "../inputs/actual";
import { accountFinder } from "./references";

/** What a manager reported of a month. */
export interface ReportedMonth {
  /** Position among the plan's managers. */
  readonly manager: number;
  /** 1–12, counted from the plan's first. */
  readonly month: number;
  readonly actuals: readonly Actual[];
}

/**
 * Takes reports in: each replaces what was known of its manager's month, and nothing else. A report that says what is known already leaves
 * it as it is, so that cancellations that were known by product are not lost to a sheet that tells them together. There is at most one
 * report of a manager's month.
 *
 *     known: 甲 1月 90, 乙 1月 80; reported: 甲 1月 95  →  乙 1月 80, 甲 1月 95
 *
 * @param plan by months, whose rows the actuals belong to
 */
export function mergeActuals(plan: Plan, known: readonly Actual[], reports: readonly ReportedMonth[]): readonly Actual[] {
  const find = accountFinder(plan);
  const ownerOf = (actual: Actual): number | undefined => {
    const account = find(actual);
    return typeof account === "number" ? plan.accounts[account]?.manager : undefined;
  };
  const months = new Map<string, readonly Actual[]>();
  const keyOf = (month: number, manager: number | undefined): string => `${month} ${manager ?? ""}`;
  const byMonth = new Map<string, Actual[]>();
  for (const actual of known) {
    const key = keyOf(actual.month, ownerOf(actual));
    const own = byMonth.get(key);
    if (own) own.push(actual);
    else byMonth.set(key, [actual]);
  }
  for (const { manager, month, actuals } of reports) {
    const key = keyOf(month, manager);
    const own = byMonth.get(key) ?? [];
    if (!sameAmounts(own, actuals, find)) months.set(key, withSources(actuals, own, find));
  }
  if (months.size === 0) return known;
  const replaced = new Set([...months.keys()].flatMap((key) => byMonth.get(key) ?? []));
  return [...known.filter((actual) => !replaced.has(actual)), ...[...months.values()].flat()];
}

/** Reports do not say where an amount came from: what was known of a cell's only amount stays known. */
function withSources(actuals: readonly Actual[], known: readonly Actual[], find: ReturnType<typeof accountFinder>): readonly Actual[] {
  if (known.every(({ source }) => source === undefined)) return actuals;
  const cellOf = (one: Actual): string => JSON.stringify([find(one), one.metric, one.product]);
  return actuals.map((actual) => {
    const former = known.filter((one) => cellOf(one) === cellOf(actual));
    const source = former.length === 1 ? former[0]?.source : undefined;
    return source === undefined ? actual : { ...actual, source };
  });
}

/** Whether both say the same of every client: the same signed of each product, the same cancelled altogether. */
function sameAmounts(first: readonly Actual[], second: readonly Actual[], find: ReturnType<typeof accountFinder>): boolean {
  const [one, other] = [amounts(first, find), amounts(second, find)];
  return one.size === other.size && [...one].every(([key, units]) => other.get(key) === units);
}

function amounts(actuals: readonly Actual[], find: ReturnType<typeof accountFinder>): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  const add = (key: readonly unknown[], units: number): void => {
    const text = JSON.stringify(key);
    sums.set(text, (sums.get(text) ?? 0) + units);
  };
  for (const actual of actuals) {
    const account = find(actual);
    if (actual.actual !== null) add([account, actual.metric, actual.product], actual.actual);
    if (actual.cancelled !== 0) add([account, actual.metric, "cancelled"], actual.cancelled);
  }
  return sums;
}
