/**
 * The client × product sheet of one period, on demand, and brought to the front.
 * Everything else is brought up to date with it, so that all sheets tie.
 */
import { generate, type GenerateOptions } from "./generate";
import type { Generated, Outcome } from "../outcome/outcome";
import { F3 } from "../../forms/F3/form";

/** `period` counts from 1. */
export function makePeriodSheet(period: number, options: Pick<GenerateOptions, "onProgress" | "signal"> = {}): Promise<Outcome<Generated>> {
  return generate({ ...options, months: [period], as: "monthSheet", show: F3.keyOf(period - 1) });
}
