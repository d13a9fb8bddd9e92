import type { Unit } from "../../plan/numbers/amount";
import { groupedText } from "../../plan/typed/units";

/** How explanations write numbers that are no amounts of the plan. */

/** An amount before rounding, with two decimals more than the unit has where it needs them: 106.67, but 100. */
export function realText(units: number, unit: Unit): string {
  const hundredths = BigInt(Math.round(units)) * 100n + BigInt(Math.round((units - Math.round(units)) * 100));
  return groupedText(hundredths, { size: unit.size, decimals: unit.decimals + 2 }).replace(/\.?00$/, "");
}

/** Up to four digits: 33.33, 0.5; from a thousand on whole: 1,200. */
export function plainNumber(value: number): string {
  return Math.abs(value) >= 1000 ? groupedText(Math.round(value), { size: 1, decimals: 0 }) : String(Number(value.toPrecision(4)));
}

/** What something gave or took, in a sentence; none where it is less than shows. */
export function changeOf(units: number, unit: Unit, sentence: (amount: string, gives: boolean) => string): readonly string[] {
  return Math.abs(units) < 0.005 ? [] : [sentence(realText(Math.abs(units), unit), units > 0)];
}
