/**
 * A chart's parts are one value in the engine; each of Excel's objects reads and changes its own piece of it.
 */
import type { Chart } from "../engine/objects/charts";
import { itemNotFound } from "./hostError";
import type { Property, Session } from "./objectType";
import { allow } from "./protectionRules";
import type { ChartTarget } from "./targets";

export function chartOf({ sheet, id }: ChartTarget, { engine }: Session): Chart {
  const found = engine.charts.of(sheet.id).find((chart) => chart.id === id);
  if (!found) throw itemNotFound("the chart");
  return found;
}

export function changeChart(target: ChartTarget, session: Session, patch: Partial<Omit<Chart, "id">>): void {
  allow(session, target.sheet, "editObjects", []);
  session.engine.charts.change(target.sheet.id, chartOf(target, session).id, patch);
}

/** A property of a part: how it is read from the chart, checked, and put back. */
export function chartProperty<T extends ChartTarget, V>(
  read: (chart: Chart, target: T) => V,
  check: (value: unknown) => V,
  put: (chart: Chart, value: V, target: T) => Partial<Omit<Chart, "id">>,
): Property<T> {
  return {
    get: (target, session) => read(chartOf(target, session), target),
    set: (target, value, session) => {
      changeChart(target, session, put(chartOf(target, session), check(value), target));
    },
  };
}
