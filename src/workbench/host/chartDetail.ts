/**
 * Details of a chart that nobody draws here, such as the colour of one point: kept with the chart by where they belong, and read back.
 */
import { chartProperty } from "./chartProperty";
import type { Property } from "./objectType";
import type { ChartTarget } from "./targets";

/** `path`: `legend`, `series.0.points.3`. */
export function detail<T extends ChartTarget, V>(
  path: (target: T) => string,
  name: string,
  first: V,
  check: (value: unknown) => V,
): Property<T> {
  const key = (target: T): string => `${path(target)}.${name}`;
  return chartProperty<T, V>(
    ({ details = {} }, target) => (key(target) in details ? (details[key(target)] as V) : first),
    check,
    ({ details }, value, target) => ({ details: { ...details, [key(target)]: value } }),
  );
}
