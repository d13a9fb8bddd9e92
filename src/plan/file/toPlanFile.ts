import type { Unit } from "../numbers/amount";
import { calendarMonths } from "../periods/calendarMonths";
import type { Inputs, Slice } from "../inputs/inputs";
import type { PlanFile } from "./planFile";
import { decimalText, unitText } from "../typed/units";

/** The inputs as a plan file, every default written out. Validating it gives the same inputs again. */
export function toPlanFile(inputs: Inputs): PlanFile {
  const { metrics, products, managers } = inputs;
  return {
    version: 1,
    language: inputs.language,
    team: inputs.team,
    supervisor: inputs.supervisor,
    year: inputs.year,
    firstMonth: inputs.firstMonth,
    periods: [...inputs.periods],
    metrics: metrics.map(({ id, name, unit }) => ({ id, name, unit: unitText(unit) })),
    products: products.map(({ id, name, target, cancellation }) => ({
      id,
      name,
      target: Object.fromEntries(metrics.map((metric, m) => [metric.id, decimalText(target[m] ?? 0, metric.unit)])),
      cancellation,
    })),
    managers: managers.map(({ id, name, area, weight, from, ramp }) => ({ id, name, area, weight, from, ramp: [...ramp] })),
    clients: inputs.clients.map(({ id, name, manager, class: grade, basis }) => ({
      id,
      name,
      manager: managers[manager]?.id ?? "",
      class: grade,
      basis: Object.fromEntries(
        products.map((product, p) => [product.id, Object.fromEntries(metrics.map((metric, m) => [metric.id, basis[p]?.[m] ?? null]))]),
      ),
    })),
    calendar: inputs.calendar,
    holidays: inputs.holidays.map(({ year, source, daysOff, workdays }) => ({
      year,
      source,
      daysOff: daysOff.map((range) => [...range]),
      workdays: [...workdays],
    })),
    ...seasonalityOf(inputs),
    layouts: { F1: [...inputs.layouts.F1], F2: [...inputs.layouts.F2] },
    holds: inputs.holds.map(({ amount, reason, ...slice }) => ({
      ...sliceOf(inputs, slice),
      amount: decimalText(amount, unitOf(inputs, slice)),
      ...reasonOf(reason),
    })),
    bounds: inputs.bounds.map(({ min, max, reason, ...slice }) => ({
      ...sliceOf(inputs, slice),
      ...(min === null ? {} : { min: decimalText(min, unitOf(inputs, slice)) }),
      ...(max === null ? {} : { max: decimalText(max, unitOf(inputs, slice)) }),
      ...reasonOf(reason),
    })),
    ...courseOf(inputs),
    ...scoringOf(inputs),
    buffers: inputs.buffers.map(({ metric, manager, size, reason }) => ({
      ...sliceOf(inputs, { metric, product: null, manager, client: null, period: null }),
      ...(size.type === "Amount" ? { amount: decimalText(size.units, unitOf(inputs, { metric })) } : { percent: size.percent }),
      ...reasonOf(reason),
    })),
    minimums: inputs.minimums.map(({ amount, reason, ...slice }) => ({
      ...sliceOf(inputs, slice),
      amount: decimalText(amount, unitOf(inputs, slice)),
      ...reasonOf(reason),
    })),
  };
}

function scoringOf({ scoring: { grades, lowest, difficulty, effort, margin, formulas } }: Inputs): Pick<PlanFile, "grades" | "scoring"> {
  return {
    grades: [...grades.map(({ from, name }) => ({ from, name })), { name: lowest }],
    scoring: { difficulty: [difficulty.min, difficulty.max], effort: [effort.min, effort.max], margin, formulas },
  };
}

/** What is left out where there is nothing: most plan files are made before the year begins. */
function courseOf(inputs: Inputs): Pick<PlanFile, "proposals" | "negotiation" | "actuals" | "changes"> {
  const { metrics, managers, products } = inputs;
  const id = (entries: readonly { readonly id: string }[], position: number): string => entries[position]?.id ?? "";
  const given = (metric: number, units: number): string => decimalText(units, unitOf(inputs, { metric }));
  const product = (position: number | null): { readonly product?: string } =>
    position === null ? {} : { product: id(products, position) };
  const { proposals, negotiation, actuals, changes } = inputs;
  return {
    ...((proposals.length > 0 || negotiation !== "guided") && { negotiation }),
    ...(proposals.length > 0 && {
      proposals: proposals.map((one) => ({
        manager: id(managers, one.manager),
        metric: id(metrics, one.metric),
        ...product(one.product),
        ...(one.proposed !== null && { proposed: given(one.metric, one.proposed) }),
        ...(one.agreed !== null && { agreed: given(one.metric, one.agreed) }),
        ...(one.note !== "" && { note: one.note }),
      })),
    }),
    ...(actuals.length > 0 && {
      actuals: actuals.map((one) => ({
        month: one.month,
        ...(one.manager !== null && { manager: one.manager }),
        ...(one.client !== null && { client: one.client }),
        ...product(one.product),
        metric: id(metrics, one.metric),
        ...(one.actual !== null && { actual: given(one.metric, one.actual) }),
        ...(one.cancelled !== 0 && { cancelled: given(one.metric, one.cancelled) }),
      })),
    }),
    ...(changes.length > 0 && {
      changes: changes.map((change) => {
        if (change.type !== "revise" && change.type !== "shift") return withoutNulls(change);
        const before = change.before === null ? null : given(change.metric, change.before);
        return withoutNulls({
          ...change,
          metric: id(metrics, change.metric),
          product: change.product === null ? null : id(products, change.product),
          total: given(change.metric, change.total),
          before,
        });
      }) as unknown as NonNullable<PlanFile["changes"]>,
    }),
  };
}

/** Fields that are not given are left out of a file. */
function withoutNulls(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
}

/** A slice by ids; what it sums over is left out. */
function sliceOf({ metrics, products, managers, clients }: Inputs, { metric, product, manager, client, period }: Slice) {
  return {
    metric: metrics[metric]?.id ?? "",
    ...(product === null ? {} : { product: products[product]?.id ?? "" }),
    ...(manager === null ? {} : { manager: managers[manager]?.id ?? "" }),
    ...(client === null ? {} : { client: clients[client]?.id ?? "" }),
    ...(period === null ? {} : { period: period + 1 }),
  };
}

function unitOf({ metrics }: Inputs, { metric }: Pick<Slice, "metric">): Unit {
  return metrics[metric]?.unit ?? { size: 1, decimals: 0 };
}

function reasonOf(reason: string): { readonly reason?: string } {
  return reason === "" ? {} : { reason };
}

/** In the shortest form that says it all: once, by product, or by product and metric; what the working days say is left out. */
function seasonalityOf(inputs: Inputs): Pick<PlanFile, "seasonality"> {
  const usual = inputs.calendar === "months" ? null : calendarMonths(inputs);
  const own = (months: readonly number[]): number[] | null =>
    usual !== null && same(months, usual) ? null : weightsOf(months, inputs.periods);
  const byProduct = inputs.products.map((_, p) => inputs.metrics.map((_, m) => own(inputs.seasonality[m]?.[p] ?? [])));
  const first = byProduct[0]?.[0] ?? null;
  if (byProduct.every((byMetric) => byMetric.every((weights) => sameOrNone(weights, first))))
    return first === null && usual !== null ? {} : { seasonality: first ?? [] };
  const seasonality = inputs.products.flatMap(({ id }, p): readonly (readonly [string, number[] | Record<string, number[]>])[] => {
    const byMetric = byProduct[p] ?? [];
    const one = byMetric[0] ?? null;
    if (byMetric.every((weights) => sameOrNone(weights, one))) return one === null ? [] : [[id, one]];
    return [[id, Object.fromEntries(inputs.metrics.flatMap((metric, m) => (byMetric[m] ? [[metric.id, byMetric[m]]] : [])))]];
  });
  return { seasonality: Object.fromEntries(seasonality) };
}

function sameOrNone(a: readonly number[] | null, b: readonly number[] | null): boolean {
  return a === null || b === null ? a === b : same(a, b);
}

/** A weight per period if that says the same as the twelve, as it does after reading such weights; else the twelve. */
function weightsOf(months: readonly number[], periods: readonly number[]): number[] {
  let start = 0;
  const weights = periods.map((length) => {
    // 15 digits: 0.21 divided by 3 and multiplied again is not quite 0.21.
    const weight = Number(((months[start] ?? 0) * length).toPrecision(15));
    const whole = months.slice(start, start + length).every((month) => month === weight / length);
    start += length;
    return whole ? weight : null;
  });
  return weights.every((weight) => weight !== null) ? weights : [...months];
}

function same(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((weight, i) => weight === b[i]);
}
