import { equal } from "./equal";
import { growth } from "./growth";
import { pattern } from "./pattern";
import { percent } from "./percent";
import { proportional } from "./proportional";
import { reference } from "./reference";
import { repeat } from "./repeat";
import { straightLine } from "./straightLine";
import { workingDays } from "./workingDays";
import type { SpreadMethod } from "./method";

/** The spread methods, in the order in which they are offered. A new one is a file, a line here, and its words. */
const SPREAD_METHODS = {
  equal,
  proportional,
  reference,
  pattern,
  workingDays,
  straightLine,
  growth,
  percent,
  repeat,
} satisfies Readonly<Record<string, SpreadMethod>>;

export type MethodName = keyof typeof SPREAD_METHODS;

export const METHOD_NAMES = Object.keys(SPREAD_METHODS) as readonly MethodName[];

/** For those who ask what a method needs, whichever it is. */
export function spreadMethod(name: MethodName): SpreadMethod {
  return SPREAD_METHODS[name];
}
