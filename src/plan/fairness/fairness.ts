import { growth, lastYearOf } from "../cube/lastYear";
import type { Inputs } from "../inputs/inputs";
import { toCellNumber } from "../numbers/amount";
import { presence } from "../periods/presence";
import { median, medianDeviation } from "../statistics/median";

/**
 * How fair targets are beside last year's results: everybody's growth, the middle of them, and who lies far from it. Targets of 110, 112
 * and 108 after 100 each grow by 8 to 12 %, and nobody lies far off; a fourth of 180 does.
 */
export interface Fairness {
  readonly team: Standing;
  readonly managers: readonly ManagerStanding[];
  /** By position; of whom last year is known. */
  readonly clients: readonly (Standing & { readonly client: number })[];
  /** Of the managers; null: nobody's last year is known. */
  readonly middle: number | null;
  /** Of the clients. */
  readonly clientMiddle: number | null;
  /** How far growths scatter around it (median absolute deviation, scaled). */
  readonly spread: number | null;
}

export interface Standing {
  /** In the metric's own amounts. */
  readonly target: number;
  /** null: not known. */
  readonly lastYear: number | null;
  /** Target ÷ last year − 1; null: not known, or against nothing. */
  readonly growth: number | null;
  /** How many usual distances it lies from the middle; null: there are too few to tell. */
  readonly distance: number | null;
  /** It lies far from the middle, and by more than rounding. */
  readonly isFar: boolean;
}

export interface ManagerStanding extends Standing {
  /** Is not there all year, or not fully at first: his target is smaller for that. */
  readonly isPartly: boolean;
  /** How many holds and bounds speak of him or of a client of his. */
  readonly limits: number;
}

/** Growths farther apart than this many usual distances are outliers (Iglewicz & Hoaglin, 1993). */
const FAR = 3.5;

/** The least that counts as a usual distance: 4 points, so that nobody within 14 points of the middle is named. */
const LEAST_SPREAD = 0.04;

/** From how many on there is a middle to be far from. */
const FEWEST = 4;

/** What rounding may do: somebody a unit or two away from the middle's growth is not far. */
const ROUNDING_UNITS = 2;

/**
 * @param managers each manager's target in units
 * @param clients each client's target in units
 */
export function fairness(inputs: Inputs, metric: number, managers: readonly number[], clients: readonly number[]): Fairness {
  const slice = { metric, product: null, manager: null, client: null };
  const own = managers.map((units, manager) => known(inputs, metric, units, lastYearOf(inputs, { ...slice, manager })));
  const ofClients = clients.flatMap((units, client) => {
    const one = known(inputs, metric, units, lastYearOf(inputs, { ...slice, client }));
    return one.growth === null ? [] : [{ ...one, client }];
  });
  const all = managers.reduce((sum, units) => sum + units, 0);
  // Who is there for a part of the year says nothing of what is usual.
  const isPartly = inputs.managers.map((manager) => presence(inputs, manager).some((share) => share < 1));
  const usual = own.flatMap(({ growth }, manager) => (growth === null || isPartly[manager] ? [] : [growth]));
  const far = farFrom(inputs, metric, usual);
  const growths = ofClients.flatMap(({ growth }) => growth ?? []);
  const clientsFar = farFrom(inputs, metric, growths);
  return {
    team: { ...known(inputs, metric, all, lastYearOf(inputs, slice)), distance: null, isFar: false },
    managers: own.map((one, manager) => ({
      ...far(one),
      isPartly: isPartly[manager] ?? false,
      limits: [...inputs.holds, ...inputs.bounds].filter(
        (limit) => limit.metric === metric && (limit.manager ?? inputs.clients[limit.client ?? -1]?.manager) === manager,
      ).length,
    })),
    clients: ofClients.map((one) => ({ ...clientsFar(one), client: one.client })),
    middle: median(usual),
    clientMiddle: median(growths),
    spread: medianDeviation(usual),
  };
}

type Known = Pick<Standing, "target" | "lastYear" | "growth">;

function known({ metrics }: Inputs, metric: number, units: number, lastYear: number | null): Known {
  const unit = metrics[metric]?.unit;
  const target = unit ? toCellNumber(units, unit) : units;
  return { target, lastYear, growth: growth(target, lastYear) };
}

function farFrom({ metrics }: Inputs, metric: number, growths: readonly number[]): (one: Known) => Standing {
  const middle = median(growths);
  const spread = Math.max(medianDeviation(growths) ?? 0, LEAST_SPREAD);
  const unit = metrics[metric]?.unit;
  const rounding = ROUNDING_UNITS * (unit ? toCellNumber(1, unit) : 1);
  return (one) => {
    if (one.growth === null || one.lastYear === null || middle === null || growths.length < FEWEST)
      return { ...one, distance: null, isFar: false };
    const distance = (one.growth - middle) / spread;
    const off = Math.abs(one.target - one.lastYear * (1 + middle));
    return { ...one, distance, isFar: Math.abs(distance) > FAR && off > rounding };
  };
}
