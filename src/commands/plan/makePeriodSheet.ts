/**
 * The client × product sheet of one period, on demand, and brought to the front.
 * Everything else is brought up to date with it, so that all sheets tie.
 */
import { generate, type GenerateOptions } from "./generate";
import { goTo } from "../workbook/goTo";
import type { Generated, Outcome } from "../outcome/outcome";
import { F3 } from "../../forms/F3/form";

/** `period` counts from 1. */
export async function makePeriodSheet(
  period: number,
  options: Pick<GenerateOptions, "onProgress" | "signal"> = {},
): Promise<Outcome<Generated>> {
  const outcome = await generate({ ...options, months: [period], as: "monthSheet" });
  // Where Excel cannot bring it to the front, as with another workbook before
  // it, the sheet is made all the same and the report leads to it.
  if (outcome.type === "Done") await goTo({ sheet: F3.keyOf(period - 1), address: "A1" }, outcome.value.sheets);
  return outcome;
}
