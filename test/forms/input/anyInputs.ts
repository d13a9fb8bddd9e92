import { blank } from "../../../src/plan/file/blank";
import * as fc from "fast-check";
import { amount } from "../../../src/plan/numbers/amount";
import { calendarMonths } from "../../../src/plan/periods/calendarMonths";
import type { HolidayList } from "../../../src/plan/calendar/holidays";
import { CALENDARS, type Inputs, type Manager, type Metric, type Slice } from "../../../src/plan/inputs/inputs";
import { REMAINDERS } from "../../../src/plan/split/remainders";
import { toPoints } from "../../../src/plan/numbers/points";
import type { Scoring } from "../../../src/plan/measure/scoring";
import { folded } from "../../../src/plan/typed/name";

/** Any inputs that the plan's checks let pass: odd names, ids that are other entries' names, all kinds of seasonality. */
export const anyInputs: fc.Arbitrary<Inputs> = fc
  .record({
    metrics: fc.integer({ min: 1, max: 3 }),
    products: fc.integer({ min: 1, max: 4 }),
    managers: fc.integer({ min: 1, max: 4 }),
    clients: fc.nat(5),
    periods: splitOf(12),
  })
  .chain(({ metrics, products, managers, clients, periods }) =>
    fc.record({
      language: fc.constantFrom("zh-CN" as const, "en" as const),
      team: text,
      supervisor: text,
      year: fc.integer({ min: 1900, max: 9999 }),
      firstMonth: fc.integer({ min: 1, max: 12 }),
      periods: fc.constant(periods),
      metrics: entries(metrics, () => fc.record({ unit })) as fc.Arbitrary<Metric[]>,
      products: entries(products, () =>
        fc.record({ target: times(metrics, fc.nat(10 ** 12).map(amount)), cancellation: fc.constantFrom(0, 0, 0.05, 0.125) }),
      ),
      managers: entries(managers, manager),
      clients: entries(clients, () =>
        fc.record({
          manager: fc.nat(managers - 1),
          class: text,
          basis: times(products, times(metrics, fc.option(positive))),
          lastYear: times(
            products,
            times(metrics, fc.option(fc.oneof(fc.tuple(positive), fc.array(positive, { minLength: 12, maxLength: 12 })))),
          ),
        }),
      ),
      calendar: fc.constantFrom(...CALENDARS),
      remainder: fc.constantFrom(...REMAINDERS),
      remainderTo: fc.record({
        manager: fc.option(fc.nat(managers - 1)),
        client: clients === 0 ? fc.constant(null) : fc.option(fc.nat(clients - 1)),
      }),
      holidays: holidays(),
      seasonality: seasonality(metrics, products, periods),
      layouts: fc.record({ F1: splitOf(periods.length), F2: splitOf(periods.length) }),
      holds: fc.uniqueArray(
        fc.record({ ...slice(metrics, products, managers, clients, periods.length), amount: fc.nat(10 ** 12).map(amount), reason: text }),
        { maxLength: 4, selector: sliceKey },
      ),
      bounds: fc.array(
        fc
          .record({
            ...slice(metrics, products, managers, clients, periods.length),
            min: fc.nat(10 ** 9).map(amount),
            room: fc.nat(10 ** 9),
            kind: fc.constantFrom("min", "max", "both"),
            reason: text,
          })
          .map(({ room, kind, min, ...rest }) => ({
            ...rest,
            min: kind === "max" ? null : min,
            max: kind === "min" ? null : amount(min + room),
          })),
        { maxLength: 4 },
      ),
      proposals: fc.constant([]),
      negotiation: fc.constant("guided" as const),
      stages: fc.constant([]),
      actuals: fc.constant([]),
      changes: fc.constant([]),
      scoring,
      buffers: fc.array(
        fc.record({
          metric: fc.nat(metrics - 1),
          manager: fc.option(fc.nat(managers - 1)),
          size: fc.oneof(
            fc.record({ type: fc.constant("Amount" as const), units: fc.nat(10 ** 9) }),
            fc.record({
              type: fc.constant("Percent" as const),
              percent: fc.integer({ min: 0, max: 100_000 }).map((hundredths) => hundredths / 100),
            }),
          ),
          reason: text,
        }),
        { maxLength: 3 },
      ),
      minimums: fc.array(
        fc.record({ ...slice(metrics, products, managers, clients, periods.length), amount: fc.nat(10 ** 12).map(amount), reason: text }),
        { maxLength: 4 },
      ),
    }),
  )
  .chain((inputs) =>
    fc.boolean().map((byDays): Inputs => (byDays ? partlyByDays(numbered({ ...blank, ...inputs })) : { ...blank, ...inputs })),
  );

/** Numbers that somebody was given, and somebody was not. */
function numbered(inputs: Inputs): Inputs {
  const given = <T extends object>(entries: readonly T[]): readonly T[] =>
    entries.map((entry, i) => (i % 3 === 1 ? entry : { ...entry, no: entries.length - i }));
  return { ...inputs, managers: given(inputs.managers), clients: given(inputs.clients) };
}

/** Some products left to the calendar. */
function partlyByDays(inputs: Inputs): Inputs {
  const days = calendarMonths(inputs);
  return {
    ...inputs,
    seasonality: inputs.seasonality.map((products, metric) =>
      products.map((months, product) => ((metric + product) % 2 === 0 || inputs.year % 2 === 0 ? days(metric, product) : months)),
    ),
  };
}

/** Lists of years without published holidays, and one without a day; no day is both off and worked. */
function holidays(): fc.Arbitrary<HolidayList[]> {
  const list = (year: number): fc.Arbitrary<HolidayList> =>
    fc
      .record({
        off: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
        length: fc.integer({ min: 1, max: 9 }),
        work: fc.uniqueArray(fc.integer({ min: 10, max: 28 }), { maxLength: 3 }),
        source: text,
      })
      .map(({ off, length, work, source }) => ({
        year,
        source,
        daysOff: off.map((month) => [`${year}-${two(month)}-01`, `${year}-${two(month)}-${two(length)}`] as const),
        workdays: work.map((day) => `${year}-05-${day}`),
      }));
  return fc
    .uniqueArray(fc.constantFrom(1999, 2024, 2031, 2032), { maxLength: 2 })
    .chain((years) => fc.tuple(...[...years].sort().map(list)));
}

const two = (value: number): string => String(value).padStart(2, "0");

const factors = fc.tuple(percents(300), percents(300)).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));
const scoring = fc
  .record({
    scores: fc.uniqueArray(
      fc.oneof(
        fc.nat(200),
        fc.double({ min: 0, max: 1000, noNaN: true }).map((from) => toPoints(Math.abs(from))),
      ),
      { minLength: 1, maxLength: 6 },
    ),
    lowest: fc.constantFrom("E", "007", "=1+1", "不合格"),
    difficulty: factors,
    effort: factors,
    margin: percents(100),
    openGoals: fc.constantFrom("zero" as const, "leftOut" as const),
    formulas: fc.constantFrom("TARGET" as const, "Excel" as const),
  })
  .map(({ scores, ...others }): Scoring => ({
    ...others,
    grades: scores.sort((a, b) => b - a).map((from, i) => ({ from, name: `G${i}` })),
  }));

/** Shares that percent tells exactly. */
function percents(most: number): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: most }).map((percent) => percent / 100);
}

/** A slice that names a manager or a client, or neither. */
function slice(metrics: number, products: number, managers: number, clients: number, periods: number) {
  return {
    metric: fc.nat(metrics - 1),
    product: fc.option(fc.nat(products - 1)),
    manager: clients === 0 ? fc.option(fc.nat(managers - 1)) : fc.constant(null),
    client: clients === 0 ? fc.constant(null) : fc.option(fc.nat(clients - 1)),
    period: fc.option(fc.nat(periods - 1)),
  };
}

/** The same slice cannot be held at two amounts. */
function sliceKey({ metric, product, manager, client, period }: Slice): string {
  return [metric, product, manager, client, period].join();
}

const text = fc.string({ unit: "grapheme", maxLength: 12 }).map((any) => any.trim());
const oddNames = [
  "=1+1",
  "007",
  "1/2",
  "TRUE",
  "#REF!",
  "A · B",
  "B",
  "A",
  "全部产品",
  "All products",
  "编号",
  "Client",
  "50%",
  "it's",
  "客户经理甲",
  "收入",
];
const name = fc.oneof(text, fc.constantFrom(...oddNames)).filter((any) => any !== "");
/** Object keys that JavaScript keeps for itself make no ids. */
const isKey = (id: string): boolean => !["__proto__", "prototype", "constructor"].includes(id) && folded(id) !== "";
const positive = fc.oneof(fc.nat(1000), fc.double({ min: 0, max: 1e6, noNaN: true })).map(Math.abs);
const unit = fc.constantFrom(
  { size: 1, decimals: 0 },
  { size: 1, decimals: 2 },
  { size: 100, decimals: 0 },
  { size: 5, decimals: 2 },
  { size: 5, decimals: 1 },
);

/** Numbers of 1 and more that add up to a total. */
function splitOf(total: number): fc.Arbitrary<number[]> {
  return fc.array(fc.boolean(), { minLength: total - 1, maxLength: total - 1 }).map((cuts) => {
    const parts = [1];
    for (const cut of cuts) {
      if (cut) parts.push(1);
      else parts[parts.length - 1] = (parts.at(-1) as number) + 1;
    }
    return parts;
  });
}

function times<T>(count: number, one: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(one, { minLength: count, maxLength: count });
}

/** Entries with different names and different ids, which may be the names, the neighbour's names or neither. */
function entries<T extends object>(
  count: number,
  rest: (position: number) => fc.Arbitrary<T>,
): fc.Arbitrary<(T & { id: string; name: string })[]> {
  const names = fc.uniqueArray(name.filter(isKey), { minLength: count, maxLength: count, selector: folded });
  return fc
    .tuple(names, fc.constantFrom("name", "next", "own"), fc.tuple(...Array.from({ length: count }, (_, position) => rest(position))))
    .map(([all, kind, others]) =>
      all.map((own, position) => ({
        id: kind === "name" ? own : kind === "next" ? (all[(position + 1) % count] as string) : `id${position}`,
        name: own,
        ...(others[position] as T),
      })),
    );
}

/** The first manager is there all year, so that every period has somebody. */
function manager(position: number): fc.Arbitrary<Omit<Manager, "id" | "name">> {
  if (position === 0) return fc.record({ area: text, weight: fc.constant(1), from: fc.constant(1), ramp: fc.constant([]) });
  return fc.record({
    area: text,
    weight: positive,
    from: fc.integer({ min: 1, max: 12 }),
    ramp: fc.array(
      fc.oneof(
        fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
        fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs),
      ),
      { maxLength: 3 },
    ),
  });
}

function seasonality(metrics: number, products: number, periods: readonly number[]): fc.Arbitrary<number[][][]> {
  const byMonth = times(12, positive);
  const byPeriod = times(periods.length, positive).map((weights) =>
    periods.flatMap((months, period) => Array<number>(months).fill((weights[period] as number) / months)),
  );
  const series = fc.oneof(byMonth, byPeriod).filter((weights) => weights.some((weight) => weight > 0));
  return fc.oneof(
    series.map((one) => Array.from({ length: metrics }, () => Array.from({ length: products }, () => one))),
    times(products, series).map((own) => Array.from({ length: metrics }, () => own)),
    times(metrics, times(products, series)),
    fc
      .tuple(series, series)
      .map(([usual, other]) =>
        Array.from({ length: metrics }, (_, metric) =>
          Array.from({ length: products }, (_, product) => (metric + product === 0 ? other : usual)),
        ),
      ),
  );
}
