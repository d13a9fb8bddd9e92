/** The client × product sheet of one period, on demand. Everything else is brought up to date with it, so that all sheets tie. */
import { generate, type GenerateOptions } from "./generate";
import type { Generated, Outcome } from "./outcome";

/** `period` counts from 1. */
export function detail(period: number, options: Pick<GenerateOptions, "onProgress" | "signal"> = {}): Promise<Outcome<Generated>> {
  return generate({ ...options, months: [period] });
}
