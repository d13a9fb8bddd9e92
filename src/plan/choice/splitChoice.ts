/** How the target is split, as somebody chooses it: what managers share it by, the season, the unit, and where the remainder goes. */
import { MONTHS } from "../calendar/months";
import type { CalendarKind, Inputs } from "../inputs/inputs";
import { toPlanFile } from "../file/toPlanFile";
import { validateSplit } from "../file/validateSplit";
import { calendarMonths } from "../periods/calendarMonths";
import type { Problem } from "../problem/problem";
import type { Remainder } from "../split/remainders";
import { unitText } from "../typed/units";
import { weightsBy, type WeightsBy } from "./weightsBy";

export interface SplitChoice {
  readonly weights: WeightsBy | { readonly type: "own"; readonly weights: readonly number[] };
  readonly season: SeasonChoice;
  readonly remainder: Remainder;
  /** Ids; null: the largest remainders. */
  readonly remainderTo: { readonly manager: string | null; readonly client: string | null };
  /** The smallest amount of a cell, by metric: "1", "0.01". */
  readonly units: readonly string[];
}

/** `typed`: as it stands on the sheet, where products differ; `own`: one series for all, a weight per period or twelve by month. */
export type SeasonChoice =
  | { readonly type: "typed" }
  | { readonly type: "calendar"; readonly calendar: CalendarKind }
  | { readonly type: "own"; readonly weights: readonly number[] };

/** Units that amounts are usually counted in, which can be chosen whatever the plan says. */
export const USUAL_UNITS: readonly string[] = ["0.01", "0.1", "1", "10", "100", "1000", "10000"];

/** The choice that the plan is made by now. */
export function choiceOf(inputs: Inputs): SplitChoice {
  const { managers, clients, metrics, remainder, remainderTo } = inputs;
  return {
    weights: weightsNow(inputs),
    season: seasonNow(inputs),
    remainder,
    remainderTo: { manager: managers[remainderTo.manager ?? -1]?.id ?? null, client: clients[remainderTo.client ?? -1]?.id ?? null },
    units: metrics.map(({ unit }) => unitText(unit)),
  };
}

/** The inputs once it is chosen; they are as good as those that were given, but for what {@link faultOf} finds. */
export function withChoice(inputs: Inputs, choice: SplitChoice): Inputs {
  const weights = weightsOf(inputs, choice);
  const managers = inputs.managers.map((manager, position) => ({ ...manager, weight: weights[position] ?? manager.weight }));
  const position = (entries: readonly { readonly id: string }[], id: string | null): number | null => {
    const found = entries.findIndex((entry) => entry.id === id);
    return found < 0 ? null : found;
  };
  return {
    ...inputs,
    ...seasonOf(inputs, choice.season),
    managers,
    remainder: choice.remainder,
    remainderTo: {
      manager: position(inputs.managers, choice.remainderTo.manager),
      client: position(inputs.clients, choice.remainderTo.client),
    },
  };
}

/**
 * A choice once the plan it was made from says something else: what was chosen otherwise than the plan was stays, as far as it still can
 * be; the rest is as the plan has it by now.
 */
export function choiceKept(before: Inputs, choice: SplitChoice, now: Inputs): SplitChoice {
  const [was, is] = [choiceOf(before), choiceOf(now)];
  const isChosen = (part: keyof SplitChoice): boolean => JSON.stringify(choice[part]) !== JSON.stringify(was[part]);
  const stillThere = (who: "manager" | "client"): string | null => {
    const id = choice.remainderTo[who];
    return id !== was.remainderTo[who] && (id === null || now[`${who}s`].some((one) => one.id === id)) ? id : is.remainderTo[who];
  };
  const isLong = choice.season.type !== "own" || JSON.stringify(before.periods) === JSON.stringify(now.periods);
  return {
    weights: isChosen("weights") ? (weightsKept(before, choice.weights, now) ?? is.weights) : is.weights,
    season: isChosen("season") && choice.season.type !== "typed" && isLong ? choice.season : is.season,
    remainder: isChosen("remainder") ? choice.remainder : is.remainder,
    remainderTo: { manager: stillThere("manager"), client: stillThere("client") },
    units: now.metrics.map(({ id }, metric) => {
      const position = before.metrics.findIndex((one) => one.id === id);
      const [unit, stood, stands = "1"] = [choice.units[position], was.units[position], is.units[metric]];
      return unit === undefined || unit === stood ? stands : unit;
    }),
  };
}

/** Null: it can be chosen no more. */
function weightsKept(before: Inputs, weights: SplitChoice["weights"], now: Inputs): SplitChoice["weights"] | null {
  if (weights.type !== "own") return weightsBy(now, weights) && weights;
  const byId = new Map(before.managers.map(({ id }, manager) => [id, weights.weights[manager]]));
  return { type: "own", weights: now.managers.map(({ id, weight }) => byId.get(id) ?? weight) };
}

/** The weights that a choice comes to, by manager. Without anything known of last year they are as they were. */
export function weightsOf(inputs: Inputs, { weights }: Pick<SplitChoice, "weights">): readonly number[] {
  const chosen = weights.type === "own" ? weights.weights : weightsBy(inputs, weights);
  return chosen ?? inputs.managers.map(({ weight }) => weight);
}

/** The same plan in other units, which targets and held amounts may not be multiples of: then why not. */
export function inUnits(inputs: Inputs, units: readonly string[]): Inputs | readonly Problem[] {
  if (inputs.metrics.every(({ unit }, metric) => unitText(unit) === units[metric])) return inputs;
  const file = toPlanFile(inputs);
  const metrics = file.metrics.map((metric, position) => ({ ...metric, unit: units[position] ?? metric.unit }));
  const { inputs: next, problems } = validateSplit({ ...file, metrics });
  return next ?? problems.filter(({ level }) => level === "error");
}

/** Why a choice is none yet; null: it is one. */
export function faultOf({ weights, season }: SplitChoice): "weights" | "season" | null {
  if (weights.type === "own" && !isSeries(weights.weights)) return "weights";
  return season.type === "own" && !isSeries(season.weights) ? "season" : null;
}

/** Numbers of 0 or more, and not all of them 0. */
function isSeries(weights: readonly number[]): boolean {
  return weights.every((weight) => Number.isFinite(weight) && weight >= 0 && weight <= LARGEST) && weights.some((weight) => weight > 0);
}

/** The largest weight of a plan file. */
const LARGEST = 1e15;

export type SplitPart = "weights" | "calendar" | "season" | "remainder" | "manager" | "client" | "units";

/** What a choice says otherwise than the plan, and in how many entries. @param now as the plan is made; left out: it is looked up */
export function differences(
  inputs: Inputs,
  choice: SplitChoice,
  now = choiceOf(inputs),
): readonly { readonly part: SplitPart; readonly count: number }[] {
  const weights = weightsOf(inputs, choice);
  const count = (all: readonly boolean[]): number => all.filter((one) => one).length;
  const counts: Readonly<Record<SplitPart, number>> = {
    weights: count(inputs.managers.map(({ weight }, manager) => weight !== weights[manager])),
    calendar: count([choice.season.type === "calendar" && choice.season.calendar !== inputs.calendar]),
    season: count([isSeasonTyped(now.season, choice.season)]),
    remainder: count([choice.remainder !== now.remainder]),
    manager: count([choice.remainderTo.manager !== now.remainderTo.manager]),
    client: count([choice.remainderTo.client !== now.remainderTo.client]),
    units: count(now.units.map((unit, metric) => unit !== choice.units[metric])),
  };
  return PARTS.flatMap((part) => (counts[part] > 0 ? [{ part, count: counts[part] }] : []));
}

const PARTS = ["weights", "calendar", "season", "remainder", "manager", "client", "units"] as const;

/** Whether the weights on the sheet become others, or go. */
function isSeasonTyped(now: SeasonChoice, next: SeasonChoice): boolean {
  if (next.type === "typed" || (now.type === "calendar" && next.type === "calendar")) return false;
  return JSON.stringify(now) !== JSON.stringify(next);
}

function weightsNow(inputs: Inputs): SplitChoice["weights"] {
  const weights = inputs.managers.map(({ weight }) => weight);
  const ways: readonly WeightsBy[] = [{ type: "equal" }, ...inputs.metrics.map(({ id }) => ({ type: "lastYear", metric: id }) as const)];
  const found = ways.find((by) => weightsBy(inputs, by)?.every((weight, manager) => weight === weights[manager]));
  return found ?? { type: "own", weights };
}

function seasonNow(inputs: Inputs): SeasonChoice {
  const { seasonality } = toPlanFile(inputs);
  if (Array.isArray(seasonality)) {
    // Months of the same weight are what a plan has that says nothing.
    if (inputs.calendar === "months" && seasonality.every((weight, period) => weight === inputs.periods[period]))
      return { type: "calendar", calendar: "months" };
    return { type: "own", weights: seasonality };
  }
  return seasonality === undefined || Object.keys(seasonality).length === 0
    ? { type: "calendar", calendar: inputs.calendar }
    : { type: "typed" };
}

function seasonOf(inputs: Inputs, season: SeasonChoice): Pick<Inputs, "calendar" | "seasonality"> {
  const { calendar, seasonality, metrics, products, periods } = inputs;
  switch (season.type) {
    case "typed":
      return { calendar, seasonality };
    case "calendar": {
      const months = calendarMonths({ ...inputs, calendar: season.calendar });
      return { calendar: season.calendar, seasonality: metrics.map((_, metric) => products.map((__, product) => months(metric, product))) };
    }
    case "own": {
      const { weights } = season;
      const months =
        weights.length === periods.length
          ? periods.flatMap((length, period) => Array<number>(length).fill((weights[period] ?? 0) / length))
          : weights.slice(0, MONTHS);
      return { calendar, seasonality: metrics.map(() => products.map(() => months)) };
    }
  }
}
