import { toCellNumber } from "../../plan/numbers/amount";
import { defaultWeights } from "../../plan/goals/defaultWeights";
import type { ManagerGoal } from "../../plan/goals/managerGoals";
import type { Inputs, Manager, Metric } from "../../plan/inputs/inputs";
import { amountFormat } from "../../sheet/look/formats";
import { textWidth } from "../../sheet/look/width";
import type { Texts } from "../texts";
import { monthsOf } from "../../plan/periods/calendarMonth";
import type { GoalField, HeadField, Said } from "./goalCard";

/** What the plan has to say on a manager's goal card. */
export interface PlannedCard {
  readonly head: Readonly<Partial<Record<HeadField, Said>>>;
  readonly goals: readonly PlannedGoal[];
}

export interface PlannedGoal {
  readonly id: string;
  readonly isKey: boolean;
  readonly isTotal: boolean;
  readonly said: Readonly<Partial<Record<GoalField, Said>>>;
  readonly format: string;
}

/** `goals`: the manager's, of `managerGoals`. The key ones come with weights that add up to 100 %. */
export function plannedCard(inputs: Inputs, manager: number, goals: readonly ManagerGoal[], texts: Texts): PlannedCard {
  const words = texts.forms.F9;
  const { name, area } = inputs.managers[manager] as Manager;
  const { first, last } = monthsOf(inputs, 0, inputs.periods.length);
  const key = goals.filter(({ isKey }) => isKey);
  const weights = defaultWeights(
    key.filter(({ product }) => product === null).length,
    key.filter(({ product }) => product !== null).length,
  );
  return {
    head: {
      responsible: name,
      position: words.accountManager,
      supervisor: inputs.supervisor || null,
      clients: clientsText(inputs, manager, texts),
      work: area || null,
      cycle: words.wholeYear(texts.forms.calendar.year(first, last)),
    },
    goals: goals.map(({ id, metric, product, units, best, minimum, result, isKey }) => {
      const { name: metricName, unit } = inputs.metrics[metric] as Metric;
      return {
        id,
        isKey,
        isTotal: product === null,
        format: amountFormat(unit),
        said: {
          weight: weights[key.findIndex((one) => one.id === id)] ?? null,
          goal: product === null ? words.yearOf(metricName) : words.productIn(inputs.products[product]?.name ?? "", metricName),
          quantity: toCellNumber(units, unit),
          time: words.by(last),
          best,
          result: result === null ? null : toCellNumber(result, unit),
          minimum: minimum === null ? null : toCellNumber(minimum, unit),
        },
      };
    }),
  };
}

/** As many names as the cell holds; then how many there are. */
const ROOM = 70;

function clientsText({ clients }: Inputs, manager: number, texts: Texts): string | null {
  const { list, listOf } = texts.forms.F9;
  const names = clients.filter((client) => client.manager === manager).map(({ name }) => name);
  if (names.length === 0) return null;
  let shown = names.length;
  while (shown > 1 && textWidth(list(names.slice(0, shown))) > ROOM) shown -= 1;
  return shown === names.length ? list(names) : listOf(names.slice(0, shown), names.length);
}
