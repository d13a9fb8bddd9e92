/** The client × product sheet of one period, on demand. Everything else is brought up to date with it, so that all sheets tie. */
import { generate } from "./generate";
import type { Generated, Outcome } from "./outcome";

/** `period` counts from 1. */
export function detail(period: number): Promise<Outcome<Generated>> {
  return generate({ months: [period] });
}
