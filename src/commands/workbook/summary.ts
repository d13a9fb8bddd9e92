/** What a plan is about, for reading: its team, its year, how many of each, and the target per metric. */
import { calendarMonth, monthText } from "../../plan/periods/calendarMonth";
import { periodLabel } from "../../forms/parts/columns";
import { FORM_TEXTS } from "../../forms/texts";
import { numberTitle } from "../../forms/why/numberTitle";
import { lastYearOf } from "../../plan/cube/lastYear";
import { lastSigned } from "../../plan/inputs/lastSigned";
import type { Inputs, Metric } from "../../plan/inputs/inputs";
import { MONTHS } from "../../plan/calendar/months";
import { groupedText } from "../../plan/typed/units";
import type { HoldShown, PlanSummary } from "../outcome/outcome";

export function summary(inputs: Inputs): PlanSummary {
  const { team, supervisor, year, managers, clients, products, metrics, periods } = inputs;
  return {
    team,
    supervisor,
    signs: lastSigned(inputs),
    year,
    starts: monthText(calendarMonth(inputs, 0)),
    managers: managers.length,
    clients: clients.length,
    products: products.length,
    people: managers.map(({ id, name }) => ({ id, name })),
    months: Array.from({ length: MONTHS }, (_, month) => FORM_TEXTS[inputs.language].forms.calendar.month(calendarMonth(inputs, month))),
    periods: periods.map((_, period) => periodLabel(inputs, period, 1, FORM_TEXTS[inputs.language])),
    targets: metrics.map(({ name, unit }, metric) => ({
      metric: name,
      total: groupedText(
        products.reduce((sum, { target }) => sum + BigInt(target[metric] ?? 0), 0n),
        unit,
      ),
    })),
    lastYear: metrics.flatMap(({ id, name }, metric) =>
      lastYearOf(inputs, { metric, product: null, manager: null, client: null }) === null ? [] : [{ id, name }],
    ),
    holds: heldSums(inputs),
  };
}

/** The plan's holds for reading. */
export function heldSums(inputs: Inputs): readonly HoldShown[] {
  const texts = FORM_TEXTS[inputs.language];
  return inputs.holds.map((hold, position) => {
    const { metric, period, through = period ?? 0, amount, reason, by = "", date = "", until = "" } = hold;
    const title = numberTitle(inputs, hold, period === null ? null : { first: period, count: through - period + 1 }, texts);
    return { position, title, amount: groupedText(amount, (inputs.metrics[metric] as Metric).unit), reason, by, date, until };
  });
}
